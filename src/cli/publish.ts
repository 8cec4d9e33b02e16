import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { dossier } from '../dossier/dossier.ts'
import { publish as filesOf } from '../publish/publish.tsx'
import { load } from '../stories/load.ts'
import { type DatabaseOption, storyOf, withStore } from './database.ts'
import { moment } from './moment.ts'

/** `hearsay publish`: static files into a folder. Each is written whole or not at all; nothing else in the folder is touched. */
export async function publish(
  name: string,
  folder: string,
  options: DatabaseOption & { asOf?: string },
): Promise<void> {
  const asOf = options.asOf === undefined ? null : moment(options.asOf, '--as-of', new Date(), true)
  await withStore(options, async (store) => {
    const story = await storyOf(store, name)
    const found = dossier(await load(store, story), { asOf, since: null })
    const root = resolve(folder)
    let count = 0
    for (const { path, text } of filesOf(found)) {
      const file = join(root, path)
      await mkdir(dirname(file), { recursive: true })
      const unfinished = `${file}.${process.pid}.tmp`
      try {
        await writeFile(unfinished, text)
        await rename(unfinished, file)
      } finally {
        await rm(unfinished, { force: true })
      }
      count++
    }
    process.stderr.write(`${story.title}: ${count} files in ${root}; open index.html\n`)
  })
}
