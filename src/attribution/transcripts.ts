/**
 * Transcripts: `TODD: Did you know? / WARNER: I did not.` In PolNeAR each turn is an attribution whose cue is the colon and
 * whose content goes on to the next turn; the model finds a quarter of them.
 */
import { readsLikeOutlet } from '../speakers/outlets/outlets.ts'
import { isCommon } from '../text/common.ts'
import type { AttributionSpans, Span } from '../types.ts'

interface Turn {
  line: number
  name: Span
  colon: number
}

/** How surely a turn is an attribution: all 10 in PolNeAR's dev split, 22 of 24 in train that are no questionnaire. */
const CONFIDENCE = 0.9
/** A label in capitals before a colon: "SEN. DAN SULLIVAN (R-AK):", "ADA LUND, HOST:". Single letters (Q, A) name nobody. */
const LABEL =
  /^["“]?(\p{Lu}[\p{Lu}\p{M}.’'-]{1,24}(?: \p{Lu}[\p{Lu}\p{M}.’'-]{0,24}){0,4})(?:, (?:\p{Lu}[\p{Lu} ’'-]{2,40}))?(?: ?\([^()\n]{1,60}\))?:(?:\s|(?=\p{Lu}\p{Ll}))/u
/** What fact checks, lists, pictures and boxes have before a colon. */
const NOBODY =
  /^(?:(?:FILE )?PHOTO|GRAPHICS?|SLIDESHOW|TOPSHOT|MAP|CHART|POLL|WINNERS?|LOSERS?|WINNERS? AND LOSERS?|OPINION|ANALYSIS|EXCLUSIVE|EXPLAINER|FACTBOX|TIMELINE|BREAKING|LIVE|TRENDING|LISTEN|MORE|READ MORE|ALSO READ|SEE ALSO|CORRECTION|EDITOR[’']S NOTE|MYTHS?|FACTS?|CLAIM|REALITY|TRUTH|NOTE|RULING|VERDICT|PROBLEM|SOLUTION|PROS?|CONS?|WHO|WHAT|WHEN|WHERE|WHY|HOW|UPDATE|RELATED|WATCH|READ|PHOTOS?|VIDEO|SUPER|SOT|VO|[ECMP][SD]?T|GMT)$/
/** "(CROSSTALK)", "[applause]". */
const ASIDE = /^["“]?\s*(?:\([^()\n]{0,120}\)|\[[^[\]\n]{0,120}\])[.\s"”]*$/

/** The turns of the transcript that stands in the text, if one does. */
export function turnsOf(text: string): AttributionSpans[] {
  const lines = [...text.matchAll(/[^\n]+/g)].flatMap(({ index: paragraph, 0: line }) =>
    partedAtTurns(line).map(({ start, end }) => ({ paragraph, start: paragraph + start, end: paragraph + end })),
  )
  const shouted = lines.flatMap((line, i) => turnOn(text, line, i))
  const turns = isTranscript(shouted, text) ? shouted : namedTurns(text, lines)
  return turns.map(({ line, name, colon }, i) => {
    // After the last turn, and after a paragraph of several, the outlet may speak again.
    const isLast =
      i === turns.length - 1 ||
      (lines[line]!.paragraph === lines[line - 1]?.paragraph && lines[line]!.paragraph !== lines[line + 1]?.paragraph)
    const next = isLast ? line + 1 : turns[i + 1]!.line
    const said = [{ start: colon + 1, end: lines[line]!.end }, ...lines.slice(line + 1, next)]
    const content = said.filter(({ start, end }) => {
      const words = text.slice(start, end)
      return /[\p{L}\p{N}]/u.test(words) && !ASIDE.test(words)
    })
    return { source: [name], cue: [{ start: colon, end: colon + 1 }], content, confidence: CONFIDENCE }
  })
}

/** A transcript's turns stand for what was predicted with the same colon as its cue. */
export function withTurns(
  predicted: readonly AttributionSpans[],
  turns: readonly AttributionSpans[],
): AttributionSpans[] {
  const colons = new Set(turns.map(({ cue }) => cue[0]!.start))
  return [...predicted.filter(({ cue }) => !cue.some(({ start }) => colons.has(start))), ...turns]
}

/** Some pages put a whole talk into one paragraph: behind a sentence's end its turns begin as on lines of their own. */
function partedAtTurns(line: string): Span[] {
  const starts = [...line.matchAll(TURN)].map(({ index }) => index)
  return [0, ...starts]
    .map((start, i) => ({ start, end: starts[i] ?? line.length }))
    .filter(({ start, end }) => start < end)
}
const TITLES = 'SEN|REP|GOV|DR|MR|MRS|MS|GEN|LT|COL|SGT|PROF|REV|HON|AMB|ST|\\p{Lu}'
const TURN = new RegExp(`(?<=[.?!…”"’)\\]—–-] )(?<!\\b(?:${TITLES})\\. )${LABEL.source.slice(1)}`, 'gu')

function turnOn(text: string, { start, end }: Span, line: number, label = LABEL): Turn[] {
  const found = label.exec(text.slice(start, Math.min(end + 1, start + 240)))
  if (!found || NOBODY.test(found[1]!)) return []
  const from = start + found[0].indexOf(found[1]!)
  return [{ line, name: { start: from, end: from + found[1]!.length }, colon: start + found[0].lastIndexOf(':') }]
}

/** A name in small letters before a colon: "Ada Lund:", "Lund:". */
const NAMED =
  /^["“]?(?:\*\*)?((?:(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep)\.? )?\p{Lu}[\p{L}\p{M}.’'-]{1,24}(?: \p{Lu}[\p{L}\p{M}.’'-]{0,24}){0,3})(?: ?\([^()\n]{1,60}\))?:(?:\*\*)?\s(?=\S)/u

/** The turns of an interview that writes names in small letters: several, each of which comes again, and mostly in turns. */
function namedTurns(text: string, lines: readonly Span[]): Turn[] {
  const turns = lines.flatMap((line, i) => turnOn(text, line, i, NAMED))
  const labels = turns.map(({ name }) => text.slice(name.start, name.end))
  const again = turns.filter((_, i) => labels.indexOf(labels[i]!) !== labels.lastIndexOf(labels[i]!))
  const names = new Set(again.map(({ name }) => text.slice(name.start, name.end)))
  const inTurns = labels.filter((label, i) => i > 0 && label !== labels[i - 1]).length
  if (names.size < 2 || again.length < 4 || inTurns * 4 < turns.length * 3) return []
  // "Price: £40", "Prep Time: 20 minutes": forms and boxes.
  const isNamed = [...names].filter((name) => isSomebody(name, text)).length
  if (isNamed < names.size || again.length * 4 < again.at(-1)!.line - again[0]!.line + 1) return []
  return again
}

/** Two words that are none of the language, a body's letters, or the last word of a name that stands in the text. */
function isSomebody(label: string, text: string): boolean {
  const words = label.replace(/^(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep)\.? /, '').split(' ')
  if (words.length > 1)
    return !words.every((word) => isCommon(word.toLowerCase()) || isCommon(word)) || readsLikeOutlet(label)
  if (/^\p{Lu}{2,5}$/u.test(label)) return true
  const last = label.replace(/[^\p{L}’'-]/gu, '')
  return last.length > 2 && new RegExp(`\\p{Lu}\\p{Ll}[\\p{L}’'-]* ${last}(?![\\p{L}:])`, 'u').test(text)
}

/** Several speak, one of them more than once, and a turn comes at least every fourth line. */
function isTranscript(turns: readonly Turn[], text: string): boolean {
  const names = new Set(turns.map(({ name }) => text.slice(name.start, name.end).split(' ').at(-1)))
  if (names.size < 2 || turns.length < 3 || turns.length === names.size) return false
  return turns.length * 4 >= turns.at(-1)!.line - turns[0]!.line + 1
}
