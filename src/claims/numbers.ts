/** Figures in a statement, as comparison needs them: a value and the stem of what is counted. */
import { NUMBER_WORDS } from '../text/numberwords.ts'
import { isStop, type Word } from '../text/words.ts'
import { countsDead } from './tolls.ts'

export interface Figure {
  value: number
  /** Stem of the noun that follows, "dead" of those who died, "%" or a currency sign; "" when there is none. */
  unit: string
}

const SMALL = new Map([
  ...[...NUMBER_WORDS].filter(([, value]) => value > 1),
  ['dozen', 12],
  ['half', 0.5],
  ['quarter', 0.25],
] as const)
const SCALE = new Map(
  Object.entries({ dozen: 12, hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }),
)

/** The unit of "2016", of which "36 years" are no other value. */
export const CALENDAR = 'calendar year'

/** "About 12 million" and "12.3 million": one of two large values is the other, rounded to two digits or more, and no further from it than this. */
const ROUNDED = 0.045
/** Years are less. */
const LARGE = 10_000

/** Whether two values of one unit may be one figure. */
export function isOneValue(a: number, b: number): boolean {
  if (a === b) return true
  const [less, more] = a < b ? [a, b] : [b, a]
  return less >= LARGE && more - less <= ROUNDED * more && (isRounded(a, b) || isRounded(b, a))
}
/** Is `round` what `exact` is to the digits that `round` has? Of a single digit nothing is known. */
function isRounded(round: number, exact: number): boolean {
  const digits = String(round).replace(/\.|0+$/g, '').length
  return digits >= 2 && Number(exact.toPrecision(digits)) === round
}

/** Figures of a text whose words are given, in order. */
export function figures(text: string, words: readonly Word[]): Figure[] {
  const out: Figure[] = []
  for (let i = 0; i < words.length; i++) {
    let value = figureOf(words[i]!)
    if (value === null) continue
    const first = words[i]!
    // "Half a dozen", "half a million".
    if (first.text === 'half' && words[i + 1]?.text === 'a' && SCALE.has(words[i + 2]?.text ?? '')) i++
    let scale = SCALE.get(words[i + 1]?.text ?? '')
    while (scale !== undefined) {
      value *= scale
      i++
      scale = SCALE.get(words[i + 1]?.text ?? '')
    }
    const last = words[i]!
    const before = text.slice(Math.max(0, first.start - 1), first.start)
    const after = text.slice(last.end, last.end + 1)
    const next = words[i + 1]
    if (IN_PLACE_OF.test(text.slice(Math.max(0, first.start - 60), first.start))) continue
    if (/^(?:19|20)\d\d$/.test(first.text) && first === last && !/[$€£]/.test(before))
      out.push({ value, unit: CALENDAR })
    else if (/[$€£]/.test(before)) out.push({ value, unit: before })
    else if (after === '%' || /^per(?:cent)?$/.test(next?.text ?? '')) out.push({ value, unit: '%' })
    else if (countsDead(text.slice(0, first.start), text.slice(last.end))) out.push({ value, unit: 'dead' })
    else out.push({ value, unit: next ? unitAfter(words, isRange(words, i + 1) ? i + 3 : i + 1) : '' })
  }
  return out
}

/** "5,500 jobs instead of the 9,000", "up from an earlier 210": what it is no longer, which states nothing. */
const IN_PLACE_OF =
  /\b(?:instead of|rather than|(?:down|up) from|compared (?:with|to)|as opposed to)\s(?:(?:the|an?|its|their|some|about|around|nearly|almost|roughly|over|more than|(?:earlier|previous|initial|original|first|planned|estimated)(?:ly)?|\p{L}+ \p{L}+[’']s) ){0,3}[$€£]?$/iu

/** "18 to 24 months", "18- to 24-month": both are months. */
const isRange = (words: readonly Word[], next: number): boolean =>
  /^(?:to|or)$/.test(words[next]?.text ?? '') && words[next + 1] !== undefined && figureOf(words[next + 1]!) !== null

/** The first content word after a figure: "12 Russian military officers" counts Russian ones, which is telling enough. */
function unitAfter(words: readonly Word[], from: number): string {
  for (let i = from; i < Math.min(words.length, from + 3); i++) {
    // "1,550 for each country" are no countries.
    if (AWAY.has(words[i]!.text)) return ''
    if (!isStop(words[i]!.text)) return words[i]!.stem
  }
  return ''
}

const AWAY = new Set('for in on at by from with to after before since until than and'.split(' '))

function figureOf(word: Word): number | null {
  const ordinal = /^(\d+)(?:st|nd|rd|th|s)$/.exec(word.text)
  if (ordinal) return Number(ordinal[1])
  if (/^\d/.test(word.text)) {
    const value = Number(word.text.replace(/,/g, ''))
    return Number.isFinite(value) ? value : null
  }
  return SMALL.get(word.text) ?? null
}
