/** Progress on standard error: one line that rewrites itself on a terminal, a line every ten seconds elsewhere. */
export function progress(what: string) {
  const terminal = process.stderr.isTTY === true
  const started = Date.now()
  let told = started
  return {
    /** `of` is 0 where the end is not known. */
    at(done: number, of = 0): void {
      const now = Date.now()
      if (now - told < (terminal ? 100 : 10_000)) return
      told = now
      const seconds = (now - started) / 1000
      const rate = done / seconds
      const left = of > done && rate > 0 ? `, ${Math.ceil((of - done) / rate)} s left` : ''
      const line = `${what}: ${done}${of ? ` of ${of}` : ''}, ${rate.toFixed(1)} a second${left}`
      process.stderr.write(terminal ? `\r\x1b[K${line}` : `${line}\n`)
    },
    /** Clears the line. */
    end(): void {
      if (terminal) process.stderr.write('\r\x1b[K')
    },
  }
}
