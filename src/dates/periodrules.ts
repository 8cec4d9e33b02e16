/** Rules for whole periods: quarters, seasons, months by themselves, years, decades and centuries. */

import { distance, monthOf, year, yearOf } from './days.ts'
import { monthIn, monthNumber } from './nearest.ts'
import { CAP, type Rule, rule } from './rule.ts'
import { isLookedForward, isPast, wasThen, willBe } from './tense.ts'
import { quarter, span, thirds } from './units.ts'

/** So far ahead, in days, a month is as likely that of a year ago. */
const FAR_AHEAD = 60
/** Up to so many months ahead a month that somebody looks forward to is not that of a year ago. */
const MONTHS_AHEAD = 8

export const PERIODS: readonly Rule[] = [
  rule(
    'quarter',
    'the (?:(first|second|third|fourth|last|earlier|previous)|Q([1-4])) quarter(?: of (\\d{4}))?',
    ([, word, q, y], { today }) => {
      const n = q ? Number(q) : ['first', 'second', 'third', 'fourth'].indexOf(word!.toLowerCase()) + 1
      if (!n) return quarter(yearOf(today), Math.ceil(monthOf(today) / 3) - 1)
      return quarter(y ? Number(y) : n > Math.ceil(monthOf(today) / 3) ? yearOf(today) - 1 : yearOf(today), n)
    },
    'gi',
  ),
  rule(
    'season-year',
    '(early|late|mid)?[ -]?(spring|summer|autumn|fall|winter)(?: of)? (\\d{4})',
    ([, , unit, y]) => span(unit!, `${y}-07-01`, 0),
    'gi',
  ),
  rule(
    'part-of-year',
    '(early|late|mid|mid-|the end of|the beginning of|the start of)[ -]?(\\d{4})',
    ([, part, y]) => ({ ...thirds(year(Number(y)), part)!, vague: true }),
    'gi',
  ),
  rule(
    'month-alone',
    `(?:(?:in|since|until|by|of|during|for|from|through|after|before|between|and|to|early|late|mid|last|this|next) )(${CAP})(?! \\d| of (?:that|the same|the following|the previous) year)`,
    ([whole, m], setting) => {
      const { today } = setting
      if (/^(?:and|to)\b/i.test(whole) && !/\b(?:in|from|between)\b/i.test(whole)) return null
      const found = monthIn(today, monthNumber(m!), undefined)
      const hasBeen = () => wasThen(setting, whole) || (distance(today, found.from) > FAR_AHEAD && isPast(setting))
      if (/^last/i.test(whole) ? found.to >= today : found.from > today && hasBeen())
        return monthIn(today, monthNumber(m!), `${yearOf(found.from) - 1}`)
      const comes = () =>
        willBe(setting) ||
        ((monthNumber(m!) - monthOf(today) + 12) % 12 <= MONTHS_AHEAD && isLookedForward(setting, whole))
      if (
        (/^next/i.test(whole) && found.from <= today) ||
        (found.to < today && !/^(?:since|after|last)\b/i.test(whole) && comes())
      )
        return monthIn(today, monthNumber(m!), `${yearOf(found.from) + 1}`)
      return /^(early|late|mid)/i.test(whole) ? thirds(found, whole.split(' ')[0]) : found
    },
  ),
  rule('century', '(\\d{1,2})(?:st|nd|rd|th)[ -][Cc]entury', ([, n]) => ({
    from: `${String(Number(n) * 100 - 99).padStart(4, '0')}-01-01`,
    to: `${String(Number(n) * 100).padStart(4, '0')}-12-31`,
  })),
  rule('decade', '(?:the )?((?:19|20)\\d)0s', ([, d]) => ({ from: `${d}0-01-01`, to: `${d}9-12-31`, vague: true })),
  rule('year-range', '((?:19|20)\\d{2}) ?(?:[-–]|to|and|or) ?((?:19|20)\\d{2})', ([, a, b]) =>
    a! <= b! ? { from: `${a}-01-01`, to: `${b}-12-31` } : null,
  ),
  rule('short-year-range', '((?:19|20)(\\d{2}))[-–](\\d{2})', ([, a, from, to]) =>
    from! < to! ? { from: `${a}-01-01`, to: `${a!.slice(0, 2)}${to}-12-31` } : null,
  ),
  rule(
    'year',
    '((?:19|20)\\d{2})(?! ?(?:%|percent|people|feet|meters|metres|miles|km|troops|dollars|euros|votes|points|[,.]\\d|-year))',
    ([whole, y], { sentence, at }) => {
      const before = sentence.slice(Math.max(0, at - 24), at)
      if (
        /(?:[$€£#]|\bNo\.? ?|\broom |\bflight |\bhighway |\broute |\b(?:about|around|nearly|some|than|over) )$/i.test(
          before,
        ) &&
        !/\b(?:in|since) (?:about|around|early|late) $/i.test(before)
      )
        return null
      return whole && Number(y) >= 1900 ? year(Number(y)) : null
    },
  ),
]
