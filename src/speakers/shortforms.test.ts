/** Who is meant by a short form, a role or a pronoun, on invented news of courts, companies and clubs. `[…]` is the source, `<…>` the cue. */
import { describe, expect, it } from 'vitest'
import { attributed } from './testing.ts'

const last = (marked: string, about: { outlet?: string } = {}) => {
  const { speakers, attributions } = attributed(marked, about)
  const speaker = speakers.find(({ id }) => id === attributions.at(-1)!.speaker)
  return [speaker?.name ?? null, speaker?.kind ?? null]
}
const SAYS = '<said> {that the ferry was late}.'

describe('a company', () => {
  it.each([
    [
      'by the beginning of its name',
      `Halden Vale Water called the news “disappointing”. [Halden Vale] ${SAYS}`,
      'Halden Vale Water',
    ],
    ['of which a clause tells with "which"', `[Ofdun], which last week fined the port, ${SAYS}`, 'Ofdun'],
    ['behind what it is', `[Rumian private equity firm, LDR], ${SAYS}`, 'LDR'],
    [
      'called the airline, and not the town of the crash',
      `Air Lund responds to it.\n\nAfter the report on the crash of Air Lund flight 12 in Orlandur, [the airline] ${SAYS}`,
      'Air Lund',
    ],
  ])('%s', (_, marked, name) => {
    expect(last(marked)).toEqual([name, 'organisation'])
  })
  it('is no person whom the sentence names', () => {
    expect(last(`Martin Dahl has returned as Halden manager, [the club] ${SAYS}`)[0]).not.toBe('Martin Dahl')
  })
})

describe('a person', () => {
  it.each([
    [
      'with letters behind the name',
      `[the Chair of the HFRO Committee, Alister McKenna MP], ${SAYS}`,
      'Alister McKenna',
    ],
    [
      'who chairs a committee with a list for a name',
      `[Sir Colin Marlow] <said> {it was late}.\n[The chair of the Environment, Food and Rivers Select Committee, Alister McKenna], ${SAYS}`,
      'Alister McKenna',
    ],
    [
      'behind a department’s programme',
      `[Norland Department of Alcohol and Drug Program deputy director Mila Tidwell] ${SAYS}`,
      'Mila Tidwell',
    ],
    [
      'behind an office, by a courtesy',
      `[Emil Roth, the prime minister], <said> {it was late}.\n[Norland’s minister for education Dr Ada Maurice Lund] ${SAYS}`,
      'Ada Maurice Lund',
    ],
    [
      'by a nickname with an article',
      `Vincent “The Chin” Gallo died. Rev. Louis Gallo came. [Gallo] ${SAYS}`,
      'Vincent Gallo',
    ],
    [
      'whose surname is a word',
      `Bettina Page, 85, was a model. Ms Page lived in Halda. [Page] ${SAYS}`,
      'Bettina Page',
    ],
    [
      'by a place on the field',
      `[Captain Callum McGrath] <admitted> {the players were to blame}.\n“We’ve let him down,” [the midfielder] <told> the Post.`,
      'Callum McGrath',
    ],
    [
      'by an age, behind the only one of the sentence before',
      `Martin Nolan has returned as Halden manager. [The 73-year-old, who won seven games], ${SAYS}`,
      'Martin Nolan',
    ],
    ['by a title of the country', `Hajiya Rani Magwa had not left the school. [Hajiya Rani] ${SAYS}`, 'Rani Magwa'],
    [
      'and not the father, who has a title of his own',
      `[Ada Lawan, a student], <said> {it was late}. She spoke through her father, Malam Emil Altin. Malam Altin has three children there. [She] ${SAYS}`,
      'Ada Lawan',
    ],
    [
      'who is a relative, by the title',
      `She spoke through her father, Malam Emil Altin. [Malam Altin] ${SAYS}`,
      'Emil Altin',
    ],
    [
      'and not the father, who is introduced later',
      `Doug McGrath’s friends came. But McGrath had a secret. McGrath had told his father, Halden coach Greg McGrath, of it. As Greg McGrath knew, it was so. [McGrath] ${SAYS}`,
      'Doug McGrath',
    ],
  ])('%s', (_, marked, name) => {
    expect(last(marked)).toEqual([name, 'person'])
  })
})

it('is the page’s own outlet in capitals', () => {
  expect(
    last('[PREMIER MERIDIAN] earlier <reported> {that the ferry was late}.', { outlet: 'Premier Meridian' }),
  ).toEqual(['Premier Meridian', 'outlet'])
})
it('is no superintendent where the police are', () => {
  expect(
    last(`The crowd came. Mr Kotar, a Chief Superintendent of Police, left. [The police], however, ${SAYS}`)[0],
  ).toBe('police')
})
it('is no country that only owns something', () => {
  expect(
    last(`The blow for Britain’s biggest supplier came when [it] <revealed> {that LDR would not go on}.`)[0],
  ).not.toBe('United Kingdom')
})
it.each([
  `Halden have officially sacked Martin Dahl after a month. In a statement, [they] ${SAYS}`,
  `Martin Dahl has returned as Halden manager, [the club] ${SAYS}`,
  `Martin Dahl is back. Halden captain Emil Roth was there. It was all [the club] ${SAYS}`,
])('is the club: %s', (marked) => {
  expect(last(marked)).toEqual(['Halden', 'organisation'])
})
it('is an official not named, beside another who is', () => {
  expect(
    attributed(
      `[Ada Lund’s attorney] <said> {the actress was in Halda}, but\n[a state official] <said> {it was closed}.\n[Mark Jay Heller] <told> {a judge that she was there}.`,
    ).speakers.map(({ name }) => name),
  ).toContain('a state official')
})
it('is no sign where "he" speaks', () => {
  expect(
    last(
      `Emil Roth kept a bar. [A sign on the wall] <warned>: {“This place is shut.”}\nIn May [he] <preferred> {to stay at home}.`,
    ),
  ).toEqual(['Emil Roth', 'person'])
})
