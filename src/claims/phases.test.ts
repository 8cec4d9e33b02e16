import { expect, it } from 'vitest'
import { words } from '../text/words.ts'
import { forceOf } from './force.ts'
import { withoutPhases } from './phases.ts'

const left = (text: string): string =>
  withoutPhases(words(text), text)
    .map(({ text }) => text)
    .join(' ')

it.each([
  ['Skiff is on the verge of buying Dory', 'skiff is buying dory'],
  ['Skiff is reportedly close to buying Dory', 'skiff is buying dory'],
  ['Skiff is said to be poised to buy Dory', 'skiff is be buy dory'],
  ['it’s about to sail', "it's sail"],
])('takes from "%s" how near the deed is, and how sure', (text, rest) => expect(left(text)).toBe(rest))

it.each(['Lund is close to the mayor', 'the ship stood ready', 'she set sail', 'on the verge the grass grew'])(
  'leaves what tells something itself: "%s"',
  (text) => expect(left(text)).toBe(text.toLowerCase()),
)

it.each(['Skiff is on the verge of buying Dory', 'Skiff is poised to buy Dory', 'Skiff is close to buying Dory'])(
  'is yet to come: "%s"',
  (text) => expect(forceOf(text)).toBe('future'),
)
