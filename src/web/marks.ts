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

/** What an attribution is opened at. */
export const openedAt = (attribution: Attribution): Span => attribution.content[0] ?? firstSpan(attribution)

/** In which attribution it is said what was chosen: of several within each other, the one that fits it best. */
export function chosenIn(attributions: readonly Attribution[], at: Span | null): Attribution | null {
  if (at === null) return null
  const apart = ({ content, cue, source }: Attribution): number =>
    [content, cue, source]
      .find((spans) => spans.length > 0)!
      .filter((span) => span.start < at.end && at.start < span.end)
      .reduce((least, { start, end }) => Math.min(least, Math.abs(start - at.start) + Math.abs(end - at.end)), FAR)
  const best = Math.min(...attributions.map(apart))
  return best === FAR ? null : attributions.find((each) => apart(each) === best)!
}
const FAR = Number.POSITIVE_INFINITY

/** The attributions of a text in the order in which they begin, and those that are next to the chosen one; of several at one place one. */
export function inOrder(attributions: readonly Attribution[], at: Span | null) {
  const all = [...attributions].sort(
    (a, b) => firstSpan(a).start - firstSpan(b).start || openedAt(a).start - openedAt(b).start,
  )
  const chosen = chosenIn(all, at)
  const here = chosen === null ? -1 : all.indexOf(chosen)
  const isReached = (each: Attribution) => chosenIn(all, openedAt(each)) === each
  return {
    all,
    here,
    before: here < 0 ? undefined : all.slice(0, here).findLast(isReached),
    after: all.slice(here + 1).find(isReached),
  }
}

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
