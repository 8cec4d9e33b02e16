import type { Link } from '../store/store.ts'
import { compare } from '../text/compare.ts'
import { Groups } from './groups.ts'
import { Heap } from './heap.ts'

/** What people decided: pairs that are, and that are not, the same claim. Where they conflict, `different` wins. */
export interface Constraints {
  same: readonly (readonly [string, string])[]
  different: readonly (readonly [string, string])[]
}
export const NO_CONSTRAINTS: Constraints = { same: [], different: [] }

/**
 * Two groups become one while the root mean square of all their pairs' scores, unlinked ones counting 0, is at least this. What many
 * pages tell in their own words has some pairs that are hardly alike; with the plain mean these kept apart what the sure ones join.
 */
export const TOGETHER = 0.44
const BAR = (TOGETHER * 1000) ** 2

/**
 * Parts mentions, or wordings that stand for many, into claims: agglomeration with average linkage (UPGMA: Sokal and Michener,
 * 1958) of squared scores over sparse links. The result depends on the set of links alone, never on their order. `neighbourhood.ts` makes use of
 * this: the result for a union of claims is these claims, and what joins last is what has least in common.
 *
 * `same-words` links join beforehand, as people do, and a group so joined weighs as one: a thousand copies count once. A claim
 * is named by its smallest id.
 */
export function partition(
  ids: readonly string[],
  links: readonly Link[],
  constraints: Constraints = NO_CONSTRAINTS,
): Map<string, string> {
  const known = new Set(ids)
  const inside = ([a, b]: readonly [string, string]) => known.has(a) && known.has(b) && a !== b
  const within = links.filter(({ a, b }) => inside([a, b]))
  const different = constraints.different.filter(inside)
  const words = within.filter(({ rule }) => rule === 'same-words').map(({ a, b }) => [a, b] as const)
  const groups = new Groups(known)
  for (const pairs of [constraints.same.filter(inside), words]) unite(groups, pairs, different)
  agglomerate(groups, within, different)
  return new Map(ids.map((id) => [id, groups.find(id)]))
}

/** Joins pairs, in one order, unless that would bring together what a person told apart. */
export function unite(groups: Groups, pairs: Constraints['same'], different: Constraints['different']): void {
  const foes = new Map<string, string[]>()
  for (const [a, b] of different.flatMap(([x, y]) => [[x, y] as const, [y, x] as const]))
    foes.set(a, [...(foes.get(a) ?? []), b])
  // Those of a whole group, by its name.
  const against = new Map<string, string[]>()
  for (const [id, others] of foes) against.set(groups.find(id), [...(against.get(groups.find(id)) ?? []), ...others])
  const ordered = pairs.map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))
  for (const [a, b] of ordered.sort((x, y) => compare(x[0], y[0]) || compare(x[1], y[1]))) {
    const [one, other] = [groups.find(a), groups.find(b)]
    if (one === other || against.get(one)?.some((foe) => groups.find(foe) === other)) continue
    groups.join(one, other)
    const all = [...(against.get(one) ?? []), ...(against.get(other) ?? [])]
    if (all.length > 0) against.set(groups.find(one), all)
  }
}

/** Two groups by number, the smaller first: numbers are in the order of ids. */
interface Candidate {
  score: number
  a: number
  b: number
}

/** Squares of whole thousandths are summed, so that sums do not depend on the order of summation. */
function agglomerate(groups: Groups, links: readonly Link[], different: Constraints['different']): void {
  const names = [...groups.members().keys()].sort(compare)
  const numbers = new Map(names.map((name, n) => [name, n]))
  const numberOf = (id: string) => numbers.get(groups.find(id))!
  const size = names.map(() => 1)
  const near = sums(names.length, links, numberOf)
  const foes = names.map(() => new Set<number>())
  for (const [x, y] of different) befoe(foes, numberOf(x), numberOf(y))

  const heap = new Heap<Candidate>((x, y) => x.score > y.score || (x.score === y.score && (x.a - y.a || x.b - y.b) < 0))
  const score = (a: number, b: number) => near[a]!.get(b)! / (size[a]! * size[b]!)
  const offer = (one: number, other: number) => {
    if (foes[one]!.has(other)) return
    const mean = score(one, other)
    if (mean >= BAR) heap.push({ score: mean, a: Math.min(one, other), b: Math.max(one, other) })
  }
  for (const [a, others] of near.entries()) for (const b of others.keys()) if (a < b) offer(a, b)

  for (let next = heap.pop(); next; next = heap.pop()) {
    const { a, b } = next
    const stale = !near[a]!.has(b) || score(a, b) !== next.score || foes[a]!.has(b)
    if (stale) continue
    groups.join(names[a]!, names[b]!)
    size[a]! += size[b]!
    merge(near, a, b)
    for (const foe of foes[b]!) befoe(foes, a, foe)
    for (const other of near[a]!.keys()) offer(a, other)
  }
}

/** Square of the best score, in thousandths, between each two groups that are linked, both ways round. */
function sums(count: number, links: readonly Link[], numberOf: (id: string) => number): Map<number, number>[] {
  const near = Array.from({ length: count }, () => new Map<number, number>())
  for (const link of links) {
    const [a, b] = [numberOf(link.a), numberOf(link.b)]
    if (a === b) continue
    const score = Math.max(Math.round(link.score * 1000) ** 2, near[a]!.get(b) ?? 0)
    near[a]!.set(b, score)
    near[b]!.set(a, score)
  }
  return near
}

/** Adds what `b` has to what `a` has, and takes `b` out. */
function merge(near: Map<number, number>[], a: number, b: number): void {
  const [mine, theirs] = [near[a]!, near[b]!]
  near[b] = new Map()
  mine.delete(b)
  theirs.delete(a)
  for (const [other, sum] of theirs) {
    const total = sum + (mine.get(other) ?? 0)
    mine.set(other, total)
    near[other]!.delete(b)
    near[other]!.set(a, total)
  }
}

function befoe(foes: Set<number>[], a: number, b: number): void {
  foes[a]!.add(b)
  foes[b]!.add(a)
}
