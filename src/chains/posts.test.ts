import { describe, expect, it } from 'vitest'
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
  it('is on Twitter alone where its author speaks', () => expect(linksOf('Ada Lund (@ada)')).toEqual(['Twitter']))
  it('is on Twitter where it is embedded as Twitter does', () =>
    expect(linksOf('Ada Lund (@ada) May 3, 2031', '')).toEqual(['Twitter']))
  it('of another service has no link', () => expect(linksOf('Jan Kral (@harbour)', '')).toBeUndefined())
})
