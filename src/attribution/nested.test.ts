import { describe, expect, it } from 'vitest'
import { attributionsOf } from './stage.ts'
import { allIn, foundIn } from './testing.ts'

/** The inner of what a sentence says, in which `{…}` is what the outlet is given for. */
function innerOf(marked: string): string[] | undefined {
  const start = marked.indexOf('{')
  const end = marked.indexOf('}') - 1
  const text = marked.replace(/[{}]/g, '')
  const cue = { start: text.indexOf('according to'), end: text.indexOf('according to') + 12 }
  const source = { start: cue.end + 1, end: text.length - 1 }
  const found = attributionsOf(
    { text, blocks: [] },
    { model: 'made', attributions: [{ source: [source], cue: [cue], content: [{ start, end }], confidence: 0.9 }] },
  )
  const inner = found.find((each) => each.cue[0]!.start !== cue.start)
  return (
    inner &&
    [inner.source, inner.cue, inner.content].map((spans) =>
      spans.map((each) => text.slice(each.start, each.end)).join('|'),
    )
  )
}

it.each([
  ['{“We will overcome any storm,” he said}, according to KAML.', ['he', 'said', '“We will overcome any storm,”']],
  [
    '{“We urge you to wait,” the Norland embassy in Halda, Rumia, said in a statement}, according to KAML.',
    ['the Norland embassy in Halda, Rumia', 'said', '“We urge you to wait,”'],
  ],
  [
    '{“Stay down, or else,” police said once he had been hit}, according to KAML.',
    ['police', 'said', '“Stay down, or else,”'],
  ],
  [
    '{“A ferry is a weak target,” another message read}, according to KAML.',
    ['another message', 'read', '“A ferry is a weak target,”'],
  ],
  [
    '{“It is over now,” harbour master Ada Lund told the Board}, according to KAML.',
    ['harbour master Ada Lund', 'told the Board', '“It is over now,”'],
  ],
])('whose words an outlet tells at last: %s', (marked, expected) => expect(innerOf(marked)).toEqual(expected))

it.each([
  '{“We will overcome,” and that was that}, according to KAML.',
  '{Any claims that the ferry sank are false}, according to KAML.',
])('nobody else: %s', (marked) => expect(innerOf(marked)).toBeUndefined())

it.each([
  [
    '{A source with knowledge of the matter claims an offer is “nearly done”}, according to KAML.',
    ['A source with knowledge of the matter', 'claims', 'an offer is “nearly done”'],
  ],
  [
    '{one well-placed source in the harbour office says “It is nearly done.”}, according to KAML.',
    ['one well-placed source in the harbour office', 'says', '“It is nearly done.”'],
  ],
  [
    '{that multiple sources have confirmed the ferry will be sold}, according to KAML.',
    ['multiple sources', 'have confirmed', 'the ferry will be sold'],
  ],
  [
    '{A source who is a docker told KAML that the ferry will be sold}, according to KAML.',
    ['A source who is a docker', 'told KAML', 'that the ferry will be sold'],
  ],
])('on which source an outlet rests: %s', (marked, expected) => expect(innerOf(marked)).toEqual(expected))

it.each(['{sources of income that he claimed were not his}, according to KAML.'])(
  'no source that speaks: %s',
  (marked) => expect(innerOf(marked)).toBeUndefined(),
)

it.each([
  [
    '{The mayor of the northern city of Halden said one man was hurt when a crane fell}, according to KAML.',
    ['The mayor of the northern city of Halden', 'said', 'one man was hurt when a crane fell'],
  ],
  [
    '{The Rumian harbour master, Ada Lund, told Eli Roth on Sunday that her men held the quay}, according to KAML.',
    ['The Rumian harbour master, Ada Lund,', 'told Eli Roth', 'that her men held the quay'],
  ],
  [
    '{The Rumian harbour master, Ada Lund, said Thursday her men were well}, according to KAML.',
    ['The Rumian harbour master, Ada Lund,', 'said', 'her men were well'],
  ],
  [
    '{The port, which has lost two ferries, said it would open}, according to KAML.',
    ['The port', 'said', 'it would open'],
  ],
])('whose sentence an outlet gives: %s', (marked, expected) => expect(innerOf(marked)).toEqual(expected))

it.each([
  '{The man of fifty years who said he had seen it all left the town}, according to KAML.',
  '{The mayor of the northern city of Halden said in May of this year nothing at all}, according to KAML.',
])('not where somebody says it by the way: %s', (marked) => expect(innerOf(marked)).toBeUndefined())

describe('who is quoted as saying', () => {
  const inner = (marked: string) => allIn(marked)[1]
  it.each([
    [
      '[The Herald]<quoted>{the mayor as saying that the ferry is old}',
      ['the mayor', 'as saying', 'that the ferry is old'],
    ],
    [
      '[KAML]<reported>{the port’s southern command as saying trains to Halden had been cut}',
      ['the port’s southern command', 'as saying', 'trains to Halden had been cut'],
    ],
    [
      '[KAML]<cited>{Ada Lund, who runs the port, as telling reporters it would close}',
      ['Ada Lund, who runs the port', 'as telling reporters', 'it would close'],
    ],
  ])('%s', (marked, expected) => expect(inner(marked)).toEqual(expected))

  it('is nobody where a text is only understood so', () =>
    expect(inner('[Lund]<interpreted>{the ruling as saying that the ferry is old}')).toBeUndefined())
})

describe('whose sentence stands behind “according to”', () => {
  const inner = (marked: string) => allIn(marked)[1]
  it.each([
    [
      '<According to> [KAML], {a harbour official said Halda had agreed to close the gates}.',
      ['a harbour official', 'said', 'Halda had agreed to close the gates'],
    ],
    [
      '<According to> [KAML], {one source said Halda wants to close the gates}.',
      ['one source', 'said', 'Halda wants to close the gates'],
    ],
  ])('%s', (marked, expected) => expect(inner(marked)).toEqual(expected))

  it('is nobody’s where nobody says it', () =>
    expect(inner('<According to> [KAML], {nobody said the gates had been closed}.')).toBeUndefined())
})

it('may tell of somebody by name', () => {
  expect(allIn('[KAML] <reported> {that a harbour official said Halda had closed the gates}.')[1]).toEqual([
    'a harbour official',
    'said',
    'Halda had closed the gates',
  ])
})

it('does not take an adverb for a part of who speaks', () => {
  expect(innerOf('{Lund also said that he had a ferry in mind}, according to KAML.')?.[0]).toBe('Lund')
})

it('takes what was agreed to for no agreement to do something', () => {
  expect(innerOf('{the harbour agreed to close its gates}, according to KAML.')?.[1]).toBe('agreed')
  expect(innerOf('{any violations of the terms agreed to so far would mean no more deals}, according to KAML.')).toBe(
    undefined,
  )
})

it('ends with its sentence', () => {
  expect(innerOf('{Lund said that the ferry was late. The port has closed}, according to KAML.')?.[2]).toBe(
    'that the ferry was late',
  )
})

it('is nobody of whom it is being reported', () => {
  expect(innerOf('{A lot of tales is being reported that the port has closed}, according to KAML.')).toBe(undefined)
})

it('leaves what has no words of another', () => expect(foundIn('[Lund]<said>{the ferry is late}')[0]).toBe('Lund'))

it('whose words an outlet quoted, which stand before', () =>
  expect(allIn('{“They jumped out so fast,”} [the Herald] <quoted> {witness Jan Kral as saying}.')[1]).toEqual([
    'witness Jan Kral',
    'as saying',
    '“They jumped out so fast,”',
  ]))

it('whose words an outlet quoted, who stands within the cue', () =>
  expect(allIn('{“They jumped out so fast,”} [the Herald] <quoted Jan Kral as saying>.')[1]).toEqual([
    'Jan Kral',
    'as saying',
    '“They jumped out so fast,”',
  ]))

it('whose words an outlet quoted, and what they go on with behind them', () =>
  expect(allIn('{“They jumped out so fast,”} [the Herald] <quoted> {Jan Kral as saying. “Nobody saw it.”}')[1]).toEqual(
    ['Jan Kral', 'as saying', '“They jumped out so fast,”|“Nobody saw it.”'],
  ))

it('whom an outlet quoted saying something', () =>
  expect(allIn('[The Herald] <quoted> {two officials saying the port was closed}.')[1]).toEqual([
    'two officials',
    'saying',
    'the port was closed',
  ]))
