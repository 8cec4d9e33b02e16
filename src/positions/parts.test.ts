import { describe, expect, it } from 'vitest'
import type { Stance } from '../types.ts'
import { partsOf } from './parts.ts'

describe('the parts of what is wanted or refused', () => {
  const parts = (object: string, stance: Stance = 'agrees') =>
    partsOf(object, stance)
      .map(({ object, hangs }) => `${hangs ? '/ ' : ''}${object}`)
      .join(' ')
  it.each([
    ['a resolution blocking the sale of the ships', 'a resolution / blocking the sale of the ships'],
    ['a resolution condemning Rumian settlements', 'a resolution / condemning Rumian settlements'],
    ['a motion banning trawlers from the bay', 'a motion / banning trawlers from the bay'],
    ['a joint bill to block the sale', 'a joint bill / to block the sale'],
    ['a proposal to turn over its ships', 'a proposal / to turn over its ships'],
    ['local efforts to stop the fires', 'local efforts / to stop the fires'],
  ])('a thing, and what that undoes: %s', (object, found) => expect(parts(object)).toBe(found))
  it.each([
    ['he should accept their advice and exit the race', 'he should accept their advice exit the race'],
    ['Lund to stop the talks and open the border', 'Lund to stop the talks open the border'],
    ['Lund to delay the vote and call for a hearing', 'Lund to delay the vote call for a hearing'],
    ['cutting fees and reforming the harbour law', 'cutting fees reforming the harbour law'],
    ['a deal to fund the fleet and avoid a strike', 'a deal to fund the fleet avoid a strike'],
  ])('two deeds of which one undoes: %s', (object, found) => expect(parts(object, 'demands')).toBe(found))
  it.each([
    'the council to lift the ban on trawlers',
    'Lund should not be pressed to end her inquiry',
    'the ban has to end',
    'the board will consider blocking the sale',
    'a ban and a delay of the vote',
    'the board should buy the ship and build a harbour',
  ])('there are none of: %s', (object) => expect(parts(object, 'demands')).toBe(object))
})
