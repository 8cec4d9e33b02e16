/** Replies that point back to what stands right before them, or to the sentence that they close. */

import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Stance } from '../types.ts'
import { calledBy, mayBeHe, speaksFor } from './accused.ts'
import { type Answered, type AnswerPage, isAccused, kindOf, SENTENCE } from './answered.ts'
import { REPORTED } from './othersof.ts'
import { pointsBack } from './pointsback.ts'
import { AGAINST } from './side.ts'
import { isTold } from './toldasfact.ts'

/** What a reply answers that may point back: what it was found to, or the statement right before it. @param i its number on the page. */
export function orRightBefore(page: AnswerPage, i: number, met: readonly Answered[]): readonly Answered[] {
  const answer = page.all[i]!
  const back = pointsBack(answer.text)
  if (!back) return met
  // His whole sentence, which it is cut from, stands before it, too.
  const isCutFrom = (each: Statement) => each.speaker === answer.speaker && each.text.includes(answer.text)
  const at = page.all.findLastIndex((each, n) => n < i && !isCutFrom(each))
  const before = page.all[at]
  if (!before || !isRightBefore(before, answer, page.text)) return met
  const isCharged = /\b(?:allegation|accusation|charge)s?\b/i.test(answer.text)
  if (!before.accusing && isCharged) return met
  const isOther = page.meant[at] || AGAINST.has(before.stance) || (isOwn(before) && !REPORTED.test(before.text))
  if (back === 'likely' && (isOther || isDenied(answer, met))) return met
  const called = calledBy(answer)
  const isHim = isAccused(before, called, page.toldBy) || mayBeHe(before, answer)
  return [{ told: before, answer, called, kind: isHim ? 'denial' : 'negation' }]
}

/** It may be of what somebody is accused of before that. */
function isDenied(answer: Statement, met: readonly Answered[]): boolean {
  const isThat = /\b(?:that|this|such|those|these)\b/i.test(answer.text)
  return met.some(
    ({ told, kind }) => told && kind === 'denial' && (!isThat || told.accusing || REPORTED.test(told.text)),
  )
}

/** Nothing is said by them that may be called untrue. */
const UNSAID: ReadonlySet<Stance> = new Set(['declines-to-comment', 'has-not-answered', 'thanks'])

/** Somebody else's, and told as so, or as denied: "she never had the key" may be what is called a lie. */
function isRightBefore(told: Statement, answer: Statement, text: string): boolean {
  const gap = text.slice(told.spans.at(-1)!.end, answer.spans[0]!.start)
  const like = { denied: !isOwn(told), short: true }
  return (
    gap.length <= SENTENCE &&
    told.speaker !== answer.speaker &&
    !speaksFor(told, calledBy(answer)) &&
    !told.text.includes(answer.text) &&
    !UNSAID.has(told.stance) &&
    isTold({ text: told.text, speaker: told.speaker, attribution: told.attribution, stance: 'asserts' }, like)
  )
}

/** Where nothing else of the sentence is, it is the page's own sentence that such a reply closes. */
export function orItsSentence(page: AnswerPage, answer: Statement, met: readonly Answered[]): readonly Answered[] {
  if (pointsBack(answer.text) !== 'surely') return met
  const whole = page.all.find((each) => isOwn(each) && holdsAtEnd(each.text, answer.text))
  if (!whole || met.some(({ told }) => told && whole.text.includes(told.text))) return met
  const called = calledBy(answer)
  return [{ told: whole, answer, called, within: true, kind: kindOf(whole, called, page) }]
}

/** "She was accused of it – an allegation she has denied": told and denied in one sentence of the page. */
const holdsAtEnd = (text: string, denial: string): boolean => {
  const at = text.indexOf(denial)
  return at > LEAST && text.length - at - denial.length < 5
}
/** So many characters of a sentence tell something. */
const LEAST = 30
