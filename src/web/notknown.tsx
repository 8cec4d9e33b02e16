import { controversiesOf } from '../dossier/controversies.ts'
import type { Unanswered } from '../dossier/types.ts'
import type { Status } from '../types.ts'
import { ClaimLine } from './claimline.tsx'
import { Facing } from './facing.tsx'
import { FirstLines } from './first.tsx'
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
      <Silent shown={shown} />
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

/** Who was asked and did not answer. */
function Silent({ shown }: { shown: Shown }) {
  const words = useWords()
  const { unanswered } = shown.dossier
  if (unanswered.length === 0) return null
  return (
    <>
      <h3>{words.known.asked}</h3>
      <FirstLines
        of={unanswered}
        most={MOST.unanswered}
        more={words.article.moreCopies}
        class="plain"
        line={(each) => <SilentLine key={`${each.article}${each.spans[0]?.start}`} asked={each} shown={shown} />}
      />
    </>
  )
}

function SilentLine({ asked, shown }: { asked: Unanswered; shown: Shown }) {
  const words = useWords()
  return (
    <li class="claim">
      <p class="said">
        <a href={shown.links.span(asked.article, asked.spans[0]!)}>
          <Quote {...asked} shown={shown} />
        </a>
      </p>
      <span class="soft">
        <bdi>{asked.who}</bdi>: {words.stances[asked.stance]};{' '}
        <bdi>{outletOf(shown.articles.get(asked.article), words)}</bdi>
      </span>
    </li>
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
