/** Takes a person's correction into a story, and tells what else it changes. */
import { constraintsOf, pagesNamed } from '../corrections/constraints.ts'
import { bodyOf, isKind } from '../corrections/kinds.ts'
import { mentionsAt, type Pages, type Version } from '../corrections/pages.ts'
import { HearsayError } from '../errors.ts'
import type { Correction, Store } from '../store/store.ts'
import { claimsAround } from './group.ts'

/** Stores a correction and parts anew the claims that it touches. What is no correction is refused with a `HearsayError`. */
export async function correct(store: Store, draft: Omit<Correction, 'id'> & { story: string }): Promise<Correction> {
  if (!isKind(draft.kind) || !bodyOf(draft.kind, draft.body))
    throw new HearsayError(
      draft.kind,
      'is no correction that Hearsay knows, or lacks something',
      'go back and try again',
    )
  const made = await store.correct(draft)
  await regroup(store, draft.story, made)
  return made
}

/** The pages that a story's corrections about claims name, in all their versions. */
export async function correctedPages(store: Store, keys: readonly string[]): Promise<Pages> {
  const out = new Map<string, Version[]>()
  for (const key of keys) {
    const versions: Version[] = []
    for (const { id, supersededBy } of await store.versions(key)) {
      const [article, reading] = [await store.article(id), await store.reading(id)]
      if (article && reading) versions.push({ key, text: article.text, reading, current: supersededBy === null })
    }
    out.set(key, versions)
  }
  return out
}

async function regroup(store: Store, story: string, made: Correction): Promise<void> {
  const all = await store.corrections(story)
  const undone = made.kind === 'undo' ? bodyOf('undo', made.body)?.correction : undefined
  const touched = undone === undefined ? [made] : all.filter(({ id }) => id === undone)
  const keys = pagesNamed(touched)
  if (keys.length === 0) return
  const pages = await correctedPages(store, keys)
  const mentions = touched.flatMap(({ kind, body }) => {
    const pair = kind === 'same-claim' || kind === 'different-claim' ? bodyOf(kind, body) : null
    return pair ? [...mentionsAt(pair.a, pages), ...mentionsAt(pair.b, pages)] : []
  })
  await store.saveClaims(story, [], await claimsAround(store, story, mentions))
}

/** The constraints of a story's corrections, by the mentions' ids of today. */
export async function storyConstraints(store: Store, story: string) {
  const corrections = await store.corrections(story)
  const keys = pagesNamed(corrections)
  return constraintsOf(corrections, keys.length === 0 ? new Map() : await correctedPages(store, keys))
}
