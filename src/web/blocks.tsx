import type { Attribution, Block } from '../types.ts'
import type { OpenedView } from './article.tsx'
import { Card } from './card.tsx'
import { firstSpan, type Mark, type Piece, pieces } from './marks.ts'
import { foreign, useWords } from './reader.ts'

/** The article's blocks in reading order, each with the cards of its statements beside it. */
export function Blocks({ view, marks }: { view: OpenedView; marks: readonly Mark[] }) {
  const { article, reading } = view
  const words = useWords()
  const inside = (block: Block) =>
    (reading?.attributions ?? [])
      .filter((each) => block.start <= firstSpan(each).start && firstSpan(each).start < block.end)
      .sort((a, b) => firstSpan(a).start - firstSpan(b).start)
  return article.blocks.map((block) => (
    <div class="row" key={block.start}>
      <BlockText
        block={block}
        parts={pieces(article.text, block, marks)}
        language={foreign(article.language, words.code)}
      />
      <Cards attributions={inside(block)} view={view} />
    </div>
  ))
}

function Cards({ attributions, view }: { attributions: readonly Attribution[]; view: OpenedView }) {
  if (attributions.length === 0) return null
  return (
    <div class="cards">
      {attributions.map((each) => (
        <Card key={each.id} attribution={each} view={view} />
      ))}
    </div>
  )
}

const TAGS: Partial<Record<Block['kind'], 'h2' | 'h3' | 'blockquote'>> = {
  heading: 'h2',
  quotation: 'blockquote',
  post: 'blockquote',
}

/** @param before what says that something was left out there, and `after`. */
export function BlockText(given: {
  block: Block
  parts: readonly Piece[]
  language: string | undefined
  before?: string
  after?: string
}) {
  const { block, parts, language, before = '', after = '' } = given
  const Tag = TAGS[block.kind] ?? 'p'
  return (
    <Tag class={`block ${block.kind}`} id={`b${block.start}`} lang={language} dir="auto">
      {before}
      {parts.map((part) => (
        <PieceText key={part.start} part={part} />
      ))}
      {after}
    </Tag>
  )
}

function PieceText({ part }: { part: Piece }) {
  const { text, marks, attribution, chosen, first } = part
  const shown = chosen ? (
    <mark id={first ? 'at' : undefined} tabIndex={first ? -1 : undefined}>
      {text}
    </mark>
  ) : (
    text
  )
  if (marks.length === 0) return <>{shown}</>
  return (
    <span class={marks.join(' ')} data-of={attribution ?? undefined}>
      {shown}
    </span>
  )
}
