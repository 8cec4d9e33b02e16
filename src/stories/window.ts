/** Enough articles to keep every worker busy while the store writes. */
export const AT_ONCE = 12

/** Maps a sequence with several results under way at once, in order. */
export async function* inOrder<T, R>(
  source: AsyncIterable<T> | Iterable<T>,
  atOnce: number,
  work: (each: T) => Promise<R>,
): AsyncGenerator<R> {
  const under: Promise<R>[] = []
  try {
    for await (const each of source) {
      const started = work(each)
      // Its failure is told when its turn comes; until then it must not count as unhandled.
      started.catch(() => {})
      under.push(started)
      if (under.length >= atOnce) yield await under.shift()!
    }
    while (under.length > 0) yield await under.shift()!
  } finally {
    await Promise.allSettled(under)
  }
}
