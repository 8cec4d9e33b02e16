import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** How much coverage, from how many, on how many independent origins: one sentence, each figure a link. */
export function Masthead({ shown: { dossier, links } }: { shown: Shown }) {
  const words = useWords()
  const { articles, claims, asOf } = dossier
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size
  const copies = articles.filter(({ copyOf }) => copyOf !== null).length
  const last = articles
    .flatMap(({ published, retrieved }) => published ?? retrieved ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1)
  const list = links.tab('articles')
  return (
    <p class="lead">
      <a href={list}>{words.articles(articles.length)}</a> <a href={list}>{words.known.fromOutlets(outlets)}</a>
      {copies > 0 ? (
        <>
          , <a href={list}>{words.known.copiesOfOthers(copies)}</a>
        </>
      ) : null}
      , <a href={links.known()}>{words.claims(claims.length)}</a>
      {last ? `, ${words.known.lastPublished(words.when(last))}` : ''}.
      {asOf ? ` ${words.known.asOf(words.when(asOf))}` : ''}
    </p>
  )
}
