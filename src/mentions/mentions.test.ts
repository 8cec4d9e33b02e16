import { describe, expect, it } from 'vitest'
import { read, texts } from './testing.ts'

it('links that stand behind a name are no part of what is stated', () => {
  const box = ' Ada Maria LundCouncil votes on ferries Harbour closes early MORE'
  expect(texts(`Mayor Ada Lund${box} and her rival Emil Roth have closed the harbour.`)).toEqual([
    'Mayor Ada Lund … and her rival Emil Roth have closed the harbour.',
  ])
  expect(texts(`[S Berg] [C said] [X Mayor Ada Lund${box} (R-Va.) has closed the harbour].`)).toEqual([
    'Mayor Ada Lund … (R-Va.) has closed the harbour',
  ])
})

it('shows exactly the words of its spans', () => {
  const paragraph =
    '[S Lund] [C said] [X the ferry is old, and that the crew is tired], and the harbour is closed to visitors.'
  const whole = paragraph.replace(/\[[SCX] |\]/g, '')
  for (const { spans, text } of read(paragraph))
    expect(text).toBe(spans.map(({ start, end }) => whole.slice(start, end)).join(' … '))
})

describe('where a statement begins and ends', () => {
  it.each([
    [
      '"though"',
      'The old ship was reportedly the first to sink, though [S owners] [C doubt] [X that it sank alone].',
      'The old ship was reportedly the first to sink',
    ],
    [
      '"it was reported"',
      '[X During the storm the owner, Emil Roth, exchanged letters with his wife, it] [C was reported] on Friday, as well as writing to the board of the port.',
      'During the storm the owner, Emil Roth, exchanged letters with his wife',
    ],
    [
      'a fragment',
      'The mayor has not moved the owners: In Halden on Monday, [S Lund] [C urged] [X them to stay in the port].',
      'The mayor has not moved the owners',
    ],
  ])('it ends before %s', (_, page, text) => expect(read(page).map((each) => each.text)).toContain(text))

  it('it may end with "though"', () =>
    expect(read('[S Lund] [C said] [X the ship leaks, though].')[0]!.text).toBe('the ship leaks, though'))

  it.each([
    [
      '[S Lund] [C said of] [X Mr. Roth, “The ship he sees is not the ship I see.”]',
      'The ship he sees is not the ship I see.',
    ],
    ['[X 2. The ship would be sold], according to [S the plan].', 'The ship would be sold'],
    ['[S Lund] [C spoke], [X noting “the ship is older than the port.”]', 'the ship is older than the port.'],
    [
      '[S The Meridian] [C reported], [X citing a clerk it did not name, that the ship had sunk twice].',
      'the ship had sunk twice',
    ],
  ])('it begins behind what only leads to it: %s', (page, text) => expect(read(page)[0]!.text).toContain(text))

  it.each([
    'Lund is trying to learn which ship was used by the owner, and whether it was sold as intended by the board',
    'The owners find it hard to come to a deal, and when they do, the port will open again',
    'Lund had growing doubts about how Roth could build a port, and over how he would manage the owners',
    'On Monday, which marked the founding of the port, Roth’s daughter Ida, her husband Emil Lund, and a number of owners attended the opening',
    'The storm hit the port not because of what it is doing in Halden … but for what it is',
  ])('is no cut where the rest hangs on it: %s', (whole) =>
    expect(read(`${whole}.`).map(({ text }) => text.replace(/\.$/, ''))).toEqual([whole]),
  )

  it('is cut before a subject that holds its verb', () =>
    expect(
      read('[S Some] [C insist] [X that the ship leaves in May and that it’s time to sell the port].').map(
        (m) => m.text,
      ),
    ).toEqual(['the ship leaves in May', 'it’s time to sell the port']))

  it('or in one word whose verb is “had” or “would”', () =>
    expect(
      read(
        "[S Some] [C insist] [X that the ship leaves in May and that there'd been an immediate change in the port].",
      ).map(({ text }) => text),
    ).toEqual(['the ship leaves in May', "there'd been an immediate change in the port"]))

  it('is whole with who wants a thing done', () =>
    expect(read('[S Rumia] [C wants] [X it signed by May].')[0]!.text).toBe('Rumia wants it signed by May'))

  it('is whole with whom somebody backs or condemns, whatever is told of it', () => {
    expect(read('[S Roth] [C stood behind] [X the painters of the port after two men had beaten one].')[0]!.text).toBe(
      'Roth stood behind the painters of the port after two men had beaten one',
    )
    expect(read('[S Roth] [C distanced herself from] [X the comment that the port had sold the ship].')[0]!.text).toBe(
      'Roth distanced herself from the comment that the port had sold the ship',
    )
  })

  it('is not theirs what it is hard for them to say', () =>
    expect(
      read('The storm makes it hard for [S mayors] [C to talk about] [X the price of old ships].')[0]!.attribution,
    ).toBeNull())
})
