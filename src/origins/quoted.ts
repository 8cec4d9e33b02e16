/** What is set in quotation marks somebody said or wrote: whoever else has those words quotes the same one. */
import { weight } from '../text/idf.ts'
import { quotationsOf } from '../text/quotes.ts'
import { isStop, words } from '../text/words.ts'
import { plainWords } from './wording.ts'

/** "So-called “Halden rules”", "known as “dreamers”": what everybody calls it, and nobody's statement. */
const CALLED =
  /(?:\b(?:so[- ]called|(?:known|referred to) as|dubbed|nicknamed|titled|entitled|named|called)(?: the)?)[ ,]*["“‘']$/i
/** So rare its words are together, at the least: "the “meeting”" quotes nobody. */
const RARE = 3

/** What a statement quotes, each as plain words with a space on both sides; no names and titles. */
export function quotesOf(text: string): string[] {
  if (!MARK.test(text)) return []
  return quotationsOf(text).flatMap(({ start, end }) => {
    const quoted = text.slice(start, end)
    if (CALLED.test(text.slice(Math.max(0, start - 40), start))) return []
    const telling = words(quoted).filter((word) => !word.capital && !isStop(word.text))
    return telling.reduce((sum, { stem }) => sum + weight(stem), 0) < RARE ? [] : [spelled(quoted)]
  })
}
/** All of it that is more than a word, however common. */
export const phrasesQuoted = (text: string): string[] =>
  MARK.test(text)
    ? quotationsOf(text).flatMap(({ start, end }) => {
        const quoted = spelled(text.slice(start, end))
        return /\S \S/.test(quoted) ? [quoted] : []
      })
    : []

const MARK = /["“‘'«„]/

/** A text in the form in which quotations are looked for in it. */
export const spelled = (text: string): string => ` ${plainWords(text).join(' ')} `
