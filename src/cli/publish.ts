import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { dossier } from '../dossier/dossier.ts'
import { HearsayError } from '../errors.ts'
import { publish as filesOf } from '../publish/publish.tsx'
import { SCRIPT } from '../server/assets.ts'
import { load } from '../stories/load.ts'
import { LANGUAGES, wordsFor } from '../web/words/index.ts'
import { type DatabaseOption, storyOf, withStore } from './database.ts'
import { Misuse } from './failure.ts'
import { moment } from './moment.ts'

/** `hearsay publish`: static files into a folder. Each is written whole or not at all; nothing else in the folder is touched. */
export async function publish(
  name: string,
  folder: string,
  options: DatabaseOption & { asOf?: string; by?: string; baseUrl?: string; lang?: string },
): Promise<void> {
  const asOf = options.asOf === undefined ? null : moment(options.asOf, '--as-of', new Date(), true)
  await withStore(options, async (store) => {
    const story = await storyOf(store, name)
    const data = await load(store, story)
    const found = dossier(data, { asOf, since: null })
    const publication = {
      texts: data.texts,
      failures: await store.failures(story.id),
      words: languageOf(options.lang ?? 'en'),
      script: SCRIPT?.text ?? null,
      editor: options.by ?? null,
      base: options.baseUrl === undefined ? null : baseOf(options.baseUrl),
    }
    const root = resolve(folder)
    let count = 0
    for (const { path, text } of filesOf(found, publication)) {
      await write(join(root, path), text).catch((error: Error) => {
        throw new HearsayError(
          root,
          `cannot be written to (${error.message})`,
          'make room there, or name another folder',
        )
      })
      count++
    }
    process.stderr.write(`${story.title}: ${count} files in ${root}; open index.html\n`)
  })
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.tmp`
  try {
    await writeFile(unfinished, text)
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}

function languageOf(code: string) {
  const words = wordsFor(code)
  if (words) return words
  throw new Misuse(`--lang takes ${LANGUAGES.map((each) => each.code).join(' or ')}; not ${code}`)
}

function baseOf(text: string): string {
  if (/^https?:/i.test(text) && URL.canParse(text)) return new URL(`${text.replace(/\/*$/, '')}/`).href
  throw new Misuse(`--base-url takes a web address such as https://example.org/story/; not ${text}`)
}
