/** `“…,” Lund said`, where a paragraph begins with the quotation: all of it is hers, whatever others say in it. */

import { touches } from '../text/spans.ts'
import type { AttributionSpans, Span } from '../types.ts'

/**
 * The whole of the quotation, with its opening mark, of which a content was found to be the end; null where it is not all of that
 * speaker's.
 *
 * @param part the content. @param found all of the text. @param quotations without their marks.
 */
export function allCredited(
  each: AttributionSpans,
  part: Span,
  found: readonly AttributionSpans[],
  quotations: readonly Span[],
  text: string,
): Span | null {
  const quotation = quotations.find(({ start, end }) => start < part.start && part.start < end)
  if (!quotation || !OPENS_PARAGRAPH.test(text.slice(Math.max(0, quotation.start - 8), quotation.start - 1)))
    return null
  if (part.end < quotation.end - 1 || !isNamedBehind(each, quotation, text)) return null
  const before = { start: quotation.start, end: part.start }
  const isOthers = found.some(
    (other) => other !== each && isOutside(other, quotation) && other.content.some((its) => touches(its, before)),
  )
  return isOthers ? null : { start: quotation.start - 1, end: part.end }
}

const OPENS_PARAGRAPH = /(?:^|\n)[^\S\n]*$/

/** Its source or cue follows the closing mark. */
function isNamedBehind({ source, cue }: AttributionSpans, { end }: Span, text: string): boolean {
  const next = /^[”"’»],? ?/.exec(text.slice(end, end + 4))
  return next !== null && [...source, ...cue].some(({ start }) => start === end + next[0].length)
}

/** Whoever says it, or that he says it, stands outside. */
const isOutside = ({ source, cue }: AttributionSpans, { start, end }: Span): boolean =>
  [...source, ...cue].some((each) => each.end <= start || each.start >= end)
