/** When a reader last looked at a story: kept in the reader's own browser, for that story's pages alone. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/** A visit ends after so long without a look. */
const PAUSE_MS = 30 * 60 * 1000
const YEAR_S = 365 * 24 * 60 * 60
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** The end of the visit before this one, ISO 8601; null on the first. Remembers this look. */
export function lastSeen(c: Context, story: string, now: Date): string | null {
  const [before, latest] = (getCookie(c, 'seen') ?? '')
    .split('~')
    .map((moment) => (MOMENT.test(moment) ? moment : null))
  const goesOn = latest && now.getTime() - Date.parse(latest) < PAUSE_MS
  const since = (goesOn ? before : latest) ?? null
  setCookie(c, 'seen', `${since ?? ''}~${now.toISOString()}`, {
    path: `/s/${encodeURIComponent(story)}`,
    maxAge: YEAR_S,
    sameSite: 'Lax',
    httpOnly: true,
  })
  return since
}
