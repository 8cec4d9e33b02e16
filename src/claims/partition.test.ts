import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Link } from '../store/store.ts'
import { Groups } from './groups.ts'
import { partition, TOGETHER } from './partition.ts'

const link = (a: string, b: string, score = 0.9, rule = 'shared-words'): Link =>
  a < b ? { a, b, score, rule } : { a: b, b: a, score, rule }

describe('partition', () => {
  it('joins what is linked and leaves the rest alone', () => {
    const claims = partition(['a', 'b', 'c'], [link('a', 'b')])
    expect(Object.fromEntries(claims)).toEqual({ a: 'a', b: 'a', c: 'c' })
  })

  it('does not chain: a link between two groups is not enough where all other pairs are unlinked', () => {
    const left = [link('a', 'b'), link('a', 'c'), link('b', 'c')]
    const right = [link('x', 'y'), link('x', 'z'), link('y', 'z')]
    const claims = partition(['a', 'b', 'c', 'x', 'y', 'z'], [...left, ...right, link('c', 'x')])
    expect(claims.get('c')).toBe('a')
    expect(claims.get('x')).toBe('x')
  })

  it('joins two groups of which half of the pairs are sure, though the others are worded too differently to be linked', () => {
    const groups = [link('a', 'b'), link('x', 'y')]
    expect(
      new Set(partition(['a', 'b', 'x', 'y'], [...groups, link('a', 'x', 0.8), link('b', 'y', 0.8)]).values()).size,
    ).toBe(1)
    expect(new Set(partition(['a', 'b', 'x', 'y'], [...groups, link('a', 'x', 0.8)]).values()).size).toBe(2)
  })

  it('weighs a thousand twins as one', () => {
    const twins = Array.from({ length: 1000 }, (_, i) => `t${String(i).padStart(4, '0')}`)
    const links = twins.slice(1).map((id) => link('t0000', id, 1, 'same-words'))
    const claims = partition([...twins, 'z'], [...links, link('t0500', 'z', 0.6)])
    expect(new Set(claims.values())).toEqual(new Set(['t0000']))
  })

  it('keeps apart what a person told apart, even twins, and joins what a person joined', () => {
    const links = [link('a', 'b', 1, 'same-words'), link('c', 'd', 0.9)]
    const claims = partition(['a', 'b', 'c', 'd', 'e'], links, {
      same: [['a', 'e']],
      different: [
        ['a', 'b'],
        ['d', 'c'],
      ],
    })
    expect(Object.fromEntries(claims)).toEqual({ a: 'a', b: 'b', c: 'c', d: 'd', e: 'a' })
  })

  it('lets `different` win, also over what several joins add up to', () => {
    const claims = partition(['a', 'b', 'c'], [], {
      same: [
        ['a', 'b'],
        ['b', 'c'],
      ],
      different: [['a', 'c']],
    })
    expect(claims.get('a')).not.toBe(claims.get('c'))
  })

  const ids = fc.uniqueArray(fc.stringMatching(/^[a-h]\d$/), { minLength: 2, maxLength: 14 })
  const graph = ids.chain((mentions) =>
    fc.record({
      mentions: fc.constant(mentions),
      links: fc.uniqueArray(
        fc
          .tuple(fc.constantFrom(...mentions), fc.constantFrom(...mentions), fc.integer({ min: 200, max: 1000 }))
          .filter(([a, b]) => a !== b)
          .map(([a, b, score]) => link(a, b, score / 1000, score === 1000 ? 'same-words' : 'shared-words')),
        { selector: ({ a, b }) => `${a} ${b}`, maxLength: 30 },
      ),
      different: fc.array(fc.tuple(fc.constantFrom(...mentions), fc.constantFrom(...mentions)), { maxLength: 3 }),
      same: fc.array(fc.tuple(fc.constantFrom(...mentions), fc.constantFrom(...mentions)), { maxLength: 3 }),
    }),
  )

  it('does not depend on the order of anything', () => {
    fc.assert(
      fc.property(graph, fc.infiniteStream(fc.nat()), ({ mentions, links, same, different }, random) => {
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, at: random.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item)
        const one = partition(mentions, links, { same, different })
        const other = partition(shuffle(mentions), shuffle(links), {
          same: shuffle(same),
          different: shuffle(different),
        })
        expect(new Map([...other].sort())).toEqual(new Map([...one].sort()))
      }),
    )
  })

  it('gives each component what it would have alone', () => {
    fc.assert(
      fc.property(graph, graph, (one, other) => {
        const prefix = (id: string) => `z${id}`
        const links = other.links.map((each) => ({ ...each, a: prefix(each.a), b: prefix(each.b) }))
        const mentions = other.mentions.map(prefix)
        const both = partition([...one.mentions, ...mentions], [...one.links, ...links])
        const apart = new Map([...partition(one.mentions, one.links), ...partition(mentions, links)])
        expect(both).toEqual(apart)
      }),
    )
  })

  it('needs of all links only those within the components of the strong ones', () => {
    fc.assert(
      fc.property(graph, ({ mentions, links, same, different }) => {
        const component = new Groups(mentions)
        for (const { a, b, score } of links) if (score >= TOGETHER) component.join(a, b)
        for (const [a, b] of same) component.join(a, b)
        const inside = links.filter(({ a, b }) => component.find(a) === component.find(b))
        expect(partition(mentions, inside, { same, different })).toEqual(
          partition(mentions, links, { same, different }),
        )
      }),
    )
  })

  it('never puts together what a person told apart', () => {
    fc.assert(
      fc.property(graph, ({ mentions, links, same, different }) => {
        const claims = partition(mentions, links, { same, different })
        for (const [a, b] of different) if (a !== b) expect(claims.get(a)).not.toBe(claims.get(b))
      }),
    )
  })
})
