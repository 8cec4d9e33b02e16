/** Addresses of pages. Every part that comes from outside is encoded. */
import type { Span } from '../types.ts'

const part = encodeURIComponent

/** What of the view is kept from page to page. */
interface View {
  asOf: string | null
  since: string | null
}

/** A list's first page is the one without a number. */
function query(parts: Record<string, string | null | undefined>): string {
  const set = Object.entries(parts).filter(
    (entry): entry is [string, string] => Boolean(entry[1]) && !(entry[0] === 'page' && entry[1] === '1'),
  )
  return set.length > 0 ? `?${new URLSearchParams(set)}` : ''
}

/** The addresses of one story's pages, as of its moment. */
export const linksOf = (story: string, view: View) => ({
  /** There is a server that answers: forms, filters and search work. */
  live: true as boolean,
  /** The moment of which the pages are; null for the latest. */
  asOf: view.asOf,
  known: (filter: { status?: string | null; term?: string | null; q?: string | null; page?: string | null } = {}) =>
    `/s/${part(story)}${query({ ...view, ...filter })}`,
  tab: (
    name:
      | 'changes'
      | 'positions'
      | 'timeline'
      | 'places'
      | 'figures'
      | 'origins'
      | 'quotations'
      | 'articles'
      | 'speakers'
      | 'search',
  ) => `/s/${part(story)}/${name}${query({ ...view })}`,
  /** What others have from one outlet, wire or network; `page` of the claims. */
  root: (id: string, page?: string) => `/s/${part(story)}/origins/${part(id)}${query({ ...view, page })}`,
  /** All claims of one day, or span of days. */
  day: (from: string, to: string) =>
    `/s/${part(story)}/timeline${query({ ...view, day: from === to ? from : `${from}/${to}` })}`,
  /** All claims that name one place. */
  place: (place: string, page?: string) => `/s/${part(story)}/places${query({ ...view, place, page })}`,
  changes: ({ since, asOf = view.asOf, page }: { since: string; asOf?: string | null; page?: string }) =>
    `/s/${part(story)}/changes${query({ asOf, since, page })}`,
  /** What was only read here since: all of it, or of one article what nothing said before. */
  late: ({ since, article = 'all', page }: { since: string; article?: string; page?: string }) =>
    `/s/${part(story)}/changes${query({ asOf: view.asOf, since, late: article, page })}`,
  search: (asked: Record<string, string>) => `/s/${part(story)}/search${query({ ...view, ...asked })}`,
  feed: () => `/s/${part(story)}/changes.atom`,
  corrections: () => `/s/${part(story)}/corrections`,
  /** What to check: the first of it, or one by its id; `back` are the steps that led there. */
  review: (at?: string, back?: string) => `/s/${part(story)}/review${query({ ...view, at, back })}`,
  comments: () => `/s/${part(story)}/comments`,
  /** Where the edges of a mention are moved. */
  edges: (mention: string) => `/s/${part(story)}/edges/${part(mention)}`,
  /** The terms by name; one with its claims. */
  terms: (term?: string) => `/s/${part(story)}/terms${term === undefined ? '' : `/${part(term)}`}`,
  claim: (id: string) => `/s/${part(story)}/c/${part(id)}${query({ ...view })}`,
  embed: (id: string) => `/embed/s/${part(story)}/c/${part(id)}${query({ ...view })}`,
  /** `page` of what is said. */
  speaker: (id: string, page?: string) => `/s/${part(story)}/who/${part(id)}${query({ ...view, page })}`,
  /** `copies` is the page whose shared passages are to be marked. */
  article: (id: string, copies?: string) => `/a/${part(id)}${query({ ...view, story, copies })}`,
  /** `words` are those of the span, where they are known. */
  span: (article: string, { start, end }: Span, _words?: string) =>
    `/a/${part(article)}/at/${start}-${end}${query({ ...view, story })}#at`,
})
export type Links = ReturnType<typeof linksOf>

/** The addresses of a story's pages as it is now. */
export const latestOf = (story: string): Links => linksOf(story, { asOf: null, since: null })

/** An address outside, if it is one that a link may lead to. */
export function outside(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null
}

/** Words at either end of a text fragment. */
const ENDS = 5

/**
 * An address outside that leads a browser to these words (a text fragment). A courtesy alone: words that stand there twice, or no
 * more, are not found.
 */
export function originalAt(url: string, words: string): string {
  const all = words.trim().split(/\s+/)
  const ends = all.length > 2 * ENDS ? [all.slice(0, ENDS), all.slice(-ENDS)] : [all]
  const encoded = ends.map((each) => encodeURIComponent(each.join(' ')).replace(/-/g, '%2D'))
  return `${url.split('#')[0]}#:~:text=${encoded.join(',')}`
}
