/** Files in which a news database has put many articles, as researchers download them. */
import { HearsayError } from '../../errors.ts'
import { captureOf, makeArticle } from '../article.ts'
import { decode, decodePage, htmlCharset } from '../decode.ts'
import type { Document, Found } from '../document.ts'
import { textOf } from '../html/blocks.ts'
import { squeeze } from '../html/dom.ts'
import { worthReading } from '../text.ts'
import { FACTIVA, factivaArticles } from './factiva.ts'
import { lexisArticles, paragraphsOf } from './lexis.ts'
import { END, nexisArticles } from './nexis.ts'
import type { Exported } from './types.ts'

/** The articles of an export, and what of it cannot be read; null where a file is none. */
export async function exportIn({ kind, bytes, where }: Document): Promise<(Found | HearsayError)[] | null> {
  const has = (words: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words)
  let articles: (Exported | null)[] | null = null
  if (kind === 'docx') articles = await wordArticles(bytes, where)
  else if (kind === 'text' && has(LEXIS)) articles = lexisArticles(paragraphsOf(decode(bytes, where)))
  else if (kind === 'html' && (has(LEXIS) || has(FACTIVA) || has(PROQUEST)))
    articles = await pageArticles(decodePage(bytes, where, htmlCharset(bytes)), where)
  // Its own encoding may break any word of a page in an e-mail, but not who sent it.
  else if (kind === 'mail' && has('proquest.com'))
    articles = await pageArticles((await (await import('../mail.ts')).pageOf(bytes, where)) ?? '', where)
  return articles?.map((article, i) => found(article, `${where} ${i + 1}`)) ?? null
}

/** "3 of 10 DOCUMENTS" */
const LEXIS = ' DOCUMENTS'
const PROQUEST = '"DocID_'

async function wordArticles(bytes: Uint8Array, where: string): Promise<Exported[] | null> {
  const { partsOf } = await import('../docx/parts.ts')
  const { linesIn } = await import('../docx/index.ts')
  const parts = await partsOf(bytes, where)
  return parts.document.includes(END) ? nexisArticles(linesIn(parts)) : null
}

async function pageArticles(page: string, where: string): Promise<(Exported | null)[] | null> {
  if (page === '') return null
  const { documentOf, wholePieces } = await import('../html/index.ts')
  const { proquestArticles } = await import('./proquest.ts')
  const proquest = proquestArticles(page, where)
  if (proquest.some((each) => each !== null)) return proquest
  // Between two articles stands `<DIV CLASS="c10"/>`, which to a browser is open: each would be within the one before.
  const html = page.replace(/(<div\b[^<>]{0,200})\/>/gi, '$1></div>')
  const document = documentOf(html, where)
  const lines = wholePieces(document).map(({ text }) => ({ text, kind: 'line' as const }))
  return factivaArticles(document) ?? lexisArticles(lines)
}

/** Sections in which an author's view is told: they tell it of the article, as a label above it would. */
const VIEWS = /\b(?:op-?ed|opinions?|editorials?|comment(?:ary)?|columns?|columnists?|letters)\b/i

/** What the fields say is not said again below. */
const HEAD: ReadonlySet<string> = new Set(['title', 'byline', 'label'])

/** An article with its own part of the export as capture: the same article of another export is the same. */
function found(exported: Exported | null, where: string): Found | HearsayError {
  if (exported === null || exported.body.length === 0)
    return new HearsayError(where, 'has no text in it', 'nothing was read from it')
  const { id, outlet, title, byline, section, published, body } = exported
  const view = section && VIEWS.exec(section)?.[0]
  const head = [
    ...(view ? [{ text: view, kind: 'label' as const }] : []),
    ...(title ? [{ text: title, kind: 'title' as const }] : []),
    ...(byline ? [{ text: byline, kind: 'byline' as const }] : []),
  ]
  const lines = [
    ...head,
    ...body.map((line) => ({ ...line, kind: HEAD.has(line.kind) ? ('line' as const) : line.kind })),
  ]
    .map((line) => ({ ...line, text: squeeze(line.text) }))
    .filter(({ text }) => text)
  const { text, blocks } = textOf(lines)
  const said = [outlet, published, id, text].filter((each) => each !== null).join('\n')
  const capture = captureOf(new TextEncoder().encode(said), 'text/plain')
  const article = makeArticle({ text, blocks, outlet, title, byline, published, externalId: id }, capture)
  try {
    return { article: worthReading(article, where), capture }
  } catch (error) {
    if (error instanceof HearsayError) return error
    throw error
  }
}
