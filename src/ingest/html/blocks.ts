import { postedAt } from '../../text/posts.ts'
import type { Block, BlockKind } from '../../types.ts'
import { boxKind } from './boxes.ts'
import { type DomElement, isElement, isText, squeeze } from './dom.ts'
import { Line, timeOf } from './line.ts'

export interface Piece {
  kind: BlockKind
  text: string
  /** ISO 8601: of a post, when it was made; of another short piece, the moment in its `time` element. */
  at?: string
}

const SKIPPED = new Set(
  'script style noscript template svg button form input select textarea nav iframe object embed canvas audio video map head link meta footer dialog'.split(
    ' ',
  ),
)
/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Rows with these in them lay out a page; others hold figures. */
const LAYOUT = 'p, div, br, li, blockquote, h1, h2, h3, table'
const POST =
  /\b(?:twitter-(?:tweet|video)|instagram-media|fb-post|bluesky-embed|tiktok-embed|reddit-embed|mastodon-embed|telegram-post)\b/i

/** What publishing systems call the boxes in which they tell what they changed. */
const NOTE = /(?:^|[\s_-])(?:corrections?|clarifications?|editors?-?note|update-?note|article-?updates?)(?:$|[\s_-])/i
const LONGEST_NOTE = 900

/** How to read an element's blocks. */
interface Ways {
  /** Is told of what make each paragraph and heading is (`missed.ts`). */
  makes?: Map<Piece, string>
  /** Whether what a box is called says what stands in it. */
  named?: boolean
}

/** The blocks of an element, in order: what its markup says they are. */
export function piecesOf(root: DomElement, ways: Ways = {}): Piece[] {
  const reader = new PieceReader(ways)
  reader.read(root)
  return reader.pieces
}

class PieceReader {
  readonly pieces: Piece[] = []
  private readonly makes: Map<Piece, string> | undefined
  private readonly named: boolean
  private line = new Line()

  constructor({ makes, named = true }: Ways) {
    this.makes = makes
    this.named = named
  }

  read(root: DomElement): void {
    this.children(root, 'paragraph')
    this.flush('paragraph')
  }

  private flush(kind: BlockKind): void {
    const { line } = this
    // Two line breaks in a row end a paragraph on pages that know no `p`.
    for (const part of line.text.split(/\n\s*\n/)) {
      const text = squeeze(part)
      this.add({ kind: line.kindOf(text, kind), text, ...line.momentOf(text) })
    }
    this.line = line.next()
  }

  private add(piece: Piece): void {
    if (piece.text) this.pieces.push(piece)
  }

  private children(node: DomElement, kind: BlockKind): void {
    for (const child of node.childNodes)
      if (isText(child)) this.line.add(child.textContent ?? '')
      else if (isElement(child)) this.element(child, kind)
  }

  private element(node: DomElement, kind: BlockKind): void {
    const name = nameOf(node)
    if (SKIPPED.has(name) || isHidden(node)) return
    if (name === 'br') this.line.text += '\n'
    else if (BLOCKS.has(name)) this.block(node, name, kind)
    else this.inline(node, name, kind)
  }

  private inline(node: DomElement, name: string, kind: BlockKind): void {
    if (name === 'span' && this.named && boxKind(node) === 'caption') this.line.credit()
    this.line.within(node, name, () => this.children(node, kind))
  }

  private block(node: DomElement, name: string, kind: BlockKind): void {
    if (name === 'blockquote' && isPost(node)) {
      this.flush(kind)
      this.add(postOf(node))
    } else if (name === 'tr' && !node.querySelector(LAYOUT)) {
      this.flush(kind)
      this.add({ kind: APART.has(kind) ? kind : 'paragraph', text: rowText(node) })
    } else {
      const inner = isNoteBox(node) ? 'note' : (this.named && boxKind(node)) || kindOf(node, name, kind)
      const last = this.inside(node, kind, inner)
      if (this.makes && (name === 'p' || inner === 'heading'))
        for (const piece of this.pieces.slice(last)) this.makes.set(piece, makeOf(node))
    }
  }

  /** Reads what stands in an element as lines of their own. @returns where its last line begins among the pieces. */
  private inside(node: DomElement, kind: BlockKind, inner: BlockKind): number {
    this.flush(kind)
    this.children(node, inner)
    const last = this.pieces.length
    this.flush(inner)
    return last
  }
}

/** How many elements around a paragraph tell its make. */
const AROUND = 3
function makeOf(node: DomElement, depth = AROUND): string {
  const named = node.getAttribute('class')?.trim()
  const own = named ? `${nameOf(node)}.${named}` : nameOf(node)
  const { parentNode } = node
  return depth > 0 && parentNode && isElement(parentNode) ? `${own} < ${makeOf(parentNode, depth - 1)}` : own
}

/** In lower case: elements that Readability makes come in upper case. */
const nameOf = (node: DomElement): string => node.localName.toLowerCase()

/** What stands in these is of their kind, whatever its element. */
const APART: ReadonlySet<BlockKind> = new Set(['furniture', 'byline', 'dateline'])
const LONGEST_IN_FIGURE = 900

function kindOf(node: DomElement, name: string, around: BlockKind): BlockKind {
  if (APART.has(around) || (around === 'caption' && /^h[1-6]$/.test(name))) return around
  if (/^h[1-6]$/.test(name) || name === 'dt' || name === 'summary') return 'heading'
  if (name === 'li' || name === 'dd') return 'list-item'
  if (name === 'blockquote') return 'quotation'
  if (name === 'figcaption') return 'caption'
  if (name === 'figure' && (node.textContent ?? '').length <= LONGEST_IN_FIGURE) return 'caption'
  return around
}

const isHidden = (node: DomElement): boolean =>
  node.getAttribute('hidden') !== null ||
  node.getAttribute('aria-hidden') === 'true' ||
  /display\s?:\s?none/i.test(node.getAttribute('style') ?? '') ||
  isReadAloud(node)

/** What only programs that read a page aloud tell: ", opens new tab". */
export const isReadAloud = (node: DomElement): boolean =>
  /clip\s?:\s?rect\(0/i.test(node.getAttribute('style') ?? '') ||
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only))(?=\s|$)/i.test(node.getAttribute('class') ?? '')

const isPost = (node: DomElement): boolean =>
  POST.test(node.getAttribute('class') ?? '') ||
  /^[—–-]\s?.{1,80}\(@\w{1,30}\)/u.test(
    squeeze(node.textContent ?? '')
      .slice(-160)
      .replace(/^.*(?=[—–]\s)/u, ''),
  )

/** Whether an element is a box in which its outlet tells what it changed. */
export const isNoteBox = (node: DomElement): boolean =>
  NOTE.test(node.getAttribute('class') ?? '') && (node.textContent ?? '').length <= LONGEST_NOTE

/** A post's text, on a line of its own who wrote it, and when that was. */
function postOf(node: DomElement): Piece {
  const links = [...node.querySelectorAll('a')].map((link) => postedAt(link.getAttribute('href') ?? ''))
  const time = node.querySelector('time')
  const at = links.findLast((each) => each !== null) ?? (time && timeOf(time))
  return { kind: 'post', text: postText(node), ...(at && { at }) }
}

function postText(node: DomElement): string {
  const parts: string[] = []
  let tail = ''
  for (const child of node.childNodes) {
    if (isElement(child) && BLOCKS.has(nameOf(child))) {
      const text = squeeze(child.textContent ?? '')
      if (text) parts.push(text)
    } else tail += ` ${child.textContent ?? ''}`
  }
  if (squeeze(tail)) parts.push(squeeze(tail))
  return parts.join('\n')
}

const rowText = (row: DomElement): string =>
  [...row.childNodes]
    .map((cell) => squeeze(cell.textContent ?? ''))
    .filter(Boolean)
    .join(' | ')

/** The text of the pieces, joined by blank lines, and where each stands in it. */
export function textOf<Kind>(pieces: readonly (Omit<Piece, 'kind'> & { kind: Kind })[]) {
  let text = ''
  const blocks: (Omit<Block, 'kind'> & { kind: Kind })[] = []
  for (const piece of pieces) {
    if (text) text += '\n\n'
    const { text: words, ...rest } = piece
    blocks.push({ start: text.length, end: text.length + words.length, ...rest })
    text += words
  }
  return { text, blocks }
}
