import { HearsayError } from '../errors.ts'
import { webAddress } from './address.ts'
import { captureOf, makeArticle } from './article.ts'
import type { Document, Found } from './document.ts'
import { worthReading } from './text.ts'
import { moment } from './time.ts'

/**
 * The names under which data sets, crawlers and search services give what we want to know, ours first. Upper and lower
 * case, `_`, `-` and spaces make no difference.
 */
const NAMES = {
  id: 'id uuid guid _id article_id url link',
  text: 'text body content maintext full_text article_text article_body plain_text clean_text article',
  html: 'html raw_html content_html body_html page_html',
  outlet: 'outlet publisher source_name site_name source source_domain domain hostname media_name publication site',
  title: 'title headline title_page',
  byline: 'byline author authors creator writer',
  published:
    'published date date_published published_at publish_date published_date pub_date date_publish publication_date published_time published_utc webPublicationDate',
  modified: 'modified date_modified updated updated_at modified_at last_modified date_modify',
  retrieved: 'retrieved retrieved_at date_download fetched fetched_at crawled crawled_at date_crawled accessed',
  url: 'url link source_url permalink web_url original_url',
  language: 'language lang',
} as const
export type Field = keyof typeof NAMES
/** Which of a record's fields to take for one of ours: `{ text: 'story.body' }`, a dot leading into objects. */
export type FieldMap = Partial<Record<Field, string>>

export const FIELDS = Object.keys(NAMES) as Field[]

/**
 * A record of JSON Lines, JSON or CSV as an article whose text is the record's, to the letter.
 *
 * @param bytes The record as it came.
 */
export function fromRecord(record: unknown, bytes: Uint8Array, where: string, map: FieldMap = {}): Found {
  const field = reader(record, where, map)
  const id = wordsOf(field('id'))
  const text = field('text')
  if (id === null) throw missing(where, 'id', map)
  if (typeof text !== 'string') throw missing(where, 'text', map)
  const capture = captureOf(bytes, 'application/json')
  const article = makeArticle(
    {
      text,
      externalId: id,
      url: webAddress(wordsOf(field('url'))),
      outlet: wordsOf(field('outlet')),
      title: wordsOf(field('title')),
      byline: wordsOf(field('byline')),
      published: moment(wordsOf(field('published'))),
      modified: moment(wordsOf(field('modified'))),
      retrieved: moment(wordsOf(field('retrieved'))),
      language: /^[a-z]{2,3}(?=$|[-_])/i.exec(wordsOf(field('language')) ?? '')?.[0].toLowerCase() ?? null,
    },
    capture,
  )
  return { article: worthReading(article, where), capture }
}

/** The page that a record holds in place of a text, yet to be read; null where it has a text, or neither. */
export function pageIn(record: unknown, where: string, map: FieldMap = {}): Document | null {
  const field = reader(record, where, map)
  const html = field('html')
  if (typeof field('text') === 'string' || typeof html !== 'string') return null
  const source = { url: webAddress(wordsOf(field('url'))), retrieved: moment(wordsOf(field('retrieved'))) }
  return { kind: 'html', bytes: new TextEncoder().encode(html), where, source }
}

/** Which of the fields that an article needs no record with these names can have; null where all may be there. */
export function missingFrom(names: readonly string[], map: FieldMap): 'id' | 'text' | null {
  const field = reader(Object.fromEntries(names.map((name) => [name, true])), '', map)
  if (field('id') === undefined) return 'id'
  return field('text') === undefined && field('html') === undefined ? 'text' : null
}

const missing = (where: string, field: 'id' | 'text', map: FieldMap) =>
  map[field]
    ? new HearsayError(where, `has no usable "${map[field]}"`, `it was to be the ${field}`)
    : new HearsayError(
        where,
        `has no usable "${field}"`,
        'each record needs "id" and "text", or name them with --field',
      )

/** Gives one of our fields from a record: the one that is mapped to it, else the first that goes by one of its names. */
function reader(record: unknown, where: string, map: FieldMap): (field: Field) => unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new HearsayError(where, 'is not an article', 'each record needs "id" and "text"')
  const known = new Map<string, unknown>()
  for (const [name, value] of Object.entries(record)) if (!isEmpty(value)) known.set(plain(name), value)
  return (field) => {
    const path = map[field]
    if (path !== undefined) return follow(record, Object.hasOwn(record, path) ? [path] : path.split('.'))
    const names = NAMES[field].split(' ').map(plain)
    return known.get(names.find((name) => known.has(name)) ?? '')
  }
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

function follow(value: unknown, path: readonly string[]): unknown {
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

/** A value as words: lists joined, objects by their name (`"publisher": {"name": …}`). */
function wordsOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'object' || value === null || depth > 2) return null
  if (Array.isArray(value)) {
    const words = value.slice(0, 20).map((each) => wordsOf(each, depth + 1))
    return words.filter(Boolean).join(', ') || null
  }
  const { name, title, domain, $oid } = value as Record<string, unknown>
  return wordsOf(name ?? title ?? domain ?? $oid, depth + 1)
}
