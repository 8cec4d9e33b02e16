/** Signed quotations: a line `“We will wait.” ― Ane Hald, docker`. In PolNeAR the dash is the cue; the model finds none. */
import type { AttributionSpans, Span } from '../types.ts'

/** How surely one is an attribution: 7 of 8 in PolNeAR's train split. */
const CONFIDENCE = 0.85
/** A quotation that is a line by itself, a dash, and a name, alone or with what is told of its bearer. */
const SIGNED =
  /^[^\S\n]*(["“”][^\n]{15,2000}["”])[^\S\n]{0,3}([―—–-]{1,2})[^\S\n]{0,3}(\p{Lu}[\p{L}\p{M}.’'-]{0,30}(?: (?:(?:de|del|la|van|von|bin|al) )?\p{Lu}[\p{L}\p{M}.’'-]{0,30}){0,5}?)\.?(?:,[^\n]{1,250})?[^\S\n]*$/gmu

/** Most texts have none of it: a test much cheaper than the pattern. */
const DASH_BEHIND = /["”][^\S\n]{0,3}[―—–-]/

/** The signed quotations of a text that nobody else's cue introduces. */
export function signedIn(text: string, found: readonly AttributionSpans[]): AttributionSpans[] {
  if (!DASH_BEHIND.test(text)) return []
  const signed = [...text.matchAll(SIGNED)].map(({ index, 0: line, 1: words, 2: dash, 3: name }): AttributionSpans => {
    const start = index + line.indexOf(words!)
    const at = start + words!.length + text.slice(start + words!.length).indexOf(dash!)
    const from = at + dash!.length + text.slice(at + dash!.length).indexOf(name!)
    return {
      source: [{ start: from, end: from + name!.length }],
      cue: [{ start: at, end: at + dash!.length }],
      content: [{ start, end: start + words!.length }],
      confidence: CONFIDENCE,
    }
  })
  return signed.filter(({ content: [words] }) => !found.some((each) => introduces(each, words!)))
}

const introduces = ({ cue, content }: AttributionSpans, { start, end }: Span): boolean =>
  cue.some((at) => at.end <= start || at.start >= end) && content.some((each) => each.start < end && start < each.end)
