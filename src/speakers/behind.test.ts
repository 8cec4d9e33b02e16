/** Who stands behind a description, a list or a label, on invented sentences. `[…]` is the source, `<…>` the cue, `{…}` the content. */
import { describe, expect, it } from 'vitest'
import { attributed } from './testing.ts'

const last = (marked: string): [string | undefined, string | undefined] => {
  const { speakers, attributions } = attributed(marked)
  const speaker = speakers.find(({ id }) => id === attributions.at(-1)!.speaker)
  return [speaker?.name, speaker?.kind]
}
const SAYS = '<says> {the ferry is late}.'

describe('a name behind a description', () => {
  it.each([
    [`[Halda's most powerful Republican, Senate Majority Leader Emil Roth], ${SAYS}`, 'Emil Roth'],
    [`[Lund’s lawyer, the former Halda mayor Emil Roth], ${SAYS}`, 'Emil Roth'],
    [`[one of Lund's staunchest allies, Rep. Emil Roth, R-Ohio], ${SAYS}`, 'Emil Roth'],
    [`[Another Republican, Ohio Gov. Emil Roth], ${SAYS}`, 'Emil Roth'],
    [`[The one Democrat to vote for Lund, Hugh Marsh of Ohio], ${SAYS}`, 'Hugh Marsh'],
    [`[One member of a delegation invited to the port Thursday, Rep. Emil Roth (D) of Ohio], ${SAYS}`, 'Emil Roth'],
    [`[Another leading Dem, Sen. Emil Roth of Ohio], ${SAYS}`, 'Emil Roth'],
    [`[One senior Republican, Representative F. Emil Roth Jr. of Ohio], ${SAYS}`, 'F. Emil Roth Jr'],
    [`[Her lawyer, Mat Veldman], ${SAYS}`, 'Mat Veldman'],
    [`[Harbour minister Emil Roth to Ada Lund] ${SAYS}`, 'Emil Roth'],
    [`Ada German is a diver. [Ada German] <came> {late}.\n[German] ${SAYS}`, 'Ada German'],
    [`Ada Christie is a diver. [Christie’s] ${SAYS}`, 'Ada Christie'],
    [`Emil Roth pleaded guilty. [Roth’s guilty plea] ${SAYS}`, 'Emil Roth'],
    [`[One of Mr. Kral’s rivals for the nomination, Representative Emil Roth of Ohio], ${SAYS}`, 'Emil Roth'],
    [`[The former harbour official, now a lawyer with Halda Law, James Roth], ${SAYS}`, 'James Roth'],
    [`Hugh Marsh spoke, defending [his recent] <claims> {that the ferry is late}.`, 'Hugh Marsh'],
    [`Hugh Marsh, [whose] <view is> {that the ferry is late}, spoke.`, 'Hugh Marsh'],
    [`[A statement by a spokesman for the harbour, Emil Roth], ${SAYS}`, 'Emil Roth'],
    [`Laurence des Roth, the museum’s director, came. [She] ${SAYS}`, 'Laurence des Roth'],
    [`Kevin de Roth, the president of the harbour, came. [Mr. de Roth] ${SAYS}`, 'Kevin de Roth'],
    [`David Kroll came. [Former Lund chief of staff David Kroll] ${SAYS}`, 'David Kroll'],
    [`Emil Roth came. [Her French counterpart, Emil Roth], ${SAYS}`, 'Emil Roth'],
    [`[A man identified as Ivan Belov] ${SAYS}`, 'Ivan Belov'],
    [`[Ellen Kroll of the nonpartisan citizen group Committee of Seven] ${SAYS}`, 'Ellen Kroll'],
    [`Rick Holland came. [Mr Holland] ${SAYS}`, 'Rick Holland'],
    [`[The retired champion and current team owner Emil Roth] ${SAYS}`, 'Emil Roth'],
    [`Ada Sahni cooks. [Harbour Gate Restaurant Association’s Sahni] ${SAYS}`, 'Ada Sahni'],
    [`Emil Roth is a trader. [Roth from Vellcorp] ${SAYS}`, 'Emil Roth'],
    [`Halda pediatrician Ada Lund came. [The pediatrician] ${SAYS}`, 'Ada Lund'],
    [`[IT worker Saskia Jansen] ${SAYS}`, 'Saskia Jansen'],
    [`[Spokesman Jordan Roth] ${SAYS}`, 'Jordan Roth'],
    [`[Ada Lund Says Vote No] ${SAYS}`, 'Ada Lund'],
    [`Emil Roth is a lawyer. [Roth's website] ${SAYS}`, 'Emil Roth'],
    [`[Foreign Ministry spokesman Feng Shuo] <came> {late}.\n[Feng] ${SAYS}`, 'Feng Shuo'],
    [`The agency’s deputy, Ada Lund, was once a harbour activist [who] ${SAYS}`, 'Ada Lund'],
    [`[ADA LUND]<:> {The ferry is late.}`, 'Ada Lund'],
    ['Ada Lund came. [LUND] <SLAMS> {HARBOUR}', 'Ada Lund'],
    ['[RADDMANN]<:> {“The ferry is late.”}', 'Raddmann'],
    [`Peter King came. [King, a member of the harbour committee], ${SAYS}`, 'Peter King'],
    [`Emma Singer came. [Singer, 59], ${SAYS}`, 'Emma Singer'],
    [`Ada Lund came. [Lund, a longtime official who was there], ${SAYS}`, 'Ada Lund'],
    [`It was Rush Lundquist, who was late. [Rush Lundquist] ${SAYS} [Lundquist] ${SAYS}`, 'Rush Lundquist'],
    [`[Ferry Tales companion, Ada Lund], ${SAYS}`, 'Ada Lund'],
    [`[Charm Roth, president of the Federation of Women], ${SAYS}`, 'Charm Roth'],
    [`[Emmanuel d’Harcourt, a director of the board], ${SAYS}`, 'Emmanuel d’Harcourt'],
    [`President Ada Lund came. [The president now] ${SAYS}`, 'Ada Lund'],
    [`[His speechwriter, Ray Price], ${SAYS}`, 'Ray Price'],
    [`John Roth came. [Her new boss, Roth], ${SAYS}`, 'John Roth'],
    [`[One of the officials, former harbour secretary Emil Roth], ${SAYS}`, 'Emil Roth'],
    [`[Norwind Law professor Laurence Roth—now also a baker] ${SAYS}`, 'Laurence Roth'],
    [`[Union of Concerned Dockers director Andrew A. Roth] ${SAYS}`, 'Andrew A. Roth'],
    [`Robert Danin came. [the Council on Harbour Relations’s Mr. Danin] ${SAYS}`, 'Robert Danin'],
    [`[US Attorney for the Southern District of New York Geoffrey Roth] ${SAYS}`, 'Geoffrey Roth'],
    [`[deputy director for operations Emil Roth] ${SAYS}`, 'Emil Roth'],
    [`[Vice president of communications Ada Lund] ${SAYS}`, 'Ada Lund'],
    [`[chief scientist and assistant administrator for ocean and air research Emil Marsh] ${SAYS}`, 'Emil Marsh'],
    [`[Meteorologist Emil Marsh of ferries.com] ${SAYS}`, 'Emil Marsh'],
    [`Emil Marsh came. [Marsh later] <said> {that the ferry is late}.`, 'Emil Marsh'],
    [`Ida Kroll came. In short, Kroll was a weighty witness [who] ${SAYS}`, 'Ida Kroll'],
    [`[The head of the Halda Weather Service] ${SAYS} Halda Weather Service Director Ada Lund came.`, 'Ada Lund'],
    [`Rep. Raul Roth, R-Idaho, a prominent conservative in the House, [who] ${SAYS}`, 'Raul Roth'],
  ])('%s', (marked, name) => expect(last(marked)).toEqual([name, 'person']))
})

describe('the president', () => {
  const LUND = 'Ada Lund was president of the Ferry Union. Ada Lund is good. Ada Lund left. Ada Lund ran.'
  it('is nobody whom the president tells of', () =>
    expect(last(`${LUND} [The President] <announced> {his nominee, Ada Lund}.`)[1]).toBe('anonymous'))
  it('of a company is none of a country', () =>
    expect(last(`President Emil Roth came. [The company's president] ${SAYS}`)[1]).toBe('anonymous'))
})

describe('somebody by an age that the page tells', () => {
  it.each([
    `Emil Roth, 55, came with Ada Lund. [The 55-year-old] ${SAYS}`,
    `The 55-year-old docker Emil Roth came. Ada Lund left. [The 55-year-old docker] ${SAYS}`,
    `Emil Roth came. Roth, who is 55, left. [The 55-year-old actor] ${SAYS}`,
  ])('%s', (marked) => expect(last(marked)[0]).toBe('Emil Roth'))

  it('is nobody of another age', () =>
    expect(last(`Emil Roth, an actor, spoke. Roth, 55, left. [The 51-year-old actor] ${SAYS}`)[0]).not.toBe(
      'Emil Roth',
    ))

  it('of two so old is neither', () =>
    expect(last(`Emil Roth, 55, and Ada Lund, 55, came. [The 55-year-old] ${SAYS}`)[1]).toBe('anonymous'))
})

it('a storm is nobody', () =>
  expect(last('Hurricane Ada destroyed it and Eva Lund sold her house. [She] <asked> {for help}.')[0]).toBe('Eva Lund'))

it('where somebody is, behind a name', () => {
  const { speakers } = attributed(`[Ada Lund with the Center for Ferries, a liberal group], ${SAYS}`)
  expect(speakers[0]).toMatchObject({ name: 'Ada Lund', affiliation: 'Center for Ferries' })
})

it('the state of Washington is no country', () => {
  expect(last(`[The state of Washington] ${SAYS}`)[0]).toBe('Washington state')
  const { speakers } = attributed(`[Washington Attorney General Emil Roth] ${SAYS}`)
  expect(speakers[0]).toMatchObject({ name: 'Emil Roth', party: null })
})

it.each([
  ['[Harbour Director Dr. Emil Roth]', 'Harbour Director'],
  ['[That’s why Halda Law professor Emil Roth]', 'Halda Law professor'],
])('what says no office is no part of one: %s', (source, role) =>
  expect(attributed(`${source} ${SAYS}`).speakers[0]?.role).toBe(role),
)

it('“that law” begins no clause', () =>
  expect(last(`[a 1965 update to that law, the Ferry Act,] ${SAYS}`)[0]).toContain('1965 update to that law'))

describe('somebody without a name', () => {
  it.each([
    `[A spokeswoman for the top Republican on the committee, Rep. Emil Roth of Ohio], ${SAYS}`,
    `[A lawyer representing the Harbour Fund for Liberty, which got involved], ${SAYS}`,
    `[the Democrat who is familiar with the preparations] ${SAYS}`,
    `[A man's voice] ${SAYS}`,
    `[A Democrat familiar with the preparations] ${SAYS}`,
    `[Two Republicans close to the White House] ${SAYS}`,
    `[One of the workers] ${SAYS}`,
    `[A 20-year-old] ${SAYS}`,
    `[The Halda killer] ${SAYS}`,
    `[Someone in Lund’s camp] ${SAYS}`,
    `[Another one of Lund’s lawyers] ${SAYS}`,
    `Emil Roth won the race. [The 39-year-old centrist] ${SAYS}`,
    `[Ada Lund] <came> {late}.\n[The gunman in Halda] ${SAYS}`,
    `The Norland ambassador to NATO came. [The Norland ambassador to NATO] ${SAYS}`,
  ])('%s', (marked) => expect(last(marked)[1]).toBe('anonymous'))

  it('is no spokesman of somebody else', () =>
    expect(last(`[Lund's spokesman Emil Roth] <came> {late}.\n[Kroll's spokesman] ${SAYS}`)[1]).toBe('anonymous'))
})

describe('several', () => {
  it.each([
    [`[Sen. Ada Lund, an Ohio Democrat, and Sen. Emil Roth, a Utah Republican], ${SAYS}`, 'Ada Lund and Emil Roth'],
    [`[A statement from the FBI and the Halda Police Department] ${SAYS}`, 'FBI and Halda Police Department'],
    [`[New York, New Jersey, Connecticut and Ohio] ${SAYS}`, 'New York, New Jersey, Connecticut and Ohio'],
    [`[Twitter, Facebook and YouTube] ${SAYS}`, 'Twitter, Facebook and YouTube'],
    [
      `[Top officials at the Justice Department and the FCC] ${SAYS}`,
      'top officials at the Justice Department and the FCC',
    ],
    [`[President Hugh Marsh and Secretary of State Ada Lund] ${SAYS}`, 'Hugh Marsh and Ada Lund'],
    [`[Some state attorneys general] ${SAYS}`, 'some state attorneys general'],
    [`He won among Hispanics, [who] ${SAYS}`, 'Hispanics'],
  ])('%s', (marked, name) => expect(last(marked)).toEqual([name, 'group']))
})

describe('a poll', () => {
  it.each([
    [`A new ABC News-Washington Post poll came. [The poll] ${SAYS}`, 'ABC, The Washington Post', 'outlet'],
    [`A Fox News poll came. [The survey] ${SAYS}`, 'Fox News', 'outlet'],
    [`[A Harbour Consult poll of 27,754 voters] ${SAYS}`, 'Harbour Consult', 'organisation'],
    [`A Fox News poll came. [Some surveys] ${SAYS}`, 'some surveys', 'organisation'],
    [`A Fox News poll came. [Pollster Emil Roth, who conducted the poll], ${SAYS}`, 'Emil Roth', 'person'],
  ])('%s', (marked, name, kind) => expect(last(marked)).toEqual([name, kind]))

  it('is no more than where voters were asked', () => {
    const { attributions } = attributed(`[Four in 10 questioned in the ABC News/Washington Post poll] ${SAYS}`)
    expect(attributions[0]!.chain.map(({ name }) => name)).toEqual(['ABC', 'The Washington Post'])
  })
})

describe('a company or a body, and nobody', () => {
  it.each([
    [`Norlink US Inc. bought it. [Norlink] ${SAYS}`, 'Norlink'],
    [`[Norlink] <announced> {that it has repaired the cable}.`, 'Norlink'],
    [`On its website, [Norlink] ${SAYS}`, 'Norlink'],
    ['[Norlink] <said> {its mobile customers will pay less}.', 'Norlink'],
    [`The cable of network operator Norlink broke. [Norlink] ${SAYS}`, 'Norlink'],
    [`The cable of manufacturer Norlink broke. [Norlink] ${SAYS}`, 'Norlink'],
    [`[Subsea cable operator Norlink] ${SAYS}`, 'Norlink'],
    [`[Technology products and services company Halden-Packet] ${SAYS}`, 'Halden-Packet'],
    [`[Norlink Egypt] ${SAYS}`, 'Norlink Egypt'],
    [`[Biowind, one of the companies working on ferries], ${SAYS}`, 'Biowind'],
    [`[The Halda Billionaires Index] ${SAYS}`, 'Halda Billionaires Index'],
    [`[The Centers for Harbour Control and Prevention] ${SAYS}`, 'Centers for Harbour Control and Prevention'],
    [`[The state Secretary of State's Office] ${SAYS}`, "state Secretary of State's Office"],
    [`Politico wrote of it. The Halda Agency for Ferries came. [The agency] ${SAYS}`, 'Halda Agency for Ferries'],
    [
      'HALDA (Reuters) - Lund spoke of the Justice Department after [the agency] <asked for> {a short term}.',
      'Justice Department',
    ],
    [`[A photograph emerged] ${SAYS}`, 'photograph'],
    [`[Measure 91 in Ohio] ${SAYS}`, 'Measure 91 in Ohio'],
    [`The Rose Gulls won. Many saw the Rose Gulls. [The Rose Gulls] ${SAYS}`, 'Rose Gulls'],
    ['[The Halda Geological Survey] <reported> {that it shook}.', 'Halda Geological Survey'],
    [`[A message from the Board for Votes and Referenda of Rumia] ${SAYS}`, 'Board for Votes and Referenda of Rumia'],
    [`[The resolution of the Halda Electoral Board released on Friday] ${SAYS}`, 'Halda Electoral Board'],
    [`[The Harbours and Opportunity (HOP) Act] ${SAYS}`, 'Harbours and Opportunity (HOP) Act'],
  ])('%s', (marked, name) => expect(last(marked)).toEqual([name, 'organisation']))

  it('is called by its letters, too, where the page does', () => {
    const { speakers } = attributed(`[Halden-Packet] ${SAYS} HP is a company.`)
    expect(speakers[0]!.aliases).toEqual(['HP', 'Halden-Packet'])
  })

  it.each(['[QUESTION]<:> {Is the ferry late?}', `[This] ${SAYS}`, `[The decision] ${SAYS}`])('%s', (marked) =>
    expect(last(marked)[1]).toBe('unnamed'),
  )
})

describe('an outlet by a name of the table', () => {
  it.each([
    ['According to [washingtonpost.com], {the ferry is late}, <it said>.', 'The Washington Post'],
    ['As [Reason] <notes>, {the ferry is late}.', 'Reason'],
    [`[The New York Times Editorial Board] ${SAYS}`, 'The New York Times'],
    ['[The Minneapolis Star Tribune] <noted> {that the ferry is late}.', 'Star Tribune'],
    ['[The Courier-Journal] <said> {the ferry is late}.', 'Louisville Courier-Journal'],
    ['[Reports received on Wednesday] <suggest> {the ferry is late}.', 'Reports received on Wednesday'],
  ])('%s', (marked, name) => expect(last(marked)).toEqual([name, 'outlet']))

  it('is no word of the language', () =>
    expect(last('It is so. [Reason] <dictates> {that the ferry is late}.')[1]).not.toBe('outlet'))
})

describe('an outlet that no table has', () => {
  it.each([
    [`[Turkish pro-government newspaper Sabah] ${SAYS}`, 'Sabah'],
    ['{The ferry is late}, <reported> [Amsel Island Advance].', 'Amsel Island Advance'],
    ['{The ferry is late}, <as reported by> [the Amsel River Star in her home state].', 'Amsel River Star'],
    ['{The ferry is late}, [the Halda Sun] <reported on its website>.', 'Halda Sun'],
    [`[KAML in Halda] ${SAYS}`, 'KAML'],
    [`[A local Fox affiliate] ${SAYS}`, 'local Fox affiliate'],
    [`[The latest reports] ${SAYS}`, 'The latest reports'],
    ['[A report in Harbour Journal] <said> {the ferry is late}.', 'Harbour Journal'],
    [`[NBC Washington] ${SAYS}`, 'NBC Washington'],
    ['[A Vanity Fair headline] <read> {“The ferry is late.”}', 'Vanity Fair'],
  ])('%s', (marked, name) => expect(last(marked)).toEqual([name, 'outlet']))
})

it('a name in the family is not the one who was named in passing', () => {
  expect(last(`Kane West came with his wife and their first child, North West. [West] ${SAYS}`)[0]).toBe('Kane West')
  expect(last(`[Bill Lund] <came> {late}.\n[Mrs. Lund] ${SAYS}`)[0]).toBe('Lund')
})

describe('nobody of that name stands behind', () => {
  it.each([
    [`[A lawyer for singer Emil Roth] ${SAYS}`, 'a lawyer for singer Emil Roth'],
    [`[A spokesman for policy chief Emil Roth] ${SAYS}`, 'a spokesman for policy chief Emil Roth'],
  ])('%s', (marked, name) => expect(last(marked)[0]).toBe(name))

  it('a part of a body’s name', () =>
    expect(
      last(
        `[A chief scientist at the National Oceanic and Ferry Administration] ${SAYS} [The agency’s top scientist] ${SAYS}`,
      )[0],
    ).not.toBe('Oceanic'))
})

it('a body with and without its country is one', () => {
  const { speakers } = attributed(
    `[The US Federal Ferry Administration] ${SAYS} [The Federal Ferry Administration] ${SAYS} [The FFA] ${SAYS}`,
  )
  expect(speakers.map(({ name }) => name)).toEqual(['US Federal Ferry Administration'])
})

it('several countries are no one’s party', () =>
  expect(attributed(`[German, France and the U.K.] ${SAYS}`).speakers[0]!.party).toBeNull())

it('the journal in which a study stands is not its country', () =>
  expect(
    attributed(`[A Harvard study published in the New England Journal of Ferries] ${SAYS}`).speakers[0]!.party,
  ).toBeNull())

it('what a description says somebody is in is kept', () =>
  expect(
    attributed(
      `[The chief scientist at the Halda Weather Service] ${SAYS} Late on Friday, [chief scientist Emil Marsh] ${SAYS}`,
    ).speakers[0],
  ).toMatchObject({ name: 'Emil Marsh', affiliation: 'Halda Weather Service' }))
