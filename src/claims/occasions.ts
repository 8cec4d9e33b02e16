/** What tells one event from another of its kind: at what minute it happened. */
import type { Comparable } from '../store/store.ts'

/** "The quake struck at 9:32 p.m." and "the quake struck at 2:09 a.m.". */
export function areOfOtherHours(one: Comparable, other: Comparable): boolean {
  const [mine, theirs] = [minutesOf(one), minutesOf(other)]
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    mine.every((a) => theirs.every((b) => Math.min(Math.abs(a - b), DAY - Math.abs(a - b)) > LATER))
  )
}
/** What belongs to one event is told within so many minutes. */
const LATER = 90
const DAY = 24 * 60

/** A statement is compared with many others: its times are found once. */
const known = new WeakMap<object, readonly number[]>()
function minutesOf({ text, features }: Comparable): readonly number[] {
  const found = known.get(features as object) ?? minutesIn(text)
  known.set(features as object, found)
  return found
}

/** Minutes of the day: of times that are told to the minute, and of no zone by name, for pages tell one moment in several. */
const minutesIn = (text: string): number[] =>
  [...text.matchAll(CLOCK)]
    .filter(([, , minute]) => Number(minute) % 30 > 0)
    .map(([, hour, minute, half]) => (Number(hour) % 12) * 60 + Number(minute) + (half === 'p' ? DAY / 2 : 0))
const CLOCK =
  /\b(1[0-2]|\d)[:.]([0-5]\d) ?([ap])\.? ?m\b(?!\.? ?\(?(?:[A-Z]{2,4}\b|local|Eastern|Central|Mountain|Pacific|Greenwich))/g
