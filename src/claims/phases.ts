/**
 * Words that say how near a deed is, or how sure one is of it, and not which deed: "is on the verge of buying", "is reportedly set to buy".
 * As words of a statement they would set two that say the same far apart, being rare.
 */
import type { Word } from '../text/words.ts'

/** What they say is yet to come: "is about to", "close to buying". */
export const AHEAD =
  'about to|(?:very |extremely )?close to (?=an? (?:deal|agreement|accord|truce)\\b|[a-z]+ing\\b)|on the (?:verge|brink|cusp) of|' +
  '(?:poised|ready|set|due|looking|preparing|gearing up|expected) to'
const NEAR = `${AHEAD}|(?:likely|thought|believed|understood) to`
const SURE = 'reportedly|apparently|allegedly|purportedly|supposedly|said to(?= be\\b| have\\b)|rumou?red to'

const PHASES = new RegExp(
  `\\b(?:${SURE}|(?<=\\b(?:is|are|was|were|be|been|['’]s|['’]re|${SURE}) )(?:${NEAR}))\\b`,
  'gi',
)

/** The words of a text but those. */
export function withoutPhases(found: readonly Word[], text: string): readonly Word[] {
  const phases = [...text.matchAll(PHASES)].map(({ index, 0: phase }) => [index, index + phase.length] as const)
  return phases.length === 0
    ? found
    : found.filter(({ start }) => !phases.some(([from, to]) => start >= from && start < to))
}
