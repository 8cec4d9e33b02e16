import { Misuse } from './failure.ts'

/**
 * A moment as people type it, as ISO 8601 with its zone: `2031-05-04` (as a day: `end` tells whether its last or first moment
 * is meant), `2031-05-04T18:00` and `18:00` (in this machine's zone), `now`, `today`, `yesterday`.
 *
 * @throws Misuse for anything else, and for days that do not exist.
 */
export function moment(typed: string, option: string, now: Date, end: boolean): string {
  const text = typed.trim().toLowerCase()
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text)
  if (text === 'now') return now.toISOString()
  if (text === 'today' || text === 'yesterday' || clock) {
    const at = new Date(now)
    if (text === 'yesterday') at.setDate(at.getDate() - 1)
    if (clock) {
      at.setHours(Number(clock[1]), Number(clock[2]), 0, 0)
      if (at > now) at.setDate(at.getDate() - 1)
    } else if (end) at.setHours(23, 59, 59, 999)
    else at.setHours(0, 0, 0, 0)
    return at.toISOString()
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && exists(text)) return `${text}T${end ? '23:59:59.999' : '00:00:00.000'}Z`
  if (/^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}/.test(text) && exists(text.slice(0, 10))) {
    const at = new Date(typed.trim())
    if (!Number.isNaN(at.getTime())) return at.toISOString()
  }
  throw new Misuse(
    `${option} takes a day (2031-05-04), a moment (2031-05-04T18:00+02:00), a time (18:00), today or yesterday; not ${JSON.stringify(typed)}`,
  )
}

function exists(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
