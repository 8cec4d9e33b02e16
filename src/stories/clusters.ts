/** Which articles are about one developing matter: a function of all of them, whatever their order. */
import { Heap } from '../claims/heap.ts'
import type { Profile } from './profile.ts'

/** One page: where it belongs is decided for all its versions at once. */
export interface Unit extends Profile {
  id: string
  /** The story into which a person put it. */
  story: string | null
}

/** Alike enough to be one story, on average over their articles (`evals/stories.ts`). */
const ALIKE = 0.1
/** Near copies, which become one at once: thousands of articles are then far fewer. */
const SAME = 0.6
/** Days without coverage after which two matters are half as alike as their words. */
const HALF = 10
const DAY = 86_400_000

/** Articles held to be about one matter. Sums stand for their members: the mean likeness of two clusters is that of their sums. */
interface Cluster {
  members: Unit[]
  sum: Map<string, number>
  names: Set<string>
  from: number
  to: number
  story: string | null
}

/**
 * Parts articles into stories: those that are alike on average over all pairs of their articles become one, the most alike first
 * (group-average clustering), unless only a few articles that speak of both matters make them alike. What a person put into a
 * story stays there, and two such stories stay two.
 */
export function clustersOf<U extends Unit>(units: readonly U[]): U[][] {
  const sorted = [...units].sort((a, b) => time(a) - time(b) || (a.id < b.id ? -1 : 1))
  const clusters = new Clusters()
  const placed = new Map<string, number>()
  for (const unit of sorted) {
    if (unit.story === null) continue
    const known = placed.get(unit.story)
    if (known === undefined) placed.set(unit.story, clusters.add(unit))
    else clusters.join(known, clusters.add(unit))
  }
  for (const unit of sorted) {
    if (unit.story !== null) continue
    const own = clusters.add(unit)
    const near = clusters.nearest(own, SAME)
    if (near) clusters.join(near.other, own)
  }
  clusters.merge()
  return clusters.all().map(({ members }) => members as U[])
}

/** Undated pages last: whatever they are like is there by then. */
const time = ({ at }: Unit): number => at ?? Number.MAX_VALUE

interface Near {
  at: number
  other: number
  value: number
  /** How large the two were when that was found. */
  sizes: [number, number]
}

/** Values by number, in arrays: gone through far more often than changed. */
class Postings {
  readonly ids: number[] = []
  readonly values: number[] = []
  private readonly places = new Map<number, number>()

  set(id: number, value: number): void {
    const place = this.places.get(id) ?? this.ids.length
    this.places.set(id, place)
    this.ids[place] = id
    this.values[place] = value
  }

  /** The last takes its place. */
  delete(id: number): void {
    const place = this.places.get(id)!
    this.places.delete(id)
    const [last, value] = [this.ids.pop()!, this.values.pop()!]
    if (last === id) return
    this.ids[place] = last
    this.values[place] = value
    this.places.set(last, place)
  }
}

class Clusters {
  private readonly clusters: (Cluster | null)[] = []
  /** What each cluster has of each stem: only those that share one are compared. */
  private readonly index = new Map<string, Postings>()
  /** What the cluster that is looked at shares with each other; 0 in between. */
  private readonly shared: number[] = []

  all = (): Cluster[] => this.clusters.filter((each) => each !== null)

  add(unit: Unit): number {
    const at = this.clusters.length
    this.shared.push(0)
    const { terms, names, at: when, story } = unit
    this.clusters.push({
      members: [unit],
      sum: new Map(),
      names: new Set(names),
      from: when ?? Number.POSITIVE_INFINITY,
      to: when ?? Number.NEGATIVE_INFINITY,
      story,
    })
    this.file(at, terms)
    return at
  }

  /** The cluster that is most like this one, where any is at least so alike. */
  nearest(at: number, least = ALIKE): Near | null {
    const own = this.clusters[at]!
    const size = own.members.length
    const { shared } = this
    const found: number[] = []
    for (const [stem, value] of own.sum) {
      const { ids, values } = this.index.get(stem)!
      for (let i = 0; i < ids.length; i++) {
        const other = ids[i]!
        if (shared[other] === 0) found.push(other)
        shared[other]! += value * values[i]!
      }
    }
    const alike: Near[] = []
    for (const other of found) {
      const cluster = this.clusters[other]!
      const mean = shared[other]! / (size * cluster.members.length)
      shared[other] = 0
      if (mean < least || other === at || (own.story !== null && cluster.story !== null)) continue
      const value = mean * nearness(own, cluster)
      if (value >= least && (value >= SAME || sharesName(own, cluster)))
        alike.push({ at, other, value, sizes: [size, cluster.members.length] })
    }
    alike.sort((a, b) => b.value - a.value || a.other - b.other)
    return alike.find(({ other }) => !isBridged(own, this.clusters[other]!)) ?? null
  }

  join(into: number, gone: number): void {
    const [one, other] = [this.clusters[into]!, this.clusters[gone]!]
    for (const stem of other.sum.keys()) this.index.get(stem)!.delete(gone)
    this.clusters[gone] = null
    this.file(into, other.sum)
    one.members.push(...other.members)
    for (const name of other.names) one.names.add(name)
    one.from = Math.min(one.from, other.from)
    one.to = Math.max(one.to, other.to)
    one.story ??= other.story
  }

  /** Again and again the two that are most alike become one. */
  merge(): void {
    const queue = new Heap<Near>((a, b) => a.value > b.value || (a.value === b.value && a.at < b.at))
    const look = (at: number) => {
      const near = this.nearest(at)
      if (near) queue.push(near)
    }
    for (const at of this.clusters.keys()) if (this.clusters[at]) look(at)
    for (let top = queue.pop(); top; top = queue.pop()) {
      const { at, other, sizes } = top
      const [own, theirs] = [this.clusters[at], this.clusters[other]]
      if (own?.members.length !== sizes[0]) continue
      if (theirs?.members.length === sizes[1]) {
        const into = Math.min(at, other)
        this.join(into, Math.max(at, other))
        look(into)
        // What has joined another since is no more like this one than it was: enough to look again when its turn comes.
      } else look(at)
    }
  }

  private file(at: number, terms: Iterable<readonly [string, number]>): void {
    const { sum } = this.clusters[at]!
    for (const [stem, value] of terms) {
      const total = (sum.get(stem) ?? 0) + value
      sum.set(stem, total)
      const by = this.index.get(stem) ?? new Postings()
      by.set(at, total)
      this.index.set(stem, by)
    }
  }
}

/** So many of a story's articles are enough to tell whether most are like another's. */
const ASKED = 40

/** Whether most articles of one of the two are not like the other: what makes them alike is a few that speak of both. */
function isBridged(a: Cluster, b: Cluster): boolean {
  const few = (some: Cluster, others: Cluster) => {
    // What a person put together may be several matters.
    if (some.members.length < 2 || some.story !== null) return false
    const step = Math.ceil(some.members.length / ASKED)
    const asked = some.members.filter((_, i) => i % step === 0)
    const like = asked.filter(({ terms }) => {
      const sum = terms.reduce((all, [stem, value]) => all + value * (others.sum.get(stem) ?? 0), 0)
      return sum / others.members.length >= ALIKE / 3
    })
    // One page alone may be a round-up of the day.
    return like.length < Math.max(2, asked.length / 2)
  }
  return few(a, b) || few(b, a)
}

/** Two stabbings are alike in all but who and where. */
function sharesName({ names: a }: Cluster, { names: b }: Cluster): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const name of few) if (many.has(name)) return true
  return false
}

/** 1 within the time of one another, and where no time is known. */
function nearness(a: Cluster, b: Cluster): number {
  const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to)
  return Number.isFinite(gap) && gap > 0 ? 1 / (1 + gap / DAY / HALF) : 1
}
