/** Places and amounts of the coverage, each with the claims that speak of it. */
import type { Grouped } from '../claims/grouped.ts'
import { grouped } from './grouped.ts'
import type { PagePlace, Within } from './page.ts'
import type { Statement } from './statements.ts'
import type { Claim, ClaimMention, DossierAmount, DossierPlace } from './types.ts'
import type { View } from './view.ts'

/** A claim at a place, and whether it is shown in the words that stand there. */
interface At {
  claim: string
  /** The claim's place in the dossier. */
  rank: number
  isShown: boolean
}

/** The claim whose statement holds something of a page, the closest one. @param claims in the dossier's order. */
export function claimAt(
  claims: readonly Grouped[],
  onPages: ReadonlyMap<string, readonly Statement[]>,
): (article: string, within: Within) => At | null {
  const groups = new Map(claims.map((each) => [each.statements[0]!.claim, each]))
  const ranks = new Map(claims.map(({ id }, rank) => [id, rank]))
  return (article, within) => {
    let best: { length: number; claim: Grouped; statement: Statement } | null = null
    for (let i = 0; i < within.length; i += 2) {
      const [n, length] = [within[i]!, within[i + 1]!]
      const statement = numbered(onPages.get(article) ?? [], n)
      if (!statement) continue
      const claim = groups.get(statement.claim)!
      if (!best || length < best.length || (length === best.length && claim.id < best.claim.id))
        best = { length, claim, statement }
    }
    if (!best) return null
    const { claim, statement } = best
    return { claim: claim.id, rank: ranks.get(claim.id)!, isShown: claim.statements[claim.shown] === statement }
  }
}

/** Mostly all statements of a page are there. */
const numbered = (statements: readonly Statement[], n: number): Statement | undefined =>
  statements[n]?.nth === n ? statements[n] : statements.find(({ nth }) => nth === n)

/** With the claims that name it, each once with its rank, and how often pages call it what. */
type Found = DossierPlace & { inside: Map<string, number>; names: Map<string, number> }

/** Most often named first; of each the claims in the dossier's order. */
export function placesOf({ rows, pages }: View, at: ReturnType<typeof claimAt>): DossierPlace[] {
  const found = new Map<string, Found>()
  const known = new Map<PagePlace['what'], Found>()
  const placeOf = (what: PagePlace['what']): Found => {
    const { country, latitude, longitude } = what
    const key = `${country} ${latitude} ${longitude}`
    const place = found.get(key) ?? { ...what, mentions: [], claims: [], inside: new Map(), names: new Map() }
    found.set(key, place)
    known.set(what, place)
    return place
  }
  for (const { id } of rows)
    for (const { what, start, end, within } of pages.get(id)?.places ?? []) {
      const place = known.get(what) ?? placeOf(what)
      const span = { start, end }
      place.mentions.push({ article: id, span })
      place.names.set(what.name, (place.names.get(what.name) ?? 0) + 1)
      const inside = at(id, within)
      if (inside) place.inside.set(inside.claim, inside.rank)
    }
  return [...found.values()]
    .map(({ inside, names, ...place }) => ({
      ...place,
      name: mostOften(names),
      claims: byRank([...inside]).map(([id]) => id),
    }))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
}

const byRank = <T>(all: [T, rank: number][]): [T, rank: number][] => all.sort(([, a], [, b]) => a - b)

const mostOften = (names: ReadonlyMap<string, number>): string =>
  [...names].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best))[0]

/** A stretch of a page. */
type Place = Pick<DossierAmount, 'article' | 'span'>

/** One amount, however many claims give it. */
export interface Figure extends Pick<DossierAmount, 'kind' | 'value' | 'upTo' | 'unit' | 'text'> {
  /** Ids of the claims that give it, in the dossier's order. */
  claims: string[]
  /** Where each of them does. */
  mentions: Place[]
}

/** So many people are the same ones by whatever of these words; of fewer, several kinds may be told of. */
const PEOPLE: ReadonlySet<string> = new Set('people persons victims dead lives deaths fatalities'.split(' '))
const MANY = 10

/** "49 dead", "49 victims" and "49 people" are one figure. */
const unitKey = (value: number, unit: string): string => (value >= MANY && PEOPLE.has(unit) ? 'people' : unit)

/** "Three weeks" are the same figure in claims that have nothing else in common. */
const TIME = /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/

/** The amounts of a dossier, each once: those in most claims first, then those of the weightiest; spans of time last. */
export function figuresIn(amounts: readonly DossierAmount[]): Figure[] {
  const found = new Map<string, Figure>()
  for (const { kind, value, upTo, unit, text, article, span, claim } of amounts) {
    const key = `${kind} ${value} ${upTo} ${unitKey(value, unit)}`
    const figure = found.get(key) ?? { kind, value, upTo, unit, text, claims: [], mentions: [] }
    if (claim) addTo(figure, claim, { article, span })
    found.set(key, figure)
  }
  const most = [...found.values()].sort(byClaims)
  const out: Figure[] = []
  for (const figure of most) {
    const same = out.find((other) => isSame(other, figure))
    if (same) for (const [i, claim] of figure.claims.entries()) addTo(same, claim, figure.mentions[i]!)
    else out.push(figure)
  }
  return out.sort(byClaims)
}

const byClaims = (a: Figure, b: Figure): number =>
  Number(TIME.test(a.unit)) - Number(TIME.test(b.unit)) || b.claims.length - a.claims.length

function addTo(figure: Figure, claim: string, place: Place): void {
  if (figure.claims.includes(claim)) return
  figure.claims.push(claim)
  figure.mentions.push(place)
}

/** "12 officers" on one page and "12 agents" on another that says the same are one figure; so few may be of different kinds. */
const isSame = (one: Figure, other: Figure): boolean =>
  one.kind === 'count' &&
  other.kind === 'count' &&
  one.value === other.value &&
  one.upTo === other.upTo &&
  one.value >= MANY &&
  other.claims.some((claim, i) => {
    const at = one.claims.indexOf(claim)
    return at >= 0 && one.mentions[at]!.article !== other.mentions[i]!.article
  })

/** Amounts that stand in a claim, once for each claim, in the words that are shown of it where they have them; claims in their order. */
export function amountsOf({ rows, pages }: View, at: ReturnType<typeof claimAt>): DossierAmount[] {
  const found = new Map<string, { amount: DossierAmount; rank: number; isShown: boolean }>()
  for (const { id } of rows)
    for (const { kind, value, upTo, unit, start, end, text, within } of pages.get(id)?.amounts ?? []) {
      const inside = at(id, within)
      if (!inside) continue
      const span = { start, end }
      const { claim, rank, isShown } = inside
      const key = `${claim} ${kind} ${value} ${upTo} ${unit}`
      const known = found.get(key)
      if (!known || (isShown && !known.isShown))
        found.set(key, { amount: { kind, value, upTo, unit, text, article: id, span, claim }, rank, isShown })
    }
  return byRank([...found.values()].map(({ amount, rank }) => [amount, rank])).map(([amount]) => amount)
}

/** The words of a claim that stand at one of these places: those that are shown of it, where they do. */
export function mentionsAt(places: readonly Place[]): (claim: Claim) => ClaimMention {
  const ofPage = grouped(places, ({ article }) => article)
  const isThere = ({ article, spans }: ClaimMention): boolean =>
    (ofPage.get(article) ?? []).some(({ span }) =>
      spans.some(({ start, end }) => start <= span.start && span.end <= end),
    )
  return ({ mentions, shown }) => {
    const first = mentions[shown]!
    return isThere(first) ? first : (mentions.find(isThere) ?? first)
  }
}
