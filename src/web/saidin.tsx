import { mentionsAt } from '../dossier/figures.ts'
import type { DossierPlace } from '../dossier/types.ts'
import { First } from './first.tsx'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { Word } from './word.tsx'

const MOST = 5

/**
 * The first of these claims in their words, the rest folded.
 * @param elsewhere where the rest of many stands, which then is not folded.
 */
export function SaidIn(given: Saying & { elsewhere?: string }) {
  const { claims, at, shown, elsewhere } = given
  const words = useWords()
  const there = claims.filter((id) => shown.claims.has(id))
  return (
    <First of={there} most={MOST} more={words.figures.more} elsewhere={elsewhere}>
      {(some) => <SaidAt claims={some} at={at} shown={shown} />}
    </First>
  )
}

interface Saying {
  claims: readonly string[]
  /** Places of which the claims' words are wanted, where any are. */
  at?: DossierPlace['mentions'] | undefined
  shown: Shown
}

/** The words of these claims, each with whose word it is. */
export function SaidAt({ claims, at = [], shown }: Saying) {
  const mentionOf = mentionsAt(at)
  return (
    <>
      {claims.map((id) => {
        const claim = shown.claims.get(id)!
        const mention = mentionOf(claim)
        return (
          <div class="run" key={id}>
            <Said mention={mention} shown={shown} href={shown.links.claim(id)} />{' '}
            <Word claim={claim} mention={mention} shown={shown} />
          </div>
        )
      })}
    </>
  )
}
