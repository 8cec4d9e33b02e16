import { expect, test } from 'vitest'
import { type Matter, Matters } from './matters.ts'

const matter = (words: string, rest: Partial<Matter> = {}): Matter => ({
  stems: new Set(words.split(' ')),
  least: 0.3,
  offences: [],
  ...rest,
})

test('near is what has two words in common, or the one noun that is denied, or is of the same kind of wrong', () => {
  const matters = new Matters()
  const bribe = matters.of('bribe', () => matter('take bribe harbour', { offences: ['theft'] }))
  const affair = matters.of('affair', () => matter('affair', { noun: 'affair' }))
  const fire = matters.of('fire', () => matter('light fire quay'))
  expect(matters.near(['harbour', 'quay'], [])).toEqual([])
  expect(matters.near(['fire', 'quay', 'bribe', 'take'], [])).toEqual([bribe, fire])
  expect(matters.near(['affair'], [])).toEqual([affair])
  expect(matters.near(['fire', 'quay'], ['theft'])).toEqual([bribe, fire])
  expect(matters.near([], ['killing'])).toEqual([])
})

test('what is denied again in the same words is one matter', () => {
  const matters = new Matters()
  const first = matters.of('fire', () => matter('light fire'))
  expect(matters.of('fire', () => matter('light fire'))).toBe(first)
  expect(matters.near(['light', 'fire'], [])).toEqual([first])
})

test('whether any is of a kind of wrong is known beforehand', () => {
  const matters = new Matters()
  matters.of('bribe', () => matter('bribe', { offences: ['theft'] }))
  expect(matters.isAny(['killing', 'theft'])).toBe(true)
  expect(matters.isAny(['killing'])).toBe(false)
  expect(matters.isAny([])).toBe(false)
})
