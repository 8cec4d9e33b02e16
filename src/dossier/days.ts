import { grouped } from './grouped.ts'
import type { Claim, TimelineEntry } from './types.ts'

/** What tells of one event: what stands for it, then the others, what weighs most first. */
export type Event = readonly TimelineEntry[]

/** A day, or a span of days, with its events, what weighs most first. */
export interface Day {
  /** `YYYY-MM-DD`. */
  from: string
  to: string
  apart: Event[]
  /** Those of one claim that is close to another's there: they tell the same in other words. */
  close: Event[]
}

/** The days of a timeline, in its order. @param claims in the order of weight. */
export function daysOf(timeline: readonly TimelineEntry[], claims: ReadonlyMap<string, Pick<Claim, 'near'>>): Day[] {
  const rank = new Map([...claims.keys()].map((id, i) => [id, i]))
  return [...grouped(timeline, nameOf).values()].map((day) => {
    const inOrder = [...day].sort((a, b) => rank.get(a.claim)! - rank.get(b.claim)!)
    const here = new Set(inOrder.map(({ claim }) => claim))
    const events = [...grouped(inOrder, ({ event }) => event).values()].map(standingFirst)
    const isClose = ([first, ...others]: Event) => others.length === 0 && here.has(claims.get(first!.claim)?.near ?? '')
    const { from, to } = day[0]!
    return { from, to, apart: events.filter((each) => !isClose(each)), close: events.filter(isClose) }
  })
}

/** "2031-05-02", or "2031-05-02/2031-05-08". */
export const nameOf = ({ from, to }: Pick<Day, 'from' | 'to'>): string => (from === to ? from : `${from}/${to}`)

const standingFirst = (all: readonly TimelineEntry[]): Event => [
  ...all.filter(({ mention, event }) => mention === event),
  ...all.filter(({ mention, event }) => mention !== event),
]
