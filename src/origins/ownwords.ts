import { quotationsOf } from '../text/quotes.ts'
import { type Word, words } from '../text/words.ts'
import { type Article, PROSE } from '../types.ts'

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
    for (const quotation of [...quotationsOf(text), { start: text.length, end: text.length }]) {
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
