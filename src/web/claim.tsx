import type { Claim, Origin } from '../dossier/types.ts'
import { ApartForm, ClaimForms } from './correct.tsx'
import { Chain, Facing, Said, type Shown, Status } from './known.tsx'
import { Page } from './page.tsx'
import { count, outletOf, outletsOf, stanceWord, when } from './phrase.ts'

/** One claim: its words, its state, and on whose word it stands, an origin a block. */
export function ClaimPage({ claim, shown, head }: { claim: Claim; shown: Shown; head?: object }) {
  const { dossier, links, articles } = shown
  const mention = claim.mentions[claim.shown]!
  const outlets = outletsOf(claim, articles)
  const reactions = claim.mentions.filter(({ stance }) => !['asserts', 'expects'].includes(stance))
  const disputes = dossier.disputes.filter((dispute) => dispute.claims.includes(claim.id))
  const dates = dossier.timeline.filter((entry) => entry.claim === claim.id)
  return (
    <Page title={mention.text.slice(0, 90)} story={{ title: dossier.story.title, links, tab: null }} data={head}>
      <h1>
        <Said mention={mention} shown={shown} />
      </h1>
      <p>
        <Status status={claim.status} />
        <Chain mention={mention} shown={shown} />
      </p>
      <p class="lead">
        {count(claim.mentions.length, 'mention')} by {count(outlets.length, 'outlet')}, from{' '}
        {count(claim.origins.length, 'origin')}. First seen in{' '}
        <a href={links.article(claim.firstAppearance.article)}>
          {outletOf(articles.get(claim.firstAppearance.article))}
        </a>
        , {when(claim.firstAppearance.published)}.{claim.statusWhy ? ` ${claim.statusWhy}` : ''}
      </p>
      <section aria-labelledby="word">
        <h2 id="word">On whose word</h2>
        <p class="rule">An origin a block, those with most mentions first; in each, by date of publication.</p>
        {claim.origins.map((origin) => (
          <OriginBlock key={origin.id} origin={origin} claim={claim} shown={shown} />
        ))}
        {links.live ? <ClaimForms links={links} mention={claim.id} /> : null}
      </section>
      {reactions.length > 0 ? (
        <section aria-labelledby="stances">
          <h2 id="stances">Who confirms, denies, demands</h2>
          <ol class="claims">
            {reactions.map((each) => (
              <li class="claim" key={each.id}>
                <span class="word">
                  {stanceWord(each.stance)}: <Chain mention={each} shown={shown} />
                </span>
                <Said mention={each} shown={shown} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {disputes.length > 0 ? (
        <section aria-labelledby="disputes">
          <h2 id="disputes">Disputed</h2>
          {disputes.map((dispute) => {
            const pair = dispute.claims.map((id) => shown.claims.get(id)).filter((each) => each !== undefined)
            return pair.length === 2 ? (
              <Facing key={dispute.claims.join()} dispute={dispute} pair={pair} shown={shown} />
            ) : null
          })}
        </section>
      ) : null}
      {dates.length > 0 ? (
        <section aria-labelledby="when">
          <h2 id="when">When</h2>
          <ul>
            {dates.map((entry) => (
              <li key={entry.mention}>
                <q dir="auto">{entry.expression.text}</q>:{' '}
                {entry.from === entry.to ? when(entry.from) : `${when(entry.from)} – ${when(entry.to)}`}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {links.live ? <Cite address={links.claim(claim.id).split('?')[0]!} /> : null}
    </Page>
  )
}

function Cite({ address }: { address: string }) {
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">Cite</h2>
      <p class="soft">
        This page: <code>{address}</code> · as <a href={`${address}.json`}>JSON</a>,{' '}
        <a href={`${address}/mentions.csv`}>CSV</a>, <a href={`${address}/cite/markdown`}>Markdown</a>,{' '}
        <a href={`${address}/cite/wikipedia`}>Wikipedia</a>, <a href={`${address}/cite/bibtex`}>BibTeX</a>,{' '}
        <a href={`${address}/cite/csl`}>CSL-JSON</a>
      </p>
    </section>
  )
}

function OriginBlock({ origin, claim, shown }: { origin: Origin; claim: Claim; shown: Shown }) {
  const mentions = origin.mentions
    .map((i) => claim.mentions[i]!)
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1))
  return (
    <div class="origin">
      <h3>
        <bdi>{origin.name}</bdi>
      </h3>
      <p class="why">
        Why one origin? {origin.why} ({origin.kind})
      </p>
      <ol>
        {mentions.map((mention) => (
          <li key={mention.id}>
            <Said mention={mention} shown={shown} />
            <Chain mention={mention} shown={shown} />
            <span class="soft"> · {when(mention.published)}</span>
            {mention.id === claim.id || !shown.links.live ? null : (
              <ApartForm links={shown.links} mention={mention.id} from={claim.id} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
