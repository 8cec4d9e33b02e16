/** Names that no list knows, on invented pages. */
import { describe, expect, it } from 'vitest'
import { peopleIn } from '../people.ts'
import { attributed } from '../testing.ts'
import { maybePerson } from './personlikely.ts'

describe('may be a person', () => {
  it.each([
    ['Mr Oyewande Makasa', 'Oyewande Makasa', 'of the port. “It is late,” Makasa said.'],
    ['The harbour minister,', 'Xolile Ndlakuzi', ', who is 52, said that he would come.'],
    ['', 'Park Soo-hyeong', ', the fishermen’s lawyer, told the court. Park said it was late.'],
  ])('%s %s%s', (before, name, behind) => expect(maybePerson(name, `${before} ${name}${behind}`)).toBe(true))
})

describe('is no person', () => {
  it.each([
    ['The ferries stop at the', 'Mbolani Bus Stand', ', near the market.'],
    ['Sales at', 'Norlivo', ' fell. Norlivo’s website was down, and a Norlivo report names its customers.'],
    ['In', 'Uttar Kholapur', ' district ferries were late. The government of Uttar Kholapur closed the port.'],
    ['the company', 'Datavik', ', a provider of maps, which has its headquarters in Halden.'],
  ])('%s %s%s', (before, name, behind) => expect(maybePerson(name, `${before} ${name}${behind}`)).toBe(false))
})

it('a stand is nobody whom “she” means', () => {
  const text = 'Zawadi Kamuhanda sells fish at the Mbolani Bus Stand, near the market.'
  expect(peopleIn({ text, blocks: [] }).named.map(({ name }) => name)).toEqual(['Zawadi Kamuhanda'])
})

it('a company that nobody explains speaks as one', () => {
  const { speakers } = attributed(
    'The Norlivo site was down. Sales at Norlivo, which has its own ships, fell. [Norlivo] <has promised> {new maps}.',
  )
  expect(speakers.map(({ name, kind, why }) => [name, kind, why[0]!.rule])).toEqual([
    ['Norlivo', 'organisation', 'no-person'],
  ])
})

it('a surname with a courtesy, or of somebody who has spoken, is a person', () => {
  const { speakers } = attributed(
    '[Ferry director Keating Holland] <said> {it was late}.\n[Holland] <added> {it was old}.',
  )
  expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([['Keating Holland', 'person']])
})
