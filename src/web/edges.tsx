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

const EDGES = ['start', 'end'] as const
const STEPS = [-1, 1] as const

/**
 * Where a statement begins and ends, to be moved: by links that lead to the same page with an edge elsewhere; with a script also
 * by keys and by dragging.
 */
export function EdgesPage({ edges, shown }: { edges: Edges; shown: Shown }) {
  const { article, mention, n, found, now, chosen } = edges
  const { links } = shown
  const all = useWords()
  const { edges: words } = all
  const correcting = useCorrecting()
  const around = surroundings(article, found, chosen)
  const text = article.text.slice(around.start, around.end)
  const tokens = wordsOf(text)
  const inside = { start: chosen.start - around.start, end: chosen.end - around.start }
  const at = ({ start, end }: Span) =>
    `${links.edges(mention.id)}?${new URLSearchParams({ n: String(n), from: String(start), to: String(end) })}`
  const step = (edge: (typeof EDGES)[number], by: number): string => {
    const { start, end } = stepped(tokens, inside, edge, by)
    return at({ start: start + around.start, end: end + around.start })
  }
  return (
    <StoryPage title={words.title} shown={shown} tab="articles">
      <h1>{words.title}</h1>
      <p class="lead">
        <a href={links.span(article.id, now)}>
          <bdi>{article.title ?? outletOf(shown.articles.get(article.id), all)}</bdi>
        </a>
      </p>
      {mention.spans.length > 1 ? (
        <p>
          {words.parts}{' '}
          {mention.spans.map((span, i) => (
            <a key={span.start} href={`${links.edges(mention.id)}?n=${i}`} aria-current={i === n ? 'true' : undefined}>
              {i + 1}{' '}
            </a>
          ))}
        </p>
      ) : null}
      <div data-island="edges" data-base={around.start}>
        <p
          class="block edges"
          dir="auto"
          lang={foreign(article.language, all.code)}
          data-start-label={words.begins}
          data-end-label={words.ends}
        >
          <span>{text.slice(0, inside.start)}</span>
          <mark>{text.slice(inside.start, inside.end)}</mark>
          <span>{text.slice(inside.end)}</span>
        </p>
        <div class="filters">
          {EDGES.map((edge) => (
            <span key={edge}>
              {edge === 'start' ? words.begins : words.ends}{' '}
              {STEPS.map((by) => (
                <a key={by} href={step(edge, by)} data-edge={edge} data-by={by}>
                  {by < 0 ? words.earlier : words.later}
                </a>
              ))}
            </span>
          ))}
          {found.start === chosen.start && found.end === chosen.end ? null : <a href={at(found)}>{words.asFound}</a>}
        </div>
        <p class="rule">
          {words.rule} <span class="keyed">{words.keys}</span>
        </p>
        {correcting === null ? null : (
          <Correct links={links} kind="span" fields={{ mention: mention.id, n: String(n) }} button={correcting.save}>
            <input type="hidden" name="from" value={chosen.start} />
            <input type="hidden" name="to" value={chosen.end} />
            <label>
              {correcting.note} <input name="note" maxLength={1000} dir="auto" />
            </label>
          </Correct>
        )}
      </div>
    </StoryPage>
  )
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
