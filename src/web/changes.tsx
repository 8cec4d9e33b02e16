import type { Change, DossierArticle } from '../dossier/types.ts'
import type { ArticleRow } from '../store/store.ts'
import { ArticleLine } from './articles.tsx'
import { Chain } from './chain.tsx'
import { Page } from './page.tsx'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { Why } from './why.tsx'

/** Lines shown; the other forms of the page have all. */
const MOST = 200

/** What changed between two moments: by what was published, and apart from it what was only read here. */
export function ChangesPage({ shown, rows }: { shown: Shown; rows: readonly Pick<ArticleRow, 'id' | 'added'>[] }) {
  const { dossier, links } = shown
  const { since, changes } = dossier
  const words = useWords()
  const { changed } = words
  const late = lateIn(shown, rows)
  return (
    <Page title={changed.title(dossier.story.title)} story={{ title: dossier.story.title, links, tab: 'changes' }}>
      <h1>{changed.heading}</h1>
      <p class="lead">
        {since ? changed.since(words.when(since)) : changed.choose}
        {since && dossier.asOf ? changed.until(words.when(dossier.asOf)) : ''}
      </p>
      <form class="filters" action={links.tab('changes').split('?')[0]}>
        <label>
          {changed.from} <input name="since" value={since ?? lastDay(dossier.articles) ?? ''} />
        </label>
        <label>
          {changed.to} <input name="asOf" value={dossier.asOf ?? ''} placeholder={changed.now} />
        </label>
        <button type="submit">{changed.show}</button>
        {links.live ? <a href={links.feed()}>{changed.follow}</a> : null}
      </form>
      {since ? (
        <section aria-labelledby="published">
          <h2 id="published">{changed.published(changes.length)}</h2>
          <p class="rule">{changed.rule}</p>
          {changes.length === 0 ? <p class="empty">{changed.nothing}</p> : null}
          <ol class="claims">
            {changes.slice(0, MOST).map((change) => (
              <ChangeLine
                key={`${change.kind}${change.claim}${change.speaker}${change.article}${change.after}`}
                change={change}
                shown={shown}
              />
            ))}
          </ol>
          {changes.length > MOST ? <p class="rule">{words.search.first(MOST)}</p> : null}
        </section>
      ) : null}
      {late.length > 0 ? (
        <section aria-labelledby="late">
          <h2 id="late">{changed.read(late.length)}</h2>
          <p class="rule">{changed.readRule}</p>
          <ul class="plain">
            {late.slice(0, MOST).map((article) => (
              <li class="claim" key={article.id}>
                <ArticleLine article={article} shown={shown} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  )
}

/** Pages that were published before the moment and only read after it. */
function lateIn({ dossier, articles }: Shown, rows: readonly Pick<ArticleRow, 'id' | 'added'>[]): DossierArticle[] {
  const since = Date.parse(dossier.since ?? '')
  return rows
    .filter(({ added }) => Date.parse(added) > since)
    .map(({ id }) => articles.get(id))
    .filter((article) => article !== undefined)
    .filter(({ published }) => published !== null && Date.parse(published) <= since)
}

/** A day before the latest page, as something to begin with. */
function lastDay(articles: readonly DossierArticle[]): string | undefined {
  const last = articles.reduce((latest, { published }) => Math.max(latest, Date.parse(published ?? '') || 0), 0)
  return last === 0 ? undefined : new Date(last - 86_400_000).toISOString().slice(0, 16).concat('Z')
}

function ChangeLine({ change, shown }: { change: Change; shown: Shown }) {
  const words = useWords()
  const claim = shown.claims.get(change.claim ?? '')
  const mention = claim?.mentions[claim.shown]
  return (
    <li class="claim">
      <span class="status">{words.changes[change.kind]}</span>
      {claim && mention ? (
        <>
          <Said mention={mention} shown={shown} href={shown.links.claim(claim.id)} />
          <Chain mention={mention} shown={shown} />
        </>
      ) : null}
      <p class="why">
        {change.before !== null ? <Replaced change={change} /> : null}
        <Why text={change.why} /> {change.at ? `· ${words.when(change.at)}` : ''}
      </p>
    </li>
  )
}

/** What was and what is, told apart by signs as well as by colour. */
function Replaced({ change: { kind, before, after } }: { change: Change }) {
  const words = useWords()
  const said = (text: string | null) =>
    kind === 'status' && text ? (words.statuses[text as keyof typeof words.statuses] ?? text) : text
  return (
    <span class="replaced">
      <del>− {said(before)}</del> {after === null ? null : <ins>+ {said(after)}</ins>}{' '}
    </span>
  )
}
