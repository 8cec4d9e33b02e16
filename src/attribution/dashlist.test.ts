import { expect, it } from 'vitest'
import { found } from './testing.ts'

it('what several said, a line each', () =>
  expect(
    found(
      'What they said\n\nMayor Ada Lund – “A budget for hard times.”\n- Emil Roth (Guild) — "A budget for the rich."',
    ),
  ).toEqual([
    ['Mayor Ada Lund', '–', '“A budget for hard times.”'],
    ['Emil Roth (Guild)', '—', '"A budget for the rich."'],
  ]))

it.each([
  'Tonight – “The Harbour”\nA film.',
  'It is late – “very late” – and dark.\nThe port – “the old one” – is shut.',
])('none: %s', (text) => expect(found(text)).toEqual([]))
