/**
 * What Nexis Uni and Nexis give as one Word document: a cover with what was searched for, then each article as its title,
 * outlet, date, fields, "Body", its text, "Classification" and "End of Document".
 */
import { squeeze } from '../html/dom.ts'
import { authorOf, dayOf, fieldOf, outletOf } from './fields.ts'
import type { Exported, ExportLine } from './types.ts'

export const END = 'End of Document'
const BODY = /^(?:Body|Text)$/
const AFTER = /^(?:Classification|Graphic|Notes?|Load-Date:.*|Correction(?:-Date:.*)?)$/i

/** The articles of an export; null where the lines are none. */
export function nexisArticles(lines: readonly ExportLine[]): Exported[] | null {
  const articles: Exported[] = []
  let from = 0
  for (const [i, { text }] of lines.entries()) {
    if (text !== END) continue
    const article = articleOf(lines.slice(from, i))
    // The first that is none says that the rest is none, too.
    if (!article && articles.length === 0) return null
    if (article) articles.push(article)
    from = i + 1
  }
  return articles.length > 0 ? articles : null
}

function articleOf(lines: readonly ExportLine[]): Exported | null {
  const start = lines.findIndex(({ text }) => BODY.test(text))
  const above = start < 0 ? lines : lines.slice(0, start)
  const date = above.findLastIndex(({ text }) => dayOf(text) !== null)
  // The cover has dates, too, but no outlet and title over them.
  if (date < 2) return null
  const fields = above.slice(date + 1)
  const below = start < 0 ? [] : lines.slice(start + 1)
  const end = below.findIndex(({ text }) => AFTER.test(text))
  return {
    id: null,
    outlet: outletOf(above[date - 1]!.text),
    title: squeeze(above[date - 2]!.text),
    byline: authorOf(fieldOf(fields, /^(?:Byline|Author):/i)),
    section: fieldOf(fields, /^Section:/i),
    published: dayOf(above[date]!.text),
    body: end < 0 ? below : below.slice(0, end),
  }
}
