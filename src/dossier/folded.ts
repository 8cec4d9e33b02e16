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

/** Entries of one time: those whose claim is close to another's there tell the same event in other words. */
export function closeAmong<T extends { claim: string }>(
  entries: readonly T[],
  claims: ReadonlyMap<string, Claim>,
): [apart: T[], close: T[]] {
  const here = new Set(entries.map(({ claim }) => claim))
  const isClose = ({ claim }: T) => here.has(claims.get(claim)?.near ?? '')
  return [entries.filter((each) => !isClose(each)), entries.filter(isClose)]
}
