/** Which stretches of a text carry which marks: from stored offsets on stored text, never searched for. */
import type { Attribution, Span } from '../types.ts'

export interface Mark extends Span {
  role: 'source' | 'cue' | 'content' | 'chosen' | 'copied'
  attribution: string | null
}

/** A stretch of text under one set of marks. */
export interface Piece extends Span {
  text: string
  marks: string[]
  attribution: string | null
  chosen: boolean
  /** Of the chosen stretch, the first piece. */
  first: boolean
}

/** Where an attribution begins to stand in the text. */
export const firstSpan = ({ source, cue, content }: Attribution): Span =>
  [...source, ...cue, ...content].reduce((first, span) => (span.start < first.start ? span : first))

/** Whether what was chosen is said in it. */
export const chosenAt = ({ content, cue }: Attribution, at: Span | null): boolean =>
  at !== null && (content.length > 0 ? content : cue).some((span) => span.start < at.end && at.start < span.end)

/**
 * All marks of an article in order of their beginnings.
 *
 * @param shared passages that stand in another page too.
 */
export function marksOf(attributions: readonly Attribution[], at: Span | null, shared: readonly Span[] = []): Mark[] {
  const marks: Mark[] = attributions.flatMap(({ id, source, cue, content }) => [
    ...source.map((span): Mark => ({ ...span, role: 'source', attribution: id })),
    ...cue.map((span): Mark => ({ ...span, role: 'cue', attribution: id })),
    ...content.map((span): Mark => ({ ...span, role: 'content', attribution: id })),
  ])
  for (const span of shared) marks.push({ ...span, role: 'copied', attribution: null })
  if (at) marks.push({ ...at, role: 'chosen', attribution: null })
  return marks.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Cuts a block at every edge of a mark, so that each piece is one inline element however marks cross. */
export function pieces(text: string, block: Span, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter((mark) => mark.start < block.end && block.start < mark.end)
  const edges = new Set([block.start, block.end])
  for (const { start, end } of inside) {
    edges.add(Math.max(start, block.start))
    edges.add(Math.min(end, block.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!
    const over = inside.filter((mark) => mark.start <= start && end <= mark.end)
    const content = over.filter(({ role }) => role === 'content')
    const chosen = over.find(({ role }) => role === 'chosen')
    const names = new Set(over.filter(({ role }) => role !== 'chosen').map(({ role }) => role as string))
    // Brackets stand at the edges of a statement, so that it is seen without colour.
    if (content.some((mark) => mark.start === start)) names.add('first')
    if (content.some((mark) => mark.end === end)) names.add('last')
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: [...names],
      attribution: over.findLast(({ attribution }) => attribution !== null)?.attribution ?? null,
      chosen: chosen !== undefined,
      first: chosen?.start === start,
    }
  })
}
