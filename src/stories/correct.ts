/** Takes a person's correction into a story, and tells what else it changes. */
import { pagesNamed } from '../corrections/constraints.ts'
import { bodyOf, isKind } from '../corrections/kinds.ts'
import { mentionsAt } from '../corrections/pages.ts'
import { HearsayError } from '../errors.ts'
import type { Correction, Store } from '../store/store.ts'
import { versionsOf } from './constraints.ts'
import { regroup } from './group.ts'

/** Stores a correction and parts anew the claims that it touches. What is no correction is refused with a `HearsayError`. */
export async function correct(store: Store, draft: Omit<Correction, 'id'> & { story: string }): Promise<Correction> {
  if (!isKind(draft.kind) || !bodyOf(draft.kind, draft.body))
    throw new HearsayError(
      draft.kind,
      'is no correction that Hearsay knows, or lacks something',
      'go back and try again',
    )
  const made = await store.correct(draft)
  const all = await store.corrections(draft.story)
  const undone = made.kind === 'undo' ? bodyOf('undo', made.body)?.correction : undefined
  const touched = undone === undefined ? [made] : all.filter(({ id }) => id === undone)
  const keys = pagesNamed(touched)
  if (keys.length === 0) return made
  const pages = await versionsOf(store, keys)
  const mentions = touched.flatMap(({ kind, body }) => {
    const pair = kind === 'same-claim' || kind === 'different-claim' ? bodyOf(kind, body) : null
    return pair ? [...mentionsAt(pair.a, pages), ...mentionsAt(pair.b, pages)] : []
  })
  await regroup(store, draft.story, [], mentions)
  return made
}
