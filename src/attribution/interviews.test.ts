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
})

it.each([
  [
    'questions that nobody by name answers',
    'Your questions on the ferry\n\nWhen does it sail?\n\nAt noon.\n\nWhat does it cost?\n\nTen crowns.\n\nWhere do I pay?\n\nOn board.',
  ],
  ['a form', 'Prep Time: 10 minutes\nCook Time: 5 minutes\nPrep Time: 20 minutes\nCook Time: 9 minutes'],
  ['a list of places', 'Name: Bellini\nPrice: £40\nName: The Gull\nPrice: £10\nName: Lund’s\nPrice: £5'],
  ['questions asked by the way', 'Emil Lund spoke to us.\n\nWho will pay for it?\n\nNobody knows.\n\nIt is late.'],
])('none: %s', (_, text) => expect(found(text)).toEqual([]))
