interface Progress {
  /** So many are done, which is so much of the whole (0–1; null where the end is not known). */
  at(done: number, share: number | null): void
  /** Clears the line, for others to write. */
  end(): void
}

/** Progress on standard error: one line that rewrites itself on a terminal, a line every ten seconds elsewhere. */
export function progress(what: string, stream: NodeJS.WriteStream = process.stderr, now = Date.now): Progress {
  const terminal = stream.isTTY === true
  const started = now()
  let told = started
  return {
    at(done, share) {
      if (now() - told < (terminal ? 100 : 10_000)) return
      told = now()
      const so = { what, done, share, seconds: (told - started) / 1000 }
      stream.write(terminal ? `\r\x1b[K${barLine(so, stream.columns || 80)}` : `${plainLine(so)}\n`)
    },
    end() {
      if (terminal) stream.write('\r\x1b[K')
    },
  }
}

/** How far something has come. */
interface SoFar {
  what: string
  done: number
  share: number | null
  seconds: number
}

const WIDEST_BAR = 30

/** "reading ███████░░░░░░░ 52 % · 318, 8.1 a second, 36 s left", in so many columns at most. */
export function barLine(so: SoFar, columns: number): string {
  const facts = ` ${factsOf(so)}`
  const width = Math.min(WIDEST_BAR, columns - so.what.length - facts.length - 2)
  if (so.share === null || width < 5) return `${so.what}${facts}`.slice(0, columns - 1)
  const full = Math.round(so.share * width)
  return `${so.what} ${'█'.repeat(full)}${'░'.repeat(width - full)}${facts}`
}

/** "reading: 52 % · 318, 8.1 a second, 36 s left" */
export const plainLine = (so: SoFar): string => `${so.what}: ${factsOf(so)}`

function factsOf({ done, share, seconds }: SoFar): string {
  const rate = `${done}, ${(done / seconds).toFixed(1)} a second`
  if (share === null) return rate
  const left = share > 0 ? `, ${duration((seconds * (1 - share)) / share)} left` : ''
  return `${Math.floor(share * 100)} % · ${rate}${left}`
}

/** "45 s", "3 min 20 s", "2 h 5 min" */
export function duration(seconds: number): string {
  const s = Math.ceil(seconds)
  if (s < 60) return `${s} s`
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`
  return `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`
}
