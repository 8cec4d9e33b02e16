/** What is only asked or looked into. */

import { stemsIn } from '../text/words.ts'
import { isNamed } from './accused.ts'
import type { Side } from './side.ts'

/** What is only asked or looked into is not told: "an investigation into it", "was asked whether she had the key". */
const QUESTION =
  /\basked (?!to\b|for\b|that\b)(?:[^\s.;]+ ){0,9}?(?:about|on|over)? ?(?:whether|if|what|who|why|how|about)\b[^.;]*/giu
/** "All inquiries into the guild / are a farce", "an inquiry into the fire / that Lund laid". */
const INQUIRY =
  /\b(?:investigations?|probes?|inquir(?:y|ies)|questions) (?:\p{Ll}+ )?(?:in ?to|of|about|on|over)\b(?: (?:whether|if|what|who|why|how)\b[^.;]*|(?:(?! (?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|that|which|after)\b)[^.,;])*)/giu

/** A statement without what it tells that somebody was asked. */
export const withoutQuestion = (text: string): string => text.replace(QUESTION, '')
/** Without what it tells that somebody looks into. */
export const withoutInquiry = (text: string): string => text.replace(INQUIRY, '')

/** What the two have in common somebody was asked, and nobody tells it: "was asked what she knew of contacts". */
export function isOnlyAsked({ text, names }: Side, matter: readonly string[]): boolean {
  const told = withoutQuestion(text)
  if (told === text) return false
  const stems = new Set(stemsIn(told))
  return matter.every((stem) => !stems.has(stem) || names.has(stem))
}

const INQUIRES =
  /^(?:[^\s.;]+ ){1,9}?(?:(?:is|are|was|were|has been|have been|had been) (?:\p{L}+ly |also |still )?(?:investigating|probing|examining|looking into)|(?:opened|launched|began|started) (?:an?|its|their|his|her) (?:\p{L}+ )?(?:investigation|probe|inquiry))\b/u

/** "Dahl's team is investigating alleged fraud" is nothing that who is not named in it might deny, if he speaks of no fraud. */
export function isOtherInquiry(text: string, called: readonly string[], denial: string): boolean {
  const found = INQUIRES.exec(text)?.[0]
  if (found === undefined) return false
  const into = text.slice(found.length)
  const stems = new Set(stemsIn(denial))
  return !isNamed(into, called) && !stemsIn(into).some((stem) => stems.has(stem))
}
