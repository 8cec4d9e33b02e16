import { expect, it } from 'vitest'
import { found } from './testing.ts'

it.each([
  [
    'It is late. The Courier has sent requests to the harbour board and Lund’s representative for comments.',
    ['The Courier', 'has sent requests to', 'the harbour board and Lund’s representative for comments'],
  ],
  ['KAML reached out to Lund for comment, but received no reply.', ['KAML', 'reached out to', 'Lund for comment']],
  [
    'The Halda Times has also contacted the ferry line and its owners for further comment.',
    ['The Halda Times', 'has also contacted', 'the ferry line and its owners for further comment'],
  ],
  [
    'We’ve reached out to Lund for comment and will update if we hear back.',
    ['We', '’ve reached out to', 'Lund for comment'],
  ],
])('who was asked for comment: %s', (text, expected) => expect(found(text)).toEqual([expected]))

it.each([
  'Lund reached out to Marsh about the ferry, and the comments were kind.',
  'The Courier has reached out to readers in Halda.',
  'When asked for comment, Lund hung up.',
])('nobody: %s', (text) => expect(found(text)).toEqual([]))

it('is not found a second time', () => {
  const text = 'KAML reached out to Lund for comment.'
  const cue = [{ start: 5, end: 19 }]
  expect(
    found(text, [{ source: [{ start: 0, end: 4 }], cue, content: [{ start: 20, end: 36 }], confidence: 1 }]),
  ).toHaveLength(1)
})
