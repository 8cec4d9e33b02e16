import { expect, it } from 'vitest'
import { foundIn } from './testing.ts'

it.each([
  'LIVE STREAM',
  'Video',
  'Full Panel',
  'Breaking News',
  'Opinion',
  'MYTH',
  'Why it matters',
  'The bottom line',
  'Radio interview',
])('a label says nothing: %s', (label) => {
  expect(foundIn(`[${label}]<:> {Minister meets dockers}`)).toBeUndefined()
})

it.each([
  ['[Hald to Brandt]<:> {Resign}', 'Hald'],
  ['[Ambassador to Vell]<:> {Resign}', 'Ambassador to Vell'],
  ['[Poll]<:> {Voters are tired}', 'Poll'],
  ['[News Corp]<:> {We are sold}', 'News Corp'],
])('whoever speaks stays: %s', (line, expected) => {
  expect(foundIn(line)[0]).toBe(expected)
})
