import { lengthOf } from '../text/spans.ts'
import type { AttributionSpans, Span } from '../types.ts'

/**
 * For each attribution the index of the one in whose content it lies, the smallest if several; null if none. An attribution
 * lies where its cue lies; contents grow outwards, so that no chain of parents comes back to where it began.
 */
export function parentsOf(attributions: readonly AttributionSpans[]): (number | null)[] {
  const sizes = attributions.map(({ content }) => lengthOf(content))
  const reaches = attributions.flatMap(({ content }, index) => content.map((span) => ({ ...span, index })))
  reaches.sort((a, b) => a.start - b.start)
  const order = attributions.map((_, index) => index).sort((a, b) => place(attributions[a]!) - place(attributions[b]!))
  const parents: (number | null)[] = attributions.map(() => null)
  let open: (Span & { index: number })[] = []
  let next = 0
  for (const child of order) {
    const at = place(attributions[child]!)
    while (next < reaches.length && reaches[next]!.start <= at) open.push(reaches[next++]!)
    open = open.filter(({ end }) => end > at)
    let best: number | null = null
    for (const { index } of open) {
      if (index === child || sizes[index]! <= sizes[child]!) continue
      if (best === null || sizes[index]! < sizes[best]!) best = index
    }
    parents[child] = best
  }
  return parents
}

function place({ cue, source, content }: AttributionSpans): number {
  return (cue[0] ?? source[0] ?? content[0])?.start ?? -1
}
