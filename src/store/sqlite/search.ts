import { sql } from 'kysely'
import type { Hit, Store } from '../store.ts'
import type { Db } from './open.ts'

/** Longer queries are cut: nobody types them, and each word costs. */
const MOST_WORDS = 16

export const search = (db: Db): Pick<Store, 'search'> => ({
  async search(story, query, limit) {
    const words = query.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    if (words.length === 0) return []
    // Each word in quotation marks is a plain word to FTS5, whatever it is; the last may be unfinished.
    const match = words
      .slice(0, MOST_WORDS)
      .map((word, i, all) => `"${word}"${i === all.length - 1 ? '*' : ''}`)
      .join(' ')
    const { rows } = await sql<Hit>`
      select search.kind, search.id, search.article, snippet(search, 3, '', '', '…', 24) as excerpt
      from search
      join story_article on story_article.article = search.article
      where search match ${match} and story_article.story = ${story}
      order by rank, search.id limit ${limit}`.execute(db)
    return rows
  },
})
