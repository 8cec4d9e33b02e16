/** Days and months that are named without their year: the nearest to the day of the article. */

import { day, distance, type Interval, MONTHS, month, monthOf, shift, WEEKDAYS, weekday, yearOf } from './days.ts'
import { isDeadline, isTold, looks, type Setting, willBe } from './tense.ts'

/** 1 for "Jan." and "January". */
export const monthNumber = (name: string): number =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase() as (typeof MONTHS)[number]) + 1

/** A day of a year, or the nearest there is: null where the month has no such day. @param y "" or undefined where none is given. */
export const dayOf = (today: string, m: string, d: string, y: string | undefined): string | null =>
  y ? day(Number(y), monthNumber(m), Number(d)) : nearest(today, monthNumber(m), Number(d))

/** A month and date without a year: the one nearest to the article, past before future where both are near. */
export function nearest(today: string, m: number, d: number): string | null {
  const candidates = [yearOf(today) - 1, yearOf(today), yearOf(today) + 1]
    .map((y) => day(y, m, d))
    .filter((each) => each !== null)
  return candidates.sort((a, b) => Math.abs(distance(today, a)) - Math.abs(distance(today, b)))[0] ?? null
}

/** As in `WEEKDAYS`. */
export const weekdayOf = (name: string): number =>
  WEEKDAYS.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase()))

/** A weekday: the last one, unless the sentence looks ahead or the coming one is much nearer. */
export function weekdayNear(setting: Setting, name: string): string {
  const { today } = setting
  const back = (weekday(today) - weekdayOf(name) + 7) % 7
  if (back === 0) return today
  const ahead = 7 - back
  const seen = looks(setting)
  // Pages tell of tomorrow as past where their day is a zone behind or they were written on; nobody says "Friday" of six days ago.
  const comes =
    isDeadline(setting) ||
    (seen === 'ahead' && (ahead <= 4 || willBe(setting))) ||
    (seen === null && (ahead === 1 || (ahead === 2 && !isTold(setting))))
  return shift(today, comes ? ahead : -back)
}

/** The year of the last such month up to a day. */
export const yearBefore = (to: string, m: number): number => yearOf(to) - (m > monthOf(to) ? 1 : 0)

/** A month of a year, or the one that is meant where none is given. */
export function monthIn(today: string, m: number, y: string | undefined): Interval {
  if (y) return month(Number(y), m)
  // News looks back: a month to come is meant only where it is at most four months ahead.
  const ahead = (m - monthOf(today) + 12) % 12
  if (ahead > 0 && ahead <= 4) return month(m > monthOf(today) ? yearOf(today) : yearOf(today) + 1, m)
  return month(yearBefore(today, m), m)
}
