import { describe, expect, it } from 'vitest'
import { withWholeNames } from './wholenames.ts'

/** The source that comes of one, with `|` where the predicted one ended and `[…]` about its cue. */
function whole(marked: string): string {
  const cueAt = marked.indexOf('[')
  const end = marked.indexOf('|')
  const text = marked.replace(/[|[\]]/g, '')
  const shift = (at: number) => at - (marked.slice(0, at).match(/[|[\]]/g)?.length ?? 0)
  const cue = [{ start: shift(cueAt), end: shift(marked.indexOf(']')) }]
  const { source } = withWholeNames({ source: [{ start: 0, end }], cue, content: [], confidence: 1 }, text)
  return text.slice(source[0]!.start, source[0]!.end)
}

describe('a source', () => {
  it('has the whole of a name', () => {
    expect(whole('The Harbour Foreign| Ministry [rejected] the claim')).toBe('The Harbour Foreign Ministry')
    expect(whole('Ada Lund, the former secretary of| State, [said] so')).toBe('Ada Lund, the former secretary of State')
    expect(whole('John Moe, the head of Vell| Media Group, [said] so')).toBe('John Moe, the head of Vell Media Group')
  })
  it('says what somebody is', () => {
    expect(whole('The| Republican senator [called] it a start')).toBe('The Republican senator')
    expect(whole('Lund’s national| security adviser, [saying] so')).toBe('Lund’s national security adviser')
    expect(whole('the harbour| [says] the minister is late')).toBe('the harbour')
    expect(whole('The company| on Monday [told] the senator')).toBe('The company')
  })
  it('ends before a day, a headline, and its cue', () => {
    expect(whole('Mayor Lund| Monday [said] so')).toBe('Mayor Lund')
    expect(whole('Lund| Plans New Strike [To Say] So')).toBe('Lund')
    expect(whole('Lund|[ Denies] all')).toBe('Lund')
  })
  it('does not end with a word that leads elsewhere', () => {
    expect(whole('Harbour prosecutors in| April [charged] two')).toBe('Harbour prosecutors')
    expect(whole('Vell Bridges today| [announced] two')).toBe('Vell Bridges')
    expect(whole('the mayor’s own| [assertions] of it')).toBe('the mayor’s')
  })
})

describe('what somebody is', () => {
  it('takes the name with it that stands between commas', () => {
    expect(whole('led the Rumian president|, Ada Lund, [to call] for help'.slice(4))).toBe(
      'the Rumian president, Ada Lund',
    )
    expect(whole('Emil Roth’s defence secretary|, Ada Lund, in Halda, [pledged] more')).toBe(
      'Emil Roth’s defence secretary, Ada Lund',
    )
  })
  it('takes none that is of another', () => {
    expect(whole('the Rumian president|, Governor Ada Lund, [said] so')).toBe('the Rumian president')
    expect(whole('the Rumian president|, Ada Lund, and Emil Roth [said] so')).toBe('the Rumian president')
    expect(whole('the harbour|, Ada Lund, [said] so')).toBe('the harbour')
  })
})

it('begins where its first word does', () => {
  const text = 'T-Halden announced it. T-Halden said so'
  const cue = [{ start: text.indexOf('said'), end: text.indexOf('said') + 4 }]
  const at = text.lastIndexOf('Halden')
  const { source } = withWholeNames({ source: [{ start: at, end: at + 6 }], cue, content: [], confidence: 1 }, text)
  expect(source).toEqual([{ start: at - 2, end: at + 6 }])
})

it('a name that what is said seems to begin with is whose it is', () => {
  const text = 'According to the mayor of the city, Ada Lund, 14 people left.'
  const spans = { source: [{ start: 13, end: 34 }], cue: [{ start: 0, end: 12 }], content: [{ start: 36, end: 60 }] }
  const { source, content } = withWholeNames({ ...spans, confidence: 1 }, text)
  expect([...source, ...content].map(({ start, end }) => text.slice(start, end))).toEqual([
    'the mayor of the city, Ada Lund',
    '14 people left',
  ])
})
