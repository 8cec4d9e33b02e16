import type { Related } from '../stories/related.ts'
import { ArticleLine } from './articles.tsx'
import { linksOf } from './links.ts'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

const MOST = { articles: 5, stories: 5 }

/** The articles that hold most of the claims, and other stories about the same people. */
export function ReadAlso({ shown, related }: { shown: Shown; related: readonly Related[] }) {
  const { also: words, list } = useWords()
  const { articles, claims } = shown.dossier
  const held = new Map<string, number>()
  for (const { mentions } of claims)
    for (const id of new Set(mentions.map(({ article }) => article))) held.set(id, (held.get(id) ?? 0) + 1)
  const fullest = articles
    .filter(({ id, copyOf }) => copyOf === null && held.has(id))
    .sort((a, b) => held.get(b.id)! - held.get(a.id)! || (a.id < b.id ? -1 : 1))
    .slice(0, MOST.articles)
  const others = related.slice(0, MOST.stories)
  if (fullest.length + others.length === 0) return null
  return (
    <section aria-labelledby="also">
      <h2 id="also">{words.heading}</h2>
      <p class="rule">{words.rule}</p>
      <ul class="plain short">
        {fullest.map((article) => (
          <li class="claim" key={article.id}>
            <ArticleLine article={article} shown={shown} />{' '}
            <span class="soft">· {words.holds(held.get(article.id)!)}</span>
          </li>
        ))}
        {others.map(({ story: { id, title }, names }) => (
          <li class="claim" key={id}>
            <a href={linksOf(id, { asOf: null, since: null }).known()}>
              <bdi>{title}</bdi>
            </a>{' '}
            <span class="soft">
              {words.story} · {words.names(list(names.slice(0, 3)))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
