import { type Constraints, NO_CONSTRAINTS } from '../claims/partition.ts'
import type { Pages, Version } from '../corrections/pages.ts'
import type { Store } from '../store/store.ts'

/** The pages of these keys, in all their versions. */
export async function versionsOf(store: Store, keys: readonly string[]): Promise<Pages> {
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

/** What a story's corrections say of claims, by the mentions' ids of today. */
export async function storyConstraints(store: Store, story: string): Promise<Constraints> {
  const corrections = await store.corrections(story)
  // Most stories have none, and reading their kinds takes as long as comparing an article.
  if (corrections.length === 0) return NO_CONSTRAINTS
  const { constraintsOf, pagesNamed } = await import('../corrections/constraints.ts')
  return constraintsOf(corrections, await versionsOf(store, pagesNamed(corrections)))
}
