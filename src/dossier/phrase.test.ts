import { expect, it } from 'vitest'
import { isToldBy } from './phrase.ts'

it.each([
  ['federal officials', 'officials', true],
  ['Lawmakers', 'lawmakers', true],
  ['ambassador to the U.S.', 'U.S.', true],
  ['Mara Lund', 'mayor', false],
  ['Mara Lund', null, false],
  [null, 'mayor', false],
])('%s tells of %s already: %s', (words, what, told) => expect(isToldBy(words, what)).toBe(told))
