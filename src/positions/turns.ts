/** Where a party turns: it wants what it refused before, or the other way round. */

import { byMoment } from '../dossier/moments.ts'
import type { Position } from '../dossier/types.ts'
import { countryNamed } from '../speakers/names/countries.ts'
import { weight } from '../text/idf.ts'
import { stemsIn } from '../text/words.ts'
import { turnedSide } from './sides.ts'
import type { Stand } from './stands.ts'

/** So much of what the two speak of, by rarity, both speak of. */
const SAME_MATTER = 0.6

/** @param held by term, then party, then time. */
export function turns(held: readonly { position: Position; stand: Stand }[]): Position[] {
  const matters = held.map(({ stand }) => matterOf(stand.object))
  return held.map(({ position, stand }, i) => {
    for (let j = i - 1; j >= 0; j--) {
      const before = held[j]!.position
      if (before.term !== position.term || before.party !== position.party) break
      if (
        isTurn(before, position) &&
        isOneVoice(held[j]!.stand, stand) &&
        common(matters[j]!, matters[i]!) >= SAME_MATTER
      )
        return { ...position, turns: before.mention }
    }
    return position
  })
}

/** A country turns by whoever speaks for it; of a party two may differ without either turning. */
const isOneVoice = (before: Stand, after: Stand): boolean =>
  before.statement.speaker === after.statement.speaker || countryNamed(after.party) !== null

const isTurn = (before: Position, after: Position): boolean =>
  byMoment(before.at, after.at) < 0 && turnedSide(after.stance, before.stance) !== null

const matterOf = (text: string): ReadonlySet<string> => new Set(stemsIn(text))

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const sum = (stems: Iterable<string>) => [...stems].reduce((all, stem) => all + weight(stem), 0)
  const all = sum(new Set([...a, ...b]))
  return all === 0 ? 0 : sum([...a].filter((stem) => b.has(stem))) / all
}
