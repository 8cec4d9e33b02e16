/** What plainly said words do, by the words themselves: "I'll be asking about it" promises, "Cancel the summit" demands. */
import { isBase } from '../text/verbs.ts'
import { QUOTED, REPORTED } from './byform.ts'
import { byJudgement } from './judgement.ts'
import { byOwnVerb } from './ownverb.ts'
import { CONTENT, first } from './patterns.ts'
import { byPredicate } from './predicate.ts'
import type { Ruling } from './ruling.ts'

/** @param content lower-case, straight apostrophes. @param quoted whether it is given in the speaker's own words. */
export function byContent(content: string, quoted: boolean): Ruling | null {
  const text = opening(content)
  return (
    first(CONTENT, text) ??
    first(quoted && OPENS.test(content) ? QUOTED : REPORTED, text) ??
    (quoted && isCall(text) ? { stance: 'demands' as const, rule: 'imperative' } : null) ??
    (quoted ? null : byOwnVerb(text, false)) ??
    byPredicate(text) ??
    byJudgement(text) ??
    (quoted ? byOwnVerb(text, OPENS.test(content)) : null)
  )
}

/** A quotation from its first word on; in "he would “firmly ask”" the page speaks of him. */
const OPENS = /^["“‘']/

const TWO_WORDS = /^([\p{L}']+)[^\p{L}']+([\p{L}']*)/u

/** "Cancel your summit", "Free the children": a base form, and then what it is done to. */
function isCall(text: string): boolean {
  const [, first, second] = TWO_WORDS.exec(text) ?? []
  return (
    !!first &&
    isBase(first) &&
    first !== 'like' &&
    !/^make no /.test(text) &&
    /^(?:the|a|an|this|that|these|those|my|your|his|her|its|our|their|me|him|us|them|it|all|more|every|no|up|out|down|back)$/.test(
      second ?? '',
    )
  )
}

/** The beginning of a statement as the patterns see it: no opening marks, no words that only lead in. */
function opening(content: string): string {
  let text = content
    .slice(0, 400)
    .replace(/["“”]|\.\.\.|…/g, '')
    // The full stop of "U.S." or "Sen." ends no sentence.
    .replace(/\b(?:(?:\p{L}\.){2,}|(?:mr|mrs|ms|dr|sen|rep|gov|gen|st)\.)/gu, (word) => word.replaceAll('.', ''))
    .replace(/\s+/g, ' ')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(LEAD, '')
  }
  return text
}
const LEAD =
  /^(?:["'“”‘’.…,\s]+|(?:that|and|but|so|well|then|again|now|yes|frankly|honestly|certainly|obviously|clearly|of course|look|listen|instead|i mean|in fact|at the end of the day|(?:please |you can )?rest assured|please (?:know|note|understand|be assured)|(?:i |we )?(?:can |do )assure you|let me (?:just |first |also )?(?:assure you|tell you|say(?: this)?|be (?:\w+ )?(?:clear|honest|frank)|put it this way))\b[,:]?(?: that)?\s|(?:on|in|at|by|after|during|under|from|with|once|until|if (?:re-?)?elected) [^,.;:?!]{0,60}, (?=(?:i|we|he|she|they|it)\b)|(?:i|we|he|she|they)(?: would|'d) (?:(?:also|just|only) )?(?:say|argue|guess|add|imagine)(?: that)? (?!no\b|yes\b|so\b|it\b)(?=\S)|(?:i|we|he|she|they) (?:(?:also|just|still|really|truly|certainly|do|did) )?(?:think|thinks|thought|believe|believes|believed|feel|feels|felt|guess|say|says|said|know|knows)(?: that)? (?=\S))/
