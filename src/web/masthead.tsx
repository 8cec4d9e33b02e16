import type { ComponentChildren } from 'preact'
import { originsBeside } from '../dossier/phrase.ts'
import type { Dossier } from '../dossier/types.ts'
import { AsOf } from './ofstory.tsx'
import { once } from './once.ts'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

const countsOf = once(({ articles, claims }: Dossier) => ({
  outlets: new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size,
  copies: articles.filter(({ copyOf }) => copyOf !== null).length,
  origins: originsBeside(claims),
  last: lastOf(articles),
}))

/** How much coverage, from how many, on how many independent origins, and what is missing: one sentence, each figure a link. */
export function Masthead({ shown: { dossier, links, failures } }: { shown: Shown }) {
  const { known: words, ...all } = useWords()
  const { articles, claims, asOf } = dossier
  const list = links.tab('articles')
  const { outlets, copies, origins, last } = countsOf(dossier)
  const parts: ComponentChildren[] = [
    <>
      <a href={list}>{all.articles(articles.length)}</a>
      {outlets > 0 ? (
        <>
          {' '}
          <a href={`${list}#outlets`}>{words.fromOutlets(outlets)}</a>
        </>
      ) : null}
    </>,
    ...(copies > 0 ? [<a href={`${list}#copies`}>{words.copiesAmongThem(copies)}</a>] : []),
    <a href={`${links.known()}#known`}>{all.claims(claims.length)}</a>,
    <a href={links.tab('origins')}>{words.independentOrigins(origins)}</a>,
    ...(last ? [<a href={links.article(last.id)}>{words.lastPublished(all.when(last.moment))}</a>] : []),
  ]
  return (
    <p class="lead masthead">
      {parts.map((part, i) => (
        <span key={i}>
          {i > 0 ? ', ' : ''}
          {part}
        </span>
      ))}
      {failures.length > 0 ? (
        <>
          ; <a href={`${list}#failed`}>{words.notRead(failures.length)}</a>
        </>
      ) : null}
      .{asOf ? ' ' : null}
      {asOf ? <AsOf moment={asOf} /> : null}
    </p>
  )
}

/** The page published last; of pages without a date, retrieved last. */
function lastOf(articles: Dossier['articles']): { id: string; moment: string } | undefined {
  return articles
    .flatMap(({ id, published, retrieved }) => {
      const moment = published ?? retrieved
      return moment ? [{ id, moment }] : []
    })
    .reduce<{ id: string; moment: string } | undefined>(
      (last, each) => (last && Date.parse(last.moment) >= Date.parse(each.moment) ? last : each),
      undefined,
    )
}
