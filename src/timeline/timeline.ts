import type { Grouped } from '../claims/grouped.ts'
import type { TimelineEntry } from '../dossier/types.ts'

/** Days that claims speak of, in order. One event told ten times is one entry: a claim stands once for each time it names. */
export function timelineOf(claims: readonly Grouped[]): TimelineEntry[] {
  return claims
    .flatMap((claim) => {
      const found = new Map<string, TimelineEntry>()
      const counts = new Map<string, number>()
      for (const { id, article, dates } of claim.statements) {
        for (const date of dates) {
          const key = `${date.from} ${date.to}`
          counts.set(key, (counts.get(key) ?? 0) + 1)
          if (found.has(key)) continue
          const { start, end, text } = date
          const expression = { article, span: { start, end }, text }
          found.set(key, { from: date.from, to: date.to, expression, claim: claim.id, mention: id })
        }
      }
      return [...found].filter(([key]) => isBest(key, counts)).map(([, entry]) => entry)
    })
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.mention, b.mention))
}

/** Of two overlapping times of one claim the one that more mentions give holds: the others misread or are coarser. */
function isBest(key: string, counts: ReadonlyMap<string, number>): boolean {
  const [from, to] = key.split(' ') as [string, string]
  const size = (k: string) => Date.parse(k.split(' ')[1]!) - Date.parse(k.split(' ')[0]!)
  return ![...counts].some(([other, n]) => {
    if (other === key) return false
    const [since, until] = other.split(' ') as [string, string]
    if (until < from || to < since) return false
    return (
      n > counts.get(key)! ||
      (n === counts.get(key)! && (size(other) < size(key) || (size(other) === size(key) && other < key)))
    )
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
