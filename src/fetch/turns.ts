/** Politeness: one request at a time a host, with a pause between the end of one and the beginning of the next. */
export function turns(wait: (milliseconds: number) => Promise<unknown>, now: () => number) {
  const ends = new Map<string, Promise<number>>()
  return <T>(host: string, pause: number, work: () => Promise<T>): Promise<T> => {
    const before = ends.get(host) ?? Promise.resolve(Number.NEGATIVE_INFINITY)
    const result = before.then(async (ended) => {
      const rest = ended + pause - now()
      if (rest > 0) await wait(rest)
      return work()
    })
    ends.set(host, result.then(now, now))
    return result
  }
}
