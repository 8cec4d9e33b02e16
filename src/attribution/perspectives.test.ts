import { expect, it } from 'vitest'
import { found } from './testing.ts'

it.each([
  [
    'From the perspective of the Harbour Board, if it goes on, the ferry is lost. It sank.',
    ['the Harbour Board', 'From the perspective of', 'if it goes on, the ferry is lost'],
  ],
  [
    'It is late. In the eyes of critics, it is still an illegal ferry.',
    ['critics', 'In the eyes of', 'it is still an illegal ferry'],
  ],
])('whose view it is: %s', (text, expected) => expect(found(text)).toEqual([expected]))

it.each([
  'From the standpoint of physics, there is one difference between the ferries.',
  'From the point of view of listening to them, nobody said that it was late.',
])('nobody’s: %s', (text) => expect(found(text)).toEqual([]))
