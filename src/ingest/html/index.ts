import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { HearsayError } from '../../errors.ts'
import type { Block } from '../../types.ts'
import { captureOf, makeArticle } from '../article.ts'
import { decode, htmlCharset } from '../decode.ts'
import { moment } from '../jsonl.ts'
import { wordCount } from '../page/lines.ts'
import { worthReading } from '../text.ts'
import { type HtmlBlock, htmlBlocks } from './blocks.ts'
import { depthOf } from './depth.ts'
import { metadataOf } from './metadata.ts'

/** Real pages stay below 100; the parser's recursion fails at some thousands, after seconds. */
const DEEPEST = 512

/** What says less is a wall or a stub. */
const FEWEST_WORDS = 20

/** A web page: its main text as blocks, and what it says of itself. */
export function fromHtml(bytes: Uint8Array, where: string) {
  const html = decode(bytes, where, htmlCharset(bytes))
  if (depthOf(html) > DEEPEST)
    throw new HearsayError(where, 'is nested too deep to be a page', 'nothing was read from it')
  const { document } = parseHTML(html)
  if (!document.documentElement)
    throw new HearsayError(where, 'is not HTML', 'give the page itself, or its text as .txt')
  const metadata = metadataOf(document)
  const main = new Readability(document as never, { charThreshold: 200, keepClasses: true }).parse()
  const found = main?.content ? htmlBlocks(parseHTML(`<html><body>${main.content}</body></html>`).document.body) : []
  const prose = found.filter(({ kind }) => kind !== 'furniture' && kind !== 'heading' && kind !== 'caption')
  if (prose.reduce((sum, { text }) => sum + wordCount(text), 0) < FEWEST_WORDS)
    throw new HearsayError(where, 'has no article text in it', 'it may be a paywall, a cookie wall or a list of links')
  const title = metadata.title ?? main?.title?.trim() ?? null
  const { text, blocks } = join([...head(title, metadata.byline), ...withoutTitle(found, title)])
  const capture = captureOf(bytes, 'text/html')
  const article = makeArticle(
    {
      text,
      blocks,
      url: metadata.url,
      outlet: metadata.outlet ?? main?.siteName ?? null,
      title,
      byline: metadata.byline ?? main?.byline?.trim() ?? null,
      published: metadata.published ?? moment(main?.publishedTime),
      language: metadata.language,
    },
    capture,
  )
  return { article: worthReading(article, where), capture }
}

function head(title: string | null, byline: string | null): HtmlBlock[] {
  const blocks: HtmlBlock[] = []
  if (title) blocks.push({ kind: 'title', text: title })
  if (byline) blocks.push({ kind: 'byline', text: byline })
  return blocks
}

const withoutTitle = (blocks: readonly HtmlBlock[], title: string | null): HtmlBlock[] =>
  blocks.filter(({ text }) => text !== title)

/** Blocks joined by blank lines, with their places. */
function join(parts: readonly HtmlBlock[]): { text: string; blocks: Block[] } {
  let text = ''
  const blocks = parts.map(({ kind, text: words }): Block => {
    const start = text === '' ? 0 : text.length + 2
    text += text === '' ? words : `\n\n${words}`
    return { kind, start, end: text.length }
  })
  return { text, blocks }
}
