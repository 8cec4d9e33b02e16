import { expect, it } from 'vitest'
import { found } from './testing.ts'

it.each([
  [
    'Lena Lund did not immediately respond to messages seeking comment.',
    ['Lena Lund', 'did not immediately respond to', 'messages seeking comment'],
  ],
  [
    'It is late. The chairman, Omar Dahl, could not be reached for comment.',
    ['The chairman, Omar Dahl', 'could not be reached for', 'comment'],
  ],
  ['Dahl’s lawyer did not return a phone call.', ['Dahl’s lawyer', 'did not return', 'a phone call']],
  ['He has yet to respond.', ['He', 'has yet to', 'respond']],
  ['Dahl could not immediately be reached.', ['Dahl', 'could not immediately be', 'reached']],
  ['Calls to the mayor’s office were not returned.', ['the mayor’s office', 'were not returned', 'Calls']],
  [
    'The ferry line was not available for comment, but the guild was.',
    ['The ferry line', 'was not available for', 'comment'],
  ],
  ['While Dahl did not respond for comment, a clerk did.', ['Dahl', 'did not respond for', 'comment']],
])('who did not answer: %s', (text, expected) => expect(found(text)).toEqual([expected]))

it.each([
  'The pilot did not respond to calls.',
  'The key was not returned.',
  '“They did not respond to our requests for comment,” the letter says.',
])('nobody: %s', (text) => expect(found(text)).toEqual([]))

it('is left to whoever tells of it', () => {
  const text = 'Lund said the board had not responded to requests.'
  const content = [{ start: 10, end: 49 }]
  expect(
    found(text, [{ source: [{ start: 0, end: 4 }], cue: [{ start: 5, end: 9 }], content, confidence: 1 }]),
  ).toHaveLength(1)
})
