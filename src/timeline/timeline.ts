import { grouped } from '../dossier/grouped.ts'
import type { Statement } from '../dossier/statements.ts'
import type { TimelineEntry } from '../dossier/types.ts'
import { compare } from '../text/compare.ts'
import { inJoined } from '../text/spans.ts'
import { eventsOf } from './events.ts'
import { type Telling, tellingOf } from './telling.ts'

/** A time that a claim names, with what it tells of it. */
export interface Time extends Omit<TimelineEntry, 'claim' | 'event'> {
  telling: Telling
}

/**
 * Days that claims speak of, in order; a claim stands once for each time it names. One event told ten times has one name.
 * @param claims what weighs most first: the first of an event gives it its name.
 */
export function timelineOf(claims: readonly { id: string; times: readonly Time[] }[]): TimelineEntry[] {
  const all = claims.flatMap(({ id, times }) => times.map((time) => ({ ...time, claim: id })))
  return [...grouped(all, ({ from, to }) => `${from} ${to}`).values()]
    .flatMap((time) => eventsOf(time, daysOf(time[0]!) + 1))
    .flatMap((event) =>
      event.map(({ from, to, expression, claim, mention }) => {
        return { from, to, expression, claim, mention, event: event[0]!.mention }
      }),
    )
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.mention, b.mention))
}

type Named = Pick<Statement, 'id' | 'article' | 'dates' | 'spans' | 'text'>

/** The times that the statements of a claim name. */
export function timesOf(statements: readonly Named[]): Time[] {
  const found = new Map<string, { by: Named; date: Named['dates'][number] }>()
  const counts = new Map<string, number>()
  for (const by of statements)
    for (const date of by.dates) {
      const key = `${date.from} ${date.to}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (!found.has(key)) found.set(key, { by, date })
    }
  const best = [...found].filter(([key]) => isBest(key, counts)).map(([, { by, date }]) => timeOf(by, date))
  // "Arrested on Thursday where he had been staying since 2012": who names the day has the year for background.
  const hasDay = best.some((each) => daysOf(each) <= 1)
  return best.filter((each) => !hasDay || daysOf(each) < MONTH)
}

function timeOf({ id, article, dates, spans, text }: Named, date: Named['dates'][number]): Time {
  const others = dates.filter((each) => each !== date).map((each) => inJoined(each, spans))
  const { from, to, start, end, text: words } = date
  const telling = tellingOf(text, inJoined(date, spans), others)
  return { from, to, expression: { article, span: { start, end }, text: words }, mention: id, telling }
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
