import type { Grouped } from '../claims/grouped.ts'
import { byMoment } from '../dossier/moments.ts'
import type { Position } from '../dossier/types.ts'
import { partyOf, SIDES, type Terms } from './terms.ts'

/** Where each party stands on each term, in the order of time: the last of a party is where it stands now. */
export function positionsOf(claims: readonly Grouped[], terms: Terms): Position[] {
  const out = new Map<string, Position>()
  for (const { id, statements } of claims)
    for (const statement of statements) {
      if (!SIDES.has(statement.stance)) continue
      for (const term of terms.ofStatement.get(statement.id) ?? []) {
        const at = statement.saidAt ?? statement.published
        const position = {
          party: partyOf(statement),
          term,
          stance: statement.stance,
          claim: id,
          mention: statement.id,
          at,
        }
        // The earliest statement of a claim stands for it; the others repeat it.
        const key = `${position.party} ${term} ${position.stance} ${id}`
        if (!out.has(key)) out.set(key, position)
      }
    }
  return [...out.values()].sort(
    (a, b) =>
      compare(a.term, b.term) || compare(a.party, b.party) || byMoment(a.at, b.at) || compare(a.mention, b.mention),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
