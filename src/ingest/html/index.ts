/** Web pages to articles: Readability finds the text, the page's metadata say what is known about it. */
import { parseHTML } from 'linkedom'
import { HearsayError } from '../../errors.ts'
import { addTo } from '../../lists.ts'
import { isProse, plainTitle, saysTitle } from '../../text/draft.ts'
import { type BlockKind, PROSE } from '../../types.ts'
import { archivedAddress } from '../address.ts'
import { captureOf, type Given, makeArticle } from '../article.ts'
import { decodePage, htmlCharset } from '../decode.ts'
import type { Found, PageSource } from '../document.ts'
import { worthReading } from '../text.ts'
import { isNoteBox, type Piece, piecesOf, textOf } from './blocks.ts'
import { type DomDocument, type DomElement, squeeze } from './dom.ts'
import { withEntryTimes } from './entries.ts'
import { metadataOf } from './metadata.ts'
import { placed, withAlikes, withStated } from './missed.ts'
import { nesting } from './nesting.ts'
import { readable } from './readable.ts'
import { savedFrom } from './saved.ts'
import { scriptedPieces } from './scripted.ts'
import { placeStreamed } from './streamed.ts'
import { removeUnseen } from './unseen.ts'
import { wallOf } from './walls.ts'

/** Real pages stay below 100; the parser's recursion fails at some thousands, after seconds. */
const DEEPEST = 512
/** Real pages stay below 20,000. */
const MOST_ELEMENTS = 150_000
/** What says less is a list of links. */
const FEWEST_WORDS = 20
const AROUND: ReadonlySet<BlockKind> = new Set(['furniture', 'caption', 'byline', 'dateline'])

/** What is known of a page beforehand. */
interface PageOptions extends PageSource {
  /** What counts before what the page says of itself. */
  about?: Partial<Pick<Given, 'title' | 'byline' | 'outlet' | 'published' | 'externalId'>>
  /** The page is its text: an e-mail has no navigation around it. */
  whole?: boolean
}

/** A web page: its main text as blocks, and what it says of itself. Bounded by the limits on nesting and elements. */
export function fromHtml(bytes: Uint8Array, where: string, source: PageSource = {}): Found {
  const html = decodePage(bytes, where, source.charset ?? htmlCharset(bytes))
  if (!/<[a-z!/]/i.test(html)) throw new HearsayError(where, 'is not HTML', 'give the page itself, or its text as .txt')
  const capture = captureOf(bytes, 'text/html')
  return { article: worthReading(makeArticle(readPage(html, where, source), capture), where), capture }
}

/** What a page's markup gives. */
export function readPage(html: string, where: string, options: PageOptions): Given {
  const document = documentOf(html, where)
  placeStreamed(document)
  const saved = savedFrom(html)
  const { linked, free, ...stated } = metadataOf(document, options.url ?? saved.url)
  const about = { ...stated, ...options.about }
  const page = wholePieces(document, { named: !options.whole })
  const notes = noteBoxes(document)
  // Readability changes the document: it comes last.
  const main = options.whole ? page : withPosts(articlePieces(document, linked?.body ?? null), page)
  const found = [...main, ...lost(notes, main)]
  const isShown = options.whole || saysEnough(found)
  const scripted = isShown ? null : scriptedPieces(html, about, markupPieces)
  const pieces = withEntryTimes(scripted ?? found, linked?.updates ?? [])
  // An invitation to subscribe among its paragraphs stands where the others would.
  const offered = textOfKinds(pieces, (kind) => PROSE.has(kind) || kind === 'furniture')
  const wall = options.whole ? null : wallOf(wordsOf(page), offered, free)
  if (wall) throw new HearsayError(where, wall, 'save the page from a browser in which its text is seen')
  if (!saysEnough(pieces))
    throw new HearsayError(where, 'has no article text in it', 'it may be a paywall, a cookie wall or a list of links')

  const { text, blocks } = textOf([
    ...head(about.title, about.byline),
    ...withoutHead(pieces, about.title, about.byline),
  ])
  return {
    ...about,
    retrieved: archivedAddress(options.url)?.retrieved ?? options.retrieved ?? saved.retrieved,
    text,
    blocks,
  }
}

/** A page as a tree, if its nesting and elements are within the limits. */
export function documentOf(html: string, where: string): DomDocument {
  const { depth, elements } = nesting(html)
  if (depth > DEEPEST) throw new HearsayError(where, 'is nested too deep to be a page', 'nothing was read from it')
  if (elements > MOST_ELEMENTS)
    throw new HearsayError(where, `has ${elements} elements, too many for a page`, 'nothing was read from it')
  const document = parse(html)
  if (!document.documentElement) throw new HearsayError(where, 'has no elements in it', 'nothing was read from it')
  return document
}

const textOfKinds = (pieces: readonly Piece[], isMeant: (kind: BlockKind) => boolean): string =>
  pieces
    .filter(({ kind }) => isMeant(kind))
    .map(({ text }) => text)
    .join(' ')

const saysEnough = (pieces: readonly Piece[]): boolean =>
  (textOfKinds(pieces, (kind) => PROSE.has(kind)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS

/** The blocks of markup that is not the page's own. */
function markupPieces(markup: string): Piece[] {
  const { depth, elements } = nesting(markup)
  return depth > DEEPEST || elements > MOST_ELEMENTS
    ? []
    : wholePieces(parse(`<html><body>${markup}</body></html>`), {})
}

/** An article with the posts that follow its lines on the page, where they were taken for furniture. */
function withPosts(article: readonly Piece[], page: readonly Piece[]): Piece[] {
  const known = new Set(article.map(({ text }) => text))
  const after = new Map<string, Piece[]>()
  for (const [i, post] of page.entries()) {
    if (post.kind !== 'post' || known.has(post.text)) continue
    const before = page[i - 1]
    const anchor = before?.kind === 'post' ? [...after].find(([, posts]) => posts.at(-1) === before)?.[0] : before?.text
    if (anchor === undefined || !known.has(anchor)) continue
    addTo(after, anchor, post)
  }
  return placed(article, after)
}

/** The boxes in which an outlet tells what it changed. */
const noteBoxes = (document: DomDocument): Piece[] =>
  [...document.querySelectorAll('[class]')]
    .filter(isNoteBox)
    .map((box) => ({ kind: 'note', text: squeeze(box.textContent ?? '') }))

/** The boxes that were taken for page furniture. */
function lost(boxes: readonly Piece[], found: readonly Piece[]): Piece[] {
  const known = found.map(({ text }) => text).join('\n')
  return boxes.filter(
    ({ text }, i) =>
      isProse(text) && !known.includes(text) && boxes.findIndex((each) => each.text.includes(text)) === i,
  )
}

/** Everything that a reader sees. */
export const wholePieces = (document: DomDocument, ways?: Parameters<typeof piecesOf>[1]): Piece[] => {
  const body = document.documentElement && (document.body ?? document.documentElement)
  return body ? piecesOf(body, ways) : []
}

const parse = (html: string): DomDocument =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
    .document as unknown as DomDocument

/** The words of a page that its readers see. */
const wordsOf = (page: readonly Piece[]): string =>
  page
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 20_000)

/** The article's blocks. Changes the document. */
function articlePieces(document: DomDocument, stated: string | null): Piece[] {
  for (const element of document.querySelectorAll('script, style, noscript, template, iframe, svg')) element.remove()
  removeUnseen(document)
  const makes = new Map<Piece, string>()
  const page = { pieces: wholePieces(document, { makes }), makes }
  const content = readable(document)
  const found = content ? textPieces(content, page.pieces) : []
  return withAlikes(stated === null ? found : withStated(found, stated, page.pieces), page)
}

/** What boxes are called counts where it leaves most of the text: a page may be a newsletter, or a list of pictures. */
function textPieces(content: DomElement, page: readonly Piece[]): Piece[] {
  const pieces = named(piecesOf(content), page)
  const lengthOf = (kinds: ReadonlySet<BlockKind>) =>
    pieces.reduce((sum, { kind, text }) => sum + (kinds.has(kind) ? text.length : 0), 0)
  return lengthOf(AROUND) > lengthOf(PROSE) ? piecesOf(content, { named: false }) : pieces
}

/** With the kinds that the page gives to the same words: Readability may put a paragraph in the place of the box around it. */
function named(pieces: readonly Piece[], page: readonly Piece[]): Piece[] {
  const kinds = new Map<string, BlockKind>()
  for (const { kind, text } of page) if (AROUND.has(kind)) kinds.set(text, kind)
  for (const { kind, text } of page) if (PROSE.has(kind)) kinds.delete(text)
  return pieces.map((piece) => {
    const kind = PROSE.has(piece.kind) ? kinds.get(piece.text) : undefined
    return kind ? { ...piece, kind } : piece
  })
}

function head(title: string | null, byline: string | null): Piece[] {
  const pieces: Piece[] = []
  if (title) pieces.push({ kind: 'title', text: title })
  if (byline) pieces.push({ kind: 'byline', text: byline })
  return pieces
}

/** Without the headings and lines that repeat title and author. */
function withoutHead(pieces: readonly Piece[], title: string | null, byline: string | null): Piece[] {
  const same = title ? plainTitle(title) : null
  const by = byline?.toLowerCase()
  return pieces.filter(
    ({ text }) => !(same !== null && saysTitle(text, same)) && text.toLowerCase().replace(/^by\s+/, '') !== by,
  )
}
