import type { Claim, Dispute } from '../dossier/types.ts'
import { Chain } from './chain.tsx'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { Why } from './why.tsx'

/** Disputes, both sides of each face to face. */
export function Facings({ disputes, shown }: { disputes: readonly Dispute[]; shown: Shown }) {
  return disputes.map((dispute) => {
    const [a, b] = dispute.claims.map((id) => shown.claims.get(id))
    return a && b ? <Facing key={dispute.claims.join()} dispute={dispute} pair={[a, b]} shown={shown} /> : null
  })
}

function Facing({ dispute, pair, shown }: { dispute: Dispute; pair: readonly Claim[]; shown: Shown }) {
  const words = useWords()
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
        {words.disputeKinds[dispute.kind]}: <Why text={dispute.why} />
      </span>
    </div>
  )
}
