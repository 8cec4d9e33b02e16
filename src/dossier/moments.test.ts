import { expect, it } from 'vitest'
import { inTime, latestFirst } from './moments.ts'

/** On the clocks of two places: the second is the later one. */
const NOON = '2031-05-05T12:00:00Z'
const LATER = '2031-05-05T09:30:00-04:00'

it('what is listed by time is so by moment, whatever clock it was printed by, and without a date last', () => {
  const all = [null, NOON, '2031-05-04', LATER].map((at, i) => ({ id: `p${i}`, at }))
  const at = ({ at: moment }: { at: string | null }) => moment
  expect(latestFirst(all, at).map(at)).toEqual([LATER, NOON, '2031-05-04', null])
  expect(inTime(all, at).map(at)).toEqual(['2031-05-04', NOON, LATER, null])
})
