/** Dates as pages print them above their text, and how much of a line they leave over. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?'
/** "July 15, 2018", "Jul.15.2018", "July 15" */
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.?\\s?${DAY}(?:[,.]?\\s{0,2}((?:19|20)\\d\\d))?(?!\\d|:\\d)`, 'i')
/** "15 July 2018" */
const DAY_FIRST = new RegExp(`\\b${DAY}\\s${MONTH}\\.?(?:,?\\s((?:19|20)\\d\\d))?\\b`, 'i')
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?)(Z|[+-]\d\d:?\d\d)?)?/
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d\d)\b/
const TIME = /\b(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?\s{0,3}([ap])\.?\s?m\b\.?|\b([01]\d|2[0-3]):([0-5]\d)\b/i
const ZONE = /\b(UTC|GMT|BST|CET|CEST|EDT|EST|ET|CDT|CST|CT|MDT|MST|MT|PDT|PST|PT|eastern)\b/i

/** Hours east of UTC in winter; American zones without S or D go by the date. */
const ZONES: Record<string, number> = {
  utc: 0,
  gmt: 0,
  bst: 1,
  cet: 1,
  cest: 2,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
}
const AMERICAN: Record<string, number> = { et: -5, eastern: -5, ct: -6, mt: -7, pt: -8 }

/** Words that stand beside a date in a date line. */
const BESIDE = new RegExp(
  `\\b(?:${WEEKDAY}|first|originally|last|published|publ?|posted|updated?|modified|created|date|time|today|at|on|and|by|am|pm|a\\.m|p\\.m|noon|midnight|hrs?|local time|[a-z]{1,2}t|utc|gmt|[ecmp][sd]t|bst|cest|eastern)\\b`,
  'gi',
)

interface FoundDate {
  /** A day, or a moment with its zone when the line names both time and zone. */
  iso: string
  /** The line says that it was published, or only that it was changed, at that time. */
  means: 'published' | 'updated' | 'unsaid'
  start: number
}

/**
 * The date that a line gives, the one of publication before one of an update. A date without a year takes the year that
 * brings it to, or shortly before, `retrieved`; without that there is none.
 */
export function dateOf(line: string, retrieved: string | null = null): FoundDate | null {
  const found = datesOf(line, retrieved)
  return (
    found.find(({ means }) => means === 'published') ??
    found.find(({ means }) => means === 'unsaid') ??
    found[0] ??
    null
  )
}

/** When a line says that its page was last changed; ISO 8601. */
export const updateOf = (line: string, retrieved: string | null = null): string | null =>
  datesOf(line, retrieved).find(({ means }) => means === 'updated')?.iso ?? null

function datesOf(line: string, retrieved: string | null): FoundDate[] {
  const parts = line
    .slice(0, 400)
    .split(/(?=\b(?:last )?(?:updated?|modified|originally published|published|posted)\b)/i)
  const found: FoundDate[] = []
  let at = 0
  for (const part of parts) {
    const date = oneDate(part, retrieved)
    if (date) {
      const means = /^(?:last )?(?:updated?|modified)/i.test(part)
        ? 'updated'
        : /publ|posted/i.test(part)
          ? 'published'
          : 'unsaid'
      found.push({ iso: date.iso, start: at + date.start, means })
    }
    at += part.length
  }
  return found
}

/** Whether a line says little but a date: "Updated 8:30 AM ET, Sun July 15, 2018", "Nation/World 07/15/2018, 11:06am". */
export function isDateLine(line: string): boolean {
  if (line.length > 160 || !oneDate(line, '2000-12-31')) return false
  return restOf(line).length <= 24
}

/** What is left of a line without its dates and the words that go with them. */
export function restOf(line: string): string {
  let rest = line
  for (let i = 0; i < 4; i++)
    for (const each of [ISO, MONTH_FIRST, DAY_FIRST, SLASHED, TIME]) rest = rest.replace(each, ' ')
  return rest
    .replace(BESIDE, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function oneDate(text: string, retrieved: string | null): { iso: string; start: number } | null {
  const iso = ISO.exec(text)
  if (iso) {
    const day = dayOf(+iso[1]!, +iso[2]!, +iso[3]!)
    if (day) return { iso: iso[4] && iso[5] ? day + iso[0].slice(10) : day, start: iso.index }
  }
  const first = MONTH_FIRST.exec(text)
  const second = DAY_FIRST.exec(text)
  const slashed = SLASHED.exec(text)
  let found: { day: string | null; start: number } | null = null
  if (first?.[3] || (first && !second?.[3] && !slashed)) {
    found = { day: withYear(monthOf(first[1]!), +first[2]!, first[3], retrieved), start: first.index }
  } else if (second)
    found = { day: withYear(monthOf(second[2]!), +second[1]!, second[3], retrieved), start: second.index }
  else if (slashed) {
    const year = +slashed[3]! + (slashed[3]!.length === 2 ? 2000 : 0)
    const [a, b] = [+slashed[1]!, +slashed[2]!]
    // American order, unless it cannot be.
    found = { day: a > 12 ? dayOf(year, b, a) : dayOf(year, a, b), start: slashed.index }
  }
  if (!found?.day) return null
  return { iso: withTime(text, found.day), start: found.start }
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function withYear(month: number, day: number, year: string | undefined, retrieved: string | null): string | null {
  if (year) return dayOf(+year, month, day)
  if (!retrieved) return null
  const latest = new Date(Date.parse(retrieved) + 2 * 86_400_000)
  if (Number.isNaN(latest.getTime())) return null
  const thisYear = dayOf(latest.getUTCFullYear(), month, day)
  return thisYear && thisYear <= latest.toISOString() ? thisYear : dayOf(latest.getUTCFullYear() - 1, month, day)
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/** The day with its time, where the line gives time and zone; else the day alone, since a time without zone is none. */
function withTime(text: string, day: string): string {
  const time = TIME.exec(text)
  const zone = ZONE.exec(text)?.[1]?.toLowerCase()
  if (!time || !zone) return day
  const hour = time[1] ? (+time[1] % 12) + (time[3]!.toLowerCase() === 'p' ? 12 : 0) : +time[4]!
  const minute = time[2] ?? time[5]!
  if (hour > 23 || +minute > 59) return day
  const offset = ZONES[zone] ?? AMERICAN[zone]! + (isAmericanSummer(day) ? 1 : 0)
  const sign = offset < 0 ? '-' : '+'
  const hours = (n: number) => String(Math.abs(n)).padStart(2, '0')
  return `${day}T${hours(hour)}:${minute}:00${offset ? `${sign}${hours(offset)}:00` : 'Z'}`
}

/** From the second Sunday in March to the first in November (Energy Policy Act of 2005). */
function isAmericanSummer(day: string): boolean {
  const year = +day.slice(0, 4)
  const sunday = (month: number, n: number) => {
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
    return dayOf(year, month, 1 + ((7 - first) % 7) + 7 * (n - 1))!
  }
  return day >= sunday(3, 2) && day < sunday(11, 1)
}
