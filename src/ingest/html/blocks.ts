import { postedAt } from '../../text/posts.ts'
import type { Block, BlockKind } from '../../types.ts'
import { moment } from '../time.ts'
import { type DomElement, type DomNode, isElement, isText, squeeze } from './dom.ts'

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
/** A moment stands beside a few words: "12:05 p.m.", "Updated 12:05 p.m. by Ane Hald". */
const LONGEST_STAMP = 80

/**
 * The blocks of an element, in order: what its markup says they are.
 *
 * @param makes is told of what make each paragraph and heading is (`missed.ts`)
 */
export function piecesOf(root: DomElement, makes?: Map<Piece, string>): Piece[] {
  const pieces: Piece[] = []
  let line = ''
  let at: string | null = null
  const flush = (kind: BlockKind) => {
    // Two line breaks in a row end a paragraph on pages that know no `p`.
    for (const part of line.split(/\n\s*\n/)) {
      const text = squeeze(part)
      if (text) pieces.push({ kind, text, ...(at && text.length <= LONGEST_STAMP && { at }) })
    }
    line = ''
    at = null
  }
  const walk = (node: DomNode, kind: BlockKind): void => {
    if (isText(node)) line += (node.textContent ?? '').replace(/\s+/g, ' ')
    else if (isElement(node)) element(node, kind)
  }
  const element = (node: DomElement, kind: BlockKind): void => {
    const name = nameOf(node)
    if (SKIPPED.has(name) || isHidden(node)) return
    if (name === 'br') {
      line += '\n'
      return
    }
    if (name === 'time') at ??= timeOf(node)
    if (!BLOCKS.has(name)) {
      for (const child of node.childNodes) walk(child, kind)
      return
    }
    flush(kind)
    if (name === 'blockquote' && isPost(node)) pieces.push(postOf(node))
    else if (name === 'tr' && !node.querySelector(LAYOUT)) pieces.push({ kind: 'paragraph', text: rowText(node) })
    else {
      const inner = isNoteBox(node) ? 'note' : kindOf(name, kind)
      for (const child of node.childNodes) walk(child, inner)
      const before = pieces.length
      flush(inner)
      if (makes && (name === 'p' || inner === 'heading'))
        for (const piece of pieces.slice(before)) makes.set(piece, makeOf(node))
    }
  }
  for (const child of root.childNodes) walk(child, 'paragraph')
  flush('paragraph')
  return pieces.filter(({ text }) => text)
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

function kindOf(name: string, around: BlockKind): BlockKind {
  if (/^h[1-6]$/.test(name) || name === 'dt' || name === 'summary') return 'heading'
  if (name === 'li' || name === 'dd') return 'list-item'
  if (name === 'blockquote') return 'quotation'
  if (name === 'figcaption') return 'caption'
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

/** The moment of a `time` element; null where it names only a day. */
const timeOf = (node: DomElement): string | null => {
  const at = moment(node.getAttribute('datetime'))
  return at?.includes('T') ? at : null
}

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
