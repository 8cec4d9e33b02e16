import type { Form, Span } from '../types.ts'

const WORDS = /[\p{L}\p{N}]+/gu

/** Direct: all words of the content stand in quotation marks; mixed: some do; indirect: none. */
export function formOf(content: readonly Span[], quotations: readonly Span[], text: string): Form {
  let all = 0
  let quoted = 0
  for (const span of content) {
    let at = firstEndingAfter(quotations, span.start)
    for (const { index } of text.slice(span.start, span.end).matchAll(WORDS)) {
      const place = span.start + index
      while (at < quotations.length && quotations[at]!.end <= place) at++
      all++
      if (at < quotations.length && quotations[at]!.start <= place) quoted++
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
