/** The bundled model and the stage together, on kinds of text that the corpus hardly holds. Invented. */
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { attributionsOf } from '../attribution/stage.ts'
import type { Block } from '../types.ts'
import { createPredictor } from './index.ts'

const predictor = createPredictor({ workers: 0 })
afterAll(() => predictor.close())

async function find(text: string, blocks: Block[] = []) {
  const article = { text, blocks }
  const [prediction] = await predictor.predict([article])
  return attributionsOf(article, prediction!)
}

/** One line an attribution: `source | cue | content`. */
async function lines(text: string, blocks: Block[] = []) {
  const words = (spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return (await find(text, blocks)).map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '))
}

const ADDED = (open: string, close: string) =>
  `${open}The bridge will open in May,${close} said Mayor Ada Brown. She added: ${open}Nobody will pay a toll.${close}`

describe('quotation marks of any kind', () => {
  it.each([
    ['curly', '“', '”'],
    ['straight', '"', '"'],
    ['single', "'", "'"],
    ['guillemets', '«', '»'],
    ['low', '„', '“'],
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

describe('quotations over several paragraphs', () => {
  it('belong to the one to whom the first does, and end where they are closed', async () => {
    expect(
      await lines(
        'Ada Brown told the council: “The bridge will open in May.\n\n“It has cost us a great deal.\n\n“It was worth it.”\n\nThe council rose at noon.',
      ),
    ).toEqual(['Ada Brown | told | “The bridge will open in May. … “It has cost us a great deal. … “It was worth it.”'])
  })

  it('where the speaker is named in the middle of the first', async () => {
    expect(
      await lines(
        '“The bridge will open in May,” said Mayor Ada Brown. “We have waited for it for ten years.\n\n“Nobody will pay a toll, and nobody will have to wait at the ferry any longer.”\n\nThe ferry was built in 1950.',
      ),
    ).toEqual([
      'Mayor Ada Brown | said | “The bridge will open in May,” … “We have waited for it for ten years. … “Nobody will pay a toll, and nobody will have to wait at the ferry any longer.”',
    ])
  })
})

describe('headlines', () => {
  it.each([
    ['with the speaker first', 'Mayor Says Bridge Will Open in May', ['Mayor | Says | Bridge Will Open in May']],
    ['with the speaker last', 'Bridge to Open in May, Mayor Says', ['Mayor | Says | Bridge to Open in May']],
    ['with a colon', 'Brown: “We Will Not Wait”', ['Brown | : | “We Will Not Wait”']],
  ])('%s, also all in capitals, do not run into the text', async (_, headline, expected) => {
    const text = '\n\nHARWICK — The bridge is nearly done.'
    expect(await lines(headline + text)).toEqual(expected)
    expect(await lines(headline.toUpperCase() + text)).toEqual(expected.map((each) => each.toUpperCase()))
  })
})

describe('kinds of text', () => {
  it.each([
    [
      'a transcript',
      'CHUCK VELL: Will the bridge open?\n\nMAYOR BROWN: It will open in May.\n\nVELL: And who pays?\n\n(APPLAUSE)\n\nBROWN: Not the drivers.',
      [
        'CHUCK VELL | : | Will the bridge open?',
        'MAYOR BROWN | : | It will open in May.',
        'VELL | : | And who pays?',
        'BROWN | : | Not the drivers.',
      ],
    ],
    [
      'a list of what each side says',
      'What each side says:\n\n- The mayor says the bridge is safe.\n- Bo Ray says it is not.',
      ['The mayor | says | the bridge is safe', 'Bo Ray | says | it is not'],
    ],
    [
      'a tweet in quotation marks',
      '“Great meeting with @BoRay today. The bridge opens in May!” Brown tweeted.',
      ['Brown | tweeted | “Great meeting with @BoRay today. The bridge opens in May!”'],
    ],
    [
      'a dialogue with dashes',
      '– We cannot wait any longer, – Bo Ray noted.\n\n– There is no date, – the ministry replied.',
      ['Bo Ray | noted | We cannot wait any longer', 'the ministry | replied | There is no date'],
    ],
    [
      'machine-translated English',
      'According to the interlocutor of the publication, the parties have agreed on the majority of points. "We are ready for the continuation of talks," — said the head of delegation Bo Ray. He also noted, that the question of territories remains the most difficult.',
      [
        'the interlocutor of the publication | According to | the parties have agreed on the majority of points',
        'the head of delegation Bo Ray | said | "We are ready for the continuation of talks,"',
        'He | also noted | that the question of territories remains the most difficult',
      ],
    ],
    [
      'an entry of a live blog with its heading',
      '14:05 GMT – Brown arrives\n\nAda Brown has arrived at the bridge, Vell News reports.\n\n14:31 GMT – Rain\n\nIt has begun to rain.',
      ['Vell News | reports | Ada Brown has arrived at the bridge'],
    ],
    [
      'one statement in another',
      'A ministry spokesman said the government expects to publish a report in May.',
      [
        'A ministry spokesman | said | the government expects to publish a report in May',
        'the government | expects | to publish a report in May',
      ],
    ],
    ['a denial', 'Bo Ray denied that he had known of the costs.', ['Bo Ray | denied | that he had known of the costs']],
    [
      'capitals throughout',
      'THE MAYOR OF HARWICK, ADA BROWN, SAID ON MONDAY THAT THE BRIDGE WOULD OPEN IN MAY.',
      ['THE MAYOR OF HARWICK, ADA BROWN | SAID | THAT THE BRIDGE WOULD OPEN IN MAY'],
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

  it('a press release, whose first line is a label', async () => {
    const text =
      'FOR IMMEDIATE RELEASE\n\nHARWICK, May 2 – Vell Bridges Ltd. today announced that the Harwick bridge will open on May 14. “This is a proud day for all of us,” said Chief Executive Cy Lund.'
    expect(await lines(text, [{ kind: 'label', start: 0, end: 21 }])).toEqual([
      'Vell Bridges Ltd. | announced | that the Harwick bridge will open on May 14',
      'Chief Executive Cy Lund | said | “This is a proud day for all of us,”',
    ])
  })

  it('200,000 characters', async () => {
    const facts = 'It has two lanes and a path. The river is wide and slow there, and the banks are soft. '
    const text = `Ada Brown said on Monday that the bridge would open in May. ${facts.repeat(5)}\n\n`.repeat(405)
    expect(text.length).toBeGreaterThan(200_000)
    const found = await lines(text)
    expect(found.length).toBeGreaterThan(395)
    expect(found.length).toBeLessThanOrEqual(405)
    expect(new Set(found)).toContain('Ada Brown | said | that the bridge would open in May')
  }, 120_000)

  it('texts in which nobody says anything give nothing', async () => {
    const path = new URL('../../evals/attribution-negatives.jsonl', import.meta.url)
    for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      expect([id, ...(await lines(text))]).toEqual([id])
    }
  })
})
