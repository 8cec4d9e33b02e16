import { changesBetween } from './changes.ts'
import { type Coverage, coverageOf, type Moments, type StoryData } from './data.ts'
import type { Memory } from './memory.ts'
import { fromWhen, isBy } from './moments.ts'
import { type State, stateAt, stateOf } from './state.ts'
import type { Dossier } from './types.ts'

/**
 * What is known about a story, and on whose word; what is new since a moment where one is given. A pure function of the set
 * of articles: in whatever order they come, the dossier is the same.
 */
export const dossier = (data: StoryData, { asOf, since }: Moments): Dossier =>
  since === null ? alone(stateAt(data, asOf)) : compared(stateAt(data, asOf), coverageOf(data), data.texts, since)

/** A state as a dossier that is compared with no other. */
export const alone = (now: State): Dossier => ({ ...now, since: null, changes: [] })

/** A state with what is new in it since a moment. */
export function compared(
  now: State,
  data: Coverage,
  texts: ReadonlyMap<string, string>,
  since: string,
  memory?: Memory,
): Dossier {
  const from = beginning(since)
  // Where every page was there before, nothing is new, and there is no other state to make.
  const there = [...fromWhen(data.articles).values()].every((moment) => isBy(moment, from))
  const changes = there ? [] : changesBetween(stateOf(data, from, memory), now, texts)
  // The list is most important first: of several changes of one claim the first is its mark.
  const first = new Map([...changes].reverse().map((change) => [change.claim, change.kind]))
  return {
    ...now,
    since,
    claims: now.claims.map((claim) => ({ ...claim, change: first.get(claim.id) ?? null })),
    changes,
  }
}

/** A day as the moment from which changes are told is its first moment. */
const beginning = (since: string): string => (/^\d{4}-\d\d-\d\d$/.test(since) ? `${since}T00:00:00Z` : since)
