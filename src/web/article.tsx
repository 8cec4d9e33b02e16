import type { ArticleRow } from '../store/store.ts'
import type { Article, Attribution, Reading, Span } from '../types.ts'
import { ArticleHead } from './articlehead.tsx'
import { Blocks } from './blocks.tsx'
import { Copies, type Copy, Versions } from './copies.tsx'
import { CopyForm, MoveForm } from './correct.tsx'
import { chosenIn, marksOf } from './marks.ts'
import { useReader } from './reader.ts'
import type { Shown } from './shown.ts'
import { Steps } from './steps.tsx'
import { StoryPage } from './storypage.tsx'

export interface ArticleView {
  article: Article
  reading: Reading | null
  /** The span to open at. */
  at: Span | null
  /** The story from which the reader comes. */
  shown: Shown | null
  copies: readonly Copy[]
  /** The page whose shared passages are marked. */
  sharedWith: string | null
  /** Other versions of the page, oldest first. */
  versions: readonly ArticleRow[]
}

/** The same, with the statement in which the chosen span stands. */
export interface OpenedView extends ArticleView {
  chosen: Attribution | null
}

/** The text as published, with every attribution marked from stored offsets, and a card for each beside it. */
export function ArticlePage(view: ArticleView) {
  const { article, reading, at, shown, copies, sharedWith, versions } = view
  const { words, marks: highlighted } = useReader()
  const attributions = reading?.attributions ?? []
  const wrong = disagreement(article, reading, at)
  const chosen = wrong === null ? at : null
  const shared = copies.find(({ other }) => other === sharedWith)?.passages ?? []
  return (
    <StoryPage title={article.title ?? article.outlet ?? words.article.untitled} shown={shown} tab="articles">
      <ArticleHead article={article} at={chosen} />
      {shown ? <Copies id={article.id} copies={copies} chosen={sharedWith} shown={shown} /> : null}
      {shown ? <CopyForm links={shown.links} article={article.id} /> : null}
      {shown ? <MoveForm links={shown.links} article={article.id} /> : null}
      <Versions id={article.id} versions={versions} shown={shown} />
      {wrong === null ? null : (
        <div class="notice" role="alert">
          <p>{words.article.missing}</p>
          {wrong ? <blockquote dir="auto">{wrong}</blockquote> : null}
        </div>
      )}
      {reading === null ? <p class="empty">{words.article.unread}</p> : <Steps {...view} at={chosen} />}
      <div class={`reader${highlighted ? '' : ' plain'}`} data-island="highlights" lang={article.language ?? undefined}>
        <Blocks
          view={{ ...view, at: chosen, chosen: chosenIn(attributions, chosen) }}
          marks={marksOf(attributions, chosen, shared)}
        />
      </div>
    </StoryPage>
  )
}

/** Null where text and span agree; else the stored words, or "" where none are known. Never a guess. */
function disagreement({ text }: Article, reading: Reading | null, at: Span | null): string | null {
  if (at === null) return null
  const stored = reading?.mentions.find(({ spans }) =>
    spans.some(({ start, end }) => start === at.start && end === at.end),
  )
  const found = stored?.spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  if (stored && stored.text !== found) return stored.text
  return at.start < at.end && at.end <= text.length ? null : ''
}
