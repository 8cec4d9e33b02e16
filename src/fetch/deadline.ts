/**
 * Does something that is told to stop after so many milliseconds, and when the signal comes. `AbortSignal.any` would do, if
 * Node 20 did not lose those made of a time that nobody else holds.
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (stop: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController()
  const late = setTimeout(() => stop.abort(new DOMException('Too late', 'TimeoutError')), milliseconds)
  const end = () => stop.abort(signal?.reason)
  signal?.addEventListener('abort', end, { once: true })
  if (signal?.aborted) end()
  try {
    return await work(stop.signal)
  } finally {
    clearTimeout(late)
    signal?.removeEventListener('abort', end)
  }
}
