import { First } from './first.tsx'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

const MOST = 5

/** The words of these claims. */
export function SaidIn({ claims, shown }: { claims: readonly string[]; shown: Shown }) {
  const words = useWords()
  const there = claims.map((id) => shown.claims.get(id)).filter((claim) => claim !== undefined)
  return (
    <First of={there} most={MOST} more={words.figures.more}>
      {(some) =>
        some.map(({ id, mentions, shown: at }) => (
          <Said key={id} mention={mentions[at]!} shown={shown} href={shown.links.claim(id)} />
        ))
      }
    </First>
  )
}
