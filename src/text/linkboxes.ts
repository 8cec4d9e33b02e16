/**
 * Links to other articles that some pages paste behind a name, with the name in full glued to the first headline: "Ada Lund Ada Maria
 * LundCouncil votes on ferries Harbour closes early MORE on Monday said". Nothing is said there by anybody of whom the page tells.
 */
import type { Span } from '../types.ts'

/** How far before its last word such a list begins, in characters. */
const LONGEST = 1200
/** A surname, and behind the first names again, glued to a headline. */
const GLUED =
  /(?<![\p{L}’'-])(?=\p{L}*\p{Ll})(\p{Lu}[\p{L}’-]{1,24}) (?:(?:\p{Lu}[\p{L}.’'-]{0,24}|\(\p{Lu}[\p{L} ]{1,24}\)|de|del|la|van|von|der) ){0,5}\1(?=[\p{Lu}\d]|['‘"“]|\s?$)/u
/** The whole name twice, where the second is followed by the headline. */
const TWICE = /(?<![\p{L}’'-])(\p{Lu}[\p{L}.’'-]{1,24} \p{Lu}[\p{L}’'-]{1,24}) \1(?=\s[\p{Lu}‘'“"\d])/u
/** The same, glued to one another: "Ada LundAda LundCouncil votes". */
const GLUED_TWICE = /(?<![\p{L}’'-])(\p{Lu}[\p{L}.’'-]{1,24} \p{Lu}[\p{L}’'-]{1,24}?)\1(?=[\p{Lu}‘'“"\d])/u
const LAST = /(?<=[\p{L}\p{P}] ?)MORE(?!\p{L})/gu

/** From behind the name to the last word, in order. */
export function linkBoxes(text: string): Span[] {
  const found: Span[] = []
  if (!text.includes('MORE')) return found
  let floor = 0
  for (const { index } of text.matchAll(LAST)) {
    const from = Math.max(floor, index - LONGEST, text.lastIndexOf('\n', index) + 1)
    const before = text.slice(from, index)
    const glued = GLUED.exec(before) ?? TWICE.exec(before) ?? GLUED_TWICE.exec(before)
    floor = index + 'MORE'.length
    if (glued) found.push({ start: from + glued.index + glued[1]!.length, end: floor })
  }
  return found
}

/** The text with white space for them, so that offsets stay. */
export const withoutLinkBoxes = (text: string): string =>
  linkBoxes(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
