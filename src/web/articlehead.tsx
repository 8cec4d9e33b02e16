import type { Article, Span } from '../types.ts'
import { originalAt, outside } from './links.ts'
import { titleOf } from './phrase.ts'
import { foreign, useWords } from './reader.ts'

/** Who published what when, and where the original is. */
export function ArticleHead({ article, at }: { article: Article; at: Span | null }) {
  const words = useWords()
  const { outlet, byline, published, modified, retrieved, labels } = article
  const original = outside(article.url)
  const parts = [
    byline,
    published ? words.when(published) : null,
    modified && modified !== published ? words.article.modified(words.when(modified)) : null,
    retrieved ? words.article.retrieved(words.when(retrieved)) : null,
    published || retrieved ? null : words.noDate,
    ...labels,
  ].filter((part): part is string => Boolean(part))
  return (
    <>
      <p class="kicker">
        <bdi>{outlet ?? words.noOutlet}</bdi>
      </p>
      <h1 lang={foreign(article.language, words.code)} dir="auto">
        <bdi>{titleOf(article, words)}</bdi>
      </h1>
      <p class="lead">
        {parts.map((part, i) => (
          <span key={part}>
            {i > 0 ? ' · ' : ''}
            <bdi>{part}</bdi>
          </span>
        ))}
        {original ? (
          <>
            {' · '}
            <a
              href={at ? originalAt(original, article.text.slice(at.start, at.end)) : original}
              rel="noreferrer nofollow"
              data-key="v"
            >
              {words.original}
            </a>
          </>
        ) : null}
      </p>
    </>
  )
}
