/** What one is said to have done, and denies to have done. */

import { mainVerbIn } from '../claims/core.ts'
import { accusation, isDone, withoutSenses } from '../claims/senses.ts'
import type { Contradiction } from '../store/store.ts'
import { weight } from '../text/idf.ts'
import { contentWords, stemsIn } from '../text/words.ts'
import { ACCUSED, accuses } from './accused.ts'
import { accusedBy, calledAs, subject } from './calledas.ts'
import { asksFor, isCharged, isHeld } from './held.ts'
import { isOnlyAsked } from './inquired.ts'
import { matterOf, type Side, within, without } from './side.ts'

/** What one is said to have done, that one denies: "Rumia has denied involvement in the hacks". */
export function denial(a: Side, b: Side): Contradiction | null {
  if (b.features.stance !== 'denies' || b.features.own || !isHeld(a)) return null
  // What is called for is not told as done.
  if (isCharged(a.text) || asksFor(a)) return null
  const name = accusedBy(b.features)
  if (
    name === '' ||
    accuses({ text: a.text, means: [] }, calledAs(b.features), '') < ACCUSED.does ||
    isOfAnother(b, name)
  )
    return null
  if (isOnlyAsked(a, matterOf(a, b))) return null
  // "I did no such thing" is about what stands before it.
  if (ANY_SUCH.test(b.text)) return null
  const act = accusation(a.features.senses, b.features.senses)
  const meant =
    act === null
      ? sameDeed(a, b) || (sameMatter(a, b) && within(without(b.stems, new Set([name])), a.stems) >= 0.5)
      : isDone(act, a.text) && isAbout(a, b)
  return meant ? { a: a.id, b: b.id, kind: 'denial', why: '' } : null
}

const ANY_SUCH =
  /\b(?:not|n['’]t|never) (?:ever )?(?:do|did|done|say|said) (?:it|that|this|so|anything)\b|\b(?:do|did|done) no such thing\b/i

/** "Dahl denies that Rumia hacked the commission" is no word on what Dahl did. */
const isOfAnother = (denied: Side, name: string): boolean => {
  const named = contentWords(denied.text.slice(0, 200))
    .slice(0, 3)
    .some(({ capital }) => capital)
  return named && !subject(denied).includes(name)
}

/** What the denial is about, beyond the act, names and who denies, is what the other is about: another deed of the same kind is not denied. */
function isAbout(accused: Side, denied: Side): boolean {
  const who = stemsIn(denied.features.speaker)
  const topics = contentWords(withoutSenses(denied.text))
    .map(({ stem }) => stem)
    .filter((stem) => !denied.names.has(stem) && !VAGUE.has(stem) && !who.includes(stem))
  return topics.length === 0 || topics.some((stem) => accused.stems.has(stem))
}
/** Stems of the words with which anything is denied. */
const VAGUE = new Set(
  ['accus', 'alleg', 'claim', 'charg', 'report', 'suggest', 'deny', 'denial', 'dismiss', 'reject'].concat([
    'involv',
    'repeat',
    'repeatedly',
    'firm',
    'strong',
    'always',
    'wrongdo',
    'respons',
    'role',
    'part',
    'official',
    'ministry',
    'govern',
    'spokesman',
    'president',
  ]),
)

/** "Lund was briefed on the matter", where she denies that she had been briefed on the fraud: what was done leaves open on what. */
function sameDeed(accused: Side, denied: Side): boolean {
  const verb = mainVerbIn(accused.text)
  if (verb === null || weight(verb.stem) < TELLING || verb.stem !== mainVerbIn(denied.text)?.stem) return false
  const object = contentWords(accused.text.slice(verb.end))
  return object.every(({ stem }) => ANY_MATTER.has(stem) || denied.stems.has(stem))
}
/** How rare a verb is that is not done of everything. */
const TELLING = 2.5
const ANY_MATTER = new Set(['matter', 'issu', 'subject', 'topic', 'question'])

const sameMatter = (a: Side, b: Side): boolean => matterOf(a, b).length >= 2
