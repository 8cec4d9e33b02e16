/** Exports that are web pages. */
import { documentOf, wholePieces } from '../html/index.ts'
import { factivaArticles } from './factiva.ts'
import { lexisArticles } from './lexis.ts'
import { FACTIVA, LEXIS, PROQUEST } from './marks.ts'
import { proquestArticles } from './proquest.ts'
import type { Exported, ExportLine } from './types.ts'

/** The articles of a page, null for each that lacks what they have; null where it is no export. */
export function pageArticles(html: string, where: string): (Exported | null)[] | null {
  if (html.includes(PROQUEST)) {
    const articles = proquestArticles(html, where)
    if (articles.some((each) => each !== null)) return articles
  }
  const factiva = html.includes(FACTIVA) ? factivaArticles(documentOf(html, where)) : null
  return factiva ?? (html.includes(LEXIS) ? lexisArticles(linesOf(html, where)) : null)
}

/** Stands for a line break, of which a page's text has none. */
const BREAK = '\ue000'
const BREAKS = / ?\ue000[\ue000 ]*/g

/** The lines of a page, with the breaks in them. */
function linesOf(html: string, where: string): ExportLine[] {
  // Between two articles stands `<DIV CLASS="c10"/>`, which to a browser is open: each would be within the one before.
  const marked = html.replace(/(<div\b[^<>]{0,200})\/>/gi, '$1></div>').replace(/<br\b[^<>]{0,200}>/gi, BREAK)
  return wholePieces(documentOf(marked, where))
    .map(({ text }) => ({ text: text.replace(BREAKS, '\n').trim(), kind: 'line' as const }))
    .filter(({ text }) => text)
}
