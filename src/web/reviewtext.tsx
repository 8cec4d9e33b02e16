import { type Article, type Attribution, type Block, PROSE, type Span } from '../types.ts'
import { BlockText } from './blocks.tsx'
import { marksOf, pieces } from './marks.ts'
import { foreign, useWords } from './reader.ts'

/** Paragraphs before it that are shown: whom a pronoun means stands there. */
const BEFORE = 2
/** Characters of a very long paragraph that are shown on either side. */
const MOST = 700

/** A statement in its paragraphs, marked, with those before it. */
export function Around({ article, attribution }: { article: Article; attribution: Attribution }) {
  const { code } = useWords()
  const { source, cue, content } = attribution
  const spans = [...source, ...cue, ...content]
  const from = Math.min(...spans.map(({ start }) => start))
  const to = Math.max(...spans.map(({ end }) => end))
  const own = article.blocks.filter((block) => block.start < to && from < block.end)
  const before = article.blocks.filter((block) => block.end <= from && PROSE.has(block.kind)).slice(-BEFORE)
  const marks = marksOf([attribution], null)
  return (
    <div class="reader around" lang={article.language ?? undefined}>
      {[...before, ...own].map((block) => {
        const cut = clipped(block, { start: from, end: to }, article.text)
        return (
          <div class={own.includes(block) ? undefined : 'context'} key={block.start}>
            <BlockText
              block={block}
              parts={pieces(article.text, cut, marks)}
              language={foreign(article.language, code)}
              before={cut.start > block.start ? '… ' : ''}
              after={cut.end < block.end ? ' …' : ''}
            />
          </div>
        )
      })}
    </div>
  )
}

/** Of a long block what stands near the span, in whole words: of one before it the end. */
function clipped(block: Block, { start, end }: Span, text: string): Span {
  const first = Math.max(block.start, Math.min(start, block.end) - MOST)
  const last = Math.min(block.end, Math.max(end, block.start) + MOST)
  return {
    start: first === block.start ? first : wordAt(text, first, 1),
    end: last === block.end ? last : wordAt(text, last, -1),
  }
}

/** The nearest edge of a word from there on, or backwards. */
function wordAt(text: string, at: number, by: 1 | -1): number {
  for (let i = at; Math.abs(i - at) < 40; i += by) if (/\s/.test(text[i] ?? ' ')) return by === 1 ? i + 1 : i
  return at
}
