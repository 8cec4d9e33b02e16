import { describe, expect, it } from 'vitest'
import { attributed } from '../speakers/testing.ts'
import { allIn, found } from './testing.ts'

/** Speakers with their chains. */
const said = (marked: string): string[][] => {
  const { speakers, attributions } = attributed(marked)
  return attributions.map(({ speaker, chain }) => [
    speakers.find(({ id }) => id === speaker)?.name ?? '',
    ...chain.map(({ name }) => name),
  ])
}

describe('whom an outlet cites', () => {
  it.each([
    ['a harbour official', 'It was late. Citing a harbour official, [Reuters] <reported> {that the port was closed}.'],
    ['two ministers', 'It was late. [Reuters], citing two ministers, <reported> {that the port was closed}.'],
    ['Harbour Ministry', '{The port was closed}, [Reuters] <reports>, citing the Harbour Ministry.'],
    [
      'people close to the talks',
      '{The port was closed}, [Reuters] <said> on Monday, citing people close to the talks.',
    ],
  ])('says what it reports, and it has it from there: %s', (who, marked) =>
    expect(said(marked)).toContainEqual([who, 'Reuters']),
  )

  it('is not what it says, though the model found it so', () => {
    const text = 'The port was closed, Reuters reported, citing two officials.'
    const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
    const spans = [
      { source: at('Reuters'), cue: at('reported'), content: at('The port was closed'), confidence: 0.9 },
      { source: at('Reuters'), cue: at('citing'), content: at('two officials'), confidence: 0.9 },
    ]
    expect(found(text, spans)).toEqual([
      ['Reuters', 'reported', 'The port was closed'],
      ['two officials', 'citing', 'The port was closed'],
    ])
  })

  it.each([
    'Citing the storm, [Reuters] <reported> {that the port was closed}.',
    'After citing two officials, [Reuters] <reported> {that the port was closed}.',
    'Citing two officials, [Reuters] <denied> {that the port was closed}.',
    '{The port was closed}, [Reuters] <reported>, citing a memo.',
  ])('no one: %s', (marked) => expect(allIn(marked)).toHaveLength(1))
})
