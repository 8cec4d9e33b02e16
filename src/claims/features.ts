/** What comparison knows of one statement besides its words' meaning. Small and serialisable: it is stored with the mention. */

import { hash } from '../text/hash.ts'
import { isQuestion } from '../text/questions.ts'
import { hasMainVerb } from '../text/verbs.ts'
import { type Word, words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { type Force, forceOf } from './force.ts'
import { isNegated } from './negated.ts'
import { type Figure, figures } from './numbers.ts'
import { withoutPhases } from './phases.ts'
import { sensesOf } from './senses.ts'

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

/** What two statements are compared by, read of each once. */
export function featuresOf({ text, context, stance, speaker, own, days }: FeatureInput): Features {
  const all = words(context).slice(0, LONGEST)
  const content = withoutPhases(all, context).filter(({ stop }) => !stop)
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

/** What somebody asks, in other words than his. */
const ASKED = /^(?:if|whether|why|how|what|when|where|who|which)\b/i
