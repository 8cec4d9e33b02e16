import { alone } from '../stories/alone.ts'
import { group } from '../stories/group.ts'
import { type DatabaseOption, storyOf, withStore } from './database.ts'
import { progress } from './progress.ts'

/** `hearsay rebuild`: throws away what was derived by comparing, and derives it again. */
export async function rebuild(name: string | undefined, options: DatabaseOption): Promise<void> {
  await withStore(options, async (store) => {
    const story = await storyOf(store, name)
    const comparing = progress('comparing')
    const { articles } = await alone(store, async () => {
      await store.clearGrouping(story.id)
      return group(store, story.id, (done, of) => comparing.at(done, done / of))
    })
    comparing.end()
    process.stderr.write(`${story.title}: ${articles} articles compared anew\n`)
  })
}
