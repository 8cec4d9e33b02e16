import { BUILD } from '../build.ts'
import type { Coverage, Moments } from '../dossier/data.ts'
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
  const known = keeping === null ? null : await latestOf(store, story, keeping, memory)
  if (known && since === null) return alone(known)
  const data = await loadCoverage(store, story, maker)
  if (maker !== null) await recall(store, story.id, maker, memory)
  const now = known ?? stateOf(data, asOf, memory)
  if (!known) {
    await markNear(store, story.id, now)
    if (keeping !== null) {
      memory.latest = { revision: story.revision, state: now }
      await keep(story, keeping, now, memory)
    }
  }
  return since === null ? alone(now) : compared(now, data, await textsOfVersions(store, data), since, memory)
}

/** The latest state as it is remembered, or else kept; null where it is to be made. */
async function latestOf(
  store: Store,
  { id, revision }: StoryRow,
  maker: string,
  memory: Memory,
): Promise<State | null> {
  if (memory.latest?.revision === revision) return memory.latest.state
  const kept = await store.made(id, maker)
  if (!kept) return null
  memory.latest = { revision, state: unpacked(kept) }
  return memory.latest.state
}

/** Of pages that were changed: only what a later version corrects is looked for in texts. */
async function textsOfVersions(store: Store, { story, articles }: Coverage): Promise<Map<string, string>> {
  const changed = new Set(articles.flatMap(({ url, supersededBy }) => (supersededBy === null ? [] : [url])))
  const versions = articles.filter(({ url }) => changed.has(url)).map(({ id }) => id)
  return versions.length === 0 ? new Map() : store.texts(story.id, versions)
}
