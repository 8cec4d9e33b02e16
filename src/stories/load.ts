import type { StoryData } from '../dossier/data.ts'
import type { Store } from '../store/store.ts'
import type { Story } from '../types.ts'

/** All that the store holds of a story. */
export async function load(store: Store, { id, title }: Story): Promise<StoryData> {
  const articles = await store.articles(id)
  const texts = await store.texts(id)
  const readings = await store.readings(id)
  const claims = await store.claims(id)
  const copies = await store.copies(id)
  const contradictions = await store.contradictions(id)
  const corrections = await store.corrections(id)
  return { story: { id, title }, articles, texts, readings, claims, copies, contradictions, corrections }
}
