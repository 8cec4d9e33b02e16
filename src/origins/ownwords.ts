import { type Word, words } from '../claims/words.ts'
import { type Article, PROSE, type Span } from '../types.ts'

/**
 * The words that are the page's own, in runs: prose without what it quotes. Independent texts share quotations, posts and
 * page furniture; that makes none a copy of another.
 */
export function ownRuns(article: Pick<Article, 'text' | 'blocks'>): Word[][] {
  const runs: Word[][] = []
  for (const block of article.blocks) {
    if (!PROSE.has(block.kind) || block.kind === 'quotation' || block.kind === 'post') continue
    const text = article.text.slice(block.start, block.end)
    let from = 0
    for (const quotation of [...quotations(text), { start: text.length, end: text.length }]) {
      const run = words(text.slice(from, quotation.start)).map((word) => ({
        ...word,
        start: word.start + from + block.start,
        end: word.end + from + block.start,
      }))
      if (run.length > 0) runs.push(run)
      from = quotation.end
    }
  }
  return runs
}

/** Quotations within one block, by double quotation marks; one that is left open runs to the block's end. */
export function quotations(text: string): Span[] {
  const out: Span[] = []
  let open = -1
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (open < 0 && (c === '“' || c === '"' || c === '«' || c === '„')) open = i
    else if (open >= 0 && (c === '”' || c === '"' || c === '»')) {
      out.push({ start: open, end: i + 1 })
      open = -1
    }
  }
  if (open >= 0) out.push({ start: open, end: text.length })
  return out
}
