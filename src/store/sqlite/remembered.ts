import type { Store } from '../store.ts'
import { atomically } from './atomically.ts'
import { inChunks } from './chunks.ts'
import type { Db } from './open.ts'

/** What follows from parts of a story, filed under names of all that it follows from, so that none of it is ever out of date. */
export const remembered = (db: Db): Pick<Store, 'remembered' | 'remember'> => ({
  async remembered(story, maker) {
    const rows = await db
      .selectFrom('remembered')
      .select(['key', 'body'])
      .where('story', '=', story)
      .where('maker', '=', maker)
      .execute()
    return new Map(rows.map(({ key, body }) => [key, body]))
  },

  remember: (story, maker, fresh, gone) =>
    atomically(db, async (trx) => {
      await trx.deleteFrom('remembered').where('story', '=', story).where('maker', '!=', maker).execute()
      await inChunks(gone, 1000, (keys) =>
        trx.deleteFrom('remembered').where('story', '=', story).where('key', 'in', keys).execute(),
      )
      await inChunks([...fresh], 500, (chunk) =>
        trx
          .insertInto('remembered')
          .values(chunk.map(([key, body]) => ({ story, maker, key, body })))
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      )
    }),
})
