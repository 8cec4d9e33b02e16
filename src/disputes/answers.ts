/**
 * Statements that contradict another of their page without its words: "That is a lie", "He made it up", "I never said so", "found no
 * record of the class", "disputed Lund's claim". What they speak of stands shortly before them, or in their sentence.
 */

import { isOwn, type Statement } from '../dossier/statements.ts'
import { introductionOf } from './accusations.ts'
import { calledBy } from './accused.ts'
import { type Answered, type AnswerPage, kindOf } from './answered.ts'
import { meantBy } from './answering.ts'
import { speaksOfClaim } from './claimwithin.ts'
import { isLikelyReply, likeliestTold } from './likeliest.ts'
import type { Meant } from './meant.ts'
import { pointsBack } from './pointsback.ts'
import { orItsSentence, orRightBefore } from './rightbefore.ts'
import { AGAINST } from './side.ts'
import { suitingOf } from './suiting.ts'
import { isTold } from './toldasfact.ts'
import { isNeither, toldDenial } from './tolddenials.ts'

/** @param statements of one page. @param mayAnswer whether one of them may be an answer, which is known of each before (`mayAnswer`). */
export function answersOf(
  statements: readonly Statement[],
  text: string,
  cueOf: (each: Statement) => string,
  mayAnswer: (each: Statement) => boolean = () => true,
): Answered[] {
  const all = [...statements].sort((x, y) => x.spans[0]!.start - y.spans[0]!.start)
  const toldBy = toldByIn(text, cueOf)
  const meant = all.map((each) => (mayAnswer(each) ? (thatIn(each, text) ?? meantBy(each, cueOf, toldBy)) : null))
  const page: AnswerPage = { all, text, cueOf, toldBy, meant }
  let last: readonly Answered[] = []
  return all.flatMap((answer, i) => {
    if (!mayAnswer(answer) || isNeither(answer.text) || OF_OTHERS.test(answer.text)) return []
    const found = orItsSentence(page, answer, orRightBefore(page, i, suitingOf(page, i)))
    // "The Rumian claims were false, Lund said. “There are no such ships”": what the one answers, so does the other.
    const same =
      !found.some((each) => each.told) && NO_SUCH.test(answer.text) && last[0]?.answer.speaker === answer.speaker
    const met = same ? last.map((each) => ({ ...each, answer })) : found
    last = met.filter((each) => each.told)
    const told = last.length > 0 ? null : likeliestTold(all, answer, toldBy)
    // A plea answers what he is accused of, or nothing.
    const isOther = told && meant[i]?.plea && meant[i].suits(told, false) <= 0
    return told && !isOther && isTold(told, { accused: true, short: true }) ? [...met, likely(told, answer, page)] : met
  })
}

/** "She was never troubled by any other mayor" says nothing of the one. */
const OF_OTHERS = /\b(?:any|no) other \p{L}|\b(?:any|no)(?:one|body) else\b/iu

const NO_SUCH = /\bno such \p{Ll}/u

/** The words by which a statement is told, found out once: its cue, and what introduces it. */
function toldByIn(text: string, cueOf: (each: Statement) => string): (each: Statement) => string {
  const known = new Map<string, string>()
  return (each) => {
    const found = known.get(each.id) ?? `${cueOf(each)} ${introductionOf(each, text)}`
    known.set(each.id, found)
    return found
  }
}

/** What no rule knows, and weights find likeliest. */
function likely(told: Statement, answer: Statement, page: AnswerPage): Answered {
  const { called, name } = isOwn(answer) || answer.stance !== 'denies' ? (toldDenial(answer.text) ?? {}) : {}
  const his = called ? [called] : calledBy(answer)
  return { told, answer, called: his, by: name, kind: kindOf(told, his, page) }
}

/** "Lund disputed that, saying / she never had the key": the denial is in what stands before. */
function thatIn(answer: Statement, text: string): Meant | null {
  const { start } = answer.spans[0]!
  if (isOwn(answer) || !DENIED_THAT.test(text.slice(Math.max(0, start - 120), start))) return null
  return {
    called: calledBy(answer),
    suits: (_, isNext) => Number(isNext),
    anywhere: false,
    denied: true,
    possible: true,
  }
}
const DENIED_THAT =
  /\b(?:denie[sd]|dispute[sd]|reject(?:s|ed)|dismisse[sd]|refute[sd]) (?:it|that|this)\b(?! (?:he|she|they|it|any)\b)[^.;!?\n]{0,40}, (?:saying|telling|insisting|claiming|arguing)\b[^.;!?\n]{0,40}$/

/** Whether what is said may answer something said before it, whoever says either: most pages have nothing that may. */
export const mayAnswer = (said: Pick<Statement, 'text' | 'stance' | 'attribution'>, cue: string): boolean =>
  isLikelyReply(said) ||
  /^(?:saying|telling|insisting|claiming|arguing)$/.test(cue) ||
  pointsBack(said.text) !== null ||
  AGAINST.has(said.stance) ||
  speaksOfClaim(said) ||
  toldDenial(said.text) !== null ||
  meantBy({ ...said, name: '', kind: 'unnamed' }, () => cue) !== null
