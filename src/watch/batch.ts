/** What of the items that wait is added next, and what becomes of it where its adding is brought down. */
import type { WaitingItem } from '../store/feeds.ts'
import type { Store } from '../store/store.ts'
import { nextTry } from './schedule.ts'
import type { Watch } from './watch.ts'

/** Pages that are held at once. */
const BATCH = 24

/** Items that are added together. What was tried in vain is tried alone: it may be what ended the last attempt. */
export async function nextBatch(store: Store, at: Date): Promise<WaitingItem[]> {
  const items = await store.waitingItems(at.toISOString(), BATCH)
  const again = items.findIndex(({ tries }) => tries > 0)
  return again < 0 ? items : items.slice(0, Math.max(again, 1))
}

/**
 * Files that what adds the items was brought down: those that it had in hand are tried again at once, each alone, then later and
 * later like pages that cannot be had.
 *
 * @returns whether it had any.
 */
export async function setBack({ store, now, tell }: Pick<Watch, 'store' | 'now' | 'tell'>): Promise<boolean> {
  const items = await nextBatch(store, now())
  for (const item of items) {
    const again = item.tries === 0 ? now() : nextTry(now(), item.tries, null)
    const hint = again ? 'it is tried again' : 'it is not tried again'
    const problem = { where: item.url ?? item.feed, what: 'was being read when its process was ended', hint }
    tell({ kind: 'item', url: problem.where, problem })
    await store.settleItem(item.n, { problem: `${problem.what}; ${hint}`, again: again?.toISOString() ?? null })
  }
  return items.length > 0
}
