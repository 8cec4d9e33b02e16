import type { Correction, Store } from '../store.ts'
import { atomically } from './atomically.ts'
import type { Db } from './open.ts'
import { touch } from './stories.ts'

/** What people decided, in the order in which they did. */
export const corrections = (db: Db): Pick<Store, 'correct' | 'corrections'> => ({
  correct: ({ story, kind, body, author, at, note }) =>
    atomically(db, async (trx) => {
      const { n } = await trx
        .insertInto('correction')
        .values({ story, kind, body: JSON.stringify(body), author, at, note })
        .returning('n')
        .executeTakeFirstOrThrow()
      if (story !== null) await touch(trx, story)
      return { id: String(n), story, kind, body, author, at, note }
    }),

  async corrections(story) {
    const rows = await db
      .selectFrom('correction')
      .selectAll()
      .where((where) =>
        story === null
          ? where('story', 'is', null)
          : where.or([
              where('story', '=', story),
              where('story', 'in', where.selectFrom('story').select('id').where('merged_into', '=', story)),
            ]),
      )
      .orderBy('n')
      .execute()
    return rows.map(({ n, body, ...rest }): Correction => ({ id: String(n), body: JSON.parse(body), ...rest }))
  },
})
