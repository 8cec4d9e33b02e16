import type { CommentStore } from '../comments.ts'
import type { Db } from './open.ts'

/** What readers wrote beneath a story. */
export const comments = (db: Db): CommentStore => ({
  async addComment(comment) {
    const row = { ...comment, by: null, decided: null }
    const { n } = await db.insertInto('comment').values(row).returning('n').executeTakeFirstOrThrow()
    return { n, ...row }
  },

  comments(story, state, limit) {
    const all = db.selectFrom('comment').selectAll().where('state', '=', state)
    return (story === null ? all : all.where('story', '=', story)).orderBy('n').limit(limit).execute()
  },

  async decideComment(n, state, by, decided) {
    const { numUpdatedRows } = await db
      .updateTable('comment')
      .set({ state, by, decided })
      .where('n', '=', n)
      .executeTakeFirstOrThrow()
    return numUpdatedRows > 0n
  },
})
