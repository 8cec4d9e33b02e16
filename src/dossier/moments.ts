import type { ArticleRow } from '../store/store.ts'

/** When a page counts from: as it says itself, else when it was retrieved; null where neither is known. */
export const momentOf = (row: Pick<ArticleRow, 'published' | 'retrieved'>): string | null =>
  row.published ?? row.retrieved

/**
 * Milliseconds of a moment or of a day's first (`end: false`) or last (`end: true`) one, in UTC where no zone is given; NaN
 * for what is no date.
 */
export function time(moment: string, end: boolean): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(moment)
  if (day) return Date.parse(`${moment}T${end ? '23:59:59.999' : '00:00:00.000'}Z`)
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(moment)
  return Date.parse(zoned ? moment : `${moment}Z`)
}

/** Whether a page was there by a moment. A day as a limit means its end; a page without a date was always there. */
export function isBy(row: Pick<ArticleRow, 'published' | 'retrieved'>, limit: string | null): boolean {
  const moment = momentOf(row)
  if (limit === null || moment === null) return true
  const [at, until] = [time(moment, false), time(limit, true)]
  return Number.isNaN(at) || Number.isNaN(until) || at <= until
}

/** Earlier first; what has no date last. */
export function byMoment(a: string | null, b: string | null): number {
  const [x, y] = [sortable(a), sortable(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

function sortable(moment: string | null): number {
  const at = moment === null ? Number.NaN : time(moment, false)
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at
}
