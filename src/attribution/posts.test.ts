import { describe, expect, it } from 'vitest'
import type { AttributionSpans, Block } from '../types.ts'
import { postsIn } from './posts.ts'

/** Source, cue and content of the posts in a text of which each paragraph after the first is a post. */
function posts(paragraphs: string[], found: AttributionSpans[] = []) {
  const text = paragraphs.join('\n\n')
  const blocks = paragraphs.map((words, i): Block => {
    const start = text.indexOf(words)
    return { kind: i === 0 ? 'paragraph' : 'post', start, end: start + words.length }
  })
  return postsIn({ text, blocks }, found).map(({ source, cue, content }) =>
    [source, cue, content].map(([span]) => text.slice(span!.start, span!.end)),
  )
}

describe('an embedded post', () => {
  const lead = 'The harbour is closed.'
  it('says what stands above its signature', () => {
    expect(
      posts([
        lead,
        'The port was never safe. pic.twitter.com/a1b2 — Ada Lund (@adalund) May 3, 2031',
        'Nor is the bridge. https://t.co/x1\nhttps://t.co/x2\n— Jan Kral (@jankral) May 4, 2031',
      ]),
    ).toEqual([
      ['Ada Lund (@adalund)', '—', 'The port was never safe.'],
      ['Jan Kral (@jankral)', '—', 'Nor is the bridge.'],
    ])
  })
  it('says what follows its signature, where that comes first', () => {
    expect(posts([lead, 'Ada Lund (@adalund) The port was never safe. https://t.co/x1'])).toEqual([
      ['Ada Lund', '(@adalund)', 'The port was never safe.'],
    ])
    expect(posts([lead, 'Ada Lund (@adalund) is a reporter in Halden.'])).toEqual([])
    expect(posts([lead, 'Ada Lund (@adalund) May 3, 2031'])).toEqual([])
  })
  it('is signed on other services, too', () =>
    expect(posts([lead, 'The port at night.\nA post shared by Ada Lund (@ada.lund) on May 3, 2031'])).toEqual([
      ['Ada Lund (@ada.lund)', 'A post shared by', 'The port at night.'],
    ]))
  it('says nothing where it is a picture, or nobody signs it', () => {
    expect(posts([lead, 'pic.twitter.com/a1b2 — Ada Lund (@adalund) May 3, 2031'])).toEqual([])
    expect(posts([lead, 'The port was never safe. pic.twitter.com/a1b2'])).toEqual([])
  })
  it('belongs to the sentence that introduces it', () => {
    const post = 'The port was never safe. — Ada Lund (@adalund) May 3, 2031'
    const introduced = {
      source: [{ start: 0, end: 4 }],
      cue: [{ start: 5, end: 12 }],
      content: [{ start: 15, end: 39 }],
      confidence: 1,
    }
    expect(posts(['Lund tweeted:', post], [introduced])).toEqual([])
  })
})
