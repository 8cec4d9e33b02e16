/** Between rows and the words of Hearsay. */
import type { Selectable } from 'kysely'
import type { Article, Reading } from '../../types.ts'
import type { ArticleRow, Comparable } from '../store.ts'
import type { ArticleTable, Tables } from './schema.ts'

/** Everything but text and blocks. */
export const SUMMARY = [
  'article.id',
  'article.key',
  'article.external_id',
  'article.url',
  'article.outlet',
  'article.title',
  'article.byline',
  'article.labels',
  'article.published',
  'article.modified',
  'article.retrieved',
  'article.language',
  'article.added',
  'article.superseded_by',
] as const

type Summary = Omit<ArticleTable, 'text' | 'blocks' | 'capture'>

/** An article as lists need it. */
export const toArticleRow = (row: Summary): ArticleRow => ({
  id: row.id,
  key: row.key,
  externalId: row.external_id,
  url: row.url,
  outlet: row.outlet,
  title: row.title,
  byline: row.byline,
  labels: JSON.parse(row.labels),
  published: row.published,
  modified: row.modified,
  retrieved: row.retrieved,
  language: row.language,
  added: row.added,
  supersededBy: row.superseded_by,
})

/** The whole article. */
export function toArticle(row: ArticleTable): Article {
  const { added: _, supersededBy: __, ...summary } = toArticleRow(row)
  return { ...summary, text: row.text, blocks: JSON.parse(row.blocks) }
}

/** @param capture hash of the bytes from which it was made. @param added ISO 8601 moment. */
export const fromArticle = (article: Article, capture: string, added: string): ArticleTable => ({
  id: article.id,
  key: article.key,
  external_id: article.externalId,
  url: article.url,
  outlet: article.outlet,
  title: article.title,
  byline: article.byline,
  labels: JSON.stringify(article.labels),
  published: article.published,
  modified: article.modified,
  retrieved: article.retrieved,
  language: article.language,
  text: article.text,
  blocks: JSON.stringify(article.blocks),
  capture,
  added,
  superseded_by: null,
})

/** A mention with what compares it. */
export function toComparable(row: Selectable<Tables['mention']>): Comparable {
  // A copy, since a blob need not begin at a multiple of four bytes.
  const bytes = Uint8Array.from(row.vector)
  return {
    id: row.id,
    article: row.article,
    text: row.text,
    vector: new Float32Array(bytes.buffer),
    features: JSON.parse(row.features),
  }
}

/** The same memory, not a copy: 32-bit floats in the order of bytes of this machine. */
export const vectorBytes = (vector: Float32Array): Uint8Array =>
  new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength)

/** One of earlier rules lacks what these find; it is shown as it is until its page is added again. */
export const toReading = (body: string): Reading => ({ references: [], ...JSON.parse(body) })
