import type { AttributionSpans, Span } from '../types.ts'

/**
 * A part of a statement that stands in another paragraph, where it is all or some of what another says, is that one's alone:
 * the model reads a page in windows, and gives words of one to a cue of the next.
 */
export function withoutOthers(attributions: readonly AttributionSpans[], text: string): AttributionSpans[] {
  return attributions.map((each) => {
    if (each.content.length < 2) return each
    const own = paragraphOf(each.cue[0]!, text)
    const content = each.content.filter((part) => {
      const there = paragraphOf(part, text)
      return there === own || !attributions.some((other) => other !== each && isSaidThere(other, part, there, text))
    })
    return content.length > 0 && content.length < each.content.length ? { ...each, content } : each
  })
}

const isSaidThere = ({ cue, content }: AttributionSpans, part: Span, paragraph: number, text: string): boolean =>
  paragraphOf(cue[0]!, text) === paragraph && content.some(({ start, end }) => start <= part.start && part.end <= end)

const paragraphOf = ({ start }: Span, text: string): number => text.lastIndexOf('\n', start)
