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
  const around = remembering(grouping, constraints)
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

/** The same grouping, each thing of which is asked for once. */
function remembering(grouping: Grouping, { same, different }: Constraints) {
  const claims = new Map<string, string | null>()
  const members = new Map<string, string[]>()
  const links = new Map<string, Link[]>()
  const joined = new Groups(new Set(same.concat(different).flat()))
  unite(joined, same, different)
  const partners = joined.members()

  async function claimsOf(ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !claims.has(id))
    if (missing.length === 0) return
    const found = await grouping.claimsOf(missing)
    for (const id of missing) claims.set(id, found.get(id) ?? null)
  }

  /** With all others of their claims, and those that a person joined to any of them. */
  async function whole(ids: Iterable<string>): Promise<string[]> {
    const out = new Set<string>()
    for (let fresh = [...ids]; fresh.length > 0; ) {
      for (const id of fresh) out.add(id)
      await claimsOf(fresh)
      const named = new Set(fresh.flatMap((id) => claims.get(id) ?? []))
      const unknown = [...named].filter((claim) => !members.has(claim))
      const found = unknown.length === 0 ? [] : await grouping.membersOf(unknown)
      await claimsOf(found)
      for (const claim of unknown) members.set(claim, [])
      for (const id of found) members.get(claims.get(id)!)?.push(id)
      const others = fresh.flatMap((id) => (joined.has(id) ? partners.get(joined.find(id))! : []))
      fresh = [...[...named].flatMap((claim) => members.get(claim)!), ...others].filter((id) => !out.has(id))
    }
    return [...out]
  }

  async function linksFrom(ids: ReadonlySet<string>): Promise<void> {
    const missing = [...ids].filter((id) => !links.has(id))
    if (missing.length === 0) return
    for (const id of missing) links.set(id, [])
    const asked = new Set(missing)
    for (const link of await grouping.linksOf(missing))
      for (const id of [link.a, link.b]) if (asked.has(id)) links.get(id)!.push(link)
  }

  return {
    whole,
    async strongFrom(ids: ReadonlySet<string>): Promise<string[]> {
      await linksFrom(ids)
      const out = new Set<string>()
      for (const id of ids)
        for (const { a, b, score } of links.get(id)!)
          if (score >= TOGETHER) for (const other of [a, b]) if (!ids.has(other)) out.add(other)
      return [...out]
    },
    async linksAmong(ids: ReadonlySet<string>): Promise<Link[]> {
      await linksFrom(ids)
      return [...ids].flatMap((id) => links.get(id)!.filter(({ a, b }) => a === id && ids.has(b)))
    },
    /** Those whose claim has other members than before. */
    disturbed(ids: readonly string[], found: ReadonlyMap<string, string>): string[] {
      const sizes = new Map<string, number>()
      for (const claim of found.values()) sizes.set(claim, (sizes.get(claim) ?? 0) + 1)
      const isWhole = (before: readonly string[]) => {
        const now = found.get(before[0]!)!
        return sizes.get(now) === before.length && before.every((id) => found.get(id) === now)
      }
      const named = new Set(ids.map((id) => claims.get(id) ?? null))
      const broken = new Set([...named].filter((claim) => claim === null || !isWhole(members.get(claim)!)))
      return ids.filter((id) => broken.has(claims.get(id) ?? null))
    },
  }
}
