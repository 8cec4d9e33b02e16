import { expect, it } from 'vitest'
import { isBeside } from './beside.ts'

const said = (text: string) => ({ text, name: 'Emil Roth', kind: 'person' as const, role: null, affiliation: null })

it.each([
  ['The truce comes after Lund rejected a plan', 'Lund rejected a plan'],
  ['Roth called the report misleading', 'The report is false'],
  ['Roth is investigating alleged fraud', 'Lund denied that she had left'],
  ['Roth has concerns about the port', 'We have no concerns about these papers'],
])('is nothing that is answered: %s / %s', (told, answer) => expect(isBeside(said(told), answer, ['lund'])).toBe(true))

it('is not where somebody is told to have done what is denied', () =>
  expect(isBeside(said('Lund took the key of the port'), 'Lund denied that she took the key', ['lund'])).toBe(false))
