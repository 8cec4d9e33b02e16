import { printable } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { alone } from '../stories/alone.ts'
import { group } from '../stories/group.ts'
import { makeReady } from '../stories/ready.ts'
import type { Problem } from '../types.ts'
import { type DatabaseOption, storyOf, withStore } from './database.ts'
import { tell } from './failure.ts'
import { outdated } from './outdated.ts'
import { progress } from './progress.ts'

/** `hearsay rebuild`: throws away what was derived by other rules or by comparing, and derives it again from what was captured. */
export async function rebuild(name: string | undefined, options: DatabaseOption): Promise<void> {
  await withStore(options, async (store) => {
    const story = await storyOf(store, name)
    const old = await outdated(store, story)
    const reread = old.length > 0 ? await readAgain(store, story.id, old) : 0
    const comparing = progress('comparing')
    const { articles } = await alone(store, async () => {
      await store.clearGrouping(story.id)
      return group(store, story.id, (done, of) => comparing.at(done, done / of))
    })
    comparing.end()
    await makeReady(store, story.id, articles)
    const read = reread > 0 ? `${counted(reread)} read again, ` : ''
    process.stderr.write(`${printable(story.title)}: ${read}${counted(articles)} compared anew\n`)
  })
}

const counted = (articles: number): string => `${articles} ${articles === 1 ? 'article' : 'articles'}`

/** @returns how many were read: those on which the rules fail stay as they were. */
async function readAgain(store: Store, story: string, articles: readonly string[]): Promise<number> {
  const [{ openReader }, { reread }] = await Promise.all([
    import('../stories/reader.ts'),
    import('../stories/reread.ts'),
  ])
  const { close, ...reader } = await openReader()
  const reading = progress('reading')
  const onArticle = (done: number) => reading.at(done, done / articles.length)
  let failed = 0
  const onProblem = (problem: Problem) => {
    failed++
    reading.end()
    tell(problem)
  }
  try {
    await reread(store, story, articles, { ...reader, at: new Date().toISOString(), onArticle, onProblem })
  } finally {
    reading.end()
    await close()
  }
  return articles.length - failed
}
