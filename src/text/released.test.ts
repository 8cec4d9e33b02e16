import { describe, expect, it } from 'vitest'
import { releaseDate } from './released.ts'
import { structureOf } from './structure.ts'

const SENTENCE = 'The port of Halden stays closed until the ice is gone, its owners announced today.'

describe('a press release', () => {
  it.each([
    'HALDEN, Norvik, May 4, 2031 /PRNewswire/ -- ',
    'HALDEN, May 04, 2031 (GLOBE NEWSWIRE) -- ',
    'Port Amsel, Norvik – May 4, 2031 – ',
    'Port Amsel (4 May 2031) – ',
    'Port Amsel, 4 May, 2031 — ',
    '[Port Amsel, Norvik] May 4th, 2031 - ',
    'May 4, 2031—',
    '(May 4, 2031) -- ',
  ])('was given out when it says so before its first sentence: %s', (dateline) => {
    const text = `Port of Halden stays closed\n\n${dateline}${SENTENCE}\n\n${SENTENCE}`
    const { published, blocks } = structureOf(text)
    expect(published).toBe('2031-05-04')
    expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      'title: Port of Halden stays closed',
      `dateline: ${dateline.trim()}`,
      `paragraph: ${SENTENCE}`,
      `paragraph: ${SENTENCE}`,
    ])
  })

  it('was given out when its page says, if that says so', () => {
    const text = `Port of Halden stays closed\n\nMay 5, 2031\n\nHALDEN, May 4, 2031 -- ${SENTENCE}`
    expect(structureOf(text).published).toBe('2031-05-05')
    expect(structureOf(text, { published: '2031-05-06' }).published).toBe('2031-05-06')
  })

  it.each([
    `On May 4, 2031 – a Sunday – ${SENTENCE}`,
    `May 4, 2031 was the day. ${SENTENCE}`,
    `May 4, 2031: ${SENTENCE}`,
    `From May 4, 2031-May 6, 2031 ${SENTENCE}`,
    `HALDEN, May 4 (AP) -- ${SENTENCE}`,
    `The strike that began on May 4, 2031 – ${SENTENCE}`,
  ])('begins otherwise than: %s', (text) => expect(releaseDate(text)).toBeNull())
})
