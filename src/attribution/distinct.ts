/** Of attributions that were found twice, or of one another, the surer. */

import { touches } from '../text/spans.ts'
import type { AttributionSpans, Span } from '../types.ts'

/**
 * In order of their cues; of those whose cues overlap, and of those that give the same content to overlapping sources or take
 * the other's source for their cue, the surer; none without a cue or with nothing but a cue, and not "reports | that | it rains"
 * beside "amid | reports | that it rains".
 */
export function distinct(found: readonly AttributionSpans[]): AttributionSpans[] {
  const nouns = new Set(found.map(({ cue, content }) => key(cue[0], content[0])))
  const surest = found
    .filter(({ source, cue, content }) => cue.length && (source.length || content.length))
    .filter(({ source, cue }) => !source.length || !nouns.has(key(source[0], cue[0])))
    .sort((a, b) => b.confidence - a.confidence || a.cue[0]!.start - b.cue[0]!.start)
  const taken = new Set<number>()
  const sources = new Map<string, Span[]>()
  const kept = surest.filter(({ source, cue, content }) => {
    const places = cue.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
    const same = content.map(({ start, end }) => `${start}-${end}`).join()
    const theirs = sources.get(same) ?? []
    if (places.some((place) => taken.has(place))) return false
    if (same && [...source, ...cue].some((a) => theirs.some((b) => touches(a, b)))) return false
    for (const place of places) taken.add(place)
    sources.set(same, [...theirs, ...source])
    return true
  })
  return inOrder(kept)
}

const key = (one: Span | undefined, next: Span | undefined) => `${one?.start}-${one?.end}-${next?.start}`

/** In the order of their cues. */
export const inOrder = (found: AttributionSpans[]): AttributionSpans[] =>
  found.sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
