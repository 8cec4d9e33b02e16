/** The article of a page whose text stands only in its scripts' data, as markup that a script would put in its place. */
import { plainTitle } from '../../text/draft.ts'
import { PROSE } from '../../types.ts'
import type { Piece } from './blocks.ts'
import { SENTENCE_END } from './line.ts'

/** What is shorter is a summary, or a comment. In characters. */
const SHORTEST = 600
const LONGEST = 500_000
const FEWEST_PARAGRAPHS = 3
/** A title of fewer words, without the outlet's name, is that of many pages. */
const FEWEST_WORDS = 3
/** Data of this size, and with as many values, are all that is looked at. */
const MOST_DATA = 8_000_000
const MOST_VALUES = 300_000
const MOST_TEXTS = 8
/** So much of the headline's words, and of another text's length, tell which text is the article. */
const SHARE = 0.5

const SCRIPT = /<script\b([^>]{0,500})>/gi
const JSON_TYPE = /\btype\s?=\s?["']?application\/json\b/i
const TEMPLATE = /\btype\s?=\s?["']?text\/(?:x-)?template\b/i
/** `self.__next_f.push([1,"…"])`: what React sends, a part at a time. */
const PUSH = 'self.__next_f.push('
const PUSH_END = /\)\s*;?\s*$/
/** A row of it: an id, and a value, or a text with its length in bytes. */
const ROW = /^[0-9a-f]{1,6}:/
const TEXT_ROW = /(?:^|\n)[0-9a-f]{1,6}:T([0-9a-f]{1,6}),/g

/** What the page says of itself. */
interface About {
  title: string | null
  outlet: string | null
}

/**
 * The blocks of the only long markup in a page's data that has the words of its headline; null where there is none, or
 * where there are several, since then none is known to be the page's own.
 */
export function scriptedPieces(html: string, about: About, read: (markup: string) => Piece[]): Piece[] | null {
  const outlet = wordsOf(about.outlet)
  const wanted = [...wordsOf(about.title)].filter((word) => !outlet.has(word))
  if (wanted.length < FEWEST_WORDS) return null
  const texts = new Map<string, Piece[]>()
  const markups = [...new Set(markupIn(html))].sort((a, b) => b.length - a.length)
  for (const markup of markups.slice(0, MOST_TEXTS)) {
    const pieces = read(markup)
    const text = proseOf(pieces).join(' ')
    if (text.length >= SHORTEST) texts.set(text, pieces)
  }
  const [longest, next] = [...texts.keys()].sort((a, b) => b.length - a.length)
  if (longest === undefined || (next !== undefined && next.length > longest.length * SHARE && !longest.includes(next)))
    return null
  const pieces = texts.get(longest)!
  const said = proseOf(pieces).filter((text) => SENTENCE_END.test(text))
  const words = wordsOf(longest)
  const shared = wanted.filter((word) => words.has(word)).length
  return said.length >= FEWEST_PARAGRAPHS && shared >= wanted.length * SHARE ? pieces : null
}

const wordsOf = (text: string | null): Set<string> =>
  new Set(
    plainTitle(text ?? '')
      .split(' ')
      .filter((word) => word.length > 1),
  )

const proseOf = (pieces: readonly Piece[]): string[] =>
  pieces.filter(({ kind }) => PROSE.has(kind)).map(({ text }) => text)

/** The texts in a page's scripts that are markup of several paragraphs. */
function* markupIn(html: string): Generator<string> {
  let streamed = ''
  let left = MOST_DATA
  for (const { index, 0: tag, 1: attributes } of html.matchAll(SCRIPT)) {
    const from = index + tag.length
    const end = html.indexOf('</script', from)
    left -= end - from
    if (end < 0 || left < 0) break
    const source = html.slice(from, end)
    if (TEMPLATE.test(attributes!)) yield* [source].filter(isMarkup)
    else if (JSON_TYPE.test(attributes!)) yield* stringsIn(parsed(source)).filter(isMarkup)
    else streamed += streamedIn(source)
  }
  yield* streamedTexts(streamed).filter(isMarkup)
}

function streamedIn(source: string): string {
  const call = source.trimStart()
  if (!call.startsWith(PUSH)) return ''
  const pushed = parsed(call.slice(PUSH.length).replace(PUSH_END, ''))
  return Array.isArray(pushed) && typeof pushed[1] === 'string' ? pushed[1] : ''
}

function streamedTexts(streamed: string): string[] {
  const found = streamed
    .split('\n')
    .filter((row) => ROW.test(row))
    .flatMap((row) => stringsIn(parsed(row.replace(ROW, ''))))
  const rows = new RegExp(TEXT_ROW)
  for (let row = rows.exec(streamed); row; row = rows.exec(streamed)) {
    const bytes = Number.parseInt(row[1]!, 16)
    const text = Buffer.from(streamed.slice(rows.lastIndex, rows.lastIndex + bytes))
      .subarray(0, bytes)
      .toString()
    found.push(text)
    rows.lastIndex += text.length
  }
  return found
}

/** All strings in a value, without recursion. */
function stringsIn(value: unknown): string[] {
  const found: string[] = []
  const open = [value]
  for (let i = 0; i < open.length && i < MOST_VALUES; i++) {
    const each = open[i]
    if (typeof each === 'string') found.push(each)
    else if (typeof each === 'object' && each !== null) for (const inner of Object.values(each)) open.push(inner)
  }
  return found
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

const isMarkup = (text: string): boolean =>
  text.length >= SHORTEST &&
  text.length <= LONGEST &&
  (text.match(/<(?:p|br)[\s/>]/gi)?.length ?? 0) >= FEWEST_PARAGRAPHS
