/** A store with stories read by the real models, for tests that need the whole. */

import type { Read } from '../src/ingest/index.ts'
import { readPaths } from '../src/ingest/index.ts'
import { createEmbedder, createPredictor } from '../src/model/index.ts'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import type { Store } from '../src/store/store.ts'
import { addAll } from '../src/stories/add.ts'
import { group } from '../src/stories/group.ts'

export async function* from<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all
}

/** Reads articles into a story of a store in memory. */
export async function storyOf(
  title: string,
  reads: AsyncIterable<Read>,
  store: Store = sqliteStore(':memory:'),
): Promise<Store> {
  const predictor = createPredictor()
  const embedder = createEmbedder()
  const story = await store.ensureStory(title)
  const added = addAll(reads, story.id, { store, predictor, embedder, at: '2031-05-09T00:00:00Z' })
  for await (const result of added) if (result.problem) throw new Error(JSON.stringify(result.problem))
  await group(store, story.id)
  await Promise.all([predictor.close(), embedder.close()])
  return store
}

export const example = (name: string): AsyncGenerator<Read> =>
  readPaths([new URL(`../examples/${name}`, import.meta.url).pathname])
