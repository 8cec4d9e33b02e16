/** When to ask for a feed again. Milliseconds throughout. */
import type { Hints } from '../ingest/feed/types.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Where a feed says nothing. */
const USUAL = 30 * MINUTE
const SHORTEST = 5 * MINUTE
const LONGEST = 24 * HOUR
/** Caches are told to keep things for long that change all the same. */
const LONGEST_FRESH = 6 * HOUR
/** So much longer at most, so that the feeds of one site do not come due together. */
const JITTER = 0.1
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

export interface Told {
  /** What the feed says. */
  hints: Hints | null
  /** For how long its server calls the answer fresh (RFC 9111, 4.2). */
  fresh: number | null
  /** For how long its server asks to be left alone. */
  retryAfter: number | null
  /** Failures in a row, this one included. */
  failures: number
}

/** The moment for the next request: not before any hint, later after each failure, and never in hours that the feed rules out. */
export function nextCheck(now: Date, { hints, fresh, retryAfter, failures }: Told, random: () => number): Date {
  const told = hints?.minutes ? hints.minutes * MINUTE : Math.min(fresh ?? USUAL, LONGEST_FRESH)
  const said = Number.isNaN(told) ? USUAL : told
  const usual = Math.min(LONGEST, Math.max(SHORTEST, said))
  const backedOff = Math.min(LONGEST, usual * 2 ** Math.min(failures, 12))
  const wait = Math.max(backedOff, Math.min(retryAfter ?? 0, 7 * LONGEST))
  return outside(new Date(now.getTime() + Math.round(wait * (1 + JITTER * random()))), hints)
}

/** The first moment from this one on that the feed does not rule out; this one where it rules out everything. */
function outside(at: Date, hints: Hints | null): Date {
  const days = new Set(hints?.skipDays.map((day) => day.toLowerCase()))
  const hours = new Set(hints?.skipHours)
  const ruledOut = (moment: Date) => hours.has(moment.getUTCHours()) || days.has(DAYS[moment.getUTCDay()]!)
  let moment = at
  for (let i = 0; i < 8 * 24 && ruledOut(moment); i++) {
    const next = new Date(moment.getTime() + HOUR)
    next.setUTCMinutes(at.getUTCMinutes(), at.getUTCSeconds(), at.getUTCMilliseconds())
    moment = next
  }
  return ruledOut(moment) ? at : moment
}

/** For how long an answer says that it is fresh; null where it does not say. */
export function freshness(headers: Readonly<Record<string, string>>, now: Date): number | null {
  const control = headers['cache-control'] ?? ''
  if (/\bno-(?:cache|store)\b/i.test(control)) return null
  const age = /\bmax-age\s?=\s?"?(\d{1,9})/i.exec(control)?.[1]
  if (age !== undefined) return Number(age) * 1000
  const until = Date.parse(headers.expires ?? '')
  return Number.isNaN(until) || until <= now.getTime() ? null : until - now.getTime()
}

/** When to try a page again that could not be had; null after the last try. */
export function nextTry(now: Date, tries: number, retryAfter: number | null): Date | null {
  const wait = Math.max(10 * MINUTE * 3 ** tries, retryAfter ?? 0)
  return tries >= 4 || wait > 7 * LONGEST ? null : new Date(now.getTime() + wait)
}
