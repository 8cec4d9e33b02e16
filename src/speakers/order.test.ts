/** Neither bad input nor unrelated paragraphs change who somebody is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read } from '../pipeline.ts'
import type { AttributionSpans } from '../types.ts'

/** Each line `SOURCE said CLAUSE` is an attribution. */
function namesIn(lines: readonly (readonly [source: string, content: string])[]): Map<string, string | null> {
  let text = ''
  const attributions: AttributionSpans[] = lines.map(([source, content]) => {
    const start = text.length
    const cue = start + source.length + 1
    text += `${source} said ${content}.\n\n`
    const span = (from: number, length: number) => [{ start: from, end: from + length }]
    return {
      source: span(start, source.length),
      cue: span(cue, 4),
      content: span(cue + 5, content.length),
      confidence: 1,
    }
  })
  const capture = captureOf(new TextEncoder().encode(text), 'text/plain')
  const article = makeArticle({ text, outlet: 'Harbour Post', published: '2031-05-04' }, capture)
  const { speakers, attributions: found } = read(article, { attributions, model: 'hand-made' })
  return new Map(
    found.map(({ speaker, content }) => [
      article.text.slice(content[0]!.start, content[0]!.end),
      speakers.find(({ id }) => id === speaker)?.name ?? null,
    ]),
  )
}

describe('a speaker', () => {
  it('does not depend on the order of paragraphs that have nothing to do with each other', () => {
    const lines = [
      ['Ada Lund', 'the quay was dark'],
      ['Harbour Minister Hugh Marsh', 'the ferry was late'],
      ['The Norvik Pilots Union', 'the pilots would strike'],
      ['Jan "Biff" Kral, a trader', 'prices had risen'],
      ['Two people familiar with the talks', 'a deal was near'],
    ] as const
    const expected = namesIn(lines)
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines]), (some) => {
        for (const [content, name] of namesIn(some)) expect(name).toBe(expected.get(content))
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['a source of 2,000 characters', `Minister ${'Ada Lund and '.repeat(154)}Hugh Marsh`],
    ['a name that is a common word', 'Mark Mark'],
    ['capitals', 'THE MINISTER OF TRADE ADA LUND'],
    ['Cyrillic', 'Министр Петро Коваль'],
    ['Arabic', 'محمد علي'],
    ['nothing but marks', '“’s (—'],
  ])('of %s is something or nothing', (_, source) => expect(() => namesIn([[source, 'it was late']])).not.toThrow())

  it('is found among 500 others', () => {
    const lines = Array.from({ length: 500 }, (_, i) => {
      const letters = String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26))
      return [`Ada Lund${letters}`, `ship ${i} was late`] as const
    })
    expect(namesIn(lines).get('ship 321 was late')).toBe(lines[321]![0])
  })
})
