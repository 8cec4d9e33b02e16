import type { Article, Span } from '../types.ts'
import { originalAt, outside } from './links.ts'
import { titleOf } from './phrase.ts'
import { foreign, useWords } from './reader.ts'

/** Who published what when, and where the original is. */
export function ArticleHead({ article, at }: { article: Article; at: Span | null }) {
  const words = useWords()
  const { outlet, byline, published, modified, retrieved, labels } = article
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
        <Original article={article} at={at} />
      </p>
    </>
  )
}

/** The way to the page itself, at the chosen words. */
function Original({ article, at }: { article: Article; at: Span | null }) {
  const words = useWords()
  const original = outside(article.url)
  if (original === null) return null
  const href = at ? originalAt(original, article.text.slice(at.start, at.end)) : original
  return (
    <>
      {' · '}
      <a href={href} rel="noreferrer nofollow" data-key="v">
        {words.original}
      </a>
    </>
  )
}
