/**
 * What Dow Jones Factiva gives as a web page: each article in a box of its own, its fields in a table under two letters ("HD"
 * for the headline), or one below the other without names.
 */
import { type DomDocument, type DomElement, squeeze } from '../html/dom.ts'
import { authorOf, dayOf, outletOf } from './fields.ts'
import type { Exported } from './types.ts'

/** "808 words", "8165 字": in the language of who asks. */
const WORDS = /^\d[\d.,\s]{0,9}\p{L}{1,12}$/u
const HOUR = /^\d{1,2}:\d\d(?::\d\d)?$/

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

/** A section, the headline, who wrote it, number of words, date and at times hour, outlet, its code, page, language, copyright. */
function listed(box: DomElement): Fields {
  const all = [...box.querySelectorAll('div')]
  const texts = all.map(({ textContent }) => squeeze(textContent ?? ''))
  const headline = all.findIndex((each) => each.getAttribute('id') === 'hd')
  const words = texts.findIndex((text, i) => i > headline && WORDS.test(text))
  const author = all.findIndex((each) => each.getAttribute('class') === 'author')
  if (headline < 0 || words < 0) return {}
  const [date, ...after] = texts.slice(words + 1)
  const hour = HOUR.test(after[0] ?? '') ? after.shift() : undefined
  const fields = { SE: texts[headline - 1], HD: texts[headline], BY: texts[author], PD: date, ET: hour, SN: after[0] }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}
