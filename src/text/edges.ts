/** Where a statement may begin and end: at words. Also runs in readers' browsers. */

interface Span {
  start: number
  end: number
}

/** Words, and each sign that stands for itself. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.-][\p{L}\p{N}\p{M}]+)*|[^\s\p{M}]\p{M}*/gu

/** The words of a text in order, as offsets. */
export const wordsOf = (text: string): Span[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))

/** A span with one edge moved by so many words, as far as it stays a span of one word or more. */
export function stepped(words: readonly Span[], span: Span, edge: 'start' | 'end', by: number): Span {
  const here =
    edge === 'start'
      ? words.findIndex(({ start }) => start >= span.start)
      : words.findLastIndex(({ end }) => end <= span.end)
  // From within a word, or from beside one, the way to it is a step.
  const within = words[here]?.[edge] !== span[edge]
  const inward = edge === 'start' ? 1 : -1
  const step = within && Math.sign(by) === inward ? by - inward : by
  const to = words[Math.min(Math.max(here + step, 0), words.length - 1)]
  return snapped(words, span, edge, to?.[edge] ?? span[edge])
}

/** A span with one edge at the word nearest to an offset, as far as it stays a span of one word or more. */
export function snapped(words: readonly Span[], span: Span, edge: 'start' | 'end', to: number): Span {
  const there = words.filter((word) => (edge === 'start' ? word.start < span.end : word.end > span.start))
  if (there.length === 0) return span
  const nearest = there.reduce((a, b) => (Math.abs(b[edge] - to) < Math.abs(a[edge] - to) ? b : a))
  return { ...span, [edge]: nearest[edge] }
}
