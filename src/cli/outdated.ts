import { printable } from '../errors.ts'
import { MODEL } from '../model/name.ts'
import { versionOf } from '../rulesversion.ts'
import type { Store, StoryRow } from '../store/store.ts'

/** Articles of a story that an earlier version of Hearsay has read, by other rules or another model. */
export const outdated = (store: Store, { id }: Pick<StoryRow, 'id'>): Promise<string[]> =>
  store.outdated(id, versionOf(MODEL))

/** Says on standard error how many these are, and what to do. */
export async function tellOutdated(store: Store, story: StoryRow): Promise<void> {
  const { length } = await outdated(store, story)
  if (length > 0)
    process.stderr.write(
      `${printable(story.title)}: ${length} of ${story.articles} articles were read by an earlier version of Hearsay; ` +
        `hearsay rebuild ${story.id} reads them again\n`,
    )
}
