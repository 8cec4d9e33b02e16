import { HearsayError } from '../errors.ts'
import type { Read } from '../ingest/index.ts'
import { parse } from '../ingest/parse.ts'
import type { WaitingItem } from '../store/feeds.ts'

/** What has fewer words is a teaser, not an article. */
const FEWEST_WORDS = 120

/**
 * The article that a feed itself gives for an item. It is kept as a page made of the item's fields, from which it can be
 * read again.
 *
 * @throws HearsayError where the feed gives no more than a teaser.
 */
export async function readItem(item: WaitingItem, retrieved: Date): Promise<Read> {
  const where = item.url ?? item.feed
  const words = (item.content ?? '').replace(/<[^<>]{0,2000}>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words < FEWEST_WORDS)
    throw new HearsayError(where, 'is no more than a teaser in its feed', 'open it in a browser and save it')
  const bytes = new TextEncoder().encode(pageFor(item))
  const found = await parse({
    kind: 'html',
    bytes,
    where,
    source: { url: item.url, retrieved: retrieved.toISOString() },
  })
  return { ...found, where }
}

function pageFor({ title, byline, published, url, content }: WaitingItem): string {
  const meta = [
    ['property="og:title"', title],
    ['name="author"', byline],
    ['property="article:published_time"', published],
  ].map(([name, value]) => (value ? `<meta ${name} content="${escapeHtml(value)}">` : ''))
  const link = url ? `<link rel="canonical" href="${escapeHtml(url)}">` : ''
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title ?? '')}</title>${link}${meta.join('')}</head><body><article><h1>${escapeHtml(title ?? '')}</h1>${content}</article></body></html>\n`
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!)
