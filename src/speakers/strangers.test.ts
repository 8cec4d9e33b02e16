/** Sources that are no plain names, on invented sentences. `[…]` is the source, `<…>` the cue, `{…}` the content of an attribution. */
import { describe, expect, it } from 'vitest'
import { attributed } from './testing.ts'

const last = (marked: string) => {
  const { speakers, attributions } = attributed(marked)
  const said = attributions.at(-1)!
  const speaker = speakers.find(({ id }) => id === said.speaker)
  return [speaker?.name ?? null, speaker?.kind ?? null, said.chain.map(({ name }) => name).join(' → ')]
}

it.each([
  [
    'a surname that is a title, too',
    '{It is late}, [Sen. Angus King] <said>.\n{It is open}, [King] <pointed out>.',
    'Angus King',
    'person',
  ],
  ['a surname with a space', '{It is late}, <said> [Gen. Ada O’ Shaugh, a pilot].', 'Ada O’ Shaugh', 'person'],
  [
    'whose relative it is',
    '[The sister of British-born American photojournalist Emil Lund] <said> {he was late}.',
    'sister of British-born American photojournalist Emil Lund',
    'anonymous',
  ],
  [
    'what somebody is, without a comma',
    "[Eva Dahl-Berg an advisor to Rumia's harbour master] <told> a conference that {it is late}.",
    'Eva Dahl-Berg',
    'person',
  ],
  [
    'a group by where it is, which has sources',
    '{It is late}, <according to> [the Britain-based group, which has sources in the port]. A Britain-based lawyer came.',
    'Britain-based group',
    'organisation',
  ],
  [
    'a group, beside planes that a number tells apart',
    'The MiG fighters were taken then. [The monitoring group] <reported> that {the planes appeared to be MiG 21s}.',
    'monitoring group',
    'organisation',
  ],
  [
    'agencies, and not their verb',
    "[Intelligence agencies haven't] <confirmed> {the ferry is late}.",
    'intelligence agencies',
    'group',
  ],
  [
    'two by an ampersand',
    'Ada Lund and Emil Roth came. [Lund & Roth] <said> {it is late}.',
    'Ada Lund and Emil Roth',
    'group',
  ],
  [
    'two behind their party',
    'Ada Lund and Emil Roth came. [Republicans Lund and Roth] <said> {it is late}.',
    'Ada Lund and Emil Roth',
    'group',
  ],
  [
    'two behind what they are',
    '[Two moderates, Sens. Ada Lund of Halda and Eva Berg of Rumia,] <said> {it is late}.',
    'Ada Lund and Eva Berg',
    'group',
  ],
  [
    'a letter, and who has it',
    '[The letter, obtained by The Meridian,] <says> {it is late}.',
    'letter',
    'organisation',
  ],
  [
    'a review, and who led it',
    '[An independent review of the fire, led by Admiral Ada Lund and Emil Roth,] <found> {it was late}.',
    'independent review of the fire',
    'organisation',
  ],
  [
    'a surname that is a title, with a party and a state',
    '[Sens. Eva Berg, D-Halda, and Angus King, I-Rumia,] <said> {it is late}.\n{It is open}, [King] <said>.',
    'Angus King',
    'person',
  ],
  [
    'the secretary of a council with a long name',
    '[The Secretary of the National Security and Ferry Council] <denied> {it}.\n[Secretary of the National Security and Ferry Council Ada Lund] <rejected> {it}. [The Secretary of the National Security and Ferry Council] <said> {it is late}.',
    'Ada Lund',
    'person',
  ],
  [
    'an envoy, and whom he met',
    '[Rumian envoy Emil Roth, who spent three days with Lund and other members of the team,] <said> {it is late}.',
    'Emil Roth',
    'person',
  ],
  [
    'an official, and who quotes him',
    '[An official, cited by the Meridian,] <said> {it is late}.',
    'an official',
    'anonymous',
  ],
  ['a continent', '[Europe] <unveils> {a plan}.', 'Europe', 'place'],
  ['an outlet of a nation', '[The American outlet Axios] <reported> {it is late}.', 'Axios', 'outlet'],
  [
    'an outlet in quotation marks',
    '<According to> [the "Financial Times,"] {it is late}.',
    'Financial Times',
    'outlet',
  ],
  [
    'reports of a nation’s outlets',
    '[Reports from Danish outlets] <suggested> {it is late}.',
    'Reports from Danish outlets',
    'outlet',
  ],
  [
    'quotes from somebody’s speech',
    'President Ada Lund spoke.\n[The key quotes from her address to the nation] <follow>: {“It is late.”}',
    'Ada Lund',
    'person',
  ],
  ['two countries of a headline', '[US, Denmark] <report> {a deal}.', 'United States and Denmark', 'group'],
  ['a capital and its country', '[Copenhagen, Denmark] <says> {it is late}.', 'Denmark', 'place'],
  [
    'both countries',
    '[Denmark and Norway] <say> {it is late}.\nIn a statement, [both countries] <described> {the talks as late}.',
    'Denmark and Norway',
    'group',
  ],
  [
    'an official of a headline, whose next word is a verb',
    '[N.R.S. Official] <Invokes> {His Rights at Hearing}\nIt was late.\n',
    'N.R.S. official',
    'anonymous',
  ],
  [
    'nobody that a war is called by',
    '[Ada Lund] <said> {that the ferry was late}.\nA paper called Lund “a veteran of the Rumian War,” and at the War Memorial [she] <praised> {the crew}.\n',
    'Ada Lund',
    'person',
  ],
  [
    'two states of which the sentence before names both',
    '[Utah and Ohio] <say> {it is late}.\n[The two states] <described> {the talks as late}.',
    'Utah and Ohio',
    'group',
  ],
  [
    'the spokesman of somebody who is named behind him',
    '[A spokesman for the special counsel, Robert S. Roth], <denied> {the report}.',
    'a spokesman for the special counsel, Robert S. Roth',
    'anonymous',
  ],
  [
    'somebody’s spokesperson, and no other’s',
    'Danish Ferry Minister Eva Roth came. [Kremlin spokesperson Emil Dahl] <declined> {to confirm it}. [Roth’s spokesperson] <said> {it is open}.',
    'Roth’s spokesperson',
    'anonymous',
  ],
  [
    'an official of a nation, whom the page does not name',
    '[A US official] <said> {that Emil Roth led it}.\n[Roth] <discussed> {the plan with Ada Lund}. {“We know it,”} [the Danish official] <said>.',
    'Danish official',
    'anonymous',
  ],
  ['a group, and who is in it', '[Voters — including the rural poor —] <said> {it is late}.', 'voters', 'group'],
])('%s', (_, marked, name, kind) => expect(last(marked).slice(0, 2)).toEqual([name, kind]))

it('a party and a state are the role of one of whom the page tells no office', () => {
  const roleOf = (marked: string) => attributed(marked).speakers.find(({ name }) => name === 'Ada Lund')?.role
  expect(roleOf('[Ada Lund, R-Halda], <said> {it is late}. Mayor Ada Lund left.')).toBe('Mayor')
  expect(roleOf('[Ada Lund, R-Halda], <said> {it is late}.')).toBe('R-Halda')
})

describe('words with a capital that name nobody', () => {
  it.each([
    ['a slogan', 'Banners read Love Lund and Welcome Lund. Love Lund! [Lund] <said> {it was late}.', 'Lund', 'person'],
    ['a heading', 'Full Marsh interview below. [Full Marsh] <:> {we are late}.', 'Full Marsh', 'organisation'],
    ['a body of two common words', '[Harbour Watch] <said> {it was late}.', 'Harbour Watch', 'organisation'],
    ['a common word', '[Records] <say> {it was late}.', 'records', 'organisation'],
    [
      'a common word before a document',
      '[Speculative reports] <say> {it was late}.',
      'speculative reports',
      'organisation',
    ],
    [
      'an acronym by its whole name',
      'The Halda Ferry Authority’s (HFA) map. [The HFA] <said> {it was late}.',
      'Halda Ferry Authority',
      'organisation',
    ],
    [
      'a state with departments',
      'The California Department of Ferries. [California] <said> {it was late}.',
      'California',
      'place',
    ],
    [
      'a company by its plants',
      'A Vellmark plant closed. [Vellmark] <said> {it was late}.',
      'Vellmark',
      'organisation',
    ],
    ['a film', 'They saw “Gullwing”. [Gullwing] <says> {it was late}.', 'Gullwing', 'organisation'],
    [
      'a company by its longer name',
      'Vellgard Foods has shut its works.\n[Vellgard] <said> {it was late}.',
      'Vellgard',
      'organisation',
    ],
    ['a company with two capitals', '[H-E-B] <said> {it was late}.', 'H-E-B', 'organisation'],
    [
      'of a company',
      '[A spokesperson for the personal finance company Vellmark] <said> {it was late}.',
      'a spokesperson for the personal finance company Vellmark',
      'anonymous',
    ],
    [
      'a seat with its article',
      'They asked the Pentagon. [The Pentagon] <reported> {it was late}.',
      'Pentagon',
      'place',
    ],
    [
      'asked by an outlet',
      '[Economists surveyed by CNNMoney] <said> {it was late}.',
      'economists surveyed by CNNMoney',
      'group',
    ],
    ['a paper of a city', '[the Wuhan Evening News newspaper] <said> {it was late}.', 'Wuhan Evening News', 'outlet'],
    [
      'a poll of a paper',
      'The Washington Post asked. [A Post poll] <found> {it was late}.',
      'The Washington Post',
      'outlet',
    ],
    [
      'an outlet that has reported',
      '{It was late}, [Gull Nation] <reported>.\n[Gull Nation] <said> {it was late}.',
      'Gull Nation',
      'outlet',
    ],
    ['an account', '[gull_watcher (@gull_watcher)] <—> {It was late.}', 'gull_watcher', 'person'],
    [
      'an account of somebody known',
      'Emil Roth left. [emil_roth (@emil_roth)] <—> {It was late.}',
      'Emil Roth',
      'person',
    ],
    [
      'an account of a body',
      'The Halda Ferry Society left. [@HaldaFerrySoc] <said> {It was late.}',
      'Halda Ferry Society',
      'organisation',
    ],
    [
      'an account of a body of one word',
      'The group HarbourWatch told of HarbourWatch founder Ada Lund.\n[HarbourWatch (@HarbourWatch)] <—> {It was late.}',
      'HarbourWatch',
      'organisation',
    ],
    ['an account of that name alone', '[HarbourWatch (@HarbourWatch)] <—> {It was late.}', 'HarbourWatch', 'person'],
    ['an account of another name', '[young roth (@HarbourWatch)] <—> {It was late.}', 'young roth', 'person'],
    ['a country of a headline', '[N. Korea] <said> {it was late}.', 'North Korea', 'place'],
    [
      'a body whose letters are a pronoun',
      'The World Health Organization met. [WHO] <said> {it was late}.',
      'World Health Organization',
      'organisation',
    ],
    [
      'a common word with a capital inside a sentence',
      'No deadline was set. It was late, <according to> [Deadline]{, they say}.',
      'Deadline',
      'organisation',
    ],
    ['one of several', 'Two came. [One] <said> {it was late}.', 'one', 'anonymous'],
    ['somebody', '[someone who knew him] <said> {it was late}.', 'someone', 'anonymous'],
    ['an account of the police', '[Halda Police (@haldapd)] <—> {It was late.}', 'Halda Police', 'organisation'],
    [
      'a surname that is an outlet, too',
      'James Alan Fox came. [Fox] <said> {it was late}.',
      'James Alan Fox',
      'person',
    ],
    [
      'an office that reports',
      '{It was late}, [the Harbour Inspector General for Ferry Administration] <reported>.',
      'Harbour Inspector General for Ferry Administration',
      'anonymous',
    ],
    ['whose words they are', '[A pilot’s] <claim> {that it was late}.', 'a pilot', 'anonymous'],
    ['a rumour', '[The latest rumours] <claim> {it was late}.', '', 'unnamed'],
    ['of whom it is told', '[The ministry] <reportedly> {closed the port}.', '', 'unnamed'],
    ['a report of a day', '{It was late}, <according to> [a report late Tuesday].', 'report', 'organisation'],
    ['earlier reports', '[Previous reports] <said> {it was late}.', 'Previous reports', 'outlet'],
    ['reports of a day', '{It was late}, <according to> [reports on Friday].', 'reports', 'outlet'],
    ['whoever', '[Whoever] <said> {it was late}.', '', 'unnamed'],
    ['what begins a sentence', 'Meanwhile Ada Lund was away. [Lund] <said> {it was late}.', 'Ada Lund', 'person'],
  ])('%s', (_, marked, name, kind) => expect(last(marked).slice(0, 2)).toEqual([name, kind]))
})

describe('what outlets make is theirs', () => {
  it.each([
    [
      '[A Washington Post-ABC News survey] <showed> {most agree}.',
      'The Washington Post, ABC',
      'The Washington Post → ABC',
    ],
    ['[A new Associated Press poll of voters] <showed> {most agree}.', 'Associated Press', 'Associated Press'],
    ['[Danish media] <reported> {the ferry is late}.', 'Danish media', 'Danish media'],
    ['[Multiple reports] <said> {the ferry is late}.', 'Multiple reports', 'Multiple reports'],
    ['[Reuters] <said> {the ferry is late}. [The agency’s editors] <wrote> {it will be early}.', 'Reuters', 'Reuters'],
    ['[A CNN/ORC poll of voters] <showed> {most agree}.', 'CNN', 'CNN'],
    ["[May's Politico-Lund poll] <showed> {most agree}.", 'Politico', 'Politico'],
    ['[The front page of The Boston Herald] <read> {most agree}.', 'Boston Herald', 'Boston Herald'],
    ["[Cleveland's Plain Dealer] <wrote> {most agree}.", 'Plain Dealer', 'Plain Dealer'],
    [
      '[A new report by Ada Lund, Hugh Marsh, and Emil Roth for The Washington Post] <found> {the ferry is late}.',
      'The Washington Post',
      'The Washington Post',
    ],
    ['[A new article in Politico] <said> {the ferry is late}.', 'Politico', 'Politico'],
    [
      '{The ferry is late}, <according to> [a Washington Post database of ferries].',
      'The Washington Post',
      'The Washington Post',
    ],
    ['[Reuters] <said> {the ferry is late}. [The website] <noted> {it will be early}.', 'Reuters', 'Reuters'],
    ['{The ferry is late}, [hafen-blatt.fr] <reported>.', 'hafen-blatt.fr', 'hafen-blatt.fr'],
  ])('%s', (marked, name, chain) => expect(last(marked)).toEqual([name, 'outlet', chain]))

  it('but the press as a crowd is a group', () =>
    expect(last('[The media] <criticised> {the mayor}.')[1]).toBe('group'))
})

it('an account speaks for whose it is', () =>
  expect(last('[The Twitter account for the Harbour Police] <said> {it was late}.').slice(0, 2)).toEqual([
    'Harbour Police',
    'organisation',
  ]))

it('so does one that is theirs', () =>
  expect(last('[The Harbour Police’s official Twitter account] <said> {it was late}.')[0]).toBe('Harbour Police'))

it('an attorney general is known by the short form, too', () =>
  expect(last('Ada Lund left. [AG Lund] <said> {it was late}.')[0]).toBe('Ada Lund'))

it('"he and" another are two', () =>
  expect(last('[Hugh Marsh] <said> {it was late}. [He and Ada Lund] <said> {it was early}.').slice(0, 2)).toEqual([
    'Hugh Marsh and Ada Lund',
    'group',
  ]))

it('an editor of Business Insider is no insider', () =>
  expect(last('[Business Insider senior editor Ada Lund] <said> {it was late}.')[0]).toBe('Ada Lund'))

it('a verb with a capital, in a headline, is no part of a name', () =>
  expect(last('[Harbour Union Chief] <Praises> {Ada Lund’s Plan}.')[0]).toBe('Harbour Union Chief'))

it('May is who the text says she is, but for the month', () => {
  expect(last('British Prime Minister Theresa May was away. [May] <said> {it was late}.')[0]).toBe('Theresa May')
  expect(last('Theresa May was away. [Ada Lund] <said> {no}. In May [she] <said> {it was late}.')[0]).toBe('Ada Lund')
})

it('whom somebody quotes a report of is not its author', () =>
  expect(last('Ada Lund called a report early. [The report] <said> {it was late}.').slice(0, 2)).toEqual([
    'report',
    'organisation',
  ]))

describe('documents speak for whose they are', () => {
  it.each([
    [
      '[A Harbour Accountability Office report released last year] <found> {it was late}.',
      'Harbour Accountability Office',
    ],
    ['[Ada Lund’s brief] <said> {it was late}.', 'Ada Lund'],
    ['[Ada Lund] <said> {it was late}. [Her submission to the court] <noted> {it was cold}.', 'Ada Lund'],
    ['[Ada Lund] <said> {it was late}. The ferry was cold, <according to> [her Facebook profile].', 'Ada Lund'],
  ])('%s', (marked, name) => expect(last(marked)[0]).toBe(name))
})

describe('those meant by what stands before', () => {
  it.each([
    ['a wave of alarm among legal experts, [who] <worry> {it is late}.', 'legal experts', 'group'],
    ['Passers-by snapped up 500 copies. [They] <welcomed> {the ferry}.', 'Passers-by', 'group'],
    ['Fishermen are on the quay today. [They] <hope> {it will go on}.', 'Fishermen', 'group'],
    ['[Ruth Lund] <regrets> {her words}. [The Supreme Court justice] <said> {she was sorry}.', 'Ruth Lund', 'person'],
    ['With Emil Roth, Hugh Marsh made a safe choice. [He] <said> {it was time}.', 'Hugh Marsh', 'person'],
    [
      '[Lund] <said> {it was late}.\n\nCoast Wire writers Emil Roth and Ada Lund contributed to this report.',
      'Lund',
      'person',
    ],
    ['Hugh Marsh met Emil Roth. [Hugh] <said> {it was time}.', 'Hugh Marsh', 'person'],
    ['Kim Lan-un came, as Kim Lan Un always did. [Mr. Kim] <said> {it was time}.', 'Kim Lan-un', 'person'],
    ['Kim Lan Un, whose father was Kim Lan Il, met Kim Lan Un. [Kim] <said> {it was time}.', 'Kim Lan Un', 'person'],
    ['[Senate Minority Leader Hugh Marsh of Halda] <said> {it was time}.', 'Hugh Marsh', 'person'],
    ['Hugh Stanford came. [Stanford] <said> {it was time}.', 'Hugh Stanford', 'person'],
    ['[Stanford] <said> {it was time}.', 'Stanford', 'organisation'],
    ['Ada Lund Strikes a Blow against the Guild\n[Lund] <said> {it was time}.', 'Ada Lund', 'person'],
    ['[Ada St. John] <said> {it was time}.', 'Ada St. John', 'person'],
    ['[The Halda Harbour Committee’s top Democrat, Sen. Hugh Marsh of Amsel,] <said> {so}.', 'Hugh Marsh', 'person'],
    ['[The D.C. Circuit] <said> {it was time}.', 'D.C. Circuit', 'organisation'],
    ['[Judge T.S. Ellis III] <said> {it was time}.', 'T.S. Ellis III', 'person'],
    ['[Envoy for North Korea Ada Lund] <said> {it was time}.', 'Ada Lund', 'person'],
    ['[General Motors] <is pledging> {to cut its fees}.', 'General Motors', 'organisation'],
    ['[The Halda State Patrol] <estimated> {that many came}.', 'Halda State Patrol', 'organisation'],
    ['[The FBI], <citing> {a lack of interest}, kept the records.', 'FBI', 'organisation'],
    ['[Research] <suggests> {it is late}.', 'Research', 'organisation'],
    ['[Studies] <have shown> {it is late}.', 'Studies', 'organisation'],
    ['A harbour petition is new. [Harbour petitions] <require> {a majority}.', 'Harbour petitions', 'organisation'],
    ['[Muslims] <say> {it is late}.', 'Muslims', 'group'],
    ['[Mormons] <say> {it is late}.', 'Mormons', 'group'],
    ['It pleased Latinos, [who] <are behind> {the ferry}.', 'Latinos', 'group'],
    ['It pleased Sen. Ada Lund, R-Maine, [who] <said> {it was late}.', 'Ada Lund', 'person'],
    ['[The plan being unveiled Wednesday] <includes> {two ferries}.', 'plan being unveiled Wednesday', 'group'],
    ['[Ada Berg], of County Halda, <said> {so}. [She] <added> {no more}.', 'Ada Berg', 'person'],
    ['Kim Lan Un met Kim Berg. [Kim] <said> {it was time}.', 'Kim', 'person'],
    ['[As you] <know>, {it is late}.', '', 'unnamed'],
  ])('%s', (marked, name, kind) =>
    expect(last(marked.replace('[As you]', 'As [you]')).slice(0, 2)).toEqual([name, kind]),
  )

  it('a justice of whom the text says that he is a spokesman is another', () =>
    expect(last('[Spokesman Emil Roth] <said> {it was late}. [The justice] <said> {it was early}.')[0]).toBe('justice'))
})

describe('on whose word', () => {
  it('an outlet’s name ends before whom the statement is of', () =>
    expect(last('Roth left. [An official] <told> The Washington Post {Roth was late}.')[2]).toBe('The Washington Post'))

  it('what the page’s own outlet says has no link, whatever its name looks like', () =>
    expect(
      attributed('[A USA TODAY investigation] <found> {most agree}.', { outlet: 'usatoday.com' }).attributions[0]!
        .chain,
    ).toEqual([]))

  it('an outlet that the text says to be one is a link', () =>
    expect(last('{It is late}, [Emil Roth] <wrote in a column> in the Beacon, a weekly newspaper.')[2]).toBe(
      'The Beacon',
    ))

  it.each([
    ['<says>', 'CNN'],
    ['<votes for>', ''],
  ])('a headline that %s tells of the interview below only if it tells what is said', (cue, chain) => {
    const { attributions } = attributed(
      `[Emil Roth] ${cue} {the ferry}.\n\nThe mayor, Emil Roth, was early.\n\n{"It goes"}, [Roth] <told> CNN.`,
    )
    expect(attributions[0]!.chain.map(({ name }) => name).join()).toBe(chain)
  })
})

describe('of a source that says more than who', () => {
  it.each([
    ['a time', 'Ada Lund was away. [Ada Lund today] <said> {it was late}.', 'Ada Lund', 'person'],
    ['a mood', 'Ada Lund was away. [Undeterred, Ada Lund] <said> {it was late}.', 'Ada Lund', 'person'],
    [
      'a verb',
      'Ada Lund was away. [Lund] <said> {it was late}. [She has long] <said> {it was late}.',
      'Ada Lund',
      'person',
    ],
    ['what is no office', 'Ada Lund won. [Oscar-prized Lund] <said> {it was late}.', 'Ada Lund', 'person'],
  ])('%s is not kept', (_, marked, name, kind) => expect(last(marked).slice(0, 2)).toEqual([name, kind]))
})

describe('by what they are, not by words beside it', () => {
  it.each([
    ['[The top Democrat on the Harbour Intelligence Committee] <said> {it was late}.', 'anonymous'],
    ['[The indictment of twelve harbour officers] <said> {it was late}.', 'organisation'],
    ['[A Finnish newspaper] <said> {it was late}.', 'outlet'],
    ['[Kiev and Moscow] <said> {it was late}.', 'group'],
    ['[The US intelligence community] <said> {it was late}.', 'organisation'],
    ['[A group of Rumian senators] <said> {it was late}.', 'group'],
    ['[A group of Democrats] <said> {it was late}.', 'group'],
    ['[A bipartisan group of 66 senators] <said> {it was late}.', 'group'],
    ['[A small but growing group of House Republicans] <said> {it was late}.', 'group'],
    ['[A group of harbour companies] <said> {it was late}.', 'group'],
    ['[The youth group of the Harbour Party] <said> {it was late}.', 'organisation'],
    ['[A Harbour Institute of Technology economist] <said> {it was late}.', 'anonymous'],
    ['[A top Dem] <said> {it was late}.', 'anonymous'],
    ['[Daughters of NY dockhand] <said> {it was late}.', 'group'],
    ['[Department of Ferries spokesman Bo O’Marsh] <said> {it was late}.', 'person'],
    ["[Board of Harbours chairwoman Ada O'Lund] <said> {it was late}.", 'person'],
    ['[Conservative figures] <said> {it was late}.', 'group'],
    ['[Official figures] <say> {it was late}.', 'organisation'],
  ])('%s is %s', (marked, kind) => expect(last(marked)[1]).toBe(kind))
})

describe('whom the page names in full', () => {
  it.each([
    ['HSA chief Emil Roth came. [HSA’s Roth] <said> {so}.', 'Emil Roth'],
    ['HSA chief Emil Roth came. [Roth of the HSA] <said> {so}.', 'Emil Roth'],
    ['Rep. Peter King of Halda spoke. “It was bad,” [King] <said>.', 'Peter King'],
    ['[Painter and writer Ada Ward Lund] <suggested> {it}. Lund was there.', 'Ada Ward Lund'],
    ['[Republican chairman of the Harbour Intelligence Committee Richard Roth] <said> {it}.', 'Richard Roth'],
    [
      '[Both Senators Susan Lund, Republican of Halda, and Jeff Roth, Republican of Amsel,] <said> {it}.',
      'Susan Lund and Jeff Roth',
    ],
    ['Justin Roth, Canada’s prime minister, came. {It was so}, [the Canadian PM] <said>.', 'Justin Roth'],
  ])('%s is %s', (marked, name) => expect(last(marked)[0]).toBe(name))
})

describe('bodies, not people', () => {
  it.each([
    ['{So it is}, <according to> [the National Consumer Law Center].', 'National Consumer Law Center', 'organisation'],
    ['[The General Assembly] <passed a law> {on it}.', 'General Assembly', 'organisation'],
    ['[The Harbour Bankers Association] <reported> {a decrease}.', 'Harbour Bankers Association', 'organisation'],
    ['{So it is}, <according to> [the official Halda News Agency].', 'Halda News Agency', 'outlet'],
    ['{So it is}, <according to> [Yahoo! News].', 'Yahoo News', 'outlet'],
    ['The New York Times wrote. {So it is}, <according to> [the Times, which saw it].', 'The New York Times', 'outlet'],
    ['[US] <plans> {to sell it}.', 'United States', 'place'],
  ])('%s is %s', (marked, name, kind) => expect(last(marked).slice(0, 2)).toEqual([name, kind]))
})

describe('whom "who" and "which" mean', () => {
  it.each([
    ['The Harbour Post interviewed some dockers [who] <expressed> {sympathy for the mayor}.', 'some dockers'],
    ['The mayor put off ferry workers [who] <want> {to ask her about it}.', 'ferry workers'],
    ['Dockers claimed it broke Rumia’s constitution, [which] <states> {that it was late}.', 'Rumia’s constitution'],
  ])('is no longer than the noun phrase: %s', (marked, name) => expect(last(marked)[0]).toBe(name))
})

it('"one reads" of one of many signs, and "one wonders", name nobody', () => {
  expect(last('[One] <reads> {“Vote Lund.”}')[1]).toBe('unnamed')
  expect(last('[One] <wonders> {if it was late}.')[1]).toBe('unnamed')
  expect(last('Two dockers came. [One] <said> {it was late}.')[1]).toBe('anonymous')
})

it('the Times is the paper of that name that is named last before, or whose page it is', () => {
  const times = (text: string, outlet?: string) => {
    const { speakers, attributions } = attributed(text, outlet ? { outlet } : {})
    return speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.name
  }
  const said = '[The Times] <reported> {that it was late}.'
  expect(times(`The Seattle Times wept. The Washington Times wept.\n${said}`)).toBe('Washington Times')
  expect(times(`${said}\nThe Seattle Times wept.`, 'washingtontimes.com')).toBe('Washington Times')
  expect(times(`${said}\nThe Seattle Times wept.`)).toBe('Seattle Times')
})

describe('a source is', () => {
  it.each([
    [
      'without how others call it',
      '[An “embarrassed” Rumian Governor Ada Lund] <said> {it was late}.',
      'Ada Lund',
      'person',
    ],
    [
      'without the verb',
      '[One message posted at noon said] <said> {it was late}.',
      'one message posted at noon',
      'organisation',
    ],
    [
      'without its quality',
      '[The main opposition Harbour Party] <said> {it was late}.',
      'Harbour Party',
      'organisation',
    ],
    [
      'the party of a state with it',
      '[The state Harbour Party] <said> {it was late}.',
      'state Harbour Party',
      'organisation',
    ],
    [
      'a station by what it is',
      '[A Halda television station] <reported> {it was late}.',
      'Halda television station',
      'outlet',
    ],
    ['a station by its letters', '[Local news WJZ-TV] <reported> {it was late}.', 'WJZ-TV', 'outlet'],
    [
      'one of a party',
      '[The Democrat leading the probe into ferries] <said> {it was late}.',
      'Democrat leading the probe into ferries',
      'anonymous',
    ],
    [
      'several, one by office',
      '[Ferry workers and even the president] <said> {it was late}.',
      'Ferry workers and even the president',
      'group',
    ],
    ['whose they are', 'The memo, [whose advocates] <say> {it was late}.', 'advocates', 'group'],
    [
      'whoever has said it',
      'Ada Lund wept. [Lund’s first statement as mayor] <begins> {it was late}.',
      'Ada Lund',
      'person',
    ],
    ['a people', '[Iranians] <said> {it was late}.', 'Iranians', 'group'],
    [
      'a people of a place that nobody knows',
      'They met the Haldians. [Haldians] <said> {it was late}.',
      'Haldians',
      'group',
    ],
    ['many by what they do', 'They left. [Campaigners] <said> {it was late}.', 'campaigners', 'group'],
    [
      'where it is told',
      '{He is late}, <identified> [in press reports] {as a captain}.',
      'press reports',
      'organisation',
    ],
    ['whoever already says it', '[Already top captains] <said> {it was late}.', 'top captains', 'group'],
    ['whoever has asked it', 'Ada Lund wept. [Lund’s question] <suggested> {it was late}.', 'Ada Lund', 'person'],
  ])('%s', (_, marked, name, kind) => expect(last(marked).slice(0, 2)).toEqual([name, kind]))
})

describe('the police and the courts', () => {
  it.each([
    [
      'the judge is not the accused',
      'Emil Roth was charged with arson.\n[The judge] <ordered> {him held without bail}.\n',
      'judge',
    ],
    [
      'whom the judge asks is not the judge',
      'Emil Roth was charged with arson.\n<Asked> by [the judge] {if he had come} at 4 p.m. [he] <said> {“Yes”}.\n',
      'Emil Roth',
    ],
    [
      'a wife has the surname, and no number behind it',
      '[Hugh Marsh III] <said> {he was out}.\n[His wife, Ada], <said> {that he was at home}.\n',
      'Ada Marsh',
    ],
    [
      'police are not what police found',
      'According to [receipts police recovered from his flat], {Roth bought matches}.\n[Police] <said> {they found a box}.\n',
      'police',
    ],
    [
      'whoever is accused says nothing',
      'Ada Lund and Hugh Marsh came.\n{the two men} [she] <’s accused of> {robbing}.\n',
      '',
    ],
    [
      'whoever accuses says so',
      'Ada Lund and Hugh Marsh came.\n{the two men} [Lund] <accused of> {robbing}.\n',
      'Ada Lund',
    ],
    [
      'an official who has one name is the one named',
      '[Sutano, an official from the disaster agency], <said> {five had died}.\n[The official, who goes by one name], <said> {roads were closed}.\n',
      'Sutano',
    ],
    [
      'initials have no article',
      'The manager, A. J. Lund, came.\n[Manager A. J. Lund] <said> {it was late}.\n',
      'A. J. Lund',
    ],
    [
      'letters of a body of a country are its name',
      'The US Ferry Survey counts ships.\n[The USFS] <said> {none was lost}.\n',
      'US Ferry Survey',
    ],
    ['the paper of a morning', '[This morning’s Amsel Courier] <reports> {it was arson}.\n', 'Amsel Courier'],
  ])('%s', (_, marked, name) => {
    const { speakers, attributions } = attributed(marked)
    expect(speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.name).toBe(name)
  })
})
