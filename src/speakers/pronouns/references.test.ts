/** Whom "he" and "she" mean where they say nothing themselves. */
import { describe, expect, it } from 'vitest'
import { attributed } from '../testing.ts'

/** The names meant, in order. */
const meant = (marked: string) => attributed(marked).references.map(({ name }) => name)

describe('references', () => {
  it('are found in what a page tells', () =>
    expect(meant('Mayor Ada Lund resigned on Monday. She had led the city for ten years.')).toEqual(['Ada Lund']))

  it('are found in what somebody says of another', () =>
    expect(
      meant('Ada Lund led the city for ten years. Lund had many friends. [Hugh Marsh] <said> {she should come back}.'),
    ).toEqual(['Ada Lund']))

  it('are found in what somebody says of himself', () =>
    expect(meant('Ada Lund came late. [Hugh Marsh] <said> {he would leave}.')).toEqual(['Hugh Marsh']))

  it('are no pronouns that are a source', () =>
    expect(meant('Ada Lund came late. [She] <said> {it was cold}.')).toEqual([]))

  it('are not whom she tells who says so, though nobody knows who that is', () =>
    expect(meant('Ada Lund met a docker. [She] <told> Ms. Lund {that she feared for the house}.')).toEqual([]))

  it('are none where nobody of that gender is named', () =>
    expect(meant('Ada Lund came late. He was ill.')).toEqual([]))

  it('are nobody else than the subject, though the page does not give his whole name', () =>
    expect(meant('Hugh Marsh came late. Mr. Roth, 55, was a clerk before he was caught.')).toEqual([]))

  it('say where whoever is meant is named', () => {
    const [found] = attributed('Mayor Ada Lund resigned on Monday. She had led the city for ten years.').references
    expect(found).toMatchObject({ start: 35, end: 38, named: { start: 10, end: 14 } })
    expect(found!.score).toBeGreaterThan(0.5)
  })
})

it('are a man whose surname has an article, also where it stands without', () => {
  const opens = 'President Emil Roth spoke on Sunday.\nThe raid killed rebel leader Omar Bakr al-Hadani.'
  expect(meant(`${opens} When al-Hadani first rose, he was a clerk.`)).toEqual(['Omar Bakr al-Hadani'])
  expect(meant(`${opens} When Hadani first rose, he was a clerk.`)).toEqual(['Omar Bakr al-Hadani'])
  expect(meant(`${opens} Roth blames the Hadani government -- he has seen it.`)).toEqual(['Emil Roth'])
})
