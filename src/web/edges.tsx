import { stepped, wordsOf } from '../text/edges.ts'
import type { Article, Mention, Span } from '../types.ts'
import { Correct, useCorrecting } from './correct.tsx'
import { outletOf } from './phrase.ts'
import { foreign, useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'

interface Edges {
  article: Article
  mention: Mention
  /** Which of the mention's spans. */
  n: number
  /** Where it stands as it was found, as it is shown now, and as it is to be. */
  found: Span
  now: Span
  chosen: Span
}

/** The text that is shown, in which the edges are moved. */
interface Window {
  text: string
  /** Where it begins in the article. */
  start: number
  /** The statement in it. */
  inside: Span
}

const EDGES = [
  ['start', 'begins'],
  ['end', 'ends'],
] as const
const STEPS = [
  [-1, 'earlier'],
  [1, 'later'],
] as const

/**
 * Where a statement begins and ends, to be moved: by links that lead to the same page with an edge elsewhere; with a script also
 * by keys and by dragging.
 */
export function EdgesPage({ edges, shown }: { edges: Edges; shown: Shown }) {
  const { edges: words } = useWords()
  const window = windowOn(edges)
  return (
    <StoryPage title={words.title} shown={shown} tab="articles">
      <h1>{words.title}</h1>
      <Place edges={edges} shown={shown} />
      <Parts edges={edges} shown={shown} />
      <div data-island="edges" data-base={window.start}>
        <Marked window={window} language={edges.article.language} />
        <Moves edges={edges} window={window} shown={shown} />
        <p class="rule">
          {words.rule} <span class="keyed">{words.keys}</span>
        </p>
        <Save edges={edges} shown={shown} />
      </div>
    </StoryPage>
  )
}

/** The article, at the statement as it stands now. */
function Place({ edges: { article, now }, shown }: { edges: Edges; shown: Shown }) {
  const words = useWords()
  return (
    <p class="lead">
      <a href={shown.links.span(article.id, now)}>
        <bdi>{article.title ?? outletOf(shown.articles.get(article.id), words)}</bdi>
      </a>
    </p>
  )
}

/** The spans of a statement that has several. */
function Parts({ edges: { mention, n }, shown: { links } }: { edges: Edges; shown: Shown }) {
  const { edges: words } = useWords()
  if (mention.spans.length === 1) return null
  return (
    <p>
      {words.parts}{' '}
      {mention.spans.map((span, i) => (
        <a key={span.start} href={`${links.edges(mention.id)}?n=${i}`} aria-current={i === n ? 'true' : undefined}>
          {i + 1}{' '}
        </a>
      ))}
    </p>
  )
}

function Marked({ window: { text, inside }, language }: { window: Window; language: string | null }) {
  const { edges: words, code } = useWords()
  return (
    <p
      class="block edges"
      dir="auto"
      lang={foreign(language, code)}
      data-start-label={words.begins}
      data-end-label={words.ends}
    >
      <span>{text.slice(0, inside.start)}</span>
      <mark>{text.slice(inside.start, inside.end)}</mark>
      <span>{text.slice(inside.end)}</span>
    </p>
  )
}

/** Each edge a word earlier or later, and both as they were found. */
function Moves({ edges, window, shown: { links } }: { edges: Edges; window: Window; shown: Shown }) {
  const { edges: words } = useWords()
  const { mention, n, found, chosen } = edges
  const tokens = wordsOf(window.text)
  const to = ({ start, end }: Span, from = 0) =>
    `${links.edges(mention.id)}?${new URLSearchParams({ n: `${n}`, from: `${start + from}`, to: `${end + from}` })}`
  return (
    <div class="filters">
      {EDGES.map(([edge, name]) => (
        <span key={edge}>
          {words[name]}{' '}
          {STEPS.map(([by, label]) => (
            <a key={by} href={to(stepped(tokens, window.inside, edge, by), window.start)} data-edge={edge} data-by={by}>
              {words[label]}
            </a>
          ))}
        </span>
      ))}
      {found.start === chosen.start && found.end === chosen.end ? null : <a href={to(found)}>{words.asFound}</a>}
    </div>
  )
}

function Save({ edges: { mention, n, chosen }, shown: { links } }: { edges: Edges; shown: Shown }) {
  const words = useCorrecting()
  return words === null ? null : (
    <Correct links={links} kind="span" fields={{ mention: mention.id, n: String(n) }} button={words.save}>
      <input type="hidden" name="from" value={chosen.start} />
      <input type="hidden" name="to" value={chosen.end} />
      <label>
        {words.note} <input name="note" maxLength={1000} dir="auto" />
      </label>
    </Correct>
  )
}

function windowOn({ article, found, chosen }: Edges): Window {
  const { start, end } = surroundings(article, found, chosen)
  const inside = { start: chosen.start - start, end: chosen.end - start }
  return { text: article.text.slice(start, end), start, inside }
}

/** The block that holds it, with the one before and the one after. */
function surroundings({ blocks, text }: Article, ...spans: Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const first = blocks.findLastIndex((block) => block.start <= start)
  const last = blocks.findIndex((block) => block.end >= end)
  return {
    start: Math.min(start, blocks[Math.max(0, first - 1)]?.start ?? 0),
    end: Math.max(end, (last < 0 ? undefined : blocks[Math.min(last + 1, blocks.length - 1)]?.end) ?? text.length),
  }
}
