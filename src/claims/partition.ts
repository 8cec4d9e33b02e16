import type { Link } from '../store/store.ts'
import { Groups } from './groups.ts'
import { Heap } from './heap.ts'

/** What people decided: pairs of mentions that are, and that are not, the same claim. Where they conflict, `different` wins. */
export interface Constraints {
  same: readonly (readonly [string, string])[]
  different: readonly (readonly [string, string])[]
}
export const NO_CONSTRAINTS: Constraints = { same: [], different: [] }

/** Two groups become one while the mean score of all their pairs, unlinked ones counting 0, is at least this. */
export const TOGETHER = 0.45

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Parts mentions into claims: agglomeration with average linkage (UPGMA: Sokal and Michener, 1958) over sparse links.
 * The result depends on the set of links alone, never on their order, and a component (mentions joined by links or by
 * `same`) on itself alone, so that partitioning the touched components gives what partitioning everything would.
 *
 * `same-words` links join beforehand and a group so joined weighs as one mention: a thousand copies count once.
 * A claim's id is that of its first mention by `before`.
 */
export function partition(
  mentions: readonly string[],
  links: readonly Link[],
  constraints: Constraints = NO_CONSTRAINTS,
  before: (a: string, b: string) => number = byId,
): Map<string, string> {
  const ids = new Set([...mentions].sort(byId))
  const inside = ([a, b]: readonly [string, string]) => ids.has(a) && ids.has(b) && a !== b
  const known = links.filter(({ a, b }) => inside([a, b]))
  const different = constraints.different.filter(inside)
  const { atoms, apart } = twins(ids, known, different)
  unite(atoms, constraints.same.filter(inside), different)
  const claims = agglomerate(atoms, spread(known, apart), different)

  const out = new Map<string, string>()
  for (const members of claims.members().values()) {
    const first = members.reduce((a, b) => (before(b, a) < 0 ? b : a))
    for (const id of members) out.set(id, first)
  }
  return out
}

/**
 * Mentions of the same words; the later by id of two that a person told apart stands alone. `apart` has, for each mention of
 * twins so parted, one mention of every part.
 */
function twins(ids: ReadonlySet<string>, links: readonly Link[], different: Constraints['different']) {
  const all = new Groups(ids)
  const apart = new Map<string, string[]>()
  for (const { a, b, rule } of links) if (rule === 'same-words') all.join(a, b)
  const alone = new Set(
    different.filter(([a, b]) => all.find(a) === all.find(b)).map((pair) => [...pair].sort(byId)[1]!),
  )
  if (alone.size === 0) return { atoms: all, apart }
  const atoms = new Groups(ids)
  for (const members of all.members().values()) {
    const together = members.filter((id) => !alone.has(id))
    for (const id of together) atoms.join(together[0]!, id)
    if (together.length === members.length) continue
    const parts = [...together.slice(0, 1), ...members.filter((id) => alone.has(id))]
    for (const id of members) apart.set(id, parts)
  }
  return { atoms, apart }
}

/** Only one of several twins has been compared with others, whichever came first: where they are parted, its links are theirs all. */
function spread(links: readonly Link[], apart: ReadonlyMap<string, string[]>): readonly Link[] {
  if (apart.size === 0) return links
  return links.flatMap((link) => {
    const [left, right] = [apart.get(link.a) ?? [link.a], apart.get(link.b) ?? [link.b]]
    return left.flatMap((a) => right.filter((b) => b !== a).map((b) => ({ ...link, a, b })))
  })
}

/** Joins what a person held to be the same, unless that would bring together what a person told apart. */
function unite(groups: Groups, same: Constraints['same'], different: Constraints['different']): void {
  const ordered = same.map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))
  for (const [a, b] of ordered.sort((x, y) => byId(x[0], y[0]) || byId(x[1], y[1]))) {
    const pair = new Set([groups.find(a), groups.find(b)])
    if (!different.some(([x, y]) => pair.has(groups.find(x)) && pair.has(groups.find(y)))) groups.join(a, b)
  }
}

interface Candidate {
  score: number
  a: string
  b: string
}

/** Scores are summed as whole thousandths, so that sums do not depend on the order of summation. */
function agglomerate(atoms: Groups, links: readonly Link[], different: Constraints['different']): Groups {
  const size = new Map<string, number>()
  for (const atom of atoms.members().keys()) size.set(atom, 1)
  const near = sums(atoms, links)
  const foes = new Map<string, Set<string>>()
  for (const [a, b] of different) befoe(foes, atoms.find(a), atoms.find(b))

  const heap = new Heap<Candidate>(
    (x, y) => x.score > y.score || (x.score === y.score && (byId(x.a, y.a) || byId(x.b, y.b)) < 0),
  )
  const offer = (one: string, other: string) => {
    const [a, b] = one < other ? [one, other] : [other, one]
    const sum = near.get(a)?.get(b)
    if (sum === undefined || foes.get(a)?.has(b)) return
    const score = sum / (size.get(a)! * size.get(b)! * 1000)
    if (score >= TOGETHER) heap.push({ score, a, b })
  }
  for (const [a, others] of near) for (const b of others.keys()) if (a < b) offer(a, b)

  for (let next = heap.pop(); next; next = heap.pop()) {
    const { a, b, score } = next
    const sum = near.get(a)?.get(b)
    const stale = sum === undefined || sum / (size.get(a)! * size.get(b)! * 1000) !== score || foes.get(a)?.has(b)
    if (stale) continue
    atoms.join(a, b)
    size.set(a, size.get(a)! + size.get(b)!)
    merge(near, a, b)
    for (const foe of foes.get(b) ?? []) befoe(foes, a, foe)
    for (const other of near.get(a)!.keys()) offer(a, other)
  }
  return atoms
}

/** Best score, in thousandths, between each two atoms that are linked, both ways round. */
function sums(atoms: Groups, links: readonly Link[]): Map<string, Map<string, number>> {
  const near = new Map<string, Map<string, number>>()
  const put = (a: string, b: string, score: number) => {
    const others = near.get(a) ?? new Map<string, number>()
    near.set(a, others)
    others.set(b, Math.max(score, others.get(b) ?? 0))
  }
  for (const link of links) {
    const a = atoms.find(link.a)
    const b = atoms.find(link.b)
    if (a === b) continue
    const score = Math.round(link.score * 1000)
    put(a, b, score)
    put(b, a, score)
  }
  return near
}

/** Adds what `b` has to what `a` has, and takes `b` out. */
function merge(near: Map<string, Map<string, number>>, a: string, b: string): void {
  const mine = near.get(a)!
  const theirs = near.get(b)!
  near.delete(b)
  mine.delete(b)
  theirs.delete(a)
  for (const [other, sum] of theirs) {
    const total = sum + (mine.get(other) ?? 0)
    mine.set(other, total)
    const back = near.get(other)!
    back.delete(b)
    back.set(a, total)
  }
}

function befoe(foes: Map<string, Set<string>>, a: string, b: string): void {
  foes.set(a, (foes.get(a) ?? new Set()).add(b))
  foes.set(b, (foes.get(b) ?? new Set()).add(a))
}
