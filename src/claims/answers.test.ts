import { describe, expect, it } from 'vitest'
import type { Statement } from '../dossier/statements.ts'
import type { Stance } from '../types.ts'
import { answersOf } from './answers.ts'

type Line = [by: string | null, text: string, cue?: string, stance?: Stance]

/** The kind of each contradiction on a page of these lines, with the lines' numbers. */
function found(lines: readonly Line[], together: readonly number[] = []): [string, number, number][] {
  let text = ''
  const statements = lines.map(([by, said, , stance], n) => {
    const start = text.length
    text += `${said}. `
    const attribution = by === null ? null : `a${together.includes(n) ? together[0] : n}`
    const who = { speaker: by ?? 'page', name: by ?? 'The Courier', kind: by === null ? 'outlet' : 'person' }
    const spans = [{ start, end: start + said.length }]
    return { id: `${n}`, text: said, spans, attribution, ...who, said: 0, chain: [], stance: stance ?? 'asserts' }
  }) as unknown as Statement[]
  const cueOf = ({ id }: Statement) => lines[Number(id)]![2] ?? 'said'
  return answersOf(statements, text, cueOf).map(({ kind, a, b }) => [kind, Number(a), Number(b)])
}

describe('what a statement says of another of its page without its words', () => {
  const bribe: Line = ['Dahl', 'Lund took money from the port']

  it('is denied: "that is a lie", "I never did that", "made it up", "was that so"', () => {
    for (const no of ['That is a lie', 'It’s just not true', 'I never did that', 'She made it all up'])
      expect(found([bribe, ['Anna Lund', no]])).toEqual([['denial', 0, 1]])
    expect(found([bribe, ['Lund', 'that was the case', 'has denied', 'denies']])).toEqual([['denial', 0, 1]])
  })

  it('is the report or claim that somebody calls false', () => {
    expect(
      found([
        ['Courier', 'she "forged" the letter'],
        ['Lund', 'that report a "boldfaced lie"', 'called'],
      ]),
    ).toEqual([['denial', 0, 1]])
    expect(
      found([bribe, [null, 'The council met'], ['Lund', 'Lund denied the allegations', 'denied', 'denies']]),
    ).toEqual([['denial', 0, 2]])
  })

  it('is the claim of whoever is named, wherever it stands', () => {
    const claim: Line = ['Berg', 'Berg disputed Dahl’s claims', 'disputed', 'disputes']
    expect(found([claim, ['Eriksen', 'The quay is open'], ['Dahl', 'The fees will fall']])).toEqual([
      ['negation', 2, 0],
    ])
    const of: Line = ['Berg', 'Berg dismissed Dahl’s claim that the fees fell', 'dismissed', 'denies']
    expect(found([['Dahl', 'The quay is open'], ['Dahl', 'Our fees fell twice'], of])).toEqual([['negation', 1, 2]])
  })

  it('is what a page calls wrong itself', () => {
    const wrong: Line = [null, 'Dahl, for one, was wrong in his claim about fees for fishermen']
    expect(found([['Dahl', 'Fishermen will have to pay fees'], ['Dahl', 'The quay is open'], wrong])).toEqual([
      ['negation', 0, 2],
    ])
  })

  it('is the report, the tweet or the words of another that are called false', () => {
    const report: Line = ['Courier', 'half of her guests paid']
    expect(found([report, ['Berg', 'the Courier report is misleading because it leaves out most guests']])).toEqual([
      ['negation', 0, 1],
    ])
    const other: Line = [null, 'Berg, contradicting Lund, said the town would not pay for the wall']
    expect(found([['Lund', 'The town pays for the wall'], other])).toEqual([['negation', 0, 1]])
    expect(found([['Lund', 'The quay is open'], other])).toEqual([])
  })

  it('has left no trace: "no record of the letter"', () => {
    expect(
      found([
        ['Dahl', 'she had sent a second letter to the port'],
        [null, 'The port found no record of the letter'],
      ]),
    ).toEqual([['negation', 0, 1]])
  })

  it('is not what is only called bad, asked or doubted, nor what stands far off and speaks of others', () => {
    expect(found([bribe, ['Lund', 'That is outrageous']])).toEqual([])
    expect(
      found([
        ['Dahl', 'Did Lund take money from the port?'],
        ['Lund', 'That is a lie'],
      ]),
    ).toEqual([])
    expect(
      found([
        ['Dahl', 'Lund might have taken money'],
        ['Lund', 'That is a lie'],
      ]),
    ).toEqual([])
    expect(
      found([
        ['Dahl', 'The quay is open'],
        [null, 'The council met'],
        ['Lund', 'That is a lie'],
      ]),
    ).toEqual([])
  })

  it('is not what he has told himself', () => {
    const told: Line[] = [bribe, ['Lund', 'We hear that this port is special'], ['Lund', 'It is all lies']]
    expect(found(told, [1, 2])).toEqual([])
  })
})
