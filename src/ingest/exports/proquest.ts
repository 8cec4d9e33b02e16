/**
 * What ProQuest sends by e-mail or gives as a web page: each article behind a mark of its own, its title first, then fields
 * with their names, among them its text.
 */

import { squeeze } from '../html/dom.ts'
import { documentOf, wholePieces } from '../html/index.ts'
import { dayOf, fieldOf } from './fields.ts'
import type { Exported, ExportLine } from './types.ts'

const MARK = /<a\s[^<>]{0,200}\bname="DocID_[^"<>]{1,200}"[^<>]{0,200}>/i
const TEXT = /^Full text:\s*/
/** What comes behind the text, in this order, where it is there. */
const AFTER =
  /^(?:Subject|Business indexing term|Location|People|Company \/ organization|Identifier \/ keyword|Classification|Title|Publication title):|^(?:Illustration|Photograph|AuthorAffiliation)$/

/**
 * The articles of a page, null for each that has no text in it. They are parted before they are parsed: abstracts and texts come
 * as whole pages of their own, whose ends would end this one.
 */
export const proquestArticles = (html: string, where: string): (Exported | null)[] =>
  html
    .split(MARK)
    .slice(1)
    .map((part) => articleOf(part.replace(/<\/?(?:html|head|body)\b[^<>]{0,200}>/gi, ''), where))

function articleOf(html: string, where: string): Exported | null {
  const lines: ExportLine[] = wholePieces(documentOf(html, where))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && text !== 'Enlarge this image.')
    .map(({ text }) => ({ text, kind: 'line' }))
  const start = lines.findIndex(({ text }) => TEXT.test(text))
  if (start < 1 || lines.length < 2) return null
  const end = lines.findIndex(({ text }, i) => i > start && AFTER.test(text))
  const body = lines.slice(start, end < 0 ? lines.length : end)
  const outlet = fieldOf(lines.slice(start), /^Publication title:/)
  return {
    id: fieldOf(lines.slice(start), /^ProQuest document ID:/),
    outlet: outlet && printed(outlet),
    ...titleOf(lines[0]!.text),
    byline: authors(fieldOf(lines.slice(0, start), /^Author:/)),
    published: dayOf(fieldOf(lines.slice(start), /^Publication date:/) ?? ''),
    body: body.map((line, i) => (i === 0 ? { ...line, text: line.text.replace(TEXT, '') } : line)),
  }
}

/** "When a Majority Becomes a Plurality: [Op-Ed]" */
function titleOf(text: string): Pick<Exported, 'title' | 'section'> {
  const [, title = text, section = null] = /^(.*?):?\s*\[([^\]]{2,60})\]$/.exec(squeeze(text)) ?? []
  return { title: squeeze(title), section }
}

/** "New York Times, Late Edition (East Coast); New York, N.Y." */
const printed = (title: string): string => title.replace(/;.*$/, '').replace(/,[^,]*\bedition\b.*$/i, '')

/** "Wines, Michael; Cramer, Maria" */
const authors = (field: string | null): string | null =>
  field
    ?.replace(/^Anonymous$/, '')
    .split(/;\s*/)
    .map((name) => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1').trim())
    .filter(Boolean)
    .join(', ') || null
