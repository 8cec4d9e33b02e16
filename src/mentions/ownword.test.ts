import { describe, expect, it } from 'vitest'
import { texts } from './testing.ts'

describe('mentions on the page’s own word', () => {
  it('is a sentence, or the statements coordinated in it', () => {
    expect(texts('The ferry sailed on Monday at noon, but the harbour was closed to visitors.')).toEqual([
      'The ferry sailed on Monday at noon',
      'the harbour was closed to visitors.',
    ])
  })

  it.each([
    ['what follows has no subject but an adverb', 'The crew tried to start the ferry, and then called for help.'],
    [
      'dashes are brackets',
      'The senators pressed the captain on Sunday to better explain -- and publicly apologise for -- his claim that the ferry leaks.',
    ],
    ['what follows only goes on', 'The town voiced sympathy for the crew but also expressed anger at its captain.'],
    [
      'it ends in a list',
      'It adds weight to the question that harbours, ministers, and captains have been asking for weeks.',
    ],
    [
      'what follows is half of a subject',
      'It seems clear that the ice that we see today, and that we saw on Sunday, is too thin.',
    ],
    [
      'what follows is a noun',
      'It sounds like the snapping of the mast, and the crushing of the hull so nobody could sail.',
    ],
  ])('is not parted where %s', (_, text) => expect(texts(text)).toEqual([text]))

  it('is parted behind a list, and behind a place in its country', () => {
    expect(
      texts('The ferry called at Roth, Halden, and Ulm, and dozens of guests left it there on Monday.'),
    ).toHaveLength(2)
    expect(texts('The ferry was late in Halden, Norway, and it will not sail again before Monday.')).toHaveLength(2)
  })

  it('may have four words where it names who, and what befell them', () => {
    expect(texts('The ferry burnt out in the old port. Two sailors were injured.')).toContain(
      'Two sailors were injured.',
    )
    expect(texts('The ferry burnt out in the old port. It was very cold.')).not.toContain('It was very cold.')
    expect(texts('The ferry burnt out in the old port. Hearts were broken')).not.toContain('Hearts were broken')
  })

  it.each([
    'There was no independent confirmation.',
    'The claim could not be independently verified.',
    'Neither account could be verified.',
  ])('is not what is remarked on what stands before it: %s', (remark) =>
    expect(texts(`The ferry has sunk off the old port. ${remark}`)).toHaveLength(1),
  )

  it('is not whom the outlet has asked', () => {
    expect(texts('We are still waiting for an answer from the harbour board.')).toEqual([])
    expect(texts('The Courier has approached the harbour board for comment.')).toEqual([])
  })

  it('begins behind what an item of a list is about', () => {
    const told = 'The ferry was late again on Monday.'
    for (const label of ['What we know', 'Strange behaviour', 'One Side'])
      expect(texts(`${label}: ${told}`)).toEqual([told])
    for (const kept of ['The mayor is sure', 'What we don’t know', 'Among them'])
      expect(texts(`${kept}: ${told}`)).toEqual([`${kept}: ${told}`])
  })

  it('is not what somebody was asked, without the answer', () => {
    expect(texts('Asked if he still had the key to the ferry, which is old.')).toEqual([])
    expect(texts('Asked if he still had the key to the ferry, he left the room.')).toHaveLength(1)
  })

  it('is no item that goes on with the line before it', () => {
    expect(texts('The clerk seeks papers on:', 'the lease, where Lund could stay in a room of the ferry.')).toEqual([])
    expect(texts('de Lund sailed the ferry to Halden on Monday.')).toHaveLength(1)
  })

  it('begins behind "and yet"', () =>
    expect(texts('And yet, the ferry was late again on Monday.')).toEqual(['the ferry was late again on Monday.']))

  it('is not the sentence that is told by somebody', () => {
    expect(texts('[S Lund] [C said] [X the ferry will sail on Monday].')).toHaveLength(1)
  })

  it('keeps a sentence whole that runs into an attribution', () => {
    const found = texts(
      'The ferry leaves today, two days after [S inspectors] [C announced] [X that its hull had cracks].',
    )
    expect(found).toContain('The ferry leaves today, two days after inspectors announced that its hull had cracks.')
  })

  it('is what happened, without what somebody said or did meanwhile', () => {
    expect(
      texts('The mayor took the dockers to task on Monday, as [S a report] [C showed] [X that the ferry leaks].'),
    ).toEqual(['The mayor took the dockers to task on Monday', 'the ferry leaks'])
    expect(
      texts('The ferry sank in a storm on Monday, in which [S dockers] [C said] [X that two boats were lost].'),
    ).toContain('The ferry sank in a storm on Monday')
    const points = 'That may be no bad sign for them, as [S an aide] [C said] [X that the ferry will sail].'
    expect(texts(points)).toContain('That may be no bad sign for them, as an aide said that the ferry will sail.')
  })

  it('is not the sentence that opens with when somebody said it', () => {
    expect(texts('Hours after the ferry had left, [S the mayor] [C said] [X that it leaks].')).toEqual(['it leaks'])
  })

  it('leaves out where the page was written', () => {
    expect(texts('HALDEN, Norway (AP) — The ferry was late again on Monday.')).toEqual([
      'The ferry was late again on Monday.',
    ])
  })

  it('holds what somebody did before "saying"', () => {
    expect(texts('[S Lund] has closed the harbour to all visitors, [C saying] [X that the ice is thin].')).toEqual([
      'Lund has closed the harbour to all visitors',
      'the ice is thin',
    ])
  })

  it('leaves out the tail of a quotation', () => {
    expect(texts('We are late,” Lund said on Monday, in a tone of great sorrow.')).toEqual([])
  })

  it('keeps a sentence that quotes a piece of code', () => {
    const text = 'Thieves had typed {{store.open("all")()}} into the ferry’s form on Monday.'
    expect(texts(text)).toEqual([text])
  })

  it('leaves out an introduction to what is told', () => {
    expect(texts('In an interview that was aired on Sunday, [S Lund] [C said] [X the ferry will sail].')).toEqual([
      'the ferry will sail',
    ])
  })

  it.each([
    ['a question', 'Will the ferry ever sail to the islands again?'],
    ['a script', "window._tiles.push({ mode: 'tiles-c', placement: 'Gallery 12', kind: 'mix' });"],
    ['a call to subscribe', 'Subscribe to our newsletter for the latest ferry news every day.'],
    ['why a source has no name', 'The harbour official was not authorized to speak publicly about the ferry.'],
    ['what a source asks for', 'The two harbour officials asked to remain anonymous because the talks were secret.'],
    ['a credit', 'Per Dahl in Halden contributed to this report about the ferry.'],
    ['a fragment', 'No ferry, no bridge and no way home.'],
    ['a greeting to the readers', 'Good morning and welcome to the ferry news of the day.'],
    ['capitals', 'THE FERRY WILL SAIL ON MONDAY FROM HALDEN.'],
    ['what breaks off', 'The attacks of this week in Halden show how'],
    ['a heading', '{heading}The ferry will sail on Monday at noon.'],
    [
      'a table',
      'Members have voted for the pier, as of May 2: Lund 15 7 ✓ ✓ ✓ Berg 12 9 ✓ ✓ Roth 4 1 Dahl +3 +20 and so on to the end.',
    ],
    ['furniture', '{furniture}The ferry will sail on Monday at noon.'],
  ])('leaves out %s', (_, paragraph) => {
    expect(texts(paragraph)).toEqual([])
  })
})
it.each([
  '[S The Halden Ferry Company’s chairman, Sir Emil Roth], [C said]:',
  'Commenting on the news that the port is to close in May, [S the chair of the board, Ada Lund], [C said]:',
])('is nothing over what somebody said: %s', (marked) => {
  expect(texts(`${marked}\n\n[X “The ferries will go on as before.”]`)).toEqual(['The ferries will go on as before.'])
})
it('is what else happened over what somebody said', () => {
  expect(
    texts('[S The mayor] closed the old harbour on Monday and [C wrote]:\n\n[X “The ferries will go on as before.”]'),
  ).toContain('The mayor closed the old harbour on Monday and wrote')
})
