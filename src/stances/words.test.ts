import { describe, expect, it } from 'vitest'
import { hintsIn } from './words.ts'

const hints = (text: string) =>
  hintsIn(text).hints.map(
    ({ kind, start, end, negated }) => `${text.slice(start, end)}: ${negated ? 'not ' : ''}${kind}`,
  )

describe('words that hint at what is done with them', () => {
  it('are found in any inflection', () => {
    expect(hints('She squandered it')).toContain('squandered: wrong')
    expect(hints('They are misleading us')).toContain('misleading: wrong')
    expect(hints('the bullies')).toContain('bullies: insult')
  })
  it('are found of several words', () => {
    expect(hints('It is a step in the right direction')).toContain('right direction: success')
  })
  it('are told from those that something denies shortly before', () => {
    expect(hints('This is not a great plan')).toContain('great: not good')
    expect(hints('This is not new, and it is a very great plan')).toContain('great: good')
  })
  it('have their place, in quotation marks or out of them', () => {
    const text = 'a plan that is “a disaster” for the port, and a mess'
    const found = hintsIn(text).hints.filter(({ kind }) => kind === 'blunder')
    expect(found.map(({ start, end, quoted }) => [text.slice(start, end), quoted])).toEqual([
      ['disaster', true],
      ['mess', false],
    ])
  })
  it('are none in plain words', () => expect(hints('The ferry left at noon')).toEqual([]))
})
