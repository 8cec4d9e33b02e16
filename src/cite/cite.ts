/** A statement with its page, in the forms in which writers and researchers cite. */

import { linked, markupAddress } from '../text/markupaddress.ts'

export interface Citation {
  /** Verbatim. */
  quote: string
  /** "nytimes.com, citing Axios". */
  onWhoseWord: string
  title: string | null
  outlet: string | null
  byline: string | null
  /** ISO 8601, a moment or a day. */
  published: string | null
  url: string | null
  /** The claim's own page. */
  permalink: string
}

export const FORMS = {
  markdown: { type: 'text/markdown', make: markdown },
  wikipedia: { type: 'text/plain', make: wikipedia },
  bibtex: { type: 'application/x-bibtex', make: bibtex },
  csl: { type: 'application/vnd.citationstyles.csl+json', make: csl },
} as const
type Form = keyof typeof FORMS
/** Whether a claim can be cited in a form of that name. */
export const isForm = (name: string): name is Form => Object.hasOwn(FORMS, name)

const day = (moment: string | null): string => moment?.slice(0, 10) ?? ''
const line = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

function markdown({ quote, onWhoseWord, title, published, url, permalink }: Citation): string {
  const plain = (text: string) => line(text).replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
  const source = linked(plain(title ?? url ?? ''), url)
  const parts = [source, day(published)].filter(Boolean).join(', ')
  return `> ${plain(quote)}\n>\n> — ${plain(onWhoseWord)}${parts ? ` (${parts})` : ''} ${linked('Hearsay', permalink)}\n`
}

/** The template `cite news` of the English Wikipedia. */
function wikipedia({ quote, title, outlet, byline, published, url }: Citation): string {
  const safe = (text: string) =>
    line(text)
      .replace(/\|/g, '{{!}}')
      .replace(/[[\]{}<>]/g, (char) => (char === '{' || char === '}' ? '' : `&#${char.charCodeAt(0)};`))
      .replace(/&#123;|&#125;/g, '')
  const fields = {
    url: url && markupAddress(url),
    title,
    work: outlet,
    author: byline,
    date: day(published) || null,
    quote,
  }
  const told = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`|${name}=${name === 'url' ? value : safe(value)}`] : [],
  )
  return `{{cite news ${told.join(' ')}}}\n`
}

function bibtex({ quote, title, outlet, byline, published, url }: Citation): string {
  const SPECIAL: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }
  const safe = (text: string) => line(text).replace(/[\\~^#$%&_{}]/g, (char) => SPECIAL[char] ?? `\\${char}`)
  const key =
    `${(outlet ?? 'page').toLowerCase().replace(/[^a-z0-9]+/g, '')}${day(published).replace(/-/g, '')}` || 'page'
  const fields = {
    title: title && safe(title),
    author: byline && `{${safe(byline)}}`,
    organization: outlet && safe(outlet),
    date: day(published),
    url: url && markupAddress(url),
    note: `“${safe(quote)}”`,
  }
  const told = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@online{${key},\n${told.join(',\n')}\n}\n`
}

function csl({ quote, title, outlet, byline, published, url, permalink }: Citation): string {
  const date = day(published).split('-').map(Number)
  return `${JSON.stringify(
    [
      {
        id: permalink,
        type: 'article-newspaper',
        ...(title ? { title: line(title) } : {}),
        ...(outlet ? { 'container-title': line(outlet) } : {}),
        ...(byline ? { author: [{ literal: line(byline) }] } : {}),
        ...(published ? { issued: { 'date-parts': [date] } } : {}),
        ...(url ? { URL: url } : {}),
        note: `“${quote}”`,
      },
    ],
    null,
    2,
  )}\n`
}
