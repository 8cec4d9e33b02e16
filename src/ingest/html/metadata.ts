import { lettersOf } from '../../text/letters.ts'
import { canonicalAddress } from '../canonical.ts'
import { outletOf } from '../outlet.ts'
import { moment } from '../time.ts'
import { type DomDocument, squeeze } from './dom.ts'
import { type LinkedData, linkedData } from './jsonld.ts'
import { allAuthors, bylineSeen, dateSeen, lineSeen } from './seen.ts'

interface Metadata {
  title: string | null
  byline: string | null
  outlet: string | null
  published: string | null
  modified: string | null
  language: string | null
  url: string | null
  /** False where the page says that its text is for subscribers. */
  free: boolean
  linked: LinkedData | null
}

const PUBLISHED =
  'article:published_time og:published_time og:article:published_time datepublished publish-date publish_date publishdate pubdate publication_date date dc.date dc.date.issued dcterms.created dcterms.date dc.date.created parsely-pub-date sailthru.date article.published published_time cxenseparse:recs:publishtime'.split(
    ' ',
  )
const MODIFIED =
  'article:modified_time og:updated_time og:modified_time datemodified last-modified lastmod dcterms.modified dc.date.modified modified_time updated_time'.split(
    ' ',
  )
const AUTHOR =
  'article:author author byl parsely-author sailthru.author dc.creator dcterms.creator article.author og:article:author'.split(
    ' ',
  )

/** What a page says about itself: JSON-LD first, then Open Graph and `meta`, then the elements that readers see. */
export function metadataOf(document: DomDocument, address: string | null): Metadata {
  const linked = linkedData(document)
  const meta = metaOf(document)
  const first = (names: readonly string[], good: (value: string) => boolean = () => true) =>
    names.map((name) => meta.get(name)).find((value): value is string => value !== undefined && good(value)) ?? null
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const url = canonicalAddress(address, [canonical, first(['og:url']), linked?.url])
  const called = [first(['og:site_name']), linked?.outlet, first(['application-name']), first(['twitter:domain'])]
  const outlet = outletOf(called, url)
  const author = linked?.byline ?? first(AUTHOR, (value) => !/^(?:https?:|@)/.test(value))
  // An outlet that declares itself the author has named nobody.
  const itself = author !== null && outlet !== null && lettersOf(author) === lettersOf(outlet)
  // Under another's name stands, at times, who put it on the page.
  const byline =
    author === null
      ? (bylineSeen(document) ?? cardAuthor(meta))
      : itself
        ? lineSeen(document)
        : allAuthors(document, author)
  return {
    title: shorter(
      linked?.title ?? null,
      first(['og:title', 'twitter:title', 'dc.title', 'parsely-title']),
      document,
      outlet,
    ),
    byline,
    outlet,
    published:
      moment(linked?.published) ??
      moment(first(PUBLISHED)) ??
      timeElement(document, PUBLISHED_ELEMENTS) ??
      dateSeen(document),
    modified: moment(linked?.modified) ?? moment(first(MODIFIED)) ?? timeElement(document, MODIFIED_ELEMENTS),
    language:
      subtag(linked?.language ?? null) ??
      subtag(document.documentElement?.getAttribute('lang') ?? null) ??
      subtag(first(['og:locale', 'content-language'])),
    url,
    free: (linked?.free ?? true) && !/^(?:locked|paid|premium)$/i.test(first(['article:content_tier']) ?? ''),
    linked,
  }
}

/** As the most used of plug-ins has it: "Written by" on the card of a post, in the language of the page, and the name. */
function cardAuthor(meta: ReadonlyMap<string, string>): string | null {
  const label = meta.get('twitter:label1') ?? ''
  return /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door)$/i.test(label)
    ? (meta.get('twitter:data1') ?? null)
    : null
}

/** `meta` elements by each of their names, properties and itemprops, in lower case; the first of a name counts. */
function metaOf(document: DomDocument): Map<string, string> {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = squeeze(element.getAttribute('content') ?? '')
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (attribute) => element.getAttribute(attribute)?.toLowerCase().trim().split(/\s+/) ?? [],
    )
    for (const name of names) if (name && content && !found.has(name)) found.set(name, content)
  }
  return found
}

/** The headline, without the outlet's name behind it. */
function shorter(
  linked: string | null,
  open: string | null,
  document: DomDocument,
  site: string | null,
): string | null {
  const heading = [...document.querySelectorAll('h1')]
    .map((each) => squeeze(each.textContent ?? ''))
    .filter((text) => text.length > 5)
  const given = linked ?? open
  const titled = squeeze(document.querySelector('title')?.textContent ?? '')
  const only = heading.length === 1 && heading[0]!.length <= 300 ? heading[0]! : null
  // What readers see counts where it agrees with what the page declares; pages cut or decorate the declared one.
  const seen =
    only && (!given || [linked, open, titled].some((each) => each && overlaps(only, each, site ?? ''))) ? only : null
  const title = seen ?? (given === null ? titled : squeeze(given))
  if (!title) return null
  const cut = /^(.{12,}?)\s+[|–—·-]\s+([^|–—·]{2,40})$/u.exec(title)
  if (cut && (given === null || (site && cut[2]!.toLowerCase().includes(site.toLowerCase().slice(0, 12)))))
    return cut[1]!
  return title
}

/** Whether two titles have half of the shorter one's words in common; the outlet's name stands in any. */
function overlaps(a: string, b: string, site: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const name = wordsOf(site)
  const words = (text: string) => new Set(wordsOf(text).filter((word) => !name.includes(word)))
  const [one, two] = [words(a), words(b)]
  const shared = [...one].filter((word) => two.has(word)).length
  return shared > 0 && shared >= Math.min(one.size, two.size) * 0.5
}

const PUBLISHED_ELEMENTS = [
  '[itemprop="datePublished"]',
  'article time[pubdate]',
  'article header time',
  'header time',
  'article time',
  'main time',
  'time[pubdate]',
  'time',
  // Systems put it on other elements, too; not what was taken out or put in later.
  '[datetime]:not(ins):not(del)',
]
const MODIFIED_ELEMENTS = ['[itemprop="dateModified"]', 'time.updated', 'time.modified']

function timeElement(document: DomDocument, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const element = document.querySelector(selector)
    if (!element) continue
    const found =
      moment(element.getAttribute('datetime') ?? element.getAttribute('content')) ?? moment(element.textContent)
    if (found) return found
  }
  return null
}

const subtag = (value: string | null): string | null =>
  /^([a-z]{2,3})(?:$|[-_])/i.exec(value?.trim() ?? '')?.[1]?.toLowerCase() ?? null
