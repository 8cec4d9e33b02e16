/** The items of a feed that stories want. */
import { createHash } from 'node:crypto'
import { pageKey } from '../ingest/canonical.ts'
import type { Feed, FeedItem } from '../ingest/feed/types.ts'
import type { Follow, NewItem } from '../store/feeds.ts'
import { parseQuery } from './query.ts'

/** Which stories want an item, by what they follow; what one wants by name need not be sorted. */
export function wantedBy(follows: readonly Follow[]): (groups: readonly string[], item: FeedItem) => (string | null)[] {
  const all = follows.map(({ story, group, query }) => ({
    story,
    group,
    fits: query === null ? null : parseQuery(query),
  }))
  return (groups, { words }) => {
    const wanting = all.filter(
      ({ group, fits }) => (group === null || groups.includes(group)) && (fits === null || fits(words)),
    )
    const stories = [...new Set(wanting.map(({ story }) => story))]
    return stories.length > 1 ? stories.filter((story) => story !== null) : stories
  }
}

/** The items of a feed, oldest first, that some story wants. */
export function itemsOf(
  { items }: Feed,
  { url, groups }: { url: string; groups: readonly string[] },
  wanted: ReturnType<typeof wantedBy>,
): NewItem[] {
  return items.toReversed().flatMap((item) => {
    const stories = wanted(groups, item)
    const names = namesOf(item, url)
    if (stories.length === 0 || names.length === 0) return []
    const { title, byline, published, content } = item
    return { names, mark: markOf(item), url: item.url, title, byline, published, content, stories }
  })
}

/** A page is the same in every feed; a feed's own name for it holds when its address changes. */
function namesOf({ id, url, title, published }: FeedItem, feed: string): string[] {
  const names = [url && pageKey(url), id && `${feed} ${id}`].filter((name): name is string => Boolean(name))
  return names.length > 0 || !title ? names : [`${feed} ${published ?? ''} ${title}`]
}

/** The text is left out: some feeds put advertisements or the time into it. */
const markOf = ({ title, updated }: FeedItem): string =>
  createHash('sha256')
    .update(JSON.stringify([title, updated]))
    .digest('base64url')
    .slice(0, 16)
