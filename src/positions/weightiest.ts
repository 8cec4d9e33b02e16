import { clarity } from '../claims/shown.ts'
import type { Claim, Position } from '../dossier/types.ts'

type Claims = ReadonlyMap<string, Claim>

/** A position that turns an earlier one round; else twice as many mentions, or words that read better. */
function weightOf({ claim, mention, mentions, turns }: Position, claims: Claims): number {
  const text = claims.get(claim)?.mentions.find(({ id }) => id === mention)?.text ?? ''
  return (turns === null ? 0 : 10) + 2 * Math.log2(mentions.length) + clarity({ text, attribution: '', chain: [] })
}

/** The weightiest of one party's positions on one term, in their order. */
export function weightiest(positions: readonly Position[], most: number, claims: Claims): Position[] {
  const chosen = positions
    .map((each) => ({ each, weight: weightOf(each, claims) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ each }) => each)
  return positions.filter((each) => chosen.includes(each))
}

/** Where a party stands now: the weightiest of its positions on a term; those of a day earlier count half as many mentions. */
export function latest(positions: readonly Position[], claims: Claims): Position | undefined {
  const time = ({ at }: Position) => (at === null ? 0 : Date.parse(at.slice(0, 'yyyy-mm-dd'.length)) / DAY)
  const last = Math.max(...positions.map(time))
  const weights = new Map(positions.map((each) => [each, weightOf(each, claims) - 2 * (last - time(each))]))
  return [...positions].sort((a, b) => weights.get(b)! - weights.get(a)!)[0]
}
const DAY = 24 * 60 * 60 * 1000
