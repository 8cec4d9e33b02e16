/** What a page says of itself: JSON-LD first, since it says most exactly; then Open Graph and its kin; then the page's own elements. */
import { moment } from '../jsonl.ts'

export interface Metadata {
  title: string | null
  byline: string | null
  outlet: string | null
  published: string | null
  url: string | null
  language: string | null
}

interface Page {
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
  documentElement: Element
}
interface Element {
  getAttribute(name: string): string | null
  textContent: string | null
}

const ARTICLE = /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle)$/

export function metadataOf(document: unknown): Metadata {
  const page = document as Page
  const linked = articleOf(page)
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      const content = found?.getAttribute('content')?.trim()
      if (content) return content
    }
    return null
  }
  const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name)?.trim() || null
  const url = attribute('link[rel="canonical"]', 'href') ?? meta('og:url') ?? text(linked?.url)
  return {
    title:
      text(linked?.headline) ??
      meta('og:title', 'twitter:title') ??
      page.querySelector('h1')?.textContent?.trim() ??
      null,
    byline:
      names(linked?.author) ??
      meta('author', 'article:author_name', 'byl', 'parsely-author')?.replace(/^by /i, '') ??
      null,
    outlet: meta('og:site_name') ?? names(linked?.publisher),
    published: moment(
      text(linked?.datePublished) ??
        meta('article:published_time', 'datePublished', 'parsely-pub-date', 'pubdate', 'date', 'dc.date') ??
        attribute('time[datetime]', 'datetime'),
    ),
    url: url && /^https?:\/\//i.test(url) ? url : null,
    language: language(page.documentElement.getAttribute('lang') ?? meta('og:locale')),
  }
}

type Linked = Record<string, unknown>

/** The first article among the page's JSON-LD, also inside `@graph` and lists. Broken JSON-LD is common and says nothing. */
function articleOf(page: Page): Linked | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = search(JSON.parse(script.textContent ?? ''), 0)
      if (found) return found
    } catch {}
  }
  return null
}

function search(value: unknown, depth: number): Linked | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 50)) {
      const found = search(each, depth + 1)
      if (found) return found
    }
    return null
  }
  const linked = value as Linked
  if ([linked['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) return linked
  return search(linked['@graph'], depth + 1) ?? search(linked.mainEntity, depth + 1)
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? decodeEntities(value.trim()) : null

/** Names of one or several people or organisations. */
function names(value: unknown): string | null {
  const found = [value].flat().flatMap((each) => {
    const name = typeof each === 'string' ? each : text((each as Linked | null)?.name)
    return name && !/^https?:/.test(name) ? [name] : []
  })
  return found.length ? [...new Set(found)].join(', ') : null
}

/** JSON-LD is written by templates that often escape it as HTML. */
const decodeEntities = (words: string): string =>
  words
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#0?39|apos|#x27);/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

const language = (tag: string | null): string | null =>
  /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag ?? '')?.[0].toLowerCase() ?? null
