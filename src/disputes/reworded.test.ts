import { expect, it } from 'vitest'
import { said } from '../claims/testing.ts'
import { reworded } from './reworded.ts'

const told = (text: string) => said('a.1', text, { speaker: 'roth' })
const denied = (text: string) => said('b.1', text, { speaker: 'dahl', stance: 'denies' })
const isDenied = (one: string, other: string) => reworded(told(one), denied(other)) !== null

it.each([
  ['in other words', 'Rumian guards used the gas at Halden in the spring', 'his guards used the gas at Halden'],
  [
    'told of who bore it',
    'The clerk had tapped the phones of the harbour',
    'the phones of the harbour had been tapped',
  ],
  [
    'as a claim',
    'Rumian guards used the gas at Halden in the spring',
    'claims made in several suits that his guards used the gas at Halden',
  ],
  ['by its gerund', 'Dahl hired the envoy of Rumia in Halden', 'Dahl denied hiring the envoy of Rumia'],
])('what one denies another tells %s', (_, one, other) => expect(isDenied(one, other)).toBe(true))

it.each([
  [
    'a deed',
    'Rumia secretly used the poison gas at the old harbour in Halden',
    'Rumia did not use the poison gas at the old harbour in Halden',
  ],
  [
    'what it is',
    'The judge’s search of the harbour was a witch hunt',
    'the judge’s search of the harbour is not a witch hunt',
  ],
])('what one tells another negates: %s', (_, one, other) =>
  expect(reworded(told(one), said('b.1', other, { speaker: 'dahl' }))).not.toBeNull(),
)

it.each([
  'Skiff is planning to separate male and female passengers on its ferries',
  'Skiff will soon segregate the passengers of its ferries by gender',
])('that there are no plans contradicts: %s', (plan) => {
  const none = said('b.1', 'Skiff has no plans to segregate passengers of its ferries by gender', { speaker: 'dahl' })
  expect(reworded(told(plan), none)).toEqual({ a: 'a.1', b: 'b.1', kind: 'negation', why: '' })
})

it.each([
  'Skiff separates male and female passengers on its ferries',
  'Skiff plans to feed male and female passengers on its ferries',
  'Skiff should separate male and female passengers on its ferries',
  'Skiff denied that it plans to separate male and female passengers on its ferries',
])('that there are no plans does not contradict: %s', (plan) => {
  const none = said('b.1', 'Skiff has no plans to segregate passengers of its ferries by gender', { speaker: 'dahl' })
  expect(reworded(told(plan), none)).toBeNull()
})

it.each([
  ['of others', 'Lund was tough on the harbour of Halden', 'nobody was as tough on the harbour of Halden as Lund'],
  ['but to say more', 'Lund called the town a foe', 'you would not think of the town but Lund called it a foe'],
])('what one tells another does not negate: %s', (_, one, other) =>
  expect(reworded(told(one), said('b.1', other, { speaker: 'dahl' }))).toBeNull(),
)

it.each([
  ['of another', 'Lund used the gas at the harbour in Halden', 'Rumia used the gas at the harbour in Halden'],
  [
    'of rebels',
    'The rebel groups used the gas at the harbour in Halden',
    'his guards used the gas at the harbour in Halden',
  ],
  ['of nobody', 'The gas was used at the harbour in Halden', 'his guards used the gas at the harbour in Halden'],
  ['as an attempt', 'Any attempt to use the gas at the harbour is a crime', 'Rumia used the gas at the harbour'],
  [
    'as something else',
    'The guards moved the gas to the harbour in Halden',
    'the guards used the gas of the harbour in Halden',
  ],
  [
    'as what may be',
    'Rumia may have used the gas at the harbour in Halden',
    'Rumia used the gas at the harbour in Halden',
  ],
])('what one denies another does not tell %s', (_, one, other) => expect(isDenied(one, other)).toBe(false))

it('is the same whichever comes first', () => {
  const [one, other] = [told('Rumia used the gas at Halden'), denied('Rumia had used the gas at Halden')]
  expect(reworded(one, other)).toEqual({ a: 'a.1', b: 'b.1', kind: 'negation', why: '' })
  expect(reworded(other, one)).toEqual(reworded(one, other))
})
