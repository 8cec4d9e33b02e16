/** Places and amounts of the coverage, each with the claims that speak of it. */
import type { Grouped } from '../claims/grouped.ts'
import type { Span } from '../types.ts'
import type { PagePlace } from './page.ts'
import type { Statement } from './statements.ts'
import type { DossierAmount, DossierPlace } from './types.ts'
import type { View } from './view.ts'

/** The claim whose statement covers a span, the closest one. @param statements page by page. */
export function claimAt(
  claims: readonly Grouped[],
  statements: readonly Statement[],
): (article: string, span: Span) => string | null {
  const ids = new Map(claims.map(({ id, statements }) => [statements[0]!.claim, id]))
  // Those of a page stand one after the other.
  const places = new Map<string, { from: number; to: number }>()
  for (const [i, { article }] of statements.entries()) {
    const known = places.get(article)
    if (known) known.to = i + 1
    else places.set(article, { from: i, to: i + 1 })
  }
  return (article, { start, end }) => {
    let best: { length: number; claim: string } | null = null
    const { from, to } = places.get(article) ?? { from: 0, to: 0 }
    for (let i = from; i < to; i++) {
      const each = statements[i]!
      if (each.start > start || each.end < end) continue
      for (const span of each.spans) {
        if (span.start > start || end > span.end) continue
        const [length, claim] = [span.end - span.start, ids.get(each.claim)!]
        if (!best || length < best.length || (length === best.length && claim < best.claim)) best = { length, claim }
      }
    }
    return best?.claim ?? null
  }
}

/** With the claims that name it, each once. */
type Found = DossierPlace & { inside: Set<string> }

/** Most often named first. */
export function placesOf({ rows, pages }: View, at: ReturnType<typeof claimAt>): DossierPlace[] {
  const found = new Map<string, Found>()
  const known = new Map<PagePlace['what'], Found>()
  const placeOf = (what: PagePlace['what']): Found => {
    const { name, country, latitude, longitude } = what
    const key = `${name} ${country} ${latitude} ${longitude}`
    const place = found.get(key) ?? { ...what, mentions: [], claims: [], inside: new Set() }
    found.set(key, place)
    known.set(what, place)
    return place
  }
  for (const { id } of rows)
    for (const { what, start, end } of pages.get(id)?.places ?? []) {
      const place = known.get(what) ?? placeOf(what)
      const span = { start, end }
      place.mentions.push({ article: id, span })
      const claim = at(id, span)
      if (claim) place.inside.add(claim)
    }
  return [...found.values()]
    .map(({ inside, ...place }) => ({ ...place, claims: [...inside].sort() }))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
}

/** One amount, however many claims give it. */
export interface Figure extends Pick<DossierAmount, 'kind' | 'value' | 'upTo' | 'unit' | 'text'> {
  /** Ids of the claims that give it, in the dossier's order. */
  claims: string[]
}

/** So many people are the same ones by whatever of these words; of fewer, several kinds may be told of. */
const PEOPLE: ReadonlySet<string> = new Set('people persons victims dead lives deaths fatalities'.split(' '))
const MANY = 10

/** "49 dead", "49 victims" and "49 people" are one figure. */
const unitKey = (value: number, unit: string): string => (value >= MANY && PEOPLE.has(unit) ? 'people' : unit)

/** "Three weeks" are the same figure in claims that have nothing else in common. */
const TIME = /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/

/** The amounts of a dossier, each once, those in most claims first, spans of time last. */
export function figuresIn(amounts: readonly DossierAmount[]): Figure[] {
  const found = new Map<string, Told>()
  for (const { kind, value, upTo, unit, text, article, claim } of amounts) {
    const key = `${kind} ${value} ${upTo} ${unitKey(value, unit)}`
    const figure = found.get(key) ?? { kind, value, upTo, unit, text, claims: [], pages: new Map<string, string>() }
    if (claim && !figure.pages.has(claim)) {
      figure.claims.push(claim)
      figure.pages.set(claim, article)
    }
    found.set(key, figure)
  }
  const most = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, figure]) => figure)
    .sort(byClaims)
  const out: Told[] = []
  for (const figure of most) {
    const same = out.find((other) => isSame(other, figure))
    if (same) for (const claim of figure.claims) addTo(same, claim, figure.pages.get(claim)!)
    else out.push(figure)
  }
  return out.sort(byClaims).map(({ pages: _, ...figure }) => figure)
}

const byClaims = (a: Figure, b: Figure): number =>
  Number(TIME.test(a.unit)) - Number(TIME.test(b.unit)) || b.claims.length - a.claims.length

/** A figure with the page that gives it in each of its claims. */
interface Told extends Figure {
  pages: Map<string, string>
}

function addTo(figure: Told, claim: string, page: string): void {
  if (figure.pages.has(claim)) return
  figure.pages.set(claim, page)
  figure.claims.push(claim)
}

/** "12 officers" on one page and "12 agents" on another that says the same are one figure; so few may be of different kinds. */
const isSame = (one: Told, other: Told): boolean =>
  one.kind === 'count' &&
  other.kind === 'count' &&
  one.value === other.value &&
  one.upTo === other.upTo &&
  one.value >= MANY &&
  other.claims.some((claim) => one.pages.has(claim) && one.pages.get(claim) !== other.pages.get(claim))

/** Amounts that stand in a claim, once for each claim. */
export function amountsOf({ rows, pages }: View, at: ReturnType<typeof claimAt>): DossierAmount[] {
  const seen = new Set<string>()
  return rows.flatMap(({ id }) =>
    (pages.get(id)?.amounts ?? []).flatMap(({ kind, value, upTo, unit, start, end, text }): DossierAmount | never[] => {
      const claim = at(id, { start, end })
      const key = `${claim} ${kind} ${value} ${upTo} ${unit}`
      if (claim === null || seen.has(key)) return []
      seen.add(key)
      const span = { start, end }
      return { kind, value, upTo, unit, text, article: id, span, claim }
    }),
  )
}
