import type { Listed } from '../corrections/list.ts'
import { controversiesOf } from '../dossier/controversies.ts'
import type { Claim } from '../dossier/types.ts'
import { Cite } from './cite.tsx'
import { Close } from './close.tsx'
import { ClaimForms } from './correct.tsx'
import { CorrectionsOf, checkedIn } from './corrections.tsx'
import { Facing } from './facing.tsx'
import { Checked, OriginBlock } from './origin.tsx'
import { outletOf, outletsOf } from './phrase.ts'
import { Provenance } from './provenance.tsx'
import { QuotedOtherwise } from './quotations.tsx'
import { Quote, Said } from './quote.tsx'
import { Reactions } from './reactions.tsx'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import { Share } from './share.tsx'
import type { Shown } from './shown.ts'
import { Status } from './status.tsx'
import { StoryPage } from './storypage.tsx'
import { Why } from './why.tsx'
import { Told } from './word.tsx'

/** One claim: its words, its state, and on whose word it stands, an origin a block. */
export function ClaimPage(given: {
  claim: Claim
  shown: Shown
  /** Those that are about one of its mentions. */
  corrections?: readonly Listed[]
  head?: object
}) {
  const { claim, shown, corrections = [], head } = given
  const { dossier, links } = shown
  const words = useWords()
  const mention = claim.mentions[claim.shown]!
  const checked = checkedIn(corrections)
  const about = dossier.terms.filter(({ id }) => claim.terms.includes(id))
  const title = mention.text.length > 90 ? `${mention.text.slice(0, 90)}…` : mention.text
  return (
    <StoryPage title={title} shown={shown} tab={null} data={head}>
      <h1 class="words">
        <Said mention={mention} shown={shown} />
      </h1>
      <p class="byline">
        <Told mention={mention} shown={shown} /> <span class="soft">· {words.when(mention.published)}</span>
        <Checked id={mention.id} checked={checked} />
      </p>
      <Verdict claim={claim} shown={shown} />
      <Section id="word" title={words.claim.onWhoseWord}>
        <p class="rule">{words.claim.rule}</p>
        {claim.origins.map((origin) => (
          <OriginBlock key={origin.id} origin={origin} claim={claim} shown={shown} checked={checked} />
        ))}
        {links.live ? <ClaimForms links={links} mention={claim.id} terms={about} /> : null}
      </Section>
      <Close claim={claim} shown={shown} />
      <Reactions claim={claim} shown={shown} />
      <Disputes claim={claim} shown={shown} />
      <QuotedOtherwise claim={claim} shown={shown} />
      <Dates claim={claim} shown={shown} />
      <Provenance claim={claim} shown={shown} />
      <CorrectionsOf corrections={corrections} links={links} />
      {links.live ? <Cite address={links.claim(claim.id).split('?')[0]!} embed={links.embed(claim.id)} /> : null}
      <Share title={title} />
    </StoryPage>
  )
}

/** Its state and why, how much stands behind it, and where it was told first. */
function Verdict({ claim, shown: { links, articles } }: { claim: Claim; shown: Shown }) {
  const words = useWords()
  const { article, published } = claim.firstAppearance
  return (
    <p class="verdict">
      <Status status={claim.status} />{' '}
      {claim.statusWhy ? (
        <>
          <Why text={claim.statusWhy} /> ·{' '}
        </>
      ) : null}
      {words.claim.weight(claim.mentions.length, outletsOf(claim, articles, words).length, claim.origins.length)}{' '}
      {words.claim.firstSeen}{' '}
      <a href={links.article(article)}>
        <bdi>{outletOf(articles.get(article), words)}</bdi>
      </a>
      , {words.when(published)}.
    </p>
  )
}

/** What contradicts it. */
function Disputes({ claim, shown }: { claim: Claim; shown: Shown }) {
  const { claim: words } = useWords()
  const { claims, disputes } = shown.dossier
  const own = disputes.filter((dispute) => dispute.claims.includes(claim.id))
  return own.length === 0 ? null : (
    <Section id="disputes" title={words.disputed}>
      {controversiesOf({ claims, disputes: own }).map((each) => (
        <Facing key={each.disputes[0]!.claims.join()} {...each} shown={shown} />
      ))}
    </Section>
  )
}

/** The times of which it speaks. */
function Dates({ claim, shown }: { claim: Claim; shown: Shown }) {
  const words = useWords()
  const dates = shown.dossier.timeline.filter((entry) => entry.claim === claim.id)
  return dates.length === 0 ? null : (
    <Section id="when" title={words.claim.when}>
      <ul class="plain">
        {dates.map(({ mention: id, from, to, expression }) => (
          <li key={id + from}>
            <Quote {...expression} spans={[expression.span]} shown={shown} />: {words.days(from, to)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
