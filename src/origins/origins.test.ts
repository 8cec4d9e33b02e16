import { describe, expect, it } from 'vitest'
import type { Statement } from '../dossier/statements.ts'
import { originsOf } from './origins.ts'

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
      const page = { article, outlet: `${article}.example`, root: article, source: `${article}.example`, wire: null }
      return { ...page, ...who, stance: 'asserts', chain: [], affiliation: null, party: null, ...given } as Statement
    }),
    (name) => name,
  )

describe('one origin is', () => {
  const said = { name: 'Mara Lund', kind: 'person', text: 'The port has never been stronger' } as const

  it('what nobody is named for and somebody says elsewhere', () => {
    const unnamed = { kind: 'unnamed', text: 'The port is said to be strong' } as const
    expect(origins(said, unnamed)).toHaveLength(1)
    expect(origins(said, { ...unnamed, chain: ['Courier'] })).toHaveLength(2)
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
})
