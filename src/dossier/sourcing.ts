/** What each outlet's statements rest on. */
import { addTo } from '../lists.ts'
import { byCount, outletsOf, restsOf } from './rests.ts'
import type { Dossier, DossierArticle } from './types.ts'

/** Of one outlet: its pages, and how many statements on them stand on whose word. */
export interface Sourcing {
  /** Null for all pages that name none. */
  outlet: string | null
  articles: number
  /** Of these, copies of another page. */
  copies: number
  /** On its own word. */
  own: number
  /** Said to it, by somebody named or not. */
  heard: number
  /** Said in public, or to whom is not told. */
  open: number
  /** Had from another outlet or a wire. */
  carried: number
  /** Of all these, on the word of somebody who is not named. */
  unnamed: number
  /** From whom, those with most statements first. */
  from: { id: string; name: string; statements: number }[]
}

/** What is counted of one outlet. */
type Counts = Record<'own' | 'heard' | 'open' | 'unnamed', number> & { from: Map<string, number> }

/** Outlets with most pages first, then by name; pages that name none last. */
export function sourcingOf(dossier: Pick<Dossier, 'articles' | 'speakers' | 'claims'>): Sourcing[] {
  const outlets = outletsOf(dossier)
  const articles = new Map<string | null, DossierArticle[]>()
  for (const each of dossier.articles) addTo(articles, each.outlet, each)
  const counts = new Map<string | null, Counts>(
    [...articles.keys()].map((outlet) => [outlet, { own: 0, heard: 0, open: 0, unnamed: 0, from: new Map() }]),
  )
  const ofPage = new Map(dossier.articles.map(({ id, outlet }) => [id, counts.get(outlet)!]))
  for (const [, rests] of restsOf(dossier, outlets))
    for (const { rest, article, origin } of rests) {
      const its = ofPage.get(article)!
      if (origin.kind === 'anonymous') its.unnamed++
      if (typeof rest === 'string') its[rest]++
      else its.from.set(rest.from, (its.from.get(rest.from) ?? 0) + 1)
    }
  return [...articles]
    .map(([outlet, its]): Sourcing => {
      const { own, heard, open, unnamed, from } = counts.get(outlet)!
      const all = byCount(from).map(([id, statements]) => ({ id, name: outlets.name(id), statements }))
      const copies = its.filter(({ copyOf }) => copyOf !== null).length
      const carried = all.reduce((n, { statements }) => n + statements, 0)
      return { outlet, articles: its.length, copies, own, heard, open, carried, unnamed, from: all }
    })
    .sort(byPages)
}

const byPages = (a: Sourcing, b: Sourcing): number =>
  Number(a.outlet === null) - Number(b.outlet === null) ||
  b.articles - a.articles ||
  ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1)
