import { expect, it } from 'vitest'
import type { Statement } from '../dossier/statements.ts'
import { wrongsIn } from './charges.ts'
import { reportIn, reportsCalledUntrue } from './wholereport.ts'

const said = (id: string, by: string, text: string, chain: string[] = []) =>
  ({
    id,
    article: id.split('.')[0],
    speaker: by,
    name: by,
    kind: 'outlet',
    text,
    stance: 'asserts',
    attribution: 'a',
    chain,
    means: [],
  }) as unknown as Statement
const claim = (...statements: Statement[]) => ({
  statements,
  follows: { texts: [0], stems: [[]], ...wrongsIn([statements[0]!.text]) },
})
const answer = said('p9.1', 'Lund', 'the Courier story is not true')
const pairs = (...claims: ReturnType<typeof claim>[]) =>
  reportsCalledUntrue([{ told: null, answer, kind: 'negation', called: ['lund'], reportOf: 'courier' }], claims).map(
    ({ a, b }) => [a, b],
  )

const plan = (page: number) => said(`p${page}.1`, 'Courier', 'the port will close the pier')
const cost = (page: number) => said(`p${page}.2`, 'an official', 'the pier costs too much', ['Courier'])

it('is what the most pages have from the outlet', () => {
  expect(pairs(claim(plan(1), plan(2), plan(3)), claim(cost(1), cost(2)))).toEqual([['p1.1', 'p9.1']])
  expect(pairs(claim(plan(1)), claim(cost(1), cost(2), cost(4)))).toEqual([['p1.2', 'p9.1']])
})

it('is of the outlet that a page calls so for short', () => {
  const plans = [1, 2, 3].map((page) => said(`p${page}.1`, 'The Harbour Courier', 'the port will close the pier'))
  expect(pairs(claim(...plans))).toEqual([['p1.1', 'p9.1']])
})

it('is nothing that few pages have, two are retold alike, or another outlet reported', () => {
  expect(pairs(claim(plan(1), plan(2)))).toEqual([])
  expect(pairs(claim(plan(1), plan(2), plan(3)), claim(cost(1), cost(2), cost(3)))).toEqual([])
  const body = [1, 2, 3].map((page) => ({ ...said(`p${page}.1`, 'Courier', 'it will close'), kind: 'organisation' }))
  expect(pairs(claim(...(body as Statement[])))).toEqual([])
  const other = [1, 2, 3].map((page) => said(`p${page}.1`, 'Meridian', 'the port will close the pier'))
  expect(pairs(claim(...other))).toEqual([])
})

it.each([
  ['the Courier report is “not true”', 'courier'],
  ['The Courier story is made up', 'courier'],
  ['The Harbour Courier’s account is bogus', 'courier'],
  ['the Courier report that the pier closes is untrue', null],
  ['the police report is untrue', null],
])('is spoken of as a whole: %s', (text, outlet) => expect(reportIn(text)).toBe(outlet))
