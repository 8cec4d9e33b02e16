import { describe, expect, it } from 'vitest'
import { moment } from './moment.ts'

const now = new Date('2031-05-04T15:30:00Z')
const at = (typed: string, end = true) => moment(typed, '--as-of', now, end)

describe('a moment on the command line', () => {
  it('takes a day as its last or first moment', () => {
    expect([at('2031-05-03'), at('2031-05-03', false)]).toEqual([
      '2031-05-03T23:59:59.999Z',
      '2031-05-03T00:00:00.000Z',
    ])
  })
  it('takes a moment with its zone', () => expect(at('2018-07-15T18:00:00-04:00')).toBe('2018-07-15T22:00:00.000Z'))
  it('takes a time for the last such moment', () => expect(new Date(at('18:00')) <= now).toBe(true))
  it('knows yesterday', () => expect(Date.parse(at('yesterday', false))).toBeLessThan(Date.parse(at('today', false))))
  it.each(['2031-02-31', '2031-13-01', 'tomorrowish', '', '25', '2031-05-04T99:00'])('refuses %j', (typed) =>
    expect(() => at(typed)).toThrow(/--as-of takes a day/),
  )
})
