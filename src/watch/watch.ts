/** Follows feeds: asks for each when it is due, and adds the pages of its items to the stories that want them. */
import { HearsayError } from '../errors.ts'
import { retryAfter } from '../fetch/answer.ts'
import { FetchError } from '../fetch/failure.ts'
import { fetchFeed } from '../fetch/feed.ts'
import type { Fetcher } from '../fetch/fetcher.ts'
import { heldBy, readAddress } from '../fetch/read.ts'
import type { Read } from '../ingest/index.ts'
import { parse } from '../ingest/parse.ts'
import type { FeedResult, FeedRow, WaitingItem } from '../store/feeds.ts'
import type { Store } from '../store/store.ts'
import { addAll } from '../stories/add.ts'
import { group } from '../stories/group.ts'
import type { Reader } from '../stories/prepare.ts'
import type { OpenReader } from '../stories/reader.ts'
import { inOrder } from '../stories/window.ts'
import type { Problem } from '../types.ts'
import { readItem } from './content.ts'
import { itemsOf, wantedBy } from './items.ts'
import { freshness, nextCheck, nextTry } from './schedule.ts'

export interface Watch {
  store: Store
  fetcher: Pick<Fetcher, 'get'>
  /** Called when there is something to read; given back when there is nothing more, since models take memory. */
  openReader(): Promise<OpenReader>
  now(): Date
  /** Resolves when the time is up, or when the signal says so. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
  random(): number
  /** Stops the watch: what is under way on the web is let go, what is being written is finished. */
  signal: AbortSignal
  tell(event: WatchEvent): void
}

export type WatchEvent =
  | { kind: 'feed'; url: string; fresh: number; problem: Problem | null; next: string | null }
  | { kind: 'item'; url: string; problem: Problem }
  | { kind: 'story'; story: string; added: number; versions: number }

/** Feeds and pages that are fetched side by side; of one host, one after the other. */
const AT_ONCE = 6
/** Pages that are held at once. */
const BATCH = 24
/** Feeds that another process adds are noticed within this time. */
const LONGEST_NAP_MS = 60_000

/**
 * Watches until it is stopped; with `once`, until nothing is due. What it does is filed step by step, so that it goes on
 * exactly where it was, however it ended: an item waits until its articles are in all of its stories, and adding is idempotent.
 */
export async function watch(deps: Watch, { once = false } = {}): Promise<void> {
  const { store, signal, now } = deps
  // What an interrupted run has added and not compared.
  for (const { story } of await store.follows()) await group(store, story)
  while (!signal.aborted) {
    const due = await store.nextDue()
    const left = due === null ? LONGEST_NAP_MS : Date.parse(due) - now().getTime()
    if (left > 0) {
      if (once) return
      await deps.wait(Math.min(left, LONGEST_NAP_MS), signal)
    } else {
      await checkFeeds(deps)
      await fetchItems(deps)
    }
  }
}

/** Asks for every feed that is due. */
async function checkFeeds(deps: Watch): Promise<void> {
  const { store, signal, now } = deps
  const at = now().toISOString()
  const due = (await store.feeds()).filter(({ next }) => next !== null && next <= at)
  if (due.length === 0) return
  const wanted = wantedBy(await store.follows())
  for await (const _ of inOrder(due, AT_ONCE, (feed) => checkFeed(feed, wanted, deps))) if (signal.aborted) break
}

async function checkFeed(feed: FeedRow, wanted: ReturnType<typeof wantedBy>, deps: Watch): Promise<void> {
  const { store, signal, now, random } = deps
  if (signal.aborted) return
  let result: FeedResult
  let problem: Problem | null = null
  let next: Date | null
  try {
    const { answer, document } = await fetchFeed(feed.url, deps.fetcher, feed)
    const told = { fresh: freshness(answer.headers, now()), retryAfter: retryAfter(answer), failures: 0 }
    if (document === null) {
      result = 'unchanged'
      next = nextCheck(now(), { ...told, hints: feed.hints }, random)
    } else {
      const found = await parse(document)
      if (found.format === 'page')
        throw new HearsayError(feed.url, 'is a web page now, not a feed', 'look for the feed’s new address')
      const { etag = null, 'last-modified': lastModified = null } = answer.headers
      const items = itemsOf(found, feed, wanted)
      result = { title: found.title, hints: found.hints, etag, lastModified, items }
      next = nextCheck(now(), { ...told, hints: found.hints }, random)
    }
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof HearsayError)) throw error
    problem = error.problem
    result = { problem: `${problem.what}; ${problem.hint}` }
    const { status = null, retryAfter = null } = error instanceof FetchError ? error : {}
    const told = { hints: feed.hints, fresh: null, retryAfter, failures: feed.failures + 1 }
    // 410: gone for good, says the server (RFC 9110, 15.5.11).
    next = status === 410 ? null : nextCheck(now(), told, random)
  }
  const fresh = await store.saveFeed(feed.url, result, now().toISOString(), next?.toISOString() ?? null)
  deps.tell({ kind: 'feed', url: feed.url, fresh, problem, next: next?.toISOString() ?? null })
}

/** Fetches and adds the items that wait. */
async function fetchItems(deps: Watch): Promise<void> {
  const { store, signal, now } = deps
  let reader: Awaited<ReturnType<Watch['openReader']>> | null = null
  try {
    while (!signal.aborted) {
      const items = await store.waitingItems(now().toISOString(), BATCH)
      if (items.length === 0) break
      reader ??= await deps.openReader()
      await addItems(items, reader, deps)
    }
  } finally {
    await reader?.close()
  }
}

interface Fetched {
  item: WaitingItem
  read: Read
  failure: unknown
}

async function addItems(items: readonly WaitingItem[], reader: Reader, deps: Watch): Promise<void> {
  const { store, signal, now } = deps
  const fetched: Fetched[] = []
  for await (const each of inOrder(items, AT_ONCE, (item) => fetchItem(item, deps))) fetched.push(each)
  if (signal.aborted) return
  const good = fetched.filter(({ read }) => !('problem' in read))
  const stories = [...new Set(good.flatMap(({ item }) => item.stories))].sort()
  for (const story of stories) {
    const reads = good.filter(({ item }) => item.stories.includes(story)).map(({ read }) => read)
    let added = 0
    let versions = 0
    for await (const result of addAll(reads, story, { store, at: now().toISOString(), ...reader })) {
      if (result.problem) continue
      if (result.outcome === 'added') added++
      if (result.outcome === 'new-version') versions++
    }
    await group(store, story)
    if (added + versions > 0) deps.tell({ kind: 'story', story, added, versions })
  }
  for (const each of fetched) await settle(each, deps)
}

/** The page of an item; where it cannot be had, the text that the feed itself gives. */
async function fetchItem(item: WaitingItem, { fetcher, store, now, signal }: Watch): Promise<Fetched> {
  try {
    signal.throwIfAborted()
    if (item.url === null) return { item, read: await readItem(item, now()), failure: null }
    return { item, read: await readAddress(item.url, fetcher, heldBy(store)), failure: null }
  } catch (failure) {
    if (!signal.aborted && !(failure instanceof HearsayError)) throw failure
    const problem =
      failure instanceof HearsayError ? failure.problem : { where: item.url ?? item.feed, what: '', hint: '' }
    const passing = failure instanceof FetchError && failure.passing
    if (signal.aborted || passing || item.url === null) return { item, read: { problem }, failure }
    const read = await readItem(item, now()).catch((): Read => ({ problem }))
    return { item, read, failure }
  }
}

async function settle({ item, read, failure }: Fetched, { store, now, tell }: Watch): Promise<void> {
  if (!('problem' in read)) return store.settleItem(item.n, { done: true })
  const { problem } = read
  const { passing = false, retryAfter = null } = failure instanceof FetchError ? failure : {}
  const again = passing ? nextTry(now(), item.tries, retryAfter) : null
  tell({ kind: 'item', url: item.url ?? item.feed, problem })
  await store.settleItem(item.n, { problem: `${problem.what}; ${problem.hint}`, again: again?.toISOString() ?? null })
}
