import { basename, extname } from 'node:path'
import { createEmbedder, createPredictor } from '../model/index.ts'
import { addAll } from '../stories/add.ts'
import { group } from '../stories/group.ts'
import { type DatabaseOption, withStore } from './database.ts'
import { tell } from './failure.ts'
import { type InputOption, readArguments } from './input.ts'
import { progress } from './progress.ts'

/** `hearsay add`: reads articles into a story and says what became of them. */
export async function add(
  paths: readonly string[],
  options: DatabaseOption & InputOption & { story?: string },
): Promise<void> {
  const predictor = createPredictor()
  const embedder = createEmbedder()
  try {
    await withStore(options, async (store) => {
      const story = await store.ensureStory(options.story ?? nameOf(paths[0]!))
      const at = new Date().toISOString()
      const counts = { added: 0, unchanged: 0, 'new-version': 0, failed: 0 }
      const reading = progress('reading')
      for await (const result of addAll(readArguments(paths, options), story.id, { store, predictor, embedder, at })) {
        if (result.problem) {
          reading.end()
          tell(result.problem)
          counts.failed++
        } else counts[result.outcome]++
        reading.at(counts.added + counts.unchanged + counts['new-version'])
      }
      reading.end()
      const comparing = progress('comparing')
      const { joined, alone } = await group(store, story.id, comparing.at)
      comparing.end()
      const parts = [
        `${counts.added} added`,
        counts['new-version'] ? `${counts['new-version']} new versions` : '',
        counts.unchanged ? `${counts.unchanged} unchanged` : '',
        counts.failed ? `${counts.failed} failed` : '',
      ]
      const went =
        joined + alone
          ? `; ${joined + alone} statements: ${joined} share a claim with others, ${alone} stand alone`
          : ''
      process.stderr.write(`${story.title}: ${parts.filter(Boolean).join(', ')}${went}\n`)
    })
  } finally {
    await Promise.all([predictor.close(), embedder.close()])
  }
}

/** `coverage/peace-plan/` → `peace-plan`; `coverage.jsonl` → `coverage`; an address → its host. */
function nameOf(source: string): string {
  if (URL.canParse(source) && /^https?:/i.test(source)) return new URL(source).hostname
  return basename(source, extname(source)).replace(/^-$/, '') || 'story'
}
