/** What one puts in so many words, where another says that it was never found, seen or said. */
import type { Contradiction } from '../store/store.ts'
import { contentWords, words } from '../text/words.ts'
import { isNamed } from './accused.ts'
import { NOT_HELD } from './held.ts'
import { once, type Side } from './side.ts'

/** "The paper did not find “red flags within the complaint”", where the other tells of red flags within the complaint. */
export function deniedVerbatim(held: Side, against: Side): Contradiction | null {
  const { who, run } = notFoundIn(against)
  if (
    run.length < RUN ||
    (who.length > 0 && !isNamed(held.text, who)) ||
    NOT_HELD.has(held.features.stance) ||
    held.features.conditional
  )
    return null
  const [before, after] = ` ${plain(held.text).join(' ')} `.split(` ${run.join(' ')} `, 2)
  if (after === undefined || NEGATED.test(before!)) return null
  return { a: held.id, b: against.id, kind: 'negation', why: '' }
}
/** So many of the same words, one after another, are no chance. */
const RUN = 5
const notFoundIn = once(({ text }: Side) => {
  const found = NOT_FOUND.exec(text)
  // That Lund did not say it is no word on what Roth said.
  const who = contentWords(text.slice(0, found?.index ?? 0)).flatMap(({ capital, text: name }) => (capital ? name : []))
  return { who, run: plain(found?.[1] ?? '').slice(0, RUN) }
})
const NOT_FOUND =
  /(?:\b(?:not|never)|n['’]t) (?:\p{Ll}+ly |ever )?(?:find|found|see|seen|saw|say|said|use|used|call|called|describe|described|raise|raised|receive|received) (?:that |the (?:word|phrase|term)s? )?["“‘']*(.+)/iu
const NEGATED = /(?:\b(?:no|not|never|without)|n['’]t)(?: \S+){0,2}$/i
const plain = (text: string): string[] => words(text).map((word) => word.text)
