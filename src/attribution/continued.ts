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
  const again = quotations.filter(
    (quotation, i) => (i > 0 && goesOn(quotations[i - 1]!, quotation, text)) || reopens(quotation, text),
  )
  if (!again.length) return [...attributions]
  const continued = attributions.map((each) => ({ ...each, content: [...each.content] }))
  const owners = ownersOf(attributions, text.length)
  for (const { start, end } of again) {
    if (owners.subarray(start, end).some((owner) => owner)) continue
    // The last character of the paragraph before, or the one before its full stop.
    let paragraphEnd = start - 1
    while (paragraphEnd > 0 && /\s/.test(text[paragraphEnd - 1]!)) paragraphEnd--
    const owner = owners[paragraphEnd - 1] || owners[paragraphEnd - 2]
    if (!owner) continue
    // With its marks, as PolNeAR has them.
    const span = { start: start - 1, end: end + (/["”'’]/.test(text[end] ?? '') ? 1 : 0) }
    continued[owner - 1]!.content.push(span)
    owners.fill(owner, span.start, span.end)
  }
  return continued
}

/** Whether a quotation that a line's end broke off is opened again at the beginning of the next paragraph. */
function goesOn(before: Span, quotation: Span, text: string): boolean {
  return text[before.end] === '\n' && /^\n\s*["“]?$/.test(text.slice(before.end, quotation.start))
}

/** The same in single marks, of which one that nothing closes counts as an apostrophe. */
function reopens({ start, end }: Span, text: string): boolean {
  if (
    !/['‘]/.test(text[start - 1] ?? '') ||
    end - start < LEAST ||
    !/\n\s*.$/.test(text.slice(Math.max(0, start - 5), start))
  )
    return false
  const before = text.slice(Math.max(0, start - 2000), start - 1).trimEnd()
  return OPEN.test(before.slice(before.lastIndexOf('\n') + 1))
}
/** Shorter ones are titles and slogans. */
const LEAST = 25
/** A line in which a single mark is opened and not closed. */
const OPEN = /(?:^|[\s:])['‘]\p{Lu}(?:(?!['’](?:[\s,.;:!?]|$)).)*[^'’"”]$/u

/** For each character the number, from 1, of an attribution in whose content it stands; 0 for none. */
function ownersOf(attributions: readonly AttributionSpans[], length: number): Uint32Array {
  const owners = new Uint32Array(length)
  attributions.forEach(({ content }, i) => {
    for (const { start, end } of content) owners.fill(i + 1, start, end)
  })
  return owners
}
