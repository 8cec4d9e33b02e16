/** Whether a statement is told as a fact, and so can be answered or denied. */

import { featuresOf } from '../claims/features.ts'
import type { Statement } from '../dossier/statements.ts'
import { isQuestion } from '../text/questions.ts'
import { hasMainVerb, hasVerb } from '../text/verbs.ts'
import { contentWords, words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import type { Meant } from './meant.ts'

/** Only what is told as a fact can be answered so, and none of it denied or doubted already. */
export const TOLD: ReadonlySet<Stance> = new Set(['asserts', 'criticises', 'praises', 'confirms'])
const DOUBTED =
  /\b(?:no|never|none|nothing|nobody|neither|nor|cannot|whether|den(?:y(?! (?:transit|passage|access|entry)\b)|ies|ied|ials?)|false(?:ly)?|wrong|disput\w*|dismiss\w*|refut\w*|unaware)\b|\b(?<!only one )not\b|n['’]t\b/i

/** What has so many words is a sentence, though its main verb be none that is known. */
const LONG = 12

/** So many words of an accusation tell whether it is doubted. */
const OPENING = 14

/** So many words of a statement tell whether it is but possible. */
const HEAD = 10

/** Told as a fact: nothing of it is denied, asked or supposed. */
export function isTold(
  { text, stance, speaker, attribution }: Pick<Statement, 'text' | 'stance' | 'speaker' | 'attribution'>,
  { denied, short, possible, accused }: Pick<Meant, 'denied' | 'short' | 'possible'> & { accused?: boolean } = {},
): boolean {
  const all = words(text)
  // "She left the boat and could not be reached": an accusation is told by what it begins with.
  const told = accused ? text.slice(0, all[OPENING]?.start ?? text.length) : text
  if (!TOLD.has(stance) || isQuestion(text) || (!denied && DOUBTED.test(told))) return false
  if (contentWords(text).length < (short ? 1 : 2)) return false
  if (!hasMainVerb(all) && !(all.length > LONG && hasVerb(all))) return false
  // "She held him so that he could not speak": only what it begins with may be but possible.
  const head = text.slice(0, all[HEAD]?.start ?? text.length)
  const { force, conditional } = featuresOf({
    text,
    context: head,
    stance,
    speaker,
    own: attribution === null,
    days: [],
  })
  return (possible || accused || force !== 'possible') && !conditional
}
