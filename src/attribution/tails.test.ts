import { expect, it } from 'vitest'
import { foundIn } from './testing.ts'

it.each([
  [
    'Only some good [Hald] <said> {would come out of} the talks with the port.',
    'would come out of the talks with the port',
  ],
  ['[Hald] <met> {friends of the} Old Harbour and left.', 'friends of the Old Harbour'],
  [
    '[Hald] <denied> {that Rumia mediated a truce following} a brief clash in May.',
    'that Rumia mediated a truce following a brief clash in May',
  ],
  ['[Hald] <said> {it was a} “great day” for all.', 'it was a “great day”'],
  ['[Hald] <said> {they would close, but} went home.', 'they would close'],
  ['[Hald] <said> {the men were held by the police when} asked again.', 'the men were held by the police'],
])('contents end with a phrase: %s', (line, expected) => {
  expect(foundIn(line)[2]).toBe(expected)
})

it.each([
  '[Hald] <said> {the meeting is on}. It rained.',
  '[Hald] <said> {that is what she waited for}, and left.',
  '{One of} [his] <preferred> {ways of work} is waiting.',
  '{which} [Hald] <says> {is true}.',
  '[Hald] <said> {a} and left.',
])('contents that end where they should: %s', (line) => {
  expect(foundIn(line)[2]).toBe([...line.matchAll(/\{(.*?)\}/g)].map(([, words]) => words).join('|'))
})
