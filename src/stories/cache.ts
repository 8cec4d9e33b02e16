/** Asks for several things by id, and only for those it does not remember. The oldest are forgotten first. */
export function cache<T>(most: number, load: (ids: string[]) => Promise<[string, T][]>) {
  const known = new Map<string, T>()
  return async (ids: readonly string[]): Promise<T[]> => {
    const missing = ids.filter((id) => !known.has(id))
    if (missing.length > 0) for (const [id, value] of await load(missing)) known.set(id, value)
    const found = ids.filter((id) => known.has(id)).map((id) => known.get(id)!)
    for (const id of known.keys()) {
      if (known.size <= most) break
      known.delete(id)
    }
    return found
  }
}
