/** PDF files to articles, through pdf.js, which gives pieces of text and where on the page they stand. */
import { getDocumentProxy } from 'unpdf'
import { HearsayError } from '../../errors.ts'
import { captureOf, makeArticle } from '../article.ts'
import type { Found, PageSource } from '../document.ts'
import { worthReading } from '../text.ts'
import { type Line, linesOf } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'

/** More pages than any report that is coverage. */
const MOST_PAGES = 1000

/** The text of a PDF in paragraphs, page headers and footers left out. Pictures of text (scans) are not read. */
export async function fromPdf(bytes: Uint8Array, where: string, source: PageSource = {}): Promise<Found> {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).indexOf('%PDF-') < 0)
    throw new HearsayError(where, 'is not a PDF', 'nothing was read from it')
  const { pages, title } = await pagesOf(bytes, where)
  const paragraphs = paragraphsOf(pages)
  if (paragraphs.length === 0)
    throw new HearsayError(where, 'has no text in it, only pictures', 'have its text recognised (OCR) first')
  const text = paragraphs.join('\n\n')
  const capture = captureOf(bytes, 'application/pdf')
  // Many name the program that wrote them, or the file: a title counts where readers see it.
  const seen = title && text.slice(0, 2000).includes(title) ? title : null
  const given = { text, title: seen, url: source.url ?? null, retrieved: source.retrieved ?? null }
  return { article: worthReading(makeArticle(given, capture), where), capture }
}

async function pagesOf(bytes: Uint8Array, where: string): Promise<{ pages: Line[][]; title: string | null }> {
  // pdf.js takes the buffer for itself.
  const pdf = await getDocumentProxy(bytes.slice(), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
  }).catch((error) => {
    if (error?.name === 'PasswordException')
      throw new HearsayError(where, 'is protected by a password', 'save it without')
    throw new HearsayError(where, 'is damaged: it cannot be opened as a PDF', 'fetch it again')
  })
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new HearsayError(where, `has ${pdf.numPages} pages`, 'give the part that is coverage')
    const pages: Line[][] = []
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n)
      pages.push(linesOf((await page.getTextContent()).items))
      page.cleanup()
    }
    const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: { Title?: unknown } }
    return { pages, title: typeof info.Title === 'string' ? info.Title.trim() || null : null }
  } catch (error) {
    if (error instanceof HearsayError) throw error
    throw new HearsayError(where, 'is damaged: its pages cannot be read', 'fetch it again')
  } finally {
    await pdf.destroy()
  }
}
