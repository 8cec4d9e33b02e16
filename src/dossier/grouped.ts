/** What has the same key, in order. */
export function grouped<T, K>(all: readonly T[], keyOf: (each: T) => K): Map<K, T[]> {
  const out = new Map<K, T[]>()
  for (const each of all) {
    const key = keyOf(each)
    const known = out.get(key)
    if (known) known.push(each)
    else out.set(key, [each])
  }
  return out
}
