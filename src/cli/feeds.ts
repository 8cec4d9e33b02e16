import { readFile } from 'node:fs/promises'
import { HearsayError, printable } from '../errors.ts'
import { type Fetcher, fetcher } from '../fetch/fetcher.ts'
import { findFeed } from '../fetch/find.ts'
import { webAddress } from '../ingest/address.ts'
import { feedsOfOpml, type ListedFeed, opmlOf } from '../ingest/feed/opml.ts'
import type { FeedRow, Follow } from '../store/feeds.ts'
import { version } from '../version.ts'
import { followFeeds, isOwnGroup, unfollowFeeds } from '../watch/follow.ts'
import { type DatabaseOption, storyOf, withStore } from './database.ts'
import { oneOf, tell } from './failure.ts'

interface AddOptions extends DatabaseOption {
  story?: string
  query?: string
  group?: string
  allowHost?: string[]
}

/** `hearsay feeds add`: feeds, pages that name their feeds, and lists of feeds (OPML). */
export async function addFeeds(sources: readonly string[], options: AddOptions): Promise<void> {
  const { query = null } = options
  const pages = fetcher({ allowed: options.allowHost ?? [], version })
  try {
    await withStore(options, async (store) => {
      const found: ListedFeed[] = []
      for (const source of sources) found.push(...(await feedsOf(source, pages).catch(told)))
      if (found.length === 0) return
      const at = new Date().toISOString()
      const { story, outcomes } = await followFeeds(store, found, { ...options, query }, at)
      for (const [i, feed] of found.entries())
        process.stderr.write(`${outcomes[i]}: ${printable(feed.title ?? feed.url)}\n`)
      const many = `${found.length} feed${found.length > 1 ? 's' : ''}`
      const what = story
        ? `${printable(story.title)} follows ${many}`
        : `${many} followed, each page for the story that it belongs to`
      process.stderr.write(`${what}; fetch what they have with: hearsay watch\n`)
    })
  } finally {
    await pages.close()
  }
}

function told(error: unknown): ListedFeed[] {
  if (!(error instanceof HearsayError)) throw error
  tell(error.problem)
  return []
}

async function feedsOf(source: string, pages: Fetcher): Promise<ListedFeed[]> {
  const url = /^https?:/i.test(source) ? webAddress(source) : null
  if (!url) return feedsOfOpml(await bytesOf(source), source)
  return [await findFeed(url, pages)]
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw new HearsayError(file, 'cannot be read', 'give the address of a feed, or an OPML file')
  }
}

/** `hearsay feeds`: each feed and how it fares. */
export async function listFeeds(options: DatabaseOption & { format: string }): Promise<void> {
  const format = oneOf('--format', options.format, ['text', 'json', 'opml'])
  await withStore(options, async (store) => {
    const feeds = await store.feeds()
    if (format === 'json') process.stdout.write(`${JSON.stringify(feeds)}\n`)
    // A list in OPML has at least one.
    else if (format === 'opml' && feeds.length > 0) process.stdout.write(`${opmlOf(feeds.map(inFolders), 'Hearsay')}\n`)
    else {
      const follows = await store.follows()
      for (const feed of feeds) process.stdout.write(`${healthOf(feed, follows)}\n`)
    }
    if (feeds.length === 0) process.stderr.write('No feed yet. Add one with: hearsay feeds add ADDRESS\n')
  })
}

/** Those of its groups that are folders. */
const inFolders = (feed: FeedRow): ListedFeed => ({ ...feed, groups: feed.groups.filter((each) => !isOwnGroup(each)) })

/** `hearsay feeds remove`. */
export async function removeFeeds(urls: readonly string[], options: DatabaseOption): Promise<void> {
  await withStore(options, async (store) => {
    for (const url of urls)
      if (await store.removeFeed(webAddress(url) ?? url)) process.stderr.write(`removed: ${printable(url)}\n`)
      else tell({ where: url, what: 'is no feed here', hint: 'see: hearsay feeds' })
  })
}

/** `hearsay feeds follow`: what feeds that are here already have, for a story. */
export async function followHere(
  name: string,
  { query, group, ...options }: DatabaseOption & { query?: string; group?: string },
): Promise<void> {
  await withStore(options, async (store) => {
    const feeds = (await store.feeds()).filter(({ groups }) => group === undefined || groups.includes(group))
    if (feeds.length === 0)
      throw new HearsayError(group ?? 'hearsay', 'has no feed', 'add some with: hearsay feeds add ADDRESS')
    const story = await store.ensureStory(name)
    await store.follow({ story: story.id, group: group ?? null, query: query ?? null }, new Date().toISOString())
    const many = `${feeds.length} feed${feeds.length > 1 ? 's' : ''}`
    const words = query === undefined ? '' : `, pages with ${query}`
    process.stderr.write(
      `${printable(`${story.title} follows ${many}${words}`)}; fetch what they have with: hearsay watch\n`,
    )
  })
}

/** `hearsay feeds unfollow`. */
export async function unfollow(
  name: string | undefined,
  options: DatabaseOption & { query?: string; group?: string },
): Promise<void> {
  await withStore(options, async (store) => {
    const story = name === undefined ? null : await storyOf(store, name)
    const { follows, removed } = await unfollowFeeds(store, story?.id ?? null, options)
    if (follows.length === 0)
      throw new HearsayError(name ?? 'no story in particular', 'follows no such feeds', 'see: hearsay feeds')
    for (const url of removed) process.stderr.write(`removed, since no story wants it: ${printable(url)}\n`)
    const left = (await store.follows()).filter((each) => each.story === (story?.id ?? null)).length
    process.stderr.write(
      `${printable(story?.title ?? 'No story in particular')} follows ${left ? 'less' : 'no feeds any more'}; its articles stay\n`,
    )
  })
}

function healthOf(feed: FeedRow, follows: readonly Follow[]): string {
  const { url, title, groups, succeeded, next, failures, problem, waiting, done, failed } = feed
  const wanted = follows.filter(({ group }) => group === null || groups.includes(group))
  const stories = wanted.map(
    ({ story, query }) => `${story ?? 'the story that each page belongs to'}${query ? ` (${query})` : ''}`,
  )
  return [
    printable(title ?? url),
    `  ${printable(url)}`,
    `  for ${stories.length > 0 ? printable([...new Set(stories)].join(', ')) : 'no story'}`,
    `  ${done} added, ${waiting} waiting, ${failed} could not be had`,
    `  last success ${succeeded ?? 'never'}; next ${next ?? 'never: it is gone'}`,
    ...(problem ? [`  ${failures === 1 ? 'failed' : `failed ${failures} times in a row`}: ${printable(problem)}`] : []),
  ].join('\n')
}
