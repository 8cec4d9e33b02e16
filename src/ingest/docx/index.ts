/**
 * Word documents (.docx, ECMA-376) to articles. Their text is read, and what their styles say of it; footnotes, comments,
 * page headers, hidden and deleted words are not.
 */
import { HearsayError } from '../../errors.ts'
import { captureOf, makeArticle } from '../article.ts'
import type { Found, PageSource } from '../document.ts'
import { textOf } from '../html/blocks.ts'
import { DOCX } from '../kinds.ts'
import { worthReading } from '../text.ts'
import { bylineOf, isAnnouncement, propertiesOf, titleOf } from './head.ts'
import { type Line, linesOf } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Parts, partsOf } from './parts.ts'
import { stylesOf } from './styles.ts'

/** A Word document. When it was published only its text says: files are made from others, and saved again. */
export async function fromDocx(bytes: Uint8Array, where: string, source: PageSource = {}): Promise<Found> {
  const parts = await partsOf(bytes, where)
  const lines = linesIn(parts)
  if (lines.length === 0) throw new HearsayError(where, 'has no text in it', 'nothing was read from it')
  const stated = propertiesOf(parts.core)
  const title = titleOf(lines, stated.title)
  const byline = bylineOf(lines, stated.creator)
  const capture = captureOf(bytes, DOCX)
  const given = {
    ...textOf(lines.map((line) => ({ text: line.text, kind: kindOf(line, title, byline) }))),
    title: title?.text ?? null,
    byline: byline?.text.replace(/^by /i, '') ?? null,
    url: source.url ?? null,
    retrieved: source.retrieved ?? null,
  }
  return { article: worthReading(makeArticle(given, capture), where), capture }
}

/** The lines of a document that is opened. */
export const linesIn = ({ document, styles }: Parts): Line[] => linesOf(paragraphsOf(document), stylesOf(styles))

function kindOf(line: Line, title: Line | null, byline: Line | null): Line['kind'] {
  if (line === title) return 'title'
  if (line === byline) return 'byline'
  if (line.kind === 'line' && isAnnouncement(line)) return 'label'
  // What is one more of them is neither.
  return line.kind === 'title' ? 'heading' : line.kind === 'byline' ? 'line' : line.kind
}
