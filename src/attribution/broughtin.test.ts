import { expect, it } from 'vitest'
import { found } from './testing.ts'

it('a quotation by itself is of whom the paragraph before brings in', () =>
  expect(
    found(
      'Baker Ada Lund has sold bread here for years.\n\n“I had queues before. Never like this.\n\n“A woman slept in her car.”\n\nIt is late.',
    ),
  ).toEqual([['Baker Ada Lund', '“', '“I had queues before. Never like this.|“A woman slept in her car.”']]))

it.each([
  ['of two', 'Ada Lund met Emil Roth at the port.\n\n“I had queues before, never like this.”\n\nIt is late.'],
  ['nobody by name', 'The port has been closed.\n\n“I had queues before, never like this.”\n\nIt is late.'],
  [
    'what is told next',
    'Ada Lund left the port.\n\n“I had queues before, never like this.”\n\nEmil Roth said so on Monday.',
  ],
  ['no words of hers', 'Ada Lund left the port.\n\n“The harbour and the moon, a play in three acts.”\n\nIt is late.'],
])('none: %s', (_, text) => expect(found(text)).toEqual([]))
