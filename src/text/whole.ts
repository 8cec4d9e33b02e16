const LETTER = /^\p{L}/u

/** Whether a word stands in a text by itself, not as part of a longer one. No pattern: what is asked for is new each time. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1], text.slice(at + word.length, at + word.length + 2)]
    if (!(before !== undefined && LETTER.test(before)) && !LETTER.test(after)) return true
  }
  return false
}
