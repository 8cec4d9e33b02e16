import { createHash } from 'node:crypto'
import { isOpinion, OPINION } from '../text/opinion.ts'
import { type GivenBlock, structureOf } from '../text/structure.ts'
import type { Article, Capture } from '../types.ts'
import { archivedAddress } from './address.ts'
import { pageKey, plainAddress } from './canonical.ts'
import { languageOf } from './language.ts'
import { outletAt } from './outlet.ts'

/** What a source says of an article outright; what it does not say is looked for in the text. */
export interface Given {
  text: string
  externalId?: string | null
  url?: string | null
  outlet?: string | null
  title?: string | null
  byline?: string | null
  published?: string | null
  modified?: string | null
  retrieved?: string | null
  language?: string | null
  /** Where the source itself has told the blocks apart (HTML, Word). */
  blocks?: GivenBlock[]
}

/** An article from what is given and what its text shows of itself. Same bytes, same article. */
export function makeArticle(given: Given, capture: Capture): Article {
  const { text } = given
  const archived = archivedAddress(given.url)
  const address = archived?.url ?? given.url
  const url = address ? plainAddress(address) : null
  const retrieved = archived?.retrieved ?? given.retrieved ?? null
  const { title, byline, published } = {
    title: clean(given.title),
    byline: clean(given.byline),
    published: given.published ?? null,
  }
  const page = structureOf(text, { title, byline, published, retrieved: retrieved ?? published }, given.blocks)
  const outlet = clean(given.outlet) ?? (url ? outletAt(url) : null)
  const key = url ? pageKey(url) : given.externalId ? `${outlet ?? ''} ${given.externalId}` : capture.hash
  return {
    id: idOf(key, text),
    key,
    externalId: given.externalId ?? null,
    url,
    outlet,
    title: page.title,
    byline: page.byline,
    labels: isOpinion(url, page.labels) ? [...new Set([...page.labels, OPINION])] : page.labels,
    published: page.published,
    modified: given.modified ?? page.modified,
    retrieved,
    // What the text shows counts before what is declared: templates declare English for everything.
    language: languageOf(text, page.blocks, given.language) ?? given.language ?? null,
    text,
    blocks: page.blocks,
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

/** A field as one line; null when it says nothing. Data sets write "None" or "-" where there is none. */
function clean(value: string | null | undefined): string | null {
  const words = (value ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return !/[\p{L}\p{N}]/u.test(words) || /^(?:none|null|n\/a|unknown|undefined)$/i.test(words)
    ? null
    : words.slice(0, 1000)
}
