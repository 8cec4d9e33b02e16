/** The bundled model and the stage together, on kinds of text that the corpus hardly holds. Invented. */
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { attributionsOf } from '../attribution/stage.ts'
import { createPredictor } from './index.ts'

const predictor = createPredictor({ workers: 0 })
afterAll(() => predictor.close())

async function find(text: string) {
  const article = { text, blocks: [] }
  const [prediction] = await predictor.predict([article])
  return attributionsOf(article, prediction!)
}

/** One line an attribution: `source | cue | content`. */
async function lines(text: string) {
  const words = (spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return (await find(text)).map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '))
}

const ADDED = (open: string, close: string) =>
  `${open}The bridge will open in May,${close} said Mayor Ada Brown. She added: ${open}Nobody will pay a toll.${close}`

describe('quotation marks of any kind', () => {
  it.each([
    ['curly', '“', '”'],
    ['straight', '"', '"'],
    ['single', "'", "'"],
    ['guillemets', '«', '»'],
  ])('%s', async (_, open, close) => {
    const text = ADDED(open, close)
    expect(await lines(text)).toEqual([
      `Mayor Ada Brown | said | ${open}The bridge will open in May,${close}`,
      `She | added | ${open}Nobody will pay a toll.${close}`,
    ])
    expect((await find(text)).map(({ form }) => form)).toEqual(['direct', 'direct'])
  })

  it('unbalanced', async () => {
    const found = await lines(
      '“The bridge will open in May, said Mayor Ada Brown.\n\nShe added that nobody would pay a toll.',
    )
    expect(found).toEqual([
      'Mayor Ada Brown | said | “The bridge will open in May',
      'She | added | that nobody would pay a toll',
    ])
  })

  it('dashes', async () => {
    const [found] = await lines('— The bridge will open in May, — said Mayor Ada Brown. — Nobody will pay a toll.')
    expect(found).toMatch(/^Mayor Ada Brown \| said \| The bridge will open in May/)
  })
})

describe('kinds of text', () => {
  it.each([
    [
      'capitals throughout',
      'THE MAYOR OF HARWICK, ADA BROWN, SAID ON MONDAY THAT THE BRIDGE WOULD OPEN IN MAY.',
      ['THE MAYOR OF HARWICK, ADA BROWN | SAID | THAT THE BRIDGE WOULD OPEN IN MAY'],
    ],
    [
      'a press release',
      'FOR IMMEDIATE RELEASE\n\nHARWICK, May 2 – Vell Bridges Ltd. today announced that the Harwick bridge will open on May 14. “This is a proud day for all of us,” said Chief Executive Cy Lund.',
      [
        'Vell Bridges Ltd. | today announced | that the Harwick bridge will open on May 14',
        'Chief Executive Cy Lund | said | “This is a proud day for all of us,”',
      ],
    ],
    [
      'a list',
      'What we know so far:\n\n• The bridge will open in May, according to the mayor.\n• Two sources told Vell News that the cost had doubled.\n• The ministry declined to comment.',
      [
        'the mayor | according to | The bridge will open in May',
        'Two sources | told | that the cost had doubled',
        'The ministry | declined | to comment',
      ],
    ],
    [
      'a live blog',
      '14:05 Ada Brown has arrived at the bridge.\n\n14:20 The opposition leader, Bo Ray, says he doubts it.\n\n14:31 It has begun to rain.',
      ['The opposition leader, Bo Ray | says | he doubts it'],
    ],
    [
      'a tweet',
      'Ada Brown tweeted on Monday:\n\n“The bridge WILL open in May!! No tolls. #harwick”',
      ['Ada Brown | tweeted on Monday | “The bridge WILL open in May!! No tolls. #harwick”'],
    ],
    [
      'a quotation broken off',
      '“It will,” she replied, “and you may write that down.”',
      ['she | replied | “It will,” … “and you may write that down.”'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await lines(text)).toEqual(expected)
  })

  it('very long ones', async () => {
    const text = 'Ada Brown said on Monday that the bridge would open in May. It has two lanes and a path.\n\n'.repeat(
      400,
    )
    const found = await lines(text)
    expect(found.length).toBeGreaterThan(380)
    expect(new Set(found)).toContain('Ada Brown | said | that the bridge would open in May')
  })

  it('texts in which nobody says anything give nothing', async () => {
    const path = new URL('../../evals/attribution-negatives.jsonl', import.meta.url)
    for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      expect([id, ...(await lines(text))]).toEqual([id])
    }
  })
})
