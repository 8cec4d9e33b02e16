import type { ListedFeed } from '../ingest/feed/opml.ts'
import type { Follow } from '../store/feeds.ts'
import type { Store } from '../store/store.ts'
import type { Story } from '../types.ts'

interface Wanted {
  /** A story's name; it is made where there is none. Without one each article goes to the story that it belongs to. */
  story?: string | undefined
  query: string | null
  /** A group of feeds; by default one of the story's own. */
  group?: string | undefined
}

/** What the name of a group begins with that is no folder of anybody's: the feeds that were added for one story. */
const OWN = 'story:'
/** Whether a group holds the feeds that were added for one story. */
export const isOwnGroup = (group: string): boolean => group.startsWith(OWN)

/** Adds feeds, and has them followed. @returns for which story, and which of the feeds were there already. */
export async function followFeeds(
  store: Store,
  feeds: readonly ListedFeed[],
  { story: name, query, group: asked }: Wanted,
  at: string,
): Promise<{ story: Story | null; outcomes: ('added' | 'known')[] }> {
  const story = name === undefined ? null : await store.ensureStory(name)
  // The story's other feeds are not asked for these words, nor these for others'.
  const group = asked ?? `${OWN}${story?.id ?? ''}${query === null ? '' : `: ${query}`}`
  const outcomes: ('added' | 'known')[] = []
  for (const feed of feeds)
    outcomes.push(
      await store.addFeed({ ...feed, groups: [...feed.groups.filter((each) => !isOwnGroup(each)), group] }, at),
    )
  await store.follow({ story: story?.id ?? null, group, query }, at)
  return { story, outcomes }
}

/** Has a story, or none in particular, follow no more, all of it or what fits. Feeds that no story wants then are watched no longer; articles stay. */
export async function unfollowFeeds(
  store: Store,
  story: string | null,
  only: { group?: string | null | undefined; query?: string | null | undefined } = {},
): Promise<{ follows: Follow[]; removed: string[] }> {
  const before = await store.follows()
  const follows = before.filter(
    (each) =>
      each.story === story &&
      (only.group === undefined || each.group === only.group) &&
      (only.query === undefined || each.query === only.query),
  )
  for (const { group, query } of follows) await store.unfollow(story, { group, query })
  const after = await store.follows()
  const removed: string[] = []
  for (const feed of await store.feeds())
    if (isWanted(feed, before) && !isWanted(feed, after) && (await store.removeFeed(feed.url))) removed.push(feed.url)
  return { follows, removed }
}

const isWanted = ({ groups }: { groups: readonly string[] }, follows: readonly Follow[]): boolean =>
  follows.some(({ group }) => group === null || groups.includes(group))
