import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparable } from '../store/store.ts'
import { partition } from './partition.ts'
import { same, wordingOf } from './same.ts'
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

const groupInOrder = async (
  mentions: readonly Comparable[],
  constraints?: ConstructorParameters<typeof MemoryGrouping>[0],
) => {
  const grouping = new MemoryGrouping(constraints)
  for (const each of mentions) await grouping.add(each)
  return new Map([...grouping.claims].sort())
}

describe('grouping one mention at a time', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 }))
  const decisions = fc.array(pair, { maxLength: 4 }).map((pairs) => {
    const ids = pairs.map(([a, b]) => [`a${a}.m${a}`, `a${b}.m${b}`] as const).filter(([a, b]) => a !== b)
    return { same: ids.slice(0, 2), different: ids.slice(2) }
  })

  it('gives the same claims in any order, with corrections too', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.infiniteStream(fc.nat()), decisions, async (mentions, random, constraints) => {
        const shuffled = mentions
          .map((each) => ({ each, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each)
        expect(await groupInOrder(shuffled, constraints)).toEqual(await groupInOrder(mentions, constraints))
      }),
      { numRuns: 300 },
    )
  })

  it('gives what comparing every wording with every other gives', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (mentions) => {
        const wordings = [...new Map(mentions.map((each) => [wordingOf(each), each]))].map(([id, each]) => ({
          ...each,
          id,
          article: id,
        }))
        const links = wordings.flatMap((a, i) => wordings.slice(i + 1).flatMap((b) => same(a, b) ?? []))
        const ids = wordings.map(({ id }) => id)
        const claims = partition(ids, links)
        const expected = new Map(mentions.map((each) => [each.id, claims.get(wordingOf(each))!]))
        expect(together(await groupInOrder(mentions))).toEqual(together(expected))
      }),
      { numRuns: 300 },
    )
  })

  it('takes a sentence said three hundred times for one wording', async () => {
    const repeated = Array.from({ length: 300 }, (_, i) => said(`a${i}.x`, TEXTS[0]!))
    expect(new Set((await groupInOrder(repeated)).values()).size).toBe(1)
  })
})

/** The sets of mentions, whatever their claims are called. */
function together(claims: ReadonlyMap<string, string>): string[][] {
  const sets = new Map<string, string[]>()
  for (const [id, claim] of claims) sets.set(claim, [...(sets.get(claim) ?? []), id].sort())
  return [...sets.values()].sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}
