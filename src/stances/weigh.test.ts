import { describe, expect, it } from 'vitest'
import { attributed } from '../speakers/testing.ts'

describe('words without a verb that says what they do', () => {
  it.each([
    ['[Ada Lund] <said>: {“His plan is a shoddy charade, and he is a buffoon”}.', 'criticises'],
    ['[Ada Lund] <called> {the sale a “charade”}.', 'criticises'],
    ['[Ada Lund] <said>: {“The ferry left at noon with all its crew”}.', 'asserts'],
    ['[Ada Lund] <said> {the plan was a shoddy charade}.', 'asserts'],
  ])('%s: %s', (marked, stance) => expect(attributed(marked).attributions[0]!.stance).toBe(stance))

  it('show which of them counted, and how far they can be relied on', () => {
    const marked = '[Ada Lund] <said>: {“His plan is a shoddy charade”}.'
    const { attributions } = attributed('[Ada Lund] <said>: {“His plan is a shoddy charade”}.')
    const reason = attributions[0]!.why.find(({ about }) => about === 'stance')!
    expect(reason.rule).toBe('words-weigh')
    const text = marked.replace(/[[\]<>{}]/g, '')
    expect(reason.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['shoddy', 'charade'])
    expect(reason.score).toBeGreaterThan(0.5)
  })
})
