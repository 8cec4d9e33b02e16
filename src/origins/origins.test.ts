import { describe, expect, it } from 'vitest'
import type { Statement } from '../dossier/statements.ts'
import { originsOf } from './origins.ts'
import { outletKeys } from './outlets.ts'

const WIRES = { wire: null, contributor: null, opinion: false }

/** Statements of one claim, each on a page of its own unless it says otherwise. */
const origins = (...all: Partial<Statement>[]) =>
  originsOf(
    all.map((given, n) => {
      const article = given.article ?? `p${n}`
      const own = given.kind === undefined || given.kind === 'outlet'
      const who = {
        speaker: given.name ?? `${article}-unnamed`,
        name: '',
        kind: 'outlet',
        attribution: own ? null : `a${n}`,
      }
      const page = { article, outlet: `${article}.example`, root: article, source: `${article}.example`, ...WIRES }
      return {
        ...page,
        ...who,
        stance: 'asserts',
        cites: [],
        chain: [],
        venue: given.chain?.at(-1) ?? null,
        role: null,
        affiliation: null,
        party: null,
        ...given,
      } as Statement
    }),
    outletKeys([]),
  )

describe('one origin is', () => {
  const said = { name: 'Mara Lund', kind: 'person', text: 'The port has never been stronger' } as const

  it('what two pages quote of officials without a name', () => {
    const official = { name: 'a Rumian official', kind: 'anonymous', text: 'We know that they work on it' } as const
    const quoted = { ...official, quoted: true } as const
    expect(origins({ ...quoted, chain: ['Courier'] }, quoted)).toHaveLength(1)
    expect(origins({ ...official, chain: ['Courier'] }, { ...official, name: 'an aide' })).toHaveLength(2)
  })

  it('a report, and what pages that cite it tell of the same from a source like its', () => {
    const source = {
      kind: 'anonymous',
      name: 'a single source inside the guild',
      text: 'It is as good as sold',
    } as const
    const report = { ...source, name: 'a well-placed source inside the guild', chain: ['Amsel Daily'], text: 'Sold' }
    const cites = ['amseldaily']
    expect(origins(report, { ...source, cites }).map(({ name }) => name)).toEqual([
      'a well-placed source inside the guild to Amsel Daily',
    ])
    expect(origins(report, { ...source, name: 'a source close to the matter', cites })).toHaveLength(1)
    expect(origins(report, source)).toHaveLength(2)
    expect(origins(report, { ...source, name: 'a harbour official', cites })).toHaveLength(2)
    expect(origins(report, { ...source, chain: ['Courier'], cites })).toHaveLength(2)
  })

  it('a report, and what pages that cite it tell of the same on their own word', () => {
    const report = { kind: 'outlet', name: 'Amsel Daily', attribution: 'a0', text: 'The port is sold' } as const
    const own = { text: 'The port has a buyer' }
    const found = origins({ ...report, cites: ['amseldaily'] }, { ...own, cites: ['amseldaily'] })
    expect(found.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'Amsel Daily: 2 articles: a page cites the report and tells the same, so the lower number',
    ])
    expect(origins(report, own)).toHaveLength(2)
    expect(origins(report, { ...own, cites: ['courier'] })).toHaveLength(2)
    expect(origins({ text: 'The port is sold' }, { ...own, cites: ['amseldaily'] })).toHaveLength(2)
  })

  it.each([
    ['organisation', 'the report'],
    ['organisation', 'a news website'],
    ['group', 'unconfirmed rumours'],
    ['anonymous', 'a Saturday Amsel Daily report that cites two people'],
    ['anonymous', 'Amsel Daily’s source'],
    ['organisation', 'a report in the Amsel Daily'],
  ] as const)('a report by whatever a page calls it: %s, %s', (kind, name) => {
    const report = { kind: 'outlet', name: 'Amsel Daily', attribution: 'a0', text: 'The port is sold' } as const
    const found = origins({ kind, name, text: 'It may be sold' }, { ...report, cites: ['amseldaily'] })
    expect(found.map((each) => each.name)).toEqual(['Amsel Daily'])
  })

  it.each([
    ['organisation', 'a Harbour Ministry report'],
    ['organisation', 'the report of the commission'],
    ['anonymous', 'Lund’s source'],
  ] as const)('no report of an outlet that is somebody else’s: %s, %s', (kind, name) => {
    const report = { kind: 'anonymous', name: 'an aide', text: 'The port is sold' } as const
    const heard = { ...report, chain: ['Amsel Daily'], cites: ['amseldaily'] }
    expect(origins({ kind, name, text: 'It may be sold' }, heard)).toHaveLength(2)
  })

  it('a report that three pages tell of, whomever a single one names for it', () => {
    const report = { kind: 'outlet', name: 'Amsel Daily', attribution: 'a', text: 'The port is sold to Rumia' } as const
    const named = { ...said, text: 'The port is sold to Rumia, it says' }
    const names = (n: number) => origins(named, ...Array<typeof report>(n).fill(report)).map(({ name }) => name)
    expect([names(2), names(3)]).toEqual([['Mara Lund'], ['Amsel Daily']])
  })

  it('what pages state on their own word, whomever one in four of them names for it', () => {
    const text = 'The port of Halden has no treaty with Rumia'
    const own = (n: number) => Array.from({ length: n }, () => ({ text, wire: 'AP' }))
    const names = (...all: Partial<Statement>[]) => origins(...all).map(({ name }) => name)
    expect(names({ ...said, text }, ...own(3))).toEqual(['AP'])
    expect(names({ ...said, text }, ...own(2))).toEqual(['Mara Lund'])
    expect(names({ ...said, text, venue: 'Twitter' }, ...own(3))).toEqual(['Mara Lund on Twitter'])
    // They tell of her.
    const told = 'Lund has no treaty with Rumia'
    expect(names({ ...said, text: told }, ...own(3).map((each) => ({ ...each, text: told })))).toEqual(['Mara Lund'])
  })

  it('what nobody is named for and somebody says elsewhere', () => {
    const unnamed = { kind: 'unnamed', text: 'The port is said to be strong' } as const
    expect(origins(said, unnamed)).toHaveLength(1)
    expect(origins(said, { ...unnamed, chain: ['Courier'] })).toHaveLength(2)
  })

  it.each([
    ['the administration', 'administration officials'],
    ['the city council', 'the Halden City Council'],
    ['the medical examiner', 'the Halden Medical Examiner’s Office'],
  ])('what a body says by another name: %s, %s', (a, b) => {
    const body = { ...said, kind: 'organisation' } as const
    const text = 'It is strong'
    expect(origins({ ...body, name: a }, { ...body, name: b, kind: 'group', text })).toHaveLength(1)
    expect(origins({ ...body, name: a }, { ...body, name: 'the council of Rumia', text })).toHaveLength(2)
  })

  it.each([
    ['Britain’s culture minister', 'British Minister of Culture', 1],
    ['a guild spokeswoman', 'a spokesman for the guild', 1],
    ['the harbour guild’s director', 'director of the Harbour Guild', 1],
    ['a British minister', 'a British minister', 2],
    ['the former guild director', 'guild director', 2],
    ['a guild spokesman', 'a spokesman for the mayor', 2],
  ])('what holders of one office say who are not named: %s, %s', (a, b, count) => {
    const voice = { ...said, kind: 'anonymous' } as const
    expect(origins({ ...voice, name: a }, { ...voice, name: b, text: 'It is fine' })).toHaveLength(count)
  })

  it('what somebody is quoted with on two programmes in the same few words', () => {
    const on = (venue: string, text: string) => ({ ...said, text, chain: [venue] })
    const words = 'the clerks “had him in their sights”'
    expect(origins(on('CNN', words), on('ABC', 'We knew of him, we had him in their sights'))).toHaveLength(1)
    expect(origins(on('CNN', words), on('ABC', 'We knew of him'))).toHaveLength(2)
  })

  it('what two outlets are said to report, and one of them elsewhere', () => {
    const report = (name: string, text: string) => ({ name, kind: 'outlet', attribution: 'a1', text }) as const
    const both = report('Courier, Herald', 'The mayor means to resign')
    expect(origins(both, report('Herald', 'She wants to go'))).toHaveLength(1)
    expect(origins(both, report('Star', 'She wants to go'))).toHaveLength(2)
  })

  it('what one page has twice from nobody whom it names', () => {
    const unnamed = { ...said, kind: 'unnamed', name: '', speaker: 'u', article: 'a' } as const
    const [one, other] = ['Courier', 'Herald'].map((name) => ({ ...unnamed, chain: [name] }))
    expect(origins(one!, other!)).toHaveLength(1)
    expect(origins(one!, { ...other!, article: 'b' })).toHaveLength(2)
  })

  it('what somebody says on a network’s programme and to the network', () => {
    const on = (venue: string, text: string) => ({ ...said, text, chain: [venue] })
    expect(origins(on('This Week', 'It is strong'), on('ABC', 'It has never been so strong'))).toHaveLength(1)
    expect(origins(on('This Week', 'It is strong'), on('NBC', 'It has never been so strong'))).toHaveLength(2)
  })

  it('what somebody posts on several networks', () => {
    const on = (venue: string, text: string) => ({ ...said, text, chain: [venue] })
    expect(origins(on('Telegram', 'I approved nothing'), on('Facebook', 'No clause was approved by me'))).toHaveLength(
      1,
    )
    expect(origins(on('Telegram', 'I approved nothing'), on('NBC', 'No clause was approved by me'))).toHaveLength(2)
  })

  it('what somebody says who is known by what happened, and whoever says it elsewhere', () => {
    const woman = { name: 'a woman', kind: 'anonymous', text: 'He pushed her off the pier' } as const
    expect(origins(said, { ...woman, article: 'w' })).toHaveLength(1)
    expect(origins(woman, { ...woman, name: 'one young woman' })).toHaveLength(1)
    expect(origins(said, { ...woman, name: 'a harbour official' })).toHaveLength(2)
  })

  it('what reports that are not named say, and an outlet elsewhere', () => {
    const text = 'The mayor means to resign'
    const courier = { name: 'Courier', kind: 'outlet', attribution: 'a1', text } as const
    const heard = { name: 'two aides', kind: 'anonymous', text } as const
    expect(origins(courier, { ...courier, name: 'multiple reports' })).toHaveLength(1)
    expect(origins(courier, { ...heard, chain: ['reports'] })).toHaveLength(1)
    expect(origins(courier, { ...heard, chain: ['Herald'] })).toHaveLength(2)
    expect(origins(courier, { ...said, text: 'I will go', chain: ['reports'] })).toHaveLength(2)
  })

  it('a report by those whom it cites, and not by whoever confirms it on a later day', () => {
    const met = { text: 'Transport Minister Mara Lund met the guild in secret' } as const
    const two = { ...met, kind: 'anonymous', name: 'two people', source: 'Amsel Daily', article: 'own' } as const
    const report = { ...met, kind: 'outlet' as const, name: 'Amsel Daily', chain: ['Amsel Daily'], attribution: 'a' }
    const cited = { ...report, published: '2031-05-07' }
    const lund = { ...said, text: 'she met the guild', role: 'Transport Minister', stance: 'confirms' } as const
    const roots = (published: string) =>
      origins({ ...two, published: '2031-05-06' }, cited, { ...lund, published }).map(({ name }) => name)
    expect(roots('2031-05-08')).toHaveLength(2)
    expect(roots('2031-05-06')).toHaveLength(1)
  })

  it('what somebody said to an outlet and what another tells of it', () => {
    const told = { ...said, chain: ['one of the two people'], venue: null }
    expect(origins({ ...said, chain: ['Courier'] }, told)).toHaveLength(1)
    expect(origins({ ...said, chain: ['Courier'] }, { ...said, text: 'It is strong', chain: ['Herald'] })).toHaveLength(
      2,
    )
  })

  it('whom a page quotes first without a name and then with one, in the same words', () => {
    const spokesman = {
      kind: 'anonymous',
      name: 'a spokesman',
      text: 'it was all “not good”',
      article: 'p',
    } as const
    const lund = { kind: 'person', name: 'Mara Lund', text: 'both were “not good”, and “late”' } as const
    expect(origins(spokesman, { ...lund, article: 'p' })).toHaveLength(1)
    expect(origins(spokesman, { ...lund, text: 'both were “not good at all”', article: 'p' })).toHaveLength(1)
    expect(origins(spokesman, lund)).toHaveLength(2)
    expect(origins({ ...spokesman, text: 'it was “late”' }, { ...lund, article: 'p' })).toHaveLength(2)
  })

  it('a quotation that a page gives as its own words', () => {
    expect(origins(said, { text: '“The port has never been stronger”' })).toHaveLength(1)
    expect(origins(said, { text: 'The port is strong' })).toHaveLength(2)
  })

  it('one sentence, though a description stands in place of the name', () => {
    const spokesman = { name: 'the mayor’s spokesman', kind: 'anonymous' } as const
    expect(origins(said, { ...spokesman, text: 'The port has never been stronger, he thinks' })).toHaveLength(1)
    expect(origins(said, { ...spokesman, text: 'The port is strong' })).toHaveLength(2)
    expect(origins({ ...said, ...spokesman }, { ...said, ...spokesman, speaker: 'another' })).toHaveLength(2)
  })

  it('a wire’s report and what a page writes that credits the wire for a part of it', () => {
    const text = 'The ferry was an hour late'
    expect(origins({ text, wire: 'AP' }, { text, contributor: 'AP' })).toHaveLength(1)
    expect(origins({ text, contributor: 'AP' }, { text, contributor: 'AP' })).toHaveLength(1)
    expect(
      origins({ text, kind: 'outlet', name: 'The Associated Press', attribution: 'a' }, { text, contributor: 'AP' }),
    ).toHaveLength(1)
    expect(origins({ text, wire: 'AP' }, { text, contributor: 'Reuters' })).toHaveLength(2)
    expect(origins(said, { text, contributor: 'AP' })).toHaveLength(2)
  })

  it('a body and who speaks for it', () => {
    const council = { name: 'Harbour Council', kind: 'organisation', text: 'Nothing was signed' } as const
    const spokesman = { ...said, role: 'Harbour Council spokeswoman', text: 'No paper has been signed' }
    const [only, ...more] = origins(council, spokesman)
    expect(more).toEqual([])
    expect(only!.why).toContain('a body and who speaks for it')
    expect(origins(council, { ...spokesman, role: 'Fishing Council spokeswoman' })).toHaveLength(2)
    expect(
      origins(council, {
        ...spokesman,
        name: 'a council official',
        role: 'Harbour Council official',
        kind: 'anonymous',
      }),
    ).toHaveLength(2)
    const state = { name: 'Estra', kind: 'place', party: 'Estra', text: 'Nothing was signed' } as const
    expect(origins(state, { ...said, role: 'foreign minister', party: 'Estra' })).toHaveLength(1)
  })

  it('a description and whom another page names, where it fits', () => {
    const named = { ...said, role: 'Sen.', text: 'The port must be closed' }
    const senator = { name: 'A Northern senator', kind: 'anonymous', text: 'They should shut the port' } as const
    expect(origins(named, senator)).toHaveLength(1)
    expect(origins({ ...named, role: 'aide' }, { ...senator, name: 'a senior aide' })).toHaveLength(2)
    expect(origins(named, { ...senator, name: 'Northern senators' })).toHaveLength(2)
    const leads = { ...named, role: 'chief executive' }
    expect(origins(leads, { ...senator, name: 'Halda’s chief executive' })).toHaveLength(1)
    expect(origins(leads, { ...senator, name: 'a senior executive' })).toHaveLength(2)
    const democrat = { ...senator, name: 'the top Democrat on the port committee' }
    expect(origins({ ...named, affiliation: 'D-Halda' }, democrat)).toHaveLength(1)
    expect(origins({ ...named, affiliation: 'R-Halda' }, democrat)).toHaveLength(2)
    expect(origins({ ...named, article: 'p' }, { ...senator, article: 'p' })).toHaveLength(2)
  })

  it('what is quoted, and whoever says or quotes it', () => {
    const quoted = { text: 'He had never seen a “shambolic” port before' }
    const minister = { ...said, text: 'This shambolic port must close' }
    expect(origins(minister, quoted)).toHaveLength(1)
    expect(origins(quoted, { text: 'The minister would not visit a “shambolic” harbour' })).toHaveLength(1)
    expect(origins(quoted, { text: 'The minister would not visit a shambolic harbour' })).toHaveLength(2)
    expect(origins(quoted, { ...minister, stance: 'denies' })).toHaveLength(2)
    const official = { kind: 'anonymous', name: 'an official', text: 'It has been an all too steady hand' } as const
    expect(origins({ ...said, text: 'She praised “a steady hand” there' }, official)).toHaveLength(2)
    expect(origins({ ...said, text: 'She praised the “steady hand” there' }, official)).toHaveLength(1)
  })

  it('not what everybody calls a thing', () => {
    const called = { text: 'The port employs people known as “wharf rats”' }
    expect(origins(called, { text: 'Some 800 so-called “wharf rats” have work there' })).toHaveLength(2)
    expect(origins({ text: 'It is a “good” port' }, { text: 'The harbour is “good”' })).toHaveLength(2)
  })

  it('the words of many pages, where a single one gives them to somebody else', () => {
    const pages = [1, 2, 3].map(() => ({ ...said, text: 'The port is a “shambolic” place' }))
    const other = { ...said, name: 'Emil Roth', text: 'A biased and “shambolic” port, of course' }
    expect(origins(...pages, other)).toHaveLength(1)
    expect(origins(pages[0]!, { ...other, text: 'He spoke of “shambolic” nets' })).toHaveLength(2)
    expect(origins(pages[0]!, { ...other, name: 'Tom Lund', text: 'He spoke of “shambolic” nets' })).toHaveLength(1)
  })

  it('one person under another first name, or the handle', () => {
    const senator = { ...said, role: 'Sen.', affiliation: 'D-Halda' }
    const text = 'It is strong'
    expect(origins(senator, { ...senator, name: 'Maria Lund', text })).toHaveLength(1)
    expect(origins(senator, { ...said, name: 'Tom Lund', text })).toHaveLength(2)
    expect(origins(said, { ...said, name: 'Will Mara Lund', text })).toHaveLength(1)
    expect(origins({ ...said, name: 'Ron Roth' }, { ...said, name: 'Special Agent Ronald Roth', text })).toHaveLength(1)
    expect(origins(said, { ...said, name: 'the Courier’s @maralund', kind: 'group', text })).toHaveLength(1)
    expect(origins(said, { ...said, name: 'AG Lund', kind: 'organisation', text })).toHaveLength(1)
    expect(origins(said, { ...said, name: 'Lund Shipping', kind: 'organisation', text })).toHaveLength(2)
  })

  it('who investigates or charges, by several names', () => {
    const text = 'The bomber was charged'
    const named = { ...said, role: 'Halden County sheriff', text: 'We have charged him' }
    expect(origins(named, { ...said, kind: 'group', name: 'authorities', text })).toHaveLength(1)
    expect(origins({ ...named, role: 'baker' }, { ...said, kind: 'group', name: 'authorities', text })).toHaveLength(2)
    const jury = { ...said, kind: 'group', name: 'the grand jury', text } as const
    const ministry = { ...said, kind: 'organisation', name: 'Justice Department', text: 'He was indicted' } as const
    expect(origins(jury, ministry)).toHaveLength(1)
    expect(origins({ ...jury, text: 'It was a bomb' }, { ...ministry, text: 'It exploded' })).toHaveLength(2)
  })

  it('a state and its officials', () => {
    const state = { ...said, kind: 'place', name: 'Estra', party: 'Estra' } as const
    const officials = { ...said, kind: 'group', name: 'Estran officials', party: 'Estra', text: 'It is fine' } as const
    expect(origins(state, officials)).toHaveLength(1)
    expect(origins(state, { ...officials, name: 'Estran artists' })).toHaveLength(2)
    const kingdom = { ...officials, name: 'the kingdom', party: null }
    expect(origins(state, kingdom)).toHaveLength(1)
    expect(origins(officials, kingdom)).toHaveLength(1)
    expect(origins({ ...officials, party: null }, kingdom)).toHaveLength(2)
    expect(origins(state, { ...officials, party: 'Rumia' })).toHaveLength(2)
  })

  it('what belongs to somebody, and whoever speaks for it though the page does not say so', () => {
    const text = 'It is fine'
    const administration = { ...said, kind: 'organisation', name: 'the Lund administration', text } as const
    expect(origins(said, administration)).toHaveLength(1)
    expect(origins({ ...said, name: 'Emil Roth' }, administration)).toHaveLength(2)
    expect(origins({ ...said, name: 'Mara K. Lund' }, { ...administration, name: 'Mara Lund’s office' })).toHaveLength(
      1,
    )
    const harbour = { ...said, kind: 'organisation', name: 'Harbour Department' } as const
    const spokesman = { ...said, kind: 'anonymous', name: 'a spokesman', role: 'spokesman', text } as const
    expect(origins(harbour, spokesman)).toHaveLength(1)
    const its = { ...spokesman, name: 'a Harbour spokesperson', role: 'Harbour spokesperson' }
    expect(origins(harbour, its)).toHaveLength(1)
    expect(origins(harbour, { ...its, name: 'a Fishing spokesperson', role: 'Fishing spokesperson' })).toHaveLength(2)
  })

  it('one ruling, by the court and by its judge', () => {
    const judge = { ...said, kind: 'anonymous', name: 'a judge', text: 'The terms were short' } as const
    const other = { ...judge, name: 'an appellate judge', text: 'They were too short' }
    expect(origins(judge, other)).toHaveLength(1)
    expect(origins(judge, { ...other, name: 'a sailor' })).toHaveLength(2)
    const [ada, roth] = [
      { ...said, role: 'Judge' },
      { ...said, name: 'Emil Roth', role: 'Judge', text: 'It is fine' },
    ]
    expect(origins(ada, roth)).toHaveLength(2)
  })

  it('a body and who leads "the association", and an office by what it does', () => {
    const body = { ...said, kind: 'organisation', name: 'Halden Harbour Association', text: 'It is fine' } as const
    expect(origins(body, { ...said, role: 'association’s president' })).toHaveLength(1)
    expect(origins(body, { ...said, role: 'union’s president' })).toHaveLength(2)
    const office = { ...body, name: 'Halden Medical Examiner’s Office' }
    expect(origins(office, { ...said, kind: 'anonymous', name: 'medical examiner' })).toHaveLength(1)
    expect(origins(office, { ...said, kind: 'anonymous', name: 'district attorney' })).toHaveLength(2)
  })

  it('several who were asked, and one of them on the same page', () => {
    const many = { ...said, kind: 'group', name: 'Veteran lawyers interviewed by the Courier', article: 'p' } as const
    const one = { ...said, role: 'defence lawyer with Roth & Dahl', text: 'It is fine', article: 'p' }
    expect(origins(many, one)).toHaveLength(1)
    expect(origins(many, { ...one, article: 'q' })).toHaveLength(2)
    expect(origins(many, { ...one, role: 'lawyer’s son' })).toHaveLength(2)
  })

  it('what a woman says in the lead, and by her name further down', () => {
    const woman = { ...said, kind: 'anonymous', name: 'a woman', text: 'He struck me', article: 'p' } as const
    expect(origins(woman, { ...said, article: 'p' })).toHaveLength(1)
  })

  it('somebody’s father, on several pages, and her husband, whom one names', () => {
    const father = { ...said, kind: 'anonymous', name: 'his father', text: 'He was sad' } as const
    expect(origins(father, { ...father, name: 'Roth’s father', text: 'He had been sad' })).toHaveLength(1)
    expect(origins(father, { ...father, name: 'his mother', text: 'He had been sad' })).toHaveLength(2)
    const husband = { ...father, name: 'Mara Lund’s husband', article: 'p' }
    expect(origins({ ...father, name: 'Ada Dahl’s husband' }, { ...husband, text: 'He had been sad' })).toHaveLength(2)
    const named = { ...said, name: 'Joe Lund', role: 'Ms. Lund‘s husband', text: 'He had been sad', article: 'p' }
    expect(origins(husband, named)).toHaveLength(1)
    expect(origins({ ...husband, name: 'his son' }, { ...named, role: 'Ms. Lund’s son' })).toHaveLength(2)
  })

  it('a body, and several of which it is one', () => {
    const guild = { ...said, kind: 'organisation', name: 'Harbour Guild', text: 'It is fine' } as const
    const both = { ...guild, name: 'the council and the Harbour Guild', text: 'It must be fine' }
    expect(origins(guild, both)).toHaveLength(1)
    expect(origins(guild, { ...both, name: 'the council and the Fishing Guild' })).toHaveLength(2)
  })

  it('the official and the officials of pages of one text', () => {
    const one = { ...said, kind: 'anonymous', name: 'a senior Rumian official', text: 'It is fine', root: 'p' } as const
    const many = { ...one, kind: 'group', name: 'senior Rumian officials', text: 'It must be fine' } as const
    expect(origins(one, many)).toHaveLength(1)
    expect(origins(one, { ...many, root: 'q' })).toHaveLength(2)
  })

  it('one of many, and the many', () => {
    const many = { ...said, kind: 'group', name: 'northern reporters' } as const
    const one = { ...said, kind: 'anonymous', name: 'one reporter', text: 'It is fine' } as const
    expect(origins(many, one)).toHaveLength(1)
    expect(origins({ ...many, name: 'officials' }, { ...one, name: 'an official' })).toHaveLength(2)
    const senator = { ...said, role: 'Sen.', text: 'It is fine' }
    expect(origins({ ...many, name: 'lawmakers of both parties' }, senator)).toHaveLength(1)
    expect(origins({ ...many, name: 'fishermen' }, senator)).toHaveLength(2)
  })

  it('what critics, a crowd, a letter or a list of headlines has, and whoever says it', () => {
    const text = 'It is fine'
    for (const name of [
      'critics',
      'the other side',
      'millions of people',
      'relatives',
      'the angry letter',
      'a few people at the guild',
      'some internally',
    ])
      expect(origins(said, { ...said, kind: 'group', name, text })).toHaveLength(1)
    expect(origins(said, { ...said, kind: 'group', name: 'fishermen', text })).toHaveLength(2)
    expect(origins(said, { ...said, kind: 'organisation', name: 'Lund’s Letter', text })).toHaveLength(2)
    const listed = { text, outlet: 'news.google.com', source: 'news.google.com', wire: 'Reuters' }
    expect(origins({ text: 'The port is strong', wire: 'AP' }, listed)).toHaveLength(1)
  })

  it('an outlet and its reporter', () => {
    const own = { text: 'The port was shelled', outlet: 'courier.example', source: 'courier.example' }
    const host = { ...said, role: 'host', affiliation: 'courier.example', text: 'They fired on the port' }
    expect(origins(own, host)).toHaveLength(1)
    expect(origins(own, { ...host, affiliation: 'herald.example' })).toHaveLength(2)
    const network = { text: 'The port was shelled', outlet: 'cnn.com', source: 'cnn.com' }
    expect(origins(network, { ...host, role: null, affiliation: 'CNN' })).toHaveLength(1)
    expect(origins(network, { ...host, role: null, affiliation: 'Harbour Institute' })).toHaveLength(2)
  })

  it('what came through somebody who says it too', () => {
    const roth = { ...said, name: 'Emil Roth', chain: ['Mara Lund'], text: 'It is fine' }
    expect(origins(said, roth)).toHaveLength(1)
    expect(origins(said, { ...roth, chain: ['Courier'] })).toHaveLength(2)
  })

  it('what an outlet tells of an event on its own word, and whoever is in office says of it', () => {
    const chief = { ...said, role: 'police chief', text: 'Four men were held' }
    const own = { text: 'Four people were in custody' }
    expect(origins(chief, own)).toHaveLength(1)
    expect(origins({ ...chief, role: 'professor' }, own)).toHaveLength(2)
    // What anybody can look up, and what several outlets know.
    expect(origins(chief, { text: 'There is no prison in Halden' })).toHaveLength(2)
    expect(origins(chief, own, { text: 'Four ended up in prison' })).toHaveLength(3)
  })

  it('one sentence that two outlets print', () => {
    const text = 'He charmed the harbour and egged it on'
    expect(origins({ text }, { text: `${text}.` })).toHaveLength(1)
    expect(origins({ text: 'He charmed the harbour' }, { text: 'He charmed the harbour' })).toHaveLength(2)
  })

  it('what somebody is told to have said, and said herself', () => {
    const lund = { ...said, text: 'I did not sell the ferry' }
    const told = { name: 'an official', kind: 'anonymous', text: 'Lund, who is the mayor, has denied it' } as const
    expect(origins(lund, told)).toHaveLength(1)
    expect(origins(lund, { ...told, text: 'Lund, who is the mayor, sold it' })).toHaveLength(2)
  })

  it('what an outlet has on its own word and heard from somebody', () => {
    const own = { text: 'The council meets at seven', outlet: 'Courier', source: 'Courier' }
    expect(origins({ ...said, chain: ['Courier'] }, own)).toHaveLength(1)
    expect(origins({ ...said, chain: ['Herald'] }, own)).toHaveLength(2)
  })

  it('what no outlet says of itself, and whoever says it', () => {
    expect(origins(said, { text: 'The port has my heart' })).toHaveLength(1)
    expect(origins(said, { text: 'The port has my heart', opinion: true })).toHaveLength(2)
  })

  it('a body, its official and its spokesman, none of them by name', () => {
    const official = { name: 'a senior Harbour official', kind: 'anonymous', text: 'Nobody has told him' } as const
    const spokesman = { ...official, name: 'a Harbour spokesman', text: 'He has not heard of it' }
    expect(origins(official, spokesman)).toHaveLength(1)
    expect(origins(official, { ...spokesman, name: 'a Fishing spokesman' })).toHaveLength(2)
  })

  it('a whole sentence, where one page does not know whose it is, though it is an answer', () => {
    const denial = { ...said, text: 'Some are true and some are false', stance: 'denies', quoted: true } as const
    const president = { ...denial, name: 'the president', kind: 'anonymous' } as const
    expect(origins(denial, president)).toHaveLength(1)
    expect(origins(denial, { ...president, text: 'Some are true' })).toHaveLength(2)
  })

  it('a government by its several names, and who leads it', () => {
    const regime = { ...said, kind: 'organisation', name: 'Estran regime', party: 'Estra' } as const
    const leaders = { ...said, kind: 'group', name: 'Estra’s leaders', party: 'Estra', text: 'It is fine' } as const
    expect(origins(regime, leaders)).toHaveLength(1)
    expect(origins(regime, { ...leaders, name: 'Estran rebel leaders' })).toHaveLength(2)
    expect(origins(regime, { ...leaders, party: 'Rumia' })).toHaveLength(2)
    const president = { ...said, role: 'President', party: 'Estra', text: 'It is fine' }
    expect(origins(regime, president)).toHaveLength(1)
    expect(origins(regime, { ...president, role: 'opposition leader' })).toHaveLength(2)
  })

  it('what nobody is named for and the report of which its page tells', () => {
    const report = {
      name: 'Courier',
      kind: 'outlet',
      attribution: 'a',
      text: 'There was no study',
      article: 'p',
    } as const
    expect(origins(report, { kind: 'unnamed', text: 'There is no study', article: 'p' })).toHaveLength(1)
  })

  it('what came through somebody with another initial', () => {
    const passed = {
      ...said,
      name: 'Secret Service',
      kind: 'organisation',
      text: 'It is fine',
    } as const
    expect(origins(said, { ...passed, chain: ['Mara J. Lund'] })).toHaveLength(1)
  })

  it('somebody and who speaks for her', () => {
    const spokesman = { ...said, name: 'Emil Roth', role: 'Lund spokesman', text: 'She finds it strong' }
    expect(origins(said, spokesman)).toHaveLength(1)
    expect(origins(said, { ...spokesman, role: 'Lund critic' })).toHaveLength(2)
    expect(origins({ ...said, name: 'Mara Dahl' }, spokesman)).toHaveLength(2)
    const president = { ...said, role: 'President' }
    expect(origins(president, { ...spokesman, role: 'White House spokesman' })).toHaveLength(1)
    expect(origins({ ...said, role: 'Vice President' }, { ...spokesman, role: 'White House spokesman' })).toHaveLength(
      2,
    )
  })

  it('a body and who holds an office of it, whom the page does not name', () => {
    const firm = { ...said, name: 'Harbour Works', kind: 'organisation', text: 'Many may have been hurt' } as const
    const officer = { ...said, name: 'Harbour Works’s chief safety officer', kind: 'anonymous' } as const
    expect(origins(firm, officer)).toHaveLength(1)
    expect(origins(firm, { ...officer, name: 'Fishing Works’s chief safety officer' })).toHaveLength(2)
    expect(origins(firm, { ...officer, name: 'Harbour Works’s former safety officer' })).toHaveLength(2)
    expect(origins(firm, { ...officer, name: 'one of Harbour Works’s officers' })).toHaveLength(2)
  })

  it('a few quoted words that are all that one page has of somebody it does not name', () => {
    const named = { ...said, text: 'You need your medication' }
    const one = { name: 'one', kind: 'anonymous', text: 'You need your medication!', quoted: true } as const
    expect(origins(named, one)).toHaveLength(1)
    expect(origins(named, { ...one, quoted: false })).toHaveLength(2)
  })

  it('what a body tells that somebody agreed to, and what she says of it', () => {
    const lund = { ...said, text: 'All must show restraint' }
    const council = {
      name: 'City Council',
      kind: 'organisation',
      text: 'Mayor Mara Lund and Harbour Secretary Emil Roth agreed that all must show restraint',
    } as const
    expect(origins(lund, council)).toHaveLength(1)
    expect(origins(lund, { ...council, text: 'All must show restraint, Mara Lund too' })).toHaveLength(2)
  })

  it('what a page has from reports that it does not name, and whoever else tells it', () => {
    const own = { text: 'The guild had the lists of fifty passengers' }
    for (const text of [
      'News broke this weekend that the guild had lists of fifty passengers',
      'The guild is under scrutiny following a report that it had lists of fifty passengers',
      'The guild reportedly had lists of fifty passengers',
    ])
      expect(origins(own, { text })).toHaveLength(1)
  })

  it('what outlets tell of what somebody said', () => {
    const own = { text: 'On Monday Lund described the port as a ruin' }
    expect(origins(own, { text: 'She called the harbour ruinous' })).toHaveLength(1)
    expect(origins(own, { text: 'The harbour has become a ruin' })).toHaveLength(2)
  })

  it('named after what an outlet writes, and not after its reporter who says so too', () => {
    const text = 'The port was shelled'
    const host = { ...said, role: 'host', affiliation: 'courier.example', text: 'They fired on the port' }
    const own = { text, outlet: 'courier.example', source: 'courier.example' }
    expect(origins(host, own)[0]!.name).toBe('courier.example')
    expect(origins(host)[0]!.name).toBe('Mara Lund')
    const hers = { ...host, role: null, affiliation: 'Courier', chain: ['Courier'] }
    expect(origins(hers, { ...own, chain: ['Courier'] })[0]!.name).toBe('Courier')
  })

  it('named after the wire whose text most pages state, and not after whom a few name for it', () => {
    const wire = { text: 'They have met twice', wire: 'AP', source: 'AP' }
    const officials = { ...wire, kind: 'anonymous', name: 'two officials' } as const
    expect(origins(wire, wire, officials)[0]!.name).toBe('AP')
    expect(origins(wire, officials)[0]!.name).toContain('two officials')
  })
})
