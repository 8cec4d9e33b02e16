import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Link } from '../store/store.ts'
import { partitionAround } from './neighbourhood.ts'
import { type Constraints, partition } from './partition.ts'

const IDS = Array.from({ length: 18 }, (_, i) => `m${String(i).padStart(2, '0')}`)
const id = fc.constantFrom(...IDS)
const link = fc
  .tuple(id, id, fc.integer({ min: 25, max: 99 }))
  .filter(([a, b]) => a !== b)
  .map(([x, y, score]): Link => {
    const [a, b] = [x, y].sort() as [string, string]
    return { a, b, score: score / 100, rule: 'shared-words' }
  })
const links = fc.uniqueArray(link, { selector: ({ a, b }) => `${a} ${b}`, maxLength: 60 })
const pairs = fc.array(fc.tuple(id, id), { maxLength: 3 })

/** Claims that are kept, and parted anew around what is touched. */
function kept(all: readonly Link[]) {
  const claims = new Map<string, string>()
  let asked = 0
  return {
    claims,
    asked: () => asked,
    async touch(ids: readonly string[], constraints: Constraints) {
      const there = new Set([...claims.keys(), ...ids])
      const grouping = {
        claimsOf: async (of: readonly string[]) =>
          new Map(of.filter((each) => claims.has(each)).map((each) => [each, claims.get(each)!])),
        membersOf: async (names: readonly string[]) =>
          [...claims].filter(([, claim]) => names.includes(claim)).map(([each]) => each),
        linksOf: async (of: readonly string[]) => {
          asked += of.length
          return all.filter(({ a, b }) => there.has(a) && there.has(b) && (of.includes(a) || of.includes(b)))
        },
      }
      for (const [each, claim] of await partitionAround(ids, grouping, constraints)) claims.set(each, claim)
    },
  }
}

describe('parting around what is new', () => {
  it('gives what parting everything gives, in whatever order and in however many steps things come', async () => {
    const order = fc.shuffledSubarray(IDS, { minLength: 2 })
    const steps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 18, maxLength: 18 })
    await fc.assert(
      fc.asyncProperty(links, order, steps, pairs, pairs, async (all, ids, sizes, same, different) => {
        const constraints = { same, different }
        const { claims, touch } = kept(all)
        let at = 0
        for (const size of sizes) {
          const there = new Set(ids.slice(0, at + size))
          const named = [...same, ...different].flat().filter((each) => there.has(each))
          if (at < ids.length) await touch([...ids.slice(at, at + size), ...named], among(constraints, there))
          at += size
        }
        const known = new Set(ids)
        expect(claims).toEqual(
          new Map(
            partition(
              ids,
              all.filter(({ a, b }) => known.has(a) && known.has(b)),
              constraints,
            ),
          ),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('gives what parting everything gives after a person changed his mind', async () => {
    await fc.assert(
      fc.asyncProperty(links, pairs, pairs, pairs, pairs, async (all, same, different, then, but) => {
        const { claims, touch } = kept(all)
        await touch(IDS, { same, different })
        await touch([same, different, then, but].flat(2), { same: then, different: but })
        expect(claims).toEqual(partition(IDS, all, { same: then, different: but }))
      }),
      { numRuns: 500 },
    )
  })

  it('does not ask for what is alike in turn, only for what is near', async () => {
    // Each has more in common with its partner than the pairs have with one another: one long chain of strong links.
    const chain = Array.from({ length: 2000 }, (_, i) => `c${String(i).padStart(4, '0')}`)
    const all = chain
      .slice(1)
      .map((b, i): Link => ({ a: chain[i]!, b, score: i % 2 ? 0.5 : 0.9, rule: 'like-meaning' }))
    const { claims, asked, touch } = kept([...all, { a: 'c1000', b: 'x', score: 0.6, rule: 'like-meaning' }])
    for (let i = 0; i < chain.length; i += 2) claims.set(chain[i]!, chain[i]!).set(chain[i + 1]!, chain[i]!)
    await touch(['x'], { same: [], different: [] })
    expect(asked()).toBeLessThan(20)
    expect(claims.get('x')).toBe('x')
  })
})

const among = ({ same, different }: Constraints, there: ReadonlySet<string>): Constraints => {
  const known = (all: Constraints['same']) => all.filter((pair) => pair.every((each) => there.has(each)))
  return { same: known(same), different: known(different) }
}
