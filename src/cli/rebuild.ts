import { group } from '../stories/group.ts'
import { type DatabaseOption, storyOf, withStore } from './database.ts'
import { progress } from './progress.ts'

/** `hearsay rebuild`: throws away what was derived by comparing, and derives it again. */
export async function rebuild(name: string | undefined, options: DatabaseOption): Promise<void> {
  await withStore(options, async (store) => {
    const story = await storyOf(store, name)
    await store.clearGrouping(story.id)
    const comparing = progress('comparing')
    const { articles } = await group(store, story.id, (done, of) => comparing.at(done, done / of))
    comparing.end()
    process.stderr.write(`${story.title}: ${articles} articles compared anew\n`)
  })
}
