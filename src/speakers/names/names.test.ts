/** What a noun phrase names, on invented ones. */
import { describe, expect, it } from 'vitest'
import { officeAndName } from './apposed.ts'
import { readName } from './names.ts'

describe('a person', () => {
  it.each([
    ['behind a sheriff’s second', 'Halda County Undersheriff Hugh Marsh', 'Hugh Marsh'],
    ['behind a British rank', 'Det Supt Hugh Marsh', 'Hugh Marsh'],
    ['behind a British rank of letters', 'DCI Marsh', 'Marsh'],
    ['behind a constable’s rank', 'Senior Constable Marsh', 'Marsh'],
    ['behind a prosecutor’s letters', 'ADA Marsh', 'Marsh'],
    ['behind a rank for short', 'Cpl. Marsh', 'Marsh'],
    ['behind a marshal’s office', 'Fire Marshal Hugh Marsh', 'Hugh Marsh'],
    ['of a body without a name', 'Hugh Marsh of the sheriff’s department', 'Hugh Marsh'],
    ['of the police of a town with its state', 'Halda, Mich. police Lt. Ada Lund', 'Ada Lund'],
    ['behind a town that is a first name too', 'Charlotte Mayor Ada Lund', 'Ada Lund'],
    ['behind an age', '81-year-old Hugh Marsh, a retired docker', 'Hugh Marsh'],
    ['of a body with more said of it', 'Hugh Marsh of the non-partisan Lund-Kral Harbour Report', 'Hugh Marsh'],
    ['of some islands', 'Del. Ada Lund of the Virgin Islands', 'Ada Lund'],
    ['behind a long office', 'the Danish Assistant Foreign Minister for Consular Affairs, Emil Roth', 'Emil Roth'],
    ['behind an office of a department', 'Department of Harbour Affairs Secretary Ada Lund', 'Ada Lund'],
    ['behind a bank', 'Bank of Ostby governor Hugh Marsh', 'Hugh Marsh'],
    ['behind a small second word of an office', 'Harbour master Mara Lund', 'Mara Lund'],
    ['whose surname is a title', 'Representative Hugh T. King of New York', 'Hugh T. King'],
    ['with an Arabic surname', 'the Kuwaiti foreign minister, Sami al-Lund', 'Sami al-Lund'],
    ['behind a body of two words', 'KXMU Director of Harbour Affairs Hugh Marsh', 'Hugh Marsh'],
    ['behind a place of a state', 'Halda County (Ariz.) Sheriff Hugh Marsh', 'Hugh Marsh'],
    ['of a headline', 'former White House Chief Of Staff Hugh Marsh', 'Hugh Marsh'],
    ['behind what is no office', 'the assailant, Hugh Marsh', 'Hugh Marsh'],
    ['behind that and an age', 'the suspect, 28-year-old Hugh Marsh', 'Hugh Marsh'],
    ['of those of whom he is one', 'one of those diplomats, Rumian Foreign Minister Hugh Marsh', 'Hugh Marsh'],
    ['of the heads of something', 'one of the lead protagonists of this drama, Halda senator Hugh Marsh', 'Hugh Marsh'],
    ['who is the second', 'the Council’s No. 2, Halda Republican Hugh Marsh', 'Hugh Marsh'],
    ['who is somebody’s choice', 'Lund’s pick for port secretary, ferry CEO Hugh Marsh', 'Hugh Marsh'],
    ['of a former department with a list', 'former Health and Ferry Services Secretary Hugh Marsh, who', 'Hugh Marsh'],
    ['of a department with a list', 'Secretary of Harbour and Ferry Services Hugh Marsh', 'Hugh Marsh'],
    ['behind a dash', 'Another favourite in the town — Hugh Marsh of Halda', 'Hugh Marsh'],
    ['with a suffix', 'Hugh Marsh Jr.', 'Hugh Marsh Jr.'],
    ['with a particle', 'Laurence des Marais', 'Laurence des Marais'],
    ['a surname that is a word, with a suffix', 'Trump Jr.', 'Trump Jr.'],
    ['behind an office that says of what', 'Halda County Supervisor of Elections Ada Lund', 'Ada Lund'],
    ['behind two offices', 'Harbour Post contributor and monetary historian Hugh Marsh', 'Hugh Marsh'],
    ['of a party and an office', 'Republican and frequent critic Sen. Hugh Marsh', 'Hugh Marsh'],
    ['whose surname is a title, by a courtesy', 'Mr. King', 'King'],
    ['whose surname is a title, with what she is', 'Velda Imam, an activist born in Halda', 'Velda Imam'],
    ['whose surname is a title, behind one without its full stop', 'Rep Emil King', 'Emil King'],
    ['whose surname is a title, behind what he is', 'Halda-based ferry analyst Velmir Sheikh', 'Velmir Sheikh'],
    ['behind what he does', 'Surfer John Marsh', 'John Marsh'],
    ['behind an office of few letters and its team', 'Gulls GM Hugh Marsh', 'Hugh Marsh'],
    ['behind a high office of few letters', 'CFO Hugh J. Marsh', 'Hugh J. Marsh'],
    ['of a town with its state', 'Former Halda, Va., mayor Hugh Marsh', 'Hugh Marsh'],
    ['whose surname is a word for a body', 'Hugh Aid, author of a history', 'Hugh Aid'],
    ['behind a trade', 'Meteorologist Velda Lund', 'Velda Lund'],
    ['with her verb', 'Harbour Post reporter Ada Lund noted', 'Ada Lund'],
    ['on a day', 'Harbour Post editor Ada Lund on Sunday on the radio', 'Ada Lund'],
    ['whose surname is a word for several', 'Ada Sides, a political scientist', 'Ada Sides'],
    ['whose surname is a word for several, by a courtesy', 'Mr. Spies', 'Spies'],
    ['of a third generation', 'Velda Marsh II, a marketing professor', 'Velda Marsh II'],
    ['behind the offices of two bodies', 'Former HSA and NBA Director Hugh Marsh', 'Hugh Marsh'],
    ['behind an office of few letters', 'British PM Lund', 'Lund'],
    [
      'before another of a list, by her party',
      'Reps. Ada Lund (R-VA), Hugh Marsh (R-SC) and Jan Kral (R-CA)',
      'Ada Lund',
    ],
    ['of a party', 'The top Democrat on the Harbour Committee, Hugh Marsh', 'Hugh Marsh'],
  ])('%s', (_, phrase, name) => expect(readName(phrase)).toMatchObject({ kind: 'person', name }))
})

describe('what is no person', () => {
  it.each([
    ['somebody’s body', 'Hugh Marsh’s DOJ'],
    ['somebody’s work', 'Hugh Marsh’s Atlas of Harbour Elections'],
    ['where somebody is from', 'Senator from Texas'],
    ['a state', 'Texas'],
    ['people of a state', 'New Jerseyans'],
    ['a street', 'Wall Street'],
    ['nobody in particular', 'Whoever'],
    ['nothing', 'Nothing'],
    ['several, by name', 'The top Republicans in town, Hugh Marsh, the mayor, and Ada Lund'],
    ['officials of a body', 'Officials at Harbour Security Investigations'],
    ['a legion', 'the American Legion'],
    ['a body behind an adjective', 'The Democratic National Convention'],
    ['states', 'EU Member States'],
    ['a company', 'Ford Motor Credit Co'],
    ['people of a state’s club', 'New Hampshire Elks'],
    ['somebody of a body with a common word', 'a representative of the Center for American Progress'],
    ['a pipeline', 'Nord Stream II'],
  ])('%s', (_, phrase) => expect(readName(phrase)?.kind).not.toBe('person'))
})

it('an office in the plural names nobody', () => expect(readName('CEOs')).toBeNull())

describe('a body', () => {
  it.each([
    ['National Conference of Harbour Towns', 'organisation', 'National Conference of Harbour Towns'],
    ['Twitter', 'organisation', 'Twitter'],
    ['CTV News', 'outlet', 'CTV News'],
    ['the Bureau of Harbours, Tides and Ferries', 'organisation', 'Bureau of Harbours, Tides and Ferries'],
    ['NBC’s “Meet the Mayor”', 'outlet', 'NBC'],
    ['Moody’s', 'organisation', 'Moody’s'],
    ['the National Ferry Trust', 'organisation', 'National Ferry Trust'],
    ['Hugh Halda University Hospitals', 'organisation', 'Hugh Halda University Hospitals'],
    ['Dockers Against Drunk Sailing', 'organisation', 'Dockers Against Drunk Sailing'],
    ['The advocacy group Dockers Without Borders', 'organisation', 'Dockers Without Borders'],
    ['Harbour Rising, a conservative committee', 'organisation', 'Harbour Rising'],
    ['the business daily Haldaposten', 'outlet', 'Haldaposten'],
    ['Portuguese newspaper Correio de Manha', 'outlet', 'Correio de Manha'],
  ])('%s', (phrase, kind, name) => expect(readName(phrase)).toMatchObject({ kind, name }))
})

describe('what names nobody', () => {
  it.each([
    ['the police of a town with its state', 'Halda, Mich. police', 'organisation'],
    ['a broadcaster of a town', 'NBC Boston', 'outlet'],
    ['a part of a town', 'Northeast Halda', undefined],
  ])('is %s', (_, phrase, kind) => expect(readName(phrase)?.kind).toBe(kind))
})

describe('somebody of any part of the world', () => {
  it.each([
    ['Tan Sri Ada Lund', 'Ada Lund', null],
    ['Eng Ada Lund', 'Ada Lund', null],
    ['Prime Minister Datuk Seri Omar Halda', 'Omar Halda', 'Prime Minister'],
    ['Dato’ Sri Omar Halda', 'Omar Halda', null],
    ['Rumian Prime Minister Samdech Techo Omar Sen', 'Omar Sen', 'Rumian Prime Minister'],
    ['Adv Tšolane', 'Tšolane', null],
    ['Smt Omara Halda', 'Omara Halda', null],
    ['Maulana Omar Halda', 'Omar Halda', null],
    ['Swami Lunananda', 'Swami Lunananda', null],
    ['Cllr Ama Halda', 'Ama Halda', 'Cllr'],
    ['Halda CM Ama Lund', 'Ama Lund', 'Halda CM'],
    ['MEC Haldabolo', 'Haldabolo', 'MEC'],
    ['MMC for Economic Development Nkululo Haldu', 'Nkululo Haldu', 'MMC for Economic Development'],
    [
      'Harbour Bank chairman Sheikh Omar bin Saeed bin Halda al-Kral',
      'Omar bin Saeed bin Halda al-Kral',
      'Harbour Bank chairman',
    ],
    ['Rumia Chamber of Ferries (RCF) Chairman Antonio Carlos dos Kral', 'Antonio Carlos dos Kral', undefined],
    ['University of Halda astrophysicist Dr Jan Kral', 'Jan Kral', 'University of Halda astrophysicist'],
    ['undersecretary for harbours Ada Lund', 'Ada Lund', 'undersecretary for harbours'],
    ['Minister of Communication and Information Technology Amrul Taldat', 'Amrul Taldat', undefined],
  ])('%s', (phrase, name, role) =>
    expect(readName(phrase)).toMatchObject({ kind: 'person', name, ...(role !== undefined && { role }) }),
  )
})

describe('a long office, and behind its comma who holds it', () => {
  it.each([
    [
      'The undersecretary of Harbours and Ferries of the Ministry of Tides and Human Mobility, Juan Carlos Halda',
      'Juan Carlos Halda',
    ],
    ['the president of the Supreme Ferry Tribunal (SFT), Hugo Halda', 'Hugo Halda'],
    ['the Director General of the National Ferry Archives, Abdelhalda Chikral', 'Abdelhalda Chikral'],
    ['International Organisation of Dockers vice president for Africa, Ada Lund', 'Ada Lund'],
    ['Rumia’s Department of Tides and Cooperation (Ditco) director-general, Jan Kral', 'Jan Kral'],
    ['the director of the Department of Ferries of Halda Eximbank, Lan Un HALDA', 'Lan Un HALDA'],
  ])('%s', (phrase, name) => expect(readName(phrase)).toMatchObject({ kind: 'person', name }))

  it.each([
    'a spokeswoman for the minister of harbours, Ada Lund',
    'the mayor of the port, Halda Roth',
    'Ada Lund and the director of the Ferry Bank, Jan Kral',
  ])('is not told in %s', (phrase) => expect(officeAndName(phrase)).toBeNull())
})
