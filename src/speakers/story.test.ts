import { describe, expect, it } from 'vitest'
import type { Speaker } from '../types.ts'
import { storySpeakers } from './story.ts'

const person = (name: string, role: string | null = null): Speaker => ({
  id: 's0',
  name,
  kind: 'person',
  role,
  affiliation: null,
  party: null,
  offices: role ? [{ role, organisation: null, country: null, span: { start: 0, end: role.length } }] : [],
  count: null,
  anonymity: null,
  aliases: [name],
  mentions: [],
  why: [],
})
const pages = (...speakers: Speaker[]) =>
  speakers.map((speaker, i) => ({ article: `p${i}`, published: `2031-05-0${i + 1}T10:00:00Z`, speakers: [speaker] }))
const idsOf = (...names: string[]) => new Set(storySpeakers(pages(...names.map((name) => person(name)))).of.values())

describe('people of several pages', () => {
  it.each([
    ['Mike Brandt', 'Michael Brandt'],
    ['Dmitry Orlan', 'Dmitri Orlan'],
    ['Sergey Kovalsky', 'Sergei Kovalskyy'],
    ['J. Marsh', 'John Marsh'],
    ['Jon Marsh', 'Jonathan Marsh'],
    ['Marsh', 'John Marsh'],
  ])('are one: %s, %s', (a, b) => expect(idsOf(a, b).size).toBe(1))

  it.each([
    ['John Marsh', 'Jane Marsh'],
    ['Christopher Hill', 'Christine Hill'],
    ['Alexander Lund', 'Alexandra Lund'],
    ['Victor Kral', 'Victoria Kral'],
  ])('are two: %s, %s', (a, b) => expect(idsOf(a, b).size).toBe(2))

  it('are nobody of two by an initial', () => expect(idsOf('John Marsh', 'Jane Marsh', 'J. Marsh').size).toBe(3))

  it('have each role with the days of the pages that give it, in any order of pages', () => {
    const all = pages(
      person('Ada Lund', 'foreign secretary'),
      person('Ada Lund', 'foreign secretary'),
      person('Ada Lund', 'former foreign secretary'),
    )
    const expected = [
      { role: 'foreign secretary', from: '2031-05-01', until: '2031-05-02' },
      { role: 'former foreign secretary', from: '2031-05-03', until: '2031-05-03' },
    ]
    expect(storySpeakers(all).speakers[0]!.roles).toEqual(expected)
    expect(storySpeakers(all.toReversed())).toEqual(expect.objectContaining({ speakers: storySpeakers(all).speakers }))
  })
})
