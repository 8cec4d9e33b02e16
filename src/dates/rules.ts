/** How expressions of time are read: a list of rules, the more exact first. Each is a pattern and what it means. */
import { NUMBER_WORDS } from '../text/numberwords.ts'
import {
  day,
  distance,
  type Interval,
  MONTHS,
  month,
  monthOf,
  one,
  shift,
  WEEKDAYS,
  weekday,
  year,
  yearOf,
} from './days.ts'
import { isDeadline, isPast, isTold, looks, type Setting, wasThen, willBe } from './tense.ts'
import { ago, type Found, quarter, SEASON, season, span, TRAILING, thirds } from './units.ts'

export type Needed = 'month' | 'weekday' | 'near' | 'unit' | 'year' | 'figure'

export interface Rule {
  name: string
  pattern: RegExp
  /** What its pattern has in any case: most texts have few of these, and are tested for them once. */
  needs: readonly Needed[]
  read(match: RegExpExecArray, setting: Setting): Found | null
}

const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?'
const CAP =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)'
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime|noon))?'
const TH = '(?:st|nd|rd|th)?'
const NUMBER = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}'

const monthNumber = (name: string): number =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase() as (typeof MONTHS)[number]) + 1
const number = (word: string): number =>
  Number(word) || (/^an?$/i.test(word) ? 1 : (NUMBER_WORDS.get(word.toLowerCase()) ?? 0))

/** "Last year", "this year", "next year". */
const yearsOff = (which: string): number => (which === 'last' ? -1 : which === 'next' ? 1 : 0)

/** A month and date without a year: the one nearest to the article, past before future where both are near. */
function nearest(today: string, m: number, d: number): string | null {
  const candidates = [yearOf(today) - 1, yearOf(today), yearOf(today) + 1]
    .map((y) => day(y, m, d))
    .filter((each) => each !== null)
  return candidates.sort((a, b) => Math.abs(distance(today, a)) - Math.abs(distance(today, b)))[0] ?? null
}

/** "World News Tonight", "USA Today", the "Today" programme: papers and programmes, and no time. */
const OPENS_TITLE =
  /\b(?:News|USA|Entertainment|Russia|Psychology|Christianity|History|Physics|Medicine|Canada|India|Africa|Ukraine|Turkey|Israel|Sunday) $/
const IS_PROGRAMME = /^["”’']? (?:show|program(?:me)?|newspaper|magazine|columnist|reporter)\b/

/** So far ahead, in days, a month is as likely that of a year ago. */
const FAR_AHEAD = 60

const weekdayOf = (name: string): number =>
  WEEKDAYS.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase()))

/** A weekday: the last one, unless the sentence looks ahead or the coming one is much nearer. */
function weekdayNear(setting: Setting, name: string): string {
  const { today } = setting
  const back = (weekday(today) - weekdayOf(name) + 7) % 7
  if (back === 0) return today
  const ahead = 7 - back
  const seen = looks(setting)
  // Pages tell of tomorrow as past where their day is a zone behind or they were written on; nobody says "Friday" of six days ago.
  const comes =
    isDeadline(setting) ||
    (seen === 'ahead' && ahead <= 4) ||
    (seen === null && (ahead === 1 || (ahead === 2 && !isTold(setting))))
  return shift(today, comes ? ahead : -back)
}

const rule = (name: string, pattern: string, read: Rule['read'], flags = 'g'): Rule => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, `${flags}u`),
  needs: neededBy(pattern),
  read,
})

function neededBy(pattern: string): Needed[] {
  if (pattern.includes(MONTH) || pattern.includes(CAP)) {
    if (pattern.endsWith('(\\d{4})')) return ['year', 'month']
    return pattern.includes('(\\d{1,2})') ? ['figure', 'month'] : ['month']
  }
  if (pattern.includes(WEEKDAY)) return ['weekday']
  if (/today|yesterday|overnight|tomorrow/.test(pattern)) return ['near']
  if (/week|quarter/.test(pattern)) return ['unit']
  return pattern.includes('(?:19|20)\\d') || pattern.includes('\\d{4}') ? ['year'] : []
}

export const RULES: readonly Rule[] = [
  rule('iso', '(\\d{4})-(\\d{2})-(\\d{2})', ([, y, m, d]) => one(day(Number(y), Number(m), Number(d)))),
  rule(
    'month-range',
    `(${MONTH}) (\\d{1,2})${TH} ?(?:[-–]|to|through|until|and|or) ?(\\d{1,2})${TH}(?:,? (\\d{4}))?`,
    ([, m, a, b, y], { today }) => {
      const [from, to] = [a!, b!].map((d) =>
        y ? day(Number(y), monthNumber(m!), Number(d)) : nearest(today, monthNumber(m!), Number(d)),
      )
      return from && to && from <= to ? { from, to } : null
    },
    'gi',
  ),
  rule(
    'range-month',
    `(\\d{1,2})${TH} ?(?:[-–]|to|through|until|and|or) ?(\\d{1,2})${TH} (${MONTH})(?:,? (\\d{4}))?`,
    ([, a, b, m, y], { today }) => {
      const [from, to] = [a!, b!].map((d) =>
        y ? day(Number(y), monthNumber(m!), Number(d)) : nearest(today, monthNumber(m!), Number(d)),
      )
      return from && to && from <= to ? { from, to } : null
    },
    'gi',
  ),
  rule(
    'days-of-months',
    `(?:(between) )?(${CAP}) (\\d{1,2})${TH}(?:,? (\\d{4}))? ?(?:[-–]|to|through|until|(and)) ?(${CAP}) (\\d{1,2})${TH}(?:,? (\\d{4}))?`,
    ([, between, m, a, x, and, n, b, y], { today }) => {
      if (and && !between) return null
      const to = y ? day(Number(y), monthNumber(n!), Number(b)) : nearest(today, monthNumber(n!), Number(b))
      if (!to) return null
      const from = day(x ? Number(x) : yearBefore(to, monthNumber(m!)), monthNumber(m!), Number(a))
      return from && from <= to ? { from, to } : null
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
  rule(
    'month-day',
    `(?:${WEEKDAY},? )?(${CAP}) (\\d{1,2})${TH}(?! ?(?:percent|%|million|people|troops|[:.]\\d))`,
    ([, m, d], { today }) => one(nearest(today, monthNumber(m!), Number(d))),
  ),
  rule('day-month', `(?:${WEEKDAY},? )?(\\d{1,2})${TH} (?:of )?(${CAP})`, ([, d, m], { today }) =>
    one(nearest(today, monthNumber(m!), Number(d))),
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
  rule(
    'weekday-range',
    `(?:between|from) (${WEEKDAY}) (?:and|to|through|until|till) (${WEEKDAY})`,
    ([, a, b], setting) => {
      const from = weekdayNear(setting, a!)
      return { from, to: shift(from, (weekdayOf(b!) - weekday(from) + 7) % 7) }
    },
  ),
  rule(
    'last-weekday',
    `(last|next|this|this past|this coming) (${WEEKDAY})${PART}`,
    ([, which, name], setting) => {
      const near = weekdayNear({ ...setting, sentence: '' }, name!)
      if (/last|past/i.test(which!)) return one(near < setting.today ? near : shift(near, -7))
      return one(near > setting.today ? near : shift(near, 7))
    },
    'gi',
  ),
  rule(
    'weekday',
    `(?:(?:early|late|earlier|later) (?:on )?)?(${WEEKDAY})${PART}(?!s? (?:Times|Night Live|Mail|Express|Telegraph|Herald|Post|Mirror|Independent|Sun|Review|Morning Futures|Today|Magazine|Briefing)|-|s\\b)`,
    ([whole, name], setting) =>
      name!.length <= 4 &&
      !/[.,] ?$/.test(whole) &&
      !/^\s*(?:[,.]|\p{Lu}\p{L}+ \d)/u.test(setting.sentence.slice(setting.at + whole.length))
        ? null
        : one(weekdayNear(setting, name!)),
  ),
  rule(
    'today',
    '(?:earlier |later )?today|this (?:morning|afternoon|evening)|tonight',
    ([word], { today, sentence, at }) =>
      /^T/.test(word) &&
      (OPENS_TITLE.test(sentence.slice(0, at)) || IS_PROGRAMME.test(sentence.slice(at + word.length)))
        ? null
        : one(today),
    'gi',
  ),
  rule(
    'yesterday',
    'yesterday(?: (?:morning|afternoon|evening|night))?|last night',
    (_, { today }) => one(shift(today, -1)),
    'gi',
  ),
  rule('overnight', 'overnight', (_, { today }) => ({ from: shift(today, -1), to: today }), 'gi'),
  rule('tomorrow', 'tomorrow(?: (?:morning|afternoon|evening|night))?', (_, { today }) => one(shift(today, 1)), 'gi'),
  rule('day-before', 'the day before yesterday', (_, { today }) => one(shift(today, -2)), 'gi'),
  rule(
    'earlier-in',
    '(earlier|later) (?:this|in the|on in the) (week|month|year|summer|spring|autumn|fall|winter)',
    ([, which, unit], { today }) => {
      const whole = span(unit!, today, 0)
      if (!whole) return null
      const [first, last] = [whole.from, today, whole.to].sort().slice(...(/earlier/i.test(which!) ? [0, 2] : [1, 3]))
      return { from: first!, to: last! }
    },
    'gi',
  ),
  rule(
    'coming-unit',
    '(?:over|in|within|during) the (?:next|coming) (week|month|year|decade)',
    ([, unit], { today }) => ({ from: today, to: ago(today, unit!, -1).to }),
    'gi',
  ),
  rule(
    'relative-unit',
    '(the last|the past|last|past|this|this past|next|the coming|the following|the previous|previous) (week|weekend|month|year|quarter|summer|spring|autumn|fall|winter|century|decade)',
    ([whole, which, unit], setting) => {
      const { today, sentence, at } = setting
      if (SEASON.test(unit!)) return season(unit!, today, which!)
      // "The following year" follows what was told just before.
      if (/following/i.test(which!)) return null
      if (/^the (?:last|past)$/i.test(which!) && TRAILING.test(unit!)) {
        // "The past year" ends today, "the last year of his term" with the term.
        if (/^the last/i.test(which!) && /^\sof\b/.test(sentence.slice(at + whole.length))) return null
        return { from: ago(today, unit!, 1).from, to: today }
      }
      // On a Monday or Tuesday "this weekend" has passed, unless somebody looks ahead.
      const just =
        /this/i.test(which!) && /weekend/i.test(unit!) && [1, 2].includes(weekday(today)) && looks(setting) !== 'ahead'
      const back = just || /past|last|previous/i.test(which!)
      return span(unit!, today, back ? -1 : /next|coming|following/i.test(which!) ? 1 : 0)
    },
    'gi',
  ),
  rule(
    'the-weekend',
    '(?:over |at |during )the weekend',
    (_, { today }) => span('weekend', today, weekday(today) === 6 || weekday(today) === 0 ? 0 : -1),
    'gi',
  ),
  rule(
    'ago',
    `(?:(?:about|around|nearly|almost|more than|over|some|roughly) )?(${NUMBER}|several|a few|a couple of|many) (day|week|month|year|decade)s? (?:ago|earlier|before|later)`,
    ([whole, n, unit], { today }) => {
      const count = number(n!)
      const back = /later/.test(whole) ? -1 : 1
      if (/earlier|before|later/.test(whole)) return null
      // "Three decades ago" is no day, though it is counted from one.
      if (!count || unit !== 'day') return { ...ago(today, unit!, back * (count || 3)), vague: true }
      return ago(today, unit, back * count)
    },
    'gi',
  ),
  rule(
    'last-n',
    `(?:in |over |during |for )?(?:the )?(last|past|next|coming) (${NUMBER}|few|several) (day|week|month|year)s`,
    ([, which, n, unit], { today }) => {
      const count = number(n!) || 3
      const ahead = /next|coming/i.test(which!)
      const end = ago(today, unit!, ahead ? -count : count)
      return { from: ahead ? today : end.from, to: ahead ? end.to : today, ...(number(n!) ? {} : { vague: true }) }
    },
    'gi',
  ),
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
      if (
        (/^next/i.test(whole) && found.from <= today) ||
        (found.to < today && !/^(?:since|after|last)\b/i.test(whole) && willBe(setting))
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

/** The year of the last such month up to a day. */
const yearBefore = (to: string, m: number): number => yearOf(to) - (m > monthOf(to) ? 1 : 0)

function monthIn(today: string, m: number, y: string | undefined): Interval {
  if (y) return month(Number(y), m)
  // The last one that has begun: news looks back; a month to come is the nearer one only where it is next or next but one.
  const ahead = (m - monthOf(today) + 12) % 12
  return month(
    ahead <= 4 && ahead > 0
      ? m > monthOf(today)
        ? yearOf(today)
        : yearOf(today) + 1
      : m <= monthOf(today)
        ? yearOf(today)
        : yearOf(today) - 1,
    m,
  )
}
