/** What kind of speaker a source is that is no person, on invented sentences. `[…]` is the source, `<…>` the cue, `{…}` the content. */
import { describe, expect, it } from 'vitest'
import { attributed } from './testing.ts'

const kindOf = (source: string) => {
  const { speakers, attributions } = attributed(`[${source}] <says> {the ferry is late}.`)
  return speakers.find(({ id }) => id === attributions[0]!.speaker)?.kind
}

describe('an organisation', () => {
  it.each([
    'The Freedom Caucus',
    'A United Nations monitoring mission in Halda',
    'The Women and Ferries center at Ostby',
    'Al Shabab',
    'The state',
    'Staples management',
    'The website Edge.org',
    'Its vendor, Harbour Distributed',
    'One of those advocacy groups, The National Ferry Association',
    'A group called Texans Advocating for Student Assessment',
    '@HSA_gov',
    'City hall in Halda',
    'The majority leader’s office',
    'The Navy’s 12th Fleet',
    'The social media giant',
    'The ailing retailer',
    'A bipartisan task force',
    'The Halda Observatory for Human Rights',
    'Halda Customs and Border Protection',
    'The 1619 Project',
    'U.S. Steel',
    'Freedom for Immigrants',
    'Starbucks',
    'The Protection from Online Falsehoods and Manipulation Act',
    'Harbour Archdiocese',
    'Halda Dockers Insurance',
    'Bishop Accountability',
    'Writers Guild of Rumia East',
    'US FERRY AND HARBOUR COMMITTEE',
    'Two Harbour Committees',
    'The Halda IG report',
    'Rumia’s Money Laundering Prevention Secretariat (Gullprev)',
    'The Halda Police Department’s Ostby Precinct',
    'Rumia’s Secretariat of Ports and Harbour Protection',
  ])('%s', (source) => expect(kindOf(source)).toBe('organisation'))
})

it('an adviser to the President of the Republic is nobody called Republic', () =>
  expect(kindOf('The Adviser to the President of the Republic')).toBe('anonymous'))

it.each(['The Peruvian newspaper', 'The newspaper Última Hora', 'Prensa Latina', 'The Jordan News Agency, Petra'])(
  'an outlet: %s',
  (source) => expect(kindOf(source)).toBe('outlet'),
)

describe('something written, which speaks for whoever made it', () => {
  it.each([
    'The 200-page National Adaptation Plan',
    'Several studies',
    'Some polls',
    'The new rule',
    'The ferry regulations',
    'The guidance',
    'The flight logs',
    'E-mails',
    'The headline',
    'The amnesty policy',
    'A 1996 state tax return obtained by The New York Times',
    'Messages obtained by The Atlantic’s Ada Lund',
    'The arrest warrant',
    'A class-action suit',
    'The inquiry',
    'A commentary published in April',
    'The handbills',
    'Court papers',
    'Her counterclaim',
    'A 5-4 decision',
    'The daily numbers',
    'This piece by a ferryman',
    'The latest update',
    'A whistleblower complaint',
  ])('%s', (source) => expect(kindOf(source)).toBe('organisation'))
})

describe('a group', () => {
  it.each([
    'Nine Democratic senators',
    'Three Halda lawmakers',
    'Asian-Americans',
    'Dems',
    'Republicans’',
    'Those who fly the flag',
    'Officials with the Halda Board of Harbours',
    'Harbour experts from the Justice Department',
    'House of Representatives investigators',
    'House and Senate',
    'NBC and David Marsh',
    'The American Medical Association and the Harbour Board',
    'Meridian Motors, Lund Works and other carmakers',
    'Democrats on the Harbour Committee',
    'Each president',
    'Almost every ferryman and docker',
    'A number of companies',
    'Large numbers of young people',
    'Many Muslims',
    'Six Rumians who were aboard',
    'Those behind the model',
    'Those pushing these laws',
    'Holman and a colleague',
    'The mayor and her brother',
    'Directors and management',
    'Ferry managers across the country',
    'Department of Ferries and harbour officials',
    'Puerto Rico, with three governors',
  ])('%s', (source) => expect(kindOf(source)).toBe('group'))
})

describe('nobody', () => {
  it.each([
    'No one',
    'Nobody in the council',
    'Nothing in the law',
    'None of the ferrymen',
    'Almost nobody',
    'History',
    'Her silence',
    'The latest developments',
    'Conventional wisdom',
    'The old saying',
    'No lawmaker',
    'No Rumian officials',
    'Not one Republican',
    'Not everyone',
  ])('%s', (source) => expect(kindOf(source)).toBe('unnamed'))

  it('of whom it is reported', () => {
    const last = (marked: string) => {
      const { speakers, attributions } = attributed(marked)
      return speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.kind
    }
    expect(last('[A lot of tales] <is being reported> {that it is late}.')).toBe('unnamed')
  })

  it.each(['its', 'Lund’s'])('%s, of whom something is alleged', (source) => {
    const { speakers, attributions } = attributed(
      `[The council] <said> {it was late}.\nVellmark is under fire for [${source}] <alleged> {use of the lists}.`,
    )
    expect(speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.kind).toBe('unnamed')
  })
})

describe('an outlet', () => {
  it.each([
    'NBC’s Today',
    'A Kremlin media outlet',
    "Sunday morning's New York Times",
    'Rumian public broadcaster RTX',
    'ABC Halda affiliate KAML',
    'The technology news website Re/gull',
    'Novosti Dnia daily',
    'RUI state television',
    'Rumia’s state news agency, Gullpress',
    'State news agency RUI-Halda',
    'South Rumia’s Gull News Agency',
    'Gull Media, an internet publication that runs a podcast',
    'FOX 35',
    'TOLOnews (@TOLOnews)',
  ])('%s', (source) => expect(kindOf(source)).toBe('outlet'))
})

describe('no person', () => {
  it.each([
    'A National Roth College Poll',
    'The Halda Legislative Black Caucus',
    'The New York Federal Reserve',
    'Halda Investments',
    'Quebec City',
    'North Halda',
    'Atlanta Sailors',
    'Minneapolis',
    'African-American',
    'He who laughs',
    'The Standing Rock Gull Tribe',
  ])('%s', (source) => expect(kindOf(source)).not.toBe('person'))
})

it('a seat by its number is one', () => expect(kindOf('No 10')).toBe('place'))

it.each([
  'The pontiff',
  'People briefed on the plan',
  'The gunman',
  'A guest on the show',
  'The roommate',
  'Pediatrician',
  'The veteran newsman',
  'A former child star',
  'Her stepfather',
  'The Rumian quarterback',
  'The CEO',
  'DOCTOR',
  'Gov',
  'A senior Department of Ferries official',
  'A Department of Labor spokesperson',
  'A leadership aide working on the bill',
  'An aide whose boss was away',
  'His ex-girlfriend',
  'Emil’s mom',
  'The complainant',
  'Treasury Inspector General',
  'Virginia Governor',
  'The female newscaster who reads such news',
  'Rumian cleric',
  'A Harbour Party back-bencher',
  'The Halda independent, who sits on the board',
  'A Rumian official directly familiar with the plan',
])('somebody without a name: %s', (source) => expect(kindOf(source)).toBe('anonymous'))

it('an airline is one by its flights', () => {
  const { speakers } = attributed('Amselair Flight 95 was late. [Amselair] <said> {it will leave}.')
  expect(speakers[0]).toMatchObject({ name: 'Amselair', kind: 'organisation' })
})
