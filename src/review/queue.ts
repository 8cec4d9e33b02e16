/** What to check, in the order in which it matters: what is least sure, and on what most rests. */
import type { Claim, Dossier } from '../dossier/types.ts'
import type { Doubt } from './doubts.ts'

/** A doubtful statement of a page. */
export interface Doubtful {
  article: string
  /** Id within the article. */
  attribution: string
  /** Most doubtful first; never empty. */
  doubts: Doubt[]
  /** Ids of the mentions that it makes. */
  mentions: string[]
}

/** One that is part of a dossier. */
export interface Item extends Doubtful {
  /** `{article}.{attribution}` */
  id: string
  /** Its weightiest claim. */
  claim: string
}

/** How far down a dossier a claim stands counts for half at this place. */
const HALF = 20

/**
 * Doubtful statements of a dossier's claims, in the order in which to check them. A statement weighs what is doubtful of it times what
 * rests on it: the pages of its claim, on a scale that grows ever more slowly; twice that where the claim is disputed; up to twice that at
 * the top of the dossier. The second statement of a claim counts half, the third a third: when one has been checked, less hangs on the next.
 *
 * @param checked ids of mentions of doubtful statements that people have looked at.
 */
export function queueOf(
  { claims, disputes }: Pick<Dossier, 'claims' | 'disputes'>,
  doubtful: readonly Doubtful[],
  checked: ReadonlySet<string>,
): Item[] {
  const before = new Map(claims.map(({ id, mentions }) => [id, mentions.filter((each) => checked.has(each.id)).length]))
  const holders = new Map<string, { claim: Claim; weight: number }>()
  const disputed = new Set(disputes.flatMap((each) => each.claims))
  for (const [place, claim] of claims.entries()) {
    const weight = weightOf(claim, place, disputed.has(claim.id))
    for (const { id } of claim.mentions) holders.set(id, { claim, weight })
  }
  const weighed = doubtful.flatMap((each) => {
    const held = each.mentions.flatMap((id) => holders.get(id) ?? []).sort((a, b) => b.weight - a.weight)[0]
    if (!held) return []
    const id = `${each.article}.${each.attribution}`
    return [{ item: { ...each, id, claim: held.claim.id }, weight: held.weight * (1 - each.doubts[0]!.probability) }]
  })
  return weighed
    .sort(byWeight)
    .map(({ item, weight }) => {
      const n = before.get(item.claim)! + 1
      before.set(item.claim, n)
      return { item, weight: weight / n }
    })
    .sort(byWeight)
    .map(({ item }) => item)
}

type Weighed = { item: Item; weight: number }
const byWeight = (a: Weighed, b: Weighed): number => b.weight - a.weight || (a.item.id < b.item.id ? -1 : 1)

function weightOf({ mentions, status }: Claim, place: number, isDisputed: boolean): number {
  const pages = new Set(mentions.map(({ article }) => article)).size
  const disputed = isDisputed || status === 'denied' || status === 'disputed' ? 2 : 1
  return Math.log2(1 + pages) * disputed * (1 + HALF / (HALF + place))
}
