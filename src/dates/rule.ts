/** What a rule for expressions of time is, and the words of which its pattern is made. */

import type { Setting } from './tense.ts'
import type { Found } from './units.ts'

export type Needed = 'month' | 'weekday' | 'near' | 'unit' | 'year' | 'figure'

export interface Rule {
  name: string
  pattern: RegExp
  /** What its pattern has in any case: most texts have few of these, and are tested for them once. */
  needs: readonly Needed[]
  read(match: RegExpExecArray, setting: Setting): Found | null
}

/** Months in any writing, */
export const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?'
/** with a capital, for "may" and "march" are words too. */
export const CAP =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
export const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)'
/** A part of a day, behind its name. */
export const PART = '(?: (?:morning|afternoon|evening|night|lunchtime|noon))?'
export const TH = '(?:st|nd|rd|th)?'
export const NUMBER = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}'

/**
 * A rule of some name.
 *
 * @param pattern a regular expression, read between what are no letters or digits. @param read null where a match means no time.
 */
export const rule = (name: string, pattern: string, read: Rule['read'], flags = 'g'): Rule => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, `${flags}u`),
  needs: neededBy(pattern),
  read,
})

/** Read off the pattern, so that no rule can say it wrongly. */
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
