import { expect, it } from 'vitest'
import { asSaid } from './assaid.ts'

const day = (rule: string, from: string, saidAt: string | null) => asSaid({ from, to: from, rule }, saidAt).from

it('“today” is the day on which it was said', () => {
  expect(day('today', '2018-07-15', '2018-07-14')).toBe('2018-07-14')
  expect(day('tomorrow', '2018-07-16', '2018-07-14')).toBe('2018-07-15')
  expect(day('yesterday', '2018-07-14', '2018-07-13')).toBe('2018-07-12')
})

it('is counted from the page where it does not tell when it was said, or tells of longer ago', () => {
  expect(day('today', '2018-07-15', null)).toBe('2018-07-15')
  expect(day('today', '2018-07-15', '2018-07-17')).toBe('2018-07-15')
  expect(day('today', '2018-07-15', '2018-03-04')).toBe('2018-07-15')
  expect(day('weekday', '2018-07-13', '2018-07-11')).toBe('2018-07-13')
})
