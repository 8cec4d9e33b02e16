/** How far a text is made of what texts of some languages are mostly made of: wrongly decoded, it is not. */

export interface Fit {
  /** Characters beyond ASCII that were looked at. */
  of: number
  /** Of them, the marks that stand where they can, such as quotation marks outside words. */
  marks: number
  /** And the letters and characters that can stand where they stand, such as no capital within a word. */
  letters: number
  /** Of those, how many are common there, by halves: for what stands before a letter, and for what stands after it. */
  good: number
}

/** That many characters beyond ASCII tell enough. */
const ENOUGH = 2000

const BEYOND_ASCII = /[^\x00-\x7f]/gu
const CHARACTER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u
const LETTER = /[\p{L}\p{M}]/u
const SMALL = /\p{Ll}/u
const LATIN = /\p{Script=Latin}/u
const GREEK = /\p{Script=Greek}/u
/** What a letter that is not Latin never stands next to. */
const FOREIGN = /[a-z\d]/i
/** Of prose: dashes, dots, quotation marks that open a word in one language and close it in another. */
const MARK = /[\u00a0«\u00ad°·»‐-—’“”•…‰′″›№™■□▲△▼▽◆◇★☆○●◎→←↑↓]/u
/** Of East Asia, with its wide digits and letters: anywhere. */
const WIDE = /[\u3000-〟\uff01-\uff65]/u
/** Marks that stand between two letters or none; of these the apostrophe ends a word, too. */
const INNER = /[\u00a0\u00ad‐-—’…]/u
const ENDING = /[\u00a0\u00ad’…]/u
/** Marks that begin a word. */
const OPENING = /[¡¿‘‚„‹]/u
/** Marks that stand by themselves, or beside a number. */
const ALONE = /[£¥€©®ªº§±]/u
const WORD = /[\p{L}\p{N}]/u

/**
 * @param languages Of each, the characters, or pairs of letters in lower case with a space for a word's end, that are common.
 * @returns the fit with that of them which has most in common with the text.
 */
export function fitOf(text: string, languages: readonly ReadonlySet<string>[]): Fit {
  let [of, marks] = [0, 0]
  const units: Unit[] = []
  for (const { index, 0: char } of text.matchAll(BEYOND_ASCII)) {
    if (of === ENOUGH) break
    of++
    const before = text[index - 1] ?? ' '
    const after = text[index + char.length] ?? ' '
    if (WIDE.test(char)) marks++
    else if (CHARACTER.test(char)) units.push({ parts: [char], weight: 1 })
    else if (!LETTER.test(char)) marks += Number(markFits(before, char, after))
    else if (letterFits(before, char, after)) units.push(pairsOf(before, char, after))
  }
  return { of, marks, letters: units.length, good: Math.max(...languages.map((common) => goodOf(units, common))) }
}

/** What a letter or character is known by. */
interface Unit {
  parts: string[]
  /** Of each part. */
  weight: number
}

function goodOf(units: readonly Unit[], common: ReadonlySet<string>): number {
  let good = 0
  for (const { parts, weight } of units) for (const part of parts) if (common.has(part)) good += weight
  return good
}

function letterFits(before: string, char: string, after: string): boolean {
  if (char !== lower(char) && SMALL.test(before)) return false
  return LATIN.test(char) || !(FOREIGN.test(before) || FOREIGN.test(after))
}

function pairsOf(before: string, char: string, after: string): Unit {
  const [left, middle, right] = [inPair(before), inPair(char), inPair(after)]
  // Whole words in capitals are rarer than bytes of another charset that make some.
  const weight = char !== lower(char) && LETTER.test(before) ? 0.25 : 0.5
  return { parts: [left + middle, middle + right], weight }
}

function markFits(before: string, char: string, after: string): boolean {
  if (ALONE.test(char)) return !LETTER.test(before) && !LETTER.test(after)
  if (OPENING.test(char)) return !WORD.test(before) && WORD.test(after)
  if (!MARK.test(char)) return false
  const [left, right] = [LETTER.test(before), LETTER.test(after)]
  return INNER.test(char) ? left === right || (left && ENDING.test(char)) : !left || !right
}

const lower = (char: string): string => char.toLowerCase()

/** Greek without its accents, which one in ten vowels has. */
function inPair(char: string): string {
  if (!LETTER.test(char)) return ' '
  return GREEK.test(char) ? lower(char.normalize('NFD')[0]!) : lower(char)
}
