/** Numbers as news writes them: "1,200", "3.5", "twenty-one", "a dozen", "2.5 million". */
import { NUMBER_WORDS, TENS, UNITS } from '../text/numberwords.ts'

const VALUES = new Map<string, number>([...NUMBER_WORDS, ['a', 1], ['an', 1], ['dozen', 12]])
const SCALES = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
])

const WORD = `(?:${TENS.join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(1).join('|')}`
const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d{1,4})?`
const LONG = 'hundred|thousand|million|billion|trillion|dozen'
/** "half a million", "a quarter of a billion" */
const PART = `(?:half|quarter of)(?: an?)?[ -](?:${LONG})`
/** "two and a half million" */
const AND_HALF = `(?:\\d{1,3}|${UNITS.slice(1).join('|')}) and a half[ -](?:${LONG})`
/** Short scales stand only straight after digits: "$5m", "£1.2bn", "20k". */
const SHORT = 'bn|trn|tn|mn|[mbk](?![a-z])'

/**
 * Source of a pattern without groups of its own that matches a number with its scale. Written so that little in it is tried
 * in two ways: what compiling it costs grows with each, and a rule has it twice.
 */
export const NUMBER = String.raw`(?:\b${AND_HALF}\b|${DIGITS}(?:${SHORT}|[ -](?:${LONG})\b)?(?![\d:])|\b(?:${PART}|(?:an? )?(?:${LONG})|(?:${WORD})(?:[ -](?:${LONG}))*)\b)`

const PARTED = new RegExp(`^(?:(half|quarter of)(?: an?)?|(.+) and a half)[ -](${LONG})$`, 'i')

/** The value of what `NUMBER` matched; null where it is none, or larger than any amount that news tells of. */
export function numberOf(text: string): number | null {
  const [, part, whole, scale] = PARTED.exec(text) ?? []
  if (scale) {
    const share = whole ? numberOf(whole)! + 0.5 : /^half/i.test(part!) ? 0.5 : 0.25
    return share * SCALES.get(scale.toLowerCase())!
  }
  const found = /^([\d.,]+)?\s?-?(.*)$/s.exec(text.toLowerCase().trim())
  if (!found) return null
  let value = found[1] ? Number(found[1].replace(/,/g, '')) : null
  for (const word of (found[2] ?? '').split(/[\s-]+/).filter(Boolean)) {
    const scale = SCALES.get(word)
    const small = VALUES.get(word)
    if (scale !== undefined && (value !== null || small === undefined)) value = (value ?? 1) * scale
    else if (small !== undefined) value = (value ?? 0) + small
    else return null
  }
  return value !== null && Number.isFinite(value) && value <= LARGEST ? Math.round(value * 1e4) / 1e4 : null
}
/** A thousand trillions: what is larger is a number of another kind, or a mistake. */
const LARGEST = 1e15
