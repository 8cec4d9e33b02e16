import type { StoryRow } from '../store/store.ts'
import { ArticleLine } from './articles.tsx'
import { linksOf } from './links.ts'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

const MOST = { articles: 5, stories: 5 }

/** The articles that hold most of the claims, and the other stories kept here. */
export function ReadAlso({ shown, stories }: { shown: Shown; stories: readonly StoryRow[] }) {
  const words = useWords().also
  const { articles, claims } = shown.dossier
  const held = new Map<string, number>()
  for (const { mentions } of claims)
    for (const id of new Set(mentions.map(({ article }) => article))) held.set(id, (held.get(id) ?? 0) + 1)
  const fullest = articles
    .filter(({ id, copyOf }) => copyOf === null && held.has(id))
    .sort((a, b) => held.get(b.id)! - held.get(a.id)! || (a.id < b.id ? -1 : 1))
    .slice(0, MOST.articles)
  const others = stories.filter(({ id }) => id !== shown.dossier.story.id).slice(0, MOST.stories)
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
        {others.map(({ id, title }) => (
          <li class="claim" key={id}>
            <a href={linksOf(id, { asOf: null, since: null }).known()}>
              <bdi>{title}</bdi>
            </a>{' '}
            <span class="soft">{words.story}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
