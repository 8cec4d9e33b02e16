import type { Constraints } from '../claims/partition.ts'
import type { Correction } from '../store/store.ts'
import { inForce } from './force.ts'
import { bodyOf } from './kinds.ts'
import { mentionsAt, type Pages } from './pages.ts'

/** What people said of pairs of mentions, by the mentions' ids of today; of two corrections about one pair the later holds. */
export function constraintsOf(corrections: readonly Correction[], pages: Pages): Constraints {
  const last = new Map<string, { kind: string; pair: [string, string] }>()
  for (const { kind, body } of inForce(corrections)) {
    if (kind !== 'same-claim' && kind !== 'different-claim') continue
    const read = bodyOf(kind, body)
    if (!read) continue
    for (const a of mentionsAt(read.a, pages))
      for (const b of mentionsAt(read.b, pages)) {
        const pair = [a, b].sort() as [string, string]
        if (a !== b) last.set(pair.join(' '), { kind, pair })
      }
  }
  const pairs = (kind: string) => [...last.values()].filter((each) => each.kind === kind).map(({ pair }) => pair)
  return { same: pairs('same-claim'), different: pairs('different-claim') }
}

/** The pages that corrections about claims name. */
export const pagesNamed = (corrections: readonly Correction[]): string[] => [
  ...new Set(
    inForce(corrections).flatMap(({ kind, body }) => {
      const read = kind === 'same-claim' || kind === 'different-claim' ? bodyOf(kind, body) : null
      return read ? [read.a.page, read.b.page] : []
    }),
  ),
]
