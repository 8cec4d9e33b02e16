/** Lines that stand apart from the text: what is said there is said there. */
import type { AttributionSpans, Block, BlockKind } from '../types.ts'

const APART: ReadonlySet<BlockKind> = new Set(['title', 'subtitle', 'heading', 'caption'])

/** A headline says what stands in it: its "Report:" does not say the first paragraph; null where nothing is left. */
export function withinHeading<A extends AttributionSpans>(
  attribution: A,
  blocks: readonly Block[],
  text: string,
): A | null {
  const { cue, content } = attribution
  const [verb] = cue
  const heading = verb && blocks.find(({ start, end }) => start <= verb.start && verb.start < end)
  if (!heading || !APART.has(heading.kind) || !content.length) return attribution
  const words = text.slice(heading.start, heading.end)
  // A line without a full stop is taken for a heading, and may be the broken half of a sentence, or introduce what follows.
  const line = heading.kind === 'heading' && !/["”'’]\s*$/.test(words)
  if (line && /[:,]\s*$/.test(words)) return attribution
  const inside = content
    .filter(({ start }) => heading.start <= start && start < heading.end)
    .map((span) => (line ? span : { ...span, end: Math.min(span.end, heading.end) }))
  return inside.length ? { ...attribution, content: inside } : null
}

/** What a line ends with that is no heading. */
const ENDED = /[.?!:;,…”"’'»—–-]\)?\s*$/u

/**
 * Without the contents that stand in a heading before the line of the cue, if others are left. In PolNeAR's train and dev splits
 * no content stands in a line without punctuation at its end before the cue's line.
 */
export function withoutHeadings<A extends AttributionSpans>(attribution: A, text: string): A {
  const { cue, content } = attribution
  const line = text.lastIndexOf('\n', (cue[0]?.start ?? 0) - 1) + 1
  const kept = content.filter(({ end }) => end > line || ENDED.test(lineAt(end, text)))
  return kept.length ? { ...attribution, content: kept } : attribution
}

function lineAt(place: number, text: string): string {
  const end = text.indexOf('\n', place)
  return text.slice(text.lastIndexOf('\n', place - 1) + 1, end < 0 ? text.length : end)
}
