/**
 * Who was asked and did not answer: “Calls to the board were not returned.” As with requests for comment, the corpus that the
 * model learned from marks about half of them, so that it finds half.
 */
import { endOfSilence, type Silence, silenceIn } from '../text/silences.ts'
import { touches } from '../text/spans.ts'
import { splitSentences } from '../text/split.ts'
import type { AttributionSpans, Span } from '../types.ts'

const CONFIDENCE = 0.9
/** Most texts have none of it: a test much cheaper than the patterns. */
const SAYS_SILENCE =
  /(?:n['’]t|\bnot\b|\byet to\b|\bneither\b)[^.\n]{0,200}?(?:respon|repl|return|answer|reach|availab|comment)|unavailab|unreachab|went un/i
/** "Did not respond to | their calls", "could not be reached for | comment". */
const VERB =
  /^.*?\b(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?|reached|(?:un)?(?:avail|reach)able|comment(?:ed)?|make)\b(?: (?:to|for|on|about)(?= [^,.;]))?/i
/** "Calls to | the board": with what was asked. */
const ASKED = /^(?:.*\S)(?= (?:to|left for|left with|sent to|from) $)/
const SUBORDINATE = /^(?:while|although|though|because|since|as|after|when|if)\b/i
/** A name, somebody described, or a pronoun that means one; not what a clause begins with. */
const WHO = /^(?:\p{Lu}|(?:the|an?|his|her|its|their|he|she|they|neither|both|two|three|several|some)\b)/iu
const MOST_WORDS = 14

/** Those whose words nothing found has as its cue, and that nobody else tells of. */
export function silentIn(text: string, found: readonly AttributionSpans[]): AttributionSpans[] {
  if (!SAYS_SILENCE.test(text)) return []
  const taken = (span: Span) =>
    found.some(({ cue, content }) => [...cue, ...content].some((each) => touches(each, span)))
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) =>
    splitSentences(line).flatMap(({ start, end }) => {
      const silence = silenceIn(line.slice(start, end), index + start)
      if (silence?.stance !== 'has-not-answered' || taken(silence.cue)) return []
      // "While Lund did not respond for comment, Dahl": the clause ends at its comma.
      const comma = SUBORDINATE.test(line.slice(start, end)) ? text.indexOf(',', silence.cue.end) : -1
      return spansOf(text, silence, comma > 0 ? Math.min(comma, index + end) : index + end) ?? []
    }),
  )
}

function spansOf(text: string, silence: Silence, end: number): AttributionSpans | null {
  const { who, cue } = silence
  const name = text.slice(who.start, who.end)
  if (!WHO.test(name) || name.split(' ').length > MOST_WORDS) return null
  const parts = who.start > cue.start ? askedOf(text, silence) : toldOf(text, cue, endOfSilence(text, silence, end))
  return parts && { source: [who], cue: [parts.cue], content: [parts.content], confidence: CONFIDENCE }
}

/** "Calls to the board were not returned." */
function askedOf(text: string, { who, cue }: Silence): { cue: Span; content: Span } | null {
  const asked = ASKED.exec(text.slice(cue.start, who.start))?.[0]
  if (!asked || cue.end <= who.end) return null
  return { cue: { start: who.end + 1, end: cue.end }, content: { start: cue.start, end: cue.start + asked.length } }
}

/** "The board did not return calls." Where nothing was asked for, the verb says what was not done. */
function toldOf(text: string, { start, end: last }: Span, end: number): { cue: Span; content: Span } | null {
  const words = text.slice(start, end)
  const verb = VERB.exec(words)?.[0]
  if (!verb) return null
  const from = start + verb.length + 1
  if (from < end && text[from - 1] === ' ') return { cue: { start, end: from - 1 }, content: { start: from, end } }
  const space = text.lastIndexOf(' ', start + verb.trimEnd().length - 1)
  return space <= start
    ? null
    : { cue: { start, end: space }, content: { start: space + 1, end: Math.max(last, space + 2) } }
}
