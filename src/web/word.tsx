import type { Claim, ClaimMention } from '../dossier/types.ts'
import { Chain } from './chain.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { StatusOf } from './status.tsx'

/** On whose word, and what they do with it: "The Meridian, citing Emil Roth (denies)" is no word of his that it is so. */
export function Told({
  mention,
  shown,
  speakers = false,
}: {
  mention: ClaimMention
  shown: Shown
  speakers?: boolean
}) {
  const words = useWords()
  return (
    <>
      <Chain mention={mention} shown={shown} speakers={speakers} />
      {mention.stance === 'asserts' ? null : <span class="soft"> ({words.stances[mention.stance]})</span>}
    </>
  )
}

/**
 * The second half of every line: how the claim stands, where it is more than reported; on whose word; and what they do with the words.
 *
 * @param speakers whether the line stands under the name of who says it, which then is not said again.
 */
export function Word(given: { claim: Claim; mention: ClaimMention; shown: Shown; speakers?: boolean }) {
  const { claim, mention, shown, speakers = false } = given
  return (
    <>
      {claim.status === 'reported' ? null : <StatusOf claim={claim} mention={mention} shown={shown} />}
      <Told mention={mention} shown={shown} speakers={speakers} />
    </>
  )
}
