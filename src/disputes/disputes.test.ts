import { describe, expect, it } from 'vitest'
import type { Grouped } from '../claims/grouped.ts'
import type { Statement } from '../dossier/statements.ts'
import { disputesOf } from './disputes.ts'

const statement = (id: string, claim: string, speaker: string, text: string): Statement =>
  ({ id, claim, speaker, name: speaker, text, stance: 'asserts' }) as Statement
const grouped = (...statements: Statement[]): Grouped => ({ id: statements[0]!.claim, statements, shown: 0 })

describe('a dispute', () => {
  const told = grouped(
    statement('a1', 'a', 'lund', 'The harbour police hold the wife of the smuggler Dahl'),
    statement('a2', 'a', 'roth', 'The harbour police also hold the wife of the pilot'),
  )
  const denied = grouped(statement('b1', 'b', 'berg', 'The harbour police do not hold the wife of the smuggler Dahl'))
  const held = (id: string) => [...told.statements, ...denied.statements].find((each) => each.id === id)

  it('is told by those statements of its claims that are likest to what is shown of them, in any order', () => {
    const contradictions = ['a2', 'a1'].map((a) => ({ a, b: 'b1', kind: 'negation' as const, why: '' }))
    for (const all of [contradictions, [...contradictions].reverse()])
      expect(disputesOf([told, denied], all, held)).toMatchObject([{ claims: ['a', 'b'], mentions: ['a1', 'b1'] }])
  })

  it('is none between what one and the same says', () => {
    const self = grouped(statement('c1', 'c', 'lund', 'The harbour police do not hold the wife of the smuggler Dahl'))
    const all = [{ a: 'a1', b: 'c1', kind: 'negation' as const, why: '' }]
    expect(
      disputesOf([told, self], all, (id) => [...told.statements, ...self.statements].find((s) => s.id === id)),
    ).toEqual([])
  })
})
