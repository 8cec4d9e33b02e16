import { describe, expect, it } from 'vitest'
import type { Reason } from '../types.ts'
import { doubtsOf, isLookedAt } from './doubts.ts'

const because = (about: Reason['about'], rule: string, score?: number): Reason => ({
  about,
  rule,
  spans: [],
  ...(score === undefined ? {} : { score }),
})
const said = (confidence: number, ...why: Reason[]) => ({ confidence, why })
const abouts = (...of: Parameters<typeof said>) => doubtsOf(said(...of)).map(({ about }) => about)

describe('what to check of a statement', () => {
  it('is whether it is one, and each decision whose rule is often wrong, the most doubtful first', () => {
    const all = doubtsOf(said(0.55, because('speaker', 'pronoun-open', 0.4), because('stance', 'will', 0.67)))
    expect(all.map(({ about, probability }) => [about, probability])).toEqual([
      ['speaker', 0.4],
      ['statement', 0.55],
      ['stance', 0.67],
    ])
  })

  it('is nothing where rules are mostly right, or have never been measured', () => {
    expect(abouts(0.9, because('speaker', 'surname', 0.99), because('chain', 'new-rule'))).toEqual([])
  })

  it('is nothing that somebody has looked at', () => {
    const open = because('speaker', 'pronoun-open', 0.4)
    expect(abouts(0.3, open, because('speaker', 'looked-at'))).toEqual([])
    expect(abouts(0.3, open, because('chain', 'told', 0.5), because('speaker', 'corrected'))).toEqual([])
    expect(isLookedAt(said(0.3, because('speaker', 'looked-at')))).toBe(true)
  })

  it('stays who says it where somebody only corrected how it is said, or where it ends', () => {
    const open = because('speaker', 'pronoun-open', 0.4)
    expect(abouts(0.3, open, because('stance', 'will', 0.67), because('stance', 'corrected'))).toEqual(['speaker'])
    expect(abouts(0.3, open, because('claim', 'corrected'))).toEqual(['speaker'])
    expect(isLookedAt(said(0.3, open, because('claim', 'corrected')))).toBe(false)
  })
})
