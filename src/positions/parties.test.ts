import { describe, expect, it } from 'vitest'
import { partiesOf } from './parties.ts'

const speaker = (name: string, affiliation: string | null, role: string | null = null) => ({
  id: name,
  name,
  kind: 'person' as const,
  role,
  roles: [],
  affiliation,
  party: null,
  aliases: [name],
})
// A guest from elsewhere: who speaks for a country speaks to another.
const sideOf = (...who: Parameters<typeof speaker>) =>
  partiesOf([speaker(...who), speaker('Ugo Berti', 'Italy')], () => 1).of(who[0])

it.each([
  ['Mara Lund', 'Harbour Board', 'Harbour Board'],
  ['Mara Lund', 'France', 'France'],
  ['Mara Lund', 'Kremlin', 'Russia'],
  // A movement is no state, wherever it fights or rules.
  ['Mara Lund', 'Taliban', 'Taliban'],
  ['Mara Lund', null, 'Mara Lund'],
  // A governor, a senator, a mayor: those of one place may stand against each other.
  ['Mara Lund', 'South Carolina', 'Mara Lund'],
  ['Mara Lund', 'Chicago', 'Mara Lund'],
  // Nor is a chamber a side.
  ['Mara Lund', 'House', 'Mara Lund'],
  ['Mara Lund', 'Senate Judiciary Committee', 'Mara Lund'],
])('%s of %s speaks for %s', (name, affiliation, side) => expect(sideOf(name, affiliation)).toBe(side))

it('who is not named speaks within a country for a body, and not for the country', () => {
  const italians = [speaker('Mara Lund', 'Italy'), speaker('Emil Roth', 'Italy')]
  const sideAtHome = (affiliation: string | null) => {
    const one = { ...speaker('an official', affiliation), kind: 'anonymous' as const, party: 'Italy' }
    return partiesOf([...italians, one], () => 1).of('an official')
  }
  expect(sideAtHome('Harbour Department')).toBe('Harbour Department')
  expect(sideAtHome(null)).toBe(null)
  expect(sideAtHome('Harbour Department discussion')).toBe(null)
})

it('who fights in a country does not speak for it', () => {
  const fighters = { ...speaker('French rebels', null), kind: 'organisation' as const, party: 'France' }
  expect(partiesOf([fighters, speaker('Ugo Berti', 'Italy')], () => 1).of('French rebels')).toBe('French rebels')
})

it('leaders of a body are that body, where the story hears it', () => {
  const body = { ...speaker('Radwal', null), kind: 'organisation' as const }
  const leaders = (name: string) => ({ ...speaker(name, null), kind: 'group' as const })
  const sideIn = (name: string) => partiesOf([leaders(name), body, speaker('Ugo Berti', 'Italy')], () => 1).of(name)
  expect(sideIn('senior Radwal leaders')).toBe('Radwal')
  expect(sideIn('Senate leaders')).toBe('Senate leaders')
})

it('a family name that stands first is whose it is', () => {
  const who = [speaker('Pak Lan-un', null), speaker('Tony Dahl', 'Estra')]
  const text = 'Pak agreed to close it'
  const words = [{ text: 'pak', stem: 'pak', start: 0, end: 3, capital: true, stop: false, joined: false }]
  expect(partiesOf(who, () => 1).named(text, words, 0)?.party).toBe('Pak Lan-un')
})

it('“the North” is the country of which the story hears', () => {
  const named = (...names: string[]) => {
    const all = names.map((name) => ({ ...speaker(name, null), kind: 'place' as const, party: name }))
    const words = [{ text: 'north', stem: 'north', start: 0, end: 5, capital: true, stop: false, joined: false }]
    return partiesOf(all, () => 1).named('North agreed to it', words, 0)?.party
  }
  expect(named('North Korea', 'Italy')).toBe('North Korea')
  expect(named('North Korea', 'North Macedonia')).toBe(undefined)
})

it('who reports for an outlet of the story speaks for nobody', () =>
  expect(
    partiesOf([speaker('Mara Lund', 'The Meridian'), { ...speaker('The Meridian', null), kind: 'outlet' }], () => 1).of(
      'Mara Lund',
    ),
  ).toBe(null))

it.each([
  '36%',
  'tens of thousands of Italians',
  'more than 10,000 people',
  'almost all voters',
  'a majority of senators',
  'Both parties',
  'Twelve of them',
  'Fifty-eight',
])('%s are no side', (name) =>
  expect(partiesOf([{ ...speaker(name, null), kind: 'group' }], () => 1).of(name)).toBe(null),
)

it('who watches speaks for nobody', () => {
  expect(sideOf('Mara Lund', 'Harbour Board', 'historian')).toBe(null)
  expect(sideOf('Quay Correspondent Mara Lund', null)).toBe(null)
})

it('an administration is whose it is, and a court has one name', () => {
  const body = (name: string) => ({ ...speaker(name, null), kind: 'organisation' as const })
  const parties = partiesOf(
    [
      speaker('Mara Lund', null),
      ...['Lund administration', 'U.S. Supreme Court'].map(body),
      speaker('Ugo Berti', 'Italy'),
    ],
    () => 1,
  )
  expect(['Lund administration', 'U.S. Supreme Court'].map(parties.of)).toEqual(['Mara Lund', 'Supreme Court'])
})

it('whom a story is about stands for himself, and not for his party', () => {
  const of = (surname: string) =>
    partiesOf(
      [{ ...speaker('Mara Lund', null), party: 'Democrats' }],
      () => 1,
      (name) => (name === surname ? 0.4 : 0),
    ).of('Mara Lund')
  expect([of('lund'), of('oss')]).toEqual(['Mara Lund', 'Democrats'])
})

describe('in a story within one country', () => {
  const among = (...all: Parameters<typeof speaker>[]) => {
    const parties = partiesOf(
      all.map((each) => speaker(...each)),
      () => 1,
    )
    return all.map(([name]) => parties.of(name))
  }
  it('its people are sides, and no country is', () =>
    expect(
      among(
        ['Tarik Oss', 'France', 'finance minister'],
        ['Ada Roux', 'France'],
        ['Jo Faure', 'Élysée', 'Élysée spokesman'],
      ),
    ).toEqual(['Tarik Oss', 'Ada Roux', 'Élysée']))
  it('a lawyer speaks for whom he serves, a friend for himself', () =>
    expect(
      among(
        ['Mara Lund', null],
        ['Jo Faure', 'Lund', 'lawyer'],
        ['Ben Hale', 'Lund', 'old friend'],
        ['Ida Holt', 'Lund', 'former adviser'],
      ),
    ).toEqual(['Mara Lund', 'Mara Lund', 'Ben Hale', 'Ida Holt']))
  it('who has left an office or would have it does not speak for it', () =>
    expect(among(['Mara Lund', 'Harbour Board', 'former head'], ['Jo Faure', 'High Court', 'nominee'])).toEqual([
      'Mara Lund',
      'Jo Faure',
    ]))
  it('nor does who is for somebody', () =>
    expect(among(['Mara Lund', null], ['Jo Faure', 'Lund', 'loyal Lund supporter'])).toEqual(['Mara Lund', 'Jo Faure']))
})

describe('no side', () => {
  it.each(['opinion polls', 'years', 'both sides', 'the party'])('is “%s”', (name) => {
    const group = { ...speaker(name, null), kind: 'group' as const }
    expect(partiesOf([group], () => 1).of(name)).toBe(null)
  })
  it.each(['senators', 'a handful of senators', 'the court', 'Harbour Board'])('but “%s” is one', (name) => {
    const group = { ...speaker(name, null), kind: 'organisation' as const }
    expect(partiesOf([group], () => 1).of(name)).toBe(name)
  })
})
