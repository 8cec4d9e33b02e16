import type { Claim } from '../dossier/types.ts'
import { ClaimLine } from './claimline.tsx'
import { JoinForm } from './correct.tsx'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'

/** Claims close to this one: that to which it is close, and those close to either. A person may say that they are the same. */
export function Close({ claim, shown }: { claim: Claim; shown: Shown }) {
  const words = useWords().claim
  const head = claim.near ?? claim.id
  const close = shown.dossier.claims.filter(({ id, near }) => id !== claim.id && (id === head || near === head))
  if (close.length === 0) return null
  return (
    <Section id="close" title={words.close}>
      <ol class="claims short">
        {close.map((each) => (
          <ClaimLine key={each.id} claim={each} shown={shown}>
            {shown.links.live ? <JoinForm links={shown.links} mention={claim.id} to={each.id} /> : null}
          </ClaimLine>
        ))}
      </ol>
    </Section>
  )
}
