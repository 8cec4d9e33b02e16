import { mentionsAt } from '../dossier/figures.ts'
import type { DossierPlace } from '../dossier/types.ts'
import { First } from './first.tsx'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { Word } from './word.tsx'

const MOST = 5

/** The words of these claims, each with whose word it is: those at one of the places, where any are given. */
export function SaidIn({
  claims,
  at = [],
  shown,
}: {
  claims: readonly string[]
  at?: DossierPlace['mentions']
  shown: Shown
}) {
  const words = useWords()
  const mentionOf = mentionsAt(at)
  const there = claims.map((id) => shown.claims.get(id)).filter((claim) => claim !== undefined)
  return (
    <First of={there} most={MOST} more={words.figures.more}>
      {(some) =>
        some.map((claim) => {
          const mention = mentionOf(claim)
          return (
            <div class="run" key={claim.id}>
              <Said mention={mention} shown={shown} href={shown.links.claim(claim.id)} />{' '}
              <Word claim={claim} mention={mention} shown={shown} />
            </div>
          )
        })
      }
    </First>
  )
}
