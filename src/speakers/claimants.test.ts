/** Who speaks where only an adjective, a body's kind or a list of people says so, on invented sentences. */
import { describe, expect, it } from 'vitest'
import { attributed } from './testing.ts'

const last = (marked: string) => {
  const { speakers, attributions } = attributed(marked)
  const speaker = speakers.find(({ id }) => id === attributions.at(-1)!.speaker)
  return [speaker?.name ?? null, speaker?.kind ?? null]
}

describe('an adjective before a claim', () => {
  it('is of the country', () =>
    expect(last('The council rejected [French] <claims> {that a ship was hit}.')).toEqual(['France', 'place']))
  it('is somebody from there behind an article', () =>
    expect(last('There, a [French] <says> {that a ship was hit}.')[1]).not.toBe('place'))
})

describe('a body behind what it is', () => {
  it.each([
    ['The Rumian ferry monopoly, Halden', 'Halden'],
    ['Rumia’s nuclear energy company Energon', 'Energon'],
  ])('is named: %s', (source, name) =>
    expect(last(`[${source}] <said> {the pipe was closed}.`)).toEqual([name, 'organisation']),
  )
})

describe('people somewhere', () => {
  it('are not called like the place', () =>
    expect(last('[The wives of at least two Rumian soldiers inside Azovar] <argued> {they deserve help}.')[1]).toBe(
      'group',
    ))
})

describe('one of whom only a first name is told', () => {
  it('has it', () =>
    expect(last('[One Halden resident, Antonia], <told> The Meridian {the house was gone}.')).toEqual([
      'Antonia',
      'person',
    ]))
})

describe('the ministry', () => {
  it('is the one that the page named, and no commission', () =>
    expect(
      last(
        '[The Harbour Commission] <said> {it was legal}. On Tuesday Rumia’s foreign ministry summoned the envoy. {“It was late,”} [the ministry] <said>.',
      )[0],
    ).toBe('Rumia’s foreign ministry'))
})

describe('she who tells somebody', () => {
  it('is not whom she tells', () =>
    expect(
      last('Ada Lund met a young woman who would not leave. [She] <told> Ms. Lund {that she feared for her house}.')[0],
    ).not.toBe('Ada Lund'))
})

describe('the governor of one region', () => {
  it('is not who governs another', () =>
    expect(
      last(
        '{“They want to take it,”} [Emil Roth, governor of the eastern region of Donetsk], <told> a briefing. [The Kharkiv regional governor] <said> {they held}.',
      )[0],
    ).toBe('Kharkiv regional governor'))
  it('is who governs it', () =>
    expect(
      last(
        '{“They want to take it,”} [Emil Roth, governor of the eastern region of Donetsk], <told> a briefing. [The Donetsk regional governor] <said> {they held}.',
      )[0],
    ).toBe('Emil Roth'))
})

describe('a description', () => {
  it.each([
    [
      'Prosecutors from the Halden Harbour Board, a body that nobody elected',
      'prosecutors from the Halden Harbour Board',
    ],
    [
      'Most of the members named in the letter — Senators Ada Lund of Halda and Emil Roth',
      'most of the members named in the letter',
    ],
    ['The Blue Cross (IBC)', 'Blue Cross'],
    ['No 10', 'Downing Street'],
  ])('ends before what stands beside it: %s', (source, name) =>
    expect(last(`[${source}] <said> {it was late}.`)[0]).toBe(name),
  )
})

describe('they who add', () => {
  it('are the one who spoke before and is not named', () =>
    expect(
      last(
        '[Two clerks] <said> {it was late}. {The port would be closed}, [a western official] <said>. {The quay would, too}, [they] <added>.',
      )[0],
    ).toBe('a western official'))
})
