/** The statements of a page that one of them may answer by what it says: those of others that tell something. */

import { isOwn, type Statement } from '../dossier/statements.ts'
import { isStop } from '../text/words.ts'
import { ACCUSED, accuses, calledBy, isNamed, speaksFor } from './accused.ts'
import { type AnswerPage, SENTENCE } from './answered.ts'
import { isBeside } from './beside.ts'
import { withoutInquiry } from './inquired.ts'
import type { Meant } from './meant.ts'

/** What a page tells in its own words of others' reports and accusations. */
export const REPORTED =
  /\b(?:accus|alleg|claim|report|suspect|rumou?r|blam|charg|indict|investigat|inquir|tip\b|theor(?:y|ies)\b)/i

/** What speaks of accusations tells none: "the senators heard of her claims", "the alleged theft". */
const OF_CLAIMS =
  /\b(?:the|that|this|those|these|such|his|her|their|its|any) (?:\p{L}+ ){0,2}?(?:claims?|allegations?|accusations?|charges?|accuser)\b|\balleged (?!that\b|he\b|she\b|they\b|\p{Lu})/u

/** Statements that an answer may be about, each with whom "he" is in it. */
export function othersOf(
  { all, text, toldBy, meant }: AnswerPage,
  answer: Statement,
  { called, by }: Meant,
): Statement[] {
  const told = (each: Statement) => withHim(each, called, text, toldBy)
  const isAccusation = (each: Statement) => accuses(told(each), called, toldBy(each)) === ACCUSED.surely
  return all
    .filter(
      (each, n) =>
        (!meant[n] || meant[n].tells) &&
        !isHis(each, answer, called, by) &&
        !isBeside(each, answer.text, called) &&
        (!isOwn(each) || REPORTED.test(withoutInquiry(each.text))) &&
        (!OF_CLAIMS.test(each.text) || isAccusation(each)),
    )
    .map(told)
}

/** It is said by the one who answers, or for him. "Lund and Berg said" is hers too. @param by his name, where another tells his answer. */
const isHis = (each: Statement, answer: Statement, called: readonly string[], by: string | undefined): boolean =>
  (!by && each.speaker === answer.speaker) ||
  speaksFor(each, called) ||
  (!isOwn(each) &&
    !NOT_FOR_IT.test(each.name) &&
    (isNamed(each.name, called) || calledBy(each).some((word) => called.includes(word))))

/** "He" whom a page accuses is whoever is named right before, where nobody is known to be meant: "Lund left amid accusations that / he took it". */
function withHim(
  told: Statement,
  called: readonly string[],
  text: string,
  toldBy: (each: Statement) => string,
): Statement {
  if (told.means.length > 0 || !/^s?he\b/i.test(told.text) || !/accus|alleg|complain|charg|suspect/i.test(toldBy(told)))
    return told
  const { start } = told.spans[0]!
  const before = text.slice(Math.max(0, start - SENTENCE), start)
  const last = before.match(NAME)?.findLast((name) => !isStop(name.toLowerCase()))
  if (!last || !isNamed(last, called)) return told
  const means = [{ pronoun: told.text.split(' ', 1)[0]!, name: called[0]! }]
  return Object.create(told, { means: { value: means } }) as Statement
}
/** "A former clerk of the port", "several employees at the port" do not speak for it. */
const NOT_FOR_IT = /\b(?:former|ex-|sources?|insiders?|employees?|staff|staffers|workers?|people)\b/i
const NAME = /\p{Lu}[\p{L}\p{M}.-]+(?: \p{Lu}[\p{L}\p{M}.-]+)*/gu
