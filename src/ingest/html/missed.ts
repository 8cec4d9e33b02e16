/** What Readability leaves out of an article, though the page shows that it belongs to it. */
import { addTo } from '../../lists.ts'
import { lettersOf } from '../../text/letters.ts'
import { PROSE } from '../../types.ts'
import type { Piece } from './blocks.ts'
import { squeeze } from './dom.ts'
import { SENTENCE_END } from './line.ts'

/** What is shorter is found in any text. */
const FEWEST_LETTERS = 30
/** A summary is shorter. */
const FEWEST_OF_TEXT = 400
/** So many of a make are the article's own make. */
const FEWEST_OF_MAKE = 3
/** What is longer by more than that was not found. */
const LITTLE = 0.25

/** A page's pieces, and of what make each is: the elements that it stands in, and what they are called. */
export interface Page {
  pieces: readonly Piece[]
  makes: ReadonlyMap<Piece, string>
}

/**
 * The article with those of its page's paragraphs and headings that are made as most of its own are: one that is mostly a link, in
 * a box of its own, is taken for a list of links, and what stands before an advertisement may be left out. Where next to nothing was
 * found beside what most of the page is made of, that instead.
 */
export function withAlikes(article: readonly Piece[], page: Page): Piece[] {
  const known = new Set(article.map(({ text }) => text))
  const isKnown = ({ text }: Piece) => known.has(text)
  const most = makeOf(page, (_, make) => !OTHERS.test(make))
  const elsewhere = most !== null && lengthOf(most.pieces) * LITTLE > lengthOf(article)
  const own = elsewhere ? most : makeOf(page, isKnown)
  if (!own) return [...article]
  const alike = stretchOf(own, page, elsewhere ? () => true : isKnown)
  if (elsewhere) return alike
  const lacking = alike.filter((piece) => !isKnown(piece))
  const among = new Set(alike)
  // Where most of the page is made so, too, Readability may have found the smaller part.
  return lacking.length * 2 < alike.length || (own.name === most?.name && isTitled(page, alike[0]!))
    ? withMissed(article, page.pieces, (piece) => among.has(piece))
    : [...article]
}

interface Make {
  name: string
  /** The sentences that are of it. */
  pieces: Piece[]
}

/** The make that most of these sentences are of, by their length, where a class names it; null where none is. */
function makeOf({ pieces, makes }: Page, isCounted: (piece: Piece, make: string) => boolean): Make | null {
  const named = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const make = makes.get(piece)
    if (!make?.includes('.') || !isCounted(piece, make) || !isSaid(piece)) continue
    addTo(named, make, piece)
  }
  const found = [...named].filter(([, its]) => its.length >= FEWEST_OF_MAKE)
  const [name, its] = found.sort(([, a], [, b]) => lengthOf(b) - lengthOf(a))[0] ?? []
  return name === undefined ? null : { name, pieces: its! }
}

const isTitleOf = (makes: Page['makes'], piece: Piece): boolean => /^h1\b/.test(makes.get(piece) ?? '')

/** Whether the only title of a page stands above a piece of it. */
function isTitled({ pieces, makes }: Page, piece: Piece): boolean {
  const titles = pieces.filter((each) => isTitleOf(makes, each))
  return titles.length === 1 && pieces.indexOf(titles[0]!) < pieces.indexOf(piece)
}

/** How is called what others say, and what else there is. */
const OTHERS =
  /comment|repl(?:y|ies)|respond|disqus|forum|footer|sidebar|widget|newsletter|related|promo|teaser|card|disclos|disclaim|bio\b|author/i

/** What is of a make in one stretch, with the headings between: after a title of its own another article begins. */
function stretchOf({ name }: Make, { pieces, makes }: Page, isMeant: (piece: Piece) => boolean): Piece[] {
  const meant = pieces.findIndex((piece) => makes.get(piece) === name && isMeant(piece))
  const isTitle = (piece: Piece) => isTitleOf(makes, piece)
  const from = pieces.slice(0, meant).findLastIndex(isTitle) + 1
  const next = pieces.slice(meant).findIndex(isTitle)
  const stretch = pieces.slice(from, next < 0 ? undefined : meant + next)
  const isOwn = (piece: Piece) => makes.get(piece) === name && isSaid(piece)
  const first = stretch.findIndex(isOwn)
  const last = stretch.findLastIndex(isOwn)
  const around = aroundOf(name)
  return stretch
    .slice(first, last + 1)
    .filter((piece) => isOwn(piece) || (piece.kind === 'heading' && aroundOf(makes.get(piece)) === around))
}

/** What stands around: headings stand where paragraphs do. */
const aroundOf = (make: string | undefined): string | null => (make ? make.slice(make.indexOf(' < ')) : null)

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
    else if (isMissed(piece) && !isThere(lettersOf(piece.text))) addTo(missed, before, piece)
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
