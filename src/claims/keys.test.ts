import { expect, it } from 'vitest'
import { keys } from './keys.ts'
import { said } from './testing.ts'

const meet = (a: string, b: string): boolean => {
  const others = new Set(keys(said('b.1', b)))
  return keys(said('a.1', a)).some((key) => others.has(key))
}

it.each([
  [
    'Five more people have been arrested over the theft of old coins from the Halden museum',
    'Five more arrests have been made in the hunt for the thieves of Halden',
  ],
  ['Skiff is about to buy Dory', 'The acquisition of Dory by Skiff is almost done'],
  ['Nothing bad is going to come of it', 'Lund has said in recent days that nothing bad is going to come of the talks'],
])('files “%s” where “%s” is looked for', (a, b) => expect(meet(a, b)).toBe(true))

it('files nothing under a figure alone, nor under a few common words', () => {
  expect(meet('Five ferries sank off Halden', 'Five clerks left the bank in Rumia')).toBe(false)
  expect(meet('It is going to be sold', 'She was going to be late')).toBe(false)
})
