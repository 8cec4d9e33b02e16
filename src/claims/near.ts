import type { Link } from '../store/store.ts'

/** So much of what its statements say, of 1 for each, has to come near what a weightier claim's do. */
const NEAR = 0.55

/** A claim, and the wording of each of its statements. */
export interface Worded {
  id: string
  wordings: readonly string[]
}

/**
 * Claims that are not the same as a weightier one, but close to it: a part of what was said, the same in other words, another
 * telling of it. A reader of both finds little new in the second.
 *
 * @param claims the weightiest first.
 * @param links between wordings, in any order.
 * @param opposed pairs of claims that contradict each other: they are close in another way.
 * @returns the claim to which each of these is closest. That one is close to none itself.
 */
export function nearest(
  claims: readonly Worded[],
  links: readonly Link[],
  opposed: readonly (readonly [string, string])[],
): Map<string, string> {
  const claimOf = new Map(claims.flatMap(({ id, wordings }) => wordings.map((wording) => [wording, id] as const)))
  const linked = linkedTo(links, claimOf)
  const against = new Set(opposed.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const near = new Map<string, string>()
  for (const { id, wordings } of claims) {
    const sums = new Map<string, number>()
    for (const wording of wordings)
      for (const [other, score] of linked.get(wording) ?? []) sums.set(other, (sums.get(other) ?? 0) + score)
    let most = NEAR * wordings.length
    // In the order of weight: of equals the weightiest.
    for (const { id: head } of claims) {
      if (head === id) break
      const sum = sums.get(head) ?? 0
      if (sum < most || near.has(head) || (sum === most && near.has(id)) || against.has(`${id} ${head}`)) continue
      near.set(id, head)
      most = sum
    }
  }
  return near
}

/** How well each wording is linked, at best, to a statement of each other claim. */
function linkedTo(links: readonly Link[], claimOf: ReadonlyMap<string, string>): Map<string, Map<string, number>> {
  const out = new Map<string, Map<string, number>>()
  const add = (wording: string, other: string | undefined, score: number) => {
    if (other === undefined || claimOf.get(wording) === other) return
    const best = out.get(wording) ?? new Map<string, number>()
    out.set(wording, best.set(other, Math.max(score, best.get(other) ?? 0)))
  }
  for (const { a, b, score } of links) {
    add(a, claimOf.get(b), score)
    add(b, claimOf.get(a), score)
  }
  return out
}
