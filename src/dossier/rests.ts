/** On what each statement of a story rests: its outlet's own word, somebody's whom it heard, or what another told first. */
import { isNetwork, outletKeys } from '../origins/outlets.ts'
import { isReport } from '../origins/unknown.ts'
import type { Claim, Dossier, Origin } from './types.ts'
import { UNNAMED_OUTLET } from './view.ts'

/** Its outlet's own word; said to it; said in public, or to whom is not told; or had from another outlet or a wire, by its key. */
export type Rest = 'own' | 'heard' | 'open' | { from: string }

/** A statement of a claim, and on what it rests. */
export interface Rested {
  rest: Rest
  origin: Origin
  article: string
  /** The key of its page's outlet; null where the page names none. */
  outlet: string | null
  /** The key of the network on which it was posted; null where it was not. */
  posted: string | null
}

/** A dossier's outlets, wires and networks. */
export interface Outlets {
  /** One for all names: "CBS" and "cbsnews.com" have one. */
  key(name: string): string
  /** The name that most origins have for it; a name is clearer than a host. */
  name(key: string): string
}

type Given = Pick<Dossier, 'articles' | 'speakers' | 'claims'>

/** @param dossier with its claims, whose origins name outlets. */
export function outletsOf({ articles, speakers, claims }: Given): Outlets {
  const key = outletKeys(
    articles.flatMap(({ outlet }) => outlet ?? []),
    speakers.flatMap(({ kind, name, aliases }) => (kind === 'outlet' && !isNetwork(name) ? [[name, ...aliases]] : [])),
  )
  const names = new Map<string, Map<string, number>>()
  const count = (name: string | null, n: number) => {
    if (name === null) return
    const counts = names.get(key(name)) ?? new Map<string, number>()
    names.set(key(name), counts.set(name, (counts.get(name) ?? 0) + n))
  }
  for (const { origins } of claims) for (const origin of origins) count(venueOf(origin), 1)
  // Only where no origin has a name for it.
  for (const { outlet, wire } of articles) for (const name of [outlet, wire]) count(name, 0)
  const named = new Map([...names].map(([id, counts]) => [id, clearest(counts)]))
  return { key, name: (id) => named.get(id) ?? id }
}

const clearest = (names: ReadonlyMap<string, number>): string => {
  const all = byCount(names)
  return (all.find(([name]) => !name.includes('.')) ?? all[0]!)[0]
}

/** The most frequent first; of equals the first by letter. */
export const byCount = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))

/** The outlet, wire or network where it was told, said or posted; null where that has no name. */
export function venueOf({ kind, who, to, on }: Origin): string | null {
  const teller = kind === 'utterance' || kind === 'anonymous' || kind === 'unknown' ? null : who
  const venue = to ?? on ?? teller
  return venue === UNNAMED_OUTLET || (venue !== null && isReport({ kind: 'organisation', name: venue })) ? null : venue
}

/** What is looked up of a page for each of its statements: a story may have a million. */
interface Page {
  outlet: string | null
  wire: { from: string } | null
  /** The page that it copies, and that one's outlet. */
  copyOf: string | null
  source: { from: string } | null
}

/** Every statement of a dossier, with its claim. */
export function* restsOf({ articles, claims }: Given, { key }: Outlets): Generator<[Claim, Rested[]]> {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet === null ? null : key(outlet)]))
  const pages = new Map(
    articles.map(({ id, wire, copyOf }): [string, Page] => {
      const outlet = outlets.get(id)!
      const other = (from: string | null | undefined) => (from && from !== outlet ? { from } : null)
      return [id, { outlet, wire: other(wire && key(wire)), copyOf, source: other(copyOf && outlets.get(copyOf)) }]
    }),
  )
  for (const claim of claims) {
    const rests: Rested[] = []
    for (const origin of claim.origins) {
      const name = venueOf(origin)
      const venue = name === null ? null : key(name)
      const posted = name !== null && isNetwork(name) ? venue : null
      const told = venue && posted === null ? { from: venue } : null
      // Of the origins of a large story hardly any is asked for it.
      let carriers: Set<string> | undefined
      const isCarriedBy = (page: string): boolean => {
        carriers ??= new Set(origin.mentions.map((i) => claim.mentions[i]!.article))
        return carriers.has(page)
      }
      for (const i of origin.mentions) {
        const { article } = claim.mentions[i]!
        const page = pages.get(article)!
        rests.push({ rest: restOf(page, told, isCarriedBy, origin), origin, article, outlet: page.outlet, posted })
      }
    }
    yield [claim, rests]
  }
}

/** @param told where it was told or said first, if that is an outlet. @param isCarriedBy whether a page has the same origin. */
function restOf(
  { outlet, wire, copyOf, source }: Page,
  told: { from: string } | null,
  isCarriedBy: (page: string) => boolean,
  { kind }: Origin,
): Rest {
  if (told && told.from !== outlet) return told
  if (wire) return wire
  // What is public a page may still have from the page that it copies, if that one has it.
  if (source && isCarriedBy(copyOf!)) return source
  if (told === null) return kind === 'own-word' ? 'own' : 'open'
  return kind === 'utterance' || kind === 'anonymous' ? 'heard' : 'own'
}
