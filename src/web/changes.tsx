import type { Change } from '../dossier/types.ts'
import { Chain } from './chain.tsx'
import { Page } from './page.tsx'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** What changed between two moments. */
export function ChangesPage({ shown }: { shown: Shown }) {
  const { dossier, links } = shown
  const words = useWords()
  const { changed } = words
  return (
    <Page title={changed.title(dossier.story.title)} story={{ title: dossier.story.title, links, tab: 'changes' }}>
      <h1>{changed.heading}</h1>
      <p class="lead">
        {dossier.since ? changed.since(words.when(dossier.since)) : changed.choose}
        {dossier.since && dossier.asOf ? changed.until(words.when(dossier.asOf)) : ''}
      </p>
      <form class="filters" action={links.tab('changes').split('?')[0]}>
        <label>
          {changed.from} <input name="since" value={dossier.since ?? ''} placeholder="2018-07-15T18:00-04:00" />
        </label>
        <label>
          {changed.to} <input name="asOf" value={dossier.asOf ?? ''} placeholder={changed.now} />
        </label>
        <button type="submit">{changed.show}</button>
      </form>
      <p class="rule">{changed.rule}</p>
      {dossier.since && dossier.changes.length === 0 ? <p>{changed.nothing}</p> : null}
      <ol class="claims">
        {dossier.changes.map((change) => (
          <ChangeLine
            key={`${change.kind}${change.claim}${change.speaker}${change.article}${change.after}`}
            change={change}
            shown={shown}
          />
        ))}
      </ol>
    </Page>
  )
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
        {change.before !== null ? (
          <span class="versions">
            <del>− {change.before}</del> <ins>+ {change.after}</ins>{' '}
          </span>
        ) : null}
        {change.why} {change.at ? `· ${words.when(change.at)}` : ''}
      </p>
    </li>
  )
}
