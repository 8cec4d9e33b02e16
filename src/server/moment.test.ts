import { describe, expect, it } from 'vitest'
import { absolute } from './moment.ts'

const now = new Date('2031-05-04T15:30:00Z')
const at = (query: string) => absolute(new URL(`http://known.example/s/harbour/changes?${query}`), now)

describe('an address of two moments', () => {
  it.each([
    ['since=18:00', 'since=2031-05-03T18%3A00%3A00.000Z'],
    ['since=9:15&asOf=now', 'since=2031-05-04T09%3A15%3A00.000Z&asOf=2031-05-04T15%3A30%3A00.000Z'],
    ['since=yesterday', 'since=2031-05-03T00%3A00%3A00.000Z'],
    ['since=yesterday&asOf=yesterday', 'since=2031-05-03T00%3A00%3A00.000Z&asOf=2031-05-03T23%3A59%3A59.999Z'],
    ['since=2031-05-01T10:00&asOf=', 'since=2031-05-01T10%3A00Z'],
    ['lang=uk&since=Today', 'lang=uk&since=2031-05-04T00%3A00%3A00.000Z'],
  ])('%s is made absolute', (query, plain) => expect(at(query)).toBe(`/s/harbour/changes?${plain}`))

  it.each(['', 'since=2031-05-01T10:00:00Z', 'since=2031-05-01', 'since=25:00', 'since=10:75', 'since=soon', 'q=now'])(
    '%s stays as it is',
    (query) => expect(at(query)).toBeNull(),
  )
})
