import { BUILD } from '../build.ts'
import type { Moments } from '../dossier/data.ts'
import { alone, compared } from '../dossier/dossier.ts'
import { emptyMemory, type Memory } from '../dossier/memory.ts'
import { type State, stateOf } from '../dossier/state.ts'
import type { Dossier } from '../dossier/types.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { loadCoverage } from './coverage.ts'
import { type Keep, keepIfAskedAgain, recall } from './keep.ts'
import { markNear } from './near.ts'
import { unpacked } from './packed.ts'

/**
 * The dossier of a stored story. Its latest state is kept with it until something of the story changes, and is then made from what is
 * kept of its pages and claims (`coverage.ts`, `keep.ts`).
 *
 * @param maker names the program; null keeps nothing. @param memory of its last dossier, for one who asks again after each change.
 */
export async function dossierOf(
  store: Store,
  story: StoryRow,
  { asOf, since }: Moments,
  maker: string | null = BUILD,
  memory: Memory = emptyMemory(),
  keep: Keep = keepIfAskedAgain(store),
): Promise<Dossier> {
  const keeping = asOf === null ? maker : null
  const kept = keeping === null ? null : await store.made(story.id, keeping)
  const known: State | null = kept ? unpacked(kept) : null
  if (known && since === null) return alone(known)
  const data = await loadCoverage(store, story, maker)
  if (maker !== null) await recall(store, story.id, maker, memory)
  const now = known ?? stateOf(data, asOf, memory)
  if (!known) {
    await markNear(store, story.id, now)
    if (keeping !== null) await keep(story, keeping, now, memory)
  }
  return since === null ? alone(now) : compared(now, data, await store.texts(story.id), since, memory)
}
