import { describe, expect, it } from 'vitest'
import { attributed } from '../testing.ts'
import { outletsShown } from './pageoutlets.ts'

describe('a page shows an outlet of no table to be one', () => {
  it.each([
    ['Quillo, citing an anonymous source at the port, said that it would close.', 'Quillo'],
    ['QuilloDaily reported on Monday, citing two people in the harbour office.', 'QuilloDaily'],
    ['Citing a “well-placed” source in the harbour office, Quillo reported that it would close.', 'Quillo'],
    ['Last night, Quillo reported that the port would close, according to a single source there.', 'Quillo'],
    ['A spokesman for the port told Quillo that it was late.', 'Quillo'],
    ['Amselco declined to comment to Quillo on the sale.', 'Quillo'],
    ['The news comes via Quillo, which has it from nobody.', 'Quillo'],
    ['Quillo, which quotes an anonymous “single well-placed source” at the port, has more.', 'Quillo'],
    ['A source familiar with the sale told Quillo that it would close.', 'Quillo'],
    ['A senior port official told Inside Quillo on Monday that it would close.', 'Inside Quillo'],
    ['Two people with knowledge of the sale told QuilloSport that it would close.', 'QuilloSport'],
    ['A source close to the port told Quillo Press Agency that it would close.', 'Quillo Press Agency'],
    ['A harbour clerk, quoted by Inside Quillo, said that it would close.', 'Inside Quillo'],
    ['It would close, according to a person with knowledge of it cited by Quillo News Agency.', 'Quillo News Agency'],
    ['Sources have confirmed to Quillo that it would close.', 'Quillo'],
    ['The port will close, according to the rumour site Quillo.com, which has been wrong before.', 'Quillo.com'],
    ['The port will close this year, reports 7toHalda. The mayor is silent.', '7toHalda'],
    ['As first reported by Harbour Insider, the port will close.', 'Harbour Insider'],
    ['Quillo’s source says the port will close.', 'Quillo'],
    ['7toHalda hears from sources that the port will close.', '7toHalda'],
    ['The port will close.\n[Quillo via Cult of Harbours]', 'Cult of Harbours'],
    ['The port will close.\nVia: Quillo', 'Quillo'],
    ['According to Quillo, the port will close this year. The publication cites nobody.', 'Quillo'],
    ['QuilloRumors reports that the port will close.', 'QuilloRumors'],
    ['Quillo writes:\nThe port will close.', 'Quillo'],
    ['The port will close, three officials told Quillo, one of whom had seen the plan.', 'Quillo'],
    ['Two people familiar with the plan told Quillo that it would close.', 'Quillo'],
    ['The ministry, quoted by state news agency QNA, said that it was late.', 'QNA'],
    ['The TV channel Quillo announced that it was late.', 'Quillo'],
    ['Ada Lund has told Quillo Africa that it was late.', 'Quillo Africa'],
    ['The mayor confirmed the sale to Quillo Africa but said it was late.', 'Quillo Africa'],
    ['The prince told Al-Quilla on Monday that it was late.', 'Al-Quilla'],
    ['It was late, according to a minister quoted by Corriere Quillo.', 'Corriere Quillo'],
    ['The Quillo publication notes that it was late.', 'Quillo'],
    ['As Quillo was told by a source in the port, it was late.', 'Quillo'],
    ['Quillo Africa reports, quoting a member of the crew, that it was late.', 'Quillo Africa'],
    ['A letter seen by Quillo News says that it was late.', 'Quillo News'],
    ['An affidavit obtained by KAML-TV says that it was late.', 'KAML-TV'],
  ])('%s', (text, name) => expect([...outletsShown(text)]).toEqual([name]))

  it.each([
    'A source told Lund that it was late. The mayor, Ada Lund, left.',
    'A senior port official told Erik Lund that it was late.',
    'Two port officials told the Quillo Committee that it was late.',
    'A port official told Mayor Quillon Lund that it was late.',
    'An official told President Lund that it was late.',
    'A source told Parliament that it was late.',
    'Two officials told Quillo Marsh that it was late. Marsh left.',
    'Two officials told Marsh that it was late. The baker Quillo Marsh left.',
    'Three people told Kral Ltd to stop.',
    'Ada Lund told Quillo Marsh that it was late. Marsh left.',
    'Ada Lund told Emil Quillo that it was late.',
    'Ada Lund told Quillo that it was late.',
    'Ada Lund told the Quillo Council that it was late.',
    'Ada Lund told Admiral Quillo that it was late.',
    'A letter seen by Quillo Marsh says that it was late.',
    'A spokesman for the port told Lund that it was late. The mayor, Ada Lund, left.',
    'A source told the publication that Amselco would sell.',
    'Sources told the Post that it was late.',
    'A source told the Post Lund was late. The mayor, Ada Lund, left.',
    'Ada Lund, citing a source, said it was late.',
    'Finland, citing unnamed sources, closed the port.',
    'Amselco reported on Monday that it had sold the port.',
    'A report from Amselco says the port is late.',
    'Ferries a day, by port.\nSource: Amselco\nThe mayor spoke for an hour of the port, the ferries, the sea and the many who live by them, and of those who have left the town since the port closed, and nobody who was there had a word to say against him, then or later.',
    'Mayor Quillon Lund was there. Lund writes:\nThe port will close.',
    'The Meridian’s Quillon Lund reports:\nThe port will close.',
  ])('but not by this: %s', (text) => expect([...outletsShown(text)]).toEqual([]))
})

describe('such an outlet is a source like any other', () => {
  const last = (marked: string) => {
    const { attributions, speakers } = attributed(marked)
    const { speaker, chain } = attributions.at(-1)!
    const { kind, name } = speakers.find(({ id }) => id === speaker)!
    return [kind, name, chain.map((link) => link.name).join(' ')]
  }
  it.each([
    [
      '{The port will close}, [Quillo] <reported>, citing a source in the harbour office.',
      ['anonymous', 'a source in the harbour office', 'Quillo'],
    ],
    ['{The port will close}, <according to> [the gossip site Quillo].', ['outlet', 'Quillo', 'Quillo']],
    ['{The port will close}, <according to> [a report by harbour blog 7tohalda].', ['outlet', '7tohalda', '7tohalda']],
    ['[A source] <told> Quillo {that the port will close}.', ['anonymous', 'a source', 'Quillo']],
    [
      'A report from Quillo, citing a source, is out. <According to> [the report], {the port will close}.',
      ['outlet', 'Quillo', 'Quillo'],
    ],
    [
      '7toHalda hears from sources that it will. [The report] <claims> {the port will close}.',
      ['outlet', '7toHalda', '7toHalda'],
    ],
    [
      '{The port will close}, <according to> [a new report]. A source who is a docker told Reuters that it was late.',
      ['outlet', 'Reuters', 'Reuters'],
    ],
    ['A source told Quillo of it. [The police report] <says> {it was late}.', ['organisation', 'police report', '']],
    ['A source told Quillo of it. [The report] <says> {that the port will close}.', ['outlet', 'Quillo', 'Quillo']],
    [
      '{The port will close, it says in a report}, <according to> [a study]. A source told Quillo of the study. [The report] <says> {it is late}.',
      ['organisation', 'report', ''],
    ],
    ['A source told Quillo of it. {The port will close}, [the tech blog] <notes>.', ['outlet', 'Quillo', 'Quillo']],
    ['A source told Quillo of it. {The port will close}, [the site] <notes>.', ['outlet', 'Quillo', 'Quillo']],
    ['A letter seen by Quillo News is out. {It is late}, [Quillo] <said>.', ['outlet', 'Quillo News', 'Quillo News']],
    ['A letter seen by Finland News is out. [Finland] <rejects> {it}.', ['place', 'Finland', '']],
    ['[The TV channel Quillo 9] <announced> {that it is late}.', ['outlet', 'Quillo 9', 'Quillo 9']],
    ['[Ada Lund] <told> Radio Quillo {that it is late}.', ['person', 'Ada Lund', 'Radio Quillo']],
    [
      '[The Interior Ministry], quoted by state news agency QUL, <said> {it was late}.',
      ['organisation', 'Interior Ministry', 'QUL'],
    ],
    [
      'Officers spoke, an affidavit obtained by KAML-TV. [The affidavit] <says> {it was late}.',
      ['organisation', 'affidavit', ''],
    ],
    [
      'A source told Quillo of it. [Quillo’s Ada Lund] <writes> {that the port will close}.',
      ['person', 'Ada Lund', 'Quillo'],
    ],
  ])('%s', (marked, expected) => expect(last(marked)).toEqual(expected))
})
