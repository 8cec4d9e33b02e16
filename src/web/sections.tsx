import type { ComponentChildren } from 'preact'
import { NotKnown, type Shown } from './known.tsx'
import { masthead, when } from './phrase.ts'

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
  const { dossier } = shown
  return (
    <>
      <p class="lead">
        {masthead(dossier)}
        {dossier.asOf ? ` As of ${when(dossier.asOf)}.` : ''}
      </p>
      <div class="cols">
        <section aria-labelledby="known">
          <h2 id="known">What is known</h2>
          <p class="rule">{dossier.order}</p>
          {above}
          <ol class="claims">{children}</ol>
        </section>
        <NotKnown shown={shown} />
      </div>
    </>
  )
}
