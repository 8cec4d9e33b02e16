import { expect, it } from 'vitest'
import { words } from '../text/words.ts'
import { figures, isOneValue } from './numbers.ts'

it.each([
  ['equal ones', 8, 8, true],
  ['one that is rounded', 12_000_000, 12_300_000, true],
  ['one that is rounded up', 13_000_000, 12_500_000, true],
  ['small ones, of which each counts', 49, 50, false],
  ['years', 2010, 2012, false],
  ['no rounding of each other', 12_300_000, 12_400_000, false],
  ['of one digit, which tells nothing', 400_000, 409_000, false],
  ['far apart', 15_000, 14_320, false],
])('one figure may be given by %s: %d and %d, %s', (_, a, b, one) => {
  expect(isOneValue(a, b)).toBe(one)
  expect(isOneValue(b, a)).toBe(one)
})

it.each([
  ['two dozen ships', 24],
  ['a dozen ships', 12],
  ['half a dozen ships', 6],
  ['half a million ships', 500_000],
  ['three hundred thousand ships', 300_000],
])('%s are %d', (text, value) => {
  expect(figures(text, words(text))).toEqual([{ value, unit: 'ship' }])
})

it.each(['18 to 24 months', '18- to 24-month', '18 or 24 months'])('%s: both are months', (text) =>
  expect(figures(text, words(text))).toEqual([
    { value: 18, unit: 'month' },
    { value: 24, unit: 'month' },
  ]),
)

it.each([
  ['The port will cut 550 jobs instead of the 900 that it first planned', [550]],
  ['The port expects to earn €210 million, down from €260 million', [210e6]],
  ['The ferry will cost 34 crowns rather than 21', [34]],
  ['Fares fell from 8 to 7 crowns', [8, 7]],
])('%s: what was before is no figure of what is, %j', (text, values) =>
  expect(figures(text, words(text)).map(({ value }) => value)).toEqual(values),
)

it.each([
  ['the storm killed nearly 3,000', [3000]],
  ['3,000 people died in the storm', [3000]],
  ['in all 3,000 people did not die', [3000]],
  ['twelve more sailors were killed off Halden', [12]],
  ['killed at least 12 sailors and wounded 20 others', [12]],
  ['at least 17 people are now known to have died off Halden', [17]],
  ['17 people lost their lives', [17]],
  ['53 wounded and 49 dead', [49]],
  ['two gunmen killed the guard', []],
  ['Lund was killed 12 days after he came', []],
  ['twelve sailors and a guard who died', []],
])('%s: dead are %j', (text, values) =>
  expect(figures(text, words(text)).flatMap(({ value, unit }) => (unit === 'dead' ? value : []))).toEqual(values),
)
