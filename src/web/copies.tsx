import type { ArticleRow } from '../store/store.ts'
import type { Span } from '../types.ts'
import { CopyButtons } from './correct.tsx'
import { First } from './first.tsx'
import { outletOf } from './phrase.ts'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { Why } from './why.tsx'

/** Another page that shares text with the one shown. */
export interface Copy {
  other: string
  /** Of this page's words, how much stands there too: 0–1, measured. */
  share: number
  /** In this page's text. */
  passages: Span[]
}

const MOST = 5

/** Which pages share text with this one. Their passages are marked by a link each. */
export function Copies(given: { id: string; copies: readonly Copy[]; chosen: string | null; shown: Shown }) {
  const { id, copies, chosen, shown } = given
  const words = useWords()
  const own = shown.articles.get(id)
  const there = copies.filter(({ other }) => shown.articles.has(other))
  if (there.length === 0) return null
  return (
    <details class="about" open={chosen !== null}>
      <summary>
        {own?.copyWhy ? (
          <>
            <Why text={own.copyWhy} /> ·{' '}
          </>
        ) : null}
        {words.article.sharesText(there.length)}
      </summary>
      <First of={there} most={MOST} more={words.article.moreCopies}>
        {(some) => (
          <ul>
            {some.map(({ other, share }) => (
              <li key={other}>
                <a href={shown.links.article(other)}>
                  <bdi>{outletOf(shown.articles.get(other), words)}</bdi>
                </a>
                , {words.when(shown.articles.get(other)?.published ?? null)}:{' '}
                {words.article.shared(Math.round(100 * share))}{' '}
                {other === chosen ? (
                  <a href={shown.links.article(id)}>{words.article.unmark}</a>
                ) : (
                  <a href={shown.links.article(id, other)}>{words.article.mark}</a>
                )}{' '}
                <CopyButtons links={shown.links} article={id} other={other} />
              </li>
            ))}
          </ul>
        )}
      </First>
    </details>
  )
}

/** Earlier and later versions of the page, each to be compared with this one. */
export function Versions({
  id,
  versions,
  shown,
}: {
  id: string
  versions: readonly ArticleRow[]
  shown: Shown | null
}) {
  const words = useWords()
  if (versions.length === 0) return null
  const story = shown ? `?story=${encodeURIComponent(shown.dossier.story.id)}` : ''
  return (
    <p class="soft">
      {words.article.versions(versions.length)}{' '}
      {versions.map((each, i) => (
        <span key={each.id}>
          {i > 0 ? ', ' : ''}
          <a href={`/a/${encodeURIComponent(id)}/against/${encodeURIComponent(each.id)}${story}`}>
            {words.when(each.modified ?? each.published ?? each.retrieved ?? each.added)}
          </a>
        </span>
      ))}
    </p>
  )
}
