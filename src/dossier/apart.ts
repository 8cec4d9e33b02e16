/** Pages that have nothing in common with the others of their story: what was taken for it and may belong elsewhere. */
import type { Dossier } from './types.ts'

/** Of pages with fewer statements it says little that none of them stands elsewhere, as in stories with fewer pages. */
const LEAST = { statements: 4, pages: 10 }

/** Ids of the pages none of whose statements is on another page, those with most statements first. */
export function apartIn({ articles, claims }: Pick<Dossier, 'articles' | 'claims'>): string[] {
  const alone = new Map<string, number>()
  const shared = new Set<string>()
  for (const { mentions } of claims) {
    const [first] = mentions
    const isShared = mentions.some(({ article }) => article !== first!.article)
    for (const { article } of mentions) {
      if (isShared) shared.add(article)
      else alone.set(article, (alone.get(article) ?? 0) + 1)
    }
  }
  // Where hardly any page shares anything, it is no sign.
  if (articles.length < LEAST.pages || shared.size * 2 < articles.length) return []
  return articles
    .map(({ id }) => ({ id, statements: shared.has(id) ? 0 : (alone.get(id) ?? 0) }))
    .filter(({ statements }) => statements >= LEAST.statements)
    .sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}
