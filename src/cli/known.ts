import type { Dossier } from '../dossier/types.ts'
import { printable } from '../errors.ts'
import { dossierOf } from '../stories/known.ts'
import { type DatabaseOption, storyOf, withStore } from './database.ts'
import { oneOf } from './failure.ts'
import { moment } from './moment.ts'
import { tellOutdated } from './outdated.ts'

/** `hearsay known`: the dossier of a story. */
export async function known(
  name: string | undefined,
  options: DatabaseOption & { format: string; asOf?: string; since?: string },
): Promise<void> {
  const format = oneOf('--format', options.format, ['md', 'json', 'html'])
  const now = new Date()
  const moments = {
    asOf: options.asOf === undefined ? null : moment(options.asOf, '--as-of', now, true),
    since: options.since === undefined ? null : moment(options.since, '--since', now, false),
  }
  await withStore(options, async (store) => {
    const story = await storyOf(store, name)
    const found = await dossierOf(store, story, moments)
    const waiting = (await store.ungrouped(story.id)).length
    // A result all the same, of what is there: no failure.
    if (waiting > 0)
      process.stderr.write(
        `${printable(story.title)}: ${waiting} of ${story.articles} articles are read and not yet compared, and what they say is missing here; ` +
          'the command that adds them does that at its end\n',
      )
    await tellOutdated(store, story)
    process.stdout.write(`${await RENDER[format](found)}\n`)
  })
}

/** Each form loads only what it needs. */
const RENDER: Readonly<Record<'md' | 'json' | 'html', (dossier: Dossier) => string | Promise<string>>> = {
  json: (found) => JSON.stringify(found),
  md: async (found) => (await import('../dossier/markdown.ts')).markdown(found),
  html: async (found) => (await import('../web/standalone.tsx')).standalone(found),
}
