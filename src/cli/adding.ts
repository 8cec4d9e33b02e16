import { basename, extname } from 'node:path'
import { paced } from '../ingest/index.ts'
import type { Store } from '../store/store.ts'
import { addAll } from '../stories/add.ts'
import { grouper } from '../stories/group.ts'
import type { OpenReader } from '../stories/reader.ts'
import { makeReady } from '../stories/ready.ts'
import { sortHeap } from '../stories/sort.ts'
import { type DatabaseOption, withStore } from './database.ts'
import { tell } from './failure.ts'
import { type InputOption, isAddress, meterFor, readArguments } from './input.ts'
import { progress } from './progress.ts'
import { inWords, outcomeOf, summaryOf, type Within } from './summary.ts'

/** After so many articles they are compared with the others of their story: fewer than are read ahead. */
const AT_ONCE = 4

export type AddOptions = DatabaseOption & InputOption & { story?: string; json?: boolean }

/** Reads articles into the story named, or into those that they belong to, and says what became of them. */
export function addWith(
  { close, ...reader }: OpenReader,
  paths: readonly string[],
  options: AddOptions,
): Promise<void> {
  return withStore(options, async (store) => {
    const story = options.story === undefined ? null : await store.ensureStory(options.story)
    const at = new Date().toISOString()
    const meter = await meterFor(paths)
    const { reads, share } = paced(readArguments(paths, options, { meter, store }), meter)
    const shareOf = (done: number) => (paths.every(isAddress) ? done / paths.length : share(done))
    const outcomes: ReturnType<typeof outcomeOf>[] = []
    const grouping = story && grouper(store, story.id)
    const reading = progress('reading')
    for await (const result of addAll(reads, story?.id ?? null, { store, ...reader, at })) {
      const problem = result.problem ?? result.notice
      if (problem) {
        reading.end()
        tell(problem)
      }
      outcomes.push(outcomeOf(result))
      reading.at(outcomes.length, shareOf(outcomes.length))
      // The models read the next ones meanwhile.
      if (outcomes.length % AT_ONCE === 0) await grouping?.relate()
    }
    reading.end()
    // Comparing needs neither model, and has their memory for its own.
    void close()
    const comparing = progress('comparing')
    const onArticle = (done: number, of: number) => comparing.at(done, done / of)
    const grouped = grouping ? await grouping.group(onArticle) : await sortHeap(store, nameOf(paths[0]!), onArticle)
    comparing.end()
    const stories = story ? [{ ...story, articles: idsOf(outcomes).size }] : await storiesWith(store, outcomes)
    if (stories[0]) await makeReady(store, stories[0].id, grouped.articles)
    const summary = summaryOf(stories, outcomes, grouped)
    if (options.json) process.stdout.write(`${JSON.stringify(summary)}\n`)
    else process.stderr.write(`${inWords(summary)}\n`)
  })
}

/** `coverage/peace-plan/` → `peace-plan`; `coverage.jsonl` → `coverage`; null where the source has no name that tells anything. */
function nameOf(source: string): string | null {
  return isAddress(source) ? null : basename(source, extname(source)).replace(/^-$/, '') || null
}

/** The articles that were read, each once. */
const idsOf = (outcomes: readonly ReturnType<typeof outcomeOf>[]): Set<string> =>
  new Set(outcomes.flatMap((each) => ('id' in each ? each.id : [])))

/** The stories that these articles are in, those with most of them first. */
async function storiesWith(store: Store, outcomes: readonly ReturnType<typeof outcomeOf>[]): Promise<Within[]> {
  const within = new Map<string, number>()
  for (const article of idsOf(outcomes))
    for (const story of await store.storiesOf(article)) within.set(story, (within.get(story) ?? 0) + 1)
  const stories = await Promise.all(
    [...within].map(async ([id, articles]) => ({ id, title: (await store.story(id))!.title, articles })),
  )
  return stories.sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))
}
