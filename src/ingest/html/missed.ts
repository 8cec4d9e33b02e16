/** What Readability leaves out of an article, though the page shows that it belongs to it. */
import { PROSE } from '../../types.ts'
import type { Piece } from './blocks.ts'
import { squeeze } from './dom.ts'

/** What is shorter is found in any text. */
const FEWEST_LETTERS = 30
/** A summary is shorter. */
const FEWEST_OF_TEXT = 400
/** So many of a make are the article's own make. */
const FEWEST_OF_MAKE = 3
const SENTENCE_END = /[.!?…:]["”’»)\]]*$/u

/** A page's pieces, and of what make each is: the elements that it stands in, and what they are called. */
export interface Page {
  pieces: readonly Piece[]
  makes: ReadonlyMap<Piece, string>
}

/**
 * The article with those of its page's paragraphs and headings that are made as most of its own are, and stand between them or
 * right after them: one that is mostly a link, in a box of its own, is taken for a list of links.
 */
export function withAlikes(article: readonly Piece[], { pieces, makes }: Page): Piece[] {
  const known = new Set(article.map(({ text }) => text))
  const make = makeOf(pieces.filter(({ text }) => known.has(text)).map((piece) => makes.get(piece)))
  if (make === null) return [...article]
  const first = pieces.findIndex(({ text }) => known.has(text))
  let end = pieces.findLastIndex(({ text }) => known.has(text)) + 1
  while (end < pieces.length && makes.get(pieces[end]!) === make) end++
  const isAlike = (piece: Piece) =>
    piece.kind === 'heading'
      ? aroundOf(makes.get(piece)) === aroundOf(make)
      : makes.get(piece) === make && isSaid(piece)
  const alike = new Set(pieces.slice(first, end).filter(isAlike))
  const lacking = [...alike].filter(({ text }) => !known.has(text))
  return lacking.length * 2 < alike.size ? withMissed(article, pieces, (piece) => alike.has(piece)) : [...article]
}

/** What stands around: headings stand where paragraphs do. */
const aroundOf = (make: string | undefined): string | null => (make ? make.slice(make.indexOf(' < ')) : null)

/** The make that most are of, where it is named by a class; null where none is. */
function makeOf(makes: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>()
  for (const make of makes) if (make?.includes('.')) counts.set(make, (counts.get(make) ?? 0) + 1)
  const [make, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  return count >= FEWEST_OF_MAKE ? make : null
}

/**
 * The article with what of its page it lacks of the text that the page states for search engines (`articleBody` of schema.org):
 * where advertisements part an article Readability may take one part of it. Of a page that is filled by script that text itself.
 */
export function withStated(article: readonly Piece[], stated: string, pieces: readonly Piece[]): Piece[] {
  const all = lettersOf(withoutMarkup(stated))
  const whole = withMissed(article, pieces, (piece) => isSaid(piece) && all.includes(lettersOf(piece.text)))
  return stated.length >= FEWEST_OF_TEXT && lengthOf(whole) <= stated.length / 2 ? linesOf(stated) : whole
}

function withMissed(article: readonly Piece[], pieces: readonly Piece[], isMissed: (piece: Piece) => boolean): Piece[] {
  const known = new Set(article.map(({ text }) => text))
  const said = article.filter(isSaid).map(({ text }) => lettersOf(text))
  // Readability may have taken a button out of a paragraph.
  const isThere = (letters: string) => said.some((each) => each.includes(letters) || letters.includes(each))
  const missed = new Map<string | null, Piece[]>()
  let before: string | null = null
  for (const piece of pieces)
    if (known.has(piece.text)) before = piece.text
    else if (isMissed(piece) && !isThere(lettersOf(piece.text)))
      missed.set(before, [...(missed.get(before) ?? []), piece])
  return placed(article, missed)
}

/** Whether it says something, as the name of another page does not. */
const isSaid = ({ kind, text }: Piece): boolean =>
  PROSE.has(kind) && SENTENCE_END.test(text) && lettersOf(text).length >= FEWEST_LETTERS

/** The article with each of the others after the text that they follow, once; those that follow none come first. */
export function placed(article: readonly Piece[], others: ReadonlyMap<string | null, readonly Piece[]>): Piece[] {
  const done = new Set<string>()
  const after = article.flatMap((piece) => {
    if (done.has(piece.text)) return [piece]
    done.add(piece.text)
    return [piece, ...(others.get(piece.text) ?? [])]
  })
  return [...(others.get(null) ?? []), ...after]
}

/** Without tags, and without the links and emphasis of Markdown, in which some keep their texts. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/^\+\+\+.*$/gm, '')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\{:[^{}]*\}/g, '')

const linesOf = (text: string): Piece[] =>
  withoutMarkup(text)
    .split(/\n+/)
    .map(squeeze)
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph', text: line }))

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0)
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
