import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotationsOf } from './quotes.ts'

const quoted = (text: string) => quotationsOf(text).map(({ start, end }) => text.slice(start, end))

describe('a quotation', () => {
  it.each([
    ['curly', '“No,” he said. “Never.”', ['No,', 'Never.']],
    ['straight', '"No," he said. "Never."', ['No,', 'Never.']],
    ['guillemets', '«No», he said', ['No']],
    ['low and high', '„No“, he said', ['No']],
    ['single curly', 'a ‘don’t know’ answer', ['don’t know']],
    ['single straight', "a 'don't know' answer", ["don't know"]],
    ['an inner quotation belongs to the outer', '“He said ‘no’ to me”', ['He said ‘no’ to me']],
    ['curly and straight', '“No," he said. “Never."', ['No,', 'Never.']],
    ['straight and curly', '"No,” he said. "Never.”', ['No,', 'Never.']],
    [
      'one of the other kind inside',
      '“He said "no" to me,” and "she said “no” to me"',
      ['He said "no" to me,', 'she said “no” to me'],
    ],
    ['ends with its line', '“It goes on\n“and on.”', ['It goes on', 'and on.']],
    ['unbalanced marks end with the line', 'He said "no\nThen left', ['no']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})

describe('no quotation', () => {
  it.each([
    "the players' and the coach's",
    'the players’ and the coach’s',
    "'Tis the season of the '90s",
    '‘Tis the season',
    'a 6’ 2” man’s hat',
    '',
  ])('%s', (text) => {
    expect(quoted(text)).toEqual([])
  })
})

it('quotations are in order and apart, on any text', () => {
  const text = fc.array(fc.constantFrom('“', '”', '"', "'", '’', '‘', '«', '»', 'a', ' ', '\n', 'b.'))
  fc.assert(
    fc.property(text, (parts) => {
      let at = 0
      for (const { start, end } of quotationsOf(parts.join(''))) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
    }),
  )
})
