import { expect, it } from 'vitest'
import { daysOf } from './days.ts'
import type { TimelineEntry } from './types.ts'

const on = (from: string, claim: string, event = claim): TimelineEntry => {
  const expression = { article: 'p1', span: { start: 0, end: 8 }, text: 'that day' }
  return { from, to: from, expression, claim, mention: claim, event }
}
const near = (pairs: Record<string, string | null>) =>
  new Map(Object.entries(pairs).map(([id, near]) => [id, { near }]))
const claimsOf = (events: readonly (readonly TimelineEntry[])[]) =>
  events.map((event) => event.map(({ claim }) => claim).join(' '))

it('a day has its events by weight, each with what stands for it first', () => {
  const timeline = [
    on('2031-05-02', 'd', 'c'),
    on('2031-05-02', 'c'),
    on('2031-05-02', 'b'),
    on('2031-05-02', 'a', 'c'),
  ]
  const [day] = daysOf(timeline, near({ a: null, b: null, c: null, d: null }))
  expect(claimsOf(day!.apart)).toEqual(['c a d', 'b'])
})

it('what is close to another claim of its day stands beside, unless several tell of it', () => {
  const claims = near({ a: null, b: 'a', c: 'z', d: 'a', e: null })
  const of = (...entries: TimelineEntry[]) => daysOf(entries, claims).map(({ close }) => claimsOf(close))
  expect(of(on('2031-05-02', 'b'), on('2031-05-02', 'c'), on('2031-05-02', 'a'))).toEqual([['b']])
  expect(of(on('2031-05-02', 'b'), on('2031-05-03', 'a'))).toEqual([[], []])
  expect(of(on('2031-05-02', 'd'), on('2031-05-02', 'e', 'd'), on('2031-05-02', 'a'))).toEqual([[]])
})
