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
  const found = taken(stands, ofStand)
  const said = grouped(found, ({ position }) => ofOne(position))
  const rank = new Map(terms.map(({ id }, i) => [id, i]))
  return turns(
    found.sort(
      ({ position: a }, { position: b }) =>
        rank.get(a.term)! - rank.get(b.term)! ||
        said.get(ofOne(b))!.length - said.get(ofOne(a))!.length ||
        compare(a.party, b.party) ||
        byMoment(a.at, b.at) ||
        compare(a.mention, b.mention) ||
        compare(a.stance, b.stance),
    ),
  )
}

const ofOne = ({ term, party }: Position): string => `${term}\n${party}`

interface Taken {
  position: Position
  stand: Stand
}

/** One position of a party for all statements of a claim that show the same; the earliest stands for it, the others repeat it. */
function taken(stands: readonly Stand[], ofStand: Terms['ofStand']): Taken[] {
  const found = new Map<string, Taken>()
  const isWhole = wholesIn(stands)
  for (const [i, stand] of stands.entries()) {
    if (ofStand[i]!.size === 0 || isWhole(stand)) continue
    const { party, claim, statement } = stand
    const { id: mention, saidAt, published } = statement
    for (const [term, stance] of ofStand[i]!) {
      const key = `${term}\n${party}\n${stance}\n${claim}`
      const known = found.get(key)
      if (known) known.position.mentions.push(mention)
      else {
        const at = saidAt ?? published
        found.set(key, {
          position: { party, term, stance, claim, mention, mentions: [mention], at, turns: null },
          stand,
        })
      }
    }
  }
  return [...found.values()]
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
