import { HearsayError, printable } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { correct } from '../stories/correct.ts'
import { type DatabaseOption, storyOf, withStore } from './database.ts'
import { oneOf } from './failure.ts'
import { userName } from './user.ts'

/** `hearsay stories`. */
export async function stories(options: DatabaseOption & { format: string }): Promise<void> {
  const format = oneOf('--format', options.format, ['text', 'json'])
  await withStore(options, async (store) => {
    const all = await store.stories()
    if (format === 'json') process.stdout.write(`${JSON.stringify(all.map(({ revision: _, ...story }) => story))}\n`)
    else
      for (const { id, title, articles } of all)
        process.stdout.write(`${id}\t${articles} article${articles === 1 ? '' : 's'}\t${printable(title)}\n`)
    if (all.length === 0) process.stderr.write('No story yet. Add coverage with: hearsay add FILE --story NAME\n')
  })
}

type Arranging = DatabaseOption & { note?: string }

/** `hearsay stories move`: articles of one story into another, which is made where it is not there, or out of all. */
export async function moveArticles(
  named: readonly string[],
  options: Arranging & { from?: string; to?: string; out?: boolean },
): Promise<void> {
  if ((options.to === undefined) === !options.out)
    throw new HearsayError('hearsay stories move', 'has to know where to', 'give either --to STORY or --out')
  await withStore(options, async (store) => {
    const from = await storyOf(store, options.from)
    const pages = await pagesNamed(store, from.id, named)
    const to = options.to === undefined ? null : (await store.ensureStory(options.to)).id
    if (to === from.id) throw new HearsayError(options.to!, 'is where they are', 'name another story')
    for (const page of pages) await decide(store, 'move', { page, from: from.id, to }, options)
    process.stderr.write(`${pages.length} article${pages.length === 1 ? '' : 's'} moved\n`)
  })
}

/** `hearsay stories merge`. */
export async function mergeStories(from: string, into: string, options: Arranging): Promise<void> {
  await withStore(options, async (store) => {
    const [one, other] = [await storyOf(store, from), await storyOf(store, into)]
    if (one.id === other.id) throw new HearsayError(from, `is ${other.id} already`, 'name two stories')
    await decide(store, 'merge', { from: one.id, into: other.id }, options)
    process.stderr.write(`${one.id} is part of ${other.id} now; its name leads there\n`)
  })
}

/** `hearsay stories rename`: the title; the id, and so every address, stays. */
export async function renameStory(name: string, title: string, options: Arranging): Promise<void> {
  await withStore(options, async (store) => {
    const story = await storyOf(store, name)
    await decide(store, 'title', { story: story.id, title }, options)
    process.stderr.write(`${story.id} is called ${printable(title)} now\n`)
  })
}

async function decide(store: Store, kind: string, body: unknown, { note = '' }: Arranging): Promise<void> {
  await correct(store, { story: null, kind, body, author: userName(), at: new Date().toISOString(), note })
}

/** Keys of the pages of a story that are named by id, by the id that the input gave, or by address. */
async function pagesNamed(store: Store, story: string, named: readonly string[]): Promise<string[]> {
  const rows = await store.articles(story)
  const keys = named.map((name) => {
    const row = rows.find(({ id, externalId, url, key }) => [id, externalId, url, key].includes(name))
    if (!row) throw new HearsayError(name, `is no article of ${story}`, 'give its id, or its address')
    return row.key
  })
  return [...new Set(keys)]
}
