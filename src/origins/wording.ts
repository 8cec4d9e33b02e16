/** Whether statements of one claim are one utterance, or one text, by their words alone. */
import { sharedRuns } from '../claims/runs.ts'
import { isStop, words } from '../text/words.ts'

/** Two people do not use so many words in a row. */
const SAID = 6
/** Nor do they say the same and no word more, where it has so many. */
const WHOLE = 4
/** One word less is enough where one of them is so long: "that investigation continues". */
const LONG = 6
/** Two outlets do not write the same sentence, where it has so many. */
const SENTENCE = 7
/** Two outlets do not write so many in a row of their own accord. */
const WRITTEN = 9
/** Nor do two people make one point of the same words: so many that are no names, and such a share of the shorter one's. */
const TELLING = 3
const MOST = 0.6
/** So much of a statement is compared: a bound on the work. */
const COMPARED = 1000

/** The same words, most of them, in a row: nobody says so many twice. */
export function sameWords(a: string, b: string): boolean {
  const [x, y] = [plainWords(a), plainWords(b)]
  const shorter = Math.min(x.length, y.length)
  if (shorter >= WHOLE && x.join(' ') === y.join(' ')) return true
  if (shorter < SAID) return false
  const { longest: run } = sharedRuns(x, y)
  return run >= SAID && run >= 0.8 * shorter
}

/** What every outlet writes that has asked somebody itself. */
const ASKED =
  /\b(?:did|does|has|have|had|could)(?: not|n[’']t)? (?:immediately |yet |not )*(?:respond(?:ed)?|repl(?:y|ied)|returned?|answer(?:ed)?|be reached)\b|\bdeclined to comment\b/i

/** Of what outlets write: nearly all of the shorter in a row. */
export function sameSentence(a: string, b: string): boolean {
  if (ASKED.test(a) && ASKED.test(b)) return false
  const [x, y] = [plainWords(a), plainWords(b)]
  const shorter = Math.min(x.length, y.length)
  return shorter >= SENTENCE && sharedRuns(x, y).longest >= 0.85 * shorter
}

/** So many words in a row as two people do not both use. */
export const sharePassage = (a: string, b: string): boolean => sharedRuns(plainWords(a), plainWords(b)).longest >= SAID

/** Passages too long for two people to use both, or where nobody is named for it, for two outlets to write both. */
export function passagesOf(text: string, spoken: boolean): string[] {
  const all = plainWords(text)
  const out: string[] = []
  for (const length of spoken ? [SAID, WRITTEN] : [WRITTEN])
    for (let i = 0; i + length <= all.length; i++) out.push(all.slice(i, i + length).join(' '))
  return out
}

/** The whole of it, where it is long enough that two people do not both say just that; else nothing. */
export function wholeOf(text: string): string[] {
  const all = plainWords(text)
  const telling = all.length === WHOLE - 1 && all.some((word) => word.length >= LONG && !isStop(word))
  return all.length >= WHOLE || telling ? [all.join(' ')] : []
}

/** Nothing but the same words, and as many. */
export const sameWhole = (a: string, b: string): boolean => {
  const [whole] = wholeOf(a)
  return whole !== undefined && whole === wholeOf(b)[0]
}

/** The same of a sentence that nobody is named for, whatever is one word in it and what two: else nothing. */
export function sentenceOf(text: string): string[] {
  if (ASKED.test(text)) return []
  const all = plainWords(text)
  return all.length >= SENTENCE ? [all.join('')] : []
}

/** One point in words that two people would not both choose. */
export function samePoint(telling: readonly string[], others: readonly string[]): boolean {
  const shared = telling.filter((stem) => others.includes(stem)).length
  return shared >= TELLING && shared >= MOST * Math.min(telling.length, others.length)
}

/** Stems of the words that are no names and say more than little; each once. */
export const tellingStems = (text: string): string[] => [
  ...new Set(
    words(text.slice(0, COMPARED)).flatMap(({ text, stem, capital }) => (capital || isStop(text) ? [] : stem)),
  ),
]

/** In small letters, without marks. */
export const plainWords = (text: string): string[] =>
  text
    .slice(0, COMPARED)
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
