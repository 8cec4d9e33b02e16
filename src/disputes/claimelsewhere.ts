/** The claim of whoever is named, on other pages than the one that calls it false. */

import type { Statement } from '../dossier/statements.ts'
import type { Contradiction } from '../store/store.ts'
import type { Answered } from './answered.ts'
import type { Texts } from './charges.ts'
import { isOf, isSame } from './claimed.ts'
import { isTold } from './toldasfact.ts'

/** @param claims all of the story. @param known pairs of what is told and what answers it that need not be found again. */
export function claimsElsewhere(
  answered: readonly Answered[],
  claims: readonly Texts[],
  known: ReadonlySet<string>,
): Contradiction[] {
  const calls = answered.flatMap(({ answer, claim }) => (claim ? { answer, claim } : []))
  if (calls.length === 0) return []
  // Most voices of a story are nobody's of whom that is said, and each says much; and copies say it of the same few.
  const byName = new Map(calls.map(({ claim }) => [claim.of, claim]))
  const byVoice = new Map<string, typeof calls>()
  const callsOn = (said: Statement): typeof calls => {
    const voice = said.chain.length === 0 ? said.speaker : `${said.speaker} ${said.chain.join()}`
    const known = byVoice.get(voice)
    if (known) return known
    const names = new Set([...byName].flatMap(([name, claim]) => (isOf(claim, said) ? name : [])))
    const found =
      names.size === 0
        ? []
        : calls.filter(({ answer, claim }) => answer.speaker !== said.speaker && names.has(claim.of))
    byVoice.set(voice, found)
    return found
  }
  return claims.flatMap(({ statements, follows }) =>
    follows.texts.flatMap((n, i) => {
      const said = statements[n]!
      const call = callsOn(said).find(({ claim }) => isSame(claim, follows.stems[i]!))
      if (!call || known.has(`${said.id} ${call.answer.id}`) || !isTold(said)) return []
      return [{ a: said.id, b: call.answer.id, kind: 'negation' as const, why: '' }]
    }),
  )
}
