import { describe, expect, it } from 'vitest'
import { decidedByAnother } from './decided.ts'

describe('who decides a status', () => {
  it('is not named again beside whoever is cited', () => {
    const lund = { name: 'Mara Lund', aliases: ['Lund', 'Mayor Lund'] }
    expect(['Mara Lund', 'Lund', 'Jon Dahl', null].map((by) => decidedByAnother({ statusBy: by }, lund))).toEqual([
      null,
      null,
      'Jon Dahl',
      null,
    ])
  })
})
