import { Groups } from '../claims/groups.ts'
import { byMoment } from '../dossier/moments.ts'
import { addTo } from '../lists.ts'
import type { CopyPair } from '../store/store.ts'
import { compare } from '../text/compare.ts'
import type { Credit } from '../types.ts'

/** From this share of its own words on, a text counts as a copy of the other. */
const COPY = 0.5
/** For two texts that credit the same wire, versions of one report among them. */
const SAME_WIRE = 0.3
/** Where neither text shares so much with the other, no group follows from the pair. */
export const LEAST = SAME_WIRE
/** The other text must be repeated to this share too, or it is a digest that holds several reports. */
const BACK = 0.2
/** Two texts that hold shares of a third this near to each other hold about as much of it. */
const ABOUT = 0.05

export interface CopyArticle {
  id: string
  outlet: string | null
  /** As the page says, else as retrieved. */
  published: string | null
  credit: Omit<Credit, 'span'> | null
}

export interface CopyMember {
  article: string
  /** The member whose text it shares most of, nearer to the root. */
  of: string
  /** Share of its own words that stand in the root, or in `of` where it shares none with the root. */
  share: number
  /** In words: "92 % of its text stands in …; credits AP". */
  why: string
}

export interface CopyGroup {
  /** The article that the others most probably repeat, or that stands for a wire report which is not here itself. */
  root: string
  /** What all rest on, where a member credits it: "AP". */
  wire: string | null
  members: CopyMember[]
}

/**
 * Groups of articles that repeat one text, and from which. Depends on the sets alone. Articles in no pair are in no group.
 *
 * Texts that repeat a good part of each other form groups. A text that is wholly held by a much longer one joins the group of
 * the one that holds it best, and brings no other with it: a page of ten news in brief does not make ten reports one.
 */
export function copyGroups(pairs: readonly CopyPair[], articles: readonly CopyArticle[]): CopyGroup[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  // In one order, since a sum of fractions depends on it.
  const known = pairs
    .filter((pair) => byId.has(pair.a) && byId.has(pair.b))
    .sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))
  const groups = new Groups([...byId.keys()].sort())
  const firm = known.filter((pair) => isMutual(pair, sameWire(byId.get(pair.a)!, byId.get(pair.b)!)))
  for (const { a, b } of firm) groups.join(a, b)
  const held = new Set(firm.flatMap(({ a, b }) => [a, b]))
  const holders = new Map<string, CopyPair[]>()
  for (const pair of known)
    for (const id of [pair.a, pair.b]) if (!held.has(id) && shareOf(pair, id) >= COPY) addTo(holders, id, pair)
  const best = [...holders].map(([id, pairs]) => bestHolder(id, pairs))
  for (const { a, b } of best) groups.join(a, b)

  const used = new Map<string, CopyPair[]>()
  for (const pair of [...firm, ...best]) {
    const root = groups.find(pair.a)
    const those = used.get(root)
    if (those) those.push(pair)
    else used.set(root, [pair])
  }
  const out: CopyGroup[] = []
  for (const members of groups.members().values()) {
    if (members.length < 2) continue
    const root = groups.find(members[0]!)
    out.push(
      group(
        members.map((id) => byId.get(id)!),
        used.get(root) ?? [],
      ),
    )
  }
  return out.sort((x, y) => compare(x.root, y.root))
}

/** Share of this article's own words that stand in the other. */
const shareOf = (pair: CopyPair, id: string): number => (pair.a === id ? pair.shareOfA : pair.shareOfB)
const otherOf = (pair: CopyPair, id: string): string => (pair.a === id ? pair.b : pair.a)

function isMutual({ shareOfA, shareOfB }: CopyPair, sameWire: boolean): boolean {
  const most = Math.max(shareOfA, shareOfB)
  return Math.min(shareOfA, shareOfB) >= BACK && most >= (sameWire ? SAME_WIRE : COPY)
}

const sameWire = (x: CopyArticle, y: CopyArticle): boolean =>
  x.credit !== null && x.credit.wire !== null && x.credit.rule !== 'contributor' && x.credit.wire === y.credit?.wire

/** The pair with the text that holds most of this one; of those that hold about as much, the one that adds least of its own. */
function bestHolder(id: string, pairs: readonly CopyPair[]): CopyPair {
  const most = Math.max(...pairs.map((pair) => shareOf(pair, id)))
  return pairs
    .filter((pair) => shareOf(pair, id) >= most - ABOUT)
    .sort((x, y) => {
      const [mine, theirs] = [otherOf(x, id), otherOf(y, id)]
      return shareOf(y, theirs) - shareOf(x, mine) || compare(mine, theirs)
    })[0]!
}

function group(members: CopyArticle[], pairs: readonly CopyPair[]): CopyGroup {
  const wires = members.map((member) => member.credit?.wire ?? null).filter((wire) => wire !== null)
  const wire = mostFrequent(wires)
  const contained = new Map<string, number>()
  for (const { a, b, shareOfA, shareOfB } of pairs) {
    contained.set(a, (contained.get(a) ?? 0) + shareOfB)
    contained.set(b, (contained.get(b) ?? 0) + shareOfA)
  }
  const told = new Set(pairs.map(({ copy }) => copy))
  const root = [...members].sort(
    (x, y) =>
      Number(told.has(x.id)) - Number(told.has(y.id)) ||
      Number(isWireItself(y, wire)) - Number(isWireItself(x, wire)) ||
      creditsOther(x, members) - creditsOther(y, members) ||
      byMoment(x.published, y.published) ||
      (contained.get(y.id) ?? 0) - (contained.get(x.id) ?? 0) ||
      compare(x.id, y.id),
  )[0]!
  return {
    root: root.id,
    wire,
    members: members.filter((member) => member !== root).map((member) => memberOf(member, root, pairs, members)),
  }
}

function memberOf(member: CopyArticle, root: CopyArticle, pairs: readonly CopyPair[], all: CopyArticle[]): CopyMember {
  const shares = pairs
    .filter(({ a, b }) => a === member.id || b === member.id)
    .map((pair) => (pair.a === member.id ? { of: pair.b, share: pair.shareOfA } : { of: pair.a, share: pair.shareOfB }))
    .sort((x, y) => Number(y.of === root.id) - Number(x.of === root.id) || y.share - x.share || compare(x.of, y.of))
  const { of, share } = shares[0]!
  const other = all.find(({ id }) => id === of)
  const credit = member.credit ? `; credits ${member.credit.wire ?? member.credit.name}` : ''
  const why = `${Math.round(100 * share)} % of its own words stand in the page of ${other?.outlet ?? 'an unnamed outlet'}${credit}`
  return { article: member.id, of, share, why }
}

const isWireItself = (article: CopyArticle, wire: string | null): boolean =>
  wire !== null && (article.outlet ?? '').toLowerCase().startsWith(wire.toLowerCase())

/** 1 where the page credits the outlet of another member: then it is no root. */
const creditsOther = (article: CopyArticle, members: readonly CopyArticle[]): number =>
  article.credit !== null &&
  members.some(
    (other) =>
      other.id !== article.id &&
      other.outlet !== null &&
      other.outlet !== article.outlet &&
      isWireItself(other, article.credit!.wire),
  )
    ? 1
    : 0

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([x, n], [y, m]) => m - n || compare(x, y))[0]?.[0] ?? null
}
