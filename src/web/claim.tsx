import type { Claim, Origin } from '../dossier/types.ts'
import { Chain } from './chain.tsx'
import { Status } from './claimline.tsx'
import { ApartForm, ClaimForms } from './correct.tsx'
import { Facings } from './facing.tsx'
import { Page } from './page.tsx'
import { outletOf, outletsOf } from './phrase.ts'
import { Quote, Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** One claim: its words, its state, and on whose word it stands, an origin a block. */
export function ClaimPage({ claim, shown, head }: { claim: Claim; shown: Shown; head?: object }) {
  const { dossier, links, articles } = shown
  const mention = claim.mentions[claim.shown]!
  const words = useWords()
  const outlets = outletsOf(claim, articles, words)
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
        {words.claim.weight(claim.mentions.length, outlets.length, claim.origins.length)} {words.claim.firstSeen}{' '}
        <a href={links.article(claim.firstAppearance.article)}>
          <bdi>{outletOf(articles.get(claim.firstAppearance.article), words)}</bdi>
        </a>
        , {words.when(claim.firstAppearance.published)}.{claim.statusWhy ? ` ${claim.statusWhy}` : ''}
      </p>
      <section aria-labelledby="word">
        <h2 id="word">{words.claim.onWhoseWord}</h2>
        <p class="rule">{words.claim.rule}</p>
        {claim.origins.map((origin) => (
          <OriginBlock key={origin.id} origin={origin} claim={claim} shown={shown} />
        ))}
        {links.live ? <ClaimForms links={links} mention={claim.id} /> : null}
      </section>
      {reactions.length > 0 ? (
        <section aria-labelledby="stances">
          <h2 id="stances">{words.claim.reactions}</h2>
          <ol class="claims">
            {reactions.map((each) => (
              <li class="claim" key={each.id}>
                <span class="word">
                  {words.stances[each.stance]}: <Chain mention={each} shown={shown} />
                </span>
                <Said mention={each} shown={shown} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {disputes.length > 0 ? (
        <section aria-labelledby="disputes">
          <h2 id="disputes">{words.claim.disputed}</h2>
          <Facings disputes={disputes} shown={shown} />
        </section>
      ) : null}
      {dates.length > 0 ? (
        <section aria-labelledby="when">
          <h2 id="when">{words.claim.when}</h2>
          <ul>
            {dates.map((entry) => (
              <li key={entry.mention}>
                <Quote {...entry.expression} spans={[entry.expression.span]} shown={shown} />:{' '}
                {words.days(entry.from, entry.to)}
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
  const { script, claim: words } = useWords()
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{words.cite}</h2>
      <p class="soft">
        {words.thisPage} <code>{address}</code> · {words.as} <a href={`${address}.json`}>JSON</a>,{' '}
        <a href={`${address}/mentions.csv`}>CSV</a>, <a href={`${address}/cite/markdown`}>Markdown</a>,{' '}
        <a href={`${address}/cite/wikipedia`}>Wikipedia</a>, <a href={`${address}/cite/bibtex`}>BibTeX</a>,{' '}
        <a href={`${address}/cite/csl`}>CSL-JSON</a> ·{' '}
        <a href={address} data-island="copy" data-done={script.copied}>
          {script.copy}
        </a>
      </p>
    </section>
  )
}

function OriginBlock({ origin, claim, shown }: { origin: Origin; claim: Claim; shown: Shown }) {
  const words = useWords()
  const mentions = origin.mentions
    .map((i) => claim.mentions[i]!)
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1))
  return (
    <div class="origin">
      <h3>
        <bdi>{origin.name}</bdi>
      </h3>
      <p class="why">
        {words.claim.whyOne} {origin.why} ({words.originKinds[origin.kind]})
      </p>
      <ol>
        {mentions.map((mention) => (
          <li key={mention.id}>
            <Said mention={mention} shown={shown} />
            <Chain mention={mention} shown={shown} />
            <span class="soft"> · {words.when(mention.published)}</span>
            {mention.id === claim.id || !shown.links.live ? null : (
              <ApartForm links={shown.links} mention={mention.id} from={claim.id} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
