import { expect, it } from 'vitest'
import { uncapitalised } from './uncapitalised.ts'

it.each([
  ['Environmental groups', 'Environmental groups praised it.', 'environmental groups'],
  ['Law enforcement sources', 'It rained. Law enforcement sources said so.', 'law enforcement sources'],
  ['Residents', 'Residents left.', 'residents'],
  ['A Norlink spokesman', 'A Norlink spokesman left.', 'a Norlink spokesman'],
  ['Some Republicans', 'Some Republicans left.', 'some Republicans'],
  ['Most experts', 'Most experts left.', 'most experts'],
])('%s are written as within a sentence', (description, text, expected) =>
  expect(uncapitalised(description, text)).toBe(expected),
)

it.each([
  ['Apple executives', 'Apple executives said so, and so did the board of Apple.'],
  ['Halden residents', 'Halden residents left.'],
  ['One Nation voters', 'One Nation voters left.'],
  ['American officials', 'American officials left.'],
  ['Harbour Board', 'Harbour Board members left.'],
  ['FERRY workers', 'FERRY workers left.'],
])('%s keep their capital', (description, text) => expect(uncapitalised(description, text)).toBe(description))
