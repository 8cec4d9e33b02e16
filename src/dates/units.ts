/** Units of the calendar counted from a day: "last week", "the past year", "next summer". */
import { distance, type Interval, month, monthOf, monthsFrom, one, shift, week, weekday, year, yearOf } from './days.ts'

export interface Found extends Interval {
  vague?: boolean
}

/** "early", "mid", "late": a third of it. */
export function thirds({ from, to }: Interval, part: string | undefined): Found {
  if (!part) return { from, to }
  const third = Math.floor(distance(from, to) / 3)
  if (/early|beginning|start/i.test(part)) return { from, to: shift(from, third), vague: true }
  if (/late|end/i.test(part)) return { from: shift(to, -third), to, vague: true }
  return { from: shift(from, third), to: shift(to, -third), vague: true }
}

/** The `n`th quarter of a year, from 1 on; 0 is the last of the year before. */
export const quarter = (y: number, n: number): Interval => {
  const [of, q] = n < 1 ? [y - 1, 4] : [y, n]
  return { from: month(of, 3 * q - 2).from, to: month(of, 3 * q).to }
}

/** A unit of the calendar that holds a day, some units away. */
export function span(unit: string, today: string, away: number): Interval | null {
  const y = yearOf(today)
  switch (unit.toLowerCase()) {
    case 'week':
      return week(today, away)
    case 'weekend': {
      const saturday = shift(week(today, away).to, weekday(today) === 0 && away === 0 ? -7 : 0)
      return { from: saturday, to: shift(saturday, 1) }
    }
    case 'month':
      return month(y, monthOf(today) + away)
    case 'year':
      return year(y + away)
    case 'quarter':
      return quarter(y, Math.ceil(monthOf(today) / 3) + away)
    case 'decade':
      return {
        from: `${Math.floor(y / 10) * 10 + away * 10}-01-01`,
        to: `${Math.floor(y / 10) * 10 + away * 10 + 9}-12-31`,
      }
    case 'century':
      return {
        from: `${Math.floor(y / 100) * 100 + away * 100 + 1}-01-01`,
        to: `${Math.floor(y / 100) * 100 + away * 100 + 100}-12-31`,
      }
    case 'spring':
      return { from: month(y + away, 3).from, to: month(y + away, 5).to }
    case 'summer':
      return { from: month(y + away, 6).from, to: month(y + away, 8).to }
    case 'autumn':
    case 'fall':
      return { from: month(y + away, 9).from, to: month(y + away, 11).to }
    case 'winter':
      return { from: month(y + away, 12).from, to: month(y + away + 1, 2).to }
    default:
      return null
  }
}

export const SEASON = /^(?:summer|spring|autumn|fall|winter)$/i
export const TRAILING = /^(?:week|month|year|decade)$/i
/** In November "last summer" is that of the same year: the latest that is over. What comes soon in the same year is "this", and "next" the one after. */
export function season(name: string, today: string, which: string): Interval | null {
  const all = [-2, -1, 0, 1, 2].flatMap((away) => span(name, today, away) ?? [])
  if (/past|last|previous/i.test(which)) return all.findLast(({ to }) => to < today) ?? null
  if (!/this/i.test(which))
    return all.find(({ from }) => yearOf(from) > yearOf(today) || distance(today, from) > SOON) ?? null
  // In January "this winter" has begun a year ago.
  return (
    all.findLast(({ from }) => yearOf(from) === yearOf(today) - Number(/winter/i.test(name) && monthOf(today) < 7)) ??
    null
  )
}
/** So many days ahead. */
const SOON = 150

/** The day that lies so many units back, as an interval; of a half month 15 days. */
export function ago(today: string, unit: string, n: number): Interval {
  const months = n * (MONTHS_IN[unit.toLowerCase()] ?? 0)
  const days = months === 0 ? n * (/^day$/i.test(unit) ? 1 : 7) : 30 * (months % 1)
  return one(shift(monthsFrom(today, -Math.trunc(months)), -Math.round(days)))!
}
const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 }
