import { type Named, pagesNamedBy } from '../corrections/apply.ts'
import type { ArticleRow, Correction, Store } from '../store/store.ts'
import type { Reading, Story } from '../types.ts'

/** What stands on the pages that a story's corrections name, or these of them, as the program found it. */
export async function named(
  store: Store,
  { id }: Story,
  all?: readonly ArticleRow[],
  some?: readonly Correction[],
): Promise<Named> {
  const corrections = some ?? (await store.corrections(id))
  const keys = pagesNamedBy(corrections)
  const articles = (all ?? (await store.articles(id))).filter(({ key }) => keys.has(key))
  const texts = new Map<string, string>()
  const readings: Reading[] = []
  for (const each of articles) {
    const [article, reading] = [await store.article(each.id), await store.reading(each.id)]
    if (article) texts.set(each.id, article.text)
    if (reading) readings.push(reading)
  }
  return { articles, texts, readings, corrections }
}
