import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../text/sentences.ts'
import type { Attribution, Stance } from '../types.ts'
import { shortDenial } from './shortdenials.ts'

/** What is stated of a denial, in a sentence where `source`, `cue` and `content` stand. */
function denial(text: string, source: string, cue: string, content: string, stance: Stance = 'denies'): string | null {
  const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const article = { text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] }
  const found = shortDenial(article, sentencesOf(article), {
    source: at(source),
    cue: at(cue),
    content: at(content),
    stance,
  } as Attribution)
  return found && text.slice(found.start, found.end)
}

describe('that somebody denies something is stated', () => {
  it('though nothing more is told of it', () => {
    expect(denial('Lund denied it.', 'Lund', 'denied', 'it')).toBe('Lund denied it')
    expect(denial('He kept letters, claims he denied on Monday.', 'he', 'denied', 'claims')).toBe('claims he denied')
  })

  it('with the words before "which" and "who"', () => {
    const text = 'The allegations, which Lund has repeatedly denied, have shaken the port.'
    expect(denial(text, 'Lund', 'has repeatedly denied', 'which')).toBe(
      'The allegations, which Lund has repeatedly denied',
    )
    expect(denial('The guild, which denies any part in it, was paid.', 'which', 'denies', 'any part in it')).toBe(
      'The guild, which denies any part in it',
    )
  })

  it('where accusations are rejected', () => {
    const text = 'Lund rejected the accusations.'
    expect(denial(text, 'Lund', 'rejected', 'the accusations', 'rejects')).toBe('Lund rejected the accusations')
    expect(denial('Lund rejected the plan.', 'Lund', 'rejected', 'the plan', 'rejects')).toBeNull()
  })

  it('not where what is denied is told', () =>
    expect(denial('Lund denied she took the cash.', 'Lund', 'denied', 'she took the cash')).toBeNull())
})
