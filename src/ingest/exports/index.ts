/** Files in which a news database has put many articles, as researchers download them. */
import { HearsayError } from '../../errors.ts'
import { captureOf, makeArticle } from '../article.ts'
import { decode, decodePage, htmlCharset } from '../decode.ts'
import type { Document, Found } from '../document.ts'
import { textOf } from '../html/blocks.ts'
import { squeeze } from '../html/dom.ts'
import { worthReading } from '../text.ts'
import { lexisArticles, paragraphsOf } from './lexis.ts'
import { FACTIVA, LEXIS, PROQUEST } from './marks.ts'
import { END, nexisArticles } from './nexis.ts'
import type { Exported, ExportLine } from './types.ts'

/** The articles of an export, and what of it cannot be read; null where a file is none. */
export async function exportIn(file: Document): Promise<(Found | HearsayError)[] | null> {
  const articles = await articlesOf(file)
  return articles?.map((article, i) => found(article, `${file.where} ${i + 1}`)) ?? null
}

async function articlesOf({ kind, bytes, where }: Document): Promise<(Exported | null)[] | null> {
  const has = (words: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words)
  if (kind === 'docx') return wordArticles(bytes, where)
  if (kind === 'text' && has(LEXIS)) return lexisArticles(paragraphsOf(decode(bytes, where)))
  const isPage = kind === 'html' && [LEXIS, FACTIVA, PROQUEST].some(has)
  // Its own encoding may break any word of a page in an e-mail, but not who sent it.
  if (!isPage && !(kind === 'mail' && has('proquest.com'))) return null
  const page = isPage
    ? decodePage(bytes, where, htmlCharset(bytes))
    : await (await import('../mail.ts')).pageOf(bytes, where)
  return page === null ? null : (await import('./pages.ts')).pageArticles(page, where)
}

async function wordArticles(bytes: Uint8Array, where: string): Promise<(Exported | null)[] | null> {
  const { partsOf } = await import('../docx/parts.ts')
  const { linesIn } = await import('../docx/index.ts')
  const parts = await partsOf(bytes, where)
  return parts.document.includes(END) ? nexisArticles(linesIn(parts)) : null
}

/** Sections in which an author's view is told: they tell it of the article, as a label above it would. */
const VIEWS = /\b(?:op-?ed|opinions?|editorials?|comment(?:ary)?|columns?(?! ?\d)|columnists?|letters)\b/i

/** Without the abstract that some have above their text. */
function fullText(body: readonly ExportLine[]): readonly ExportLine[] {
  const start = body.slice(0, 12).findIndex(({ text }) => /^FULL TEXT:?$/.test(text.trim()))
  return body.slice(start + 1)
}

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
    ...fullText(body).map((line) => ({ ...line, kind: HEAD.has(line.kind) ? ('line' as const) : line.kind })),
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
