/** Calendar arithmetic on days as `YYYY-MM-DD`, without clocks or zones. */

const DAY = 86_400_000

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

export interface Interval {
  from: string
  to: string
}

const millis = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** The day, if it exists: there is no 31 February. */
export function day(year: number, month: number, date: number): string | null {
  if (year < 1000 || year > 2999) return null
  const at = new Date(Date.UTC(year, month - 1, date))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? iso(at.getTime()) : null
}

/** The day so many days later, or earlier. */
export const shift = (from: string, days: number): string => iso(millis(from) + days * DAY)
/** 0 for Sunday, as in `WEEKDAYS`. */
export const weekday = (of: string): number => new Date(millis(of)).getUTCDay()
export const yearOf = (of: string): number => Number(of.slice(0, 4))
/** 1 for January. */
export const monthOf = (of: string): number => Number(of.slice(5, 7))
const dateOf = (of: string): number => Number(of.slice(8, 10))
/** Days from one to the other; negative where the other is earlier. */
export const distance = (a: string, b: string): number => Math.round((millis(b) - millis(a)) / DAY)

/** That day alone. */
export const one = (at: string | null): Interval | null => (at ? { from: at, to: at } : null)
export const year = (y: number): Interval => ({ from: `${y}-01-01`, to: `${y}-12-31` })

/** A month of a year; months beyond December run into the next year. */
export function month(y: number, m: number): Interval {
  const first = Date.UTC(y, m - 1, 1)
  return { from: iso(first), to: iso(Date.UTC(y, m, 1) - DAY) }
}

/** The week from Sunday to Saturday that holds a day, shifted by whole weeks. */
export function week(of: string, weeks: number): Interval {
  const sunday = shift(of, -weekday(of) + 7 * weeks)
  return { from: sunday, to: shift(sunday, 6) }
}

/** The same date some months away; the last of the month where it has no such date. */
export function monthsFrom(of: string, months: number): string {
  const all = yearOf(of) * 12 + monthOf(of) - 1 + months
  const target = month(Math.floor(all / 12), (((all % 12) + 12) % 12) + 1)
  return day(yearOf(target.from), monthOf(target.from), dateOf(of)) ?? target.to
}
