/** Which phrases are pieces of writing, by their words alone. */
import { describe, expect, it } from 'vitest'
import { isPiece } from './written.ts'

describe('a piece of writing', () => {
  it.each([
    'letter first shown by the Courier',
    'report out Tuesday by a senator',
    'complaint filed against her',
    'report HSA filed in court',
    'Halda Journal of Ferries paper',
    'platform opposing the harbour',
    'series of new surveys',
    'one of the documents seen by the Courier',
    'Lund’s dissent on the law',
    'copy of the tape',
    'decades of studies',
  ])('%s', (phrase) => expect(isPiece(phrase)).toBe(true))

  it.each([
    'report authors',
    'people reading the book',
    'those reviewing the report',
    'number of figures',
    'authors of a study published in May',
    'poll workers',
  ])('is not %s', (phrase) => expect(isPiece(phrase)).toBe(false))
})
