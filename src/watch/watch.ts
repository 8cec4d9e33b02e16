/** Follows feeds: asks for each when it is due, and adds the pages of its items to the stories that want them. */
import { HearsayError } from '../errors.ts'
import { retryAfter } from '../fetch/answer.ts'
import { FetchError } from '../fetch/failure.ts'
import { fetchFeed } from '../fetch/feed.ts'
import type { Fetcher } from '../fetch/fetcher.ts'
import { parse } from '../ingest/parse.ts'
import type { FeedResult, FeedRow } from '../store/feeds.ts'
import type { Store } from '../store/store.ts'
import { inOrder } from '../stories/window.ts'
import type { Problem } from '../types.ts'
import { itemsOf, wantedBy } from './items.ts'
import { freshness, nextCheck } from './schedule.ts'

export interface Watch {
  store: Store
  fetcher: Pick<Fetcher, 'get'>
  /** Fetches and adds the items that wait (`additions.ts`): called when some do. */
  addWaiting(): Promise<void>
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

/** Feeds that are fetched side by side; of one host, one after the other. */
const AT_ONCE = 6
/** Feeds that another process adds are noticed within this time. */
const LONGEST_NAP_MS = 60_000

/**
 * Watches until it is stopped; with `once`, until nothing is due. What it does is filed step by step, so that it goes on
 * exactly where it was, however it ended: an item waits until its articles are in all of its stories, and adding is idempotent.
 */
export async function watch(deps: Watch, { once = false } = {}): Promise<void> {
  const { store, signal, now } = deps
  if (await wasInterrupted(store)) await deps.addWaiting()
  while (!signal.aborted) {
    const due = await store.nextDue()
    const left = due === null ? LONGEST_NAP_MS : Date.parse(due) - now().getTime()
    if (left > 0) {
      if (once) return
      await deps.wait(Math.min(left, LONGEST_NAP_MS), signal)
    } else {
      await checkFeeds(deps)
      if ((await store.waitingItems(now().toISOString(), 1)).length > 0) await deps.addWaiting()
    }
  }
}

/** Whether an earlier run has added something without comparing it. */
async function wasInterrupted(store: Store): Promise<boolean> {
  for (const { story } of await store.follows())
    if (
      story === null
        ? await store.heapWaits()
        : (await store.ungrouped(story)).length + (await store.unclaimed(story)).length > 0
    )
      return true
  return false
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
