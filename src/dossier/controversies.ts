/** Disputes about one matter, put together: which claims stand on either side of it. */
import type { Dispute, Dossier } from './types.ts'

export interface Controversy {
  /** Of the dispute that weighs most, first the side of what is denied. */
  sides: [Part[], Part[]]
  /** The weightiest first. */
  disputes: Dispute[]
}

/** A claim in a controversy, by the words of it that contradict. */
export interface Part {
  claim: string
  mention: string
}

/**
 * Who contradicts the same is on one side: seventeen claims that a denial meets are one controversy. The weightiest dispute
 * comes first; a dispute between two that others put on one side is a controversy of its own. On a side, what contradicts most
 * claims stands first, then what weighs most.
 */
export function controversiesOf({ claims, disputes }: Pick<Dossier, 'claims' | 'disputes'>): Controversy[] {
  const parties = new Parties()
  const within = disputes.filter((dispute) => parties.oppose(...dispute.claims))
  const joined = new Set(within)
  const found = new Map<string | Dispute, Dispute[]>()
  for (const dispute of disputes) {
    const key = joined.has(dispute) ? parties.of(dispute.claims[0]).root : dispute
    found.set(key, [...(found.get(key) ?? []), dispute])
  }
  const order = new Map(claims.map(({ id }, i) => [id, i]))
  return [...found].map(([key, all]) => {
    const against = new Map<string, number>()
    const parts = new Map<string, Part & { side: number }>()
    const first = parties.of(all[0]!.claims[0]).side
    for (const { claims: pair, mentions } of all)
      for (const [i, claim] of pair.entries()) {
        const side = typeof key === 'string' ? parties.of(claim).side ^ first : i
        if (!parts.has(claim)) parts.set(claim, { claim, mention: mentions[i]!, side })
        against.set(claim, (against.get(claim) ?? 0) + 1)
      }
    const sideOf = (side: number): Part[] =>
      [...parts.values()]
        .filter((part) => part.side === side)
        .sort((a, b) => against.get(b.claim)! - against.get(a.claim)! || order.get(a.claim)! - order.get(b.claim)!)
        .map(({ claim, mention }) => ({ claim, mention }))
    return { sides: [sideOf(0), sideOf(1)], disputes: all }
  })
}

/** Disjoint sets in which each member is on one of two sides. */
class Parties {
  private readonly up = new Map<string, { parent: string; side: number }>()

  /** The set's name, and the side of it on which somebody is. */
  of(id: string): { root: string; side: number } {
    let [root, side] = [id, 0]
    for (let at = this.up.get(root); at; at = this.up.get(root)) {
      side ^= at.side
      root = at.parent
    }
    return { root, side }
  }

  /** Puts two on opposite sides, unless they are on one. */
  oppose(a: string, b: string): boolean {
    const [one, other] = [this.of(a), this.of(b)]
    if (one.root === other.root) return one.side !== other.side
    this.up.set(other.root, { parent: one.root, side: one.side ^ other.side ^ 1 })
    return true
  }
}
