import { corrected } from '../corrections/apply.ts'
import type { Store } from '../store/store.ts'
import type { Article, Reading } from '../types.ts'

/** The reading of one article as a story's corrections have it; null where it was not read. */
export async function readingIn(store: Store, story: string, article: Article): Promise<Reading | null> {
  const reading = await store.reading(article.id)
  const corrections = await store.corrections(story)
  if (reading === null || corrections.length === 0) return reading
  const none = { claims: new Map(), copies: [], contradictions: [], labels: new Map(), ofTerms: new Map() }
  const { readings } = corrected({
    ...none,
    story: { id: story, title: '' },
    articles: (await store.versions(article.key)).filter(({ id }) => id === article.id),
    texts: new Map([[article.id, article.text]]),
    readings: [reading],
    corrections,
  })
  return readings[0] ?? null
}
