/** The second half of a watch: what the feeds have becomes articles of the stories that want it. */
import { HearsayError } from '../errors.ts'
import { FetchError } from '../fetch/failure.ts'
import { heldBy, readAddress } from '../fetch/read.ts'
import type { Read } from '../ingest/index.ts'
import type { WaitingItem } from '../store/feeds.ts'
import { addAll } from '../stories/add.ts'
import { group } from '../stories/group.ts'
import type { Reader } from '../stories/prepare.ts'
import type { OpenReader } from '../stories/reader.ts'
import { sortHeap } from '../stories/sort.ts'
import { inOrder } from '../stories/window.ts'
import type { Problem } from '../types.ts'
import { nextBatch } from './batch.ts'
import { readItem } from './content.ts'
import { type Brought, counted, type HeapSorter, heapSorter } from './heap.ts'
import { nextTry } from './schedule.ts'
import type { Watch } from './watch.ts'

export interface Additions extends Pick<Watch, 'store' | 'fetcher' | 'now' | 'signal' | 'tell'> {
  /** Called when there is something to read; given back when there is nothing more, since models take memory. */
  openReader(): Promise<OpenReader>
  /** Called before the first items are read. */
  begin?(): void
}

/** Pages that are fetched side by side; of one host, one after the other. */
const AT_ONCE = 6

/** Fetches and adds the items that wait, until none does; first compares what an interrupted run has added. */
export async function addWaiting(deps: Additions): Promise<void> {
  const { store, signal, now } = deps
  for (const { story } of await store.follows())
    if (story !== null) await group(store, story)
    else if (await store.heapWaits()) await sortHeap(store)
  const heap = heapSorter(deps)
  let reader: OpenReader | null = null
  try {
    while (!signal.aborted) {
      const items = await nextBatch(store, now())
      if (items.length === 0) break
      if (reader === null) {
        reader = await deps.openReader()
        deps.begin?.()
      }
      await addItems(items, reader, heap, deps)
    }
  } finally {
    await reader?.close()
  }
  if (!signal.aborted) await heap.sort()
}

interface Fetched {
  item: WaitingItem
  read: Read
  failure: unknown
}

async function addItems(
  items: readonly WaitingItem[],
  reader: Reader,
  heap: HeapSorter,
  deps: Additions,
): Promise<void> {
  const { store, signal, now } = deps
  const fetched: Fetched[] = []
  for await (const each of inOrder(items, AT_ONCE, (item) => fetchItem(item, deps))) fetched.push(each)
  if (signal.aborted) return
  const good = fetched.filter(({ read }) => !('problem' in read))
  const unread = new Map<string, Problem>()
  const addTo = async (story: string | null) => {
    const reads = good.filter(({ item }) => item.stories.includes(story)).map(({ read }) => read)
    const brought: Brought[] = []
    for await (const result of addAll(reads, story, { store, at: now().toISOString(), ...reader }))
      if (result.problem) unread.set(result.problem.where, result.problem)
      else if (result.outcome !== 'unchanged') brought.push({ article: result.article.id, outcome: result.outcome })
    return brought
  }
  const stories = new Set(good.flatMap(({ item }) => item.stories))
  for (const story of [...stories].filter((each) => each !== null).sort()) {
    const brought = await addTo(story)
    await group(store, story)
    if (brought.length > 0) deps.tell({ kind: 'story', story, ...counted(brought) })
  }
  if (stories.has(null)) {
    heap.add(await addTo(null))
    await heap.sortNowAndThen()
  }
  for (const each of fetched) {
    const problem = 'problem' in each.read ? undefined : unread.get(each.read.where)
    await settle(problem ? { ...each, read: { problem } } : each, deps)
  }
}

/** The page of an item; where it cannot be had, the text that the feed itself gives. */
async function fetchItem(item: WaitingItem, { fetcher, store, now, signal }: Additions): Promise<Fetched> {
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

async function settle({ item, read, failure }: Fetched, { store, now, tell }: Additions): Promise<void> {
  if (!('problem' in read)) return store.settleItem(item.n, { done: true })
  const { problem } = read
  const { passing = false, retryAfter = null } = failure instanceof FetchError ? failure : {}
  const again = passing ? nextTry(now(), item.tries, retryAfter) : null
  tell({ kind: 'item', url: item.url ?? item.feed, problem })
  await store.settleItem(item.n, { problem: `${problem.what}; ${problem.hint}`, again: again?.toISOString() ?? null })
}
