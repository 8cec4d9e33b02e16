/**
 * Where words stand in a text, from its beginning on; places may overlap, and no words stand nowhere. Found one at a time, so
 * that whoever has seen enough can stop.
 *
 * @param most how many places are looked for.
 */
export function* occurrences(text: string, words: string, most = Number.POSITIVE_INFINITY): Generator<number> {
  if (words === '') return
  let at = text.indexOf(words)
  for (let found = 0; at >= 0 && found < most; found++) {
    yield at
    at = text.indexOf(words, at + 1)
  }
}
