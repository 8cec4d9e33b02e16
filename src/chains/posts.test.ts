import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read } from '../pipeline.ts'
import type { Attribution, Block, Speaker } from '../types.ts'
import { postOf } from './posts.ts'

/** A statement by Ada Lund in a post. */
function linksOf(author: string, link = 'pic.twitter.com/abcd1234') {
  const text = `Ada Lund says the port is closed ${link} — ${author}`
  const post: Block = { kind: 'post', start: 0, end: text.length, author }
  const attribution = { source: [], cue: [{ start: 9, end: 13 }], content: [] } as unknown as Attribution
  return postOf(text, [post], attribution, { name: 'Ada Lund' } as Speaker)?.map(({ name }) => name)
}

describe('what stands in a post', () => {
  it('is on Twitter, by whoever signs it', () => {
    expect(linksOf('Jan Kral (@harbour)')).toEqual(['Twitter', 'Jan Kral'])
    expect(linksOf('CNN Newsroom (@CNNnewsroom)')).toEqual(['Twitter', 'CNN'])
  })
  it.each(['Ada Lund (@ada)', 'Ada Lund, Esq. (@ada)', 'AdaLund (@AdaLund)'])(
    'is on Twitter alone where its author speaks: %s',
    (author) => expect(linksOf(author)).toEqual(['Twitter']),
  )
  it('is on Twitter where it is embedded as Twitter does', () =>
    expect(linksOf('Ada Lund (@ada) May 3, 2031', '')).toEqual(['Twitter']))
  it('of another service has no link', () => expect(linksOf('Jan Kral (@harbour)', '')).toBeUndefined())
})

/** The chains of a page's first statements, each given as source, cue and content. */
function chainsOf(lines: readonly string[], ...said: readonly (readonly [string, string, string])[]) {
  const text = lines.join('\n\n')
  const span = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const attributions = said.map(([source, cue, content]) => ({
    source: span(source),
    cue: span(cue),
    content: span(content),
    confidence: 1,
  }))
  const article = makeArticle({ text, outlet: 'Harbour Post' }, captureOf(new TextEncoder().encode(text), 'text/plain'))
  const { attributions: found } = read(article, { attributions, model: 'hand-made' })
  return found.slice(0, said.length).map(({ chain }) => chain.map(({ name }) => name).join())
}

describe('what is said of a post that the page shows', () => {
  const post = 'The harbour is closed, and nobody told us of it. — Ada Lund (@adalund) July 15, 2031'
  const page = (line: string) => [
    'Harbour strike goes on',
    `${line} The ferries did not leave.`,
    post,
    'It rained on Monday.',
  ]
  const quoted = '“The harbour is closed, and nobody told us,”'

  it('has its words', () =>
    expect(chainsOf(page(`${quoted} the mayor wrote.`), ['the mayor', 'wrote', quoted])).toEqual(['Twitter']))
  it.each([
    ['that nobody had told her of the closed harbour', 'Twitter'],
    ['of the weather and the long winter', ''],
  ])('or tells it in others: %s', (content, service) =>
    expect(chainsOf(page(`Ada Lund complained ${content}.`), ['Ada Lund', 'complained', content])).toEqual([service]),
  )
})

it('a headline that ends in "report" tells of the report that follows', () => {
  const lines = ['Lund closes the port: report', 'CNN reported that there was a strike on Monday. It went on.']
  const headline = ['Lund', 'closes', 'the port'] as const
  const report = ['CNN', 'reported', 'that there was a strike on Monday'] as const
  expect(chainsOf(lines, headline, report)).toEqual(['CNN', 'CNN'])
})
