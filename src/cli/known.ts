import type { Dossier } from '../dossier/types.ts'
import { dossierOf } from '../stories/known.ts'
import { type DatabaseOption, storyOf, withStore } from './database.ts'
import { oneOf } from './failure.ts'
import { moment } from './moment.ts'

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
    const found = await dossierOf(store, await storyOf(store, name), moments)
    process.stdout.write(`${await RENDER[format](found)}\n`)
  })
}

/** Each form loads only what it needs. */
const RENDER: Readonly<Record<'md' | 'json' | 'html', (dossier: Dossier) => string | Promise<string>>> = {
  json: (found) => JSON.stringify(found),
  md: async (found) => (await import('../dossier/markdown.ts')).markdown(found),
  html: async (found) => (await import('../web/standalone.tsx')).standalone(found),
}
