import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { said } from '../claims/testing.ts'
import { contradictionFeatures, isLikely } from './likely.ts'

const by = (speaker: string, text: string, given: Parameters<typeof said>[2] = {}) =>
  said(`${speaker}.m`, text, { speaker, ...given })
const own = (id: string, text: string) => said(`${id}.s`, text, { own: true })

describe('what a rule finds', () => {
  it('is likely a dispute where two speak of one matter, and one denies it', () => {
    const told = by('lund', 'The guild sank the ferry in the harbour')
    expect(isLikely('denial', told, by('guild', 'it sank the ferry', { stance: 'denies' }))).toBe(true)
    expect(isLikely('negation', told, by('roth', 'The guild did not sink the ferry in the harbour'))).toBe(true)
  })

  it('is hardly one where pages tell two things by the way, on their own word, in words that they share', () => {
    const needs = own(
      'a',
      'Lund needs 1,237 votes of the harbour guild to be named its head, and has been to Moss for them.',
    )
    const lacks = own(
      'b',
      'Neither Lund nor Roth will have the 1,237 votes that are needed before the ferries sail to Rumia again.',
    )
    expect(isLikely('deniedFigure', needs, lacks)).toBe(false)
  })

  it('is taken as it is where figures differ', () => {
    const counts = ['Two ferries sank in the storm.', 'Nine ferries sank in the storm.']
    expect(isLikely('figure', own('a', counts[0]!), own('b', counts[1]!))).toBe(true)
  })

  it('is weighed alike, whichever of the two comes first', () => {
    const text = fc.constantFrom(
      'Lund sank the ferry',
      'the ferry did not sink',
      'no ferry of 500 sank',
      'Was it sunk?',
    )
    const mention = fc.tuple(
      fc.constantFrom('lund', 'roth'),
      text,
      fc.constantFrom('asserts' as const, 'denies' as const),
    )
    fc.assert(
      fc.property(mention, mention, ([a, first, one], [b, second, other]) => {
        const [x, y] = [by(`${a}1`, first, { stance: one }), by(`${b}2`, second, { stance: other })]
        expect(contradictionFeatures('negation', y, x)).toEqual(contradictionFeatures('negation', x, y))
      }),
    )
  })
})
