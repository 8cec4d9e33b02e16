/** Addresses of pages. Every part that comes from outside is encoded. */
import type { Span } from '../types.ts'

const part = encodeURIComponent

/** What of the view is kept from page to page. */
export interface View {
  asOf: string | null
  since: string | null
}

function query(parts: Record<string, string | null | undefined>): string {
  const set = Object.entries(parts).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return set.length > 0 ? `?${new URLSearchParams(set)}` : ''
}

/** The addresses of one story's pages, as of its moment. */
export const linksOf = (story: string, view: View) => ({
  /** There is a server that answers: forms, filters and search work. */
  live: true as boolean,
  known: (filter: { status?: string | null; term?: string | null; q?: string | null; page?: string | null } = {}) =>
    `/s/${part(story)}${query({ ...view, ...filter })}`,
  tab: (name: 'changes' | 'positions' | 'timeline' | 'places' | 'figures' | 'articles' | 'speakers' | 'search') =>
    `/s/${part(story)}/${name}${query({ ...view })}`,
  corrections: () => `/s/${part(story)}/corrections`,
  claim: (id: string) => `/s/${part(story)}/c/${part(id)}${query({ ...view })}`,
  speaker: (id: string) => `/s/${part(story)}/who/${part(id)}${query({ ...view })}`,
  article: (id: string) => `/a/${part(id)}${query({ story })}`,
  span: (article: string, { start, end }: Span) => `/a/${part(article)}/at/${start}-${end}${query({ story })}`,
})
export type Links = ReturnType<typeof linksOf>

/** An address outside, if it is one that a link may lead to. */
export function outside(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null
}
