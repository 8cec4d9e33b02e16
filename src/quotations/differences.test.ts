import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf, wordingOf } from './differences.ts'

const SAID = 'We will never sell the northern ferry to a company that does not know these waters'

/** "here < there": the words of `a` for those of `b`. */
const changed = (a: string, b: string) =>
  changesOf(wordingOf(a), wordingOf(b))?.map(
    ({ at, instead, weighs }) => `${a.slice(at.start, at.end)} < ${instead}: ${weighs}`,
  )

describe('two wordings of one utterance', () => {
  it.each([
    ['the same', SAID],
    ['shorter', 'sell the northern ferry to a company'],
    [
      'other in marks and case',
      '“We will never sell the Northern Ferry, to a company that does not know these waters!”',
    ],
    ['marked by the page', 'We will never sell [it] to a company that does not know these waters'],
    ['shortened by the page', 'We will never sell the northern ferry … that does not know these waters'],
    ['with a word made unreadable', 'We will never sell the northern ferry to a c--y that does not know these waters'],
  ])('are no different where one is %s', (_, other) => {
    expect(changed(other, SAID)).toEqual([])
    expect(changed(SAID, other)).toEqual([])
  })

  it('differ in what is said otherwise, added and left out, a negation or a figure above all', () => {
    expect(changed('We will never sell the southern ferry to a company that knows these waters', SAID)).toEqual([
      'southern < northern: word',
      'knows < does not know: figure',
    ])
    expect(changed('We will never sell the old northern ferry to a company', SAID)).toEqual(['old < : word'])
    expect(changed('We will never sell northern ferry to a company', SAID)).toEqual([' < the: little'])
    expect(
      changed('The pier will cost 20 million crowns this year', 'The pier will cost 12 million crowns this year'),
    ).toEqual(['20 < 12: figure'])
  })

  it.each([
    ['sold to the U.S. navy before the long war', 'sold to the US navy before the long war'],
    ['They’re not in the harbour & it’s late, I’ve heard', 'they are not in the harbour and it is late, I have heard'],
    ["The guild won't pay 90% of what the pier cost", 'the guild will not pay 90 percent of what the pier cost'],
    ['Halden ’s harbour was never sold to a company', 'Halden’s harbour was never sold to a company'],
  ])('are spelt as one: %s', (a, b) => expect(changed(a, b)).toEqual([]))
})

describe('what is no wording of the same', () => {
  it.each([
    [
      'shares a stock phrase',
      'At the end of the day, it is what we all of us have to do to the harbour now and then here',
    ],
    ['has little in common', 'The southern ferry will be sold to a company of dockers'],
    ['is too short', 'the northern ferry'],
  ])('%s', (_, other) => expect(changed(other, SAID)).toBeUndefined())

  it('is what shares nothing but words that say little', () =>
    expect(changed('it is what it is and that is that', 'it is what it is and this is this')).toBeUndefined())
})

it('finds the words where they stand, whatever the two are', () => {
  const words = fc.array(fc.constantFrom('ferry', 'northern', 'sell', 'not', '12', 'the', '[a]', '…'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, words, (x, y) => {
      const [a, b] = [wordingOf(x.join(' ')), wordingOf(y.join(' '))]
      for (const { at, instead } of changesOf(a, b) ?? []) {
        expect(at.start).toBeLessThanOrEqual(at.end)
        expect(b.text).toContain(instead)
        expect(a.text.slice(at.start, at.end) + instead).not.toBe('')
      }
      expect(changesOf(a, a) ?? []).toEqual([])
    }),
  )
})
