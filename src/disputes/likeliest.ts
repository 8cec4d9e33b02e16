/**
 * What of its page a reply answers where no rule knows: whichever statement near it is likeliest to be meant, by weights that were
 * learnt from replies read on fresh pages (`training/disputes/targets.py`).
 */

import { isOwn, type Statement } from '../dossier/statements.ts'
import { isQuestion } from '../text/questions.ts'
import { contentWords } from '../text/words.ts'
import { tellingNouns } from './accusations.ts'
import { ACCUSED, accuses, calledBy, isNamed, speaksFor } from './accused.ts'
import { isBeside } from './beside.ts'
import { offencesIn } from './offences.ts'
import { replies, replyFeatures } from './replies.ts'
import { AGAINST, within } from './side.ts'
import WEIGHTS from './targetweights.json' with { type: 'json' }
import { toldDenial } from './tolddenials.ts'

/** So many statements before a reply what it answers may stand, but for what opens the page, */
const BEFORE = 9
/** and so many after it. */
const AFTER = 2
/** What is less likely a reply is not asked. */
const LIKELY = 0.3
const SHORT = 90
/** What has fewer words that carry meaning tells nothing that one could answer. */
const LEAST = 3

/** A reply and a statement near it. */
interface Near {
  answer: Statement
  told: Statement
  /** How many statements further on the reply stands: less than 0 where it comes first. */
  away: number
}

/** Of what a page tells on its own word, what others have told it. */
const REPORTED = /\b(?:accus|alleg|claim|report|suspect|rumou?r|blam|charg|indict|tip\b|theor(?:y|ies)\b|suggest)/i

/** Whether it may be a reply of which it is worth asking what it answers. */
export const isLikelyReply = (statement: Pick<Statement, 'text' | 'stance' | 'attribution'>): boolean =>
  replies(statement) >= LIKELY

/** What tells whether a reply answers a statement, from 0 to about 1. @param toldBy the words by which a statement is told. */
export function targetFeatures(
  { answer, told, away }: Near,
  toldBy: (each: Statement) => string,
): Record<string, number> {
  const by = toldDenial(answer.text)
  const called = [...calledBy(answer), ...(by ? [by.called] : [])]
  const does = accuses(told, called, toldBy(told)) >= ACCUSED.does
  const [mine, theirs] = [answer, told].map(({ text }) => stemsBut(text, called)) as [Set<string>, Set<string>]
  const isTeller = told.name !== '' && isNamed(answer.text, calledBy(told))
  const flags = {
    next: away === 1,
    after: away < 0,
    own: isOwn(told),
    ownReported: isOwn(told) && REPORTED.test(told.text),
    accusing: told.accusing,
    asserts: told.stance === 'asserts',
    negative: replyFeatures(told) !== null,
    wrong: offencesIn(told.text).length > 0,
    teller: isTeller,
    generalDoes: does && tellingNouns(answer.text).length > 0,
    deniesDoes: does && answer.stance === 'denies',
    short: answer.text.length < SHORT,
  }
  return {
    ...Object.fromEntries(Object.entries(flags).map(([name, is]) => [name, Number(is)])),
    far: Math.log1p(Math.abs(away)) / 2,
    shared: within(mine, theirs),
    sharedBack: within(theirs, mine),
  }
}

const stemsBut = (text: string, called: readonly string[]): Set<string> =>
  new Set(contentWords(text).flatMap(({ stem, text: word }) => (called.includes(word) ? [] : stem)))

/** The statements of a page that one of them may answer. @param all of the page, in order. */
export function nearOf(all: readonly Statement[], answer: Statement): Near[] {
  const at = all.indexOf(answer)
  return all.flatMap((told, i): Near[] => {
    const away = at - i
    if (away === 0 || (away > BEFORE && i > 0) || away < -AFTER) return []
    if (told.speaker === answer.speaker && !isOwn(told)) return []
    if (DISCREDITS.test(told.text) && DISCREDITS.test(answer.text)) return []
    if (isBeside(told, answer.text, calledBy(answer))) return []
    if (speaksFor(told, calledBy(answer)) || isTellersOwn(told, answer)) return []
    if (AGAINST.has(told.stance) || isQuestion(told.text) || isLikelyReply(told)) return []
    return contentWords(told.text).length < LEAST ? [] : [{ answer, told, away }]
  })
}

/** "The guild has said that it did nothing wrong", told by another: against nothing that the guild says. */
function isTellersOwn(told: Statement, answer: Statement): boolean {
  const teller = HAS_SAID.exec(answer.text)?.[1]
  return teller !== undefined && told.name !== '' && !isOwn(told) && isNamed(teller, calledBy(told))
}
const HAS_SAID =
  /^["“‘']?((?:[\p{L}.’'-]+ ){1,6}?)(?:(?:has|have|had) )?(?:\p{L}+ly )?(?:said|says?|told|insist(?:s|ed)?|maintain(?:s|ed)?|stated|argue[sd]?|claim(?:s|ed)?)\b/u

/** "She called it misleading", "he says it is inaccurate": two who discredit are of one side. */
const DISCREDITS =
  /\b(?:misleading|inaccura\w+|false\w*|untrue|unfounded|baseless|debunked|bogus|distort\w*|cherry-pick\w*|lies?|fabricat\w+|hoax|conspiracy)\b/i
/** What a reply is likeliest to answer; null where nothing is likely enough. @param all statements of its page, in order. */
export function likeliestTold(
  all: readonly Statement[],
  answer: Statement,
  toldBy: (each: Statement) => string,
): Statement | null {
  if (!isLikelyReply(answer)) return null
  const weights: Record<string, number> = WEIGHTS.weights
  let [best, most]: [Statement | null, number] = [null, Math.log(WEIGHTS.least / (1 - WEIGHTS.least))]
  for (const near of nearOf(all, answer)) {
    const features = Object.entries(targetFeatures(near, toldBy))
    const sum = features.reduce((all, [name, each]) => all + each * (weights[name] ?? 0), WEIGHTS.bias)
    if (sum >= most) [best, most] = [near.told, sum]
  }
  return best
}
