import { describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import type { Statement } from '../dossier/statements.ts'
import { type Page, type Said, story } from '../dossier/testing.ts'
import type { Stance } from '../types.ts'
import { positionsOf } from './positions.ts'
import type { Stand } from './stands.ts'

const known = (pages: Page[]) => dossier(story(pages), { asOf: null, since: null })
let n = 0
const says = (by: string, party: string, stance: Stance, text: string): Said => ({
  claim: `c${n++}`,
  text,
  by,
  party,
  stance,
})
const page = (...said: Said[]): Page => ({ id: `p${n++}`, says: said })

const fleet = [
  page(says('Mara Lund', 'Norland', 'demands', 'a smaller Orsin fleet')),
  page(says('Tarik Oss', 'Orsin', 'rejects', 'any smaller fleet')),
  page(says('Mara Lund', 'Norland', 'demands', 'Orsin withdraw from the Estra islands')),
  page(says('Tarik Oss', 'Orsin', 'rejects', 'to leave the Estra islands')),
]

describe('a term', () => {
  it('is what several parties argue over, in words of the coverage', () => {
    expect(
      known(fleet)
        .terms.map(({ label }) => label)
        .sort(),
    ).toEqual(['Estra islands', 'fleet'])
  })
  it('has each party’s stance with the mention that shows it', () => {
    const { positions, terms } = known(fleet)
    const term = terms.find(({ label }) => label === 'fleet')!.id
    expect(positions.filter((each) => each.term === term).map(({ party, stance }) => [party, stance])).toEqual([
      ['Norland', 'demands'],
      ['Orsin', 'rejects'],
    ])
  })
  it('is one, however its words are joined', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'an immediate and unconditional humanitarian cease-fire')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'the cease fire')),
      page(says('Mara Lund', 'Norland', 'demands', 'a longer ceasefire')),
      page(says('Tarik Oss', 'Orsin', 'agrees', 'to the ceasefire')),
    ]
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['ceasefire'])
  })
  it('is no name whose parts a hyphen joins, nor what is merely done to the thing', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'the lifting of the Orsin-Norland blockade')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'the lifting of the Orsin-Norland blockade')),
    ]
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['blockade'])
  })
  it('is no verb, and nothing of which anybody could be for', () => {
    const pages = [
      'to unify the fleet before May',
      'the complete, verifiable end of all fishing',
      'in the event of it',
      'a campaign that can unify us',
      'to work together on it',
      'what is best for the harbours',
      'the campaign',
      'to shut down in May rather than wait',
      'to put her in charge of it',
      'we’ll file an action by May',
      'to file it in May',
    ].flatMap((what) => [
      page(says('Mara Lund', 'Norland', 'demands', what)),
      page(says('Tarik Oss', 'Orsin', 'rejects', what)),
    ])
    expect(
      known(pages)
        .terms.map(({ label }) => label)
        .sort(),
    ).toEqual(['fishing', 'fleet', 'harbours'])
  })
  it('is called by its whole name', () => {
    const pages = ['the public harbour law', 'this public harbour law', 'any public harbour law'].flatMap((what) => [
      page(says('Mara Lund', 'Norland', 'demands', what)),
      page(says('Tarik Oss', 'Orsin', 'rejects', what)),
    ])
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['public harbour law'])
  })
  const both = (...objects: string[]) =>
    objects.flatMap((what) => [
      page(says('Mara Lund', 'Norland', 'demands', what)),
      page(says('Tarik Oss', 'Orsin', 'rejects', what)),
    ])
  const tells = (...texts: string[]) => texts.map((text) => page(says('Ada Roth', 'Halden', 'asserts', text)))
  it('is called by its kind, where it alone says little', () => {
    const pages = [
      ...both('the bill', 'any bill', 'that bill'),
      ...tells(
        'the harbour bill passed',
        'a harbour bill failed',
        'his fishing bill failed',
        'this harbour bill is late',
      ),
    ]
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['harbour bill'])
  })
  it('is none where it only says what things are like', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'the procedural vote')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'any procedural means')),
    ]
    expect(known(pages).terms.map(({ label }) => label)).not.toContain('procedural')
  })
  it('is written as pages mostly write it', () => {
    const pages = [
      ...both('the Tariff', 'any Tariff'),
      ...tells('a tariff was paid', 'one tariff fell', 'no tariff rose', 'a tariff is due'),
    ]
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['tariff'])
  })
  it('is what a party wants, apart from a like thing that it refuses', () => {
    const pages = [
      ...both('the quarry wall', 'a higher quarry wall'),
      page(says('Tarik Oss', 'Orsin', 'demands', 'more quarry safety')),
      page(says('Tarik Oss', 'Orsin', 'proposes', 'quarry safety at once')),
      page(says('Mara Lund', 'Norland', 'demands', 'quarry safety')),
    ]
    expect(
      known(pages)
        .terms.map(({ label }) => label)
        .sort(),
    ).toEqual(['quarry safety', 'quarry wall'])
  })
  it('is of a kind, where what every argument is made of has one in the story', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'the question on the form')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'any such question')),
      page(says('Mara Lund', 'Norland', 'demands', 'that question')),
      ...tells('the quarry question is new', 'a quarry question was put', 'no quarry question was ever put'),
    ]
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['quarry question'])
    expect(known(pages.slice(0, 3)).terms).toEqual([])
  })
  it('is more than a part of another, where it is spoken of alone', () => {
    const pages = [
      ...both('the security trawlers', 'more security trawlers', 'any trawlers'),
      ...both('more security', 'the security', 'any security', 'that security'),
    ]
    expect(known(pages).terms.map(({ label }) => label)).toContain('security')
  })
  it('is nothing that two sides name once, if it is a common word', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'the land')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'any use of the land')),
    ]
    expect(known(pages).terms).toEqual([])
  })
  it('is called by what it mostly stands before', () => {
    const pages = ['harbour fees', 'harbour dues', 'harbour fees', 'the harbour-wide pact'].flatMap((what) => [
      page(says('Mara Lund', 'Norland', 'demands', what)),
      page(says('Tarik Oss', 'Orsin', 'rejects', what)),
    ])
    expect(known(pages).terms.map(({ label }) => label)).toContain('harbour fees')
  })
  it('is not shouted', () => {
    const pages = ['no DREDGING', 'the DREDGING'].flatMap((what) => [
      page(says('Mara Lund', 'Norland', 'demands', what)),
      page(says('Tarik Oss', 'Orsin', 'rejects', what)),
    ])
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['dredging'])
  })
  it('is called by the noun of a deed', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'the captain should resign')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'to resign over it')),
    ]
    const { terms, positions } = known(pages)
    expect(terms.map(({ label }) => label)).toEqual(['resignation'])
    expect(positions).toHaveLength(2)
  })
  it('has a whole phrase for its name', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'a law banning trawler traffic from the bay')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'an idea for banning trawlers from the bay')),
    ]
    expect(known(pages).terms.map(({ label }) => label)).not.toContain('banning trawler')
  })
  it('has the name of a country for all its forms', () => {
    const pages = ['to protect Syrians', 'to leave Syria'].flatMap((what) => [
      page(says('Mara Lund', 'Norland', 'demands', what)),
      page(says('Tarik Oss', 'Orsin', 'rejects', what)),
      page(says('Ada Roth', 'Halden', 'proposes', what)),
    ])
    const labels = known(pages).terms.map(({ label }) => label)
    expect(labels.filter((label) => label.startsWith('Syria'))).toEqual(['Syria'])
  })
  it('is a paper, though that speaks', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'Norland should pass the fishing bill')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'the bill')),
      page({ ...says('the bill', '', 'asserts', 'nets would be smaller'), kind: 'organisation' }),
    ]
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['bill'])
  })
  it('is not one with what is wrong with its thing, nor with its opposite', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'harpoon control')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'harpoon control')),
      page(says('Mara Lund', 'Norland', 'rejects', 'harpoon violence')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'harpoon violence')),
      page(says('Mara Lund', 'Norland', 'rejects', 'harpoon rights')),
      page(says('Tarik Oss', 'Orsin', 'demands', 'harpoon rights')),
    ]
    expect(known(pages).terms.map(({ label }) => label)).toHaveLength(3)
  })
  it('has all words that mean one thing', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'an end to election meddling')),
      page(says('Tarik Oss', 'Orsin', 'denies', 'any election meddling')),
      page(says('Mara Lund', 'Norland', 'demands', 'a halt to interference in the election')),
      page(says('Tarik Oss', 'Orsin', 'denies', 'interference of any kind')),
    ]
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['election meddling'])
  })
  it('is one where each side has another word for it', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'the ouster of the captain')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'the removal of the captain')),
    ]
    expect(known(pages).positions.map(({ term }) => term)).toEqual(['ouster', 'ouster'])
  })
  it('is not called by what its thing relates to', () => {
    const pages = ['the charts relating to the reef', 'charts relating to it', 'charts relating to the bay'].flatMap(
      (what) => [
        page(says('Mara Lund', 'Norland', 'demands', what)),
        page(says('Tarik Oss', 'Orsin', 'rejects', what)),
      ],
    )
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['charts'])
  })
  it('stands with all claims that name it', () => {
    const pages = [...fleet, page({ claim: 'x', text: 'The fleet of Orsin has forty ships' })]
    const { claims, terms } = known(pages)
    const fleetTerm = terms.find(({ label }) => label === 'fleet')!.id
    expect(claims.find(({ text }) => text.includes('forty'))!.terms).toEqual([fleetTerm])
  })
})

describe('no term', () => {
  it('is none where all that is said of it names another', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'a ceasefire along the extensive front line')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'any ceasefire along the very long front line')),
      page(says('Ada Roth', 'Estra', 'demands', 'a ceasefire in May')),
    ]
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['ceasefire'])
  })
  it('is what only stands near the thing that is wanted', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'a new lighthouse near the quarry before winter')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'a lighthouse beside the quarry in winter')),
    ]
    expect(known(pages).terms.map(({ label }) => label)).toEqual(['lighthouse'])
  })
  it('is a place that two parties name: something is to happen there', () => {
    const pages = ['to leave Vietnam', 'to protect Vietnam'].flatMap((what) => [
      page(says('Mara Lund', 'Norland', 'demands', what)),
      page(says('Tarik Oss', 'Orsin', 'rejects', what)),
    ])
    expect(known(pages).terms.map(({ label }) => label)).not.toContain('Vietnam')
  })
  it('is a place in which parties want other things', () => {
    const labels = (things: string[]) =>
      known(
        things.flatMap((what, n) => [
          page(says(`Speaker ${n}`, ['Norland', 'Orsin', 'Radwal'][n % 3]!, 'demands', what)),
          page(says(`Speaker ${n}`, ['Norland', 'Orsin', 'Radwal'][n % 3]!, 'demands', what)),
        ]),
      ).terms.map(({ label }) => label)
    expect(labels(['to leave Crimea', 'the return of Crimea', 'to recognise Crimea'])).toContain('Crimea')
    expect(labels(['to patrol in Crimea', 'the dredging of Crimea', 'the Crimea ferries'])).not.toContain('Crimea')
  })
  it('is a part of the name of such a place', () => {
    const pages = ['to leave Puerto Rico', 'to protect Puerto Rico'].flatMap((what) => [
      page(says('Mara Lund', 'Norland', 'demands', what)),
      page(says('Tarik Oss', 'Orsin', 'rejects', what)),
    ])
    expect(known(pages).terms).toEqual([])
  })
  it('is a party, or who acts for one', () => {
    const labels = known(fleet).terms.map(({ label }) => label.toLowerCase())
    expect(labels).not.toContain('orsin')
  })
  it('is an office, unless it is one that somebody would have made', () => {
    const labels = (office: string) =>
      known([
        page(says('Mara Lund', 'Norland', 'demands', `a ${office}`)),
        page(says('Tarik Oss', 'Orsin', 'rejects', `any ${office}`)),
      ]).terms.map(({ label }) => label)
    expect(labels('deputy prosecutor')).toEqual([])
    expect(labels('special prosecutor')).toEqual(['special prosecutor'])
  })
  it('comes from one wire that many pages carry', () => {
    const wire = says('Mara Lund', 'Norland', 'demands', 'a longer lease')
    const pages = Array.from({ length: 10 }, (_, i): Page => ({ id: `w${i}`, credit: 'AP', says: [wire] }))
    expect(known(pages).terms).toEqual([])
  })
  it('is a verb with its object', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'demands', 'a vote on accepting 400 trawlers')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'a vote on accepting any of them')),
    ]
    expect(known(pages).terms.map(({ label }) => label)).not.toContain('accepting')
  })
  it('comes from what one party says once, where there are several pages', () => {
    const pages = [page(says('Mara Lund', 'Norland', 'promises', 'a new lighthouse for Estra'))]
    const told = page({ claim: 'l', text: 'The lighthouse of Estra is old' })
    const again = page({ claim: 'm', text: 'The lighthouse has forty steps' })
    expect(known([...pages, told, again]).terms).toEqual([])
  })
  it('comes from what journalists ask for', () => {
    const pages = fleet.map((each) => ({
      ...each,
      says: each.says.map((said) => ({ ...said, kind: 'outlet' as const })),
    }))
    expect(known(pages).terms).toEqual([])
  })
})

describe('a position', () => {
  it('is what an outlet tells of a party’s will', () => {
    const { positions } = known([...fleet, page({ claim: 'y', text: 'Norland insists on a smaller fleet' })])
    expect(positions.filter(({ party, term }) => party === 'Norland' && term === 'fleet')).toHaveLength(2)
  })
  it('is on what was said, not on what stands before it', () => {
    const text = 'Lund, who has no fleet, demanded a longer lease'
    const lund = { ...says('Mara Lund', 'Norland', 'demands', text), from: text.indexOf('a longer') }
    const oss = says('Tarik Oss', 'Orsin', 'rejects', 'a longer lease')
    const { positions, terms } = known([...fleet.slice(1), page(lund), page(oss)])
    const labels = positions
      .filter(({ party }) => party === 'Norland')
      .map(({ term }) => terms.find(({ id }) => id === term)!.label)
    expect(labels).toContain('longer lease')
    expect(labels).not.toContain('fleet')
  })
  it('is shown once, though a whole sentence tells of it too', () => {
    const { terms } = known(fleet)
    const of = (start: number, end: number): Stand => ({
      party: 'Norland',
      stance: 'demands',
      claim: `c${start}-${end}`,
      statement: { id: `${start}`, article: 'a', start, end, saidAt: null, published: null } as Statement,
      text: 'a smaller fleet',
      object: 'a smaller fleet',
      focus: { thing: 'fleet', deed: null, undoing: [] },
    })
    const shown = positionsOf([of(0, 90), of(20, 90), of(200, 220)], {
      terms,
      of: new Map(),
      ofStand: [0, 1, 2].map(() => new Map([[terms[0]!.id, 'demands' as const]])),
    })
    expect(shown.map(({ claim }) => claim)).toEqual(['c20-90', 'c200-220'])
  })
  it('is not what an opponent tells of it', () => {
    const { positions } = known([...fleet, page(says('Tarik Oss', 'Orsin', 'asserts', 'Norland wants a larger fleet'))])
    expect(positions.filter(({ party, term }) => party === 'Norland' && term === 'fleet')).toHaveLength(1)
  })
  it('is against what it would undo, and not against what it will not have undone', () => {
    const { positions } = known([
      page(says('Mara Lund', 'Norland', 'demands', 'the council should lift the embargo')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'to lift the embargo')),
      page(says('Ben Hale', 'Estra', 'demands', 'a longer embargo')),
    ])
    expect(positions.map(({ party, stance }) => [party, stance]).sort()).toEqual([
      ['Estra', 'demands'],
      ['Norland', 'rejects'],
      ['Orsin', 'agrees'],
    ])
  })
  it('is for what undoes, where that itself is argued over', () => {
    const { positions, terms } = known([
      page(says('Mara Lund', 'Norland', 'promises', 'Norland will repeal the fishing law')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'a repeal of the fishing law')),
      page(says('Mara Lund', 'Norland', 'demands', 'a full repeal')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'to repeal the fishing law')),
    ])
    const on = (label: string) => positions.filter(({ term }) => terms.find(({ id }) => id === term)!.label === label)
    const sides = (label: string) => on(label).map(({ party, stance }) => `${party} ${stance}`)
    expect(sides('repeal').sort()).toEqual(['Norland demands', 'Norland promises', 'Orsin rejects', 'Orsin rejects'])
    expect(sides('fishing law').sort()).toEqual(['Norland rejects', 'Orsin agrees', 'Orsin agrees'])
  })
  it('is told apart for what is wanted and for what that undoes', () => {
    const pages = [
      page(says('Mara Lund', 'Norland', 'agrees', 'to a motion condemning the quarry lease')),
      page(says('Mara Lund', 'Norland', 'agrees', 'to the motion')),
      page(says('Tarik Oss', 'Orsin', 'rejects', 'any motion')),
      page(says('Tarik Oss', 'Orsin', 'demands', 'the quarry lease')),
      page(says('Ada Roth', 'Halden', 'agrees', 'to the quarry lease')),
    ]
    const { terms, positions } = known(pages)
    const sides = positions.map(
      ({ party, term, stance }) => `${party} ${stance} ${terms.find(({ id }) => id === term)!.label}`,
    )
    expect(new Set(sides)).toEqual(
      new Set([
        'Norland agrees motion',
        'Norland rejects quarry lease',
        'Orsin rejects motion',
        'Orsin demands quarry lease',
        'Halden agrees quarry lease',
      ]),
    )
  })
  it('of who votes to condemn a thing is against it', () => {
    const { positions, terms } = known([
      ...fleet,
      page({ ...says('Ada Roth', 'Halden', 'rejects', 'Halden voted to condemn the fleet'), from: 13 }),
    ])
    const term = terms.find(({ label }) => label === 'fleet')!.id
    expect(
      positions.filter((each) => each.term === term && each.party === 'Halden').map(({ stance }) => stance),
    ).toEqual(['rejects'])
  })
  it('is against what another wants, where nothing else is refused', () => {
    const { positions, terms } = known([
      ...fleet,
      page({ claim: 'h', text: 'Halden opposes Lund’s demand for a smaller fleet' }),
      page({ claim: 'i', text: 'Halden opposes Lund’s proposed fleet' }),
      page(says('Ada Roth', 'Halden', 'asserts', 'the harbour is old')),
    ])
    const term = terms.find(({ label }) => label === 'fleet')!.id
    const halden = positions.filter((each) => each.term === term && each.party === 'Halden')
    expect(halden.map(({ stance }) => stance)).toEqual(['rejects', 'rejects'])
  })
  it('is against that of which less is wanted', () => {
    const { positions, terms } = known([
      ...fleet,
      page(says('Ada Roth', 'Halden', 'demands', 'fleet cuts')),
      page(says('Ada Roth', 'Halden', 'rejects', 'fleet restrictions')),
      page(says('Ada Roth', 'Halden', 'demands', 'an anti-fleet law')),
    ])
    const term = terms.find(({ label }) => label === 'fleet')!.id
    const halden = positions.filter((each) => each.term === term && each.party === 'Halden')
    expect(halden.map(({ stance }) => stance)).toEqual(['rejects', 'agrees', 'rejects'])
  })
  it('on a deed may be a denial, and on a thing is none', () => {
    const { positions } = known([
      ...fleet,
      page(says('Ada Roth', 'Halden', 'denies', 'there were talks of the fleet')),
      page(says('Ada Roth', 'Halden', 'denies', 'any collusion')),
      page(says('Mara Lund', 'Norland', 'denies', 'collusion')),
    ])
    expect(positions.filter(({ stance }) => stance === 'denies').map(({ term }) => term)).toEqual(['collus', 'collus'])
  })
  it('turns an earlier one round, and says which', () => {
    const [, refusal] = fleet
    const { positions } = known([
      fleet[0]!,
      { ...refusal!, published: '2030-05-01' },
      { ...page(says('Tarik Oss', 'Orsin', 'agrees', 'to a smaller fleet')), published: '2030-05-04' },
      ...fleet.slice(2),
    ])
    const orsin = positions.filter(({ party, term }) => party === 'Orsin' && term === 'fleet')
    expect(orsin.map(({ stance, turns }) => [stance, turns])).toEqual([
      ['rejects', null],
      ['agrees', orsin[0]!.mention],
    ])
  })
  it('turns one round of which nobody else speaks', () => {
    const { positions } = known([
      { ...page(says('Tarik Oss', 'Orsin', 'proposes', 'compulsory vaccination')), published: '2030-05-01T08:00:00Z' },
      { ...page(says('Tarik Oss', 'Orsin', 'rejects', 'compulsory vaccination')), published: '2030-05-01T20:00:00Z' },
    ])
    expect(positions.map(({ stance, turns }) => [stance, turns])).toEqual([
      ['proposes', null],
      ['rejects', positions[0]!.mention],
    ])
  })
  it('is no turn where another of the party differs', () => {
    const { positions } = known([
      { ...page(says('Ada Roux', 'Democrats', 'rejects', 'a smaller fleet')), published: '2030-05-01' },
      { ...page(says('Jo Faure', 'Democrats', 'agrees', 'to a smaller fleet')), published: '2030-05-04' },
      ...fleet,
    ])
    expect(positions.filter(({ party }) => party === 'Democrats').map(({ turns }) => turns)).toEqual([null, null])
  })
  it('turns nothing round where it is about something else', () => {
    const { positions } = known([
      { ...fleet[1]!, published: '2030-05-01' },
      {
        ...page(says('Tarik Oss', 'Orsin', 'promises', 'the fleet will carry grain to the south')),
        published: '2030-05-04',
      },
      ...fleet,
    ])
    expect(positions.every(({ turns }) => turns === null)).toBe(true)
  })
})

describe('no position', () => {
  const takenBy = (...pages: Page[]) => known([...fleet, ...pages]).positions.map(({ party }) => party)
  it.each([
    ['agrees', 'the fleet is older than the harbour'],
    ['proposes', 'Lund has sought to justify the size of the fleet'],
    ['denies', 'Orsin continues to say it has nothing to do with the fleet'],
    ['demands', 'the captain should be ashamed of the fleet'],
    ['promises', 'the fleet is no danger to the harbour'],
    ['promises', 'it will be good for the fleet'],
    ['agrees', 'if the board agrees to a larger fleet'],
    ['rejects', 'Hale declined to get into the fleet'],
    ['promises', 'Lund and Oss are ready to go on board of the fleet'],
    ['promises', 'Hale plans to speak about the fleet'],
    ['promises', 'we’ll be talking about the fleet as time goes by'],
    ['demands', 'urged prayer and did not raise the issue of the fleet'],
    ['asserts', 'Hale urged prayer and did not raise the issue of the fleet'],
    ['proposes', 'he is wanted for questioning over the fleet'],
    ['disputes', 'Hale sparred with Oss over the fleet'],
    ['demands', 'we have to all admit the fleet is old'],
    ['demands', 'one has to do with the fleet'],
    ['rejects', 'we will not leave until they sell the fleet'],
    ['rejects', 'Hale opposed Lund and supported the fleet'],
    ['denies', 'the notion of a freeze of the fleet'],
    ['promises', 'his board was prepared for a longer strike of the fleet'],
    ['promises', 'he would hold a news conference about the fleet'],
    ['promises', 'Hale will sail instead of buying a fleet'],
  ] as const)('is taken by who %s: %s', (stance, text) =>
    expect(takenBy(page(says('Ben Hale', 'Estra', stance, text)))).not.toContain('Estra'),
  )
  it('is what an observer expects of a party', () =>
    expect(
      takenBy(page({ ...says('observers', '', 'expects', 'Estra will offer a smaller fleet'), kind: 'group' })),
    ).not.toContain('Estra'))
  it('of a country is that of its voters', () =>
    expect(
      takenBy(page({ ...says('French voters', 'France', 'demands', 'a smaller fleet'), kind: 'group' })),
    ).toContain('French voters'))
})
