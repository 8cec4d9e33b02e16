import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { FeedRow, FeedStore, Follow } from '../feeds.ts'
import { atomically } from './atomically.ts'
import { type ItemStore, keepItem } from './items.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema.ts'

/** The feeds that are watched, and what is followed for which story. */
export const feeds = (db: Db): Omit<FeedStore, keyof ItemStore | 'exclusively'> => ({
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
      const feed = trx.updateTable('feed').where('url', '=', url)
      if (typeof result === 'object' && 'problem' in result) {
        const { problem } = result
        await feed.set((set) => ({ checked: at, next, problem, failures: set('failures', '+', 1) })).execute()
        return 0
      }
      const answered = feed.set({ checked: at, next, succeeded: at, failures: 0, problem: null })
      if (result === 'unchanged') {
        await answered.execute()
        return 0
      }
      const { numUpdatedRows } = await answered
        .set((set) => ({
          title: set.fn.coalesce(set.val(result.title), 'title'),
          hints: result.hints && JSON.stringify(result.hints),
          etag: result.etag,
          last_modified: result.lastModified,
        }))
        .executeTakeFirstOrThrow()
      // It may have been removed while it was asked for.
      if (numUpdatedRows === 0n) return 0
      let fresh = 0
      for (const item of result.items) if (await keepItem(trx, url, item, at)) fresh++
      return fresh
    }),

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
