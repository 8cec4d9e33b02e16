/** "Ada Lund Ada Maria LundHarbour closes early MORE (R-Va.) said": who speaks is named before the links that stand between. */
import type { Span } from '../types.ts'

/** Sources as far as they stand outside the boxes; one of which only the end does is the name before its box. */
export function besideBoxes(source: readonly Span[], boxes: readonly Span[], text: string): Span[] {
  return source.flatMap((span) => {
    const box = boxes.find(({ start, end }) => start < span.end && span.start < end)
    if (!box) return [span]
    if (span.start < box.start) return [{ start: span.start, end: box.start }]
    const from = Math.max(0, box.start - LONGEST)
    const name = NAME.exec(text.slice(from, box.start))
    return name ? [{ start: from + name.index, end: box.start }] : []
  })
}
const LONGEST = 120
const NAME = /(?<![\p{L}’'-])(?:\p{Lu}[\p{L}.’'-]{0,24} |(?:de|del|der|van|von|al|la|le) ){0,6}\p{Lu}[\p{L}’-]{1,24}$/u
