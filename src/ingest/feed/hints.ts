import type { Hints } from './types.ts'

interface Says {
  /** Minutes (RSS 2.0). */
  ttl?: number
  skipHours?: number[]
  skipDays?: string[]
  /** The Syndication module of RSS 1.0. */
  sy?: { updatePeriod?: string; updateFrequency?: number }
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** The one hour or day at which a feed asks to be left alone: of a list of one, feedsmith gives none. */
export function loneSkip(text: string): Pick<Says, 'skipHours' | 'skipDays'> {
  const hour = /<skipHours>\s{0,99}<hour>\s{0,9}(\d{1,2})\s{0,9}<\/hour>\s{0,99}<\/skipHours>/i.exec(text)?.[1]
  const day = /<skipDays>\s{0,99}<day>\s{0,9}([a-z]{3,9})\s{0,9}<\/day>\s{0,99}<\/skipDays>/i.exec(text)?.[1]
  return { ...(hour && { skipHours: [Number(hour)] }), ...(day && { skipDays: [day] }) }
}

/** What a feed says of when to ask again; the more frequent of two hints counts. */
export function hintsOf({ ttl, skipHours = [], skipDays = [], sy }: Says): Hints {
  const period = sy && PERIODS[sy.updatePeriod?.trim().toLowerCase() ?? 'daily']
  const said = [ttl, period && period / Math.max(1, sy.updateFrequency ?? 1)]
  const minutes = said.filter((each): each is number => each !== undefined && Number.isFinite(each) && each > 0)
  return {
    minutes: minutes.length > 0 ? Math.min(...minutes) : null,
    // RSS 0.91 counts the hours from 1 to 24.
    skipHours: skipHours.map((hour) => hour % 24).filter((hour) => hour >= 0),
    skipDays: skipDays.map((day) => day.trim()),
  }
}
