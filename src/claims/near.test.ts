import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Link } from '../store/store.ts'
import { nearest, type Worded } from './near.ts'

const link = (a: string, b: string, score: number): Link => ({ a, b, score, rule: 'like-meaning' })
const claim = (id: string, ...wordings: string[]): Worded => ({ id, wordings })
const found = (...given: Parameters<typeof nearest>) => Object.fromEntries(nearest(...given))

describe('claims close to a weightier one', () => {
  it('are those of which most statements are linked to it', () => {
    const claims = [claim('tweet', 't1', 't2', 't3'), claim('part', 'p1', 'p2'), claim('other', 'o1', 'o2')]
    const links = [link('p1', 't1', 0.9), link('p2', 't3', 0.5), link('o1', 't2', 0.9)]
    expect(found(claims, links, [])).toEqual({ part: 'tweet' })
  })

  it('are close to the closest, not to one that is close to another itself', () => {
    const claims = [claim('a', 'a1'), claim('b', 'b1'), claim('c', 'c1'), claim('d', 'd1')]
    const links = [link('a1', 'c1', 0.6), link('b1', 'c1', 0.8), link('c1', 'd1', 0.9)]
    expect(found(claims, links, [])).toEqual({ c: 'b' })
  })

  it('are close to the weightiest of equally close ones', () => {
    const claims = [claim('a', 'a1'), claim('b', 'b1'), claim('c', 'c1')]
    expect(found(claims, [link('b1', 'c1', 0.8), link('a1', 'c1', 0.8)], [])).toEqual({ c: 'a' })
  })

  it('are never those that contradict it', () => {
    const claims = [claim('hunt', 'h1'), claim('no hunt', 'n1')]
    expect(found(claims, [link('h1', 'n1', 0.9)], [['no hunt', 'hunt']])).toEqual({})
  })

  it('do not depend on the order of links, and none is close to one that is itself close to another', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const claims = ids.map((id) => claim(id, `${id}1`, `${id}2`))
    const end = fc.constantFrom(...claims.flatMap(({ wordings }) => wordings))
    fc.assert(
      fc.property(fc.array(fc.tuple(end, end, fc.double({ min: 0, max: 1, noNaN: true }))), (pairs) => {
        const links = pairs.map(([a, b, score]) => link(a, b, score))
        const near = nearest(claims, links, [])
        expect(nearest(claims, [...links].reverse(), [])).toEqual(near)
        for (const [id, head] of near) {
          expect(near.has(head)).toBe(false)
          expect(ids.indexOf(head)).toBeLessThan(ids.indexOf(id))
        }
      }),
    )
  })
})
