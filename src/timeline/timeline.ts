import type { Statement } from '../dossier/statements.ts'
import type { TimelineEntry } from '../dossier/types.ts'

/** An entry whose claim is not named. */
export type Time = Omit<TimelineEntry, 'claim'>

/** Days that claims speak of, in order. One event told ten times is one entry: a claim stands once for each time it names. */
export const timelineOf = (claims: readonly { id: string; times: readonly Time[] }[]): TimelineEntry[] =>
  claims
    .flatMap(({ id, times }) =>
      times.map(({ from, to, expression, mention }) => ({ from, to, expression, claim: id, mention })),
    )
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.mention, b.mention))

/** The times that the statements of a claim name. */
export function timesOf(statements: readonly Pick<Statement, 'id' | 'article' | 'dates'>[]): Time[] {
  const found = new Map<string, Time>()
  const counts = new Map<string, number>()
  for (const { id, article, dates } of statements)
    for (const { from, to, start, end, text } of dates) {
      const key = `${from} ${to}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (!found.has(key))
        found.set(key, { from, to, expression: { article, span: { start, end }, text }, mention: id })
    }
  const best = [...found].filter(([key]) => isBest(key, counts)).map(([, entry]) => entry)
  // "Arrested on Thursday where he had been staying since 2012": who names the day has the year for background.
  const hasDay = best.some((each) => daysOf(each) <= 1)
  return best.filter((each) => !hasDay || daysOf(each) < MONTH)
}

/** From the beginning of its first day to that of its last. */
const daysOf = ({ from, to }: Pick<Time, 'from' | 'to'>): number => (Date.parse(to) - Date.parse(from)) / 864e5
const MONTH = 27

/** Of two overlapping times of one claim the one that more mentions give holds: the others misread or are coarser. */
function isBest(key: string, counts: ReadonlyMap<string, number>): boolean {
  const [from, to] = key.split(' ') as [string, string]
  const size = (k: string) => daysOf({ from: k.split(' ')[0]!, to: k.split(' ')[1]! })
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
