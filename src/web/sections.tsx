import type { ComponentChildren } from 'preact'
import { Carried } from './carried.tsx'
import { Masthead } from './masthead.tsx'
import { NotKnown } from './notknown.tsx'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { Standpoints } from './standpoints.tsx'
import { Voices } from './voices.tsx'

/** The body of a dossier's page: masthead, claims with the rule of their order, and beside them what is not known. */
export function Sections(given: {
  shown: Shown
  /** The claims. */
  children: ComponentChildren
  strip?: ComponentChildren
  above?: ComponentChildren
  below?: ComponentChildren
}) {
  const { shown, children, strip, above, below } = given
  const words = useWords().known
  return (
    <>
      <Masthead shown={shown} />
      {strip}
      <Below shown={shown} />
      <div class="cols">
        <Section id="known" title={words.heading}>
          <details class="rule">
            <summary>{words.orderShort}</summary>
            {words.order}
          </details>
          {above}
          {shown.dossier.articles.length === 1 ? <p class="rule">{words.single}</p> : null}
          {children}
          {below}
        </Section>
        <aside aria-label={words.notKnown}>
          <Carried shown={shown} />
          <NotKnown shown={shown} />
          <Standpoints shown={shown} />
          <Voices shown={shown} />
        </aside>
      </div>
    </>
  )
}

/** On a phone, where it stands far below the claims: the way to what is not known. */
function Below({ shown: { inState } }: { shown: Shown }) {
  const words = useWords()
  const counted = (['unconfirmed', 'denied', 'disputed'] as const).flatMap((status) => {
    const n = inState.get(status)!.length
    return n > 0 ? [`${words.statuses[status]} ${words.number(n)}`] : []
  })
  return (
    <p class="below">
      <a href="#unknown">{[words.known.notKnown, counted.join(', ')].filter(Boolean).join(': ')}</a>
    </p>
  )
}
