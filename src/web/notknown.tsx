import { controversiesOf } from '../dossier/controversies.ts'
import type { Status } from '../types.ts'
import { ClaimLine } from './claimline.tsx'
import { Facing } from './facing.tsx'
import { First } from './first.tsx'
import { outletOf } from './phrase.ts'
import { Quote } from './quote.tsx'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'

/** Lines of each kind before the rest is folded, or stands elsewhere. */
const MOST = { unanswered: 8, claims: 5, controversies: 6 }

/** Asked and unanswered, unconfirmed, denied, disputed. */
export function NotKnown({ shown }: { shown: Shown }) {
  const words = useWords()
  const { disputes, unanswered } = shown.dossier
  const unconfirmed = shown.inState.get('unconfirmed')!
  const denied = shown.inState.get('denied')!
  return (
    <Section id="unknown" title={words.known.notKnown}>
      {unanswered.length + unconfirmed.length + denied.length + disputes.length === 0 ? (
        <p class="soft">{words.known.allKnown}</p>
      ) : null}
      {unanswered.length > 0 ? <h3>{words.known.asked}</h3> : null}
      <First of={unanswered} most={MOST.unanswered} more={words.article.moreCopies}>
        {(some) => (
          <ul class="plain">
            {some.map((each) => (
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
        )}
      </First>
      <Short title={words.known.unconfirmed} status="unconfirmed" shown={shown} />
      <Short title={words.known.denied} status="denied" shown={shown} />
      {disputes.length > 0 ? <h3>{words.known.disputed}</h3> : null}
      {controversiesOf(shown.dossier)
        .slice(0, MOST.controversies)
        .map((each) => (
          <Facing key={each.disputes[0]!.claims.join()} {...each} shown={shown} brief />
        ))}
      <All status="disputed" most={MOST.controversies} shown={shown} />
    </Section>
  )
}

function Short({ title, status, shown }: { title: string; status: Status; shown: Shown }) {
  const claims = shown.inState.get(status)!
  if (claims.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="plain">
        {claims.slice(0, MOST.claims).map((claim) => (
          <ClaimLine key={claim.id} claim={claim} shown={shown} again />
        ))}
      </ul>
      <All status={status} most={MOST.claims} shown={shown} />
    </>
  )
}

/** Where more are than stand here: the way to all of them. */
function All({ status, most, shown: { inState, links } }: { status: Status; most: number; shown: Shown }) {
  const words = useWords()
  const n = inState.get(status)!.length
  return links.live && n > most ? (
    <p>
      <a href={links.known({ status })}>{words.known.allOf(words.statuses[status], n)}</a>
    </p>
  ) : null
}
