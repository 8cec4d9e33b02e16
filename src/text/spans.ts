/** Spans of a text, in characters, and what they have in common. */

import type { Span } from '../types.ts'

/** The words of several spans, with an ellipsis for what lies between them. */
export const joinText = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(JOINT)
const JOINT = ' … '

/** Where a span of the text stands in the joined words of others. */
export function inJoined({ start, end }: Span, spans: readonly Span[]): Span {
  let offset = 0
  for (const span of spans) {
    if (start < span.end) return { start: offset + Math.max(0, start - span.start), end: offset + end - span.start }
    offset += span.end - span.start + JOINT.length
  }
  return { start: offset, end: offset }
}

/** Where a span of the joined words stands in the text: a span more for each gap within it. */
export function outOfJoined({ start, end }: Span, spans: readonly Span[]): Span[] {
  let offset = 0
  return spans.flatMap((span) => {
    const [from, to] = [Math.max(start, offset), Math.min(end, offset + span.end - span.start)]
    const found = { start: span.start + from - offset, end: span.start + to - offset }
    offset += span.end - span.start + JOINT.length
    return from < to ? [found] : []
  })
}

/** What is left of a span without the others, in order. */
export function cut(span: Span, others: readonly Span[]): Span[] {
  const out: Span[] = []
  let from = span.start
  for (const other of [...others].sort((a, b) => a.start - b.start)) {
    if (other.end <= from || other.start >= span.end) continue
    if (other.start > from) out.push({ start: from, end: other.start })
    from = Math.max(from, other.end)
  }
  if (from < span.end) out.push({ start: from, end: span.end })
  return out
}

/** How many characters spans have, counting each by itself. */
export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** How many characters of the span the others cover, counting each other by itself. */
export const overlap = (span: Span, others: readonly Span[]): number =>
  others.reduce((sum, other) => sum + Math.max(0, Math.min(span.end, other.end) - Math.max(span.start, other.start)), 0)

/** Whether two spans have a character in common. */
export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether a span lies in another. */
export const within = (a: Span, b: Span): boolean => b.start <= a.start && a.end <= b.end
