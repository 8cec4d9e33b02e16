/**
 * What Dow Jones Factiva gives as a web page: each article in a box of its own, its fields in a table under two letters ("HD"
 * for the headline), or one below the other without names.
 */
import { type DomDocument, type DomElement, squeeze } from '../html/dom.ts'
import { authorOf, dayOf, outletOf } from './fields.ts'
import type { Exported } from './types.ts'

/** In every Factiva page with articles, whatever its language. */
export const FACTIVA = 'articleParagraph'
const WORDS = /^\d[\d.,  ]* (?:words?|mots?|Wörter|palabras|parole|palavras)$/i

/** The articles of a page; null where it is none of theirs. */
export function factivaArticles(document: DomDocument): Exported[] | null {
  const boxes = [...document.querySelectorAll('div.article')].filter((box) => !box.querySelector('div.article'))
  const articles = boxes.map(articleOf)
  return articles.length > 0 && articles.every((each) => each.title !== null) ? articles : null
}

function articleOf(box: DomElement): Exported {
  const paragraphs = [...box.querySelectorAll('p.articleParagraph')].map(({ textContent }) =>
    squeeze(textContent ?? ''),
  )
  const fields = box.querySelector('td.index') ? tabled(box) : listed(box)
  return {
    id: /\bDocument[eo]? (\w{10,40})/.exec(squeeze(box.textContent ?? ''))?.[1] ?? null,
    outlet: fields.SN ? outletOf(fields.SN) : null,
    title: fields.HD ?? null,
    byline: authorOf(fields.BY ?? null),
    section: fields.SE ?? null,
    published: dayOf([fields.PD, fields.ET].filter(Boolean).join(' ')),
    body: paragraphs.filter(Boolean).map((text) => ({ text, kind: 'line' })),
  }
}

type Fields = Partial<Record<string, string>>

function tabled(box: DomElement): Fields {
  const fields: Fields = {}
  for (const row of box.querySelectorAll('tr')) {
    const [name, value] = [...row.querySelectorAll('td')].map(({ textContent }) => squeeze(textContent ?? ''))
    if (name && value) fields[name] ??= value
  }
  return fields
}

/** Headline, who wrote it, number of words, date, at times the hour, outlet, its code, page, language, copyright. */
function listed(box: DomElement): Fields {
  const all = [...box.querySelectorAll('div')].map((each) => squeeze(each.textContent ?? '')).filter(Boolean)
  const words = all.findIndex((text) => WORDS.test(text))
  if (words < 1) return {}
  const after = all.slice(words + 1)
  const hour = /^\d{1,2}:\d\d(?::\d\d)?$/.test(after[1] ?? '') ? after[1] : undefined
  return {
    HD: all[0]!,
    ...(words > 1 && { BY: all[words - 1]! }),
    ...(after[0] && { PD: after[0] }),
    ...(hour && { ET: hour }),
    ...(after[hour ? 2 : 1] && { SN: after[hour ? 2 : 1]! }),
  }
}
