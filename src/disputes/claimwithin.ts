/** Replies that name the claim they call false: what is claimed is a statement of another that stands in the reply itself. */

import type { Statement } from '../dossier/statements.ts'
import { FALSE } from '../text/verdicts.ts'
import { AGAINST } from './side.ts'

/** "Denied Lund’s claim that …", "Lund’s claim that … is false": the claim of another that stands in the answer itself. */
export function claimWithin(answer: Statement, all: readonly Statement[], text: string): Statement | undefined {
  if (!speaksOfClaim(answer)) return undefined
  const { start } = answer.spans[0]!
  const { end } = answer.spans.at(-1)!
  return all.find(
    ({ attribution, speaker, spans }) =>
      attribution !== null &&
      attribution !== answer.attribution &&
      speaker !== answer.speaker &&
      spans.every((each) => start < each.start && each.end <= end) &&
      (AGAINST.has(answer.stance) || IS_FALSE.test(text.slice(spans.at(-1)!.end, end))),
  )
}
/** Without this none stands in it: a test much cheaper than to look for one. */
export const speaksOfClaim = ({ stance, text }: Pick<Statement, 'stance' | 'text'>): boolean =>
  CLAIM_THAT.test(text) && (AGAINST.has(stance) || IS_FALSE.test(text))
const IS_FALSE = new RegExp(FALSE, 'u')
const CLAIM_THAT =
  /\b(?:assertion|claim|contention|insistence|allegation|accusation|suggestion|statement|argument|charge|report)s? (?:that|by|from|made) /
