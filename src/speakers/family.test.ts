/** Whom a surname of several people means, on invented sentences with hand-made attributions. */
import { describe, expect, it } from 'vitest'
import { attributed } from './testing.ts'

const names = (marked: string) => {
  const { speakers, attributions } = attributed(marked)
  return attributions.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)
}

describe('a family’s surname', () => {
  it('is of both whom "Ravi and Sumala Orlan" names, by "Mr." and "Ms."', () => {
    const marked =
      'The parents, Ravi and Sumala Orlan, came to the harbour.\n[Mr. Orlan] <said> {that the port was closed}.\n[Ms. Orlan] <said> {that she had wept}.\n'
    expect(names(marked)).toEqual(['Ravi Orlan', 'Sumala Orlan'])
  })

  it('makes no couple of two people who are named together', () => {
    const marked =
      'Marsh and Ada Lund disagree. Marsh came late, Hugh Marsh did.\n[Ms. Lund] <said> {that the port was closed}.\n'
    expect(names(marked)).toEqual(['Ada Lund'])
  })

  it.each([
    ['President Orlan', 'President Orlan’s adviser Maria Orlan'],
    ['Sen. Orlan', 'Orlan’s brother and lawyer Kaspar Orlan'],
    ['Sen. Orlan', 'His wife, Dorothy Orlan,'],
  ])('is not of a relative who speaks later: %s, %s', (one, other) => {
    const marked = `${one} was there.\n[Orlan] <said> {the port was safe}.\n[${other}] <said> {it was late}.\n[Orlan] <said> {it was cold}.\n`
    const [first, relative, last] = names(marked)
    expect([first, last]).toEqual(['Orlan', 'Orlan'])
    expect(relative).toMatch(/^\S+ Orlan$/)
  })

  it('is not of the wife whom a line in capitals between the paragraphs names', () => {
    const marked =
      '[President Orlan] <said> {he knows four or five}.\n[Orlan] <said> {he had an idea}.\nThe harbour was closed.\n[ADA ORLAN] <ACCUSES> {WRITER OF SABOTAGE}.\n[ORLAN] <CALLS ON> {GUILD TO LOOK FOR HIM}.\n[Orlan] <said> {it was cold}.\n'
    const [first, second, wife, again, last] = names(marked)
    expect([first, second, again, last]).toEqual(['Orlan', 'Orlan', 'Orlan', 'Orlan'])
    expect(wife).toBe('ADA ORLAN')
  })

  it('is the one whom a line in capitals calls by it', () => {
    const marked =
      '[President Lund] <said> {he knows four or five}.\nThe harbour was closed.\n[LUND] <CALLS ON> {GUILD TO LOOK FOR HIM}.\n'
    expect(names(marked)).toEqual(['Lund', 'Lund'])
  })

  it('is not of the son whom the text names only after it has spoken of the father', () => {
    const marked =
      'The harbour was closed.\n[President Orlan] <said> {the port was safe}.\nA photograph showed Kaspar Orlan Jr. there.\n[Mr. Orlan] <said> {it was cold}.\n'
    expect(names(marked)).toEqual(['Orlan', 'Orlan'])
  })

  it('has the son for "Orlan Jr.", who is not what the father is', () => {
    const marked =
      'President Orlan’s eldest son, Kaspar Orlan Jr., wrote to the harbour.\n[Orlan Jr.] <said> {it was cold}.\n'
    const { speakers } = attributed(marked)
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([['Kaspar Orlan Jr', null]])
  })

  it('is of a man with "Jr." whom the text introduces by his whole name', () => {
    const marked =
      'Kaspar Orlan Jr. was there.\n[Mr. Orlan] <said> {it was cold}.\n[Kaspar Orlan Jr.] <said> {it was late}.\n'
    expect(new Set(names(marked)).size).toBe(1)
  })

  it('is of the one who is introduced, not of the one whose husband it names', () => {
    const marked =
      'Dorothy Orlan, whose husband, Navy diver Ty Orlan, was lost at sea, spoke on the radio.\n[Orlan] <said> {the port was safe}.\n'
    expect(names(marked)).toEqual(['Dorothy Orlan'])
  })
})

describe('a pronoun', () => {
  it('goes on with whom the sentence says to have spoken, not with one whom it leads in', () => {
    const marked =
      'Soon after the murder of Jan Kral in the harbour, [Hugh Marsh] <said> {that the port was lost}.\n{“The port is gone,”} [he] <claimed>.\n'
    expect(names(marked)).toEqual(['Hugh Marsh', 'Hugh Marsh'])
  })

  it('is the speaker of the sentence before, not whom a comparison leads in', () => {
    const marked =
      'Like his words about Mr. Kral, [Mr. Marsh] <said>, {the jabs were unacceptable}.\n{“This is new,”} [he] <said>.\nJan Kral and Hugh Marsh met in May.\n'
    expect(names(marked)).toEqual(['Hugh Marsh', 'Hugh Marsh'])
  })
})

describe('who is described', () => {
  it('as a man of whose name the list knows women is one where the text says he', () => {
    const marked =
      'Adel Orlan prays where he works. Jan Kral came.\nOrlan sat in the room where he saw Kral last.\n[He] <said> {that many came}.\n'
    expect(names(marked)).toEqual(['Adel Orlan'])
  })

  it('is not one after whom a room is named', () => {
    const marked =
      '[Hugh Marsh] <said> {it was late}.\nReporters came to the James Kral briefing room, and [he] <called on> them {to wait}.\n'
    expect(names(marked).at(-1)).toBe('Hugh Marsh')
  })

  it('as the man is another who spoke just before, if nobody named did', () => {
    const marked =
      'Jan Kral prayed here.\n[Another Muslim] <said> {he heard Kral talk}.\n{“It was a crime,”} [the man] <said>.\n'
    expect(names(marked)).toEqual(['another Muslim', 'another Muslim'])
  })

  it.each([
    ['Ada Lund, has become the source of anxiety. [Ada Lund] <said> {it was late}.\n', null],
    ['Is President Ada Lund coming? [Ada Lund] <said> {it was late}.\n', 'President'],
    ['[Ada Lund, who was head of the port from 2009], <said> {it was late}.\n', 'head of the port from 2009'],
    ['{“It is late,”} <said> [Ada Lund, a strategist in Halda]. “The port is closed.”\n', 'strategist in Halda'],
  ])('has what stands with the name as a role: %s', (marked, role) =>
    expect(attributed(marked).speakers[0]?.role ?? null).toBe(role),
  )

  it('by a temper is the one named', () => {
    const marked = 'The mayor, Hugh Marsh, spoke.\n{“The port stays open,”} [an angry Marsh] <retorted>.\n'
    expect(names(marked)).toEqual(['Hugh Marsh'])
  })

  it('with a particle in small letters is the one named in full', () =>
    expect(
      names(
        '[Mayor Bill de Orlan] <spoke of> {ships}.\n[de Orlan] <said> {it was late}.\n[A confident-seeming de Orlan] <said> {it was cold}.\n',
      ),
    ).toEqual(['Bill de Orlan', 'Bill de Orlan', 'Bill de Orlan']))

  it.each([
    ['Elena de la Orlan', 'de la Orlan'],
    ['Uta von der Orlan', 'von der Orlan'],
  ])('with two particles in small letters is the one named in full', (full, surname) =>
    expect(names(`[${full}], a prosecutor, <said> {it was late}.\n{“It is cold,”} [${surname}] <said>.\n`)).toEqual([
      full,
      full,
    ]),
  )

  it('is the firm, not whose firm it is', () =>
    expect(names('[Rumian-owned Halden Foods] <announced> {it will shut the plant}.\n')).toEqual(['Halden Foods']))

  it('is no governor of another’s state', () => {
    const { speakers } = attributed(
      'Sen. Ada Lund of Norland and Gov. Hugh Marsh came.\n[Marsh] <said> {it was late}.\n',
    )
    expect(speakers.find(({ name }) => name === 'Hugh Marsh')?.role).toBe('Gov.')
  })

  it('as the president of a body is no other president', () =>
    expect(
      names(
        'President Ada Lund came.\n[Lund] <said> {it was late}.\n[The Harbour Council president] <said> {it was cold}.\n',
      ).at(-1),
    ).not.toBe('Ada Lund'))

  it('has no role that the sentence before ends with', () => {
    const { speakers } = attributed(
      'Norland is a power in the East. President Ada Lund came.\n[Lund] <said> {it was late}.\n',
    )
    expect(speakers[0]).toMatchObject({ name: 'Ada Lund', role: 'President', affiliation: null })
  })

  it('as a spokesman for somebody is the spokesman', () => {
    const marked = '[A spokesman for Democratic candidate Ada Lund] <called> {the report “outrageous.”}\n'
    expect(names(marked)).not.toContain('Ada Lund')
  })

  it('is not whoever has a word for a report, as the report’s', () =>
    expect(
      names('Ada Lund called a report of the port nonsense.\n[The report] <showed> {it was late}.\n'),
    ).not.toContain('Ada Lund'))

  it('as leaders of a region are a group', () => {
    const { speakers } = attributed('[Leaders across Europe] <said> {they were sorry}.\n')
    expect(speakers[0]).toMatchObject({ kind: 'group' })
  })

  it('by state and party is the one spoken of, not a person of that name', () => {
    const marked =
      '[Speaker Hugh Marsh] <said> {he could not support the plan}.\n[The Utah Republican] <said> {the plan was late}.\n'
    expect(names(marked)).toEqual(['Hugh Marsh', 'Hugh Marsh'])
  })

  it.each([
    [
      'behind a quotation of several sentences',
      '[Speaker Hugh Marsh] <left>{}.\nIt rained. {“It was late. It was early. We were there,”} [the Utah Republican] <said>.\n',
      'Hugh Marsh',
    ],
    [
      'and no president',
      'It was about President Emil Roth. The rebuke of Sen. Ada Lund came after [the Ohio Democrat] <read> {a letter}.\n',
      'Ada Lund',
    ],
    [
      'and no secretary of the government, who has spoken',
      '[Health Secretary Ada Lund] <said> {it was late}.\nChairman Hugh Marsh wrote to Secretary Lund.\n{“We expect her,”} [the Utah Republican] <said>.\n',
      'Hugh Marsh',
    ],
    [
      'a congresswoman as a representative',
      '[Rep. Ada Lund] <said> {it was late}.\n{“It was early,”} [the Ohio congresswoman] <said>.\n',
      'Ada Lund',
    ],
  ])('by state and party is the one spoken of, %s', (_, marked, name) => expect(names(marked).at(-1)).toBe(name))

  it('as several of a party is nobody’s name, nor a pronoun’s', () => {
    const marked =
      'The mayor met Hugh Marsh and other top Senate Republicans.\n[Rep. Jan Kral] <said> {it would help}.\n{“I don’t think it’s late,”} [he] <said>.\n'
    expect(names(marked)).toEqual(['Jan Kral', 'Jan Kral'])
  })

  it('as another of a people is somebody unnamed', () => {
    const { speakers } = attributed('[Another Muslim] <said> {he heard the man talk}.\n')
    expect(speakers[0]).toMatchObject({ kind: 'anonymous' })
  })
})

describe('a relative by the first name', () => {
  it.each([
    ['Kaspar Orlan', 'Kaspar Orlan was there, and Emil, his brother.', 'Kaspar Orlan’s brother, Emil,'],
    ['a surname', 'Kaspar Orlan was there.', 'Orlan’s younger brother Emil'],
    ['a pronoun', '[Kaspar Orlan] <said> {it was cold}.', 'His brother, Emil,'],
  ])('has the surname of %s', (_, before, source) =>
    expect(names(`${before}\n[${source}] <said> {it was late}.\n`).at(-1)).toBe('Emil Orlan'),
  )

  it('has not the offices of the one whose relative it is', () => {
    const { speakers } = attributed(
      'Governor Orlan came late. Kaspar Orlan was there.\n[Orlan’s wife, Ada,] <said> {it was late}.\n',
    )
    expect(speakers).toMatchObject([{ name: 'Ada Orlan', role: null }])
  })

  it.each(['Orlan’s lawyer, Emil,', 'Orlan’s wife, Ada Lund,'])('is not %s', (source) =>
    expect(names(`Kaspar Orlan was there.\n[${source}] <said> {it was late}.\n`)).not.toContain('Emil Orlan'),
  )
})

it('"husband of Ada Orlan" is not hers, and of two of a surname she is not the one introduced', () => {
  const { speakers, attributions } = attributed(
    'Emil Orlan, the husband of harbour counsel Ada Orlan, wrote. Many know Emil Orlan.\n[Orlan] <wrote> {it was late}.\n[Ada Orlan] <said> {it was early}.\n',
  )
  const who = attributions.map(({ speaker }) => speakers.find(({ id }) => id === speaker))
  expect(who).toMatchObject([{ name: 'Emil Orlan' }, { name: 'Ada Orlan', role: 'harbour counsel' }])
})

describe('of a father and his son', () => {
  const before = 'Emil Orlan sacked his son Hugh. Hugh Orlan sued. Emil’s wife, Ada Orlan, left.\n'
  it.each([
    ['Orlan senior', 'Emil Orlan'],
    ['The younger Orlan', 'Hugh Orlan'],
    ['Orlan junior', 'Hugh Orlan'],
  ])('%s is %s', (source, name) => expect(names(`${before}[${source}] <said> {it was late}.\n`)).toEqual([name]))
})

it('“she” behind “asked her” is whoever was asked', () =>
  expect(
    names(
      'Ada Orlan is a director. [Ada Orlan] <said> {it was late}.\n[A lawyer] <asked> her {whether she had voted}. [She] <said> {she had not}.\n',
    ).at(-1),
  ).toBe('Ada Orlan'))

it('a title tells two of one surname apart', () =>
  expect(
    names(
      'Sen. Emil Orlan, a Republican, and his sister, Rep. Ada Orlan, a Democrat, met.\n[Rep. Orlan] <said> {it was late}.\n[Sen. Orlan] <said> {it was early}.\n',
    ),
  ).toEqual(['Ada Orlan', 'Emil Orlan']))

it('the elder of father and son may be called Sr.', () =>
  expect(
    names(
      'The mayor, Emil Orlan Sr., 70, and his son, Emil Orlan Jr., met.\n[The elder Orlan] <said> {it was late}.\n[The younger Orlan] <said> {it was early}.\n',
    ).map((name) => name?.replace('.', '')),
  ).toEqual(['Emil Orlan Sr', 'Emil Orlan Jr']))

it('a first name of the world tells who "he" is not', () =>
  expect(
    names(
      '[Sunita Orlan] <told> the jury {that he had never had a boat}.\n[Mrs Orlan, 39,] <said> {Prakash Orlan was “a gentle man”}. [He] <denies> {the sale}.\n',
    ).at(-1),
  ).toBe('Prakash Orlan'))
