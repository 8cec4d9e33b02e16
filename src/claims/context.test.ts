import { describe, expect, it } from 'vitest'
import type { Attribution, Reference, Speaker } from '../types.ts'
import { contextOf } from './context.ts'

/** Of a text whose first sentence names Ada Lund, and whose other words are the statement. */
function contextIn(statement: string, { score = 1, speaker = '' } = {}): string {
  const before = 'Ada Lund came. '
  const text = before + statement
  const references = [...statement.matchAll(/\bshe\b/gi)].map(({ index }): Reference => {
    const start = before.length + index
    return { start, end: start + 3, name: 'Ada Lund', named: { start: 0, end: 8 }, score }
  })
  const attribution = speaker === '' ? null : ({ speaker: 's0' } as Attribution)
  const speakers = [{ id: 's0', name: speaker, kind: 'person' } as Speaker]
  return contextOf({ text }, [{ start: before.length, end: text.length }], attribution, speakers, references)
}

describe('what comparison sees of a statement', () => {
  it.each([
    ['She left the pier.', 'Ada Lund left the pier'],
    ['The mayor says she’ll leave.', 'The mayor says Ada Lund will leave'],
    ["The mayor says she's ill.", "The mayor says Ada Lund's ill"],
    ['She left when she was asked to.', 'Ada Lund left when she was asked to'],
    ['She is Lund, after all.', 'She is Lund, after all'],
  ])('has a name for a pronoun, once, unless it has that name: %s', (statement, context) =>
    expect(contextIn(statement)).toBe(context),
  )

  it('names whoever says it where nobody else is meant', () => {
    expect(contextIn('she will sail', { score: 0, speaker: 'Eva Berg' })).toBe('Eva Berg will sail')
    expect(contextIn('she will sail', { speaker: 'Eva Berg' })).toBe('Ada Lund will sail')
    expect(contextIn('“I will sail”', { speaker: 'Eva Berg' })).toBe('"Eva Berg will sail"')
    expect(contextIn('“She will sail”', { score: 0, speaker: 'Eva Berg' })).toBe('"She will sail"')
  })
})
