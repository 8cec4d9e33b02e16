import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapped, stepped, wordsOf } from './edges.ts'

const TEXT = 'He said “the U.S. ferry won’t sail”, and left.'
const words = wordsOf(TEXT)
const at = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length })
const said = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)

describe('the edges of a statement', () => {
  it('are those of words and signs', () => {
    expect(words.map(said)).toEqual([
      'He',
      'said',
      '“',
      'the',
      'U.S',
      '.',
      'ferry',
      'won’t',
      'sail',
      '”',
      ',',
      'and',
      'left',
      '.',
    ])
  })
  it('move by words', () => {
    const span = at('ferry won’t')
    expect(said(stepped(words, span, 'end', 1))).toBe('ferry won’t sail')
    expect(said(stepped(words, span, 'end', -1))).toBe('ferry')
    expect(said(stepped(words, span, 'start', 1))).toBe('won’t')
    expect(said(stepped(words, span, 'start', -3))).toBe('the U.S. ferry won’t')
  })
  it('come to the next word from beside it', () => {
    const { start, end } = at('ferry won’t')
    expect(said(stepped(words, { start: start - 1, end: end + 1 }, 'start', 1))).toBe('ferry won’t ')
    expect(said(stepped(words, { start: start - 1, end: end + 1 }, 'end', -1))).toBe(' ferry won’t')
  })
  it('stay in the text and apart', () => {
    const span = at('ferry')
    expect(said(stepped(words, span, 'start', 5))).toBe('ferry')
    expect(said(stepped(words, span, 'end', -1))).toBe('ferry')
    expect(said(stepped(words, span, 'start', -99))).toBe(TEXT.slice(0, span.end))
  })
  it('go to the nearest word', () => {
    expect(said(snapped(words, at('ferry'), 'end', TEXT.indexOf('sail') + 3))).toBe('ferry won’t sail')
  })
  it('never cut a word, an accent or a surrogate pair, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const all = wordsOf(text)
        if (all.length === 0) return
        const span = { start: all[a % all.length]!.start, end: all[a % all.length]!.end }
        const { start, end } = snapped(all, span, 'end', b % (text.length + 1))
        expect(start).toBeLessThan(end)
        expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})
