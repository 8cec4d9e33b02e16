/** One thing called for and its opposite. */

import { meaning } from '../claims/meaning.ts'
import { beforeSense, isNear, opposed } from '../claims/senses.ts'
import type { Contradiction } from '../store/store.ts'
import { contentWords } from '../text/words.ts'
import { asksFor, NOT_HELD } from './held.ts'
import { covered, inWords, type Side } from './side.ts'

/** "Urged her to call off the vote" and "wants the vote to go ahead". */
export function opposites(a: Side, b: Side): Contradiction | null {
  const opposite = opposed(a.features.senses, b.features.senses)
  if (!opposite || !isPlea(a, opposite) || !isPlea(b, opposite)) return null
  // What is told to go ahead and what was called off are two things, or one on two days.
  if (isWish(a) !== isWish(b) || (!isWish(a) && !ONE_MATTER.some((sense) => opposite.includes(sense)))) return null
  if (opposite.includes('=accept') && !isOfOne(a.text, b.text, opposite)) return null
  const named = [...a.names].some((stem) => b.names.has(stem))
  const objects = [...a.stems].filter(
    (stem) =>
      !/^\d/.test(stem) &&
      !(stem === 'order' && IN_ORDER.test(`${a.text} ${b.text}`)) &&
      // "A planned dinner" is no plan.
      (stem !== 'plan' || (PLAN.test(a.text) && PLAN.test(b.text))) &&
      !a.names.has(stem) &&
      [...b.stems].some((other) => !b.names.has(other) && meaning(other) === meaning(stem)) &&
      isNear(a.text, opposite[0], stem) &&
      isNear(b.text, opposite[1], stem) &&
      (named || !(isOneOfMany(a.text, stem) || isOneOfMany(b.text, stem))),
  )
  // That one meeting is called off and another goes ahead is common; that one accepts and another refuses, everyday.
  const alike =
    opposite.includes('=cancel') || (named && opposite.includes('=lawful')) || covered(a.stems, b.stems) >= 0.5
  if (objects.length === 0 || !alike) return null
  return { a: a.id, b: b.id, kind: 'negation', why: `one is for it and one against it: ${inWords(objects, a.text)}` }
}

/** Senses of which a matter has one: it is lawful or not, and who rejected it has not approved it. */
const ONE_MATTER = ['=lawful', '=accept']

/** "She was hopeful that it would go ahead": what came otherwise contradicts no hope. */
const isWish = (side: Side): boolean => asksFor(side) || HOPE.test(side.text)
const HOPE = /\b(?:hop(?:e[sd]?|eful|efully|ing)|optimistic)\b/i

const PLAN = /\bplans?\b/i
const IN_ORDER = /\bin order (?:to|that|for)\b/i

/** That Lund refuses and Roth accepts is no contradiction: the two name one who does so, before it or after "by". */
function isOfOne(a: string, b: string, [one, other]: readonly [string, string]): boolean {
  const theirs = doersOf(b, other)
  return doersOf(a, one).some((name) => theirs.includes(name))
}

const doersOf = (text: string, sense: string): string[] =>
  contentWords(`${beforeSense(text, sense)} ${DONE_BY.exec(text)?.[1] ?? ''}`).flatMap(({ capital, stem }) =>
    capital ? stem : [],
  )
const DONE_BY =
  /\b(?:reject|refus|veto|accept|approv|endors|turned down|ruled out)\p{L}*,? by (?:the )?(?:\p{Lu}[\p{L}.’'-]* ){0,4}(\p{Lu}[\p{L}’'-]+)/u

/** "A meeting" that is called off is another than the one of which others speak, unless they name the same. */
const isOneOfMany = (text: string, stem: string): boolean =>
  contentWords(text).some((word) => meaning(word.stem) === meaning(stem) && /\ban? $/i.test(text.slice(0, word.start)))

/** Stands on one side, as far as the sense by which it is opposed goes: neither denied, refused nor conditional. */
function isPlea({ text, against, features: { stance, conditional } }: Side, opposite: readonly string[]): boolean {
  if (against || conditional || NOT_HELD.has(stance) || OPEN.test(text)) return false
  // To refuse calls for an end is to be for going on.
  return !opposite.includes('=cancel') || !REFUSAL.test(text)
}
/** "Amid questions about whether it would go ahead". */
const OPEN = /\bwhether\b/i
const REFUSAL =
  /\b(?:reject|rebuff|refus|dismiss|ignor|defy|defi(?:ed|es|ance)|resist|despite|spurn|brush|shrug|push(?:es|ed|ing)? back|turn(?:s|ed)? down)/i
