/** Counts what someone does, and says when it is too much. */
interface Attempts {
  /** Milliseconds to wait until the next is allowed; 0 where it is now. */
  wait(who: string): number
  note(who: string): void
  forget(who: string): void
}

/** So many are remembered; of more the oldest are forgotten. */
const MOST = 10_000

/** At most `most` within so many milliseconds, each for itself. */
export function attempts(most: number, within: number, now: () => number = Date.now): Attempts {
  const known = new Map<string, number[]>()
  const recent = (who: string) => (known.get(who) ?? []).filter((at) => now() - at < within)
  return {
    wait(who) {
      const times = recent(who)
      return times.length < most ? 0 : times[times.length - most]! + within - now()
    },
    note(who) {
      const times = [...recent(who), now()].slice(-most)
      known.delete(who)
      known.set(who, times)
      for (const old of known.keys()) {
        if (known.size <= MOST) break
        known.delete(old)
      }
    },
    forget: (who) => void known.delete(who),
  }
}
