import type { Store } from '../store.ts'
import type { Db } from './open.ts'

/** What is made of a story anew with every change of it, kept in between. */
export const made = (db: Db): Pick<Store, 'made' | 'keepMade'> => ({
  async made(story, maker) {
    const found = await db
      .selectFrom('made')
      .innerJoin('story', (join) =>
        join.onRef('story.id', '=', 'made.story').onRef('story.revision', '=', 'made.revision'),
      )
      .select('made.body')
      .where('made.story', '=', story)
      .where('made.maker', '=', maker)
      .executeTakeFirst()
    return found?.body ?? null
  },

  async keepMade({ id, revision }, maker, body) {
    const row = { story: id, revision, maker, body }
    await db
      .insertInto('made')
      .values(row)
      .onConflict((conflict) => conflict.column('story').doUpdateSet(row))
      .execute()
  },
})
