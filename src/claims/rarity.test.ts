import { describe, expect, it } from 'vitest'
import { common, weigh } from './rarity.ts'

describe('rarity', () => {
  it('counts a word once, and a rare one more than a common one', () => {
    expect(weigh(['ferri', 'ferri'])).toEqual(weigh(['ferri']))
    expect(weigh(['extradit']).all).toBeGreaterThan(weigh(['govern']).all)
    expect(weigh([]).all).toBe(0)
  })

  it('finds what two have in common, whichever comes first', () => {
    const [some, others] = [weigh(['ferri', 'quay', 'sail']), weigh(['quay', 'sink'])]
    expect(common(some, others)).toBe(weigh(['quay']).all)
    expect(common(others, some)).toBe(common(some, others))
    expect(common(some, some)).toBeCloseTo(some.all)
  })
})
