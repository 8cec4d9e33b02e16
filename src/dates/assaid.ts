/** "Today", in somebody's mouth, is the day on which she said it. */
import type { DateExpression } from '../types.ts'
import { distance, type Interval, shift } from './days.ts'

/** By rule, how far such a day is from that of whoever speaks. */
const AWAY: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }
/** In days: what was said longer ago may have been said on another such weekday. */
const LONGEST = 7

/**
 * The day that a date means within a quotation.
 *
 * @param date as it is counted from the day of the page. @param saidAt the day on which it was said, as `YYYY-MM-DD`; null where the
 * page does not tell.
 */
export function asSaid(
  { from, to, rule }: Pick<DateExpression, 'from' | 'to' | 'rule'>,
  saidAt: string | null,
): Interval {
  const away = AWAY[rule]
  if (away === undefined || saidAt === null) return { from, to }
  const day = shift(saidAt, away)
  const back = distance(day, from)
  return back > 0 && back <= LONGEST ? { from: day, to: day } : { from, to }
}
