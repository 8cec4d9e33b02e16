import { basename, extname } from 'node:path'
import { addAll } from '../stories/add.ts'
import { group } from '../stories/group.ts'
import { makeReady } from '../stories/known.ts'
import { openReader } from '../stories/reader.ts'
import { type DatabaseOption, withStore } from './database.ts'
import { tell } from './failure.ts'
import { type InputOption, meterFor, readArguments } from './input.ts'
import { progress } from './progress.ts'
import { inWords, outcomeOf, summaryOf } from './summary.ts'

/** `hearsay add`: reads articles into a story and says what became of them. */
export async function add(
  paths: readonly string[],
  options: DatabaseOption & InputOption & { story?: string; json?: boolean },
): Promise<void> {
  const { close, ...reader } = await openReader()
  try {
    await withStore(options, async (store) => {
      const story = await store.ensureStory(options.story ?? nameOf(paths[0]!))
      const at = new Date().toISOString()
      const meter = await meterFor(paths)
      const reads = readArguments(paths, options, { meter, store })
      const outcomes: ReturnType<typeof outcomeOf>[] = []
      const reading = progress('reading')
      for await (const result of addAll(reads, story.id, { store, ...reader, at })) {
        const problem = result.problem ?? result.notice
        if (problem) {
          reading.end()
          tell(problem)
        }
        outcomes.push(outcomeOf(result))
        reading.at(outcomes.length, meter?.share() ?? null)
      }
      reading.end()
      // Comparing needs neither model, and has their memory for its own.
      await close()
      const comparing = progress('comparing')
      const grouped = await group(store, story.id, (done, of) => comparing.at(done, done / of))
      comparing.end()
      await makeReady(store, story.id, grouped.articles)
      const summary = summaryOf(story, outcomes, grouped)
      if (options.json) process.stdout.write(`${JSON.stringify(summary)}\n`)
      else process.stderr.write(`${inWords(summary)}\n`)
    })
  } finally {
    await close()
  }
}

/** `coverage/peace-plan/` → `peace-plan`; `coverage.jsonl` → `coverage`; an address → its host. */
function nameOf(source: string): string {
  if (URL.canParse(source) && /^https?:/i.test(source)) return new URL(source).hostname
  return basename(source, extname(source)).replace(/^-$/, '') || 'story'
}
