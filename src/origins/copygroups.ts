import { Groups } from '../claims/groups.ts'
import type { CopyPair } from '../store/store.ts'
import type { Credit } from './credit.ts'

/** From this share of the shorter text on, one article counts as a copy of the other. */
export const COPY = 0.5

export interface CopyArticle {
  id: string
  outlet: string | null
  /** As the page says, else as retrieved. */
  published: string | null
  credit: Credit | null
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

/** Groups of articles that repeat one text, and from which. Depends on the sets alone. Articles in no pair are in no group. */
export function copyGroups(pairs: readonly CopyPair[], articles: readonly CopyArticle[]): CopyGroup[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const copies = pairs.filter((pair) => isCopy(pair) && byId.has(pair.a) && byId.has(pair.b))
  const groups = new Groups([...byId.keys()].sort())
  for (const { a, b } of copies) groups.join(a, b)
  const out: CopyGroup[] = []
  for (const members of groups.members().values()) {
    if (members.length < 2) continue
    const inside = copies.filter(({ a }) => groups.find(a) === groups.find(members[0]!))
    out.push(
      group(
        members.map((id) => byId.get(id)!),
        inside,
      ),
    )
  }
  return out.sort((x, y) => (x.root < y.root ? -1 : 1))
}

/** Most of the shorter text stands in the other. */
export const isCopy = ({ shareOfA, shareOfB }: CopyPair): boolean => Math.max(shareOfA, shareOfB) >= COPY

function group(members: CopyArticle[], pairs: readonly CopyPair[]): CopyGroup {
  const wires = members.map((member) => member.credit?.wire ?? null).filter((wire) => wire !== null)
  const wire = mostFrequent(wires)
  const contained = new Map<string, number>()
  for (const { a, b, shareOfA, shareOfB } of pairs) {
    contained.set(a, (contained.get(a) ?? 0) + shareOfB)
    contained.set(b, (contained.get(b) ?? 0) + shareOfA)
  }
  const root = [...members].sort(
    (x, y) =>
      Number(isWireItself(y, wire)) - Number(isWireItself(x, wire)) ||
      creditsOther(x, members) - creditsOther(y, members) ||
      compare(x.published ?? '~', y.published ?? '~') ||
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([x, n], [y, m]) => m - n || compare(x, y))[0]?.[0] ?? null
}
