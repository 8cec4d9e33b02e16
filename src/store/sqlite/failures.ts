import type { FailureStore } from '../failures.ts'
import { atomically } from './atomically.ts'
import type { Db } from './open.ts'
import { touch } from './stories.ts'

/** What could not be read for a story: given by hand, or announced by a feed. */
export const failures = (db: Db): FailureStore => ({
  saveFailure: (story, { where: place, what, hint }, at) =>
    atomically(db, async (trx) => {
      await trx
        .insertInto('failure')
        .values({ story, place, what, hint, at })
        .onConflict((conflict) => conflict.columns(['story', 'place']).doUpdateSet({ what, hint, at }))
        .execute()
      await touch(trx, story)
    }),

  clearFailure: (story, where) =>
    atomically(db, async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('failure')
        .where('story', '=', story)
        .where('place', '=', where)
        .executeTakeFirstOrThrow()
      if (numDeletedRows > 0n) await touch(trx, story)
    }),

  async failures(story) {
    const rows = await db.selectFrom('failure').selectAll().where('story', '=', story).orderBy('place').execute()
    const items = await db
      .selectFrom('item')
      .innerJoin('item_story', 'item_story.item', 'item.n')
      .select(['item.url', 'item.feed', 'item.problem'])
      .where('item_story.story', '=', story)
      .where('item.state', '=', 'failed')
      // It may have been added by hand since.
      .where((where) => where.or([where('item.url', 'is', null), where('item.url', 'not in', addressesOf(db, story))]))
      .orderBy('item.n')
      .execute()
    return [
      ...rows.map(({ place, what, hint, at }) => ({ where: place, what, hint, at })),
      ...items.map(({ url, feed, problem }) => ({ where: url ?? feed, what: problem ?? '', hint: '', at: null })),
    ]
  },
})

const addressesOf = (db: Db, story: string) =>
  db
    .selectFrom('article')
    .innerJoin('story_article', 'story_article.article', 'article.id')
    .select('article.url')
    .where('story_article.story', '=', story)
    .where('article.url', 'is not', null)
