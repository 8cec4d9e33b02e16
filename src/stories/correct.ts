/** Takes people's corrections in. */

import { type Line, renumbered, sameness } from '../corrections/exchange.ts'
import { bodyOf, isKind, OF_STORIES } from '../corrections/kinds.ts'
import { HearsayError } from '../errors.ts'
import type { Correction, Store } from '../store/store.ts'
import { takeEffect } from './effects.ts'

/** Stores a correction and changes what follows from it. What is no correction is refused with a `HearsayError`. */
export async function correct(store: Store, draft: Omit<Correction, 'id'>): Promise<Correction> {
  if (!isKind(draft.kind) || !bodyOf(draft.kind, draft.body))
    throw new HearsayError(
      draft.kind,
      'is no correction that Hearsay knows, or lacks something',
      'go back and try again',
    )
  // Whose articles and claims have moved on cannot be told any more.
  if (draft.kind === 'undo' && draft.story === null)
    throw new HearsayError('what was done to stories', 'is not taken back', 'move the articles back instead')
  const made = await store.correct({ ...draft, story: OF_STORIES.has(draft.kind) ? null : draft.story })
  await takeEffect(store, made.story, [made])
  return made
}

export interface Imported {
  added: number
  /** Were here already. */
  known: number
  /** Of a kind that this version does not know: kept, without effect. */
  strange: number
}

/**
 * Takes corrections in from elsewhere, in their order. A story that is not here is made, and waits for its articles.
 *
 * @param into takes all of them into this story, whatever theirs was.
 */
export async function importCorrections(store: Store, lines: readonly Line[], into: string | null): Promise<Imported> {
  const done: Imported = { added: 0, known: 0, strange: 0 }
  const ids = new Map<string, string>()
  const made = new Map<string | null, Correction[]>()
  const here = new Map<string | null, Map<string, string>>()
  for (const line of lines) {
    const { kind, author, at, note } = line
    const story = line.story === null ? null : (into ?? (await storyFor(store, line.story)))
    const draft = { story, kind, body: renumbered(line, ids), author, at, note }
    const known = here.get(story) ?? new Map((await store.corrections(story)).map((each) => [sameness(each), each.id]))
    here.set(story, known)
    const same = known.get(sameness(draft))
    if (same !== undefined) {
      ids.set(line.id, same)
      done.known++
      continue
    }
    if (!isKind(kind) || !bodyOf(kind, draft.body)) done.strange++
    const correction = await store.correct(draft)
    known.set(sameness(draft), correction.id)
    ids.set(line.id, correction.id)
    made.set(story, [...(made.get(story) ?? []), correction])
    done.added++
  }
  for (const [story, corrections] of made) await takeEffect(store, story, corrections)
  return done
}

const storyFor = async (store: Store, { id, title }: { id: string; title: string }): Promise<string> =>
  (await store.story(id))?.id ?? (await store.ensureStory(title)).id
