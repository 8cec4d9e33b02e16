/** What has the same key, in order. */
export function grouped<T, K>(all: readonly T[], keyOf: (each: T) => K): Map<K, T[]> {
  const out = new Map<K, T[]>()
  for (const each of all) {
    const known = out.get(keyOf(each))
    if (known) known.push(each)
    else out.set(keyOf(each), [each])
  }
  return out
}
