/** Mentions made by hand, and grouping in memory, for tests. */
import type { Comparable, Link } from '../store/store.ts'
import type { Stance } from '../types.ts'
import { type FeatureInput, featuresOf } from './features.ts'
import { Groups } from './groups.ts'
import { hashNumber } from './hash.ts'
import { keys } from './keys.ts'
import { type Constraints, NO_CONSTRAINTS, partition } from './partition.ts'
import { same, twinKey } from './same.ts'
import { contentWords } from './words.ts'

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

/** Grouping as a store drives it: a mention at a time, twins filed under their key alone, touched components parted anew. */
export class MemoryGrouping {
  readonly claims = new Map<string, string>()
  private readonly links: Link[] = []
  private readonly filed = new Map<string, Comparable[]>()
  private readonly constraints: Constraints

  constructor(constraints: Constraints = NO_CONSTRAINTS) {
    this.constraints = constraints
  }

  add(mention: Comparable): void {
    const twin = this.filed.get(twinKey(mention))?.[0]
    const others = twin ? [twin] : this.candidates(mention)
    for (const other of others) {
      const link = same(mention, other)
      if (link) this.links.push(link)
    }
    if (!twin) for (const key of [twinKey(mention), ...keys(mention)]) this.file(key, mention)
    this.claims.set(mention.id, mention.id)
    const touched = this.component(mention.id)
    const inside = new Set(touched)
    const links = this.links.filter(({ a }) => inside.has(a))
    for (const [id, claim] of partition(touched, links, this.constraints)) this.claims.set(id, claim)
  }

  private candidates(mention: Comparable): Comparable[] {
    return [...new Set(keys(mention).flatMap((key) => this.filed.get(key) ?? []))]
  }

  private file(key: string, mention: Comparable): void {
    this.filed.set(key, [...(this.filed.get(key) ?? []), mention])
  }

  private component(id: string): string[] {
    const groups = new Groups(this.claims.keys())
    const joins = [...this.links.map(({ a, b }) => [a, b] as const), ...this.constraints.same]
    for (const [a, b] of joins) if (groups.has(a) && groups.has(b)) groups.join(a, b)
    return [...this.claims.keys()].filter((other) => groups.find(other) === groups.find(id))
  }
}
