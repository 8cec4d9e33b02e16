/**
 * How likely two statements really contradict each other that a rule holds to do so: by weights learnt from disputes that were read in
 * fresh stories (`training/disputes/disputes.py`). Rules see words; what pages tell by the way on their own word shares words with much.
 */
import type { Features } from '../claims/features.ts'
import { pairFeatures } from '../claims/pair.ts'
import type { Comparable } from '../store/store.ts'
import WEIGHTS from './disputeweights.json' with { type: 'json' }

/** Rules that go by figures and by calls for opposites: too few of what they find was read to learn from. */
export const UNWEIGHED: ReadonlySet<string> = new Set(['figure', 'opposites'])

/** @param rule by its name in `contradiction.ts`. */
export function isLikely(rule: string, one: Comparable, other: Comparable): boolean {
  if (UNWEIGHED.has(rule)) return true
  const weights: Record<string, number> = WEIGHTS.weights
  const features = Object.entries(contradictionFeatures(rule, one, other))
  return features.reduce((sum, [name, each]) => sum + each * (weights[name] ?? 0), WEIGHTS.bias) >= 0
}

/** What tells a dispute from what only shares its words, from 0 to about 1; the same whichever statement comes first. */
export function contradictionFeatures(rule: string, one: Comparable, other: Comparable): Record<string, number> {
  const [a, b] = one.id < other.id ? [one, other] : [other, one]
  const both = [a, b].map(({ features }) => features as Features)
  const howMany = (is: (each: Features) => boolean) => both.filter(is).length
  const [shorter, longer] = [a, b].map(({ text }) => Math.min(1, text.length / LONG)).sort() as [number, number]
  return {
    ...pairFeatures(a, b),
    [rule]: 1,
    denied: Math.min(
      1,
      howMany(({ stance }) => stance === 'denies'),
    ),
    negated: howMany(({ negated }) => negated),
    shorter,
    longer,
  }
}

/** A statement of so many characters is a long one. */
const LONG = 300
