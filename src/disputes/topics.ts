/** What a whole story is about: that two statements speak of the strike does not make them one. */

/** Of so many statements at least */
const MANY = 100
/** so large a share has it. */
const OFTEN = 0.1

/** Stems of the words that so many of a story's statements have; none where it has few. @param texts the stems of each, every one once. */
export function topicsOf(texts: readonly (readonly string[])[]): ReadonlySet<string> {
  if (texts.length < MANY) return new Set()
  const times = new Map<string, number>()
  for (const stems of texts) for (const each of stems) times.set(each, (times.get(each) ?? 0) + 1)
  return new Set([...times].flatMap(([each, n]) => (n >= OFTEN * texts.length ? each : [])))
}
