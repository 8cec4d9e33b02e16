/**
 * Transcripts: `TODD: Did you know? / WARNER: I did not.` In PolNeAR each turn is an attribution whose cue is the colon and
 * whose content goes on to the next turn; the model finds a quarter of them.
 */
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
  /^["“]?(\p{Lu}[\p{Lu}\p{M}.’'-]{1,24}(?: \p{Lu}[\p{Lu}\p{M}.’'-]{0,24}){0,4})(?:, (?:\p{Lu}[\p{Lu} ’'-]{2,40}))?(?: ?\([^()\n]{1,60}\))?:\s/u
/** What fact checks, lists, pictures and boxes have before a colon. */
const NOBODY =
  /^(?:(?:FILE )?PHOTO|GRAPHICS?|SLIDESHOW|TOPSHOT|MAP|CHART|POLL|WINNERS?|LOSERS?|WINNERS? AND LOSERS?|OPINION|ANALYSIS|EXCLUSIVE|EXPLAINER|FACTBOX|TIMELINE|BREAKING|LIVE|TRENDING|LISTEN|MORE|READ MORE|ALSO READ|SEE ALSO|CORRECTION|EDITOR[’']S NOTE|MYTHS?|FACTS?|CLAIM|REALITY|TRUTH|NOTE|RULING|VERDICT|PROBLEM|SOLUTION|PROS?|CONS?|WHO|WHAT|WHEN|WHERE|WHY|HOW|UPDATE|RELATED|WATCH|READ|PHOTOS?|VIDEO)$/
/** "(CROSSTALK)", "[applause]". */
const ASIDE = /^["“]?\s*(?:\([^()\n]{0,120}\)|\[[^[\]\n]{0,120}\])[.\s"”]*$/

/** The turns of the transcript that stands in the text, if one does. */
export function turnsOf(text: string): AttributionSpans[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
  const turns = lines.flatMap((line, i) => turnOn(text, line, i))
  if (!isTranscript(turns, text)) return []
  return turns.map(({ line, name, colon }, i) => {
    // After the last turn the outlet may speak again; only what is quoted like the turns goes on.
    const next = turns[i + 1]?.line ?? line + 1
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

function turnOn(text: string, { start, end }: Span, line: number): Turn[] {
  const found = LABEL.exec(text.slice(start, Math.min(end + 1, start + 240)))
  if (!found || NOBODY.test(found[1]!)) return []
  const from = start + found[0].indexOf(found[1]!)
  return [{ line, name: { start: from, end: from + found[1]!.length }, colon: start + found[0].lastIndexOf(':') }]
}

/** Several speak, one of them more than once, and a turn comes at least every fourth line. */
function isTranscript(turns: readonly Turn[], text: string): boolean {
  const names = new Set(turns.map(({ name }) => text.slice(name.start, name.end).split(' ').at(-1)))
  if (names.size < 2 || turns.length < 3 || turns.length === names.size) return false
  return turns.length * 4 >= turns.at(-1)!.line - turns[0]!.line + 1
}
