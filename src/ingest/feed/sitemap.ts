/** News sitemaps (sitemaps.org, with the news elements of Google's schema): a list of the pages of the last two days. */
import { XMLParser } from 'fast-xml-parser'
import { HearsayError } from '../../errors.ts'
import type { RawFeed, RawItem } from './index.ts'

interface Url {
  loc?: string
  lastmod?: string
  news?: { title?: string; publication_date?: string; publication?: { name?: string } }
}

/** The pages of a news sitemap; null for anything else. */
export function newsSitemap(text: string, where: string): RawFeed | null {
  const root = /<(?:\w{1,20}:)?(urlset|sitemapindex)[\s>]/.exec(text.slice(0, 20_000))?.[1]
  if (!root) return null
  if (root === 'sitemapindex')
    throw new HearsayError(where, 'is a list of sitemaps', 'give the one of them that lists the news')
  const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, isArray: (name) => name === 'url' })
  const parsed = parser.parse(text) as { urlset?: { url?: Url[] } | string }
  const urls = typeof parsed.urlset === 'object' ? (parsed.urlset.url ?? []) : []
  const news = urls.filter((url) => typeof url === 'object' && url.news)
  if (news.length === 0 && urls.length > 0)
    throw new HearsayError(where, 'is a sitemap without news', 'give the one that lists the news')
  return {
    format: 'sitemap',
    title: words(news[0]?.news?.publication?.name),
    home: null,
    hints: { minutes: null, skipHours: [], skipDays: [] },
    items: news.map(itemOf),
  }
}

const itemOf = ({ loc, lastmod, news }: Url): RawItem => ({
  id: words(loc),
  url: words(loc),
  title: words(news?.title),
  byline: null,
  published: words(news?.publication_date),
  updated: words(lastmod),
  summary: null,
  content: null,
})

const words = (value: unknown): string | null => (typeof value === 'string' ? value : null)
