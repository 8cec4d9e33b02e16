import { createRequire } from 'node:module'
import { type Block, PROSE } from '../types.ts'

/** More than this adds time and no certainty. */
const MOST = 3000
/** Below this many letters a guess is no better than none. */
const ENOUGH = 60

/** Near relatives of a language with many more readers, for which its short texts are taken: Scots, Turkmen; and what hardly any is in: Romani. */
const RARE = ['sco', 'tuk', 'rmn']
/** Subtags of BCP 47 that are not what franc calls the language. */
const SUBTAGS: Readonly<Record<string, string>> = { zlm: 'ms' }
/** What a page declares counts where trigrams are so near to it. */
const NEAR = 0.98

/** Letters that languages written much alike do not have: they tell a short text better than its trigrams do. */
const LETTERS: readonly [RegExp, readonly string[]][] = [
  [/[ыэ]/iu, ['bul', 'ukr', 'srp', 'bos', 'mkd']],
  [/[їєґ]/iu, ['bul', 'rus', 'bel', 'srp', 'bos', 'mkd']],
  [/[ђћџљњј]/iu, ['bul', 'rus', 'ukr', 'bel']],
]

/** Words that make up an eighth or more of any English prose, and of no other language's. */
const ENGLISH =
  /^(?:the|and|of|to|that|was|is|with|for|has|have|said|from|by|he|his|it|this|not|are|be|on|they|which|would|were|their|had|but|who)$/

/**
 * BCP 47 primary subtag of the language of an article's prose; null when there is too little to tell. English is told by
 * its commonest words, which names and quotations do not upset; the others by franc's letter trigrams.
 *
 * @param declared what the page says: it decides between languages that trigrams hardly tell apart, as in lists of names and figures.
 */
export function languageOf(text: string, blocks: readonly Block[], declared?: string | null): string | null {
  let prose = ''
  for (const { kind, start, end } of blocks) {
    if (!PROSE.has(kind)) continue
    prose += `${text.slice(start, Math.min(end, start + MOST))} `
    if (prose.length >= MOST) break
  }
  const words = wordsOf(prose)
  const english = englishShare(words)
  if (words.length >= 8 && english > 0.12) return 'en'
  if ((prose.match(/\p{L}/gu)?.length ?? 0) < ENOUGH) return null
  const foreign = LETTERS.flatMap(([letter, without]) => (letter.test(prose) ? without : []))
  // For texts in other languages alone: its tables take twenty milliseconds to load.
  const { francAll } = createRequire(import.meta.url)('franc') as typeof import('franc')
  const found = francAll(prose, { ignore: [...RARE, ...foreign] }).filter(([code]) => code !== 'und')
  if (found.length === 0) return null
  // A few English words among names and figures look like anything to trigrams.
  if (english > 0.08) return 'en'
  const near = found.filter(([, likeness]) => likeness >= NEAR).map(([code]) => subtagOf(code))
  return near.find((language) => language === declared) ?? near[0]!
}

const subtagOf = (code: string): string => SUBTAGS[code] ?? new Intl.Locale(code).language

/** Whether a text, however short, has as many of the commonest English words as English has. */
export const isEnglish = (text: string): boolean => englishShare(wordsOf(text)) > 0.12

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []
const englishShare = (words: readonly string[]): number =>
  words.filter((word) => ENGLISH.test(word)).length / (words.length || 1)
