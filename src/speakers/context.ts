/** What resolving a source sees, and what it gives. */
import type { Article, Attribution, Place, Reason, Sentence } from '../types.ts'
import type { Cast, Member } from './cast.ts'
import type { Namings } from './namings.ts'

export interface Context {
  article: Article
  sentences: readonly Sentence[]
  places: readonly Place[]
  cast: Cast
  /** All attributions, in reading order. */
  attributions: readonly Attribution[]
  /** Attributions resolved so far, in reading order. */
  done: ReadonlyMap<string, Attribution>
  /** The same, those with a source, as a list. */
  spoken: readonly Attribution[]
  namings: Namings
}
export interface Resolved {
  speaker: Member | null
  why: Reason[]
}
