import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

const MOST = 5

/** The words of the first of these claims, and how many there are more. */
export function SaidIn({ claims, shown }: { claims: readonly string[]; shown: Shown }) {
  const words = useWords()
  const there = claims.map((id) => shown.claims.get(id)).filter((claim) => claim !== undefined)
  return (
    <>
      {there.slice(0, MOST).map((claim) => (
        <Said key={claim.id} mention={claim.mentions[claim.shown]!} shown={shown} href={shown.links.claim(claim.id)} />
      ))}
      {there.length > MOST ? <p class="soft">{words.figures.more(there.length - MOST)}</p> : null}
    </>
  )
}
