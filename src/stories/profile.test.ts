import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { profileOf } from './profile.ts'

const about = (text: string) => {
  const article = makeArticle({ text }, captureOf(new TextEncoder().encode(text), 'text/plain'))
  return profileOf(article).terms.map(([stem]) => stem)
}

describe('what an article is about', () => {
  it('in English, its rare words and its names', () => {
    const terms = about('The ferry to Halden lay at the quay with a cracked hull, said the harbour master on Monday.')
    expect(terms).toEqual(expect.arrayContaining(['ferry', 'halden', 'hull']))
    expect(terms).not.toContain('the')
  })

  it('in another language, its names alone: of its other words nobody knows how common they are', () => {
    const terms = about(
      'De veerboot naar Halden lag met een gescheurde romp aan de kade, zei havenmeester Vermeer. De reizigers wachten al dagen op Halden.',
    )
    expect(terms.sort()).toEqual(['halden', 'vermeer'])
  })
})
