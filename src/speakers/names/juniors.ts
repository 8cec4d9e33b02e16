/** "Hugh Marsh Jr." and "Hugh Marsh": one man where pages only leave the "Jr." out, father and son where they tell them apart. */
import { firstName, generation, surname } from './spelling.ts'
import { officesOf } from './transliterated.ts'

/** So many times as many pages speak of the one without: they hardly all leave it out. */
const FAR_MORE = 10

/** A name with the pages whose speaker it is, and what they say that it is. */
export interface Spoken {
  pages: ReadonlySet<string>
  roles: ReadonlySet<string>
}

/** @returns by which name (`generationOf`) a son or father is somebody else. */
export function otherGenerations(people: ReadonlyMap<string, Spoken>): ReadonlySet<string> {
  const alone = new Map<string, { pages: Set<string>; roles: Set<string> }>()
  for (const [name, { pages, roles }] of people) {
    if (generation(name)) continue
    const known = alone.get(called(name)) ?? { pages: new Set(), roles: new Set() }
    alone.set(called(name), known)
    for (const page of pages) known.pages.add(page)
    for (const role of roles) known.roles.add(role)
  }
  const isOther = (name: string, { pages, roles }: Spoken): boolean => {
    const [without, bare] = [alone.get(called(name)), alone.get(called(surname(name)))]
    const together = [...pages].some((page) => without?.pages.has(page) || bare?.pages.has(page))
    if (together || !without) return together
    const offices = officesOf(without.roles)
    return without.pages.size >= FAR_MORE * pages.size && ![...officesOf(roles)].some((each) => offices.has(each))
  }
  const others = [...people].filter(([name, its]) => generation(name) && firstName(name) && isOther(name, its))
  return new Set(others.map(([name]) => generationOf(firstName(name), surname(name), generation(name))))
}

const called = (name: string): string => `${firstName(name)} ${surname(name)}`
/** A name with its generation, as it is told apart: "John Lund Jr.". */
export const generationOf = (first: string, last: string, generation: string): string =>
  `${first} ${last} ${generation}`
