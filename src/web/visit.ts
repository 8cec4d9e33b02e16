/** What a reader who comes again has not seen: by when pages were first read here, not by when they were published. */
import type { Dossier } from '../dossier/types.ts'
import type { ArticleRow } from '../store/store.ts'
import type { Status } from '../types.ts'

export interface Visit {
  /** When the reader last looked, ISO 8601. */
  since: string
  /** Articles read since. */
  articles: number
  /** Claims that no page read before makes. */
  fresh: number
  /** Claims that a page read since confirms, denies or disputes, by the state they are in. */
  statuses: Partial<Record<Status, number>>
}

/** States that a new page may have brought about. */
const TOLD: readonly Status[] = ['confirmed', 'denied', 'disputed', 'retracted']

/** What a reader has not seen since he was here. */
export function visitOf(dossier: Dossier, rows: readonly Pick<ArticleRow, 'id' | 'added'>[], since: string): Visit {
  const read = new Set(rows.filter(({ added }) => added > since).map(({ id }) => id))
  const visit: Visit = { since, articles: read.size, fresh: 0, statuses: {} }
  if (read.size === 0) return visit
  for (const { status, mentions } of dossier.claims) {
    const later = mentions.filter(({ article }) => read.has(article))
    if (later.length === 0) continue
    if (later.length === mentions.length) visit.fresh++
    else if (TOLD.includes(status) && later.some(({ stance }) => stance !== 'asserts'))
      visit.statuses[status] = (visit.statuses[status] ?? 0) + 1
  }
  return visit
}
