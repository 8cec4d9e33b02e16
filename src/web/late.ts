/** What was only read here after a moment, though it was published before. */
import type { Claim, Dossier, DossierArticle } from '../dossier/types.ts'
import type { ArticleRow } from '../store/store.ts'

export type Added = Pick<ArticleRow, 'id' | 'added'>

export interface Late {
  article: DossierArticle
  /** Its statements that joined claims known here by the moment. */
  joined: number
  /** Claims that nothing read here by the moment makes. */
  fresh: Claim[]
}

/** Between the dossier's two moments, the latest read first; of what was read at one time, what says most that is new. */
export function lateIn(dossier: Dossier, rows: readonly Added[]): Late[] {
  const since = Date.parse(dossier.since ?? '')
  const until = dossier.asOf === null ? Number.POSITIVE_INFINITY : Date.parse(dossier.asOf)
  const added = new Map(rows.map((row) => [row.id, Date.parse(row.added)]))
  const later = (id: string) => added.get(id)! > since
  // A later version is told of among what has changed.
  const versions = new Set(dossier.changes.flatMap(({ kind, article }) => (kind === 'new-version' ? [article] : [])))
  const late = new Map(
    dossier.articles
      .filter(({ id, published }) => later(id) && added.get(id)! <= until && Date.parse(published ?? '') <= since)
      .filter(({ id }) => !versions.has(id))
      .map((article): [string, Late] => [article.id, { article, joined: 0, fresh: [] }]),
  )
  if (late.size === 0) return []
  for (const claim of dossier.claims) {
    const own = claim.mentions.flatMap(({ article }) => late.get(article) ?? [])
    if (own.length === 0) continue
    if (claim.mentions.some(({ article }) => !later(article))) for (const each of own) each.joined++
    else for (const each of new Set(own)) each.fresh.push(claim)
  }
  return [...late.values()].sort(
    (a, b) =>
      added.get(b.article.id)! - added.get(a.article.id)! ||
      b.fresh.length - a.fresh.length ||
      (a.article.id < b.article.id ? -1 : 1),
  )
}

/** Moments at which something was read here, each with how many articles; the latest first. */
export function readings(rows: readonly Added[]): { at: string; articles: number }[] {
  const counts = new Map<string, number>()
  for (const { added } of rows) counts.set(added, (counts.get(added) ?? 0) + 1)
  return [...counts].map(([at, articles]) => ({ at, articles })).sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** Days (UTC) on which something was published, each with how many articles; the latest first. */
export function days(articles: readonly Pick<DossierArticle, 'published'>[]): { day: string; articles: number }[] {
  const counts = new Map<string, number>()
  for (const { published } of articles) {
    const time = Date.parse(published ?? '')
    if (Number.isNaN(time)) continue
    const day = new Date(time).toISOString().slice(0, 10)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].map(([day, articles]) => ({ day, articles })).sort((a, b) => (a.day < b.day ? 1 : -1))
}
