/** What each outlet's statements rest on. */

import { addTo } from '../lists.ts'
import { isNetwork } from '../origins/outlets.ts'
import { counted, keyIn, nameOf, placeOf } from './roots.ts'
import type { Claim, Dossier, DossierArticle, Origin } from './types.ts'

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
  /** From whom, those with most statements first. */
  from: { name: string; statements: number }[]
}

/** Outlets with most pages first, then by name; pages that name none last. */
export function sourcingOf(dossier: Pick<Dossier, 'articles' | 'speakers' | 'claims'>): Sourcing[] {
  const pages = new Map(dossier.articles.map((each) => [each.id, each]))
  const key = keyIn(dossier)
  const restOf = restIn(pages, key)
  const rests = new Map<string | null, Rest[]>()
  for (const { origins, mentions } of dossier.claims)
    for (const origin of origins)
      for (const i of origin.mentions) {
        const page = pages.get(mentions[i]!.article)!
        addTo(rests, page.outlet, restOf(page, origin, mentions))
      }
  const articles = new Map<string | null, DossierArticle[]>()
  for (const each of dossier.articles) addTo(articles, each.outlet, each)
  // One name for an outlet, whatever single pages call it.
  const names = new Map<string, string[]>()
  for (const rest of [...rests.values()].flat()) if (typeof rest !== 'string') addTo(names, key(rest.from), rest.from)
  const named = new Map([...names].map(([id, all]) => [id, nameOf(all)]))
  return [...articles]
    .map(([outlet, its]) => outletOf(outlet, its, rests.get(outlet) ?? [], (name) => named.get(key(name))!))
    .sort(byPages)
}

const byPages = (a: Sourcing, b: Sourcing): number =>
  Number(a.outlet === null) - Number(b.outlet === null) ||
  b.articles - a.articles ||
  ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1)

/** On what one statement rests: as `Sourcing` counts it, or from whom its page has it. */
type Rest = 'own' | 'heard' | 'open' | { from: string }

/** Tells it of a statement by its page, and its origin among the mentions of its claim. */
function restIn(pages: ReadonlyMap<string, DossierArticle>, key: (name: string) => string) {
  return ({ outlet, wire, copyOf }: DossierArticle, origin: Origin, mentions: Claim['mentions']): Rest => {
    const isOther = (name: string | null | undefined): name is string =>
      typeof name === 'string' && (outlet === null || key(name) !== key(outlet))
    const place = placeOf(origin)
    if (isOther(place) && !isNetwork(place)) return { from: place }
    if (isOther(wire)) return { from: wire }
    // What is public a page may still have from the page that it copies, if that one has it.
    const source = copyOf === null ? null : pages.get(copyOf)?.outlet
    if (isOther(source) && origin.mentions.some((i) => mentions[i]!.article === copyOf)) return { from: source }
    if (place === null || isNetwork(place)) return origin.kind === 'own-word' ? 'own' : 'open'
    return origin.kind === 'utterance' || origin.kind === 'anonymous' ? 'heard' : 'own'
  }
}

/** @param name gives one name to all names of an outlet. */
function outletOf(
  outlet: string | null,
  articles: readonly DossierArticle[],
  rests: readonly Rest[],
  name: (of: string) => string,
): Sourcing {
  const count = (kind: Rest) => rests.filter((rest) => rest === kind).length
  const from = counted(rests.flatMap((rest) => (typeof rest === 'string' ? [] : name(rest.from))))
  return {
    outlet,
    articles: articles.length,
    copies: articles.filter(({ copyOf }) => copyOf !== null).length,
    own: count('own'),
    heard: count('heard'),
    open: count('open'),
    carried: from.reduce((n, [, statements]) => n + statements, 0),
    from: from.map(([name, statements]) => ({ name, statements })),
  }
}
