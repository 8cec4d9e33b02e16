/** What somebody denies, by its words: of what is told of him little is near any of it. */

import { addTo } from '../lists.ts'
import { weight } from '../text/idf.ts'

/** What is denied, in some words. */
export interface Matter {
  stems: ReadonlySet<string>
  /** So much of the shorter of the two, by the rarity of its words, is in the other where both are the same. */
  least: number
  /** Kinds of wrong (`offences.ts`). */
  offences: readonly string[]
  noun?: string
}

/** So many words have to be in both. */
export const LEAST = 2

/** Whether some stems and others are of one matter. @param least as in `Matter`. */
export function isSameMatter(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let [all, shared, count] = [0, 0, 0]
  for (const each of small) {
    all += weight(each)
    if (!large.has(each)) continue
    shared += weight(each)
    count++
  }
  return count >= LEAST && shared >= least * all
}

/** How rare all is that some stems have in common with others, summed. */
export const sharedWeight = (stems: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...stems].reduce((sum, each) => sum + (others.has(each) ? weight(each) : 0), 0)

/** Copies deny the same in the same words: each matter stands here once. */
export class Matters {
  private readonly known = new Map<string, Matter>()
  private readonly all: Matter[] = []
  private readonly byStem = new Map<string, number[]>()
  private readonly byOffence = new Map<string, number[]>()

  /** The one of this name, made where there is none yet. */
  of(name: string, make: () => Matter): Matter {
    const known = this.known.get(name)
    if (known) return known
    const matter = make()
    const n = this.all.push(matter) - 1
    this.known.set(name, matter)
    for (const stem of matter.stems) addTo(this.byStem, stem, n)
    for (const kind of matter.offences) addTo(this.byOffence, kind, n)
    return matter
  }

  /** Whether any is of one of these kinds of wrong. */
  isAny(offences: readonly string[]): boolean {
    return offences.some((kind) => this.byOffence.has(kind))
  }

  /** Those of one of these kinds of wrong or with some of these words, in the order in which they came. @param stems each once. */
  near(stems: readonly string[], offences: readonly string[]): Matter[] {
    const found = new Set(offences.flatMap((kind) => this.byOffence.get(kind) ?? []))
    const shared = new Map<number, number>()
    for (const n of stems.flatMap((stem) => this.byStem.get(stem) ?? [])) {
      const times = (shared.get(n) ?? 0) + 1
      shared.set(n, times)
      if (times >= (this.all[n]!.noun === undefined ? LEAST : 1)) found.add(n)
    }
    return [...found].sort((a, b) => a - b).map((n) => this.all[n]!)
  }
}
