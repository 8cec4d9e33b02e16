import type { AttributionSpans, Span } from '../types.ts'

/** What joins a verb to another of the same subject. */
const JOINED = /(?:,\s*|\s)(?:and|but|or|yet|then)(?: (?:also|then|later|even|now))?\s*$|,\s*$/u
/** "The summit could end the dispute, recognizing …" may belong to either. */
const PARTICIPLE = /^(?:\p{L}+ly )?\p{Ll}+ing\b/u

/**
 * Of two things that one source says in one sentence the first ends where the second begins: "says she had no idea but | says she will ask".
 * In PolNeAR no cue stands in what another attribution says.
 */
export function coordinated(attributions: readonly AttributionSpans[], text: string): AttributionSpans[] {
  return attributions.map((first) => {
    const [source] = first.source
    if (!source) return first
    const second = attributions.find(
      (other) =>
        other !== first &&
        other.source[0]?.start === source.start &&
        other.source[0].end === source.end &&
        first.content.some(
          (span) => span.start < other.cue[0]!.start && other.cue[0]!.start < span.end && endOf(span, other, text),
        ),
    )
    if (!second) return first
    const content = first.content
      .filter(({ start }) => start < second.cue[0]!.start)
      .map((span) => ({ ...span, end: (second.cue[0]!.start < span.end && endOf(span, second, text)) || span.end }))
    return { ...first, content }
  })
}

/** Where a content ends before the other's cue; 0 where the cue is no verb of its own. */
function endOf({ start }: Span, { cue }: AttributionSpans, text: string): number {
  const verb = cue[0]!
  const before = text.slice(start, verb.start)
  const joined = JOINED.exec(before)?.[0]
  if (!joined || (/^,\s*$/.test(joined) && PARTICIPLE.test(text.slice(verb.start, verb.end)))) return 0
  return /\p{L}/u.test(before.slice(0, -joined.length)) ? verb.start - joined.length : 0
}
