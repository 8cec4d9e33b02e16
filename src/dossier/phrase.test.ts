import { expect, it } from 'vitest'
import { isToldBy, stepsOf } from './phrase.ts'

it.each([
  ['federal officials', 'officials', true],
  ['Lawmakers', 'lawmakers', true],
  ['ambassador to the U.S.', 'U.S.', true],
  ['Mara Lund', 'mayor', false],
  ['Mara Lund', null, false],
  [null, 'mayor', false],
])('%s tells of %s already: %s', (words, what, told) => expect(isToldBy(words, what)).toBe(told))

it('names each on the way from the page inward once, by whatever name a page has for it', () => {
  expect(stepsOf('Star', ['Meridian'], 'Lund')).toEqual(['Star', 'Meridian', 'Lund'])
  expect(stepsOf('Star', ['Meridian Daily'], 'Meridian', ['Meridian', 'Meridian Daily'])).toEqual(['Star', 'Meridian'])
  expect(stepsOf('Star', ['Star'], 'Star')).toEqual(['Star'])
})
