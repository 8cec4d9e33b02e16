import { isProse } from '../../text/draft.ts'
import type { GivenBlock } from '../../text/structure.ts'
import { squeeze } from '../html/dom.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Style } from './styles.ts'

/** A line of the text, and what the document says of it. */
export interface Line {
  text: string
  /** `line` where only its words say what it is. */
  kind: GivenBlock['kind']
  /** It is set like a headline: all bold, large or centred. */
  stands: boolean
}

const USUAL: Style = { kind: null, bold: false, size: 0 }
/** Points; a text is set in 10 to 12. */
const LARGE = 14

/** The lines of a document: its paragraphs or their parts, and rows of tables. */
export function linesOf(paragraphs: readonly Paragraph[], styles: ReadonlyMap<string, Style>): Line[] {
  const lines: Line[] = []
  const rows = new Set<number>()
  for (let i = 0; i < paragraphs.length; ) {
    const paragraph = paragraphs[i]!
    const { row } = paragraph.cell ?? {}
    const whole = row === undefined || rows.has(row) ? null : wholeRow(paragraphs, i)
    if (row !== undefined) rows.add(row)
    if (whole) lines.push({ text: whole.text, kind: 'paragraph', stands: false })
    else
      for (const text of partsOf(paragraph.text))
        lines.push(lineOf(text, paragraph, styles.get(paragraph.style) ?? USUAL))
    i = whole?.end ?? i + 1
  }
  return lines
}

function lineOf(text: string, { isHeading, isList, isCentred, bold, size }: Paragraph, style: Style): Line {
  const isBold = bold.size > 0 && [...bold].every((each) => each ?? style.bold)
  const stands = isBold || isCentred || (size || style.size) >= LARGE
  const stated = isHeading ? 'heading' : (style.kind ?? (isList ? 'list-item' : null))
  const kind = stated === 'list-item' && isList === false ? null : stated
  return { text, kind: kind ?? 'line', stands }
}

/**
 * The parts of a paragraph: line breaks end one, and so do tabs that push words to the other side ("Contact: …   FOR IMMEDIATE
 * RELEASE"). Where a sentence goes on behind a break, it came with the text from somewhere narrower.
 */
function partsOf(text: string): string[] {
  const parts: string[] = []
  for (const line of text.split(/\n|\t{2,}/)) {
    const words = squeeze(line)
    const before = parts.at(-1)
    if (before && /^\p{Ll}/u.test(words) && !/[.!?:]["”’'»)\]]{0,3}$/u.test(before))
      parts.push(`${parts.pop()} ${words}`)
    else parts.push(words)
  }
  return parts.filter(Boolean)
}

/** The row of a table that begins at a paragraph, where no cell of it has more than one: figures, or a name and what was said. */
function wholeRow(paragraphs: readonly Paragraph[], from: number): { text: string; end: number } | null {
  const { row } = paragraphs[from]!.cell!
  let end = from
  while (paragraphs[end]?.cell?.row === row) end++
  const filled = paragraphs.slice(from, end).filter(({ text }) => squeeze(text))
  const cells = filled.map(({ text }) => squeeze(text))
  if (cells.length < 2 || new Set(filled.map(({ cell }) => cell!.at)).size < cells.length) return null
  const [first, second] = cells as [string, string]
  const isTurn = cells.length === 2 && !isProse(first) && first.split(' ').length <= 4 && isProse(second)
  return { text: isTurn ? `${first.replace(/:$/, '')}: ${second}` : cells.join(' | '), end }
}
