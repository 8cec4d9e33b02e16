import { describe, expect, it } from 'vitest'
import { introductionOf, isAccusing, isToldAs, tellingNouns } from './accusations.ts'

const introduced = (text: string, said: string): string => {
  const start = text.indexOf(said)
  return introductionOf({ spans: [{ start, end: start + said.length }] }, text)
}
const told = (attribution: string | null, kind: 'person' | 'outlet', text = 'Lund took the cash') => ({
  attribution,
  kind,
  chain: [],
  text,
})

describe('a statement is an accusation', () => {
  it('by the words that introduce it', () => {
    expect(isAccusing(introduced('Lund left amid accusations by two clerks that she took the cash.', 'she took'))).toBe(
      true,
    )
    expect(isAccusing(introduced('Dahl accused Mayor Lund on Monday of taking the cash.', 'taking'))).toBe(true)
    expect(introduced('Berg spoke of the allegation while stressing that she trusted him.', 'she trusted')).toBe('')
    expect(introduced('The charges fell. The clerk said that she took the cash.', 'she took')).toBe('')
  })

  it('by its verb', () => {
    expect(isAccusing('alleged')).toBe(true)
    expect(isAccusing('said')).toBe(false)
  })
})

describe('what somebody calls "the report" or "the allegations"', () => {
  it('is what is told by such a noun, in the plural or not', () => {
    expect(tellingNouns('those stories and the rumour')).toEqual(['story', 'rumour'])
    expect(isToldAs(told('a', 'person'), ['allegation'], 'alleged', true)).toBe(true)
    expect(isToldAs(told('a', 'person'), ['tip'], 'a tip that', false)).toBe(true)
    expect(isToldAs(told('a', 'person'), ['allegation'], 'said', true)).toBe(false)
  })

  it('is what an outlet reports of him, not what the page tells itself', () => {
    expect(isToldAs(told('a', 'outlet'), ['report'], 'said', true)).toBe(true)
    expect(isToldAs(told(null, 'outlet'), ['report'], '', true)).toBe(false)
  })

  it('is what the page introduces by that noun', () => {
    expect(isToldAs(told(null, 'outlet', 'Police had looked into a tip that she was there'), ['tip'], '', false)).toBe(
      true,
    )
  })
})
