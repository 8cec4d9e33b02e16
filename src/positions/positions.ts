import { grouped } from '../dossier/grouped.ts'
import { byMoment } from '../dossier/moments.ts'
import type { Position } from '../dossier/types.ts'
import { compare } from '../text/compare.ts'
import { type Stand, towards } from './stands.ts'
import type { Terms } from './terms.ts'
import { turns } from './turns.ts'

/**
 * Where each party stands on each term: the terms in their order, the parties that speak most of each first, and what one says
 * in the order of time, so that its last is where it stands now.
 */
export function positionsOf(stands: readonly Stand[], { terms, ofStand }: Terms): Position[] {
  const found = new Map<string, { position: Position; stand: Stand }>()
  const isWhole = wholesIn(stands)
  for (const [i, stand] of stands.entries()) {
    if (ofStand[i]!.size === 0 || isWhole(stand)) continue
    for (const [term, stance] of ofStand[i]!) {
      const { party, claim, statement } = stand
      const key = `${term}\n${party}\n${stance}\n${claim}`
      const known = found.get(key)
      // The earliest statement of a claim stands for it; the others repeat it.
      if (known) known.position.mentions.push(statement.id)
      else {
        const at = statement.saidAt ?? statement.published
        const position = {
          party,
          term,
          stance,
          claim,
          mention: statement.id,
          mentions: [statement.id],
          at,
          turns: null,
        }
        found.set(key, { position, stand })
      }
    }
  }
  const counts = new Map<string, number>()
  for (const { position } of found.values()) {
    const key = `${position.term}\n${position.party}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const said = ({ term, party }: Position) => counts.get(`${term}\n${party}`)!
  const rank = new Map(terms.map(({ id }, i) => [id, i]))
  const ordered = [...found.values()].sort(
    ({ position: a }, { position: b }) =>
      rank.get(a.term)! - rank.get(b.term)! ||
      said(b) - said(a) ||
      compare(a.party, b.party) ||
      byMoment(a.at, b.at) ||
      compare(a.mention, b.mention) ||
      compare(a.stance, b.stance),
  )
  return turns(ordered)
}

/** The sentence that holds what shows the same: "That is why / the board rejects the plan". */
function wholesIn(stands: readonly Stand[]): (stand: Stand) => boolean {
  const keyOf = ({ party, stance, focus, statement }: Stand) =>
    `${statement.article}\n${party}\n${towards(stance, focus.undoing.length)}`
  const alike = grouped(stands, keyOf)
  return (stand) => {
    const all = alike.get(keyOf(stand))!
    if (all.length === 1) return false
    const { start, end } = stand.statement
    return all.some(
      ({ statement: part }) => start <= part.start && part.end <= end && part.end - part.start < end - start,
    )
  }
}
