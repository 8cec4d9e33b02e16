/** Lines that stand apart from the text: what is said there is said there. */
import type { AttributionSpans, Block, BlockKind, Span } from '../types.ts'

const APART: ReadonlySet<BlockKind> = new Set(['title', 'subtitle', 'heading', 'caption'])

/** A headline's "Report:" does not say the first paragraph. */
export function leavesTitle({ source, cue, content }: AttributionSpans, blocks: readonly Block[]): boolean {
  const blockOf = ({ start }: Span) => blocks.find((block) => block.start <= start && start < block.end)
  const title = [...source, ...cue].map(blockOf).find((block) => block && APART.has(block.kind))
  return title !== undefined && content.some((span) => blockOf(span) !== title)
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
