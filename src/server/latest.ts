import type { Dossier } from '../dossier/types.ts'
import type { DossierOf } from './view.ts'

/** Dossiers kept for as long as their story does not change. */
const MOST = 8

/** Remembers the dossiers last asked for; a story's revision tells when one is out of date. */
export function latest(make: DossierOf): DossierOf {
  const known = new Map<string, Promise<Dossier>>()
  return (story, asOf, since) => {
    const key = JSON.stringify([story.id, story.revision, asOf, since])
    const found = known.get(key) ?? make(story, asOf, since)
    // Put last again: the one not asked for longest is forgotten first.
    known.delete(key)
    known.set(key, found)
    found.catch(() => known.delete(key))
    for (const old of known.keys()) {
      if (known.size <= MOST) break
      known.delete(old)
    }
    return found
  }
}
