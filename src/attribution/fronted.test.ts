import { expect, it } from 'vitest'
import { foundIn } from './testing.ts'

it.each([
  ['No more. If it fails, [Hald] <said>, {there are other ways}.', 'If it fails|there are other ways'],
  ['When the port closed, [Hald] <said>, {“we were floored.”}', 'When the port closed|“we were floored.”'],
  ['The port, <according to> [Hald], {will close}.', 'The port|will close'],
])('a statement begins before whoever is named in its midst: %s', (line, expected) => {
  expect(foundIn(line)[2]).toBe(expected)
})

it.each([
  'When the phone rang, [Hald] <said>, {“It is three.”}',
  'The port will close because, [Hald] <said>, {nobody pays}.',
  'In addition, [Hald] <said>, {nobody pays}.',
  'In March, [Hald] <said> {nobody pays}.',
  'She was tired. [Hald], <saying so>, {went home}.',
])('what stands before is not said: %s', (line) => {
  expect(foundIn(line)[2]).toBe(/\{(.*?)\}/.exec(line)![1])
})
