import type { Claim } from '../dossier/types.ts'
import { ClaimLine } from './claimline.tsx'
import { Facings } from './facing.tsx'
import { outletOf } from './phrase.ts'
import { Quote } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** Lines shown of each kind. */
const MOST = { unanswered: 8, claims: 5, disputes: 6 }

/** Asked and unanswered, unconfirmed, denied, disputed. */
export function NotKnown({ shown }: { shown: Shown }) {
  const words = useWords()
  const { disputes, unanswered } = shown.dossier
  const unconfirmed = shown.inState.get('unconfirmed')!
  const denied = shown.inState.get('denied')!
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">{words.known.notKnown}</h2>
      {unanswered.length + unconfirmed.length + denied.length + disputes.length === 0 ? (
        <p class="soft">{words.known.allKnown}</p>
      ) : null}
      {unanswered.length > 0 ? <h3>{words.known.asked}</h3> : null}
      <ul class="plain">
        {unanswered.slice(0, MOST.unanswered).map((each) => (
          <li key={`${each.article}${each.spans[0]?.start}`} class="claim">
            <p class="said">
              <a href={shown.links.span(each.article, each.spans[0]!)}>
                <Quote {...each} shown={shown} />
              </a>
            </p>
            <span class="soft">
              <bdi>{each.who}</bdi>: {words.stances[each.stance]};{' '}
              <bdi>{outletOf(shown.articles.get(each.article), words)}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {unconfirmed.length > 0 ? <h3>{words.known.unconfirmed}</h3> : null}
      <Short claims={unconfirmed} shown={shown} />
      {denied.length > 0 ? <h3>{words.known.denied}</h3> : null}
      <Short claims={denied} shown={shown} />
      {disputes.length > 0 ? <h3>{words.known.disputed}</h3> : null}
      <Facings disputes={disputes.slice(0, MOST.disputes)} shown={shown} />
    </section>
  )
}

function Short({ claims, shown }: { claims: readonly Claim[]; shown: Shown }) {
  return (
    <ul class="plain">
      {claims.slice(0, MOST.claims).map((claim) => (
        <ClaimLine key={claim.id} claim={claim} shown={shown} again />
      ))}
    </ul>
  )
}
