/** What is told instead of what is disputed, in the sentence after: it tells which of the other's statements is meant. */

import { isOwn, type Statement } from '../dossier/statements.ts'
import { contentWords } from '../text/words.ts'
import { SENTENCE } from './answered.ts'
import type { Meant } from './meant.ts'
import { TOLD } from './toldasfact.ts'

/** "Rumia disputed Lund’s account. / Its minister said that it had asked for less": what is told instead, in the sentence after. */
export function insteadOf(next: Statement | undefined, answer: Statement, text: string): Statement | null {
  if (!next || isOwn(next) || !TOLD.has(next.stance)) return null
  const between = text.slice(answer.spans.at(-1)!.end, next.spans[0]!.start)
  return between.length <= SENTENCE && !between.includes('\n') ? next : null
}

/** Of all that the one who is disputed tells, what has most in common with what is told instead. */
export const likeliestMeant = (meant: Meant, instead: Statement): Meant => ({
  ...meant,
  suits: (told, isNext) => {
    const suits = meant.suits(told, isNext)
    // One word they may have in common by chance.
    return suits > 0 ? suits + sharedBy(instead, told) ** 2 : 0
  },
})

/** How many words, but for names, they have in common. */
export function sharedBy(one: Statement, other: Statement): number {
  const stems = new Set(contentWords(other.text).flatMap(({ stem, capital }) => (capital ? [] : stem)))
  return new Set(contentWords(one.text).flatMap(({ stem }) => (stems.has(stem) ? stem : []))).size
}
