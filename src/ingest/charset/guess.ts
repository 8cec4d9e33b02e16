/** Which charset bytes are in where nothing says so: the one in which they make words of a language that is written in it. */
import { isEnglish } from '../language.ts'
import { attempt } from './attempt.ts'
import { CANDIDATES } from './candidates.ts'
import { commonIn } from './common.ts'
import { type Fit, fitOf } from './fit.ts'

/** Bytes that are looked at, from the first beyond ASCII on. */
const SAMPLE = 100_000
/** And so many before it. */
const BEFORE = 1000
/** Of the letters of text that is read right at least this share is common; of text that is read wrong, mostly less than a third. */
const LEAST = 0.35
/** In a short text wrong letters are common more often by chance. */
const leastOf = (letters: number): number => LEAST + 0.6 / Math.sqrt(letters)
/** Latin letters for each quotation mark or dash of a text that has nothing else beyond ASCII. */
const AROUND_MARK = 10
/** A reading has to be better than any other by so many letters, and by this share of those in which they differ. */
const CLEAR = { letters: 3, share: 0.1 }
/** With so many letters it is enough to be better in most of those in which they differ, however few. */
const LONG = 50
/** Of an English text with a few accents, this share of what is beyond ASCII has to stand where it can. */
const POSSIBLE = 0.9

interface Reading extends Fit {
  charset: string
  text: string
}

/** @returns null where no charset fits, or several do: a guess would change the words. */
export function guessedCharset(bytes: Uint8Array): string | null {
  const readings = readingsOf(sampleOf(bytes))
  const [best] = readings.toSorted((one, other) => scoreOf(other) / other.of - scoreOf(one) / one.of)
  if (!best) return null
  if (isText(best) && leads(best, readings, CLEAR)) return best.charset
  const western = readings.find(({ charset }) => charset === 'windows-1252')
  const possible = western && western.marks + western.letters >= POSSIBLE * western.of && isEnglish(western.text)
  return possible && leads(western, readings, { letters: 0, share: 0 }) ? western.charset : null
}

function isText(reading: Reading): boolean {
  const letters = reading.of - reading.marks
  if (letters === 0) return (reading.text.match(/[a-z]/gi)?.length ?? 0) >= AROUND_MARK * reading.marks
  return scoreOf(reading) - reading.marks >= letters * leastOf(letters)
}

function readingsOf(sample: Uint8Array): Reading[] {
  return CANDIDATES.flatMap(([charset, languages]) => {
    const text = attempt(sample, charset, { part: true })
    if (text === null || CONTROL.test(text)) return []
    return [{ charset, text, ...fitOf(text, languages.split(' ').map(commonIn)) }]
  })
}

/** No text has them, but for the escape character. */
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ue000-\uf8ff]/

/** What stands where no writer puts it counts twice against a reading. */
const scoreOf = ({ good, marks, letters, of }: Fit): number => good + marks - 2 * (of - letters - marks)

/** Two that make as many characters of the bytes are told apart by those that differ. */
function leads(one: Reading, all: readonly Reading[], { letters, share }: typeof CLEAR): boolean {
  return all.every((other) => {
    if (other.text === one.text) return true
    const differ = Math.min(one.of, differing(one.text, other.text))
    const least = one.of < LONG ? letters : Math.min(letters, differ / 2)
    // What the other has in as many characters as this one makes of the same bytes.
    return scoreOf(one) - scoreOf(other) * (one.of / other.of) >= Math.max(least, share * differ)
  })
}

function differing(one: string, other: string): number {
  if (one.length !== other.length) return one.length
  let found = 0
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) found++
  return found
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - BEFORE)
  return bytes.subarray(first, first + SAMPLE)
}
