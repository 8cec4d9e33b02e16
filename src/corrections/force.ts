import type { Correction } from '../store/store.ts'
import { bodyOf } from './kinds.ts'

/** The corrections in force, in order: without those that were taken back, and without the takings back. */
export function inForce(corrections: readonly Correction[]): Correction[] {
  const undone = new Set<string>()
  // From the last: an undo that was itself undone undoes nothing.
  for (const each of [...corrections].reverse())
    if (each.kind === 'undo' && !undone.has(each.id)) {
      const body = bodyOf('undo', each.body)
      if (body) undone.add(body.correction)
    }
  return corrections.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id))
}
