/** "Lund denied it", "the allegations, which Lund denies": to say that somebody denies is to state it, though nothing more is told. */

import { tellingNouns } from '../disputes/accusations.ts'
import { sentenceAt } from '../text/sentences.ts'
import { hasMainVerb } from '../text/verbs.ts'
import { words } from '../text/words.ts'
import type { Article, Attribution, Sentence, Span, Stance } from '../types.ts'

const DENYING: ReadonlySet<Stance> = new Set(['denies', 'disputes'])
const DENIES = /\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut\w*)\b/iu
const REFUSES = /\b(?:reject|dismiss|deni|deny|disput|refut|rebut|shot down|shoot)/iu
/** Who denies is named before "who". */
const RELATIVE =
  /(?:^|[.,;:—–(“"] )(?<before>(?:(?:the|an?|its|his|her|their) )?(?:[\p{L}\p{M}\d.’'-]+ ){0,7}?[\p{L}\p{M}\d.’'-]+,? )$/iu
const FEWEST = 3
const LONGEST = 300

/** All that is told of the denial, where one sentence holds it; null where it is none, or tells more. */
export function shortDenial(
  { text }: Pick<Article, 'text'>,
  sentences: readonly Sentence[],
  { source, cue, content, stance }: Attribution,
): Span | null {
  const [who, how, what] = [source[0], cue[0], content[0]]
  if (!who || !how || !what || source.length + cue.length + content.length > 3) return null
  const object = text.slice(what.start, what.end)
  const verb = text.slice(how.start, how.end)
  const denies = DENYING.has(stance)
    ? DENIES.test(verb) || REFUSES.test(verb)
    : stance === 'rejects' && isTelling(object) && REFUSES.test(verb)
  if (!denies || hasMainVerb(words(object))) return null
  const start = Math.min(who.start, how.start, what.start)
  const end = Math.max(who.end, how.end, what.end)
  const sentence = sentences[sentenceAt(sentences, start)]
  if (!sentence || end > sentence.end || end - start > LONGEST) return null
  const first = /^(?:who|which|that)\b/iu.test(text.slice(start, end)) ? named(text, sentence, start) : start
  const whole = first === null ? '' : text.slice(first, end)
  return words(whole).length >= FEWEST ? { start: first!, end } : null
}

const isTelling = (object: string): boolean => tellingNouns(object).length > 0

const LEADS = /^(?:(?:to \p{Ll}+|and|but|of|in|on|for|over|about|with|by|that|from|as|amid|after|despite|including) )+/u

/** Where the words before ", who" begin. */
function named(text: string, sentence: Span, at: number): number | null {
  const before = RELATIVE.exec(text.slice(sentence.start, at))?.groups?.before
  // "To discuss the theft, which Lund denies" tells of the theft.
  return before ? at - before.replace(LEADS, '').length : null
}
