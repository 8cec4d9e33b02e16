/** Dates that a page prints about itself: "Posted: 4:35 PM, July 15, 2018", "Jul 15, 2018 | 3:00 AM". */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?'
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s{1,3}(\\d{4}))?\\b`, 'i')
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(${MONTH}),?(?:\\s{1,3}(\\d{4}))?\\b`, 'i')
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2}))?/

const ABOUT_ITSELF =
  /^(?:updated|published|posted|modified|first|last|originally|created|date|on|at|by|in|edt|est|et|cdt|cst|ct|mdt|mst|mt|pdt|pst|pt|gmt|utc|bst|cet|cest|eet|ist|msk|am|pm|a\.m\.?|p\.m\.?|noon|midnight|min(?:ute)?s?|hours?|hrs?|ago|today|yesterday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|read|time)$/i

/** A line that says nothing but when. */
export function isDateline(line: string): boolean {
  if (line.length > 120 || !/\d/.test(line)) return false
  const rest = line
    .replace(ISO, ' ')
    .replace(MONTH_FIRST, ' ')
    .replace(DAY_FIRST, ' ')
    .replace(MONTH_FIRST, ' ')
    .replace(DAY_FIRST, ' ')
    .replace(/\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?/gi, ' ')
    .replace(/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g, ' ')
  return rest
    .split(/[\s,|:;()•·–—-]+/)
    .every((word) => word === '' || ABOUT_ITSELF.test(word) || /^\d{1,4}(?:[ap]m?)?$/i.test(word))
}

/** The day (or moment) that a line names, ISO 8601; `year` stands in where it names none. Null for none, or one that does not exist. */
export function dateIn(line: string, year: number | null): string | null {
  const iso = ISO.exec(line)
  if (iso?.[4]) return iso[0]
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const slashed = SLASHED.exec(line)
  if (slashed) {
    const [a, b, y] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
    // Month first, as the sites that write dates so mostly do, unless that gives no month.
    return a > 12 ? day(fullYear(y), b, a) : day(fullYear(y), a, b)
  }
  const first = MONTH_FIRST.exec(line)
  if (first) return named(first[3], first[1]!, first[2]!, year)
  const second = DAY_FIRST.exec(line)
  return second ? named(second[3], second[2]!, second[1]!, year) : null
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)

function named(written: string | undefined, month: string, date: string, year: number | null): string | null {
  const y = written ? Number(written) : year
  return y === null ? null : day(y, MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(date))
}

function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date))
  const exists = year >= 1900 && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
  return exists ? at.toISOString().slice(0, 10) : null
}
