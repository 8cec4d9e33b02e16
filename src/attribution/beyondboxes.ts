/** "Council backs Mayor Ada Lund Ada Maria LundHarbour closes early MORE and her rival, he said": what is said goes on behind the links. */
import { splitSentences } from '../text/split.ts'
import type { AttributionSpans, Span } from '../types.ts'

/** So far a sentence is followed behind a box, in characters. */
const LONGEST = 400
/** The sentence goes on: with a small letter, a comma, or the party of whom the box is about. */
const GOES_ON = /^\s*(?=\p{Ll}|, |\()/u

/**
 * Contents that go on behind a box of links at which they end: to the end of the sentence or quotation, or to the next part of the
 * attribution.
 *
 * @param text without its boxes, for which it has white space.
 */
export function beyondBoxes<A extends AttributionSpans>(found: A, boxes: readonly Span[], text: string): A {
  const parts = [...found.source, ...found.cue, ...found.content]
  const content = found.content.flatMap((span): Span[] => {
    const box = boxes.find(({ start }) => start >= span.end && start - span.end < 2)
    const leads = box && GOES_ON.exec(text.slice(box.end, box.end + LONGEST))
    if (!box || !leads) return [span]
    const start = box.end + leads[0].length
    const next = Math.min(start + LONGEST, ...parts.flatMap((part) => (part.start > box.end - 1 ? [part.start] : [])))
    const rest = text.slice(start, next)
    const quoted = /["“]/.test(text[span.start] ?? '') && !/["”]/.test(text.slice(span.start + 1, span.end))
    const ends = quoted ? rest.search(/["”]/) + 1 : endOfSentence(rest)
    const end = start + (ends || (next < start + LONGEST ? rest.replace(/[\s,;—–-]+$/u, '').length : 0))
    return end > start + 2 ? [span, { start, end }] : [span]
  })
  return content.length === found.content.length ? found : { ...found, content }
}

/** Where the first sentence ends, before its mark; undefined where it does not end. */
function endOfSentence(text: string): number | undefined {
  const line = text.split('\n', 1)[0]!
  const first = line.slice(0, splitSentences(line)[0]?.end ?? 0)
  const end = first.replace(/[.!?]["”’)]{0,2}$/u, '').length
  return end < first.length || line.length < text.length ? end : undefined
}
