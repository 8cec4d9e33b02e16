/**
 * What Nexis Uni and Nexis give as one Word document: a cover with what was searched for, then each article as its title,
 * outlet, date, fields, "Body", its text, "Classification" and "End of Document".
 */
import { squeeze } from '../html/dom.ts'
import { authorOf, dayOf, fieldOf, outletOf } from './fields.ts'
import type { Exported, ExportLine } from './types.ts'

export const END = 'End of Document'
const BODY = /^(?:Body|Text)$/
/** What follows an outlet that gives no date. */
const UNDATED = /^(?:Correction Appended|Copyright (?:\(c\) |© )?\d{4}\b)/
const AFTER = /^(?:Classification|Graphic|Notes?|Load-Date:.*|Correction(?:-Date:.*)?)$/i

/** The articles of an export, null for each that lacks what they have; null where the lines are no export. */
export function nexisArticles(lines: readonly ExportLine[]): (Exported | null)[] | null {
  const articles: (Exported | null)[] = []
  let from = 0
  for (const [i, { text }] of lines.entries()) {
    if (text !== END) continue
    const article = articleOf(lines.slice(from, i), articles.length === 0)
    // The first that is none says that the rest is none, too.
    if (!article && articles.length === 0) return null
    articles.push(article)
    from = i + 1
  }
  return articles.length > 0 ? articles : null
}

/** @param isFirst the cover stands above it */
function articleOf(lines: readonly ExportLine[], isFirst: boolean): Exported | null {
  const start = lines.findIndex(({ text }) => BODY.test(text))
  const above = start < 0 ? lines : lines.slice(0, start)
  const day = above.findLastIndex(({ text }) => dayOf(text) !== null)
  const date = day >= 0 ? day : above.findIndex(({ text }) => UNDATED.test(text))
  // The cover has dates, too, but no outlet and title over them.
  if (date < 2) return null
  // "The New York Times", and on the next line which of its blogs: "(Sinosphere)".
  const outlet = date - (date > 2 && /^\(.*\)$/.test(above[date - 1]!.text) ? 2 : 1)
  const title = above.slice(isFirst ? outlet - 1 : 0, outlet).map(({ text }) => text)
  const fields = above.slice(date + 1)
  const below = start < 0 ? [] : lines.slice(start + 1)
  const end = below.findIndex(({ text }) => AFTER.test(text))
  return {
    id: null,
    outlet: outletOf(above[outlet]!.text),
    title: squeeze(title.join(' ')),
    byline: authorOf(fieldOf(fields, /^(?:Byline|Author):/i)),
    section: fieldOf(fields, /^Section:/i),
    published: dayOf(above[date]!.text),
    body: end < 0 ? below : below.slice(0, end),
  }
}
