import type { Claim } from './types.ts'

/** A claim of a list, with those of the list that are close to it. */
export interface Folded {
  claim: Claim
  close: Claim[]
}

/** A list in which what is close to a claim stands with it: it says little that is new to who has read that. */
export function folded(claims: readonly Claim[]): Folded[] {
  const heads = new Map<string, Folded>()
  for (const claim of claims) {
    // The list is in the order of weight, and it is close to a weightier one.
    const head = claim.near === null ? undefined : heads.get(claim.near)
    if (head) head.close.push(claim)
    else heads.set(claim.id, { claim, close: [] })
  }
  return [...heads.values()]
}
