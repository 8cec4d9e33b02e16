/** Finds the words of a correction again, in a page that may have changed. */
import { occurrences } from '../text/occurrences.ts'
import { lengthOf } from '../text/spans.ts'
import type { QuotedSpan, Reading, Span } from '../types.ts'
import type { Anchor } from './kinds.ts'

const CONTEXT = 32
/** Words that stand in more places than this are found by none. */
const MOST = 1000

/** Points at words of a page. */
export function anchorAt(page: string, text: string, { start, end }: Span): Anchor {
  return {
    page,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

/**
 * Where the words stand now: in their old place, else where their surroundings are most alike. Null where they are gone, or stand
 * in several places of which none is likelier: better lost and told than moved in silence.
 */
export function locate({ start, end, exact, prefix, suffix }: QuotedSpan, text: string): Span | null {
  const likeness = (at: number) =>
    alike(prefix, text.slice(Math.max(0, at - prefix.length), at), -1) +
    alike(suffix, text.slice(at + exact.length, at + exact.length + suffix.length), 1)
  if (text.slice(start, end) === exact && likeness(start) === prefix.length + suffix.length) return { start, end }
  const found = [...occurrences(text, exact, MOST)].map((at) => ({ at, score: likeness(at) }))
  const [best, next] = found.sort((a, b) => b.score - a.score)
  return !best || best.score === next?.score ? null : { start: best.at, end: best.at + exact.length }
}

/** How many characters two stretches share from the end that lies by the quotation. */
function alike(a: string, b: string, direction: 1 | -1): number {
  const [x, y] = direction === 1 ? [a, b] : [[...a].reverse().join(''), [...b].reverse().join('')]
  let n = 0
  while (n < x.length && n < y.length && x[n] === y[n]) n++
  return n
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Of things with spans the one that covers most of a span, where that is half of it at least. */
function mostOf<T>(all: readonly T[], spansOf: (each: T) => readonly Span[], span: Span): T | null {
  let best: { each: T; share: number } | null = null
  for (const each of all) {
    const spans = spansOf(each)
    const size = lengthOf(spans)
    const both = spans.reduce((sum, other) => sum + shared(span, other), 0)
    // Of several that hold it all, the one that holds least else.
    const share = both / Math.max(1, span.end - span.start + size - both)
    if (both * 2 >= span.end - span.start && (!best || share > best.share)) best = { each, share }
  }
  return best?.each ?? null
}

/** The id of the mention that stands at a span. */
export const mentionAt = ({ mentions }: Pick<Reading, 'mentions'>, span: Span): string | null =>
  mostOf(mentions, ({ spans }) => spans, span)?.id ?? null

/** The id of the attribution whose content, or cue, stands at a span. */
export const attributionAt = ({ attributions }: Pick<Reading, 'attributions'>, span: Span): string | null =>
  mostOf(attributions, ({ content, cue }) => (content.length > 0 ? content : cue), span)?.id ?? null
