import type { Grouped } from '../claims/grouped.ts'
import type { TermMove } from '../dossier/data.ts'
import { slug } from '../text/slug.ts'
import { type Stand, towards } from './stands.ts'
import type { Terms } from './terms.ts'

/**
 * The terms with claims put under others by a person: what two terms were taken for one comes apart so.
 *
 * @param moves by the claims' names in the store. @param labels names that a person gave, by which the moves know the terms.
 */
export function sorted(
  found: Terms,
  stands: readonly Stand[],
  claims: readonly Grouped[],
  moves: ReadonlyMap<string, readonly TermMove[]>,
  labels: ReadonlyMap<string, string>,
): Terms {
  if (moves.size === 0) return found
  const terms = new Map(found.terms.map((term) => [term.id, term]))
  const nameOf = (id: string) => (labels.get(id) ?? terms.get(id)?.label ?? id).toLowerCase()
  const idOf = (label: string) => {
    const known = [...terms.values()].find(({ id }) => nameOf(id) === label.toLowerCase())
    const id = known?.id ?? slug(label)
    if (!known) terms.set(id, { id, label })
    return id
  }
  const of = new Map(found.of)
  const ofStand = [...found.ofStand]
  for (const { id, statements } of claims)
    for (const { from, label } of moves.get(statements[0]!.claim) ?? []) {
      const to = idOf(label)
      const left = (each: string) => from === null || nameOf(each) !== nameOf(from)
      of.set(id, [...new Set([...(of.get(id) ?? []).filter(left), to])].sort())
      for (const [i, { claim, stance, focus }] of stands.entries())
        if (claim === id)
          ofStand[i] = new Map([
            ...[...ofStand[i]!].filter(([term]) => left(term)),
            [to, towards(stance, focus.undoing.length)],
          ])
    }
  return { terms: [...terms.values()], of, ofStand }
}
