import type { ComponentChildren } from 'preact'
import { Masthead } from './masthead.tsx'
import { NotKnown } from './notknown.tsx'
import { useWords } from './reader.ts'
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
      <div class="cols">
        <section aria-labelledby="known">
          <h2 id="known">{words.heading}</h2>
          <p class="rule">{words.order}</p>
          {above}
          <ol class="claims">{children}</ol>
          {below}
        </section>
        <aside aria-label={words.notKnown}>
          <NotKnown shown={shown} />
          <Standpoints shown={shown} />
          <Voices shown={shown} />
        </aside>
      </div>
    </>
  )
}
