/** What comparison knows of one statement besides its words' meaning. Small and serialisable: it is stored with the mention. */

import { hash } from '../text/hash.ts'
import { hasMainVerb } from '../text/verbs.ts'
import { contentWords, type Word, words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { type Figure, figures } from './numbers.ts'
import { sensesOf } from './senses.ts'

/** How the statement holds its content: as a fact, as something to come, as possible, as something that ought to be. */
export type Force = 'fact' | 'future' | 'possible' | 'ought'

export interface Features {
  /** Hash of the context as the embedder sees it: equal contexts have equal vectors. */
  context: string
  /** Stems of all words of the statement, in order: what "the same words" is judged by. */
  plain: string[]
  /** Stems of the content words of its context, in order. */
  stems: string[]
  /** Those stems that are names: capitalised within a sentence. Sorted. */
  names: string[]
  figures: Figure[]
  /** First and last day of each exact date in it. */
  days: [string, string][]
  /** What it speaks of that can be opposed to something else (`senses.ts`). */
  senses: string[]
  negated: boolean
  conditional: boolean
  question: boolean
  /** A phrase without a verb of its own. */
  verbless: boolean
  force: Force
  stance: Stance
  /** Surname of a person or the words of another speaker, lower-case; "" where nobody knows. */
  speaker: string
  /** On the outlet's own word. */
  own: boolean
}

export interface FeatureInput {
  text: string
  context: string
  stance: Stance
  speaker: string
  own: boolean
  days: [string, string][]
}

/** No statement that a person reads as one is longer; what follows is not compared. */
const LONGEST = 120

export function featuresOf({ text, context, stance, speaker, own, days }: FeatureInput): Features {
  const all = words(context).slice(0, LONGEST)
  const content = all.filter(({ stop }) => !stop)
  return {
    context: hash(context.toLowerCase()),
    plain: words(text)
      .slice(0, LONGEST)
      .map((word) => word.stem),
    stems: content.map((word) => word.stem),
    names: [...new Set(content.filter((word) => isName(word, context, content)).map((word) => word.stem))].sort(),
    figures: figures(context, all),
    days,
    senses: sensesOf(text),
    negated: isNegated(context),
    conditional: /\b(?:if|unless|provided that|on condition|insofar as|to the extent that)\b/i.test(context),
    question: isQuestion(text) || (stance === 'asks' && ASKED.test(text)),
    verbless: !hasMainVerb(words(text)),
    force: forceOf(context),
    stance,
    speaker,
    own,
  }
}

/** A capital says nothing at the start of a sentence or in a text all of whose words have one. */
function isName(word: Word, text: string, content: readonly Word[]): boolean {
  if (!word.capital) return false
  const before = text.slice(Math.max(0, word.start - 3), word.start)
  if (word.start === 0 || /[.!?:“"‘]\s*$/.test(before)) {
    const next = content[content.indexOf(word) + 1]
    return Boolean(next?.capital && next.start <= word.end + 2)
  }
  return true
}

/** Begins what hangs on the main statement, whose own negations do not negate it; but "I don't think that …" negates. */
const SUBORDINATE =
  /[.!?;]\s|,?\s(?:so|because|although|though|unless|if|who|which|whose|until|making sure|to make sure)\s/iu
const NEGATION =
  /\b(?:(?<!(?:, |\band |\bbut |\bor ))not(?! (?:only|just|merely|simply)\b)|never(?! (?:been )?(?:worse|better|more|so|this)\b)|no(?! (?:doubt|question)\b)|none|nobody|nothing(?! (?:but|more than|less than|short of)\b)|nowhere|neither|cannot|without)\b|n't\b(?! (?:only|just|merely|simply)\b)/u

/** A negation in the main statement, other than "not only" and "this, and not that". */
export const isNegated = (text: string): boolean => negationIn(text) !== null

/** What stands between a negation and what it negates: "there is no evidence of a leak", "it had not occurred to her to ask". */
const LIGHT = new Set('evid proof sign basi truth reason plan intent yet occur consider seem expect'.split(' '))

/** Stem of the first content word that a negation in the main statement governs; null where there is none. */
export function negationIn(text: string): { governs: string | null } | null {
  const plain = text.toLowerCase().replace(/’/g, "'")
  const end = plain.slice(12).search(SUBORDINATE)
  const main = end < 0 ? plain : plain.slice(0, end + 12)
  const found = NEGATION.exec(main)
  if (!found || isTwice(main, found)) return null
  const from = found.index + found[0].length
  // "None of the stolen boats was found": it is the finding that is negated.
  const verb = found[0] === 'none' ? NONE_OF.exec(main.slice(from))?.[0].length : 0
  return { governs: verb === undefined ? null : governedAt(main, from + verb) }
}

/** Up to the verb. */
const NONE_OF =
  /^(?: of [^.;:]{3,100}?)? (?:has|have|had|is|are|was|were|did|do|does|will|would|could|can)(?: been| be)?\b/

/** "Nobody would not do it": all would. */
const TWICE =
  /^no(?:ne|body|thing)?\b[^,.;:]{3,80}?\b(?:(?:would|could|should|will|can|do|does|did|is|are|was|were)(?:n't| not)|cannot|never)\b/

const isTwice = (text: string, { 0: word, index }: RegExpExecArray): boolean =>
  /^no(?:ne|body|thing)?$/.test(word) && TWICE.test(text.slice(index))

/** Stem of the first content word that follows, which may be light; what is joined to it by "and" is not governed. */
function governedAt(text: string, from: number): string | null {
  const after = contentWords(text.slice(from, from + 120).split(/[,;:—]\s|\s(?:and|but)\s/, 1)[0]!)
  return after.find(({ stem }) => !LIGHT.has(stem) && !/^\d/.test(stem))?.stem ?? null
}

/** The stems that any negation in a statement governs. */
export function negatedIn(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/’/g, "'")
  const all = [...plain.matchAll(new RegExp(NEGATION, 'gu'))]
  return new Set(
    all.flatMap((found) => (isTwice(plain, found) ? [] : (governedAt(plain, found.index + found[0].length) ?? []))),
  )
}

/** Questions by their mark or by inverted order at the start. */
export function isQuestion(text: string): boolean {
  return (
    /\?["”’')\s]*$/.test(text) ||
    /^["“‘']?(?:do|does|did|is|are|was|were|will|would|can|could|should|has|have)\s+(?:you|he|she|they|we|it|the)\b/i.test(
      text,
    )
  )
}

/** What somebody asks, in other words than his. */
const ASKED = /^(?:if|whether|why|how|what|when|where|who|which)\b/i

/** The verb, in small letters, and not the month: "the truce of May 3", "in May". */
export const MAY =
  '(?<!\\b(?:in|of|by|since|last|until|till|early|late|mid|before|after|the|from|during|for|through)[ -])may(?! (?:\\d|of\\b|and june\\b))'
const POSSIBLE = new RegExp(`\\b(?:${MAY}|might|could|perhaps|possibly|maybe|possible|likely|unlikely|potentially)\\b`)

export function forceOf(text: string): Force {
  const plain = text.toLowerCase()
  if (/\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought|need to|needs to|have to|has to|let's|let us)\b/.test(plain))
    return 'ought'
  if (POSSIBLE.test(plain)) return 'possible'
  if (/\b(?:will|would|won't|'ll|’ll|going to|is to|are to|set to|expected to|due to|plans? to)\b/.test(plain))
    return 'future'
  return 'fact'
}

/** Rough count of the words that carry meaning: fragments have hardly any. */
export const substance = (text: string): number => contentWords(text).length
