/** Of what a reading says of one statement, what a person should check. */
import { LOOKED_AT } from '../corrections/says.ts'
import { isLow } from '../reliability.ts'
import type { Attribution, Reason } from '../types.ts'

/** Below this it is doubtful whether anybody is said to say this at all. */
const DOUBTFUL = 0.6

/** One decision that is too often wrong to go without a look. */
export interface Doubt {
  /** `statement`: whether anybody is said to say this. */
  about: 'statement' | Reason['about']
  /** How often such a decision is right: 0–1. */
  probability: number
  /** What it rests on; null of whether anybody is said to say this. */
  reason: Reason | null
}

/** What of a statement nobody has looked at and is doubtful, the most doubtful first. */
export function doubtsOf(said: Pick<Attribution, 'confidence' | 'why'>): Doubt[] {
  const { confidence, why } = said
  if (isLookedAt(said)) return []
  const decided = new Set<string>(why.filter(({ rule }) => rule === 'corrected').map(({ about }) => about))
  const low = why.filter((each) => isLow(each) && !decided.has(each.about))
  // Who has corrected anything of it has seen that somebody says it.
  const isStatement = confidence < DOUBTFUL && decided.size === 0
  return [
    ...(isStatement ? [{ about: 'statement' as const, probability: confidence, reason: null }] : []),
    ...low.map((reason) => ({ about: reason.about, probability: reason.score!, reason })),
  ].sort((a, b) => a.probability - b.probability)
}

/** Whether a person has found it right, or has said who says it. */
export const isLookedAt = ({ why }: Pick<Attribution, 'why'>): boolean =>
  why.some(({ about, rule }) => rule === LOOKED_AT || (rule === 'corrected' && about === 'speaker'))
