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

  it('what somebody said to an outlet and what another tells of it', () => {
    const told = { ...said, chain: ['one of the two people'], venue: null }
    expect(origins({ ...said, chain: ['Courier'] }, told)).toHaveLength(1)
    expect(origins({ ...said, chain: ['Courier'] }, { ...said, text: 'It is strong', chain: ['Herald'] })).toHaveLength(
      2,
    )
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
    const democrat = { ...senator, name: 'the top Democrat on the port committee' }
    expect(origins({ ...named, affiliation: 'D-Halda' }, democrat)).toHaveLength(1)
    expect(origins({ ...named, affiliation: 'R-Halda' }, democrat)).toHaveLength(2)
    expect(origins({ ...named, article: 'p' }, { ...senator, article: 'p' })).toHaveLength(2)
  })
})
