import { expect, it } from 'vitest'
import { attributed } from '../testing.ts'

const names = (marked: string) => {
  const { speakers, attributions } = attributed(marked)
  return attributions.map(({ speaker }) => speakers.find(({ id }) => id === speaker)!.name)
}

it.each([
  ['The Ada Roth Foundation met. [The Foundation] <said> {the ferry is late}.', ['Ada Roth Foundation']],
  ['The Ministry of Ferries met. [The Ministry] <said> {the ferry is late}.', ['Ministry of Ferries']],
  [
    'The International Committee of the Red Cross came. [The Red Cross] <said> {it is late}. [The ICRC] <said> {it is not}.',
    ['International Committee of the Red Cross', 'International Committee of the Red Cross'],
  ],
  // Two may be meant.
  ['The Ministry of Ferries and the Harbour Ministry met. [The Ministry] <said> {the ferry is late}.', ['Ministry']],
])('a body by the last word of its name: %s', (marked, expected) => expect(names(marked)).toEqual(expected))
