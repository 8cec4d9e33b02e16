import type { Claim, ClaimMention, Dispute, Dossier, DossierArticle, DossierSpeaker } from '../dossier/types.ts'
import { STATUSES } from '../types.ts'
import type { Links } from './links.ts'
import { Page } from './page.tsx'
import { onWhoseWord, outletOf, stanceWord, weight, when } from './phrase.ts'
import { Sections } from './sections.tsx'

/** A dossier with what its pages look up again and again. */
export interface Shown {
  dossier: Dossier
  links: Links
  articles: ReadonlyMap<string, DossierArticle>
  speakers: ReadonlyMap<string, DossierSpeaker>
  claims: ReadonlyMap<string, Claim>
}

export function shownOf(dossier: Dossier, links: Links): Shown {
  return {
    dossier,
    links,
    articles: new Map(dossier.articles.map((each) => [each.id, each])),
    speakers: new Map(dossier.speakers.map((each) => [each.id, each])),
    claims: new Map(dossier.claims.map((each) => [each.id, each])),
  }
}

export interface Filter {
  status: string | null
  term: string | null
  page: number
}

/** So many claims stand on one page; a reader who wants more turns it. */
export const ON_A_PAGE = 100

export function KnownPage({
  shown,
  filter,
  most = ON_A_PAGE,
  head,
}: {
  shown: Shown
  filter: Filter
  /** How many claims stand on the page. */
  most?: number
  head?: object
}) {
  const { dossier, links } = shown
  const claims = dossier.claims.filter(
    (claim) =>
      (!filter.status || claim.status === filter.status) && (!filter.term || claim.terms.includes(filter.term)),
  )
  const from = (filter.page - 1) * most
  return (
    <Page
      title={`What is known: ${dossier.story.title}`}
      story={{ title: dossier.story.title, links, tab: 'known' }}
      data={head}
    >
      <h1>{dossier.story.title}</h1>
      {dossier.since ? <SinceStrip shown={shown} /> : null}
      <Sections shown={shown} above={links.live ? <Filters shown={shown} filter={filter} /> : null}>
        {claims.slice(from, from + most).map((claim) => (
          <ClaimLine key={claim.id} claim={claim} shown={shown} />
        ))}
      </Sections>
      {claims.length === 0 ? <p>No claim with that.</p> : null}
      {links.live ? <Pages total={claims.length} filter={filter} links={links} /> : null}
    </Page>
  )
}

function SinceStrip({ shown: { dossier, links } }: { shown: Shown }) {
  const kinds = new Map<string, number>()
  for (const { kind } of dossier.changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const told = [...kinds].map(([kind, n]) => `${n} ${stanceWord(kind)}`).join(', ')
  return (
    <p>
      <a href={links.tab('changes')}>
        Since {when(dossier.since)}: {told || 'nothing changed'}
      </a>
    </p>
  )
}

function Filters({ shown: { dossier, links }, filter }: { shown: Shown; filter: Filter }) {
  const counts = new Map<string, number>()
  for (const { status } of dossier.claims) counts.set(status, (counts.get(status) ?? 0) + 1)
  const link = (status: string | null, label: string) => (
    <a href={links.known({ status, term: filter.term })} aria-current={filter.status === status ? 'true' : undefined}>
      {label}
    </a>
  )
  return (
    <nav class="filters" aria-label="Filter">
      {link(null, `all ${dossier.claims.length}`)}
      {STATUSES.filter((status) => counts.has(status)).map((status) => link(status, `${status} ${counts.get(status)}`))}
      {dossier.terms.slice(0, 8).map((term) => (
        <a
          key={term.id}
          href={links.known({ term: filter.term === term.id ? null : term.id, status: filter.status })}
          aria-current={filter.term === term.id ? 'true' : undefined}
        >
          {term.label}
        </a>
      ))}
    </nav>
  )
}

function Pages({ total, filter, links }: { total: number; filter: Filter; links: Links }) {
  const last = Math.ceil(total / ON_A_PAGE)
  if (last <= 1) return null
  const link = (page: number, label: string) => (
    <a href={links.known({ status: filter.status, term: filter.term, page: String(page) })}>{label}</a>
  )
  return (
    <nav class="filters" aria-label="Pages">
      {filter.page > 1 ? link(filter.page - 1, 'previous') : null}
      <span>
        page {filter.page} of {last}
      </span>
      {filter.page < last ? link(filter.page + 1, 'next') : null}
    </nav>
  )
}

/** The verbatim words of a mention, leading to their place. */
export function Said({ mention, shown, href }: { mention: ClaimMention; shown: Shown; href?: string }) {
  return (
    <p class="said">
      <a href={href ?? shown.links.span(mention.article, mention.spans[0]!)}>
        <Words mention={mention} />
      </a>
    </p>
  )
}

/** A quoted node: exactly the spans' text. `data-at` lets a test find the span again. */
export function Words({ mention }: { mention: ClaimMention }) {
  const at = mention.spans.map(({ start, end }) => `${start}-${end}`).join(',')
  return (
    <q dir="auto" class={marked(mention.text)} data-article={mention.article} data-at={at}>
      {mention.text}
    </q>
  )
}

/** Words that bring their own quotation marks get none of ours. */
const marked = (text: string): string => (/^["“‘'«]/.test(text) ? 'bare' : '')

/** "nytimes.com, citing Axios, citing two sources". */
export function Chain({ mention, shown }: { mention: ClaimMention; shown: Shown }) {
  const steps = onWhoseWord(mention, shown.speakers, shown.articles)
  return (
    <span class="word">
      {steps.map((name, i) => (
        <span key={name}>
          {i > 0 ? ', citing ' : ''}
          {i === steps.length - 1 && mention.attribution !== null ? (
            <a href={shown.links.speaker(mention.speaker)}>
              <bdi>{name}</bdi>
            </a>
          ) : (
            <bdi>{name}</bdi>
          )}
        </span>
      ))}
    </span>
  )
}

export const Status = ({ status }: { status: string }) => <span class={`status ${status}`}>{status}</span>

export function ClaimLine({ claim, shown }: { claim: Claim; shown: Shown }) {
  const mention = claim.mentions[claim.shown]!
  return (
    <li class="claim" id={claim.id}>
      <Said mention={mention} shown={shown} href={shown.links.claim(claim.id)} />
      <div class="word">
        <Status status={claim.status} />
        <Chain mention={mention} shown={shown} />
        {mention.stance !== 'asserts' ? <span class="soft"> ({stanceWord(mention.stance)})</span> : null}
        <span class="soft">
          {' · '}
          <a href={shown.links.claim(claim.id)}>{weight(claim, shown.articles)}</a>
          {' · '}
          {when(mention.published)}
        </span>
        {claim.change ? <span class="new">{stanceWord(claim.change)}</span> : null}
      </div>
    </li>
  )
}

export function NotKnown({ shown }: { shown: Shown }) {
  const { dossier, links, claims } = shown
  const unconfirmed = dossier.claims.filter(({ status }) => status === 'unconfirmed').slice(0, 5)
  const denied = dossier.claims.filter(({ status }) => status === 'denied').slice(0, 5)
  return (
    <aside aria-labelledby="unknown">
      <h2 id="unknown">Not known</h2>
      {dossier.unanswered.length + unconfirmed.length + denied.length + dossier.disputes.length === 0 ? (
        <p class="soft">No page says that somebody was asked and did not answer, and nothing is denied or disputed.</p>
      ) : null}
      {dossier.unanswered.length > 0 ? <h3>Asked, no answer seen</h3> : null}
      <ul class="plain">
        {dossier.unanswered.slice(0, 8).map((each) => (
          <li key={`${each.article}${each.spans[0]?.start}`} class="claim">
            <p class="said">
              <a href={links.span(each.article, each.spans[0]!)}>
                <q
                  dir="auto"
                  class={marked(each.text)}
                  data-article={each.article}
                  data-at={each.spans.map(({ start, end }) => `${start}-${end}`).join(',')}
                >
                  {each.text}
                </q>
              </a>
            </p>
            <span class="soft">
              {each.who}: {stanceWord(each.stance)}; {outletOf(shown.articles.get(each.article))}
            </span>
          </li>
        ))}
      </ul>
      {unconfirmed.length > 0 ? <h3>Unconfirmed</h3> : null}
      <Short claims={unconfirmed} shown={shown} />
      {denied.length > 0 ? <h3>Denied</h3> : null}
      <Short claims={denied} shown={shown} />
      {dossier.disputes.length > 0 ? <h3>Disputed</h3> : null}
      {dossier.disputes.slice(0, 6).map((dispute) => {
        const pair = dispute.claims.map((id) => claims.get(id)).filter((each) => each !== undefined)
        return pair.length === 2 ? (
          <Facing key={dispute.claims.join()} dispute={dispute} pair={pair} shown={shown} />
        ) : null
      })}
    </aside>
  )
}

function Short({ claims, shown }: { claims: readonly Claim[]; shown: Shown }) {
  return (
    <ul class="plain">
      {claims.map((claim) => (
        <ClaimLine key={claim.id} claim={claim} shown={shown} />
      ))}
    </ul>
  )
}

/** Both sides of a dispute, face to face. */
export function Facing({ dispute, pair, shown }: { dispute: Dispute; pair: readonly Claim[]; shown: Shown }) {
  return (
    <div class="facing">
      {pair.map((claim, i) => {
        // The words that contradict; the claim may be shown by others.
        const mention = claim.mentions.find(({ id }) => id === dispute.mentions[i]) ?? claim.mentions[claim.shown]!
        return (
          <div key={claim.id}>
            <Said mention={mention} shown={shown} href={shown.links.claim(claim.id)} />
            <Chain mention={mention} shown={shown} />
          </div>
        )
      })}
      <span class="why">
        {dispute.kind}: {dispute.why}
      </span>
    </div>
  )
}
