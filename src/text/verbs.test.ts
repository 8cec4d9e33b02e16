import { describe, expect, it } from 'vitest'
import { hasMainVerb } from './verbs.ts'
import { words } from './words.ts'

describe('a main verb', () => {
  it.each([
    'the talks failed',
    'ministers support the plan',
    'Supporters of the old harbour offer prayers',
    'the mayor will not comment',
    'it would be late',
    'any attempt to meddle is an attack',
    "Lund's critics hit the roof",
    'Lund saw the port he was promised',
    'many fear the storm',
    'he claims',
    'the guild claims the pier',
    'the hall where the fire broke out was a meeting place',
    'the guild hid the papers because Lund asked for them',
    'whatever he was promised is lost',
    'the guild accused the mayor of theft',
    'dockers used to sail',
    'she stands by the old finding',
    'concerns have come up over the pier',
    'support for the guild has dipped',
    'wait for the ship',
  ])('is in “%s”', (text) => expect(hasMainVerb(words(text))).toBe(true))

  it.each([
    'more of the road between the Rumian-held town of Dorn and Halda',
    'the talks that failed',
    "Lund's comments",
    "the mayor's campaign against the strike",
    'an indefinite ban on trawlers',
    'a no-fly zone in Syria',
    'Russian support for the plan',
    'to do something about it',
    'the plan to close the port if it is late',
    'requests to help a docker',
    'terrorism concerns',
    'his security plans',
    'any links to the harbour guild',
    'being tethered to the old pier',
    'the close bonds between the port and the guild when Lund was mayor',
    'legislation he was introducing',
    'new indictments of dockers accused of theft',
    'dockers charged with theft',
    'fines linked to the harbour guild',
    'a plan aimed at limiting the trade',
    'a ship used in the strike',
    'support for the guild of the pier',
  ])('is not in “%s”', (text) => expect(hasMainVerb(words(text))).toBe(false))
})
