import { expect, it } from 'vitest'
import { foundIn } from './testing.ts'

it('whoever is quoted by another says it', () => {
  expect(foundIn('{Mayor Ada Lund} <was quoted by> [the Herald] {as saying that the port is shut}.')).toEqual([
    'Mayor Ada Lund',
    'was quoted by the Herald as saying',
    'that the port is shut',
  ])
})
it('whoever is cited for something else does not', () => {
  expect(foundIn('{The mayor} <was cited by> [the Herald] {as an example}.')[0]).toBe('the Herald')
})
