import { describe, expect, it } from 'vitest'
import type { Speaker, SpeakerKind } from '../types.ts'
import { storySpeakers } from './story.ts'

const person = (name: string, role: string | null = null): Speaker => ({
  id: 's0',
  name,
  kind: 'person',
  role,
  affiliation: null,
  party: null,
  offices: role ? [{ role, organisation: null, country: null, span: { start: 0, end: role.length } }] : [],
  count: null,
  anonymity: null,
  aliases: [name],
  mentions: [],
  why: [],
})
const pages = (...speakers: Speaker[]) =>
  speakers.map((who, i) => ({
    article: `p${i}`,
    published: `2031-05-0${i + 1}T10:00:00Z`,
    speakers: [{ id: 's0', who }],
  }))
const idsOf = (...names: string[]) => {
  const { of } = storySpeakers(pages(...names.map((name) => person(name))))
  return new Set(names.map((_, i) => of(`p${i}`, 's0')))
}

describe('people of several pages', () => {
  it.each([
    ['Mike Brandt', 'Michael Brandt'],
    ['Dmitry Orlan', 'Dmitri Orlan'],
    ['Sergey Kovalsky', 'Sergei Kovalskyy'],
    ['J. Marsh', 'John Marsh'],
    ['Jon Marsh', 'Jonathan Marsh'],
    ['Marsh', 'John Marsh'],
    ['Berg Lund', 'Ada Berg Lund'],
    ['Frederica Orlani', 'Federica Orlani'],
    ['Ban', 'Ban Ki-moon'],
    ['Xi', 'Xi Jinping'],
    ['Inaky Marquin', 'Iñaky Marquín Duarte'],
  ])('are one: %s, %s', (a, b) => expect(idsOf(a, b).size).toBe(1))

  it.each([
    ['John Marsh', 'Jane Marsh'],
    ['Christopher Hill', 'Christine Hill'],
    ['Alexander Lund', 'Alexandra Lund'],
    ['Victor Kral', 'Victoria Kral'],
    ['Hugh Lund', 'Ada Hugh Lund'],
    ['Hugh', 'Hugh Lund'],
  ])('are two: %s, %s', (a, b) => expect(idsOf(a, b).size).toBe(2))

  it('are one by both surnames, the first and a first name, and the first alone', () => {
    expect(idsOf('Iñaky Marquín Duarte', 'Iñaky Marquín', 'Marquín').size).toBe(1)
    expect(idsOf('Iñaky Marquín Marquín', 'Marquín').size).toBe(1)
    expect(idsOf('Iñaky Marquín Duarte', 'Iñaky Duarte Marquín', 'Iñaky Duarte').size).toBeLessThan(3)
  })

  it('are two where the son of one has the name', () => {
    const [page] = pages(person('Hugh Marsh'))
    const son = { id: 's1', who: person('Hugh Marsh Jr.') }
    const { of } = storySpeakers([
      { ...page!, speakers: [...page!.speakers, son] },
      { ...page!, article: 'p1', speakers: [{ id: 's0', who: person('Hugh Marsh Duarte') }] },
    ])
    expect(of('p0', 's0')).toBe(of('p1', 's0'))
    expect(of('p0', 's1')).not.toBe(of('p0', 's0'))
  })

  it('are one in one office by a name that sounds alike, written from another script', () => {
    const of = (...people: [string, string | null][]) => {
      const story = storySpeakers(pages(...people.map(([name, role]) => person(name, role))))
      return new Set(people.map((_, i) => story.of(`p${i}`, 's0')))
    }
    const governor = 'governor of Halda'
    expect(
      of(
        ['Serhiy Haidai', governor],
        ['Serhai Haidai', 'Halda’s governor'],
        ['Sergiy Gaiday', governor],
        ['Serhiy Gaidai', governor],
      ).size,
    ).toBe(1)
    expect(of(['Rami Abdulrahman', null], ['Rami Abdul Rahman', null], ['Rami Abdel-Rahman', null]).size).toBe(1)
    expect(of(['Rami Abdulrahman', null], ['Omar Abdul Rahman', null]).size).toBe(2)
    expect(of(['Serhiy Haidai', governor], ['Sergiy Gaiday', 'coach']).size).toBe(2)
    expect(of(['Serhiy Haidai', governor], ['Sergiy Gaiday', null]).size).toBe(2)
    expect(of(['Robert Laghri', governor], ['Seyed Robert Laqri', governor]).size).toBe(1)
    expect(of(['Maria Lund', 'mayor'], ['Mario Lund', 'mayor']).size).toBe(2)
    expect(of(['Krzysztof Berg', 'lawyer'], ['Kristof Berg', 'attorney']).size).toBe(1)
    const spokesman = 'police spokesman'
    expect(of(['Willem van der Hoven', spokesman], ['Wilhelm van der Hoeven', spokesman]).size).toBe(1)
    expect(of(['Willem van der Hoven', spokesman], ['Ernst van der Hoven', spokesman]).size).toBe(2)
    expect(of(['Robert Gill', 'mayor'], ['Robert Hill', 'mayor']).size).toBe(2)
  })

  it('are one where pages leave "Jr." out, and father and son where one tells them apart', () => {
    expect(idsOf('Hugh Marsh Jr.', 'Hugh Marsh').size).toBe(1)
    const [son, father] = ['Hugh Marsh Jr.', 'Hugh Marsh'].map((name, i) => ({ id: `s${i}`, who: person(name) }))
    const { of } = storySpeakers([
      { article: 'p0', published: null, speakers: [son!, father!] },
      { article: 'p1', published: null, speakers: [father!] },
    ])
    expect(of('p0', 's0')).not.toBe(of('p0', 's1'))
    expect(of('p1', 's1')).toBe(of('p0', 's1'))
  })

  it('are father and son where a page lets both speak, the one by his surname alone', () => {
    const [son, father, short] = ['Hugh Marsh Jr.', 'Marsh', 'Marsh Jr.'].map((name, i) => ({
      id: `s${i}`,
      who: person(name),
    }))
    const { of } = storySpeakers([
      { article: 'p0', published: null, speakers: [son!, father!] },
      { article: 'p1', published: null, speakers: [short!] },
    ])
    expect(of('p0', 's0')).not.toBe(of('p0', 's1'))
    expect(of('p1', 's2')).toBe(of('p0', 's0'))
  })

  it('are one where of a family one is what a surname alone is said to be', () => {
    const [ada, hugh, short] = [
      person('Ada Marsh', 'mayor'),
      person('Hugh Marsh', 'former vice president'),
      person('Marsh', 'Former Vice President'),
    ]
    const { of } = storySpeakers(pages(ada!, hugh!, short!))
    expect(of('p2', 's0')).toBe(of('p1', 's0'))
    const other = person('Marsh', 'spokesman')
    const apart = storySpeakers(pages(ada!, hugh!, other))
    expect([apart.of('p0', 's0'), apart.of('p1', 's0')]).not.toContain(apart.of('p2', 's0'))
  })

  it('are father and son where hardly any page has the "Jr."', () =>
    expect(idsOf('Hugh Marsh Jr.', ...Array.from({ length: 12 }, () => 'Hugh Marsh')).size).toBe(2))

  it('are one where hardly any page has the "Jr." of whom all say that he is in one office', () => {
    const of = (role: string) => {
      const lund = Array.from({ length: 12 }, () => person('Hugh Marsh', 'Rumian ambassador to Tamir'))
      const all = pages(person('Hugh M. Marsh Jr.', role), ...lund)
      const story = storySpeakers(all)
      return new Set(all.map(({ article }) => story.of(article, 's0'))).size
    }
    expect(of('ambassador to Tamir')).toBe(1)
    expect(of('harbour master')).toBe(2)
  })

  it('are one body of the world’s news by any of its names', () => {
    const body = (name: string, kind: SpeakerKind = 'organisation'): Speaker => ({ ...person(name), kind })
    const all = [
      body('ISIS'),
      body('Isis'),
      body('Islamic State'),
      body('Pentagon', 'place'),
      body('Defense Department'),
    ]
    const { speakers, of } = storySpeakers(pages(...all))
    expect(speakers).toHaveLength(2)
    expect(of('p0', 's0')).toBe(of('p2', 's0'))
    expect(speakers.find(({ id }) => id === of('p3', 's0'))).toMatchObject({ kind: 'organisation' })
  })

  it('is a body that a page takes for somebody, where another knows better', () => {
    const works = { ...person('Quillo-Kopa'), kind: 'organisation' as const }
    const { of, speakers } = storySpeakers(pages(person('Quillo-Kopa', 'mine owner'), works))
    expect(speakers).toHaveLength(1)
    expect(speakers[0]).toMatchObject({ id: of('p0', 's0'), kind: 'organisation' })
    expect(storySpeakers(pages(person('Erik Lund'), { ...works, name: 'Erik Lund' })).speakers).toHaveLength(2)
  })

  it('are no outlet where a network that carries posts speaks for itself', () => {
    const facebook = { ...person('Facebook'), kind: 'organisation' as const }
    const posts = { ...person('Facebook'), kind: 'outlet' as const }
    const { of, speakers } = storySpeakers(pages(facebook, posts))
    expect(speakers.find(({ id }) => id === of('p0', 's0'))?.kind).toBe('organisation')
    const paper = { ...person('The Courier'), kind: 'outlet' as const }
    expect(storySpeakers(pages(paper, { ...facebook, name: 'Courier' })).speakers).toHaveLength(1)
  })

  it('is none by letters or a family name that several have', () => {
    const body = (name: string) => ({ ...person(name), kind: 'organisation' as const })
    const bodies = pages(body('HRS'), body('Harbour Revenue Service'), body('Halden Rowing Society'))
    expect(storySpeakers(bodies).speakers).toHaveLength(3)
    expect(idsOf('Ban', 'Ban Ki-moon', 'Ban Soo-ji').size).toBe(3)
  })

  it.each([
    ['organisation', 'Justice Department', 'Department of Justice'],
    ['organisation', 'Russian Foreign Ministry', 'Russia’s Foreign Ministry'],
    ['organisation', 'Justice Department', 'U.S. Justice Department'],
    ['organisation', 'Russian Foreign Ministry', 'Russia’s Ministry of Foreign Affairs'],
    ['organisation', 'Office of the President of Russia', 'Russian President’s Office'],
    ['organisation', 'Presidential Office of Russia', 'Russia’s Presidential Office'],
    ['organisation', 'Lund campaign', 'Mrs. Lund’s presidential campaign'],
    ['organisation', 'Lund campaign', 'Donald Lund’s campaign'],
    ['organisation', 'Halden police', 'Halden Police Department'],
    ['organisation', 'HRS', 'Harbour Revenue Service'],
    ['organisation', 'Norlink', 'NORLINK'],
    ['organisation', 'Norlink', 'Norlink Co.'],
    ['organisation', 'Halden Ferry Devices, Inc.', 'HFD'],
    ['group', 'Ada Lund and Jan Moe', 'Jan Moe and Ada Lund'],
    ['group', 'Ada Lund and Jan Moe', 'the mayor’s attorneys, Ada B. Lund and Jan Moe'],
  ] as const)('a %s by another order of words is one: %s, %s', (kind, a, b) =>
    expect(storySpeakers(pages({ ...person(a), kind }, { ...person(b), kind })).speakers).toHaveLength(1),
  )

  it('are a company by the letters that one page calls it by', () => {
    const body = (name: string, ...aliases: string[]): Speaker => ({
      ...person(name),
      kind: 'organisation',
      aliases: [name, ...aliases],
    })
    expect(storySpeakers(pages(body('Halden-Packet', 'HP'), body('HP'))).speakers).toHaveLength(1)
    expect(storySpeakers(pages(body('Halden-Packet'), body('HP'))).speakers).toHaveLength(2)
    expect(
      storySpeakers(pages(body('Halden-Packet', 'HP'), body('Harbour Party', 'HP'), body('HP'))).speakers,
    ).toHaveLength(3)
  })

  it.each([
    ['Kitrje Kralson', 'Kirtje Kralson'],
    ['Hugh Brantd', 'Hugh Brandt'],
    ['Brantd', 'Hugh Brandt'],
  ])('are one by a slip, where three times as many pages write the other: %s, %s', (slip, name) => {
    expect(idsOf(slip, name, name, name).size).toBe(1)
    expect(idsOf(slip, name, name).size).toBe(2)
  })

  it.each([
    ['Maria Brandt', 'Marie Brandt'],
    ['Hugh Hale', 'Hugh Hall'],
    ['Hugh Brandt', 'Hugo Brandt'],
  ])('are two with names that both are: %s, %s', (a, b) => expect(idsOf(a, b, b, b).size).toBe(2))

  it('are an outlet where one page takes it for a company', () =>
    expect(
      storySpeakers(
        pages({ ...person('Harbour Post'), kind: 'organisation' }, { ...person('Harbour Post'), kind: 'outlet' }),
      ).speakers.map(({ kind }) => kind),
    ).toEqual(['outlet']))

  const kinds = (...all: [kind: SpeakerKind, name: string, role?: string | null][]) =>
    storySpeakers(pages(...all.map(([kind, name, role]) => ({ ...person(name, role ?? null), kind })))).speakers.map(
      (each) => `${each.kind} ${each.name}`,
    )

  it.each<[SpeakerKind, string]>([
    ['organisation', 'AmselDaily'],
    ['organisation', 'amseldaily.com'],
    ['outlet', 'The Amsel-Daily'],
    ['person', 'Amsel Daily'],
    ['person', 'Amsel'],
    ['outlet', 'Amsel'],
    ['outlet', 'The Daily'],
  ])('are the outlet that another page knows it for: %s %s', (kind, name) =>
    expect(kinds(['outlet', 'Amsel Daily'], ['outlet', 'Amsel Daily'], [kind, name])).toEqual(['outlet Amsel Daily']),
  )

  it.each<[outlet: string, kind: SpeakerKind, name: string, role?: string]>([
    ['Amsel Daily', 'organisation', 'Amsel'],
    ['Amsel Daily', 'person', 'Amsel', 'mayor'],
    ['Ada Lund', 'person', 'Ada Lund'],
    ['Lund Daily', 'place', 'Lund'],
    ['Twitter', 'organisation', 'Twitter'],
    ['Sun', 'organisation', 'Sun Daily'],
    ['…', 'organisation', '—'],
  ])('are something else beside the outlet %s: %s %s', (outlet, kind, name, role) =>
    expect(kinds(['outlet', outlet], [kind, name, role ?? null])).toHaveLength(2),
  )

  it('are the outlet that some page writes as a host', () =>
    expect(kinds(['outlet', 'Amselio'], ['organisation', 'Amselio.com'], ['person', 'Amselio'])).toHaveLength(1))

  it('have a name rather than a host', () =>
    expect(kinds(['organisation', 'amsel.org'], ['organisation', 'amsel.org'], ['outlet', 'Amsel'])).toEqual([
      'outlet Amsel',
    ]))

  it('are pages’ own voices by their hosts', () =>
    expect(kinds(['outlet', 'amseldaily.com'], ['outlet', 'Amsel Daily'])).toHaveLength(2))

  it('are nobody else by a short name that somebody or something else has', () => {
    expect(kinds(['outlet', 'Lund Daily'], ['person', 'Lund'], ['person', 'Ada Lund'])).toHaveLength(2)
    expect(kinds(['outlet', 'The Hill'], ['person', 'Hill'], ['person', 'Zemele Hill'])).toHaveLength(2)
    expect(kinds(['outlet', 'Amsel Daily'], ['outlet', 'Amsel Post'], ['outlet', 'Amsel'])).toHaveLength(3)
    expect(kinds(['outlet', 'Amsel Post'], ['outlet', 'Halden Post'], ['outlet', 'The Post'])).toHaveLength(3)
    expect(kinds(['outlet', 'Amsel Daily'], ['organisation', 'Amsel'], ['person', 'Amsel'])).toHaveLength(3)
  })

  it('are nobody of two by an initial', () => expect(idsOf('John Marsh', 'Jane Marsh', 'J. Marsh').size).toBe(3))

  it.each([
    [['John J. Marsh', 'John Marsh', 'John Marsh', 'Marsh', 'Marsh', 'Marsh'], 'John Marsh'],
    [['JOHN MARSH', 'John Marsh'], 'John Marsh'],
    [['J.D. MARSH'], 'J.D. Marsh'],
  ])('have the full name that most pages write: %j', (names, name) =>
    expect(storySpeakers(pages(...names.map((each) => person(each)))).speakers.map((each) => each.name)).toEqual([
      name,
    ]),
  )

  it('have the house that pages give them, if it is not one page in a hundred', () => {
    const of = (n: number) => Array.from({ length: n }, () => person('Ada Lund'))
    const aide = { ...person('Ada Lund'), affiliation: 'Harbour Council' }
    const house = (...all: Speaker[]) =>
      storySpeakers(all.map((who, i) => ({ article: `p${i}`, published: null, speakers: [{ id: 's0', who }] })))
        .speakers[0]!.affiliation
    expect(house(aide, ...of(9))).toBe('Harbour Council')
    expect(house(aide, ...of(99))).toBeNull()
  })

  it('have each role with the days of the pages that give it, in any order of pages', () => {
    const all = pages(
      person('Ada Lund', 'foreign secretary'),
      person('Ada Lund', 'foreign secretary'),
      person('Ada Lund', 'former foreign secretary'),
    )
    const expected = [
      { role: 'foreign secretary', from: '2031-05-01', until: '2031-05-02' },
      { role: 'former foreign secretary', from: '2031-05-03', until: '2031-05-03' },
    ]
    expect(storySpeakers(all).speakers[0]!.roles).toEqual(expected)
    expect(storySpeakers(all.toReversed())).toEqual(expect.objectContaining({ speakers: storySpeakers(all).speakers }))
  })
})

describe('who is only described', () => {
  const office = (name: string, role: string, country: string | null) => {
    const speaker = person(name, role)
    return { ...speaker, offices: speaker.offices.map((each) => ({ ...each, country })) }
  }
  const described = (name: string, party: string | null = null, rule = 'described'): Speaker => ({
    ...person(name),
    kind: 'anonymous',
    party,
    why: [{ about: 'speaker', rule, spans: [] }],
  })
  const named = [
    office('Ada Lund', 'Norwegian Prime Minister', 'Norway'),
    office('Ada Lund', 'Prime Minister', 'Norway'),
    office('Erik Moe', 'Swedish Prime Minister', 'Sweden'),
    office('Erik Moe', 'Prime Minister', 'Sweden'),
    office('Kari Vik', 'national security adviser', null),
    office('Kari Vik', 'National Security Advisor', null),
  ]
  const idOf = (speaker: Speaker, others = named) => {
    const all = pages(...others, speaker)
    return storySpeakers(all).of(`p${all.length - 1}`, 's0')
  }

  it.each([
    ['Norwegian prime minister', 'Norway', 'ada-lund'],
    ['Swedish leader', 'Sweden', 'erik-moe'],
    ['his national security adviser', null, 'kari-vik'],
  ])('by an office is who holds it: %s', (name, party, id) => expect(idOf(described(name, party))).toBe(id))

  it.each([
    ['former Norwegian prime minister', 'Norway', 'described'],
    ['deputy prime minister', 'Norway', 'described'],
    ['prime minister', null, 'described'],
    ['Danish prime minister', 'Denmark', 'described'],
    ['Norwegian prime minister’s aide', 'Norway', 'described'],
    ['a Norwegian prime minister', 'Norway', 'anonymous'],
  ])('is nobody of a name: %s of %s, %s', (name, party, rule) =>
    expect(idOf(described(name, party, rule))).toMatch(/^p\d+-s0$/),
  )

  it('is nobody of two who have the office on as many pages, or of one on a single page', () => {
    const rival = [office('Nils Dahl', 'Norwegian Prime Minister', 'Norway')]
    expect(idOf(described('Norwegian prime minister', 'Norway'), [...named, ...rival])).toMatch(/^p\d+-s0$/)
    expect(idOf(described('Norwegian prime minister', 'Norway'), rival)).toMatch(/^p\d+-s0$/)
  })

  const senator = office('Ada Lund', 'Sen.', null)
  const ofStates = [
    { ...senator, offices: [...senator.offices, ...office('Ada Lund', 'R-Ky.', null).offices] },
    office('Kari Vik', 'Kentucky Gov.', null),
    office('Emil Roth', 'D-Ohio', null),
    office('Hugh Marsh', 'Senate Majority Leader', null),
    office('Hugh Marsh', 'Senate majority leader', null),
  ]

  it.each([
    ['Kentucky senator', 'ada-lund'],
    ['Kentucky Republican', 'ada-lund'],
    ['senior senator from Kentucky', 'ada-lund'],
    ['Kentucky governor', 'kari-vik'],
    ['Ohio Democrat', 'emil-roth'],
    ['Senate majority leader', 'hugh-marsh'],
    ['majority leader', 'hugh-marsh'],
  ])('of a state, or of a chamber, is whom pages call so: %s', (name, id) =>
    expect(idOf(described(name), ofStates)).toBe(id),
  )

  it.each(['Ohio senator', 'Kentucky Democrat', 'Kentucky voter', 'House majority leader', 'Kentucky senator’s aide'])(
    'of a state or a chamber is nobody of a name: %s',
    (name) => expect(idOf(described(name), ofStates)).toMatch(/^p\d+-s0$/),
  )

  it('of a state is neither of two', () =>
    expect(
      idOf(described('Kentucky senator'), [
        ...ofStates,
        { ...ofStates[0]!, name: 'Nils Dahl', aliases: ['Nils Dahl'] },
      ]),
    ).toMatch(/^p\d+-s0$/))

  it('does not give the holder another name', () => {
    const all = pages(...named, described('his national security adviser'))
    const vik = storySpeakers(all).speakers.find(({ id }) => id === 'kari-vik')!
    expect([vik.name, vik.aliases]).toEqual(['Kari Vik', ['Kari Vik', 'his national security adviser']])
    expect(storySpeakers(all.toReversed()).speakers).toContainEqual(vik)
  })
})
