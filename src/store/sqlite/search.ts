import { distance } from 'fastest-levenshtein'
import { sql } from 'kysely'
import type { Found, Hit, Store } from '../store.ts'
import type { Db } from './open.ts'

/** Longer queries are cut: nobody types them, and each word costs. */
const MOST_WORDS = 16
const MOST_LETTERS = 60
const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Of the words that are near a misspelt one, so many are tried. */
const MOST_NEAR = 4

/** Looking for words in what a story's articles and mentions say. */
export const search = (db: Db): Pick<Store, 'search' | 'naming'> => ({
  async naming(name) {
    const words = (name.slice(0, 200).match(WORD) ?? []).slice(0, MOST_WORDS)
    if (words.length === 0) return new Map()
    const { rows } = await sql<{ story: string; articles: number }>`
      select story_article.story, count(*) as articles
      from search
      join story_article on story_article.article = search.article
      where search match ${`"${words.join(' ')}"`} and search.kind = 'article'
      group by story_article.story`.execute(db)
    return new Map(rows.map(({ story, articles }) => [story, articles]))
  },

  async search(story, query, limit) {
    const typed = (query.slice(0, 2000).match(WORD) ?? []).slice(0, MOST_WORDS).map(folded)
    const instead: Found['instead'] = []
    const terms: string[] = []
    for (const [i, word] of typed.entries()) {
      const unfinished = i === typed.length - 1
      const known = await isKnown(db, word, unfinished)
      const near = known ? [] : await nearest(db, word)
      if (near.length > 0) instead.push({ word, words: near })
      terms.push(
        near.length > 0
          ? `(${near.map((each) => `"${each}"`).join(' OR ')})`
          : `"${word}"${known && unfinished ? '*' : ''}`,
      )
    }
    if (terms.length === 0) return { hits: [], instead, some: false }
    const all = await matching(db, story, terms.join(' AND '), limit)
    if (all.length > 0 || terms.length === 1) return { hits: all, instead, some: false }
    const some = await matching(db, story, terms.join(' OR '), limit)
    return { hits: some, instead, some: some.length > 0 }
  },
})

/** Whether any text has the word; of one that is unfinished, any that begins so. */
async function isKnown(db: Db, word: string, unfinished: boolean): Promise<boolean> {
  const { rows } = unfinished
    ? await sql<Row>`select term from search_word where term >= ${word} and term < ${`${word}\u{10ffff}`} limit 1`.execute(
        db,
      )
    : await sql<Row>`select term from search_word where term = ${word}`.execute(db)
  return rows.length > 0
}

/** Words of the index that one slip makes of this one, two in a long one; the most frequent first. */
async function nearest(db: Db, word: string): Promise<string[]> {
  const slips = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  if (slips === 0) return []
  const { rows } = await sql<Row & { doc: number }>`
    select term, doc from search_word
    where length(term) between ${word.length - slips} and ${word.length + slips}`.execute(db)
  return rows
    .map(({ term, doc }) => ({ term, doc, far: slipsBetween(word, term) }))
    .filter(({ far }) => far <= slips)
    .sort((a, b) => a.far - b.far || b.doc - a.doc || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ term }) => term)
}

/** Long texts rank low: articles have a place of their own. */
async function matching(db: Db, story: string, match: string, limit: number): Promise<Hit[]> {
  const of = async (kind: Hit['kind']) => {
    const { rows } = await sql<Hit>`
      select search.kind, search.id, search.article
      from search
      join story_article on story_article.article = search.article
      where search match ${match} and search.kind = ${kind} and story_article.story = ${story}
      order by rank, search.id limit ${limit}`.execute(db)
    return rows
  }
  return [...(await of('article')), ...(await of('mention'))]
}

/** As the index folds words: lower case, no accents. */
const folded = (word: string): string =>
  word.slice(0, MOST_LETTERS).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')

/** Letters added, left out or changed; two neighbours that changed places are one slip. */
function slipsBetween(a: string, b: string): number {
  const far = distance(a, b)
  if (far !== 2 || a.length !== b.length) return far
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b ? 1 : far
}

type Row = { term: string }
