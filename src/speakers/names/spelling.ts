/** Names as compared: without case, accents, titles of courtesy and what transliterations differ in. */

/** Names come again and again, and taking them apart costs. */
export function remembered<T, K extends string = string>(make: (name: K) => T): (name: K) => T {
  const known = new Map<K, T>()
  return (name) => {
    let value = known.get(name)
    if (value !== undefined) return value
    if (known.size >= MOST) known.clear()
    value = make(name)
    known.set(name, value)
    return value
  }
}
const MOST = 5000

export const plain = remembered((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s?[’']s(?= |$)/g, '')
    .replace(/(?<=\p{L})[’'](?=\p{L})/gu, '')
    // Before the full stops go: "A. J. Lund" has no article.
    .replace(/^(?:the|a|an) /, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
)

/** Last word; transliterations of one ending are one: Zelensky, Zelenskyy, Zelenskiy. */
export const surname = remembered((name) =>
  (
    plain(name)
      .replace(/ (?:jr|sr|ii|iii|iv)$/, '')
      .split(' ')
      .at(-1) ?? ''
  ).replace(/(?:yy|iy|ii|yi|ij|yj|ey)$/, 'y'),
)

/** "jr" of "Hugh Marsh Jr."; "" where there is none. */
export const generation = (name: string): string => / (jr|sr)$/.exec(plain(name))?.[1] ?? ''

/** The first name, in small letters without accents; "" for a surname alone. */
export const firstName = (name: string): string => {
  const words = plain(name)
    .replace(/ (?:jr|sr)$/, '')
    .split(' ')
  return words.length > 1 ? words[0]! : ''
}

/** One letter more, less, other, or two in another order. */
export function isOneEditApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x === [...y].reverse().join(''))
}

/** "Ada Lund" of "ADA LUND", "McKay" of "MCKAY". */
export const inSmallLetters = (name: string): string =>
  name
    .replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase())
    .replace(/(?<=\p{L})[’']S(?!\p{L})/gu, (end) => end.toLowerCase())
    .replace(/\bMc\p{Ll}/gu, (start) => start.slice(0, 2) + start.slice(2).toUpperCase())

/** "COMMITTEE" as "Committee". */
export const inCapitals = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()
