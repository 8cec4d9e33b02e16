import { squeeze } from '../html/dom.ts'
import { moment } from '../time.ts'
import type { ExportLine } from './types.ts'

/** What stands behind a field's name in the first of some lines that has it: `fieldOf(lines, /^BYLINE:/)`. */
export function fieldOf(lines: readonly ExportLine[], name: RegExp): string | null {
  const line = lines.find(({ text }) => name.test(text))
  return line ? squeeze(line.text.replace(name, '')) || null : null
}

/** "By STEPHEN POLLARD" */
export const authorOf = (byline: string | null): string | null =>
  byline?.replace(/^(?:by|von|par)[: ]\s*/i, '').replace(/\s*;\s*/g, ', ') || null

/**
 * A day as databases write it first on a line: "January 11, 2010 Monday", "18 April 2031", "vendredi 12 avril 2013". They write
 * it in the language of who asks, whatever that of the article is.
 */
const DAY =
  /^(?:\p{L}{3,12}[, ]{1,2})?(?:(\p{L}{3,10})\.? (\d{1,2}),? (\d{4})|(\d{1,2})\.? (?:de )?(\p{L}{3,10})\.?(?: de)? (\d{4}))(?!\d)/u
/** In English, French, German, Spanish, Italian and Portuguese. */
const MONTHS = [
  'jan|jän|ene|gen', 'f[eé][bv]', 'mar|mär', 'a[bpv]r', 'ma[iyg]', 'jun|juin|giu', 'jul|juil|lug', 'ao[uû]|aug|ago', 'se[pt]', 'o[ckt]t|out', 'nov', 'd[eéi][czi]',
].map((names) => new RegExp(`^(?:${names})`, 'i')) // biome-ignore format: a list to be read across

const NAMES = 'January February March April May June July August September October November December'.split(' ')

/** The moment or day that a line begins with; null for any other line. */
export function dayOf(text: string): string | null {
  const line = squeeze(text).replace(
    /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/,
    (_, year, month, day) => `${day} ${NAMES[month - 1]} ${year}`,
  )
  const [all, month, day, year, dayFirst, monthSecond, yearLast] = DAY.exec(line) ?? []
  if (all === undefined) return null
  const number = MONTHS.findIndex((names) => names.test(month ?? monthSecond ?? ''))
  if (number < 0) return null
  // In English, so that the hour and its zone are read with it.
  return moment(`${NAMES[number]} ${day ?? dayFirst}, ${year ?? yearLast}${line.slice(all.length)}`)
}

/**
 * An outlet by the name that other pages call it by: "The Guardian" of "The Guardian(London) - Final Edition". Where it stands stays
 * only with names that many have: "The Star (South Africa)".
 */
export function outletOf(text: string): string {
  const name = squeeze(text)
    .replace(/ (?:--? (?:English|French|German|Spanish|(?:[\p{L}\d]+ )*Edition)|- [\p{L}\d ]*\bEdition\b.*)$/iu, '')
    .replace(/\.$/, '')
  const [, plain = name, place = ''] = /^(.*\p{L}) ?\(([\p{L} .,-]+)\)$/u.exec(name) ?? []
  return place === '' ? name : place === 'London' || !COMMON.test(plain) ? plain : `${plain} (${place})`
}
/** "The Star", "Daily News" */
const COMMON = /^(?:the )?(?:(?:daily|sunday|evening|morning|saturday|weekly) )?[\p{L}-]+$/iu
