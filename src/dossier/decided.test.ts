import { describe, expect, it } from 'vitest'
import { decidedByAnother, deciderIn } from './decided.ts'

describe('who decides a status', () => {
  it.each([
    ['denied by Mara Lund: “I was not there: “never””', 'Mara Lund'],
    ['contradicted by Halden Vale Water Ltd.: “the quay is safe”', 'Halden Vale Water Ltd.'],
    ['disputed by Rumia: “the claim that the quay is safe”', 'Rumia'],
    ['Mara Lund denies what Jon Dahl says', 'Mara Lund'],
    ['by Jon Dahl (The Meridian)', 'Jon Dahl'],
  ])('is named in “%s”', (why, name) => expect(deciderIn(why)).toBe(name))
  it.each([
    null,
    '0.5 against 1 (hour)',
    'one is for it and one against it: the treaty',
    'Mara Lund contradicts what others say',
    'by a source not named (The Meridian)',
    'by The Meridian (The Meridian)',
    'Evening Star: “could not be verified”',
  ])('is nobody in “%s”', (why) => expect(deciderIn(why)).toBeNull())
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
