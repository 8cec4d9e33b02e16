/** What the tests of stores put into them. */
import type { Article, Reading } from '../../types.ts'
import type { NewArticle, Relations } from '../store.ts'

/** Of an article that shares nothing with any other. */
export const NOTHING: Relations = {
  wordings: [],
  breaths: [],
  wordingKeys: [],
  links: [],
  contradictions: [],
  text: 't',
  textKeys: [],
  copies: [],
}

/** A wording of a mention. */
export const W = (mention: string, wording: string) => ({ mention, wording })

/** An article with two mentions, as reading gives it. */
export function sample(of: Partial<Pick<Article, 'id' | 'key' | 'text'>> & { version?: string }): NewArticle {
  const { id = 'a1', key = id, text = 'Ports stand still.', version = '1' } = of
  const bytes = new TextEncoder().encode(text)
  const article: Article = {
    id,
    key,
    externalId: null,
    url: null,
    outlet: 'Harbour Post',
    title: 'Ports stand still',
    byline: null,
    labels: ['Exclusive'],
    published: '2031-05-04',
    modified: '2031-05-05T10:00:00Z',
    retrieved: null,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  }
  const reading: Reading = {
    article: id,
    version,
    sentences: [],
    speakers: [],
    attributions: [],
    references: [],
    dates: [],
    places: [],
    amounts: [],
    credit: null,
    mentions: [],
  }
  const comparables = [0, 1].map((n) => ({
    id: `${id}.s${n}`,
    article: id,
    text,
    vector: new Float32Array([0.6, 0.8]),
    features: { n },
  }))
  const hash = `${id}${text.length}`
  return { article, capture: { hash, mediaType: 'text/plain', bytes }, reading, comparables, sketch: { words: 3 } }
}
