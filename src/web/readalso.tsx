import type { Dossier } from '../dossier/types.ts'
import type { Related } from '../stories/related.ts'
import { ArticleLine } from './articles.tsx'
import { latestOf } from './links.ts'
import { once } from './once.ts'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'

const MOST = { articles: 5, stories: 5 }

/** The articles that hold most of the claims, and how many each. */
const fullestOf = once(({ articles, claims }: Dossier) => {
  const held = new Map<string, number>()
  for (const { mentions } of claims)
    for (const id of new Set(mentions.map(({ article }) => article))) held.set(id, (held.get(id) ?? 0) + 1)
  return articles
    .flatMap((article) => {
      const n = held.get(article.id)
      return article.copyOf === null && n !== undefined ? { article, n } : []
    })
    .sort((a, b) => b.n - a.n || (a.article.id < b.article.id ? -1 : 1))
    .slice(0, MOST.articles)
})

/** The articles that hold most of the claims, and other stories about the same people. */
export function ReadAlso({ shown, related }: { shown: Shown; related: readonly Related[] }) {
  const { also: words, list } = useWords()
  const fullest = fullestOf(shown.dossier)
  const others = related.slice(0, MOST.stories)
  if (fullest.length + others.length === 0) return null
  return (
    <Section id="also" title={words.heading}>
      <p class="rule">{words.rule}</p>
      <ul class="plain short">
        {fullest.map(({ article, n }) => (
          <li class="claim" key={article.id}>
            <ArticleLine article={article} shown={shown} /> <span class="soft">· {words.holds(n)}</span>
          </li>
        ))}
        {others.map(({ story: { id, title }, names }) => (
          <li class="claim" key={id}>
            <a href={latestOf(id).known()}>
              <bdi>{title}</bdi>
            </a>{' '}
            <span class="soft">
              {words.story} · {words.names(list(names.slice(0, 3)))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
