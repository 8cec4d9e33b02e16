import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CopyPair } from '../store/store.ts'
import { type CopyArticle, copyGroups } from './copygroups.ts'

const page = (id: string, published = '2020-01-01', wire: string | null = null): CopyArticle => ({
  id,
  outlet: `${id}.example`,
  published,
  credit: wire === null ? null : { wire, name: wire, rule: 'dateline' },
})
const pair = (a: string, b: string, shareOfA: number, shareOfB: number): CopyPair => ({
  a,
  b,
  shareOfA,
  shareOfB,
})
const membersOf = (groups: ReturnType<typeof copyGroups>) =>
  groups.map(({ root, members }) => [root, ...members.map(({ article }) => article)].sort())

describe('copyGroups', () => {
  it('takes the earliest for the root, and tells why the others are copies', () => {
    const [group] = copyGroups([pair('a', 'b', 0.9, 0.8)], [page('a', '2020-01-02'), page('b', '2020-01-01', 'AP')])
    expect(group).toMatchObject({ root: 'b', wire: 'AP', members: [{ article: 'a', of: 'b', share: 0.9 }] })
    expect(group!.members[0]!.why).toBe('90 % of its own words stand in the page of b.example')
  })

  it('takes the earliest by its moment, wherever its clock stood', () => {
    const [group] = copyGroups(
      [pair('a', 'b', 0.9, 0.8)],
      [page('a', '2020-01-01T10:55:00-04:00'), page('b', '2020-01-01T11:14:00Z')],
    )
    expect(group!.root).toBe('b')
  })

  it('takes the wire itself for the root, whenever it came', () => {
    const wire = { ...page('z', '2020-01-05'), outlet: 'Reuters' }
    const [group] = copyGroups([pair('a', 'z', 0.9, 0.9)], [page('a', '2020-01-01', 'Reuters'), wire])
    expect(group!.root).toBe('z')
  })

  it('joins versions of one wire report that have less in common', () => {
    const versions = [pair('a', 'b', 0.3, 0.39)]
    expect(copyGroups(versions, [page('a', '1', 'AP'), page('b', '2', 'AP')])).toHaveLength(1)
    expect(copyGroups(versions, [page('a', '1', 'AP'), page('b', '2', 'UPI')])).toHaveLength(0)
    expect(copyGroups(versions, [page('a'), page('b')])).toHaveLength(0)
  })

  it('does not make one report of those that a digest holds', () => {
    const digest = [
      pair('a', 'digest', 1, 0.15),
      pair('b', 'digest', 1, 0.15),
      pair('a', 'a2', 1, 1),
      pair('b', 'b2', 1, 1),
    ]
    const groups = copyGroups(
      digest,
      ['a', 'a2', 'b', 'b2', 'digest'].map((id) => page(id)),
    )
    expect(membersOf(groups)).toEqual([
      ['a', 'a2'],
      ['b', 'b2'],
    ])
  })

  it('lets a short text join the long one that holds it', () => {
    const groups = copyGroups([pair('brief', 'full', 1, 0.1)], [page('brief', '2020-01-02'), page('full')])
    expect(membersOf(groups)).toEqual([['brief', 'full']])
  })

  it('finds the same holder among several that hold about as much, whichever comes first', () => {
    const pairs = [pair('a', 'd', 0, 0.55), pair('c', 'd', 0.01, 0.5), pair('d', 'e', 0.51, 0.01)]
    const pages = ['a', 'c', 'd', 'e'].map((id) => page(id))
    const groups = copyGroups(pairs, pages)
    expect(membersOf(groups)).toEqual([['c', 'd']])
    expect(copyGroups([...pairs].reverse(), pages)).toEqual(groups)
  })

  it('does not depend on order, and puts no article into two groups', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100)
    const pairs = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), share, share)
        .filter(([a, b]) => a < b)
        .map(([a, b, x, y]) => pair(a, b, x, y)),
      { selector: ({ a, b }) => a + b },
    )
    fc.assert(
      fc.property(pairs, (all) => {
        const groups = copyGroups(
          all,
          ids.map((id) => page(id)),
        )
        expect(
          copyGroups(
            [...all].reverse(),
            [...ids].reverse().map((id) => page(id)),
          ),
        ).toEqual(groups)
        const seen = membersOf(groups).flat()
        expect(new Set(seen).size).toBe(seen.length)
      }),
    )
  })
})
