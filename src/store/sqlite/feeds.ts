import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { FeedRow, FeedStore, Follow, NewItem } from '../feeds.ts'
import { atomically } from './atomically.ts'
import { gather } from './chunks.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema.ts'

export const feeds = (db: Db): Omit<FeedStore, 'exclusively'> => ({
  addFeed: ({ url, title, groups }, at) =>
    atomically(db, async (trx) => {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('feed')
        .values({ url, title, groups: JSON.stringify([...new Set(groups)]), added: at, next: at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows) return 'added'
      const known = await trx.selectFrom('feed').select('groups').where('url', '=', url).executeTakeFirstOrThrow()
      const merged = JSON.stringify([...new Set([...JSON.parse(known.groups), ...groups])])
      // Its items may belong to other stories now.
      await trx.updateTable('feed').set({ groups: merged }).where('url', '=', url).execute()
      if (merged !== known.groups) await makeDue(trx, at, url)
      return 'known'
    }),

  async removeFeed(url) {
    const { numDeletedRows } = await db.deleteFrom('feed').where('url', '=', url).executeTakeFirstOrThrow()
    return numDeletedRows > 0n
  },

  async feeds() {
    const rows = await db.selectFrom('feed').selectAll().orderBy('url').execute()
    const counts = await db
      .selectFrom('item')
      .select((select) => ['feed', 'state', select.fn.countAll<number>().as('count')])
      .groupBy(['feed', 'state'])
      .execute()
    const count = new Map(counts.map((row) => [`${row.state} ${row.feed}`, row.count]))
    return rows.map(
      ({ groups, hints, last_modified, ...row }): FeedRow => ({
        ...row,
        groups: JSON.parse(groups),
        hints: hints && JSON.parse(hints),
        lastModified: last_modified,
        waiting: count.get(`waiting ${row.url}`) ?? 0,
        done: count.get(`done ${row.url}`) ?? 0,
        failed: count.get(`failed ${row.url}`) ?? 0,
      }),
    )
  },

  follow: ({ story, group, query }, at) =>
    atomically(db, async (trx) => {
      await trx
        .insertInto('follow')
        .values({ story, feeds: group ?? '', query: query ?? '' })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await makeDue(trx, at)
    }),

  async unfollow(story, only) {
    const all = db.deleteFrom('follow').where('story', 'is', story)
    const these = only ? all.where('feeds', '=', only.group ?? '').where('query', '=', only.query ?? '') : all
    const { numDeletedRows } = await these.executeTakeFirstOrThrow()
    return Number(numDeletedRows)
  },

  async follows() {
    const rows = await db.selectFrom('follow').selectAll().orderBy('story').orderBy('feeds').orderBy('query').execute()
    return rows.map((row): Follow => ({ story: row.story, group: row.feeds || null, query: row.query || null }))
  },

  saveFeed: (url, result, at, next) =>
    atomically(db, async (trx) => {
      const row = { checked: at, next }
      if (typeof result === 'object' && 'problem' in result) {
        const { problem } = result
        await trx
          .updateTable('feed')
          .set((set) => ({ ...row, problem, failures: set('failures', '+', 1) }))
          .where('url', '=', url)
          .execute()
        return 0
      }
      const well = { ...row, succeeded: at, failures: 0, problem: null }
      const { numUpdatedRows } = await trx
        .updateTable('feed')
        .set(
          result === 'unchanged'
            ? well
            : (set) => ({
                ...well,
                title: set.fn.coalesce(set.val(result.title), 'title'),
                hints: result.hints && JSON.stringify(result.hints),
                etag: result.etag,
                last_modified: result.lastModified,
              }),
        )
        .where('url', '=', url)
        .executeTakeFirstOrThrow()
      // It may have been removed while it was asked for.
      if (result === 'unchanged' || numUpdatedRows === 0n) return 0
      let fresh = 0
      for (const item of result.items) if (await keepItem(trx, url, item, at)) fresh++
      return fresh
    }),

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

  async nextDue() {
    const { rows } = await sql<{ next: string | null }>`
      select min(next) as next from (
        select min(next) as next from feed union all select min(next) from item where state = 'waiting'
      )`.execute(db)
    return rows[0]?.next ?? null
  },
})

/** Every feed, or one, is asked for now and gives all its items; not those that are gone. */
const makeDue = (trx: Transaction<Tables>, at: string, url?: string) => {
  const all = trx.updateTable('feed').set({ next: at, etag: null, last_modified: null }).where('next', 'is not', null)
  return (url === undefined ? all : all.where('url', '=', url)).execute()
}

/** Whether there is something to fetch: an item not seen before, changed since, or wanted by one more story. */
async function keepItem(trx: Transaction<Tables>, feed: string, item: NewItem, at: string): Promise<boolean> {
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
