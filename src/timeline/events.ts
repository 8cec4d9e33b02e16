/** Which of the statements that name a time tell of one event. */
import { addTo } from '../lists.ts'
import type { Deed, Telling } from './telling.ts'

/**
 * Those of one time in groups of which each tells of one event; the first of each stands for it, one that tells of it outright if there
 * is any. What a later one tells is compared with that alone: of events that hang together each is near some other.
 * @param all what weighs most first.
 * @param days how long the time is: on a single day a deed that one names nobody for is another's; within a month one that is done to the
 * same thing.
 */
export function eventsOf<T extends { telling: Telling }>(all: readonly T[], days: number): T[][] {
  const events: T[][] = []
  const byDeed = new Map<string, T[][]>()
  for (const each of [...all].sort((a, b) => Number(b.telling.isMain) - Number(a.telling.isMain))) {
    const event = each.telling.deeds
      .flatMap(({ deed }) => byDeed.get(deed) ?? [])
      .find(([first]) => isSame(first!.telling, each.telling, days))
    if (event) {
      event.push(each)
      continue
    }
    const own = [each]
    events.push(own)
    for (const { deed } of each.telling.deeds) addTo(byDeed, deed, own)
  }
  return events
}

const isSame = (a: Telling, b: Telling, days: number): boolean =>
  a.deeds.some((one) => b.deeds.some((other) => one.deed === other.deed && areOne(one, other, days)))

/** Of what two do to others each has whom it is done to: "Rumia struck Halda" is not "Halda struck Rumia". */
function areOne(a: Deed, b: Deed, days: number): boolean {
  if (a.whom.length > 0 && b.whom.length > 0) return meet(a.whom, b.whom)
  const [some, others] = [
    [...a.who, ...a.whom],
    [...b.who, ...b.whom],
  ]
  if (meet(some, others)) return true
  const isOpen = some.length === 0 || others.length === 0
  return isOpen && (days === 1 || (days <= MONTH && meet(a.things, b.things)))
}

const MONTH = 31

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((name) => b.includes(name))
