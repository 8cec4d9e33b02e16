import { describe, expect, it } from 'vitest'
import { mentions } from '../mentions/mentions.ts'
import { sketch } from '../origins/copies.ts'
import { credit } from '../origins/credit.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Article, Attribution } from '../types.ts'

const LONG = 200_000
const texts: [string, string][] = [
  ['spaces', ' '.repeat(LONG)],
  ['spaces and a letter', `${' '.repeat(LONG)}x`],
  ['commas', ', '.repeat(LONG / 2)],
  ['quotation marks', '"“”\'‘’'.repeat(LONG / 6)],
  ['"and and and"', ' and'.repeat(LONG / 4)],
  ['"that that that"', 'that '.repeat(LONG / 5)],
  ['one word', 'a'.repeat(LONG)],
  ['capitals', 'A '.repeat(LONG / 2)],
  ['brackets', '('.repeat(LONG)],
  ['dashes', ' — and '.repeat(LONG / 7)],
  ['elisions', 'it was … '.repeat(LONG / 9)],
  ['digits', '1,'.repeat(LONG / 2)],
  ['lone surrogates', '\ud800'.repeat(LONG)],
  ['one sentence, often', 'The ferry was late again on Monday. '.repeat(5000)],
]

describe('a text of nothing but', () => {
  it.each(texts)('%s is read in reasonable time', (_, text) => {
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
    const article = { id: 'x', text, blocks, byline: text } as unknown as Article
    const whole: Attribution = {
      id: 'a0',
      source: [],
      cue: [{ start: 0, end: 1 }],
      content: [{ start: 1, end: text.length }],
      confidence: 1,
      form: 'indirect',
      parent: null,
      speaker: null,
      chain: [],
      stance: 'asserts',
      why: [],
    }
    for (const attributions of [[], [whole]]) {
      const found = mentions.run({ article, sentences: sentencesOf(article), attributions, speakers: [] })
      for (const mention of found.mentions)
        expect(mention.text).toBe(mention.spans.map(({ start, end }) => text.slice(start, end)).join(' … '))
    }
    credit(article)
    expect(sketch(article).words).toBeGreaterThanOrEqual(0)
  })
})
