/** Names that no list knows, ships, stations and offices: what they are, on invented sentences. */
import { describe, expect, it } from 'vitest'
import { genderOf, isFirstName } from './names/firstnames.ts'
import { readName } from './names/names.ts'
import { attributed } from './testing.ts'

const speakers = (marked: string) => {
  const reading = attributed(marked)
  return reading.attributions.map(({ speaker }) => reading.speakers.find(({ id }) => id === speaker))
}

it('whose a first name is, of the whole world', () =>
  expect(['Sunita', 'Prakash', 'Ngozi', 'Tunde', 'Róisín', 'Sékou', 'Oleksandr', 'Jolanta'].map(genderOf)).toEqual([
    'she',
    'he',
    'she',
    'he',
    'she',
    'he',
    'he',
    'she',
  ]))

it('a first name is known with the accent that the lists leave out', () =>
  expect(['José', 'María', 'François'].map((name) => [isFirstName(name), genderOf(name)])).toEqual([
    [true, 'he'],
    [true, 'she'],
    [true, 'he'],
  ]))

describe('a person', () => {
  it.each([
    ['a first name that no list knows, before a surname that is a word', 'Tavisha Gray', 'Tavisha Gray'],
    ['a rare first name before "King"', 'Tavisha King', 'Tavisha King'],
    ['a first name that is a word, before what somebody is', 'Fares Orlan, a hospital official', 'Fares Orlan'],
    ['a surname with a particle', 'European Union President Herman Van Orlan', 'Herman Van Orlan'],
    ['a first name that is a capital', '32-year-old protester Paris Orlan', 'Paris Orlan'],
    ['a rank', 'Commodore Jan Kral, a navy spokesman', 'Jan Kral'],
    ['where they are principal', 'Orlan’s school principal, Hugh Marsh of the Halda School', 'Hugh Marsh'],
  ])('has %s: %s', (_, phrase, name) => expect(readName(phrase)).toMatchObject({ kind: 'person', name }))

  it.each([
    ['[Navy spokesman Captain Jan Kral] <said> {it was late}.\n', 'Navy spokesman'],
    ['[one of the rebel leaders, Jan al-Kral] <said> {it was late}.\n', 'rebel leader'],
  ])('has a role as one person has it: %s', (marked, role) => expect(speakers(marked)[0]).toMatchObject({ role }))

  it.each([
    ['[HE the Minister of Ports, Omar Al Lundi] <said> {it was late}.\n', 'Omar Al Lundi'],
    ['[H.E. Ada Lund, Minister of Ports,] <said> {it was late}.\n', 'Ada Lund'],
    ['[His Excellency Omar Lund] <said> {it was late}.\n', 'Omar Lund'],
  ])('has another name than the rank by which they are addressed: %s', (marked, name) =>
    expect(speakers(marked)[0]).toMatchObject({ kind: 'person', name }),
  )

  it('is who is "called" so behind a description', () =>
    expect(
      speakers('[Another Rumian figure, a military spokesman called Abu Orlan], <said> {thousands were waiting}.\n')[0],
    ).toMatchObject({ kind: 'person', name: 'Abu Orlan' }))

  it('is not called by the letters of a body', () =>
    expect(
      speakers(
        '[Ada Berit Lund-Kral] <said> {it was late}.\n[ABLK] <said> {it was cold}.\n[The ABLK] <said> {no}.\n',
      )[1],
    ).toMatchObject({ kind: 'organisation' }))

  it('is not called by the letters of what begins with no first name', () =>
    expect(speakers('[Dockins Sans Harbours] <said> {it was late}.\n[DSH] <said> {it was cold}.\n')[1]).toMatchObject({
      kind: 'organisation',
    }))

  it('is called by the letters of the name where no body is', () =>
    expect(speakers('[Ada Berit Lund-Kral] <said> {it was late}.\n[ABLK] <said> {it was cold}.\n')[1]).toMatchObject({
      name: 'Ada Berit Lund-Kral',
    }))

  it('is one by the surname with its particle', () =>
    expect(
      speakers(
        'The president, [Herman Van Orlan], <said> {it was late}.\n[Van Orlan] <insisted> {it was cold}.\nVan Orlan left. Van Orlan came back.\n',
      ),
    ).toMatchObject([{ name: 'Herman Van Orlan' }, { name: 'Herman Van Orlan' }]))

  it('of whom an age is told may have a surname that is a title', () =>
    expect(
      speakers('[Tavisha King] <says> {she saw it}.\n[King, 39, a clerk at Halden Hospital], <said> {it was late}.\n'),
    ).toMatchObject([{ name: 'Tavisha King' }, { name: 'Tavisha King' }]))

  it('is named by a body that bears a name too', () =>
    expect(
      speakers('[Jan Isaacs] <said> {it was cold}.\n[Isaacs of Harbour’s Help] <contends> {it was late}.\n')[1],
    ).toMatchObject({ name: 'Jan Isaacs' }))
})

describe('no person', () => {
  it.each([
    ['MV Gull', 'MV Gull'],
    ['the frigate INS Norland', 'INS Norland'],
    ['the Rumian Office of the Chief Medical Examiner', 'Rumian Office of the Chief Medical Examiner'],
    ['Rumian Commerce Confederation', 'Rumian Commerce Confederation'],
    ['Halda-based cruise operator Harbour-Lloyd', 'Harbour-Lloyd'],
  ])('is %s', (phrase, name) => expect(readName(phrase)).toMatchObject({ kind: 'organisation', name }))

  it.each([
    ['[THE UN] <has disputed> {the claims}.\n', 'United Nations'],
    ['[THE Rumian government] <has disputed> {the claims}.\n', 'Rumian government'],
  ])('is less for a first word in capitals: %s', (marked, name) => expect(speakers(marked)[0]).toMatchObject({ name }))

  it.each(['Marine Commandos', 'The autopsy report on Mr. Orlan', 'Burger King', 'Zoning Office'])(
    'is "%s"',
    (phrase) => expect(readName(phrase)?.kind ?? null).not.toBe('person'),
  )

  it.each([
    ['[Pamphlets] <announced> {rallies}.\n', 'Pamphlets'],
    ['SKY-TV reports that three died.\n[Reports] <have it> {that demonstrators threw stones}.\n', 'reports'],
  ])('speaks in %s', (marked, name) => expect(speakers(marked).at(-1)).toMatchObject({ kind: 'organisation', name }))

  it('is a troop that "he" could be', () =>
    expect(
      speakers(
        '[A Navy spokesperson] <said> {it was late}.\nThe Navy flew its Marine Commandos there.\n{The ship is safe}, [he] <added>.\n',
      )[1],
    ).toMatchObject({ kind: 'anonymous' }))

  it('is a ship that "he" could be', () =>
    expect(speakers('The warship INS Norland reached the spot.\n{“They surrendered,”} [he] <said>.\n')[0]).toBe(
      undefined,
    ))
})

describe('a description', () => {
  it.each([
    'Emil Orlan, 15, was killed by a bullet.\n[The officer who fired the shot] <says> {he killed the boy by accident}.\n',
    'NBC Halden put the crowd at 70.\n[The manager] <said>, {“They poured in here.”}\n',
    '[The medical director of the hospital in Halda] <told> the Guardian {41 had come}.\n[Hugh Marsh, director of operations for the Harbour Agency], <said> {three shells fell}.\n',
    '[the lawyer acting for the officer] <said> {it was late}.\n',
  ])('is of nobody whom the page names: %s', (marked) =>
    expect(speakers(marked)[0]).toMatchObject({ kind: 'anonymous' }),
  )

  it.each([
    [
      'Jan Kral talked to five aid workers in the camp, [all of whom] <said> {that four bombs fell}.\n',
      'five aid workers',
    ],
    ['For local residents, [many of whom] <voiced skepticism about> {the account}, it was grim.\n', 'local residents'],
  ])('of "whom" is of those before: %s', (marked, name) =>
    expect(speakers(marked)[0]).toMatchObject({ kind: 'group', name }),
  )
})

describe('they', () => {
  it('are the two of whom the sentence before speaks, where one does it to the other', () =>
    expect(
      speakers(
        'The army spoke of war. It strained the ties between the two former foes.\n[They] <have accused> {one another of backing rebels}.\n',
      )[0],
    ).toMatchObject({ kind: 'group', name: 'two former foes' }))

  it('are no town', () =>
    expect(
      speakers('Across Athens, schools are held by angry youth.\n[They] <see> {a corrupt system}.\n')[0]?.name,
    ).not.toBe('Across Athens'))

  it('has no verb for a name before "who"', () =>
    expect(
      speakers('That doesn’t pacify neighborhood residents, [who] <question> {the official story}.\n')[0],
    ).toMatchObject({ name: 'neighborhood residents' }))
})

describe('the statement', () => {
  it.each([
    [
      '[The Rumian government] <said> in a statement {that they had arms}.\n[The statement] <said> {they fled}.\n',
      'Rumian government',
    ],
    [
      '[The military] <said> in a statement {that it had two boats}.\nThe Gull is on patrol, [the release] <said> {it}.\n',
      'military',
    ],
    ['[Hugh Marsh] <wrote> a letter {that he was late}.\n{“It is bad,”} [the letter] <read>.\n', 'Hugh Marsh'],
  ])('is of whoever spoke in one: %s', (marked, name) => expect(speakers(marked)[1]).toMatchObject({ name }))

  it('is of nobody who only spoke', () =>
    expect(speakers('[Hugh Marsh] <said> {it was late}.\n[The statement] <said> {they fled}.\n')[1]?.name).not.toBe(
      'Hugh Marsh',
    ))
})
