import type { Transaction } from 'kysely'
import type { FeedStore, NewItem } from '../feeds.ts'
import { gather } from './chunks.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema.ts'

export type ItemStore = Pick<FeedStore, 'waitingItems' | 'settleItem'>

/** What feeds announced and is still to be fetched, or was. */
export const items = (db: Db): ItemStore => ({
  async waitingItems(at, limit) {
    const rows = await db
      .selectFrom('item')
      .selectAll()
      .where('state', '=', 'waiting')
      .where('next', '<=', at)
      .orderBy('n')
      .limit(limit)
      .execute()
    const stories = await gather(
      rows.map((row) => row.n),
      1000,
      (chunk) => db.selectFrom('item_story').selectAll().where('item', 'in', chunk).orderBy('story').execute(),
    )
    return rows.map(({ state: _, next: __, mark: ___, problem: ____, ...row }) => ({
      ...row,
      stories: stories.filter(({ item }) => item === row.n).map(({ story }) => story),
    }))
  },

  async settleItem(n, result) {
    const set =
      'done' in result
        ? { state: 'done' as const, problem: null, content: null }
        : result.again === null
          ? { state: 'failed' as const, problem: result.problem, content: null }
          : { problem: result.problem, next: result.again }
    await db
      .updateTable('item')
      .set((update) => ({ ...set, tries: 'done' in result ? 0 : update('tries', '+', 1) }))
      .where('n', '=', n)
      .execute()
  },
})

/** Keeps what a feed announces. Whether there is something to fetch: an item not seen before, changed since, or wanted by one more story. */
export async function keepItem(trx: Transaction<Tables>, feed: string, item: NewItem, at: string): Promise<boolean> {
  const { names, stories, ...rest } = item
  const known = await trx
    .selectFrom('item_name')
    .innerJoin('item', 'item.n', 'item_name.item')
    .select(['item.n', 'item.mark', 'item.feed'])
    .where('item_name.name', 'in', names)
    .orderBy('item.n')
    .executeTakeFirst()
  let n = known?.n
  if (n === undefined) {
    const row = { ...rest, feed, state: 'waiting' as const, tries: 0, next: at, problem: null }
    const { insertId } = await trx.insertInto('item').values(row).executeTakeFirstOrThrow()
    n = Number(insertId)
  }
  const into = { item: n }
  await trx
    .insertInto('item_name')
    .values(names.map((name) => ({ name, ...into })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto('item_story')
    .values(stories.map((story) => ({ story, ...into })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  // The same item in two feeds may be marked differently: the one that brought it decides.
  const changed = known !== undefined && known.feed === feed && known.mark !== item.mark
  if (known && (changed || added))
    await trx
      .updateTable('item')
      .set({ ...rest, state: 'waiting', tries: 0, next: at, problem: null, ...(changed ? {} : { mark: known.mark }) })
      .where('n', '=', n)
      .execute()
  return known === undefined || changed || Number(added) > 0
}
