/**
 * Replies without a form of their own: "these stories are not true", "she has denied the accusations". Whether a statement that says that
 * something is not so contradicts what others say is weighed by its words alone (`training/disputes/replies.py`); what it contradicts
 * is seldom in them.
 */

import { isNegated } from '../claims/negated.ts'
import { isOwn, type Statement } from '../dossier/statements.ts'
import { isQuestion } from '../text/questions.ts'
import { hasMainVerb } from '../text/verbs.ts'
import { contentWords, words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { tellingNouns } from './accusations.ts'
import WEIGHTS from './replyweights.json' with { type: 'json' }
import { AGAINST, leavesOpen } from './side.ts'
import { toldDenial } from './tolddenials.ts'

/** Without any of these a statement is no reply. */
const NEGATIVE =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without|den(?:y|ies|ied|ying|ials?)|false(?:ly|hoods?)?|untrue|inaccurate|incorrect|lies?|lying|liars?|baseless|groundless|unfounded|meritless|fabricat\w*|hoax|fake|fiction|nonsense|ridiculous|absurd|preposterous|ludicrous|smears?|propaganda|bogus|wrong|mistaken|reject\w*|dismiss\w*|disput\w*|refut\w*|rebut\w*|contradict\w*|innocen\w*|challeng\w*|misle\w*|contrary|exaggerat\w*|overblown)\b|n['’]t\b/iu
const DENIES =
  /\bden(?:y|ies|ied|ying|ials?)\b|\bple(?:a|d)\w* (?:\w+ )?(?:not guilty|innocent)\b|\b(?:his|her|their|its) innocence\b/iu
/** "Denied the request". */
const TURNS_DOWN =
  /\bden(?:y|ies|ied|ying) (?:\p{L}+ ){0,3}?(?:bids?|motions?|requests?|appeals?|petitions?|applications?|bail|parole|entry|access|passage|visas?|permits?|permission|coverage|care|asylum|funding|leases?|licen[cs]es?|respect)\b/iu
const REFUSES = /\b(?:reject|dismiss|disput|refut|rebut|contradict|challeng|shot down|push\w* back|brush\w*)/iu
const UNTRUE =
  /\b(?:false(?:ly|hoods?)?|untrue|not (?:\w+ly )?(?:true|accurate|correct|the case|so)|inaccurate|incorrect|lies?|liars?|baseless|groundless|unfounded|meritless|fabricat\w*|hoax|fake|fiction|nonsense|ridiculous|absurd|preposterous|ludicrous|smears?|propaganda|bogus|made up|further from the truth|exaggerat\w*|overblown)\b|n['’]t (?:\w+ly )?(?:true|accurate|correct)/iu
const NEVER =
  /\b(?:never|nobody|no one|nothing|none|(?:did|do|does|was|were|is|are|has|have|had|am)(?: not|n['’]t)|(?:was|were|is|are|had|has|have) no)\b/iu
/** "That is not so". */
const IT =
  /^["“‘']?(?:(?:and|but|no|well|so|look),? )?(?:that|this|it|those|these|they|all of (?:this|that|it)|none of (?:this|that|it))\b/iu
/** "Any such thing", "any role in it". */
const NO_SUCH =
  /\b(?:such (?:a |an )?thing|any such|anything like|anything wrong|wrongdoing|impropriety|involvement|involved|any role|no role|any part|no part|knowledge)\b/iu
const LONGEST = 400
const SHORT = 90
/** "Lund is expected to deny it", "she may deny it", "if she denies it". */
const NOT_SAID: ReadonlySet<Stance> = new Set(['expects', 'asks', 'demands', 'proposes', 'has-not-answered', 'thanks'])
const OPEN =
  /^["“‘']?(?:if|whether|unless|assuming)\b|\b(?:will|would|may|might|could|can|should|(?:expected|likely|set|poised|going|prepared|planning|yet) to) (?:\S+ ){0,4}?(?:den(?:y|ials?)|dispute|refute|reject)\b|\bif (?:\S+ ){1,3}den/iu
/** "Imagine if she had said something so false". */
const SUPPOSED = /^["“‘']?(?:imagine|suppose|picture)\b/iu
/** "They should not believe it" says what ought to be. */
const OUGHT = /\b(?:should|must|ought to|need to)(?: not| never|n['’]t)\b|\bshouldn['’]t\b|\bmustn['’]t\b/iu
/** "Dismissed the treaty / as one of her bad deals". */
const isJudged = (text: string): boolean => / as /.test(text) && !hasMainVerb(words(text))

/** What of a statement tells whether it is one. */
type Replying = Pick<Statement, 'text' | 'stance' | 'attribution'>

/** What tells whether it contradicts something that others say, as 0 and 1; null where nothing in it says that something is not so. */
export function replyFeatures(statement: Replying): Record<string, number> | null {
  const { text, stance } = statement
  const against = AGAINST.has(stance)
  if (text.length > LONGEST || !(against || NEGATIVE.test(text)) || isQuestion(text)) return null
  if (NOT_SAID.has(stance) || OPEN.test(text) || TURNS_DOWN.test(text) || isJudged(text)) return null
  if (!against && (leavesOpen(text) || SUPPOSED.test(text))) return null
  if (OUGHT.test(text) && !DENIES.test(text) && !UNTRUE.test(text)) return null
  const untrue = Number(UNTRUE.test(text))
  const nouns = Number(tellingNouns(text).length > 0)
  return {
    denies: Number(DENIES.test(text) || stance === 'denies'),
    refuses: Number(REFUSES.test(text) || stance === 'disputes' || stance === 'rejects'),
    untrue,
    never: Number(NEVER.test(text) || isNegated(text)),
    it: Number(IT.test(text)),
    noSuch: Number(NO_SUCH.test(text)),
    against: Number(against),
    told: Number(!(against && !isOwn(statement)) && toldDenial(text) !== null),
    nouns,
    untrueNoun: untrue * nouns,
    short: Number(text.length < SHORT),
    own: Number(isOwn(statement)),
  }
}

const HINT = new RegExp(
  [DENIES, UNTRUE, NO_SUCH, /reject|dismiss|disput|refut/i].map(({ source }) => source).join('|'),
  'iu',
)
/** "No, he was wrong" says nothing by itself. */
const LEAST = 2

/** Whether it surely contradicts what others say. */
export const isReply = (statement: Replying): boolean => replies(statement) >= WEIGHTS.least

/** All that is weighed: what it has of `replyFeatures`, its stance, and its words but names; null where it is surely none. */
export function replyTerms(statement: Replying): string[] | null {
  const { text, stance } = statement
  // Without one of these none is sure, and most statements have none.
  if (!AGAINST.has(stance) && !HINT.test(text)) return null
  const features = contentWords(text).length < LEAST ? null : replyFeatures(statement)
  if (!features) return null
  const plain = text.replaceAll('’', "'").match(/(?<![\p{L}'])\p{Ll}[\p{L}']*/gu) ?? []
  return [
    ...Object.keys(features).filter((name) => features[name]),
    `stance.${stance}`,
    ...new Set(plain.map((word) => `word.${word.toLowerCase()}`)),
  ]
}

/** How likely it is that it contradicts what others say, from 0 to 1. */
export function replies(statement: Replying): number {
  const terms = replyTerms(statement)
  if (!terms) return 0
  const weights: Record<string, number> = WEIGHTS.weights
  const sum = terms.reduce((all, term) => all + (weights[term] ?? 0), WEIGHTS.bias)
  return 1 / (1 + Math.exp(-sum))
}
