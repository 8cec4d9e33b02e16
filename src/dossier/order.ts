import { time } from './moments.ts'
import type { Claim } from './types.ts'

/** The rule of `byWeight`, in words. */
export const ORDER =
  'Most independent origins first; among these, most outlets; then what somebody said before what an outlet states on its own word; then the latest.'

/** What ordering needs of a claim, computed once. */
interface Weight {
  claim: Claim
  origins: number
  outlets: number
  own: boolean
  /** Milliseconds; -Infinity where not known. */
  latest: number
}

/** Claims by weight of evidence. Equal weights are ordered by id, so that the order never depends on the input's. */
export function byWeight(claims: readonly Claim[], outletOf: (article: string) => string): Claim[] {
  return claims
    .map((claim): Weight => {
      return {
        claim,
        origins: claim.origins.length,
        outlets: new Set(claim.mentions.map(({ article }) => outletOf(article))).size,
        own: claim.mentions.every(({ attribution }) => attribution === null),
        latest: latestOf(claim),
      }
    })
    .sort(
      (a, b) =>
        b.origins - a.origins ||
        b.outlets - a.outlets ||
        Number(a.own) - Number(b.own) ||
        compare(b.latest, a.latest) ||
        (a.claim.id < b.claim.id ? -1 : 1),
    )
    .map(({ claim }) => claim)
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The mentions are in the order of time, those without a date last. */
function latestOf({ mentions }: Claim): number {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const { published } = mentions[i]!
    const at = published === null ? Number.NaN : time(published, false)
    if (!Number.isNaN(at)) return at
  }
  return Number.NEGATIVE_INFINITY
}
