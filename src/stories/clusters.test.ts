import { describe, expect, it } from 'vitest'
import { clustersOf, type Unit } from './clusters.ts'

const unit = (id: string, terms: Record<string, number>): Unit => ({
  id,
  story: null,
  terms: Object.entries(terms),
  names: Object.keys(terms),
  at: Date.parse('2030-05-01'),
})

describe('clustersOf', () => {
  it('does not join two stories of two articles each by a round-up that tells of both', () => {
    const units = [
      unit('ferry 1', { ferry: 0.6, harbour: 0.6, pilot: 0.5 }),
      unit('round-up', { ferry: 0.7, harbour: 0.5, bridge: 0.35, mayor: 0.35 }),
      unit('bridge 1', { bridge: 0.6, mayor: 0.6, toll: 0.5 }),
      unit('bridge 2', { bridge: 0.6, mayor: 0.5, crack: 0.6 }),
    ]
    const together = clustersOf(units).map((members) => members.map(({ id }) => id).sort())
    expect(together.find((ids) => ids.includes('bridge 1'))).not.toContain('ferry 1')
  })
})
