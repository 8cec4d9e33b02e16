import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparable } from '../store/store.ts'
import { partition } from './partition.ts'
import { same } from './same.ts'
import { MemoryGrouping, said } from './testing.ts'

const TEXTS = [
  'The ferry to Halden will sail again on Monday morning',
  'the ferry to Halden sails again on Monday',
  'The ferry to Halden will not sail on Monday',
  'Twelve passengers were hurt when the ferry struck the quay',
  'Nine passengers were hurt when the ferry struck the quay at Halden',
  'The harbour master resigned over cracks in the hull',
  'the harbour master has resigned because of cracks in the hull',
  'The council will vote on dredging before the summer recess',
  'Fishermen fear that dredging ruins the spawning grounds',
]
const mention = fc.record({
  text: fc.constantFrom(...TEXTS),
  speaker: fc.constantFrom('', 'lund', 'dahl'),
  stance: fc.constantFrom('asserts' as const, 'denies' as const),
})
const story = fc
  .array(mention, { minLength: 1, maxLength: 16 })
  .map((all) => all.map(({ text, ...more }, i) => said(`a${i}.m${i}`, text, { ...more, own: more.speaker === '' })))

const groupInOrder = (
  mentions: readonly Comparable[],
  constraints?: ConstructorParameters<typeof MemoryGrouping>[0],
) => {
  const grouping = new MemoryGrouping(constraints)
  for (const each of mentions) grouping.add(each)
  return new Map([...grouping.claims].sort())
}

describe('grouping one mention at a time', () => {
  it('gives the same claims in any order, with corrections too', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 }))
    fc.assert(
      fc.property(story, fc.infiniteStream(fc.nat()), fc.array(pair, { maxLength: 3 }), (mentions, random, pairs) => {
        const ids = pairs.map(([a, b]) => [`a${a}.m${a}`, `a${b}.m${b}`] as const).filter(([a, b]) => a !== b)
        const constraints = { same: ids.slice(0, 1), different: ids.slice(1) }
        const shuffled = mentions
          .map((each) => ({ each, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each)
        expect(groupInOrder(shuffled, constraints)).toEqual(groupInOrder(mentions, constraints))
      }),
      { numRuns: 300 },
    )
  })

  it('gives what comparing every mention with every other gives, where keys find all links', () => {
    fc.assert(
      fc.property(story, (mentions) => {
        const links = mentions.flatMap((a, i) => mentions.slice(i + 1).flatMap((b) => same(a, b) ?? []))
        const all = partition(
          mentions.map(({ id }) => id),
          links.filter(({ rule }) => rule === 'same-words'),
        )
        const grouped = groupInOrder(mentions)
        for (const a of mentions)
          for (const b of mentions)
            if (all.get(a.id) === all.get(b.id)) expect(grouped.get(a.id)).toBe(grouped.get(b.id))
      }),
    )
  })

  it('takes a sentence said a thousand times, and compares it with others once', () => {
    const repeated = Array.from({ length: 1000 }, (_, i) => said(`a${i}.x`, TEXTS[0]!))
    const grouping = new MemoryGrouping()
    for (const each of repeated.slice(0, 300)) grouping.add(each)
    expect(new Set(grouping.claims.values()).size).toBe(1)
    const links = repeated.slice(1).map((each) => same(repeated[0]!, each)!)
    const claims = partition(
      repeated.map(({ id }) => id),
      links,
    )
    expect(new Set(claims.values()).size).toBe(1)
  })
})
