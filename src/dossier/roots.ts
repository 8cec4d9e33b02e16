/** Whose reports a story's outlets carry: what the origins of its claims have in common. */
import { addTo } from '../lists.ts'
import { isNetwork, outletKeys } from '../origins/outlets.ts'
import { isReport } from '../origins/unknown.ts'
import { inTime, momentOf } from './moments.ts'
import type { Dossier, DossierArticle, Origin } from './types.ts'
import { UNNAMED_OUTLET } from './view.ts'

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
  /** How many of these have no other origin. */
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

/** Where something was told, said or posted, where that has a name. */
export function placeOf({ kind, who, to, on }: Origin): string | null {
  const told = kind === 'utterance' || kind === 'anonymous' || kind === 'unknown' ? null : who
  const place = to ?? on ?? told
  return place === UNNAMED_OUTLET || (place !== null && isReport({ kind: 'organisation', name: place })) ? null : place
}

/** Gives one key to all names of an outlet, as far as a dossier has them. */
export const keyIn = ({ articles, speakers }: Pick<Dossier, 'articles' | 'speakers'>): ((name: string) => string) =>
  outletKeys(
    articles.flatMap(({ outlet }) => outlet ?? []),
    speakers.flatMap(({ kind, name, aliases }) => (kind === 'outlet' && !isNetwork(name) ? [[name, ...aliases]] : [])),
  )

/** Those that most other outlets carry first; of as many, those on most pages, with most claims, and by name. */
export function rootsOf(dossier: Pick<Dossier, 'articles' | 'speakers' | 'claims'>): Root[] {
  const key = keyIn(dossier)
  const pages = new Map(dossier.articles.map((each) => [each.id, each]))
  // Of each page once: a story may have a million mentions.
  const keys = new Map(dossier.articles.map(({ id, outlet }) => [id, outlet === null ? null : key(outlet)]))
  const found = new Map<string, Found>()
  for (const { id: claim, origins, mentions } of dossier.claims)
    for (const origin of origins) {
      const place = placeOf(origin)
      if (place === null) continue
      const id = key(place)
      // Of a hostile name nothing may be left.
      if (id === '') continue
      let root: Found | undefined
      for (const i of origin.mentions) {
        const { article } = mentions[i]!
        if (keys.get(article) === id) continue
        root ??= rootIn(found, id)
        root.pages.add(article)
      }
      if (!root) continue
      root.origins.push(origin)
      root.claims.add(claim)
      if (origins.length === 1) root.alone++
    }
  return [...found].map(([id, root]) => rootOf(id, root, pages)).sort(byReach)
}

const byReach = (a: Root, b: Root): number =>
  b.carriers.length - a.carriers.length ||
  pagesOf(b) - pagesOf(a) ||
  b.claims.length - a.claims.length ||
  (a.id < b.id ? -1 : 1)

interface Found {
  origins: Origin[]
  pages: Set<string>
  claims: Set<string>
  alone: number
}

function rootIn(found: Map<string, Found>, id: string): Found {
  const root = found.get(id) ?? { origins: [], pages: new Set(), claims: new Set(), alone: 0 }
  found.set(id, root)
  return root
}

/** On how many pages of others something of it stands. */
export const pagesOf = ({ carriers }: Pick<Root, 'carriers'>): number =>
  carriers.reduce((n, { articles }) => n + articles.length, 0)

function rootOf(id: string, found: Found, articles: ReadonlyMap<string, DossierArticle>): Root {
  const { origins, pages, claims, alone } = found
  const wired = origins.filter(({ kind }) => kind === 'wire')
  const posted = origins.some(({ on }) => on !== null)
  const voices = counted(origins.flatMap(({ who, to, on }) => ((to ?? on) === null ? [] : who)))
  return {
    id,
    name: nameOf(origins.map((each) => placeOf(each)!)),
    kind: posted ? 'network' : 2 * wired.length > origins.length ? 'wire' : 'outlet',
    carriers: carriersIn([...pages].map((page) => articles.get(page)!)),
    claims: [...claims],
    alone,
    voices: voices.map(([who, claims]) => ({ who, claims })),
  }
}

function carriersIn(pages: readonly DossierArticle[]): Carrier[] {
  const by = new Map<string | null, string[]>()
  for (const { id, outlet } of inTime(pages, momentOf)) addTo(by, outlet, id)
  return [...by].map(([outlet, articles]) => ({ outlet, articles }))
}

/** How often each stands there, the most frequent first. */
export function counted(names: readonly string[]): [string, number][] {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

/** Of the names of an outlet the one that stands there most often; a name is clearer than a host. */
export function nameOf(names: readonly string[]): string {
  const all = counted(names)
  return (all.find(([name]) => !name.includes('.')) ?? all[0]!)[0]
}
