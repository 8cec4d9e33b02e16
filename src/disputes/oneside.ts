/** Statements that call a report or an accusation untrue: whoever disputes the same report is on their side. */
import type { Statement } from '../dossier/statements.ts'
import { calledBy, isNamed, type Who } from './accused.ts'

const REPORT =
  '(?:reports?|reporting|articles?|stor(?:y|ies)|claims?|allegations?|accusations?|charges?|accounts?|descriptions?|characteri[sz]ations?|assertions?|memo|document)'
const UNTRUE =
  '(?:not (?:accurate|true|correct)|misleading|inaccura\\p{L}+|incorrect|false|untrue|unfounded|baseless|groundless|debunked|bogus|distort\\p{L}*|cherry-picked|fabricat\\p{L}+|an? (?:\\p{L}+ )?(?:hoax|lie|fabrication)|lies)'
const CALLS_UNTRUE = new RegExp(
  `\\b${REPORT}\\b[^.;]{0,140}? (?:is|are|was|were|as|of being|to be|completely|totally)?(?: \\p{L}+)? ?["“‘'’]?${UNTRUE}\\b|\\b(?:call|label|brand|dismiss|denounc|describ|characteri[sz]|decr(?:y|i))\\p{L}* (?:\\S+ ){1,8}?["“‘'’]?${UNTRUE}\\b`,
  'iu',
)
const AGAINST_REPORT = new RegExp(
  `\\b(?:den(?:y|ies|ied)|disput|refut|reject|dismiss)\\p{L}* (?:\\S+ ){0,4}?${REPORT}\\b|^(?:the|an?|this|that|these|those|its|his|her|their|any|media|two|\\p{Lu}\\S+) (?:\\S+ ){0,2}?${REPORT}\\b`,
  'iu',
)

/** "Called the article misleading", "the claims were baseless". */
const callsUntrue = (text: string): boolean => CALLS_UNTRUE.test(text)

/** "It is a cherry-picked set of them". */
const IS_UNFAIR =
  /^["“‘']?(?:it|this|that) (?:is|was) (?:\S+ ){0,3}?(?:not (?:accurate|true|correct)|misleading|inaccurate|cherry-picked|distort\p{L}*)\b/iu
/** Two who go to court against something. */
const CHALLENGES =
  /\b(?:challeng\p{L}*|contest(?:s|ed|ing)?|sued|suing|(?:fil(?:es|ed|ing)|br(?:ings?|ought)) (?:\S+ ){0,3}?(?:law)?suits?)\b/iu
/** Up to what is denied. */
const DENIES = /^.*?\b(?:den(?:y|ies|ied)|disput|refut|reject|dismiss)\p{L}*/isu

/** The one calls a report untrue, and so does the other, or denies it; but "rejected Lund's claim" may answer Lund. */
export const areOfOneSide = (told: Pick<Statement, 'text'> & Who, answer: string): boolean =>
  (CHALLENGES.test(told.text) && CHALLENGES.test(answer)) || callBoth(told, answer)

const callBoth = (told: Pick<Statement, 'text'> & Who, answer: string): boolean =>
  callsUntrue(told.text) &&
  (callsUntrue(answer) || AGAINST_REPORT.test(answer) || IS_UNFAIR.test(answer)) &&
  !isNamed(answer.replace(DENIES, ''), calledBy(told))
