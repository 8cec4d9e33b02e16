/** Mentions made by hand, and grouping in memory, for tests. */
import type { Comparable, Link } from '../store/store.ts'
import { hashNumber } from '../text/hash.ts'
import { contentWords } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { type FeatureInput, featuresOf } from './features.ts'
import { keys } from './keys.ts'
import { type Grouping, partitionAround } from './neighbourhood.ts'
import { type Constraints, NO_CONSTRAINTS } from './partition.ts'
import { same, wordingOf } from './same.ts'
import { type Nodes, nodesOf, spread } from './wordings.ts'

/** A comparable whose vector is a bag of its words: alike texts have alike vectors, which is all that the rules need. */
export function said(id: string, text: string, more: Partial<FeatureInput> = {}): Comparable {
  const stance: Stance = 'asserts'
  const input = { text, context: text, stance, speaker: '', own: false, days: [], ...more }
  return { id, article: id.split('.')[0]!, text, vector: bagOfWords(input.context), features: featuresOf(input) }
}

function bagOfWords(text: string): Float32Array {
  const vector = new Float32Array(64)
  for (const { stem } of contentWords(text)) vector[hashNumber(stem) % 64]! += 1
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

/** Grouping as a store drives it: a mention at a time, each wording compared once, what is touched parted anew. */
export class MemoryGrouping {
  private readonly constraints: Constraints
  private readonly links: Link[] = []
  private readonly filed = new Map<string, Set<Comparable>>()
  private readonly wordings = new Map<string, string>()
  private readonly nodes = new Map<string, string>()

  constructor(constraints: Constraints = NO_CONSTRAINTS) {
    this.constraints = constraints
  }

  /** The claim of each mention. */
  get claims(): Map<string, string> {
    return new Map([...this.wordings].map(([id, name]) => [id, this.nodes.get(id) ?? this.nodes.get(name)!]))
  }

  async add(mention: Comparable): Promise<void> {
    const name = wordingOf(mention)
    const isNew = ![...this.wordings.values()].includes(name)
    this.wordings.set(mention.id, name)
    if (isNew) this.relate({ ...mention, id: name, article: name })
    const { nodeOf, apart, constraints } = nodesOf(this.constraints, this.wordings)
    const named = [...this.constraints.same, ...this.constraints.different].flat()
    const touched = named.flatMap((id) => [nodeOf(id) ?? [], this.wordings.get(id) ?? []].flat())
    const found = await partitionAround(
      [...new Set([...(isNew ? [name] : []), ...touched])],
      this.around(apart),
      constraints,
    )
    for (const [node, claim] of found) this.nodes.set(node, claim)
  }

  private relate(wording: Comparable): void {
    const near = new Set(keys(wording).flatMap((key) => [...(this.filed.get(key) ?? [])]))
    for (const other of near) this.links.push(...[same(wording, other) ?? []].flat())
    for (const key of keys(wording)) this.filed.set(key, (this.filed.get(key) ?? new Set()).add(wording))
  }

  private around(apart: Nodes['apart']): Grouping {
    const all = spread(this.links, apart)
    return {
      claimsOf: async (ids) => new Map(ids.flatMap((id) => (this.nodes.has(id) ? [[id, this.nodes.get(id)!]] : []))),
      membersOf: async (claims) => [...this.nodes].filter(([, claim]) => claims.includes(claim)).map(([id]) => id),
      linksOf: async (ids) => all.filter(({ a, b }) => ids.includes(a) || ids.includes(b)),
    }
  }
}
