import { dateOf } from './datelines.ts'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const DAY = String.raw`(?:${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${MONTH}\.?,? \d{4})`
const PLACE = String.raw`(?!(?:On|From|Since|By|In|At|Until|Before|After|Between|As)\s)\p{Lu}[\p{L}.'’-]*(?:[ ,/|]{1,2}\p{Lu}[\p{L}.'’-]*){0,7}`
const DASH = String.raw`(?:(?:--|[—―])\s{0,3}|[-–]\s{1,3})`
/** "/PRNewswire/", "(GLOBE NEWSWIRE)" */
const WIRE = String.raw`\s?(?:\([A-Z][\p{L} .&]{1,30}\)|\/[A-Z][\p{L} .&]{1,30}\/)`
/**
 * Where and when a press release was given out, before its first sentence: "HALDEN, Norvik, May 4, 2031 /PRNewswire/ -- ", "Port
 * Amsel (4 May 2031) – ", "May 4, 2031—". Years are in it, which agencies leave out.
 */
export const RELEASED = new RegExp(
  `^(?:(?:${PLACE}|\\(${PLACE}\\)|\\[${PLACE}\\])(?:[,:.]|\\s[-–—])?\\s{1,2})?[([]?(${DAY})[)\\]]?(?:${WIRE})?\\s?${DASH}(?!${DAY})(?=\\S)`,
  'u',
)

/** When a paragraph says that it was given out: an ISO day; null where it does not. */
export const releaseDate = (text: string): string | null => {
  const day = RELEASED.exec(text.slice(0, 160))?.[1]
  return day ? (dateOf(day)?.iso ?? null) : null
}
