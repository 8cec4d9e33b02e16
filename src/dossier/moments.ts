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

type Version = Pick<ArticleRow, 'id' | 'published' | 'modified' | 'retrieved' | 'supersededBy'>

/**
 * From when each version of a page is the one that counts, by its id. The first counts from its day; a later one, whose page
 * mostly keeps that day, from the first moment that it names and the version before it does not: a new day, its change, its fetching.
 */
export function fromWhen(rows: readonly Version[]): ReadonlyMap<string, string | null> {
  const before = new Map(rows.flatMap((row) => (row.supersededBy === null ? [] : [[row.supersededBy, row] as const])))
  return new Map(rows.map((row) => [row.id, versionMoment(row, before.get(row.id) ?? null)]))
}

/** From when a version counts that stands in the place of another. */
export function versionMoment(
  row: Omit<Version, 'id' | 'supersededBy'>,
  before: Omit<Version, 'id' | 'supersededBy'> | null,
): string | null {
  if (before === null) return momentOf(row)
  const latest = [before.published, before.modified, before.retrieved].reduce((a, b) => (later(b, a) ? b : a), null)
  const first = momentOf(before)
  const { published, modified, retrieved } = row
  if (later(published, first)) return published
  return [modified, retrieved].find((each) => later(each, latest)) ?? momentOf(row)
}

const later = (a: string | null, b: string | null): boolean => a !== null && (b === null || byMoment(b, a) < 0)

/** Whether what counts from a moment was there by another. A day as a limit means its end; what has no date was always there. */
export function isBy(moment: string | null, limit: string | null): boolean {
  if (limit === null || moment === null) return true
  const [at, until] = [time(moment, false), time(limit, true)]
  return Number.isNaN(at) || Number.isNaN(until) || at <= until
}

/** Earlier first; what has no date last. */
export function byMoment(a: string | null, b: string | null): number {
  const [x, y] = [sortable(a), sortable(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Earlier first; what has no date last. Each moment is read once. */
export function inTime<T extends { id: string }>(all: readonly T[], momentOf: (each: T) => string | null): T[] {
  return all
    .map((each) => ({ each, at: sortable(momentOf(each)) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.each.id < b.each.id ? -1 : 1))
    .map(({ each }) => each)
}

/** Latest first; what has no date last. What is of one moment keeps its order. */
export function latestFirst<T>(all: readonly T[], momentOf: (each: T) => string | null): T[] {
  const timed = all.map((each) => ({ each, at: sortable(momentOf(each)) }))
  const dated = timed.filter(({ at }) => Number.isFinite(at)).sort((a, b) => b.at - a.at)
  return [...dated, ...timed.filter(({ at }) => !Number.isFinite(at))].map(({ each }) => each)
}

function sortable(moment: string | null): number {
  const at = moment === null ? Number.NaN : time(moment, false)
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at
}
