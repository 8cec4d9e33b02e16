import { HearsayError } from '../errors.ts'
import type { ListedFeed } from '../ingest/feed/opml.ts'
import { parse } from '../ingest/parse.ts'
import { fetchFeed } from './feed.ts'
import type { Fetcher } from './fetcher.ts'

/** The feed at an address, or the first that the page there names. */
export async function findFeed(url: string, pages: Pick<Fetcher, 'get'>): Promise<ListedFeed> {
  const { document } = await fetchFeed(url, pages, { etag: null, lastModified: null })
  const found = await parse(document!)
  if (found.format !== 'page') return { url, title: found.title, groups: [] }
  const named = found.feeds[0]
  if (named === undefined)
    throw new HearsayError(url, 'is a page that names no feed', 'look for the address of its RSS or Atom feed')
  return { url: named, title: null, groups: [] }
}
