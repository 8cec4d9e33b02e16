import { stage } from '../stage.ts'
import type { Article, Sentence, Span } from '../types.ts'
import { splitSentences } from './split.ts'

export const sentences = stage({
  name: 'sentences',
  needs: ['article'],
  adds: ['sentences'],
  run: ({ article }) => ({ sentences: sentencesOf(article) }),
})

/** The sentences of every block, in order. In a text without blocks each line is one, and `block` is -1. */
export function sentencesOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  if (!blocks.length) return linesOf(text).flatMap((line) => inside(line, -1))
  return blocks.flatMap(inside)

  function inside(span: Span, block: number): Sentence[] {
    return splitSentences(text.slice(span.start, span.end)).map(({ start, end }) => ({
      start: span.start + start,
      end: span.start + end,
      block,
    }))
  }
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
}

/** Index of the sentence that holds an offset; -1 where none does. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const { start, end } = sentences[middle]!
    if (offset < start) high = middle - 1
    else if (offset >= end) low = middle + 1
    else return middle
  }
  return -1
}
