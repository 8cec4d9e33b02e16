import type { FeedDocument } from '../ingest/feed/types.ts'
import type { Answer } from './answer.ts'
import type { Fetcher, Validators, Wanted } from './fetcher.ts'

/** Feeds are made for programs and named by the user, so that no robots.txt is asked; they come as any kind of text. */
const FEED: Wanted = {
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  kinds: /^(?!image\/|audio\/|video\/|font\/)/i,
  robots: false,
}

/** A feed as it is now; no document where it has not changed since. */
export async function fetchFeed(
  url: string,
  fetcher: Pick<Fetcher, 'get'>,
  held: Omit<Validators, 'url'>,
): Promise<{ answer: Answer; document: FeedDocument | null }> {
  const answer = (
    await fetcher.get(url, { ...FEED, held: held.etag || held.lastModified ? { ...held, url: null } : null })
  ).at(-1)!
  if (answer.status === 304) return { answer, document: null }
  const charset = /charset\s?=\s?["']?([\w-]{2,40})/i.exec(answer.headers['content-type'] ?? '')?.[1] ?? null
  return { answer, document: { kind: 'feed', bytes: answer.bytes, where: url, url: answer.url, charset } }
}
