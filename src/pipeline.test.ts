import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from './ingest/article.ts'
import { read } from './pipeline.ts'
import { attributed } from './speakers/testing.ts'

describe('a space that keeps a line together', () => {
  const { attributions, dates, mentions } = attributed(
    '[Ada Lund] <told>\u00a0CNN {that the port paid\u00a0in May\u00a02030}.',
  )

  it('is a space to the rules', () => {
    expect(attributions[0]!.chain.map(({ name }) => name)).toEqual(['CNN'])
    expect(dates.map(({ from }) => from)).toEqual(['2030-05-01'])
  })
  it('stays in what is quoted', () => expect(mentions[0]!.text).toBe('the port paid\u00a0in May\u00a02030'))
})

it('gives plain data, so that what is stored is what was read', () => {
  const reading = attributed(
    'Mayor Ada Lund and her guild met the ferrymen.\n[She] <said> {it was late}. She had led the guild for years.\n[They] <said> {it was cold}.',
  )
  expect(reading.references).toHaveLength(1)
  expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading)
})

/** On these many rules turn; in any order they are what no page has said, and some page will. */
const PHRASES = [
  ...[
    'the ferry sails in May',
    "there'd been a change in the port",
    'it’s time to sell',
    "they're late",
    'Lund’s crew',
  ],
  ...['and that', 'but not', 'and', 'because', 'although', 'if', 'who', 'whether', 'no matter how well', 'which was'],
  ...['Mayor Ada Lund', 'Ms. Lund', 'she', 'the council', 'two officials', 'Radio Nord', 'said', 'told CBS', 'denied'],
  ...['according to the guild', 'in an interview', 'on Twitter', 'on Monday', 'last year', '12 % of it', '€ 2 million'],
  ...['“', '”', '"', '(', ')', '—', '…', ':', ';', ',', '.', '?', '¶', '@ada', '#port', 'of', 'a'],
]

it('reads any phrases with any spans, and states nothing that is not there', () => {
  const place = fc.nat({ max: 1000 })
  const drawn = fc.record({
    phrases: fc.array(fc.constantFrom(...PHRASES), { minLength: 1, maxLength: 60 }),
    spans: fc.array(fc.tuple(place, place, place), { maxLength: 4 }),
  })
  fc.assert(
    fc.property(drawn, ({ phrases, spans }) => {
      const text = `Ferry ${phrases.join(' ').replaceAll('¶', '\n\n')}`
      const at = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
      const word = (n: number) => at[n % at.length]!
      const attributions = spans.map(([source, cue, content]) => ({
        source: [word(source)],
        cue: [word(cue)],
        content: [{ start: word(content).start, end: at[Math.min(at.length - 1, (content % at.length) + 12)]!.end }],
        confidence: 0.9,
      }))
      const article = makeArticle({ text, outlet: 'quay.example' }, captureOf(new Uint8Array(), 'text/plain'))
      for (const mention of read(article, { attributions, model: 'drawn' }).mentions)
        expect(mention.text).toBe(mention.spans.map(({ start, end }) => article.text.slice(start, end)).join(' … '))
    }),
    { numRuns: 400 },
  )
})
