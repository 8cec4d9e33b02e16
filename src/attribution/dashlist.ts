/**
 * Lists of what several said, a line each: `Prime minister Ada Lund – “The best deal in years.”` The dash is the cue, as it is behind a signed
 * quotation; of a single such line it may as well introduce a title.
 */
import { touches } from '../text/spans.ts'
import type { AttributionSpans, Span } from '../types.ts'

const CONFIDENCE = 0.9
const LEAST = 2
const LINE =
  /^(?:[-•*·▪–]\s+)?(?<who>\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\([^()\n]{1,40}\)|[\p{L}\p{M}\d.,’'-]+)){0,11}) (?<dash>[–—-]) (?<said>[“"„«‘'][^\n]{2,600}[”"“»’'])[.,;]?$/dgmu
/** No title of a film. */
const SENTENCE = /[.!?…][”"“»’']$|(?:\S+ ){5}/
/** Most texts have none of it. */
const SAYS = /\S [–—-] [“"„«‘']/u

/** Those that nothing found says yet. */
export function dashListed(text: string, found: readonly AttributionSpans[]): AttributionSpans[] {
  if (!SAYS.test(text)) return []
  const lines = [...text.matchAll(LINE)]
    .filter(({ groups }) => SENTENCE.test(groups!.said!))
    .map(({ indices }) => ['who', 'dash', 'said'].map((part) => spanOf(indices!.groups![part]!)))
  if (lines.length < LEAST) return []
  const taken = (span: Span) =>
    found.some(({ cue, content }) => [...cue, ...content].some((each) => touches(each, span)))
  return lines.flatMap(([who, dash, said]) =>
    taken(said!) ? [] : [{ source: [who!], cue: [dash!], content: [said!], confidence: CONFIDENCE }],
  )
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end })
