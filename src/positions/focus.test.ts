import { describe, expect, it } from 'vitest'
import type { Stance } from '../types.ts'
import { focusOf } from './focus.ts'

describe('the focus of what is wanted or refused', () => {
  const thing = (object: string, stance: Stance = 'demands') => focusOf(object, stance).thing
  it.each([
    ['a smaller fleet in the bay before May', 'a smaller fleet'],
    ['the council should lift the ban on trawlers in May', 'the ban'],
    ['the board to publish the charts of the harbour near Estra', 'the charts of the harbour'],
    ['Orsin leave the islands by May', 'the islands'],
    ['the documents relating to the fire', 'the documents'],
    ['to press Lund on the fleet', 'Lund on the fleet'],
    ['to allow the board to sell the ships at once', 'the ships'],
    ['if the report is true, he should close the harbour', 'the harbour'],
    ['even if they will not buy the ship, we will build the harbour', 'the harbour'],
    ['a hearing so that he could deny the report', 'a hearing'],
    ['a “historic” law for the harbour', 'a “historic” law'],
    ['the ban must be lifted', 'the ban must be lifted'],
    ['to see the whole report without any cuts', 'the whole report'],
    ['Norland should raise the fee for ships', 'the fee'],
    ['the siege must end now with a hearing', 'the siege must '],
    ['the council to find ways to stay together following the vote', 'ways to stay together'],
  ])('of “%s” is “%s”', (object, focus) => expect(thing(object)).toBe(focus))

  it('is all of which somebody would speak', () =>
    expect(thing('he will discuss the war in Estra, the fleet and grain', 'promises')).toBe(
      'the war in Estra, the fleet and grain',
    ))
})

describe('a deed that is argued over by its noun', () => {
  it.each([
    ['Lund should resign', 'resignation', ''],
    ['Lund to step aside over allegations of theft', 'resignation', ''],
    ['Lund should stand down', 'resignation', ''],
    ['Lund to testify under oath', 'testimony', ''],
    ['the board should investigate the fire', 'investigation', ''],
    ['to cooperate with the inquiry', 'cooperation', 'with the inquiry'],
    ['Lund to withdraw', 'withdrawal', ''],
    ['every claim needs to be investigated', 'investigation', ''],
    ['the board to fire Lund', 'firing', 'the board to fire Lund'],
    ['the board to remove Lund', 'firing', 'the board to remove Lund'],
    ['the board to remove the mayor', 'firing', 'the mayor'],
    ['the board to remove the mines', null, 'the mines'],
    ['the navy to fire missiles', null, 'missiles'],
    ['you have to resign yourself to the rain', null, ''],
    ['the board should sell the ships', null, 'the ships'],
  ])('“%s”: %s', (object, deed, thing) => expect(focusOf(object, 'demands')).toMatchObject({ deed, thing }))
})

describe('a thing', () => {
  const undone = (object: string, stance: Stance = 'demands') => focusOf(object, stance).undoing.length % 2 === 1
  it.each([
    'there should not be a delay',
    'an end to the embargo',
    'the council should lift the embargo',
    'the talks should be cancelled',
    'to avoid any more delays',
    'Orsin to withdraw from the treaty',
    'Lund to pull out of the summit',
    'local efforts to stop the fires',
    'the board to take all old ships off the market',
    'those ships need to be removed from the shelves',
    'those ships should be removed from the shelves',
    'the board to remove all mines',
    'a repeal of the fishing law',
    'a full “removal” of the nets',
    'Norland to veto the lease',
    'the board to freeze the building of ships',
    'to deny Lund access to the charts',
    'to soften the fishing law',
    'to rule out a sale',
    'the lease needs to be sent back to the board',
    'the limiting of fees',
    'criticism of the lease',
    'a response to the raid',
    'a shutdown of the fisheries',
    'to vote against the lease',
    'him against the charges',
    'a 30 percent cut in fees',
    'to deter the use of nets',
    'Orsin would turn over its ships',
    'the summit should not move forward',
    'the tariffs lifted at once',
    'Norland should just scrap the lease',
    'he would challenge the lease in court',
    'Orsin stop the sale',
    'we will let the lease expire',
    'to bring the siege of Estra to an end',
    'the siege must end now with a hearing',
  ])('is to be undone: %s', (object) => expect(undone(object)).toBe(true))
  it.each([
    'a delay',
    'the grain must be shipped by rail to prevent any delays',
    'the council should not lift the embargo',
    'Lund should not be pressured to end his investigation',
    'the board should release the report',
    'even if he will not buy the ship, we will build a harbour',
    'not only should the board sell the ship',
    'the summit must go on',
    'a ban lifted by Norland',
    'to lift the ceiling of fees',
    'the board not to filibuster the lease',
  ])('is wanted: %s', (object) => expect(undone(object)).toBe(false))
  it.each(['she will “adamantly oppose” any effort to close the harbour', 'he will reject the lease'])(
    'is refused once, where the refusal is the deed: %s',
    (object) => expect(undone(object, 'rejects')).toBe(false),
  )
  it.each(['rejects', 'disputes'] as const)('is refused once, where the refusal has the “not” with it: %s', (stance) =>
    expect(undone('not allow the hearings', stance)).toBe(false),
  )
})
