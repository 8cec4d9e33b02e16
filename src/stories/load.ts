import type { StoryData } from '../dossier/data.ts'
import type { Store } from '../store/store.ts'
import type { Story } from '../types.ts'

/** All that the store holds of a story, with its corrections applied. */
export async function load(store: Store, story: Story): Promise<StoryData> {
  const data = await found(store, story)
  // Most stories have none, and reading the kinds of corrections takes as long as a small dossier.
  return data.corrections.length === 0 ? data : (await import('../corrections/apply.ts')).corrected(data)
}

/** As the program found it, nothing corrected. */
export async function found(store: Store, { id, title }: Story): Promise<StoryData> {
  const articles = await store.articles(id)
  const texts = await store.texts(id)
  const readings = await store.readings(id)
  const claims = await store.claims(id)
  const copies = await store.copies(id)
  const contradictions = await store.contradictions(id)
  const corrections = await store.corrections(id)
  return {
    story: { id, title },
    articles,
    texts,
    readings,
    claims,
    copies,
    contradictions,
    corrections,
    labels: new Map(),
    ofTerms: new Map(),
  }
}
