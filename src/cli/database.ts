import { join } from 'node:path'
import { HearsayError } from '../errors.ts'
import { sqliteStore } from '../store/sqlite/index.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { Misuse } from './failure.ts'
import { dataFolder } from './user.ts'

export interface DatabaseOption {
  db?: string
}

/** The database file: `--db`, else `HEARSAY_DB`, else one below the data folder (XDG Base Directory). */
export function databaseFile({ db }: DatabaseOption): string {
  if (db === '') throw new Misuse('--db takes a file; not ""')
  return db ?? (process.env.HEARSAY_DB || join(dataFolder(), 'hearsay', 'hearsay.db'))
}

/** Runs something with the database, and closes it whatever happens. */
export async function withStore<T>(options: DatabaseOption, work: (store: Store) => Promise<T>): Promise<T> {
  const store = sqliteStore(databaseFile(options))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The story named, or the only one there is. */
export async function storyOf(store: Store, name: string | undefined): Promise<StoryRow> {
  const all = await store.stories()
  if (name === undefined) {
    if (all.length === 1) return all[0]!
    throw all.length === 0
      ? new HearsayError('hearsay', 'has no story yet', 'add coverage with: hearsay add FILE --story NAME')
      : new HearsayError('hearsay', `has ${all.length} stories`, `name one: ${names(all)}`)
  }
  const story = await store.story(name)
  if (story) return story
  throw new HearsayError(name, 'is no story here', all.length ? `there are: ${names(all)}` : 'add coverage first')
}

const names = (stories: readonly StoryRow[]): string =>
  stories
    .slice(0, 12)
    .map((story) => story.id)
    .join(', ')
