import { BUILD } from '../build.ts'
import { emptyMemory } from '../dossier/memory.ts'
import type { Store } from '../store/store.ts'
import { keepIn } from './keep.ts'

/**
 * Makes the latest dossier of a story before it is asked for, where that costs little beside what came before.
 *
 * @param fresh how many of its articles have just been read.
 */
export async function makeReady(store: Store, id: string, fresh: number, maker: string | null = BUILD): Promise<void> {
  const story = await store.story(id)
  if (!story || fresh * 10 < story.articles) return
  const { dossierOf } = await import('./known.ts')
  await dossierOf(store, story, { asOf: null, since: null }, maker, emptyMemory(), keepIn(store))
}
