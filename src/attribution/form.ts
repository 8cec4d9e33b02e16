import type { Form, Span } from '../types.ts'

const WORDS = /[\p{L}\p{N}]+/gu

/** Direct: all words of the content are verbatim; mixed: some are; indirect: none. `verbatim` is in order and apart. */
export function formOf(content: readonly Span[], verbatim: readonly Span[], text: string): Form {
  let all = 0
  let quoted = 0
  for (const span of content) {
    let at = firstEndingAfter(verbatim, span.start)
    for (const { index } of text.slice(span.start, span.end).matchAll(WORDS)) {
      const place = span.start + index
      while (at < verbatim.length && verbatim[at]!.end <= place) at++
      all++
      if (at < verbatim.length && verbatim[at]!.start <= place) quoted++
    }
  }
  if (!quoted) return 'indirect'
  return quoted === all ? 'direct' : 'mixed'
}

/** Index of the first of some ordered, disjoint spans that ends after `place`. */
function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** The same places as spans in order and apart. */
export function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && start <= last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else apart.push({ start, end })
  }
  return apart
}
