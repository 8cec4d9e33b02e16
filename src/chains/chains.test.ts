import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read } from '../pipeline.ts'
import { attributed } from '../speakers/testing.ts'

const last = (marked: string) =>
  attributed(marked)
    .attributions.at(-1)!
    .chain.map(({ name }) => name)

it('nobody is told of by himself', () =>
  expect(
    last(
      'On Radio Quillo, Emil Roth <was asked> by [presenter Ada Lund] {whether he would go}.\n[LUND] <:> {Will you?}',
    ),
  ).toEqual([]))

describe('where words were said', () => {
  it.each([
    ['As Quillo <was told> by [a source in the port], {it is closed}.', 'Quillo'],
    ['The newspaper Quillo, <quoting> [judicial sources], said {that it is closed}.', 'Quillo'],
    ['{The port is closed}, <according to> [a minister quoted by Corriere Quillo].', 'Corriere Quillo'],
    ['In an interview with The Sun Herald, [Ada Lund] <said> {the port is closed}.', 'The Sun Herald'],
    ['In a CNN interview on Monday, [Ada Lund] <said> {the port is closed}.', 'CNN'],
    ['During an ABC News interview, [Ada Lund] <questioned> {the plan}.', 'ABC'],
    ['[Ada Lund] <told> Jan Kral of Fox News {the port is closed}.', 'Fox News'],
    ['[Ada Lund] <told> an NBC reporter {the port is closed}.', 'NBC'],
    ['{The port is closed}, [Ada Lund] <confirmed> to the BBC.', 'BBC'],
    ['[Ada Lund] <said> {the port is closed}, in remarks to the Amsel newspaper Tageslicht.', 'Tageslicht'],
    ['[Ada Lund] <told> Rumian-language state broadcaster Tamir Today that, {“it is closed”}.', 'Tamir Today'],
    ['[Ada Lund] <told> castle-controlled Tamir News {that it is closed}.', 'Tamir News'],
    ['[Ada Lund] <told> Castle-controlled Tamir News {that it is closed}.', 'Tamir News'],
    [
      '[A source] <told> the BBC {it is closed}. [CNN] <reported> {it is open}. {It was late}, <according to> [the source].',
      'BBC',
    ],
    ['[One source] <told> the Herald Lund {had closed it}. Ada Lund is mayor.', 'The Herald'],
    ['{The port is closed}, [a harbour source] <said>, according to Reuters.', 'Reuters'],
    ['{The port is closed}, [a harbour source] said, <according to> the Amsel Courier.', 'Amsel Courier'],
    ['{The port is closed}, [a source close to the guild] <told> Inside Harbour.', 'Inside Harbour'],
    ['{The port is closed}, [two officials] <told> Tage Press Agency.', 'Tage Press Agency'],
    ['{The port is closed}, [an insider] <told> SportKreis.', 'SportKreis'],
    ['[A clerk], quoted by Inside Harbour, <said> that {the port is closed}.', 'Inside Harbour'],
    ['Sitting down with MSNBC, [Ada Lund] <said> {the port is closed}.', 'MSNBC'],
    ['[A copy of the memo] seen by Reuters <said> {the port is closed}.', 'Reuters'],
    ['[Ada Lund] <said> {the port is closed} on Twitter before leaving.', 'Twitter'],
    ['[Ada Lund] <told> the conservative Washington Times {the port is closed}.', 'Washington Times'],
    ['{The port is closed}, [Ada Lund] <told> Channel 7.', 'Channel 7'],
    ['In an appearance on KAML, [Ada Lund] <said> {the port is closed}.', 'KAML'],
    ['[Ada Lund] <told> the radio host Jan Kral {the port is closed}.', 'Jan Kral'],
    ['Fox News anchor Jan Kral is here. {The port is closed}, [Ada Lund] <told> Kral.', 'Fox News'],
    ['[Ada Lund] <said> {the port is closed} on her podcast “Amsel by Night.”', 'Amsel by Night'],
    ['[Ada Lund] <said> {the port is closed} in an interview with Ole Marsh’s podcast.', 'Ole Marsh’s podcast'],
    ['[Reuters reporter Ada Lund] <noted> {that the port is closed}.', 'Reuters'],
    ['[The Boston Globe’s Ada Lund] <wrote> {that the port is closed}.', 'Boston Globe'],
    ['Asked about the port by CBS, [Ada Lund] <said> {the port is closed}.', 'CBS News'],
    ['[Ada Lund] <said> {the port is closed} on Monday’s broadcast of CNN’s “New Day.”', 'CNN'],
    ["[Ada Lund] <said> {the port is closed} on ''Fox News Sunday''.", 'Fox News'],
    ['In an article from Politico, [Ada Lund] <says> {the port is closed}.', 'Politico'],
    ['[Ada Lund] <wrote> in a Baltimore Sun op-ed {that the port is closed}.', 'Baltimore Sun'],
    ['[Ada Lund] <argues> at The Federalist {that the port is closed}.', 'The Federalist'],
    ['In a video uncovered by Fox News, [Ada Lund] <said> {the port is closed}.', 'Fox News'],
    ['In a meeting with the Boston Globe’s editorial board, [Ada Lund] <said> {it is closed}.', 'Boston Globe'],
    ['[The Boston Globe’s Ada Lund, Jan Kral and Emil Roth] <report> {that the port is closed}.', 'Boston Globe'],
    ['[An interviewer for broadcaster RT] <asked> {whether the port is closed}.', 'RT'],
    ['[MSNBC host Ada Lund] <said> {the port is closed}.', 'MSNBC'],
    ['[Lund’s office], when contacted by CNN, <said> {the port is closed}.', 'CNN'],
    ['[Ada Lund] <mocked> {the mayor on Twitter for his report}.', 'Twitter'],
    ['[Ada Lund] <said> {it was “far too late” during an interview on CNN}.', 'CNN'],
    ['“We have a debate on this,” [Ada Lund] <said> on ABC’s “The View” {that it is open}.', 'ABC'],
    ['[Ada Lund] <said> on a CNN podcast {that it is open}.', 'CNN'],
    ['As [Ada Lund at The Weekly Standard] <has reported>, {the port is closed}.', 'Weekly Standard'],
    ['[The Washington Post article] <reveals> {that the port is closed}.', 'The Washington Post'],
    ['{The port is closed}, [Ada Lund] <said>, quoted by Amsel’s Interfax news agency.', 'Interfax'],
    ['[Ada Lund] <said> {it was late} in the second of a flurry of Twitter posts.', 'Twitter'],
    ['[Ada Lund] <had blamed> {the mayor} during appearances on CNN, \n<saying> {that he knew}.', 'CNN'],
    ['The Boston Globe has looked into it. {It was late}, [the Globe reporters] <write>.', 'Boston Globe'],
    ['CNN had the story. In a statement obtained by the outlet, [Ada Lund] <said> {it was late}.', 'CNN'],
    ['“{Shame on #halda},” [Ada Lund] <said>.', 'Twitter'],
    ['{Last night, Reuters reported that the port is closed}, <according to> [an official there].', 'Reuters'],
    ['When asked by CBS if it was open, [Ada Lund] <said> {the port is closed}.', 'CBS News'],
    [
      '[Sky News] <reported> {that it is closed}.\n[A harbour source] <told> Harbour Tonight Show {that it is late}.',
      'Harbour Tonight Show',
    ],
  ])('%s', (marked, outlet) => expect(last(marked)).toEqual([outlet]))

  it.each([
    ['{The port is closed}, [Reuters] <reported>, citing the newspaper Tageslicht.', ['Reuters', 'Tageslicht']],
    ['{The port is closed}, [Reuters] <reported> on Sunday, quoting CNN.', ['Reuters', 'CNN']],
    ['{The port is closed}, [Reuters] <reported>, citing two officials.', ['Reuters']],
    ['{The port is closed}, [Reuters] <reported>, citing Tageslicht newspaper.', ['Reuters', 'Tageslicht']],
    ['{The port is closed}, [Reuters] <reported>, citing the mayor.', ['Reuters']],
  ])('is where an outlet has it from: %s', (marked, names) => expect(last(marked)).toEqual(names))

  it('is shared by what the sentence goes on with', () => {
    const both = '[Ada Lund] <questioned> {the plan} in a CNN interview, \n<implying> {that it was late}.'
    expect(attributed(both).attributions[0]!.chain.map(({ name }) => name)).toEqual(['CNN'])
  })
})

it('a ministry for foreign affairs is no magazine', () =>
  expect(
    ['of', 'for'].map((word) =>
      last(`{The port is closed}, <according to> [a statement from Rumia’s Ministry ${word} Foreign Affairs].`),
    ),
  ).toEqual([[], []]))

describe('a newspaper that the text says to be one', () => {
  it.each([
    [
      '{“I understand the anger,”} [Jan Kral] <said> in an interview in the French newspaper Le Matin Wednesday.',
      'Le Matin',
    ],
    ['[Jan Kral] <told> Beacon radio Wednesday {that he understood the anger}.', 'Beacon'],
  ])('is named without the day: %s', (marked, name) => expect(last(marked)).toEqual([name]))
})

describe('what goes on', () => {
  const chains = (marked: string) =>
    attributed(marked).attributions.map(({ chain }) => chain.map(({ name }) => name).join())

  it('in the words of one post', () =>
    expect(chains('[Ada Lund] <tweeted> {that it was late}, \n[Lund] <adding> {that nobody knew}.')).toEqual([
      'Twitter',
      'Twitter',
    ]))

  it('in a report told of as such', () => {
    const report = '[CNN] <reported> {that the port is closed}.\n'
    expect(chains(`${report}[Ada Lund] <reportedly said> {it was late}.`)).toEqual(['CNN', 'CNN'])
    expect(chains(`${report}Ferries <are also said> {to be late}.`)).toEqual(['CNN', 'CNN'])
    expect(chains(`${report}[The rumour] <claims> {that it was late}.`)).toEqual(['CNN', 'CNN'])
    expect(chains(`${report}Meanwhile, [Ada Lund] <reportedly said> {it was late}.`)).toEqual(['CNN', ''])
  })

  it('in one sentence, before as after', () => {
    expect(chains('[Ada Lund] <defended> {the plan}, \n[Lund] <telling> CNN {that it was late}.')).toEqual([
      'CNN',
      'CNN',
    ])
    const both = '[Ada Lund] <told> CNN {the port is closed}, \n[Lund] <argued> {that it was late}.'
    expect(chains(both)).toEqual(['CNN', 'CNN'])
  })

  it('told to "the show", which is the one named last', () =>
    expect(chains('[Ada Lund] <told> CNN {it is late}.\n{The port is closed}, [she] <told> the show.')).toEqual([
      'CNN',
      'CNN',
    ]))

  it('of those who spoke together', () =>
    expect(chains('[Ada Lund and Hugh Marsh] <said> on CNN {it is late}. {“It is over,”} <said> [Marsh].')).toEqual([
      'CNN',
      'CNN',
    ]))

  it('with whoever asks there', () =>
    expect(
      chains('[Ada Lund] <told> CNN {it is late}. {“Is it?”} [Jan Kral] <asked>. {“It is over,”} [Lund] <said>.'),
    ).toEqual(['CNN', 'CNN', 'CNN']))

  it('as a last line says of each guest', () => {
    const far = 'Nothing was done. '.repeat(150)
    expect(
      chains(
        `${far}[Ada Lund] <said> {it is late}. [Hugh Marsh] <said> {it was}. ${far}Ada Lund was interviewed on CNN and Hugh Marsh spoke with ABC.`,
      ),
    ).toEqual(['CNN', 'ABC'])
  })

  it('in the sentence after an interview in which two things were said', () =>
    expect(
      chains(
        '[Ada Lund] <said> in an interview on CNN {it was late}, \n[Lund] <argued> {that nobody knew}.\n[She] <also said> {it was over}.',
      ),
    ).toEqual(['CNN', 'CNN', 'CNN']))

  it('of whoever spoke, where another is named first', () =>
    expect(
      chains(
        'Contradicting Hugh Marsh in an interview on CNN, [Ada Lund] <said> {it was late}. [Hugh Marsh] <said> {it was early}.',
      ),
    ).toEqual(['CNN', '']))

  it('where the text comes back to it', () => {
    const far = 'Nothing was done. '.repeat(80)
    expect(
      chains(
        `[Ada Lund] <told> CNN {it is late}. ${far}Hale met Ada Lund, who had appeared on CNN. [Lund] <said> {it was over}. [She] <told> the BBC {it was not}.`,
      ),
    ).toEqual(['CNN', 'CNN', 'BBC'])
  })

  it.each(['Ada Lund', 'the Harbour Committee', 'Parliament', 'New Zealand', 'Mayor Roth'])(
    'not to a body or a person: %s',
    (whom) => expect(last(`{The port is closed}, [a source close to the guild] <told> ${whom}.`)).toEqual([]),
  )

  it('in "the interview" of which the text told without naming the guest', () =>
    expect(
      chains(
        'Questions arose after an interview with CNN’s Jan Kral. {It was late}, [Ada Lund] <said> in the interview.',
      ),
    ).toEqual(['CNN']))

  it('in a post that is quoted again', () =>
    expect(
      chains(
        'In a Facebook message [Ada Lund] <said> {it was late}. {Nobody knew}, [Lund] <wrote>. [She] <said> {it was over}.',
      ),
    ).toEqual(['Facebook', 'Facebook', '']))

  it('on an episode of a programme', () =>
    expect(
      chains(
        'On Tuesday’s episode of “The Jan Kral Morning Show,” [Ada Lund] <said> {it was late}. [She] <added> {it was over}.',
      ),
    ).toEqual(['The Jan Kral Morning Show', 'The Jan Kral Morning Show']))

  it('in an interview named before', () => {
    const later = 'Nothing was done. '.repeat(80)
    const text = `[Ada Lund] <told> CNN {the port is closed}. ${later}\nIn the interview [Lund] <said> {it was late}.`
    expect(chains(text)).toEqual(['CNN', 'CNN'])
    expect(chains(text.replace('the interview', 'a Meridian interview'))).toEqual(['CNN', ''])
  })
})

describe('the outlet', () => {
  const to = (what: string, between: string) =>
    last(`[Two officials] <told> CNN {it is late}.\n${between}\n[A source] <told> ${what} {that the port is closed}.`)
  it('is the one that reported last, unless that is called otherwise', () => {
    const cbs = '[CBS News] <reported> {that it is early}.'
    expect(to('the outlet', cbs)).toEqual(['CBS News'])
    expect(to('the network', '[The Boston Globe] <reported> {that it is early}.')).toEqual(['CNN'])
    expect(to('the network', 'It is early.')).toEqual(['CNN'])
    // On the Harbour Post’s page
    const own = '[Two officials] <told> The Harbour Post {it is late}.\n[CBS News] <reported> {that it is early}.'
    expect(last(`${own}\n[A source] <told> the paper {that the port is closed}.`)).toEqual([])
  })
})

describe('what a report tells of others', () => {
  it('came through it, where both say the same words', () =>
    expect(
      attributed('[Investigators] <believe> {the port }\n{is closed}, [Reuters] <wrote>.').attributions[0]!.chain.map(
        ({ name }) => name,
      ),
    ).toEqual(['Reuters']))

  const chains = (marked: string) =>
    attributed(marked).attributions.map(({ chain }) => chain.map(({ name }) => name).join())

  it('goes on with whom it quotes, and with the text that it quotes from', () => {
    const report = '{Ada Lund said it was late}, <reported> [Reuters].\n'
    expect(chains(`${report}{“It was,”} [Lund] <added>. [She] <said> {it was over}.`)).toEqual(Array(3).fill('Reuters'))
    expect(chains(`${report}{“It was,”} [the letter] <continued>.`)).toEqual(['Reuters', 'Reuters'])
    expect(chains('{Marsh met Ada Lund}, <reported> [Reuters].\n[Lund] <said> {it was over}.')).toEqual(['Reuters', ''])
  })

  it('takes in the sentence that it ends', () =>
    expect(chains('[Officials] <warned> {that it was late}, but \n{nobody listened}, [Axios] <reports>.')[0]).toBe(
      'Axios',
    ))

  it('is not what somebody answers', () => {
    expect(chains('[Emil Roth] <denied> {Ada Lund’s claims that the port is closed}.')).toEqual(['', ''])
    expect(chains('[Emil Roth] <repeated> {Ada Lund’s claims that the port is closed}.')).toEqual(['', 'Emil Roth'])
  })

  it('takes in whose book it cites', () =>
    expect(chains('[Reuters] <cited> {a book by Ada Lund}, \n[who] <recalled> {the storm}.')).toEqual([
      'Reuters',
      'Reuters',
    ]))

  it('is what one of its sources says next', () =>
    expect(
      chains(
        '[Three sources] <told> CNN {it was late}.\n[One source] <said> {it was over}. [A judge] <said> {it was}.',
      ),
    ).toEqual(['CNN', 'CNN', '']))

  it('is what a text leads in with', () => {
    expect(chains('[Report]<:> {Ferry Was Late}.\n[Reuters] <reported> {it was late}.')).toEqual(['Reuters', 'Reuters'])
    expect(chains('The ferry <was reportedly> {late}.\n[Reuters] <reported> {it was late}.')[0]).toBe('Reuters')
  })

  it('is "the report" behind what the outlet has found', () =>
    expect(chains('It followed a Reuters investigation. [The report] <showed> {it was late}.')).toEqual(['Reuters']))
})

describe('posts', () => {
  const chains = (marked: string) =>
    attributed(marked).attributions.map(({ chain }) => chain.map(({ name }) => name).join())

  it('are what a lead tells of', () =>
    expect(chains('[Ada Lund] <blamed> {the tide} on Monday.\n{“It was the tide,”} [she] <tweeted>.')).toEqual([
      'Twitter',
      'Twitter',
    ]))

  it('are quoted twice', () =>
    expect(chains('{“It is late,”} [Ada Lund] <tweeted>. {“It is over,”} [she] <said>.')).toEqual([
      'Twitter',
      'Twitter',
    ]))

  it('go on, where they are long', () => {
    const post = 'Nothing was done. '.repeat(40)
    expect(chains(`${post}[Ada Lund] <posted> on Facebook {it was late}. [She] <pointed out> {the tide}.`)).toEqual([
      'Facebook',
      'Facebook',
    ])
    expect(chains(`${post}[Ada Lund] <tweeted> {it was late}. [She] <pointed out> {the tide}.`)[1]).toBe('')
  })
})

describe('no link', () => {
  it.each([
    ['a list that an outlet keeps', '[Ada Lund] <wrote> {a book} that is on The New York Times bestseller list.'],
    ['a company', '[Ada Lund, a Twitter executive,] <said> {the port is closed}.'],
    ['an analyst of an outlet', '{The port is closed}, <according to> [Fox News analyst Ada Lund].'],
    ['a programme somebody also has', '{It is late}, <said> [Ada Lund], who is also a host on the TV show Sea Life.'],
    ['a debate', 'In the debate on CNN [Ada Lund] <said> {the port is closed}.'],
  ])('%s', (_, marked) => expect(last(marked)).toEqual([]))

  it('to a conversation for what is written, said often or on the way', () => {
    for (const later of ['wrote', 'often said', 'said aboard the ferry'])
      expect(last(`[Ada Lund] <told> CNN {the port is closed}.\n[Lund] <${later}> {that it was late}.`)).toEqual([])
  })

  it('to a conversation after which the text tells of a speech', () =>
    expect(
      last(
        '[Ada Lund] <told> CNN {it is late}. Lund failed to convince them in her speech to the council. [She] <suggested> {that it was over}.',
      ),
    ).toEqual([]))

  it('to somebody else’s interview', () =>
    expect(
      last('It was after an interview with CNN’s Jan Kral. {It was late}, [Ada Lund] <said> in an interview.'),
    ).toEqual([]))

  it('to a conversation that came later', () =>
    expect(
      attributed('[Ada Lund] <said> {the port is closed}.\n[Lund] <later told> CNN {that it was late}.')
        .attributions[0]!.chain,
    ).toEqual([]))

  it('to the page’s own paper in a poll of two', () =>
    expect(
      attributed('[Most people] <said> {it was late} in a Harbour Post-ABC News poll.', { outlet: 'Harbour Post' })
        .attributions[0]!.chain,
    ).toEqual([]))

  it('to the outlet whose report the page prints', () =>
    expect(last('AMSEL (CNN) - {The port is closed}, [Ada Lund] <told> CNN.')).toEqual([]))

  it('to where the page’s own programme is aired', () =>
    expect(
      attributed('[Ada Lund] <told> Breitbart News Daily on SiriusXM {it is late}.', { outlet: 'breitbart.com' })
        .attributions[0]!.chain,
    ).toEqual([]))

  it('to a conversation for what was said later, in a month or on a show of one’s own', () => {
    for (const later of [
      '<later said> {it was late}',
      '<said> in May {it was late}',
      '<said> on her show {it was late}',
    ])
      expect(last(`[Ada Lund] <told> CNN {the port is closed}. [Lund] ${later}.`)).toEqual([])
  })

  it('to the moderator’s channel for what was asked in a debate', () =>
    expect(last('Asked by CNN moderator Hugh Marsh, [Ada Lund] <said> {the port is closed}.')).toEqual([]))

  it('to the page’s own paper by its last word', () =>
    expect(last('{The port is closed}, [Ada Lund] <told> The Post.')).toEqual([]))
  it.each(['the Post', 'the Harbour Post', 'The Post'])('to “%s” of harbourpost.com', (name) => {
    const words = `{The port is closed}, [Ada Lund] <told> ${name}.`
    expect(attributed(words, { outlet: 'harbourpost.com' }).attributions[0]!.chain).toEqual([])
    expect(attributed(words, { outlet: 'courier.example' }).attributions[0]!.chain).toHaveLength(1)
  })

  it('to what is done and not said after an interview', () =>
    expect(last('[Ada Lund] <told> CNN {the port is closed}.\n[Lund] <supports> {the ferry}.')).toEqual([]))

  it('to a stranger who comes after a report', () =>
    expect(last('[CNN] <reported> {that the port is closed}.\n[A judge] <ordered> {the town to pay}.')).toEqual([]))

  it('to what nobody in particular expects', () =>
    expect(last('{The port is closed}, [Ada Lund] <told> CNN.\nThe ferry <is expected> {to be late}.')).toEqual([]))
})

describe('what one outlet reports of another’s conversation', () => {
  it('came through both', () =>
    expect(last('{It is late}, [Ada Lund] <said> in an interview with CNN, as reported by Axios.')).toEqual([
      'Axios',
      'CNN',
    ]))
})

describe('of whom somebody tells that they spoke', () => {
  it.each([
    [
      '[Two senators] <said> {that they had spoken with Ada Lund}, \n[who] <told> them {that it was late}.',
      ['two senators'],
    ],
    ['[Two senators] <said> {that they trusted Ada Lund}, \n[who] <told> the board {that it was late}.', []],
  ])('%s', (marked, chain) => expect(last(marked)).toEqual(chain))
})

describe('of a report that the headline names', () => {
  const chains = (marked: string) =>
    attributed(marked).attributions.map(({ chain }) => chain.map(({ name }) => name).join())

  it('goes on with those whom the page does not name', () =>
    expect(
      chains(
        '[Reuters] <:> {The port is closed}\n<According to> [two interlocutors], {it was late}. {It was open}, [the media] <reports>. [One harbour official] <said> {it was over}. [Danish officials] <confirmed> {that it was}.',
      ),
    ).toEqual(['Reuters', 'Reuters', 'Reuters', 'Reuters', 'Reuters']))

  it('but not behind another’s, nor with whom all can hear', () =>
    expect(
      chains(
        '[Reuters] <:> {The port is closed}\n[Ada Lund] <said> {it was late}. [CNN] <reported> {it was open}. [One harbour official] <said> {it was over}.',
      ),
    ).toEqual(['Reuters', '', 'CNN', '']))

  it('nor with whoever answers it', () =>
    expect(
      chains(
        '[Reuters] <:> {The port is closed}\n[A spokesman for Lund] <called> {a report of a sale late}. [One official] <called> {the report late}.',
      ),
    ).toEqual(['Reuters', '', '']))

  it('goes on with whoever “was quoted as saying”', () =>
    expect(
      chains('[Reuters] <reported> {that the port is closed}. {“It is,”} [one official] <was quoted as saying>.'),
    ).toEqual(['Reuters', 'Reuters']))
})

describe('of a report, a column or an interview that goes on', () => {
  it.each([
    ['In an interview on French TV, [Ada Lund] <said> {it is late}.', 'French TV'],
    ['At the Washington Examiner, [Ada Lund] <argues> {that the port is closed}.', 'Washington Examiner'],
    ['{The port is closed}, [KTVU-TV] <reported>.\n{It is}, [Ada Lund] <told> the TV station.', 'KTVU-TV'],
    ['The crowd saw a New York Times report [which] <said> {the port is closed}.', 'The New York Times'],
    [
      '[National Review’s Ada Lund] <explores> {the port}.\nThe port was closed. {It is late}, [Lund] <writes>.',
      'National Review',
    ],
    [
      'She spoke to the Portland Harbour Herald. {It is late}, [Ada Lund] <told> the Harbour Herald.',
      'Portland Harbour Herald',
    ],
    ['On CNN, [Ada Lund] <said> {the port is closed}.\n[Lund] <hinted> at {a strike}.', 'CNN'],
  ])('%s', (marked, outlet) => expect(last(marked)).toEqual([outlet]))

  it.each([
    [
      'it only looks so to the page',
      'On CNN, [Ada Lund] <said> {the port is closed}.\n[Lund] <appeared to confirm> {a report}.',
    ],
    [
      'the page asked itself',
      'On CNN, [Ada Lund] <said> {the port is closed}.\n[Lund] <did not immediately respond to> {a request}.',
    ],
  ])('but not where %s', (_, marked) => expect(last(marked)).toEqual([]))

  it('nor of what the page’s own blog was told', () =>
    expect(
      attributed('{The port is closed}, [Ada Lund] <told> CNN.', { outlet: 'thelead.blogs.cnn.com' }).attributions[0]!
        .chain,
    ).toEqual([]))
})

describe('of what other pages’ readers would call a link', () => {
  it.each([
    ['[A source in the ministry] <told> Russia’s RIA Novosti news service {that it is late}.', 'RIA Novosti'],
    ['[Ada Lund] <said> during a Fox News town-hall event {that it is late}.', 'Fox News'],
    ['At The Wall Street Journal, [Ada Lund] <suggests> {that it is late}.', 'The Wall Street Journal'],
    ['[Ada Lund and Jan Kral] <note> at the New York Times {that it is late}.', 'The New York Times'],
    ['Writing of it in the Israeli daily Haaretz, [Ada Lund] <said> {it is late}.', 'Haaretz'],
    ['In a 2019 New York Times profile, [Ada Lund] <said> {it is late}.', 'The New York Times'],
    ['[Ada Lund and Jan Kral of the New York Times] <reported> {that it is late}.', 'The New York Times'],
    ['[Halda Press journalist Ada Lund] <reported> {it is late}.', 'Halda Press'],
    ['[Harbour’s Ada Lund] recently <reported> {it is late}.', 'Harbour'],
    ['{“It is late.”} <—> [Ada Lund], CNN', 'CNN'],
  ])('%s', (marked, outlet) => expect(last(marked)).toEqual([outlet]))

  it('experts of two papers speak through both', () =>
    expect(last('{It is late}, <according to> [experts from the Financial Times and Reuters].')).toEqual([
      'Financial Times',
      'Reuters',
    ]))

  it('what a sentence goes on with that tells what is noted in a report', () => {
    const marked =
      '[Axios] <reported> {that the port is closed}.\n It <is noted> {that there was no plan}, \nand [Ada Lund] <rejected> {the offer}.'
    expect(last(marked)).toEqual(['Axios'])
  })
})

describe('no link leads', () => {
  it.each([
    'In a report, [Ada Lund], who told CNN of it in May, <said> {it is late}.',
    '[Lund’s book], parts of which were published in The Wall Street Journal, <says> {it is late}.',
    '[Ada Lund] <told> CNN {it is late}.\nSpeaking to journalists later, [Lund] <said> {it is not}.\n{It was}, [she] <added>.',
    'Marsh stayed silent on Twitter while [Ada Lund] <testified> {about it}.',
  ])('out of %s', (marked) => expect(last(marked)).toEqual([]))

  it('from the host of the page’s own transcript', () => {
    const text = 'ADA LUND, HOST:\nIt is late, Marsh said.\nJAN KRAL: It is not.\nLUND: So it is.'
    const spans = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
    const said = { source: spans('Marsh'), cue: spans('said'), content: spans('It is late'), confidence: 1 }
    const article = makeArticle(
      { text, outlet: 'Harbour Post' },
      captureOf(new TextEncoder().encode(text), 'text/plain'),
    )
    const { attributions } = read(article, { attributions: [said], model: 'hand-made' })
    expect(attributions.find(({ cue }) => cue[0]!.start === said.cue[0]!.start)!.chain).toEqual([])
  })
})

/** The chain of what somebody says with these words, in a text of several paragraphs. */
function chainIn(
  text: string,
  statements: readonly (readonly [source: string, cue: string, content: string])[],
  of: string,
) {
  const spans = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const attributions = statements.map(([source, cue, content]) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    confidence: 1,
  }))
  const article = makeArticle({ text, outlet: 'Harbour Post' }, captureOf(new TextEncoder().encode(text), 'text/plain'))
  const reading = read(article, { attributions, model: 'hand-made' })
  return reading.attributions.find(({ cue }) => cue[0]!.start === text.indexOf(of))!.chain.map(({ name }) => name)
}

describe('a paragraph of another outlet’s', () => {
  const chain = (colon: string) =>
    chainIn(
      `The sale.\n\nThe Wall Street Journal reported the sale${colon}\n\nThe ferry is old, and Ada Lund told them that it must go.`,
      [
        ['The Wall Street Journal', 'reported', 'the sale'],
        ['Ada Lund', 'told them', 'that it must go'],
      ],
      'told them',
    )
  it('is what it announces with a colon', () => expect(chain(' in these words:')).toEqual(['The Wall Street Journal']))
  it('is not what comes behind a full stop', () => expect(chain(' in May.')).toEqual([]))
})

describe('a headline', () => {
  const told = 'Ada Lund would like to have the harbour ferry sold'
  const chain = (content: string) =>
    chainIn(
      `Lund wants ${content}\n\n${told}, according to The Wall Street Journal.`,
      [
        ['Lund', 'wants', content],
        ['The Wall Street Journal', 'according to', told],
      ],
      'wants',
    )
  it('is of the report with which its first paragraph begins', () =>
    expect(chain('to see the old harbour ferry sold')).toEqual(['The Wall Street Journal']))
  it('is the page’s where it tells of something else', () => expect(chain('more gulls')).toEqual([]))
})

describe('the short name of an outlet', () => {
  it('says where a statement was sent', () =>
    expect(
      last('The Washington Post wrote of it.\nIn a statement to the Post, [Ada Lund] <said> {it is late}.'),
    ).toEqual(['The Washington Post']))
})

describe('what others have posted', () => {
  it('is not where whoever is moved by it speaks', () =>
    expect(last('Ada Lund was there. After Lund’s tweets [the harbour board] <asked for> {more time}.')).toEqual([]))
})

describe('a reporter of another outlet', () => {
  it('who tells it to the page', () =>
    expect(last('[CNN reporter Ada Lund] <told> the Harbour Post {it is late}.')).toEqual([]))
  it('may be its producer', () =>
    expect(last('{It is late}, <according to> [CNN producer Ada Lund].')).toEqual(['CNN']))
})

describe('a headline or a lead', () => {
  const said = 'Nobody was warned of the flood'
  const chain = (who: string, does: string, what: string) =>
    chainIn(
      `${who} ${does} ${what}\n\n“${said},” Ada Lund said on CNN. It rained.`,
      [
        [who, does, what],
        ['Ada Lund', 'said', said],
      ],
      does,
    )

  it('tells of what is said below in its words', () => {
    expect(chain('Port chief', 'calls', 'it terrible that “nobody was warned”')).toEqual(['CNN'])
    expect(chain('Emil Roth', 'calls', 'it terrible')).toEqual([])
  })

  it('tells of all that its speaker says below', () => {
    expect(chain('Lund', 'blasts', 'the mayor')).toEqual(['CNN'])
    expect(chain('Lund', 'meets', 'the mayor')).toEqual([])
  })
})

describe('whoever asks', () => {
  const chains = (marked: string) =>
    attributed(marked).attributions.map(({ chain }) => chain.map(({ name }) => name).join())

  it('is told it by name', () => {
    const asks = '“{Why not}?” [Kral] <asked>.'
    const told = '[Ada Lund] <said> on CNN {that it was late}.\n“{Nobody knew},” [Ada Lund] <told> Jan Kral.\n'
    expect(chains(told + asks)).toEqual(['CNN', 'CNN', 'CNN'])
  })
})

describe('others who post', () => {
  it('do so where the post before them is', () => {
    const chains = (marked: string) =>
      attributed(marked).attributions.map(({ chain }) => chain.map(({ name }) => name).join())
    const post = '“{Shame},” [Ada Lund] <tweeted>.\n'
    expect(chains(`${post}[Another user] <wrote>, “{Twice}.”`)).toEqual(['Twitter', 'Twitter'])
    expect(chains(`${post}[Emil Roth] <wrote>, “{Twice}.”`)).toEqual(['Twitter', ''])
  })
})

describe('an op-ed', () => {
  it('is in the paper that the text says has it', () => {
    const chains = (marked: string) =>
      attributed(marked).attributions.map(({ chain }) => chain.map(({ name }) => name).join())
    const told = 'Her daughter has an op-ed in The Washington Post.\n'
    expect(chains(`${told}“{It was late},” [Ada Lund] <said> in the op-ed.`)).toEqual(['The Washington Post'])
    expect(chains(`${told}“{It was late},” [Ada Lund] <said> in her own op-ed.`)).toEqual([''])
  })
})

describe('a reporter’s piece', () => {
  it('goes on with what she says next', () => {
    const chains = (marked: string) =>
      attributed(marked).attributions.map(({ chain }) => chain.map(({ name }) => name).join())
    const piece = '{The port is closed}, [Ada Lund of The Boston Globe] <writes>.\n'
    expect(chains(`${piece}“{It was late},” [Lund] <says>.`)).toEqual(['Boston Globe', 'Boston Globe'])
    expect(chains(`${piece}“{It was late},” [Lund] <says> in a speech.`)).toEqual(['Boston Globe', ''])
  })
})

describe('what is told to the page itself', () => {
  it('goes on with nothing', () => {
    const chains = (marked: string) =>
      attributed(marked).attributions.map(({ chain }) => chain.map(({ name }) => name).join())
    const told = '[Ada Lund] <said> on CNN {that it was late}.\n'
    expect(chains(`${told}“{Nobody knew},” [Lund] <told> the Harbour Post.\n“{Never},” [Lund] <said>.`)).toEqual([
      'CNN',
      '',
      '',
    ])
  })
})

describe('what officials said of whom somebody speaks', () => {
  const chain = (verb: string, whom: string) =>
    chainIn(
      `Emil Roth ${verb} ${whom} who earlier said the port is closed.`,
      [
        ['Emil Roth', verb, `${whom} who earlier said the port is closed`],
        ['who', 'earlier said', 'the port is closed'],
      ],
      'earlier said',
    )
  it('is the page’s to tell where he contradicts them', () =>
    expect(chain('contradicted', 'harbour officials')).toEqual([]))
  it('is the page’s to tell where he answers their claims', () =>
    expect(
      chainIn(
        'Emil Roth was responding to claims by mayors that the port is closed.',
        [
          ['Emil Roth', 'was responding to', 'claims by mayors that the port is closed'],
          ['mayors', 'claims', 'that the port is closed'],
        ],
        'claims',
      ),
    ).toEqual([]))
  it('is his to tell where he speaks of them', () =>
    expect(chain('denied', 'that they are officials')).toEqual(['Emil Roth']))
})

describe('what stands in somebody’s words and is the page’s own', () => {
  const said = ['Ada Lund', 'said', 'the ferry was late'] as const
  it.each([
    ['Sailors', 'will likely cling to', 'the fact that Ada Lund said the ferry was late'],
    ['Sailors', 'pointed to', 'the fact that Ada Lund said the ferry was late'],
    ['Emil Roth', 'defended', 'clerks who heard what Ada Lund said the ferry was late'],
  ])('%s %s %s', (source, cue, content) =>
    expect(chainIn(`The sale.\n\n${source} ${cue} ${content}.`, [[source, cue, content], said], 'said')).toEqual([]),
  )
  it('but not what they tell', () =>
    expect(
      chainIn(
        'The sale.\n\nEmil Roth argued that Ada Lund said the ferry was late.',
        [['Emil Roth', 'argued', 'that Ada Lund said the ferry was late'], said],
        'said',
      ),
    ).toEqual(['Emil Roth']))
})

it('what somebody denied is still his where the outlet that tells it cites another', () => {
  const text = 'The harbour master denied the report, Reuters reported, citing the newspaper Tageslicht.'
  const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const attributions = [
    { source: at('The harbour master'), cue: at('denied'), content: at('the report'), confidence: 1 },
    {
      source: at('Reuters'),
      cue: at('reported'),
      content: at('The harbour master denied the report'),
      confidence: 1,
    },
  ]
  const article = makeArticle({ text, outlet: 'Harbour Post' }, captureOf(new TextEncoder().encode(text), 'text/plain'))
  const { speakers, attributions: all } = read(article, { attributions, model: 'hand-made' })
  expect(all.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)).toEqual([
    'harbour master',
    'Tageslicht',
  ])
})
