import { describe, expect, it } from 'vitest'
import { found } from './testing.ts'

const said = (text: string) => found(text).map(([who, , words]) => `${who}: ${words}`)

describe('the answers of an interview', () => {
  it('behind letters are of whom the page spoke to, with all their paragraphs', () =>
    expect(
      said(
        'The port closes: an interview with Ada Lund\n\nQ: Were you pushed?\n\nA: Nobody pushed me.\n\nI was tired.\n\nQ: Would you go back?\n\nA: Never.\n\nAda Lund was mayor.',
      ),
    ).toEqual(['Ada Lund: Nobody pushed me.|I was tired.', 'Ada Lund: Never.']))

  it('behind questions in paragraphs of their own', () =>
    expect(
      said(
        'A life at sea\n\nEmil Lund spoke to us in June.\n\nHow did you start?\n\nI had a boat.\n\nAnd was it new?\n\nIt was old.\n\nDo you miss it?\n\n“Every day.”',
      ),
    ).toEqual(['Emil Lund: I had a boat.', 'Emil Lund: It was old.', 'Emil Lund: “Every day.”']))

  it('behind bold questions', () =>
    expect(
      said(
        'We met Ada Lund at noon.\n\n**Why a boat?** I like boats.\n\n**They say you will leave.** I won’t.\n\n**And the gulls?** They were here first.',
      ),
    ).toEqual(['Ada Lund: I like boats.', 'Ada Lund: I won’t.', 'Ada Lund: They were here first.']))

  it('behind names in small letters', () =>
    expect(
      said('Harbour Weekly: Is it late?\nAda Lund: It is.\nHarbour Weekly: How late?\nAda Lund: Very.\nIt was.'),
    ).toEqual(['Harbour Weekly: Is it late?', 'Ada Lund: It is.', 'Harbour Weekly: How late?', 'Ada Lund: Very.']))

  it('behind names that are written in full but once, and of who speaks only once', () =>
    expect(
      said(
        'Ada Lund: We Will Sail\n\nBy Bo Roth\n\nThis talk was condensed and edited for clarity.\n\nBo Roth: Is it late?\n\nAda Lund: It is.\n\nSo I fear.\n\nRoth: How late?\n\nEmil Marsh: Too late.\n\nLund: Very.',
      ),
    ).toEqual([
      'Bo Roth: Is it late?',
      'Ada Lund: It is.|So I fear.',
      'Roth: How late?',
      'Emil Marsh: Too late.',
      'Lund: Very.',
    ]))

  it('behind the name of a paper that is a word, and of speakers whom a machine has numbered', () => {
    expect(
      said(
        'Outlook: Is it late?\nAda Lund: It is.\nOutlook: How late?\nAda Lund: Very.\nOutlook: Good.\nAda Lund: No.',
      ),
    ).toHaveLength(6)
    expect(said('Speaker 1: Is it late?\nSpeaker 2: It is.\nSpeaker 1: How late?\nSpeaker 2: Very.')[3]).toBe(
      'Speaker 2: Very.',
    )
  })

  it('end with a whole quotation', () =>
    expect(
      said('Ada Lund: “It is late.”\nBo Roth: “It is not.”\nThe two went on.\nAda Lund: “It is.”\nBo Roth: “No.”')[1],
    ).toBe('Bo Roth: “It is not.”'))

  it('go on for long where the page says that it is a transcript', () => {
    const long = 'We will sail.\n\n'.repeat(12)
    const turns = `ADA LUND: Will you sail?\n\nBO ROTH: ${long}ADA LUND: Bo Roth spoke at noon.`
    expect(said(`This is a rush transcript.\n\n${turns}`)).toHaveLength(3)
    expect(said(`They met at noon.\n\n${turns}`)).toEqual([])
  })

  it('are of whom an outlet interviews or is interviewed by it', () => {
    const rest =
      'How did you start?\n\nI had a boat.\n\nAnd was it new?\n\nIt was old.\n\nYou have been at sea for some forty years now, through all that weather, and have lost two ships. Would you do it again?\n\nYes.\n\nDo you miss it?\n\nEvery day.'
    for (const lead of [
      'Harbour Weekly interviews the sailor Emil Lund',
      'Emil Lund, a sailor, interviewed by our own',
    ])
      expect(said(`${lead}\n\n${rest}`)).toEqual([
        'Emil Lund: I had a boat.',
        'Emil Lund: It was old.',
        'Emil Lund: Yes.',
        'Emil Lund: Every day.',
      ])
  })
})

it.each([
  [
    'questions that nobody by name answers',
    'Your questions on the ferry\n\nWhen does it sail?\n\nAt noon.\n\nWhat does it cost?\n\nTen crowns.\n\nWhere do I pay?\n\nOn board.',
  ],
  ['a form', 'Prep Time: 10 minutes\nCook Time: 5 minutes\nPrep Time: 20 minutes\nCook Time: 9 minutes'],
  ['a list of places', 'Name: Bellini\nPrice: £40\nName: The Gull\nPrice: £10\nName: Lund’s\nPrice: £5'],
  [
    'headings that end alike',
    'Harbour Bill: It is dear.\nFerry Reform: It is slow.\nFishing Bill: It is late.\nTax Reform: It is dull.\nRoad Bill: It is short.',
  ],
  ['questions asked by the way', 'Emil Lund spoke to us.\n\nWho will pay for it?\n\nNobody knows.\n\nIt is late.'],
])('none: %s', (_, text) => expect(found(text)).toEqual([]))
