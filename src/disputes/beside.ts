/** Statements that a reply does not answer, though they share its words. */

import type { Statement } from '../dossier/statements.ts'
import type { Who } from './accused.ts'
import { isOtherInquiry } from './inquired.ts'
import { areOfOneSide } from './oneside.ts'
import { isOfAnotherObject } from './otherobject.ts'

/**
 * Whether a statement is nothing that a reply could be about: it holds the reply ("the truce comes after Lund rejected a plan"), or
 * both dispute one report, or it tells of an inquiry into others, or of another thing than the one of which there is none.
 *
 * @param called the words by which others speak of the one who answers.
 */
export const isBeside = (told: Pick<Statement, 'text'> & Who, answer: string, called: readonly string[]): boolean =>
  told.text.includes(answer) ||
  areOfOneSide(told, answer) ||
  isOtherInquiry(told.text, called, answer) ||
  isOfAnotherObject(told.text, answer)
