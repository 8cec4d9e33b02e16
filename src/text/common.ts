/** Words that news writes in small letters (`training/words/common.ts`): with a capital they begin a sentence, or a headline has them. */
import table from './common.json' with { type: 'json' }

const COMMON: ReadonlySet<string> = new Set(table.words.split(' '))

/** Whether a word is one of them, however it is written. */
export const isCommon = (word: string): boolean => COMMON.has(word.toLowerCase())
