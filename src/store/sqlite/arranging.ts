import type { Kysely } from 'kysely'
import type { Store } from '../store.ts'
import { atomically } from './atomically.ts'
import { inChunks } from './chunks.ts'
import { forget } from './grouping.ts'
import type { Db } from './open.ts'
import { STATE, type Tables } from './schema.ts'
import { touch } from './stories.ts'

type Arranging = Pick<Store, 'renameStory' | 'mergeStory' | 'place' | 'storiesOf'>

/** Which articles are in which stories; how one is taken out is told in `displacing.ts`. */
export const arranging = (db: Db): Arranging => ({
  renameStory: (story, title) =>
    atomically(db, async (trx) => {
      await touch(trx, story)
      await trx.updateTable('story').set({ title }).where('id', '=', story).execute()
    }),

  mergeStory: (from, into) =>
    atomically(db, async (trx) => {
      await touch(trx, into)
      await forget(trx, from)
      const moved = await trx.selectFrom('story_article').select('article').where('story', '=', from).execute()
      await put(
        trx,
        into,
        moved.map(({ article }) => article),
      )
      await trx.deleteFrom('story_article').where('story', '=', from).execute()
      await trx
        .updateTable('story')
        .set({ merged_into: into })
        .where((where) => where.or([where('id', '=', from), where('merged_into', '=', from)]))
        .execute()
      for (const table of ['job', 'comment'] as const)
        await trx.updateTable(table).set({ story: into }).where('story', '=', from).execute()
      for (const table of ['follow', 'item_story', 'failure'] as const) {
        const rows = await trx.selectFrom(table).selectAll().where('story', '=', from).execute()
        for (const row of rows)
          await trx
            .insertInto(table)
            .values({ ...row, story: into } as never)
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        await trx.deleteFrom(table).where('story', '=', from).execute()
      }
    }),

  place: (story, articles) =>
    atomically(db, async (trx) => {
      await touch(trx, story)
      await put(trx, story, articles)
    }),

  async storiesOf(article) {
    const rows = await db
      .selectFrom('story_article')
      .select('story')
      .where('article', '=', article)
      .orderBy('story')
      .execute()
    return rows.map(({ story }) => story)
  },
})

const put = (db: Kysely<Tables>, story: string, articles: readonly string[]) =>
  inChunks(articles, 1000, (chunk) =>
    db
      .insertInto('story_article')
      .values(chunk.map((article) => ({ story, article, state: STATE.added })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
