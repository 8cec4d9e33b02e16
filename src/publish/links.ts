/** Where things lie among published files. */
import type { Dossier } from '../dossier/types.ts'
import type { Links } from '../web/links.ts'

export const TAB_NAMES = [
  'positions',
  'timeline',
  'places',
  'figures',
  'origins',
  'quotations',
  'speakers',
  'articles',
] as const

/** A name that no file system takes for anything else. */
export const fileOf = (id: string): string =>
  id.replace(/[^\w-]/g, (char) => `.${char.codePointAt(0)!.toString(16)}`).slice(0, 120)

/** Of one page of what somebody says, from 1. No id has its name: behind a full stop stand hexadecimal digits there. */
export const speakerFile = (id: string, page: number): string =>
  `who/${fileOf(id)}${page === 1 ? '' : `.page-${page}`}.html`

/** Of one page of what others have from one outlet, from 1. */
export const rootFile = (id: string, page: number): string =>
  `origins/${fileOf(id)}${page === 1 ? '' : `.page-${page}`}.html`

/** @param up the way from a page to the folder. @param quoted the articles of which there are excerpts. */
export function linksFrom(up: string, { claims, asOf }: Dossier, quoted: ReadonlySet<string>): Links {
  const kept = new Set(claims.map(({ id }) => id))
  const tabs: ReadonlySet<string> = new Set(TAB_NAMES)
  const home = `${up}index.html`
  const article = (id: string) => (quoted.has(id) ? `${up}a/${fileOf(id)}.html` : `${up}articles.html`)
  return {
    live: false,
    asOf,
    known: () => home,
    tab: (name) => (tabs.has(name) ? `${up}${name}.html` : home),
    root: (id, page) => `${up}${rootFile(id, Number(page ?? 1))}`,
    day: () => `${up}timeline.html`,
    feed: () => home,
    place: () => `${up}places.html`,
    changes: () => home,
    late: () => home,
    search: () => home,
    corrections: () => home,
    review: () => home,
    comments: () => home,
    edges: () => home,
    terms: () => home,
    claim: (id) => (kept.has(id) ? `${up}c/${fileOf(id)}.html` : home),
    embed: (id) => `${up}embed/${fileOf(id)}.html`,
    speaker: (id, page) => `${up}${speakerFile(id, Number(page ?? 1))}`,
    article,
    span: (id, { start, end }) => `${article(id)}#at-${start}-${end}`,
  }
}
