import type { AttributionSpans, Span } from '../types.ts'

/**
 * A quotation that is not closed at the end of its paragraph and opened again in the next goes on there (the printers' rule):
 * what the model left out of such a paragraph belongs to the attribution in whose content the quotation began.
 */
export function continueQuotations(
  attributions: readonly AttributionSpans[],
  quotations: readonly Span[],
  text: string,
): AttributionSpans[] {
  const continued = attributions.map((each) => ({ ...each, content: [...each.content] }))
  for (let i = 1; i < quotations.length; i++) {
    const before = quotations[i - 1]!
    const quotation = quotations[i]!
    if (text[before.end] !== '\n' || !/^\n\s*["“]?$/.test(text.slice(before.end, quotation.start))) continue
    if (continued.some(({ content }) => content.some((span) => overlap(span, quotation)))) continue
    const whose = continued.find(({ content }) =>
      content.some((span) => span.start < before.end && span.end >= before.end - 2),
    )
    // With its marks, as PolNeAR has them.
    whose?.content.push({
      start: quotation.start - 1,
      end: quotation.end + (/["”]/.test(text[quotation.end] ?? '') ? 1 : 0),
    })
  }
  return continued
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end
