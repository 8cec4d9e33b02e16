/**
 * Mentions that no comparison can tell apart are one wording: it is compared, linked and parted once, however many pages have it.
 * Where a person told two mentions of one wording apart, the later by id stands for itself.
 */
import type { Link } from '../store/store.ts'
import { compare } from '../text/compare.ts'
import type { Constraints } from './partition.ts'

export interface Nodes {
  /** What stands for a mention among wordings and those told apart from theirs. */
  nodeOf(mention: string): string | undefined
  /** Mentions that stand for themselves, by their wording. */
  apart: ReadonlyMap<string, readonly string[]>
  /** What people decided of mentions, said of nodes. */
  constraints: Constraints
}

/** @param wordings of all mentions that the constraints name; others are passed over. */
export function nodesOf({ same, different }: Constraints, wordings: ReadonlyMap<string, string>): Nodes {
  const known = (pairs: Constraints['same']) => pairs.filter((pair) => pair.every((id) => wordings.has(id)))
  const twins = known(different).filter(([a, b]) => a !== b && wordings.get(a) === wordings.get(b))
  const alone = new Set(twins.map((pair) => [...pair].sort(compare)[1]!))
  const apart = new Map<string, string[]>()
  for (const id of [...alone].sort(compare)) apart.set(wordings.get(id)!, [...(apart.get(wordings.get(id)!) ?? []), id])
  const nodeOf = (mention: string) => (alone.has(mention) ? mention : wordings.get(mention))
  const saidOfNodes = (pairs: Constraints['same']) =>
    known(pairs)
      .map(([a, b]) => [nodeOf(a)!, nodeOf(b)!] as const)
      .filter(([a, b]) => a !== b)
  return { nodeOf, apart, constraints: { same: saidOfNodes(same), different: saidOfNodes(different) } }
}

/** Links between wordings as those of nodes: what was told apart has the links of its wording, and is linked to the rest of it. */
export function spread(links: readonly Link[], apart: Nodes['apart']): Link[] {
  if (apart.size === 0) return [...links]
  const nodes = (wording: string) => [wording, ...(apart.get(wording) ?? [])]
  const between = links.flatMap((link) => nodes(link.a).flatMap((a) => nodes(link.b).map((b) => ordered(a, b, link))))
  const within = [...apart.keys()].flatMap((wording) => {
    const all = nodes(wording)
    return all.flatMap((a, i) => all.slice(i + 1).map((b) => ordered(a, b, { score: 1, rule: 'same-words' })))
  })
  return [...between, ...within]
}

const ordered = (a: string, b: string, { score, rule }: Pick<Link, 'score' | 'rule'>): Link =>
  a < b ? { a, b, score, rule } : { a: b, b: a, score, rule }
