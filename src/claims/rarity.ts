/** Words with their rarity, and what two lots of them have in common. */
import { weightOf } from './meaning.ts'

/** Stems, or the names of what they mean, with their rarity, and that of all of them. */
export interface Weighed {
  rarity: ReadonlyMap<string, number>
  all: number
}

/** The rarity of stems, each counted once. */
export function weigh(stems: readonly string[]): Weighed {
  const rarity = new Map(stems.map((stem) => [stem, weightOf(stem)]))
  let all = 0
  for (const value of rarity.values()) all += value
  return { rarity, all }
}

/** Rarity of what both have. */
export function common(a: Weighed, b: Weighed): number {
  const [few, many] = a.rarity.size <= b.rarity.size ? [a, b] : [b, a]
  let shared = 0
  for (const [stem, value] of few.rarity) if (many.rarity.has(stem)) shared += value
  return shared
}
