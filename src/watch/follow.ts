import type { ListedFeed } from '../ingest/feed/opml.ts'
import type { Store } from '../store/store.ts'
import type { Story } from '../types.ts'

export interface Wanted {
  /** A story's name; it is made where there is none. */
  story: string
  query: string | null
  /** A group of feeds; by default one of the story's own. */
  group?: string | undefined
}

/** Adds feeds, and has a story follow them. @returns the story, and which of the feeds were there already. */
export async function followFeeds(
  store: Store,
  feeds: readonly ListedFeed[],
  { story: name, query, group: asked }: Wanted,
  at: string,
): Promise<{ story: Story; outcomes: ('added' | 'known')[] }> {
  const story = await store.ensureStory(name)
  // A group of their own: the story's other feeds are not asked for these words, nor these for others'.
  const group = asked ?? (query === null ? story.id : `${story.id}: ${query}`)
  const outcomes: ('added' | 'known')[] = []
  for (const feed of feeds) outcomes.push(await store.addFeed({ ...feed, groups: [...feed.groups, group] }, at))
  await store.follow({ story: story.id, group, query }, at)
  return { story, outcomes }
}
