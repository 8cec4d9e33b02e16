import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attribution, Span } from '../types.ts'
import { chosenIn, inOrder, openedAt } from './marks.ts'

const attribution = (id: string, content: Span[], source: Span[] = []): Attribution => ({
  ...{ id, content, source, cue: [], form: 'indirect', speaker: null, chain: [], stance: 'asserts' },
  ...{ confidence: 1, parent: null, why: [] },
})
const span = (start: number, end: number): Span => ({ start, end })
const outer = attribution('outer', [span(0, 60)], [span(61, 70)])
const inner = attribution('inner', [span(15, 60)], [span(0, 5)])
const later = attribution('later', [span(100, 140)])

describe('the statement that was chosen', () => {
  it('is the one that fits the span best, of two within each other', () => {
    expect(chosenIn([outer, inner, later], span(0, 60))).toBe(outer)
    expect(chosenIn([outer, inner, later], span(15, 60))).toBe(inner)
    expect(chosenIn([outer, inner, later], span(16, 50))).toBe(inner)
  })
  it('is none where nothing is said at the span, and where none was chosen', () => {
    expect(chosenIn([outer, later], span(80, 90))).toBeNull()
    expect(chosenIn([outer, later], null)).toBeNull()
  })
})

it('going on, and back, leads past every statement, however they stand in each other', () => {
  const spans = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => span(start, start + length))
  fc.assert(
    fc.property(fc.array(fc.tuple(spans, spans), { minLength: 1, maxLength: 8 }), (given) => {
      const all = given.map(([content, source], i) => attribution(`a${i}`, [content], [source]))
      const there = inOrder(all, null).all
      const reached = there.filter((each) => chosenIn(there, openedAt(each)) === each)
      for (const way of ['after', 'before'] as const) {
        let at = way === 'after' ? null : openedAt(reached.at(-1)!)
        const seen = way === 'after' ? [] : [reached.at(-1)!]
        for (let next = inOrder(all, at)[way]; next; next = inOrder(all, at)[way]) {
          expect(seen).not.toContain(next)
          seen.push(next)
          at = openedAt(next)
        }
        expect(way === 'after' ? seen : seen.reverse()).toEqual(reached)
      }
    }),
  )
})
