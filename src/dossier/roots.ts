/** Whose reports a story's outlets carry. */
import { addTo } from '../lists.ts'
import { inTime, momentOf } from './moments.ts'
import { byCount, type Outlets, outletsOf, type Rested, restsOf } from './rests.ts'
import type { Dossier, DossierArticle } from './types.ts'

/** An outlet, a wire or a network from which other outlets have what they tell. */
export interface Root {
  /** One for all its names: "CBS" and "cbsnews.com" are one. */
  id: string
  name: string
  kind: 'outlet' | 'wire' | 'network'
  /** The other outlets that carry it, in the order of their first page. */
  carriers: Carrier[]
  /** Claims that others have from it, by id, the weightiest first. */
  claims: string[]
  /** How many of these nobody has from elsewhere. */
  alone: number
  /** Who said it there, those with most claims first; nobody where it tells it on its own word. */
  voices: { who: string; claims: number }[]
}

export interface Carrier {
  /** Null where the pages do not name it. */
  outlet: string | null
  /** Ids of its pages, the earliest first. */
  articles: string[]
}

/** What was found of one of them. */
interface Found {
  isNetwork: boolean
  pages: Set<string>
  claims: string[]
  alone: number
  /** How many claims each said there. */
  voices: Map<string, number>
}

/** Those that most other outlets carry first; of as many, those on most pages, with most claims, and by name. */
export function rootsOf(dossier: Pick<Dossier, 'articles' | 'speakers' | 'claims'>): Root[] {
  const outlets = outletsOf(dossier)
  // Each with its place in time, which is looked up once for all roots.
  const pages = new Map(inTime(dossier.articles, momentOf).map((each, at) => [each.id, { ...each, at }]))
  const found = new Map<string, Found>()
  for (const [claim, rests] of restsOf(dossier, outlets))
    for (const [id, carried] of carriedOf(rests)) {
      const root = found.get(id) ?? unknown()
      found.set(id, root)
      root.claims.push(claim.id)
      if (carried.length + timesIn(rests, id) === rests.length) root.alone++
      tell(root, id, carried, outlets)
    }
  return [...found].map(([id, each]) => rootOf(id, each, outlets, pages)).sort(byReach)
}

/** How many of these stand on its own pages. */
function timesIn(rests: readonly Rested[], id: string): number {
  let times = 0
  for (const { outlet } of rests) if (outlet === id) times++
  return times
}

/** A claim's statements that others have from somewhere, by where. */
function carriedOf(rests: readonly Rested[]): Map<string, Rested[]> {
  const from = new Map<string, Rested[]>()
  for (const each of rests) {
    if (typeof each.rest !== 'string') addTo(from, each.rest.from, each)
    if (each.posted !== null) addTo(from, each.posted, each)
  }
  // Of a hostile name nothing may be left.
  from.delete('')
  return from
}

const unknown = (): Found => ({
  isNetwork: false,
  pages: new Set(),
  claims: [],
  alone: 0,
  voices: new Map(),
})

function tell(root: Found, id: string, carried: readonly Rested[], { key }: Outlets): void {
  const voices = new Set<string>()
  for (const { origin, article, posted } of carried) {
    if (posted === id) root.isNetwork = true
    root.pages.add(article)
    const venue = origin.to ?? origin.on
    if (venue !== null && key(venue) === id) voices.add(origin.who)
  }
  for (const who of voices) root.voices.set(who, (root.voices.get(who) ?? 0) + 1)
}

const byReach = (a: Root, b: Root): number =>
  b.carriers.length - a.carriers.length ||
  pagesOf(b) - pagesOf(a) ||
  b.claims.length - a.claims.length ||
  (a.id < b.id ? -1 : 1)

/** On how many pages of others something of it stands. */
export const pagesOf = ({ carriers }: Pick<Root, 'carriers'>): number =>
  carriers.reduce((n, { articles }) => n + articles.length, 0)

type Placed = DossierArticle & { at: number }

function rootOf(id: string, found: Found, outlets: Outlets, articles: ReadonlyMap<string, Placed>): Root {
  const { isNetwork, claims, alone, voices } = found
  const pages = [...found.pages].map((page) => articles.get(page)!)
  const wired = pages.filter(({ wire }) => wire !== null && outlets.key(wire) === id)
  return {
    id,
    name: outlets.name(id),
    kind: isNetwork ? 'network' : 2 * wired.length > pages.length ? 'wire' : 'outlet',
    carriers: carriersIn(pages),
    claims,
    alone,
    voices: byCount(voices).map(([who, claims]) => ({ who, claims })),
  }
}

function carriersIn(pages: readonly Placed[]): Carrier[] {
  const by = new Map<string | null, string[]>()
  for (const { id, outlet } of pages.toSorted((a, b) => a.at - b.at)) addTo(by, outlet, id)
  return [...by].map(([outlet, articles]) => ({ outlet, articles }))
}
