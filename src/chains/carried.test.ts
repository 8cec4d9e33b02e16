import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read } from '../pipeline.ts'

/** The chain of each sentence on the page's own word, by its first words. */
function ownChains(text: string, statements: readonly (readonly [source: string, cue: string, content: string])[]) {
  const spans = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const attributions = statements.map(([source, cue, content]) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    confidence: 1,
  }))
  const article = makeArticle({ text, outlet: 'Harbour Post' }, captureOf(new TextEncoder().encode(text), 'text/plain'))
  const { mentions } = read(article, { attributions, model: 'hand-made' })
  return new Map(
    mentions
      .filter(({ attribution }) => attribution === null)
      .map(({ text, chain }) => [text.split(' ').slice(0, 2).join(' '), chain?.map(({ name }) => name) ?? []]),
  )
}

describe('what an outlet tells of itself', () => {
  const page = (note: string) =>
    ownChains(`The old ferry will be sold in May, two people told Reuters on Monday.\n\n${note}`, [
      ['two people', 'told', 'The old ferry will be sold in May'],
    ])
  it.each([
    ['Reuters was unable to review a copy of the letter.', 'Reuters was'],
    ['Reuters could not independently verify the sale of the ferry.', 'Reuters could'],
    ['The mayor did not respond to Reuters requests for comment.', 'The mayor'],
    ['The guild did not immediately respond to a Reuters request for comment.', 'The guild'],
  ])('is its own, wherever it is told: %s', (note, words) => expect(page(note).get(words)).toEqual(['Reuters']))
  it.each([
    ['The mayor could not see the old ferry from the bank.', 'The mayor'],
    ['The guild did not respond to a request for comment.', 'The guild'],
    ['Reuters has an office near the old ferry in Halden.', 'Reuters has'],
  ])('but not what the page tells: %s', (note, words) => expect(page(note).get(words)).toEqual([]))
})

describe('under a headline with a report', () => {
  const page = (between: string) =>
    ownChains(
      `Two men were held over the theft of the coins, Reuters reported on Sunday.\n\n${between}\n\nThieves took nine coins from the museum in May.\n\nAccording to Reuters, the two are from Halden.`,
      [
        ['Reuters', 'reported', 'Two men were held over the theft of the coins'],
        ['Reuters,', 'According to', 'the two are from Halden'],
      ],
    ).get('Thieves took')
  it('is its own what stands between two parts of it', () =>
    expect(page('One of them was about to leave the country by ship.')).toEqual(['Reuters']))
  it('is the page’s what stands behind whom it asked', () =>
    expect(page('Halden police were not immediately available for comment.')).toEqual([]))
})
