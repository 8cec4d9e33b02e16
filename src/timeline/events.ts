/** Which of the statements that name a time tell of one event. */
import type { Deed, Telling } from './telling.ts'

/**
 * Those of one time in groups of which each tells of one event; the first of each stands for it, one that tells of it outright if there
 * is any. What a later one tells is compared with that alone: of events that hang together each is near some other.
 * @param all what weighs most first.
 * @param isDay the time is a single day: a deed that one names nobody for is then another's.
 */
export function eventsOf<T extends { telling: Telling }>(all: readonly T[], isDay: boolean): T[][] {
  const events: T[][] = []
  const byDeed = new Map<string, T[][]>()
  for (const each of [...all].sort((a, b) => Number(b.telling.isMain) - Number(a.telling.isMain))) {
    const event = each.telling.deeds
      .flatMap(({ deed }) => byDeed.get(deed) ?? [])
      .find(([first]) => isSame(first!.telling, each.telling, isDay))
    if (event) {
      event.push(each)
      continue
    }
    const own = [each]
    events.push(own)
    for (const { deed } of each.telling.deeds) byDeed.set(deed, [...(byDeed.get(deed) ?? []), own])
  }
  return events
}

const isSame = (a: Telling, b: Telling, isDay: boolean): boolean =>
  a.deeds.some((one) => b.deeds.some((other) => one.deed === other.deed && areOne(one, other, isDay)))

/** Of what two do to others each has whom it is done to: "Rumia struck Halda" is not "Halda struck Rumia". */
function areOne(a: Deed, b: Deed, isDay: boolean): boolean {
  if (a.whom.length > 0 && b.whom.length > 0) return meet(a.whom, b.whom)
  const [some, others] = [
    [...a.who, ...a.whom],
    [...b.who, ...b.whom],
  ]
  return meet(some, others) || (isDay && (some.length === 0 || others.length === 0))
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((name) => b.includes(name))
