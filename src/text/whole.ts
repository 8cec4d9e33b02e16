import { occurrences } from './occurrences.ts'

/** Whether a word stands in a text by itself, not as part of a longer one. No pattern: what is asked for is new each time. */
export function hasWord(text: string, word: string): boolean {
  for (const at of occurrences(text, word)) {
    const end = at + word.length
    // Two places, since a letter may take as many: by its long name this is a letter of any script (`scripts/letters.ts`).
    if (!/\p{Letter}$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^\p{Letter}/u.test(text.slice(end, end + 2)))
      return true
  }
  return false
}
