import { sql } from 'kysely'
import type { Store } from '../store.ts'
import { inChunks } from './chunks.ts'
import type { Db } from './open.ts'

/** What is made of a story anew with every change of it, kept in between; and what is made of its pages. */
export const made = (db: Db): Pick<Store, 'made' | 'keepMade' | 'pages' | 'keepPages'> => ({
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

  async pages(story, maker, take) {
    const rows = await db
      .selectFrom('story_article')
      .innerJoin('page', 'page.article', 'story_article.article')
      .innerJoin('reading', (join) =>
        join.onRef('reading.article', '=', 'page.article').onRef('reading.version', '=', 'page.reading'),
      )
      // As bytes: no text is made of what nobody asks for.
      .select(['page.article', sql<Uint8Array>`cast(page.body as blob)`.as('body')])
      .where('story_article.story', '=', story)
      .where('page.maker', '=', maker)
      .execute()
    for (const { article, body } of rows) take(article, Buffer.from(body.buffer, body.byteOffset, body.byteLength))
  },

  async keepPages(maker, pages) {
    await inChunks(pages, 500, (chunk) =>
      db
        .insertInto('page')
        .values(chunk.map((page) => ({ ...page, maker })))
        .onConflict((conflict) =>
          conflict.column('article').doUpdateSet((set) => ({
            maker: set.ref('excluded.maker'),
            reading: set.ref('excluded.reading'),
            body: set.ref('excluded.body'),
          })),
        )
        .execute(),
    )
  },
})
