/** Rules for what a calendar names: days and months, with their year or without. */

import { day, distance, type Interval, month, one, yearOf } from './days.ts'
import { dayOf, monthIn, monthNumber, nearest, yearBefore } from './nearest.ts'
import { CAP, MONTH, type Rule, rule, TH, WEEKDAY } from './rule.ts'
import type { Setting } from './tense.ts'
import { thirds } from './units.ts'

/** "Last year", "this year", "next year". */
const yearsOff = (which: string): number => (which === 'last' ? -1 : which === 'next' ? 1 : 0)

/** From one day to another that is no earlier. */
const fromTo = (from: string | null, to: string | null): Interval | null =>
  from && to && from <= to ? { from, to } : null

/** "Feb. 28-29" of a year that has no 29th is no leap year's. */
function withinMonth(today: string, m: string, a: string, b: string, y: string | undefined): Interval | null {
  const from = dayOf(today, m, a, y)
  return fromTo(from, from && day(yearOf(from), monthNumber(m), Number(b)))
}

/** The nearest such day; behind "since" the last, and of the eleventh of September that which needs no year. */
function withoutYear({ today, sentence, at }: Setting, words: string, m: number, d: number): string | null {
  const since = SINCE.test(sentence.slice(0, at))
  const near = nearest(today, m, d)
  const isNone = near !== null && Math.abs(distance(today, near)) > AROUND
  if (m === 9 && d === 11 && isNone && (since || ATTACKS.test(sentence.slice(at + words.length))))
    return day(2001, m, d)
  return since && near && near > today ? day(yearOf(near) - 1, m, d) : near
}
const SINCE = /\bsince (?:the )?$/i
const ATTACKS = /^,? (?:terror(?:ist)? )?attacks\b/i
/** Days within which what happened on an eleventh of September may be news. */
const AROUND = 45

/** "On September 1 and 25 percent by October" */
const OF_SOMETHING = ' ?(?:percent|%|million|people|troops|[:.]\\d)'

export const CALENDAR: readonly Rule[] = [
  rule('iso', '(\\d{4})-(\\d{2})-(\\d{2})', ([, y, m, d]) => one(day(Number(y), Number(m), Number(d)))),
  rule(
    'month-range',
    `(${MONTH}) (\\d{1,2})${TH} ?(?:[-–]|to|through|until|and|or) ?(\\d{1,2})${TH}(?!${OF_SOMETHING})(?:,? (\\d{4}))?`,
    ([, m, a, b, y], { today }) => withinMonth(today, m!, a!, b!, y),
    'gi',
  ),
  rule(
    'range-month',
    `(\\d{1,2})${TH} ?(?:[-–]|to|through|until|and|or) ?(\\d{1,2})${TH} (${MONTH})(?:,? (\\d{4}))?`,
    ([, a, b, m, y], { today }) => withinMonth(today, m!, a!, b!, y),
    'gi',
  ),
  rule(
    'days-of-months',
    `(?:(between) )?(${CAP}) (\\d{1,2})${TH}(?:,? (\\d{4}))? ?(?:[-–]|to|through|until|(and)) ?(${CAP}) (\\d{1,2})${TH}(?:,? (\\d{4}))?`,
    ([, between, m, a, x, and, n, b, y], { today }) => {
      if (and && !between) return null
      const to = dayOf(today, n!, b!, y)
      if (!to) return null
      const from = day(x ? Number(x) : yearBefore(to, monthNumber(m!)), monthNumber(m!), Number(a))
      return fromTo(from, to)
    },
  ),
  rule(
    'months',
    `(?:(between|from) )?(${CAP})(?: (\\d{4}))? ?(?:[-–]|to|through|until|(and)) ?(${CAP})(?!,? \\d{1,2}\\b)(?:,?(?: in| of)? (\\d{4}))?`,
    ([, between, m, x, and, n, y], { today }) => {
      if (and && between?.toLowerCase() !== 'between') return null
      const { from: last, to } = monthIn(today, monthNumber(n!), y)
      const { from } = month(x ? Number(x) : yearBefore(last, monthNumber(m!)), monthNumber(m!))
      return from <= to ? { from, to } : null
    },
  ),
  rule(
    'month-day-year',
    `(?:${WEEKDAY},? )?(${MONTH}) (\\d{1,2})${TH},? (\\d{4})`,
    ([, m, d, y]) => one(day(Number(y), monthNumber(m!), Number(d))),
    'gi',
  ),
  rule(
    'day-month-year',
    `(?:${WEEKDAY},? )?(\\d{1,2})${TH} (?:of )?(${MONTH}),? (\\d{4})`,
    ([, d, m, y]) => one(day(Number(y), monthNumber(m!), Number(d))),
    'gi',
  ),
  rule(
    'month-year',
    `(early|late|mid|mid-)?[ -]?(${MONTH})(?: of)?,? (\\d{4})`,
    ([, part, m, y]) => thirds(month(Number(y), monthNumber(m!)), part),
    'gi',
  ),
  rule(
    'day-of-year',
    `(?:${WEEKDAY},? )?(?:(${CAP}) (\\d{1,2})${TH}|(\\d{1,2})${TH} (?:of )?(${CAP})),? (?:of )?(last|this|next) year`,
    ([, m, d, before, after, which], { today }) =>
      one(day(yearOf(today) + yearsOff(which!), monthNumber((m ?? after)!), Number(d ?? before))),
  ),
  rule('month-day', `(?:${WEEKDAY},? )?(${CAP}) (\\d{1,2})${TH}(?!${OF_SOMETHING})`, ([words, m, d], setting) =>
    one(withoutYear(setting, words, monthNumber(m!), Number(d))),
  ),
  rule('day-month', `(?:${WEEKDAY},? )?(\\d{1,2})${TH} (?:of )?(${CAP})`, ([words, d, m], setting) =>
    one(withoutYear(setting, words, monthNumber(m!), Number(d))),
  ),
  rule(
    'between-months',
    `(?:from )?(?:the )?(?:beginning|start) of (${CAP})(?: (\\d{4}))? (?:through|to|until) the end of (${CAP})(?: (\\d{4}))?`,
    ([, a, x, b, y], { today }) => {
      const end = monthIn(today, monthNumber(b!), y)
      return { from: monthIn(today, monthNumber(a!), x ?? y).from, to: end.to }
    },
  ),
  rule('month-of-year', `(${CAP})(?: of)? (last|this|next) year`, ([, m, which], { today }) =>
    month(yearOf(today) + yearsOff(which!), monthNumber(m!)),
  ),
]
