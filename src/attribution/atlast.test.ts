import { expect, it } from 'vitest'
import { found } from './testing.ts'

it.each([
  ['The Harbour Courier has learned', 'The Harbour Courier', 'has learned'],
  ['the party has now confirmed', 'the party', 'has now confirmed'],
  ['officials on both sides have said', 'officials on both sides', 'have said'],
])('a statement is over before its speaker comes: %s', (end, source, cue) => {
  expect(found(`It was late. The port of Vell will close in May, ${end}.`)).toEqual([
    [source, cue, 'The port of Vell will close in May'],
  ])
})

it.each([
  'The port of Vell will close in May, which nobody has confirmed.',
  'The port of Vell will close in May, and the party has confirmed.',
  'Sadly, the party has confirmed.',
  'The port of Vell will close in May, the party has confirmed the plan.',
])('no speaker comes at last: %s', (text) => {
  expect(found(text)).toEqual([])
})
