/**
 * Quotations that the paragraph before introduces: `Hald continued:` and on the next line `“We will wait.”`. PolNeAR marks nearly all of
 * them; the model misses a quarter.
 */
import { touches } from '../text/spans.ts'
import type { AttributionSpans, Span } from '../types.ts'

/** 30 of 31 in PolNeAR's train split. */
const CONFIDENCE = 0.9
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]{0,30}`
const WHO = `(?:[Hh]e|[Ss]he|[Tt]hey|(?:(?:[Tt]he|[Aa]n?) )?(?:[\\p{Ll}\\d][\\p{Ll}\\d-]{1,20} ){0,4}${NAME}(?: (?:(?:of|for|de|van|von|bin|al) )?${NAME}){0,4})`
const SAYS =
  '(?:also |then |later |has |had )?(?:said|says|added|adds|continued|continues|wrote|writes|stated|states|replied|responded|answered|explained|declared|concluded|echoed|observed|noted|notes|reported|reports|reporting|asked|asks|told|tells|tweeted|posted|went on to (?:say|add|write)|(?:issued|released) (?:the following|this|a) statement)'
/** The end of a paragraph: somebody, a verb of saying, where or when, a colon. */
const INTRODUCES = new RegExp(
  `(?:^|[.!?][”"]? |, )(?:(?:[Bb]ut|[Aa]nd|[Tt]hen|[Aa]s) )?(?<source>${WHO}) (?<cue>${SAYS})(?: [^.:;“”"]{1,60})?:$`,
  'du',
)
const QUOTED = /^["“„«]/

/** Those that nothing found says yet. */
export function introducedIn(text: string, found: readonly AttributionSpans[]): AttributionSpans[] {
  if (!text.includes(':\n')) return []
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }))
  const taken = (span: Span) =>
    found.some(({ cue, content }) => [...cue, ...content].some((each) => touches(each, span)))
  return lines.slice(0, -1).flatMap((line, i) => {
    const said = lines[i + 1]!
    if (text[line.end - 1] !== ':' || !QUOTED.test(text[said.start]!)) return []
    const from = Math.max(line.start, line.end - 300)
    const places = INTRODUCES.exec(text.slice(from, line.end))?.indices?.groups
    if (!places) return []
    const [source, cue] = [places.source!, places.cue!].map(([start, end]) => ({
      start: from + start,
      end: from + end,
    }))
    if (taken(cue!) || taken({ start: said.start, end: said.start + 2 })) return []
    return [{ source: [source!], cue: [cue!], content: [said], confidence: CONFIDENCE }]
  })
}
