import { createHash } from 'node:crypto'
import type { Article, Block, Capture } from '../types.ts'
import { languageOf } from './language.ts'
import { pageOf } from './page/blocks.ts'

/** What a source says of an article outright; what it does not say is looked for in the text. */
export interface Given {
  text: string
  externalId?: string | null
  url?: string | null
  outlet?: string | null
  title?: string | null
  byline?: string | null
  published?: string | null
  retrieved?: string | null
  language?: string | null
  /** Where the source itself has told the blocks apart (HTML). */
  blocks?: Block[]
}

/** An article from what is given and what its text shows of itself. Same bytes, same article. */
export function makeArticle(given: Given, capture: Capture): Article {
  const { text } = given
  const year = Number((given.published ?? given.retrieved)?.slice(0, 4)) || null
  const page = pageOf(text, { title: given.title ?? null, year })
  const blocks = given.blocks ?? page.blocks
  const url = given.url ?? null
  const outlet = given.outlet ?? (url ? hostOf(url) : null)
  const key = url ?? (given.externalId ? `${outlet ?? ''} ${given.externalId}` : capture.hash)
  return {
    id: idOf(key, text),
    key,
    externalId: given.externalId ?? null,
    url,
    outlet,
    title: given.title ?? page.title,
    byline: given.byline ?? page.byline,
    labels: page.labels,
    published: given.published ?? page.published,
    retrieved: given.retrieved ?? null,
    language: given.language ?? languageOf(text, blocks),
    text,
    blocks,
  }
}

/** Bytes and their hash. */
export function captureOf(bytes: Uint8Array, mediaType: string): Capture {
  return { hash: createHash('sha256').update(bytes).digest('hex'), mediaType, bytes }
}

/** Ten characters of base 36: with a million articles, two are alike once in ten thousand collections. */
function idOf(key: string, text: string): string {
  const digest = createHash('sha256').update(key).update('\0').update(text).digest()
  return (digest.readBigUInt64BE() % 36n ** 10n).toString(36).padStart(10, '0')
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null
  } catch {
    return null
  }
}
