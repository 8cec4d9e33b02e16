import { expect, it } from 'vitest'
import { attributed } from './testing.ts'

const last = (marked: string) => {
  const { attributions, speakers } = attributed(marked)
  const who = speakers.find(({ id }) => id === attributions.at(-1)!.speaker)!
  return [who.name, who.kind]
}

it.each([
  [
    '[Two Rumian diplomats] <said> {the port was closed}. [One of them] <said> {it was old}.',
    ['one of two Rumian diplomats', 'anonymous'],
  ],
  [
    '[Several dockers] <said> {the port was closed}. [Some of them] <feared> {it was too old}.',
    ['some of the dockers', 'group'],
  ],
  [
    '[Two people briefed on it] <said> {the port was closed}. [Those people] <said> {it was old}.',
    ['two people briefed on it', 'anonymous'],
  ],
])('is one of those who have spoken: %s', (marked, expected) => expect(last(marked)).toEqual(expected))

it('is nobody of whom nothing is known', () =>
  expect(last('[Ada Lund] <said> {the port was closed}. [One of them] <said> {it was old}.')[0]).toBe('one of them'))
