import type { BlockKind } from '../../types.ts'
import { kindOfLine } from '../page/lines.ts'

export interface HtmlBlock {
  kind: BlockKind
  text: string
}

interface NodeLike {
  nodeType: number
  textContent: string | null
  childNodes: Iterable<NodeLike>
  localName?: string
  getAttribute?(name: string): string | null
}

const ELEMENT = 1
const TEXT = 3
const SKIPPED = new Set(
  'script style noscript template svg button form input select textarea nav iframe object'.split(' '),
)
const OWN_BLOCK = new Set(
  'p div section article main aside header footer h1 h2 h3 h4 h5 h6 li ul ol blockquote figure figcaption pre table tr td th dl dt dd hr address body'.split(
    ' ',
  ),
)

/** The blocks of an element in reading order. White space is folded as a browser folds it. */
export function htmlBlocks(root: unknown): HtmlBlock[] {
  const blocks: HtmlBlock[] = []
  let words = ''
  const flush = (kind: BlockKind) => {
    const text = words.replace(/[\s\u00a0]+/g, ' ').trim()
    words = ''
    if (text === '') return
    const own = kindOfLine(text)
    blocks.push({ kind: own && own !== 'label' ? own : kind, text })
  }
  const walk = (node: NodeLike, kind: BlockKind) => {
    if (node.nodeType === TEXT) {
      words += node.textContent ?? ''
      return
    }
    if (node.nodeType !== ELEMENT) return
    const name = node.localName ?? ''
    if (SKIPPED.has(name)) return
    if (name === 'br') {
      words += '\n'
      return
    }
    if (!OWN_BLOCK.has(name)) {
      for (const child of node.childNodes) walk(child, kind)
      return
    }
    flush(kind)
    const inner = kindOf(name, node, kind)
    for (const child of node.childNodes) walk(child, inner)
    flush(inner)
  }
  walk(root as NodeLike, 'paragraph')
  return blocks
}

function kindOf(name: string, node: NodeLike, outer: BlockKind): BlockKind {
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'figcaption') return 'caption'
  if (name === 'li') return 'list-item'
  if (name === 'blockquote')
    return /twitter|tweet|instagram|bluesky|mastodon/.test(node.getAttribute?.('class') ?? '') ? 'post' : 'quotation'
  return outer === 'heading' ||
    outer === 'caption' ||
    outer === 'list-item' ||
    outer === 'post' ||
    outer === 'quotation'
    ? outer
    : 'paragraph'
}
