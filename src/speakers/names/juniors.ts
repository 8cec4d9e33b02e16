/** "Hugh Marsh Jr." and "Hugh Marsh": one man where pages only leave the "Jr." out, father and son where they tell them apart. */
import { firstName, generation, surname } from './spelling.ts'

/** So many times as many pages speak of the one without: they hardly all leave it out. */
const FAR_MORE = 10

type Pages = ReadonlySet<string>

/** @param pages of each name, the pages whose speaker it is. @returns by which name (`generationOf`) a son or father is somebody else. */
export function otherGenerations(pages: ReadonlyMap<string, Pages>): ReadonlySet<string> {
  const alone = new Map<string, Set<string>>()
  for (const [name, its] of pages) {
    if (generation(name)) continue
    const known = alone.get(called(name)) ?? new Set()
    alone.set(called(name), known)
    for (const page of its) known.add(page)
  }
  const isOther = (name: string, its: Pages): boolean => {
    const [without, bare] = [alone.get(called(name)), alone.get(called(surname(name)))]
    const together = [...its].some((page) => without?.has(page) || bare?.has(page))
    return together || (without?.size ?? 0) >= FAR_MORE * its.size
  }
  const others = [...pages].filter(([name, its]) => generation(name) && firstName(name) && isOther(name, its))
  return new Set(others.map(([name]) => generationOf(firstName(name), surname(name), generation(name))))
}

const called = (name: string): string => `${firstName(name)} ${surname(name)}`
/** A name with its generation, as it is told apart: "John Lund Jr.". */
export const generationOf = (first: string, last: string, generation: string): string =>
  `${first} ${last} ${generation}`
