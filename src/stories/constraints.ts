import type { Constraints } from '../claims/partition.ts'
import type { Correction } from '../store/store.ts'

/** What people said of pairs of mentions; of two corrections about one pair the later holds. */
export function constraintsOf(corrections: readonly Correction[]): Constraints {
  const last = new Map<string, Correction>()
  for (const each of corrections) {
    if (each.kind !== 'same-claim' && each.kind !== 'different-claim') continue
    const { a, b } = each.body as { a: string; b: string }
    last.set([a, b].sort().join(' '), each)
  }
  const pairs = (kind: string) =>
    [...last].filter(([, each]) => each.kind === kind).map(([pair]) => pair.split(' ') as [string, string])
  return { same: pairs('same-claim'), different: pairs('different-claim') }
}
