/** RSS, Atom, RDF, JSON Feed (through feedsmith) and news sitemaps, made alike. */
import {
  type AtomFeed,
  DetectError,
  type JsonFeed,
  MalformedError,
  ParseError,
  parseFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith'
import { HearsayError } from '../../errors.ts'
import { webAddress } from '../address.ts'
import { decodePage } from '../decode.ts'
import { moment } from '../time.ts'
import { hintsOf, loneSkip } from './hints.ts'
import { feedsOfPage } from './page.ts'
import { newsSitemap } from './sitemap.ts'
import type { Feed, FeedDocument, FeedItem, PageWithFeeds } from './types.ts'
import { wordsOf } from './words.ts'

/** More than any feed of news has; the newest come first. */
const MOST_ITEMS = 2000

/** Reads a feed, or finds those that a web page names. Bounded by the worker it runs in. */
export function readFeed({ bytes, where, url, charset }: FeedDocument): Feed | PageWithFeeds {
  const text = decodePage(bytes, where, charset ?? xmlCharset(bytes)).replace(/^[\s\uFEFF]+/, '')
  if (/^<(?:!doctype\s{1,9}html|html)[\s>]/i.test(text)) return { format: 'page', feeds: feedsOfPage(text, url) }
  const parsed = newsSitemap(text, where) ?? parsedFeed(text, where)
  const items = parsed.items.slice(0, MOST_ITEMS).map((item) => tidied(item, parsed.home ?? url, url))
  const named = new Map<string, number>()
  for (const { id } of items) if (id) named.set(id, (named.get(id) ?? 0) + 1)
  return {
    ...parsed,
    title: wordsOf(parsed.title) || null,
    home: parsed.home ? absolute(parsed.home, url) : null,
    items: items.map((item) => (named.get(item.id ?? '') === 1 ? item : { ...item, id: null })),
  }
}

/** What each format says of an item, as it says it. */
export type RawItem = Record<
  'id' | 'url' | 'title' | 'byline' | 'published' | 'updated' | 'summary' | 'content',
  string | null
>
export type RawFeed = Omit<Feed, 'items'> & { items: RawItem[] }

function tidied({ summary, ...item }: RawItem, home: string, feed: string): FeedItem {
  return {
    id: item.id?.trim().slice(0, 2000) || null,
    url: item.url ? (absolute(item.url, home) ?? absolute(item.url, feed)) : null,
    title: wordsOf(item.title) || null,
    byline: wordsOf(item.byline) || null,
    published: moment(item.published),
    updated: moment(item.updated),
    content: item.content ?? summary,
    words: [item.title, summary, item.content].map(wordsOf).join('\n'),
  }
}

const absolute = (address: string, base: string): string | null => {
  const trimmed = address.trim()
  return URL.canParse(trimmed, base) ? webAddress(new URL(trimmed, base).href) : null
}

const xmlCharset = (bytes: Uint8Array): string | null =>
  /^[^>]{0,100}\sencoding\s?=\s?["']([\w-]{2,40})/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  )?.[1] ?? null

function parsedFeed(text: string, where: string): RawFeed {
  // Some servers print warnings before the first element.
  const whole = /^[<{]/.test(text) ? text : text.slice(Math.max(0, text.indexOf('<')))
  try {
    return attempt(whole)
  } catch (error) {
    const mended = error instanceof MalformedError ? withoutBrokenEnd(whole) : null
    if (mended !== null) return parsedFeed(mended, where)
    // Of the right make, with nothing in it: a feed that has published nothing yet.
    if (error instanceof ParseError) return { format: 'rss', title: null, home: null, hints: hintsOf({}), items: [] }
    if (!(error instanceof DetectError || error instanceof MalformedError)) throw error
    throw new HearsayError(
      where,
      'is no feed',
      'give an RSS, Atom, RDF or JSON feed, a news sitemap, or a page that names one',
    )
  }
}

function attempt(text: string): RawFeed {
  const found = parseFeed(plainRss(text))
  switch (found.format) {
    case 'rss':
      return fromRss({ ...found.feed, ...loneSkip(text) })
    case 'atom':
      return fromAtom(found.feed)
    case 'rdf':
      return fromRdf(found.feed)
    case 'json':
      return fromJson(found.feed)
  }
}

/** RSS as its readers expect it: its elements without a prefix, its items in a channel. */
function plainRss(text: string): string {
  const root = /<(?:([a-z]\w{0,20}):)?rss(?=[\s>])[^>]*>/i.exec(text.slice(0, 20_000))
  if (!root) return text
  const [start, prefix] = root
  const plain = prefix ? text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : text
  if (/<channel[\s>]/i.test(plain)) return plain
  const at = root.index + (prefix ? start.length - prefix.length - 1 : start.length)
  return `${plain.slice(0, at)}<channel>${plain.slice(at).replace(/<\/rss\s{0,9}>/i, '</channel>$&')}`
}

/** A feed that breaks off, or breaks, behind its last whole item; null where there is none, or nothing behind it. */
function withoutBrokenEnd(text: string): string | null {
  const last = /^[\s\S]*(<\/(?:item|entry)\s{0,9}>)/i.exec(text)?.[0]
  const root = /<((?:\w{1,20}:)?(?:rss|feed|rdf))[\s>]/i.exec(text.slice(0, 20_000))?.[1]
  if (!last || !root) return null
  const inner = /<channel[\s>]/i.test(last) && !/<\/channel\s{0,9}>/i.test(last) ? '</channel>' : ''
  const mended = `${last}${inner}</${root}>`
  return mended === text ? null : mended
}

const fromRss = (feed: RssFeed.Feed<string>): RawFeed => ({
  format: 'rss',
  title: feed.title ?? null,
  home: feed.link ?? null,
  hints: hintsOf(feed),
  items: (feed.items ?? []).map((item) => ({
    id: item.guid?.value ?? item.atom?.id ?? null,
    url:
      item.link ??
      alternate(item.atom?.links) ??
      (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    title: item.title ?? item.dc?.titles?.[0] ?? null,
    byline: item.dc?.creators?.join(', ') ?? names(item.authors),
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published ?? null,
    updated: item.atom?.updated ?? item.dcterms?.modified?.[0] ?? null,
    summary: item.description ?? item.atom?.summary?.value ?? null,
    content: item.content?.encoded ?? item.atom?.content?.value ?? null,
  })),
})

const fromRdf = (feed: RdfFeed.Feed<string>): RawFeed => ({
  format: 'rdf',
  title: feed.title ?? null,
  home: feed.link ?? null,
  hints: hintsOf(feed),
  items: (feed.items ?? []).map((item) => ({
    id: item.rdf?.about ?? null,
    url: item.link ?? item.rdf?.about ?? null,
    title: item.title ?? null,
    byline: item.dc?.creators?.join(', ') ?? null,
    published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? null,
    updated: item.dcterms?.modified?.[0] ?? null,
    summary: item.description ?? null,
    content: item.content?.encoded ?? null,
  })),
})

const fromAtom = (feed: AtomFeed.Feed<string>): RawFeed => ({
  format: 'atom',
  title: feed.title?.value ?? null,
  home: alternate(feed.links) ?? null,
  hints: hintsOf(feed),
  items: (feed.entries ?? []).map((entry) => ({
    id: entry.id ?? null,
    url: alternate(entry.links) ?? entry.content?.src ?? (/^https?:/i.test(entry.id ?? '') ? entry.id! : null),
    title: entry.title?.value ?? null,
    byline: names(entry.authors),
    published: entry.published ?? entry.updated ?? null,
    updated: entry.updated ?? null,
    summary: entry.summary?.value ?? null,
    content: entry.content?.value ?? null,
  })),
})

const fromJson = (feed: JsonFeed.Feed<string>): RawFeed => ({
  format: 'json',
  title: feed.title ?? null,
  home: feed.home_page_url ?? null,
  hints: hintsOf({}),
  items: (feed.items ?? []).map((item) => ({
    id: item.id === undefined ? null : String(item.id),
    url: item.url ?? item.external_url ?? (/^https?:/i.test(String(item.id)) ? String(item.id) : null),
    title: item.title ?? null,
    byline: names(item.authors),
    published: item.date_published ?? null,
    updated: item.date_modified ?? null,
    summary: item.summary ?? null,
    content: item.content_html ?? item.content_text ?? null,
  })),
})

/** The address of the page itself among an Atom element's links (RFC 4287, 4.2.7.2: without `rel` it is the alternate). */
function alternate(links: readonly { href?: string; rel?: string; type?: string }[] | undefined): string | null {
  const pages = (links ?? []).filter(({ rel }) => (rel ?? 'alternate') === 'alternate')
  return (pages.find(({ type }) => !type || /html/i.test(type)) ?? pages[0])?.href ?? null
}

const names = (authors: readonly { name?: string }[] | undefined): string | null =>
  authors
    ?.map(({ name }) => name)
    .filter(Boolean)
    .join(', ') || null
