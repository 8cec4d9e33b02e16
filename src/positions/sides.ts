import type { Stance } from '../types.ts'

const FOR: ReadonlySet<Stance> = new Set(['demands', 'proposes', 'agrees', 'promises'])
const AGAINST: ReadonlySet<Stance> = new Set(['rejects', 'denies', 'disputes'])

/** Whether a stance wants a thing or refuses it; null where it does neither. */
export const sideOf = (stance: Stance): 'for' | 'against' | null =>
  FOR.has(stance) ? 'for' : AGAINST.has(stance) ? 'against' : null

/**
 * The side that a party takes on a term, where the words that show it do the opposite: who demands “the troops leave” is against
 * them, and rejects nothing. Null where the stance tells as much.
 */
export function turnedSide(stance: Stance, said: Stance): 'for' | 'against' | null {
  const [side, words] = [sideOf(stance), sideOf(said)]
  return side !== null && words !== null && side !== words ? side : null
}
