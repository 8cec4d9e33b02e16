/**
 * Speeches, statements and letters that a page hands on whole, without quotation marks: "Here is the full text of Lund's speech:", or
 * under a title "Remarks by Ada Lund at the harbour". The model finds none of it, so that the page itself would say it all.
 */
import type { AttributionSpans, Span } from '../types.ts'
import { isPerson, NAME, spanOf } from './interviews.ts'

const CONFIDENCE = 0.85
const KIND = `(?:${'remarks speech statement address testimony transcript text letter message comments announcement keynote eulogy lecture sermon'
  .replace(/\b\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)
  .replaceAll(' ', '|')})`
/** A line that leads to somebody's words: "The remarks of President Lund, as prepared for delivery:". */
const LEADS =
  /\b(?:full|complete|entire|original|prepared|following|as follows|below|verbatim|transcript|text|as (?:prepared|delivered|released|written))\b/i
const IS_LED = new RegExp(`\\b${KIND}\\b`, 'i')
/** A title that says that the page is the words themselves. */
const TITLED = new RegExp(
  `^(?:(?:(?:read|watch|video|here(?:’|')s) (?:the )?)?(?:(?:full|complete|prepared|official) )?(?:text|transcript)(?: of|:)|in full:|(?:(?:opening|closing|prepared|full|inaugural|farewell|keynote|floor|maiden) )?${KIND} (?:by|of|from) |.{3,80}['’]s? (?:full|prepared) ${KIND}$)`,
  'i',
)
/** Pages that speak of one. */
const ABOUT = /\b(?:fact[- ]?check|annotated|takeaways?|key (?:moments|points|quotes)|analysis|opinion|highlights)\b/i
/** Whose words: "Lund’s full remarks", "a speech by Ada Lund", "Ada Lund delivered the following remarks". */
const OF_WHOM: readonly RegExp[] = [
  `${NAME}['’]s?(?: \\p{L}[\\p{L}’'-]*){0,5} ${KIND}\\b`,
  `\\b${KIND} (?:(?:as )?(?:delivered|given|made|issued|released|read) )?(?:by|of|from)(?: [\\p{L}.’'-]+,?){0,6}? ${NAME}(?<!['’]s)(?![\\p{L}’'])`,
  `${NAME}(?: \\([^()\\n]{1,40}\\)|, [^,\\n]{3,80},|,)? (?:\\p{L}+ ){0,2}(?:delivered|gave|issued|released|made|read|published|posted|sent|wrote|spoke)\\b`,
].map((source) => new RegExp(source, 'gu'))

/** In what a speaker says of themselves and of those for whom they speak. */
const FIRST_PERSON = /\b(?:I|we|my|our|me|us|myself|ourselves|We|My|Our)(?![\p{L}.])/gu
const OPENS =
  /^(?:(?:good (?:morning|afternoon|evening|day)|thank you|thanks|dear|hello|(?:my )?fellow|ladies and gentlemen|distinguished|your excellenc(?:y|ies)|friends|m(?:r|adam)\.? (?:president|speaker|chair\p{L}*|secretary|vice)|chair(?:man|woman)?)\b)/iu
/** Words outside quotation marks, of which so many speak in the first person at least. */
const SHARE = 1 / 80
const LEAST_WORDS = 60
/** The page itself tells again what somebody said. */
const tellsOf = (surname: string): RegExp =>
  new RegExp(
    `\\b${surname} (?:\\p{Ll}+ ){0,2}(?:said|says|told)\\b|\\b(?:said|says|according to) (?:\\p{L}+\\.? ){0,3}${surname}\\b`,
    'u',
  )
/** What pages have below it. */
const BELOW =
  /^(?:more|read more|related|see also|watch|contact|copyright|©|###|sign up|subscribe|photo|image)\b[:\s]?/i
const QUOTED = /["“][^"”\n]*["”]?/g

interface Line extends Span {
  words: string
}

/** The words that a text hands on whole, if it does. */
export function speechesIn(text: string): AttributionSpans[] {
  const lines = [...text.matchAll(/[^\n]*\S/g)].map(({ index, 0: line }): Line => {
    const start = index + line.length - line.trimStart().length
    return { start, end: index + line.length, words: line.trim() }
  })
  if (lines[0] === undefined || ABOUT.test(lines[0].words)) return []
  const leads = lines
    .flatMap((line, i) => {
      const from = ledBy(line, i, lines)
      return from === null ? [] : [{ line, i, from }]
    })
    .slice(0, MOST)
  return leads.flatMap(({ line, i, from }, k): AttributionSpans[] => {
    const next = leads[k + 1]?.i
    // Of a title and a line below it that lead to the same words, the nearer.
    const found =
      next !== undefined && next < from ? null : whoseIn(line, lines.slice(Math.max(0, i - 2), i), lines[0]!, text)
    const content = found ? wordsIn(lines.slice(from, next), found.who, text) : []
    return found && content.length > 0
      ? [{ source: [found.who], cue: [found.cue], content, confidence: CONFIDENCE }]
      : []
  })
}
/** No page hands on more. */
const MOST = 20

/** The line at which words begin to which this one leads; null where it leads to none. */
function ledBy({ words }: Line, i: number, lines: readonly Line[]): number | null {
  if (
    /[:.]$/.test(words) &&
    words.length < LONGEST &&
    isLead(words.slice(words.lastIndexOf('. ', words.length - 2) + 1))
  )
    return i + 1
  if (i > 0 || !TITLED.test(words)) return null
  const opening = lines
    .slice(0, NEAR_TITLE)
    .findIndex((each, k) => k > 0 && (OPENS.test(each.words) || isOwn(each.words)))
  return opening > 0 ? opening : null
}
/** Dates, places and a word on the occasion stand between a title and what it names. */
const NEAR_TITLE = 8

const isLead = (sentence: string): boolean =>
  sentence.endsWith(':')
    ? IS_LED.test(sentence) && LEADS.test(sentence)
    : /\b(?:full|complete|entire|original)\b.*\bbelow\b/i.test(sentence) && IS_LED.test(sentence)

/** Whom a line, or else one before it, names as who speaks, and the word for what it is. */
function whoseIn(line: Line, before: readonly Line[], title: Line, text: string): { who: Span; cue: Span } | null {
  const kind = new RegExp(`\\b${KIND}\\b`, 'giu')
  const its = [...line.words.slice(0, LONGEST).matchAll(kind)].at(-1)
  if (!its) return null
  const cue = spanOf(its[0], line.start + its.index)
  const others = REFERS.test(line.words) ? [...[...before].reverse(), title] : []
  for (const { start, words } of [line, ...others])
    for (const pattern of OF_WHOM)
      for (const match of words.slice(0, LONGEST).matchAll(pattern)) {
        const name = match.groups!.name!.replace(NO_NAME, '')
        if (isPerson(name) || isSurname(name, text))
          return { who: spanOf(name, start + match.index + match[0].lastIndexOf(name)), cue }
      }
  return null
}

/** So much of a line is looked at, in characters. */
const LONGEST = 500

/** "Her remarks", "the mayor’s full address": of whom the lines above tell. "We received the following statement" is not. */
const REFERS = /\b(?:his|her|full|complete|entire|original|prepared)\b|\bthe (?:\p{L}+ ){0,2}\p{L}+['’]s\b/iu

/** "Read Lund’s full remarks", "the statement of Ada Lund Friday": no part of a name. */
const NO_NAME =
  /^(?:Read|Watch|See|Hear|Here|Below|Full|Transcript|The) | (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Prime )?Minister|President|Secretary|Chair(?:man|woman)?)$/g
/** One word that ends a name in the text. */
const isSurname = (word: string, text: string): boolean =>
  /^[\p{L}’'-]{3,}$/u.test(word) && new RegExp(`\\p{Lu}\\p{Ll}+ ${word}(?![\\p{L}])`, 'u').test(text)

/** The paragraphs that are one's words: up to the last in which a first person speaks. */
function wordsIn(lines: readonly Line[], who: Span, text: string): Span[] {
  const surname = text.slice(who.start, who.end).split(' ').at(-1)!
  const told = lines.findIndex(({ words }) => {
    return BELOW.test(words) || tellsOf(surname).test(words.replace(QUOTED, ''))
  })
  const its = told < 0 ? lines : lines.slice(0, told)
  // Titles of other pages end with no mark.
  const last = its.findLastIndex(({ words }) => (isOwn(words) || CLOSES.test(words)) && /[\p{P}]$/u.test(words))
  const spoken = its.slice(0, last + 1)
  const first = spoken[0]
  if (!first || /^["“]/.test(first.words)) return []
  const words = spoken.map((each) => each.words.replace(QUOTED, '')).join(' ')
  const count = words.split(' ').length
  if (count < LEAST_WORDS || (words.match(FIRST_PERSON)?.length ?? 0) < count * SHARE) return []
  return spoken.map(({ start, end }) => ({ start, end }))
}
const CLOSES = /\b(?:thank you|god bless)\b/i

const isOwn = (words: string): boolean => (words.replace(QUOTED, '').match(FIRST_PERSON)?.length ?? 0) > 0
