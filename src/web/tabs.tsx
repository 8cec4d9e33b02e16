/** The smaller pages of a story: what changed, positions, timeline, who, articles, search. */

import type { DossierArticle, DossierSpeaker } from '../dossier/types.ts'
import { Chain, Said, type Shown } from './known.tsx'
import { outside } from './links.ts'
import { Page } from './page.tsx'
import { count, days, outletOf, stanceWord, when } from './phrase.ts'

export function ChangesPage({ shown }: { shown: Shown }) {
  const { dossier, links, claims } = shown
  return (
    <Page title={`Changed: ${dossier.story.title}`} story={{ title: dossier.story.title, links, tab: 'changes' }}>
      <h1>What changed</h1>
      <p class="lead">
        {dossier.since ? `Since ${when(dossier.since)}` : 'Choose a moment to compare with.'}
        {dossier.since && dossier.asOf ? `, until ${when(dossier.asOf)}` : ''}
      </p>
      <form class="filters" action={links.tab('changes').split('?')[0]}>
        <label>
          since <input name="since" value={dossier.since ?? ''} placeholder="2018-07-15T18:00-04:00" />
        </label>
        <label>
          as of <input name="asOf" value={dossier.asOf ?? ''} placeholder="now" />
        </label>
        <button type="submit">Show</button>
      </form>
      <p class="rule">
        Most important first: status, new origins, figures and positions, new claims by weight, new speakers.
      </p>
      {dossier.since && dossier.changes.length === 0 ? <p>Nothing changed.</p> : null}
      <ol class="claims">
        {dossier.changes.map((change) => {
          const claim = claims.get(change.claim ?? '')
          return (
            <li class="claim" key={`${change.kind}${change.claim}${change.speaker}${change.article}${change.after}`}>
              <span class="status">{stanceWord(change.kind)}</span>
              {claim ? (
                <>
                  <Said mention={claim.mentions[claim.shown]!} shown={shown} href={links.claim(claim.id)} />
                  <Chain mention={claim.mentions[claim.shown]!} shown={shown} />
                </>
              ) : null}
              <p class="why">
                {change.before !== null ? (
                  <span class="versions">
                    <del>− {change.before}</del> <ins>+ {change.after}</ins>{' '}
                  </span>
                ) : null}
                {change.why} {change.at ? `· ${when(change.at)}` : ''}
              </p>
            </li>
          )
        })}
      </ol>
    </Page>
  )
}

export function PositionsPage({ shown }: { shown: Shown }) {
  const { dossier, links, claims } = shown
  const parties = [...new Set(dossier.positions.map(({ party }) => party))]
  const terms = dossier.terms.filter((term) => dossier.positions.some((position) => position.term === term.id))
  return (
    <Page title={`Positions: ${dossier.story.title}`} story={{ title: dossier.story.title, links, tab: 'positions' }}>
      <h1>Where each party stands</h1>
      <p class="rule">Parties in order of their first statement; the latest statement on each term first.</p>
      {terms.length === 0 ? (
        <p>No party was read to demand, refuse or promise anything on a term that others speak of too.</p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard (WCAG 2.1.1) */}
      <section class="scroll" tabIndex={0} aria-label="Positions">
        {terms.length > 0 ? (
          <table>
            <thead>
              <tr>
                <th scope="col">Term</th>
                {parties.map((party) => (
                  <th scope="col" key={party}>
                    <bdi>{party}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {terms.map((term) => (
                <tr key={term.id}>
                  <th scope="row">
                    <a href={links.known({ term: term.id })}>{term.label}</a>
                  </th>
                  {parties.map((party) => {
                    const held = dossier.positions
                      .filter((position) => position.term === term.id && position.party === party)
                      .sort((a, b) => ((a.at ?? '') > (b.at ?? '') ? -1 : 1))
                    return (
                      <td key={party}>
                        {held.length === 0 ? <span class="soft">nothing read</span> : null}
                        {held.slice(0, 3).map((position) => {
                          const mention = claims
                            .get(position.claim)
                            ?.mentions.find((each) => each.id === position.mention)
                          return mention ? (
                            <div key={position.mention}>
                              <span class="soft">
                                {stanceWord(position.stance)}, {when(position.at)}
                              </span>
                              <Said mention={mention} shown={shown} href={links.claim(position.claim)} />
                            </div>
                          ) : null
                        })}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </section>
    </Page>
  )
}

export function TimelinePage({ shown }: { shown: Shown }) {
  const { dossier, links, claims } = shown
  return (
    <Page title={`Timeline: ${dossier.story.title}`} story={{ title: dossier.story.title, links, tab: 'timeline' }}>
      <h1>Timeline</h1>
      <p class="rule">By the first day meant; as the coverage says it and as Hearsay reads it.</p>
      {dossier.timeline.length === 0 ? <p>No claim names a day.</p> : null}
      <ol class="claims">
        {dossier.timeline.map((entry) => {
          const claim = claims.get(entry.claim)
          return claim ? (
            <li class="claim" key={entry.mention + entry.from}>
              <strong>
                <time dateTime={entry.from}>{days(entry.from, entry.to)}</time>
              </strong>{' '}
              <span class="soft">
                (<q dir="auto">{entry.expression.text}</q>)
              </span>
              <Said mention={claim.mentions[claim.shown]!} shown={shown} href={links.claim(claim.id)} />
              <Chain mention={claim.mentions[claim.shown]!} shown={shown} />
            </li>
          ) : null
        })}
      </ol>
    </Page>
  )
}

export function ArticlesPage({ shown }: { shown: Shown }) {
  const { dossier, links } = shown
  const copies = new Map<string, DossierArticle[]>()
  for (const article of dossier.articles)
    if (article.copyOf) copies.set(article.copyOf, [...(copies.get(article.copyOf) ?? []), article])
  const time = (article: DossierArticle) => article.published ?? article.retrieved ?? ''
  const own = dossier.articles.filter(({ copyOf }) => !copyOf).sort((a, b) => (time(a) > time(b) ? -1 : 1))
  return (
    <Page title={`Articles: ${dossier.story.title}`} story={{ title: dossier.story.title, links, tab: 'articles' }}>
      <h1>{count(dossier.articles.length, 'article')}</h1>
      <p class="rule">
        Latest first; copies stand under the text they repeat. Pages without a date stand where they were retrieved.
      </p>
      <ol class="claims">
        {own.map((article) => (
          <li class="claim" key={article.id}>
            <ArticleLine article={article} shown={shown} />
            {copies.has(article.id) ? (
              <details>
                <summary>{count(copies.get(article.id)!.length, 'copy', 'copies')}</summary>
                <ul>
                  {copies.get(article.id)!.map((copy) => (
                    <li key={copy.id}>
                      <ArticleLine article={copy} shown={shown} />
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </li>
        ))}
      </ol>
    </Page>
  )
}

export function ArticleLine({ article, shown }: { article: DossierArticle; shown: Shown }) {
  const original = outside(article.url)
  return (
    <>
      <a href={shown.links.article(article.id)}>
        <bdi>{article.title ?? article.externalId ?? article.id}</bdi>
      </a>{' '}
      <span class="soft">
        <bdi>{outletOf(article)}</bdi>
        {article.byline ? (
          <>
            {' · '}
            <bdi>{article.byline}</bdi>
          </>
        ) : null}
        {' · '}
        {article.published ? when(article.published) : `no date; retrieved ${when(article.retrieved)}`}
        {article.labels.map((label) => ` · ${label}`)}
        {article.credit ? ` · credits ${article.credit}` : ''}
        {article.copyWhy ? ` · ${article.copyWhy}` : ''}
        {original ? (
          <>
            {' · '}
            <a href={original} rel="noreferrer nofollow">
              original
            </a>
          </>
        ) : null}
      </span>
    </>
  )
}

export function SpeakersPage({ shown }: { shown: Shown }) {
  const { dossier, links } = shown
  const all = [...dossier.speakers]
    .filter(({ name }) => name)
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
  return (
    <Page title={`Who: ${dossier.story.title}`} story={{ title: dossier.story.title, links, tab: 'speakers' }}>
      <h1>Who says it</h1>
      <p class="rule">By the number of their statements, then by name.</p>
      <ul class="plain">
        {all.slice(0, 300).map((speaker) => (
          <li class="claim" key={speaker.id}>
            <a href={links.speaker(speaker.id)}>
              <bdi>{speaker.name}</bdi>
            </a>{' '}
            <span class="soft">{about(speaker)}</span>
          </li>
        ))}
      </ul>
    </Page>
  )
}

export const about = ({ kind, role, affiliation, party, mentions }: DossierSpeaker): string =>
  [kind === 'person' ? null : kind, role, affiliation, party, count(mentions, 'statement')]
    .filter((each, i, all) => each && all.indexOf(each) === i)
    .join(' · ')

export function SpeakerPage({ speaker, shown }: { speaker: DossierSpeaker; shown: Shown }) {
  const { dossier, links } = shown
  const said = dossier.claims
    .flatMap((claim) =>
      claim.mentions.filter((mention) => mention.speaker === speaker.id).map((mention) => ({ claim, mention })),
    )
    .sort((a, b) => ((a.mention.published ?? '') > (b.mention.published ?? '') ? -1 : 1))
  return (
    <Page
      title={`${speaker.name}: ${dossier.story.title}`}
      story={{ title: dossier.story.title, links, tab: 'speakers' }}
    >
      <h1>
        <bdi>{speaker.name || 'Nobody named'}</bdi>
      </h1>
      <p class="lead">
        {about(speaker)}
        {speaker.aliases.length > 1
          ? `. Also: ${speaker.aliases
              .filter((alias) => alias !== speaker.name)
              .slice(0, 8)
              .join(', ')}`
          : ''}
      </p>
      <p class="rule">Latest first.</p>
      <ol class="claims">
        {said.slice(0, 200).map(({ claim, mention }) => (
          <li class="claim" key={mention.id}>
            <Said mention={mention} shown={shown} href={links.claim(claim.id)} />
            <span class="soft">
              {stanceWord(mention.stance)} · <Chain mention={mention} shown={shown} /> · {when(mention.published)}
            </span>
          </li>
        ))}
      </ol>
    </Page>
  )
}
