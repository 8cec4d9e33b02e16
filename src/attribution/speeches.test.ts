import { describe, expect, it } from 'vitest'
import { found } from './testing.ts'

const OWN =
  'Good evening. I stand before you tonight because our harbour is in danger, and I will not hide it from you.\n\nThe ferry is old. It has carried us for forty years, through every winter that we can remember, and its owners have gone.\n\nWe must build a new one, and I ask each of you to help us with what you have. Thank you.'

/** Whose words, by which word, and how many paragraphs. */
const handedOn = (text: string) => found(text).map(([who, cue, words]) => [who, cue, words!.split('|').length] as const)

describe('words that a page hands on whole', () => {
  it.each([
    ['a speech', 'Here is the full text of Ada Lund’s speech:', 'Ada Lund', 'speech'],
    ['a statement', 'The council’s head, Ada Lund, released the following statement:', 'Ada Lund', 'statement'],
    ['remarks', 'The remarks of Mayor Lund, as prepared for delivery:', 'Mayor Lund', 'remarks'],
    ['without a colon', 'Read Ada Lund’s full testimony below.', 'Ada Lund', 'testimony'],
    ['of one’s lawyer', 'Here is the full statement from Emil Roth’s lawyer Ada Lund Friday:', 'Ada Lund', 'statement'],
    ['by the surname', 'They met Ada Lund. Read Lund’s full remarks below:', 'Lund', 'remarks'],
  ])('%s', (_, lead, who, cue) => expect(handedOn(`The harbour waits\n\n${lead}\n\n${OWN}`)).toEqual([[who, cue, 3]]))

  it.each([
    ['of which the title tells', 'Remarks by Mayor Ada Lund at the harbour', 'Mayor Ada Lund', 'Remarks'],
    ['that it calls a transcript', 'Transcript: Ada Lund’s Harbour Address', 'Ada Lund', 'Address'],
  ])('%s', (_, title, who, cue) => expect(handedOn(`${title}\n\n4 May 2031\n\n${OWN}`)).toEqual([[who, cue, 3]]))

  it('are of whom the title names, where the line above them does not', () =>
    expect(
      handedOn(
        `Ada Lund’s farewell speech: the best yet?\n\nEmil Roth liked it.\n\nHere is the full text of her speech:\n\n${OWN}`,
      ),
    ).toEqual([['Ada Lund', 'speech', 3]]))

  it('end where others’ words are told, and before the titles of other pages', () =>
    expect(
      handedOn(
        `Ada Lund issued the following statement:\n\n${OWN}\n\nMore: I Saw Our Ferry Sink\n\nWe All Sank With Our Ferry`,
      ),
    ).toEqual([['Ada Lund', 'statement', 3]]))

  it('are several where a page has several', () =>
    expect(
      handedOn(`Full statement of Ada Lund:\n\n${OWN}\n\nFull statement of Emil Roth:\n\n${OWN}`).map(([who]) => who),
    ).toEqual(['Ada Lund', 'Emil Roth']))
})

it.each([
  [
    'what a page tells',
    `Here is the full text of Ada Lund’s speech:\n\n${'The council meets at noon and at nine. '.repeat(12)}`,
  ],
  ['what somebody is not known to have said', `Here is the full text:\n\n${OWN}`],
  [
    'what a body sent, behind whoever else wrote',
    `Ada Lund, posted this in May.\n\nWe asked the council and received the following statement:\n\n${OWN}`,
  ],
  [
    'what a page comments on',
    `Fact check: Ada Lund’s full speech\n\nHere is the full text of Ada Lund’s speech:\n\n${OWN}`,
  ],
  [
    'a title about remarks',
    `Remarks by Ada Lund anger the harbour\n\nThe council met at noon. The ferry is old, and nobody mends it.`,
  ],
  ['an opinion', `Our harbour and its comments\n\nBy Ada Lund\n\n${OWN}`],
  ['what follows on comments', `It is unclear how Ada Lund’s follow-up comments make sense:\n\n${OWN}`],
])('none: %s', (_, text) => expect(found(text)).toEqual([]))
