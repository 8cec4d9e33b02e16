/**
 * "Citing two officials, the Courier reported that …", "the Courier reported, citing two officials": it is the officials who say so, and
 * the Courier on whose word. The model finds the Courier alone, or takes it for who cites and the officials for what is said.
 */
import { within } from '../text/spans.ts'
import type { AttributionSpans, Span } from '../types.ts'

const CONFIDENCE = 0.9

/** What was found, with those whom an outlet cites for what it reports. */
export function withCited(found: readonly AttributionSpans[], text: string): AttributionSpans[] {
  const cited = found.flatMap((report) => {
    const people = citedFor(report, text)
    return people ? [{ ...people, content: report.content, confidence: CONFIDENCE }] : []
  })
  // Where they are found as who says it, that stands.
  const isTheirs = ({ cue, source }: AttributionSpans): boolean =>
    found.some((each) => touches(each.cue, cue) && touches(each.source, source))
  const added = cited.filter((each) => !isTheirs(each))
  return [...found.filter(({ cue }) => !added.some((each) => touches(each.cue, cue))), ...added]
}

const touches = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some((other) => within(one, other) || within(other, one)))

/** Whom a report's sentence cites for it, and by which word: at its head, behind the outlet, or behind the verb. */
function citedFor(
  { source: [who], cue: [says], content }: AttributionSpans,
  text: string,
): Pick<AttributionSpans, 'source' | 'cue'> | null {
  if (!who || !says || content.length === 0 || !REPORTS.test(text.slice(says.start, says.end))) return null
  const line = text.lastIndexOf('\n', who.start - 1) + 1
  const head = Math.max(line, who.start - REACH)
  return (
    find(AT_HEAD, text, head, who.start) ??
    (who.end < says.start ? find(BETWEEN, text, who.end, says.start) : null) ??
    find(BEHIND, text, Math.max(who.end, says.end), Math.max(who.end, says.end) + REACH)
  )
}

function find(form: RegExp, text: string, start: number, end: number): Pick<AttributionSpans, 'source' | 'cue'> | null {
  const [, how, whom] = form.exec(text.slice(start, end).split('\n', 1)[0]!)?.indices ?? []
  const at = ([from, to]: [number, number]): Span => ({ start: start + from, end: start + to })
  return how && whom ? { source: [at(whom)], cue: [at(how)] } : null
}

/** How long what stands before an outlet's name or behind its verb may be, in characters. */
const REACH = 160
const REPORTS = /^(?:(?:has|have|had|also|first|later) ){0,2}(?:report(?:s|ed)|sa(?:ys|id)|wr(?:ites|ote))\b/
/** People who tell an outlet something, and no document of theirs; "its own sources" are the outlet. */
const PEOPLE = String.raw`(?!(?:its|their|his|her) )(?:(?!(?:that|which|who|as|in|on|at|for|with|by|from)\b)[\p{L}\d.’'-]+ ){0,5}(?:officials?|sources?|persons?|people|aides?|allies|diplomats?|executives?|employees|lawmakers?|ministers?|witness(?:es)?|insiders?|press (?:service|office)|[Mm]inistry|prosecutors?|spokes(?:man|woman|person)|authorities|administration|[Cc]ouncil|police)(?: (?:with|in|at|from|of|close|familiar|briefed|involved|who)\b[^,.;:\n]{2,70})?`
const AT_HEAD = new RegExp(`(?:^|[.!?]["”]? )(Citing|Quoting) (${PEOPLE}), (?:the )?$`, 'du')
const BETWEEN = new RegExp(`^, (citing|quoting) (${PEOPLE}), $`, 'du')
const BEHIND = new RegExp(
  String.raw`^(?: (?:late |early )?(?:on )?(?:\p{Lu}\p{L}+day|\p{Lu}\p{Ll}+ \d{1,2})(?: (?:morning|afternoon|evening|night))?)?,? (citing|quoting) (${PEOPLE})(?=[,.;]|$)`,
  'du',
)
