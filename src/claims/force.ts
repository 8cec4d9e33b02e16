import { AHEAD } from './phases.ts'

/** How the statement holds its content: as a fact, as something to come, as possible, as something that ought to be. */
export type Force = 'fact' | 'future' | 'possible' | 'ought'

/** The verb, in small letters, and not the month: "the truce of May 3", "in May". */
export const MAY =
  '(?<!\\b(?:in|of|by|since|last|until|till|early|late|mid|before|after|the|from|during|for|through)[ -])may(?! (?:\\d|of\\b|and june\\b))'
const POSSIBLE = new RegExp(`\\b(?:${MAY}|might|could|perhaps|possibly|maybe|possible|likely|unlikely|potentially)\\b`)

const FUTURE = new RegExp(`\\b(?:will|would|won't|'ll|’ll|going to|is to|are to|(?:plan|intend)s? to|${AHEAD})\\b`)

/** Read from its auxiliaries and adverbs. */
export function forceOf(text: string): Force {
  const plain = text.toLowerCase()
  if (/\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought|need to|needs to|have to|has to|let's|let us)\b/.test(plain))
    return 'ought'
  if (POSSIBLE.test(plain)) return 'possible'
  if (FUTURE.test(plain)) return 'future'
  return 'fact'
}
