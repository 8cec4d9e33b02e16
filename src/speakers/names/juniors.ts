/** "Hugh Marsh Jr." and "Hugh Marsh": one man where pages only leave the "Jr." out, father and son where they tell them apart. */
import { generation, plain } from './spelling.ts'

/** So many times as many pages speak of the one without: they hardly all leave it out. */
const FAR_MORE = 10

/** @param pages of each name, the pages whose speaker it is. @returns by whose name, in small letters, a son or father is somebody else. */
export function otherGenerations(pages: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const alone = new Map<string, ReadonlySet<string>>()
  for (const [name, its] of pages) if (!generation(name)) alone.set(plain(name), its)
  const others = [...pages].filter(([name, its]) => {
    const without = generation(name) ? alone.get(plain(name).replace(/ (?:jr|sr)$/, '')) : undefined
    return !!without && (without.size >= FAR_MORE * its.size || [...its].some((page) => without.has(page)))
  })
  return new Set(others.map(([name]) => plain(name)))
}
