/** A name that few pages write, and a letter apart from one that many do: theirs. */
import { addTo } from '../../lists.ts'
import { isFirstName } from './firstnames.ts'
import { isOneEditApart } from './spelling.ts'

/** In small letters, as `surname` and `firstName` give them; `first` is "" for a surname alone. */
export interface Spelled {
  last: string
  first: string
}

/** So many pages, and so many times as many as write it otherwise. */
const OFTEN = 3

/**
 * How a name is spelled by those who spell it right.
 *
 * @param written by surname, on how many pages each first name stands before it.
 */
export function spellings(
  written: ReadonlyMap<string, ReadonlyMap<string, number>>,
): (last: string, first: string) => Spelled {
  const often = new Map<string, (Spelled & { pages: number })[]>()
  for (const [last, firsts] of written)
    for (const [first, pages] of firsts) if (pages >= OFTEN) addTo(often, last[0]!, { last, first, pages })
  return (last, first) => {
    const own = written.get(last)?.get(first) ?? 0
    if (last.length < SHORTEST || (!first && written.has(last))) return { last, first }
    const near = (often.get(last[0]!) ?? []).filter(
      (other) =>
        other.pages >= OFTEN * own &&
        (first === other.first || !first
          ? last !== other.last && other.last.length >= SHORTEST && isOneEditApart(last, other.last)
          : last === other.last && isSlip(first, other.first)),
    )
    const lasts = new Set(near.map((each) => each.last))
    if (!first) return lasts.size === 1 ? { last: near[0]!.last, first } : { last, first }
    return near.length === 1 ? { last: near[0]!.last, first: near[0]!.first } : { last, first }
  }
}
/** Of shorter names a letter makes another. */
const SHORTEST = 5

/** "Kirtsjen" for "Kirstjen", but not "Maria" for "Marian". @param shortest so many letters at least */
export const isSlip = (first: string, other: string, shortest = SHORTEST): boolean =>
  first !== other &&
  first.length >= shortest &&
  other.length >= shortest &&
  first[0] === other[0] &&
  !(isFirstName(first) && isFirstName(other)) &&
  isOneEditApart(first, other)
