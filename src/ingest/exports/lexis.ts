/**
 * What LexisNexis gave as text or as a web page: each article under "3 of 10 DOCUMENTS", with outlet, date and title, fields in
 * capital letters above and below its text, and whose copyright it is.
 */
import { squeeze } from '../html/dom.ts'
import { authorOf, dayOf, fieldOf, outletOf } from './fields.ts'
import type { Exported, ExportLine } from './types.ts'

const NUMBER = /^\d[\d,. ]*of \d[\d,.]* DOCUMENTS?$/
const ABOVE = /^(?:BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|HEADLINE|SERIES|TYPE|ANCHORS?|REPORTERS?|GUESTS?|BODY):/
const BELOW =
  /^(?:LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|PUB-SUBJECT|JOURNAL-CODE|DOCUMENT-TYPE|CORRECTION(?:-DATE)?|NOTES?|SUBJECT|GEOGRAPHIC|ORGANIZATION|COMPANY|PERSON|TICKER|INDUSTRY|PHOTOGRAPHER|VIDEO|URL):/
/** Fields have the names of the language in which was asked; a speaker's name in a transcript has the same look. */
const FIELD = /^\p{Lu}[\p{Lu}-]{3,30}: /u
const LENGTH = /^(?:LONGUEUR|LÄNGE|LONGITUD|LUNGHEZZA|LENGTE): /
const COPYRIGHT = /^(?:Copyright|All Rights Reserved|Tous droits réservés|Alle Rechte vorbehalten)\b/i

/** The articles of an export; null where the lines are none. */
export function lexisArticles(lines: readonly ExportLine[]): Exported[] | null {
  const starts = [...lines.keys()].filter((i) => NUMBER.test(squeeze(lines[i]!.text)))
  const articles = starts.map((start, n) => articleOf(lines.slice(start + 1, starts[n + 1] ?? lines.length)))
  return articles.length > 0 && articles.every((each) => each !== null) ? articles : null
}

/** The lines of a text: its paragraphs, which are wrapped. */
export const paragraphsOf = (text: string): ExportLine[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => ({ text: part.trim(), kind: 'line' }))

function articleOf(lines: readonly ExportLine[]): Exported | null {
  const date = lines.slice(0, 6).findIndex(({ text }) => dayOf(firstLine(text)) !== null)
  if (date < 0) return null
  const outlet = outletIn(lines.slice(0, date).flatMap(({ text }) => text.split('\n').map(squeeze)))
  const rest = lines.slice(date + 1)
  const named = namesOf(rest)
  const fields = Math.max(0, rest.findIndex(named.above))
  let start = fields
  while (start < rest.length && named.above(rest[start]!)) start++
  const end = rest.findIndex((line, i) => i >= start && (named.below(line) || COPYRIGHT.test(line.text)))
  return {
    id: null,
    outlet: outlet && outletOf(outlet),
    // Where there is more, it comes after the title: a note that a correction was added.
    title: fieldOf(rest.slice(fields, start), /^HEADLINE:/) ?? (fields > 0 ? squeeze(rest[0]!.text) : null),
    byline: authorOf(fieldOf(rest.slice(fields, start), /^(?:BYLINE|AUTEUR|AUTOR|AUTORE):/)),
    section: fieldOf(rest.slice(fields, start), /^SECTION:/),
    published: dayOf(firstLine(lines[date]!.text)),
    body: rest.slice(start, end < 0 ? rest.length : end),
  }
}

/** The outlet, on a line of its own under whose copyright it is. */
function outletIn(lines: readonly string[]): string | null {
  const own = lines.slice(lines.findLastIndex((line) => COPYRIGHT.test(line)) + 1)
  return own.find((line) => line && !/^(?:Distributed|Provided|Delivered) by\b/.test(line)) ?? null
}

type Test = (line: ExportLine) => boolean

/**
 * What tells the fields above and below a text: their English names or, where there are others, that they stand above the number
 * of words, and together at the end.
 */
function namesOf(lines: readonly ExportLine[]): { above: Test; below: Test } {
  const length = lines.findIndex(({ text }) => LENGTH.test(text))
  if (length < 0) return { above: ({ text }) => ABOVE.test(text), below: ({ text }) => BELOW.test(text) }
  const text = lines.findLastIndex(({ text }) => !FIELD.test(text) && !COPYRIGHT.test(text))
  const last = /^(?:HIGHLIGHT|ENCART): /.test(lines[length + 1]?.text ?? '') ? length + 1 : length
  const above = new Set(lines.slice(0, last + 1).filter(({ text }) => FIELD.test(text)))
  const below = new Set(lines.slice(Math.max(last, text) + 1))
  return { above: (line) => above.has(line), below: (line) => below.has(line) }
}

const firstLine = (text: string): string => text.split('\n')[0]!
