import type { ComponentChildren } from 'preact'
import { Masthead } from './masthead.tsx'
import { NotKnown } from './notknown.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** The body of a dossier's page: masthead, claims with the rule of their order, and what is not known. */
export function Sections({
  shown,
  children,
  above,
}: {
  shown: Shown
  children: ComponentChildren
  above?: ComponentChildren
}) {
  const words = useWords().known
  return (
    <>
      <Masthead shown={shown} />
      <div class="cols">
        <section aria-labelledby="known">
          <h2 id="known">{words.heading}</h2>
          <p class="rule">{words.order}</p>
          {above}
          <ol class="claims">{children}</ol>
        </section>
        <NotKnown shown={shown} />
      </div>
    </>
  )
}
