import type { Link } from '../store/store.ts'
import { Groups } from './groups.ts'
import { type Constraints, partition, TOGETHER, unite } from './partition.ts'

/** What was grouped before, as far as anybody asks. */
export interface Grouping {
  /** The claim of each of these that has one. */
  claimsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** All members of these claims. */
  membersOf(claims: readonly string[]): Promise<string[]>
  /** All links that begin or end at any of these. */
  linksOf(ids: readonly string[]): Promise<Link[]>
}

/**
 * Parts anew what is touched, and as much around it as that changes: the claims that parting everything would give.
 *
 * Claims outside that have a strong link inside are parted along with it. Each that comes out whole would have come out whole
 * whatever else there is: groups join in the order of their scores, and none outside the claims looked at can have joined
 * these before. Each that does not is touched itself, and so on; mostly that ends after a step or two, so that the cost is that of the
 * claims nearby, not of all that are alike in turn.
 *
 * @param touched what is new, has other links or constraints than before, or lost them; what is no more is left out.
 * @returns the claims of all that may have changed.
 */
export async function partitionAround(
  touched: readonly string[],
  grouping: Grouping,
  constraints: Constraints,
): Promise<Map<string, string>> {
  const around = new Around(grouping, constraints)
  let inside = new Set(await around.whole(touched))
  for (;;) {
    const rim = await around.whole(await around.strongFrom(inside))
    const all = new Set([...inside, ...rim])
    const found = partition([...all], await around.linksAmong(all), constraints)
    const outside = rim.filter((id) => !inside.has(id))
    const disturbed = around.disturbed(outside, found)
    if (disturbed.length === 0) return new Map([...found].filter(([id]) => inside.has(id)))
    inside = new Set([...inside, ...disturbed])
  }
}

/** What was grouped before, each thing of which is asked for once. */
class Around {
  private readonly grouping: Grouping
  /** Null for what has no claim. */
  private readonly claims = new Map<string, string | null>()
  private readonly members = new Map<string, string[]>()
  /** By either end. */
  private readonly links = new Map<string, Link[]>()
  /** What people joined, and by the name of each such group all that is in it. */
  private readonly joined: Groups
  private readonly partners: ReadonlyMap<string, readonly string[]>

  constructor(grouping: Grouping, { same, different }: Constraints) {
    this.grouping = grouping
    this.joined = new Groups(new Set(same.concat(different).flat()))
    unite(this.joined, same, different)
    this.partners = this.joined.members()
  }

  /** With all others of their claims, and those that a person joined to any of them. */
  async whole(ids: Iterable<string>): Promise<string[]> {
    const out = new Set<string>()
    for (let fresh = [...ids]; fresh.length > 0; ) {
      for (const id of fresh) out.add(id)
      await this.askClaims(fresh)
      const named = [...new Set(fresh.flatMap((id) => this.claims.get(id) ?? []))]
      await this.askMembers(named)
      fresh = [
        ...named.flatMap((claim) => this.members.get(claim)!),
        ...fresh.flatMap((id) => this.joinedTo(id)),
      ].filter((id) => !out.has(id))
    }
    return [...out]
  }

  /** What has a strong link to any of these, and is none of them. */
  async strongFrom(ids: ReadonlySet<string>): Promise<string[]> {
    await this.askLinks(ids)
    const out = new Set<string>()
    for (const id of ids)
      for (const { a, b, score } of this.links.get(id)!) {
        const other = a === id ? b : a
        if (score >= TOGETHER && !ids.has(other)) out.add(other)
      }
    return [...out]
  }

  async linksAmong(ids: ReadonlySet<string>): Promise<Link[]> {
    await this.askLinks(ids)
    return [...ids].flatMap((id) => this.links.get(id)!.filter(({ a, b }) => a === id && ids.has(b)))
  }

  /** Those whose claim has other members than before. */
  disturbed(ids: readonly string[], found: ReadonlyMap<string, string>): string[] {
    const sizes = new Map<string, number>()
    for (const claim of found.values()) sizes.set(claim, (sizes.get(claim) ?? 0) + 1)
    const isWhole = (before: readonly string[]) => {
      const now = found.get(before[0]!)!
      return sizes.get(now) === before.length && before.every((id) => found.get(id) === now)
    }
    const claimOf = (id: string) => this.claims.get(id) ?? null
    const named = new Set(ids.map(claimOf))
    const broken = new Set([...named].filter((claim) => claim === null || !isWhole(this.members.get(claim)!)))
    return ids.filter((id) => broken.has(claimOf(id)))
  }

  private joinedTo(id: string): readonly string[] {
    return this.joined.has(id) ? this.partners.get(this.joined.find(id))! : []
  }

  private async askClaims(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.claims.has(id))
    if (missing.length === 0) return
    const found = await this.grouping.claimsOf(missing)
    for (const id of missing) this.claims.set(id, found.get(id) ?? null)
  }

  private async askMembers(claims: readonly string[]): Promise<void> {
    const missing = claims.filter((claim) => !this.members.has(claim))
    if (missing.length === 0) return
    const found = await this.grouping.membersOf(missing)
    await this.askClaims(found)
    for (const claim of missing) this.members.set(claim, [])
    for (const id of found) this.members.get(this.claims.get(id)!)?.push(id)
  }

  private async askLinks(ids: ReadonlySet<string>): Promise<void> {
    const missing = [...ids].filter((id) => !this.links.has(id))
    if (missing.length === 0) return
    for (const id of missing) this.links.set(id, [])
    const asked = new Set(missing)
    for (const link of await this.grouping.linksOf(missing))
      for (const id of [link.a, link.b]) if (asked.has(id)) this.links.get(id)!.push(link)
  }
}
