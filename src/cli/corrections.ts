import { readFile } from 'node:fs/promises'
import { type Line, lineOf, readLine } from '../corrections/exchange.ts'
import { type CorrectionState, HOMELESS, listed } from '../corrections/list.ts'
import { HearsayError, printable } from '../errors.ts'
import { importCorrections } from '../stories/correct.ts'
import { named } from '../stories/named.ts'
import { type DatabaseOption, storyOf, withStore } from './database.ts'
import { oneOf, tell } from './failure.ts'

/** `hearsay corrections`: those of a story, each with its state. */
export async function listCorrections(
  name: string | undefined,
  options: DatabaseOption & { format: string; lost?: boolean },
): Promise<void> {
  const format = oneOf('--format', options.format, ['text', 'json'])
  const wanted = (state: CorrectionState) => !options.lost || HOMELESS.has(state)
  await withStore(options, async (store) => {
    const all = listed(await named(store, await storyOf(store, name))).filter(({ state }) => wanted(state))
    if (format === 'json') process.stdout.write(`${JSON.stringify(all)}\n`)
    else
      for (const { id, kind, words, state, author, at, note } of all)
        process.stdout.write(
          `${id}\t${kind}\t${state}\t${printable(at)}\t${printable(author)}\t${printable(words || note)}\n`,
        )
    if (all.length === 0) process.stderr.write(options.lost ? 'None is lost.\n' : 'No correction yet.\n')
  })
}

/** `hearsay corrections export`: those of one story or of all, and those about stories, as lines of JSON. */
export async function exportCorrections(name: string | undefined, options: DatabaseOption): Promise<void> {
  await withStore(options, async (store) => {
    const stories = name === undefined ? await store.stories() : [await storyOf(store, name)]
    const lines = name === undefined ? (await store.corrections(null)).map((each) => lineOf(each, null)) : []
    for (const story of stories) for (const each of await store.corrections(story.id)) lines.push(lineOf(each, story))
    process.stdout.write(lines.map((line) => `${line}\n`).join(''))
    process.stderr.write(`${lines.length} corrections\n`)
  })
}

/** `hearsay corrections import`: takes in what `export` wrote; each bad line is told, and the rest taken. */
export async function importFile(file: string, options: DatabaseOption & { story?: string }): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new HearsayError(file, 'cannot be read', 'give a file that `hearsay corrections export` wrote')
  })
  const lines: Line[] = []
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    try {
      lines.push(readLine(line, `${file}:${i + 1}`))
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error
      tell(error.problem)
    }
  }
  await withStore(options, async (store) => {
    const into = options.story === undefined ? null : (await storyOf(store, options.story)).id
    const { added, known, strange } = await importCorrections(store, lines, into)
    const unknown = strange > 0 ? `, ${strange} of a kind that this version does not know` : ''
    process.stderr.write(`${added} corrections added, ${known} were here already${unknown}\n`)
  })
}
