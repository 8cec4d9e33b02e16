import { describe, expect, it } from 'vitest'
import { attributed } from '../speakers/testing.ts'
import { allIn } from './testing.ts'

describe('whom a sentence cites at its head', () => {
  it('says what the outlet behind it reports, and the outlet has it from there', () => {
    const { speakers, attributions } = attributed(
      'It was late. Citing a harbour official, [Reuters] <reported> {that the port was closed}.',
    )
    const said = attributions.map(({ speaker, chain }) => [
      speakers.find(({ id }) => id === speaker)?.name,
      ...chain.map(({ name }) => name),
    ])
    expect(said).toContainEqual(['a harbour official', 'Reuters'])
  })

  it.each([
    'Citing the storm, [Reuters] <reported> {that the port was closed}.',
    'After citing two officials, [Reuters] <reported> {that the port was closed}.',
    'Citing two officials, [Reuters] <denied> {that the port was closed}.',
  ])('no one: %s', (marked) => expect(allIn(marked)).toHaveLength(1))
})
