/** "He", "who", "they", "it": whom a pronoun stands for, on invented sentences. */
import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../../ingest/article.ts'
import { read } from '../../pipeline.ts'
import { attributed } from '../testing.ts'

const last = (marked: string) => {
  const { speakers, attributions } = attributed(marked)
  const speaker = speakers.find(({ id }) => id === attributions.at(-1)!.speaker)
  return [speaker?.name ?? null, speaker?.kind ?? null]
}

describe('I', () => {
  it('is who says the quotation that it opens', () => {
    const text = '“I want to thank the mayor,” Ada Lund said.'
    const span = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
    const article = makeArticle(
      { text, outlet: 'Harbour Post' },
      captureOf(new TextEncoder().encode(text), 'text/plain'),
    )
    const { attributions } = read(article, {
      model: 'hand-made',
      attributions: [
        { source: span('I'), cue: span('want'), content: span('to thank the mayor'), confidence: 1 },
        { source: span('Ada Lund'), cue: span('said'), content: span('I want to thank the mayor'), confidence: 1 },
      ],
    })
    expect(new Set(attributions.map(({ speaker }) => speaker)).size).toBe(1)
  })

  it.each([
    ['who signs a page', 'I', 'Ada Lund', 'Ada Lund'],
    ['that one, whatever they are', 'I', 'Ada Lund, Staff Writer', 'Ada Lund'],
    ['that one, without what they are', 'I', 'SEN. ADA LUND', 'Ada Lund'],
    ['the outlet, where two sign it', 'I', 'Ada Lund, Bo Roth', 'Harbour Post'],
    ['the outlet, where a body signs it', 'I', 'Harbour Post staff', 'Harbour Post'],
    ['the outlet, where it is “we”', 'We', 'Ada Lund', 'Harbour Post'],
    [
      'the outlet, where nothing else is said so',
      'I',
      'Ada Lund',
      'Harbour Post',
      'Nobody told the mayor that it would be so.',
    ],
    [
      'the outlet, where others are asked',
      'I',
      'Ada Lund',
      'Harbour Post',
      'Who told you that it would be so late, my dear?',
    ],
  ])(
    'outside quotations is %s',
    (_, who, byline, name, rest = 'Nobody told me that it would be so, and I went home.') => {
      const text = `${who} think it was late, and the ferry did not sail.\n\n${rest}`
      const { speakers, attributions } = read(
        makeArticle({ text, outlet: 'Harbour Post', byline }, captureOf(new TextEncoder().encode(text), 'text/plain')),
        {
          model: 'hand-made',
          attributions: [
            {
              source: [{ start: 0, end: who.length }],
              cue: [{ start: who.length + 1, end: who.length + 6 }],
              content: [{ start: who.length + 7, end: text.indexOf('.') }],
              confidence: 1,
            },
          ],
        },
      )
      expect(speakers.find(({ id }) => id === attributions[0]!.speaker)?.name).toBe(name)
    },
  )
})

describe('he and she', () => {
  it('are not whom a courtesy title says to be the other', () =>
    expect(
      last(
        'Bill Kral and Ada Kral ran. [Hugh Marsh] <said> {it was late}. The slogan of Mrs. Kral is dull, [he] <said>{ today}.',
      ),
    ).toEqual(['Hugh Marsh', 'person']))

  it('are not whom they speak to', () =>
    expect(
      last(
        'Emil Roth met Hugh Marsh, the host. Mr. Marsh is old. {“I blame the pilots, Hugh, nobody else,”} [he] <said>.',
      ),
    ).toEqual(['Emil Roth', 'person']))

  it('are whom the sentence calls by an office', () =>
    expect(
      last(
        'President Bo Hale met Emil Roth, a baker. Roth is old. The president did not give in. On Monday [he] <wrote>: {“It was early.”}',
      ),
    ).toEqual(['Bo Hale', 'person']))

  it('are whom the page names by surname alone, and with whom a pronoun goes', () =>
    expect(
      last(
        'Hugh Marsh is old. It is known that Quendle resigned after he was seen. During a visit, [he] <said> {“It was early.”}',
      ),
    ).toEqual(['Quendle', 'person']))

  it('are who has just spoken by an office, long after the page has named him', () =>
    expect(
      last(
        `Judges blocked President Bo Hale’s order. ${'The order is about the harbour and its many ferries. '.repeat(12)}[Justice Hugh Marsh] <said> {it was late}. {“The port is of use to all,”} Marsh wrote. {“It is late,”} [the president] <said>. It rained in Halda. {“We left early,”} [he] <added>.`,
      ),
    ).toEqual(['Bo Hale', 'person']))

  it('are not who is named first in what they say', () =>
    expect(
      last(
        'It helped Ms. Lund’s friend. Ms. Ada Lund and [Ms. Eva Kral] <said> {it was late}. Ms. Kral left. [She] <said> {Ms. Kral was early}.',
      ),
    ).toEqual(['Ada Lund', 'person']))

  it.each([
    ['Bill Kral, a baker, stood on the roof of his house.', 'Bill Kral'],
    ['A baker, Bill Kral, stood on the roof of his house.', 'Bill Kral'],
    ['Among those on the roof was Bill Kral, a baker.', 'Bill Kral'],
    // Whom another is told to have met, or of whom the page has spoken.
    ['He met Bill Kral, a baker, on the roof.', 'Hugh Marsh'],
    ['It belongs to Bill Kral, a baker.', 'Hugh Marsh'],
  ])('are whom the paragraph before brings in: %s', (before, who) => {
    const text = `Mayor Hugh Marsh said the war was lost.\n\n${before}\n\n“I saw the war,” he said. It rained.`
    const span = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
    const [he] = span('he said').map(({ start }) => ({ start, end: start + 2 }))
    const article = makeArticle({ text }, captureOf(new TextEncoder().encode(text), 'text/plain'))
    const { attributions, speakers } = read(article, {
      model: 'hand-made',
      attributions: [
        {
          source: span('Mayor Hugh Marsh'),
          cue: span('said the').map(({ start }) => ({ start, end: start + 4 })),
          content: span('the war was lost'),
          confidence: 1,
        },
        {
          source: [he!],
          cue: [{ start: he!.end + 1, end: he!.end + 5 }],
          content: span('“I saw the war,”'),
          confidence: 1,
        },
      ],
    })
    expect(speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.name).toBe(who)
  })

  it('go on as the sentence before began', () =>
    expect(
      last(
        'Emil Roth ran. [Hugh Marsh] <spoke of> {ships}. [He] <said> {there were many who would serve under Emil Roth}. [He] <said> {he would, too}.',
      ),
    ).toEqual(['Hugh Marsh', 'person']))

  it('are nobody of whose death the page tells, and who has said nothing', () =>
    expect(
      last(
        'Emil Roth died on Monday. Roth had many friends. Roth’s death led to protests. This was plain to Hugh Marsh, who lives where Roth was found. [He] <told> us {that it was late}.',
      ),
    ).toEqual(['Hugh Marsh', 'person']))

  it('are one where one word has two verbs', () => {
    const text =
      'Ada Lund left. A docker, 45, was late. “I worry about him. Lund could have been mine,” she said, adding, “I am as worried about Lund as I am about anyone.”'
    const span = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
    const article = makeArticle(
      { text, outlet: 'Harbour Post' },
      captureOf(new TextEncoder().encode(text), 'text/plain'),
    )
    const { attributions } = read(article, {
      model: 'hand-made',
      attributions: [
        {
          source: span('she'),
          cue: span('said'),
          content: span('I worry about him. Lund could have been mine,'),
          confidence: 1,
        },
        {
          source: span('she'),
          cue: span('adding'),
          content: span('I am as worried about Lund as I am about anyone.'),
          confidence: 1,
        },
      ],
    })
    expect(new Set(attributions.map(({ speaker }) => speaker)).size).toBe(1)
  })

  it('may be the dead who have spoken', () =>
    expect(last('Emil Roth died on Monday. [Emil Roth] <said> {it was late}. [He] <said> {he would go}.')).toEqual([
      'Emil Roth',
      'person',
    ]))

  it('go on in one sentence', () =>
    expect(
      last(
        'Emil Roth ran. [Hugh Marsh] <said> {no}. [He] <said> {it was late for Emil Roth}, but \n[he] <said> {he would}.',
      ),
    ).toEqual(['Hugh Marsh', 'person']))

  it('are not of whom the words before speak', () =>
    expect(last('Emil Roth ran. [Hugh Marsh] <said> {it was late}. {Roth would win in the end}, [he] <said>.')).toEqual(
      ['Hugh Marsh', 'person'],
    ))

  it('gave the interview that they say it in', () =>
    expect(
      last(
        'Hugh Marsh and Emil Roth met. [Hugh Marsh] <told> CBS News {it was late}. [Emil Roth] <said> {it was early}. [He] <also said> in the interview taped on Saturday {that he would}.',
      ),
    ).toEqual(['Hugh Marsh', 'person']))

  it('answer what they were asked', () =>
    expect(
      last(
        'Hugh Marsh and Emil Roth met. [Emil Roth] <asked> Hugh Marsh {whether it was late}. {“It was late, and it was cold,”} [he] <said>.',
      ),
    ).toEqual(['Hugh Marsh', 'person']))

  it('are the stranger who spoke before, not who is named in passing', () =>
    expect(
      last(
        'Hugh Marsh ran, and many came for Hugh Marsh. [Another Rumian man] <said> {“Marsh is late”}. [He] <gave> {no name}. {“It is cold,”} [he] <said>.',
      ),
    ).toEqual(['another Rumian man', 'anonymous']))

  it.each([
    [
      'who says it in reported words',
      'Emil Roth ran. But Roth’s aide Hugh Marsh said he hopes for more.',
      'said',
      'hopes',
      'Hugh Marsh',
    ],
    [
      'another in quoted ones',
      'Emil Roth ran. Hugh Marsh would not ask Emil Roth, as “he says no”.',
      'would not ask',
      'says',
      'Emil Roth',
    ],
  ])('are %s', (_, text, cue, inner, name) => {
    const span = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
    const he = text.indexOf(`he ${inner}`)
    const rest = text.slice(he + inner.length + 4)
    const { speakers, attributions } = read(
      makeArticle({ text, outlet: 'Harbour Post' }, captureOf(new TextEncoder().encode(text), 'text/plain')),
      {
        model: 'hand-made',
        attributions: [
          { source: span('Hugh Marsh'), cue: span(cue), content: [{ start: he, end: text.length }], confidence: 1 },
          { source: [{ start: he, end: he + 2 }], cue: span(inner), content: span(rest), confidence: 1 },
        ],
      },
    )
    const said = attributions.find(({ parent }) => parent !== null)!
    expect(speakers.find(({ id }) => id === said.speaker)?.name).toBe(name)
  })

  it('are not who signs the page', () => {
    const text =
      'Jonas Kral came to the harbour. I asked him whether it was late.\n\nI saw him go home, and nobody told me why. He said it was late.'
    const span = (words: string, from = 0) => {
      const start = text.indexOf(words, from)
      return [{ start, end: start + words.length }]
    }
    const at = text.indexOf('He said')
    const { speakers, attributions } = read(
      makeArticle(
        { text, outlet: 'Harbour Post', byline: 'Hugh Marsh' },
        captureOf(new TextEncoder().encode(text), 'text/plain'),
      ),
      {
        model: 'hand-made',
        attributions: [
          { source: span('I'), cue: span('asked'), content: span('whether it was late'), confidence: 1 },
          { source: span('I', text.indexOf('I saw')), cue: span('saw'), content: span('him go home'), confidence: 1 },
          { source: span('He', at), cue: span('said', at), content: span('it was late', at), confidence: 1 },
        ],
      },
    )
    expect(attributions.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)).toEqual([
      'Hugh Marsh',
      'Hugh Marsh',
      'Jonas Kral',
    ])
  })

  it('are not who speaks in a transcript', () => {
    const text =
      'EMIL ROTH: Is it late?\n\nHUGH MARSH: I met the mayor, Jonas Kral. He said it was late.\n\nROTH: And then?'
    const at = text.indexOf('He said')
    const { speakers, attributions } = read(
      makeArticle({ text, outlet: 'Harbour Post' }, captureOf(new TextEncoder().encode(text), 'text/plain')),
      {
        model: 'hand-made',
        attributions: [
          {
            source: [{ start: at, end: at + 2 }],
            cue: [{ start: at + 3, end: at + 7 }],
            content: [{ start: at + 8, end: text.indexOf('.\n\nROTH') }],
            confidence: 1,
          },
        ],
      },
    )
    const said = attributions.find(({ parent }) => parent !== null)!
    expect(speakers.find(({ id }) => id === said.speaker)?.name).toBe('Jonas Kral')
  })

  it('tell how likely it is', () => {
    const { attributions } = attributed('[Hugh Marsh] <said> {it was late}. [He] <added> {it was cold}.')
    const why = attributions[1]!.why.find(({ about }) => about === 'speaker')!
    expect(why.rule).toBe('pronoun')
    expect(why.score).toBeGreaterThan(0.9)
    expect(why.score).toBeLessThanOrEqual(1)
  })

  it('are nobody after whom a campaign is named', () =>
    expect(
      last('Emil Roth ran. [Hugh Marsh] <said> {it was late}. The Roth campaign is over, and [he] <said> {so}.'),
    ).toEqual(['Hugh Marsh', 'person']))
})

describe('who, which and that', () => {
  it.each([
    [
      'whoever is named before, whatever for',
      'They heard Reuters reporter Ada Lund, [who] <said> {it was late}.',
      'Ada Lund',
      'person',
    ],
    [
      'a body',
      'It was up to the Harbour Police Department, [which] <said> {it was late}.',
      'Harbour Police Department',
      'organisation',
    ],
    [
      'a union of states',
      'The bill came from the European Union, [which] <said> {it was late}.',
      'European Union',
      'organisation',
    ],
    [
      'a person with a role between',
      'He met Ada Lund, now the harbour minister, [who] <said> {it was late}.',
      'Ada Lund',
      'person',
    ],
    ['somebody of a state', 'He met Sen. Hugh Marsh of Texas, [who] <said> {it was late}.', 'Hugh Marsh', 'person'],
    ['somebody by title', 'He met Pope Emil, [who] <said> {it was late}.', 'Emil', 'person'],
    ['somebody known', 'He met Mr. Marsh, [who] <said> {it was late}.', 'Marsh', 'person'],
    ['a son', 'Hugh Marsh ran. He met Hugh Marsh Jr., [who] <said> {it was late}.', 'Hugh Marsh Jr', 'person'],
    ['not a court', 'It went to the Supreme Court, to the joy of those [who] <said> {it was late}.', '', 'unnamed'],
    ['many behind a dash', 'Nearly four in ten voters — [who] <said> {it was late} — stayed.', 'ten voters', 'group'],
    ['people by a plural', 'It pleased the folks [who] <said> {it was late}.', 'folks', 'group'],
    [
      'somebody without a name',
      'He met a Rumian lawyer of the port [who] <said> {it was late}.',
      'Rumian lawyer of the port',
      'anonymous',
    ],
    ['nobody by where they are', 'He met her in the harbour hall, [who] <said> {it was late}.', '', 'unnamed'],
    [
      'a document',
      'It came with the first harbour report, [which] <said> {it was late}.',
      'first harbour report',
      'organisation',
    ],
    ['no thing', 'He called it a wild card [that] <says> {it is late}.', '', 'unnamed'],
    ['a paper', 'It was told to the Washington Post, [which] <said> {it was late}.', 'The Washington Post', 'outlet'],
  ])('%s', (_, marked, name, kind) => expect(last(marked)).toEqual([name, kind]))
})

it('the two are who was named together last', () =>
  expect(
    last(
      'Mayor Emil Roth met Governor Ada Lund. Emil Roth and Ada Lund were late. The port was open. [The two leaders] <said> {it was late}.',
    ),
  ).toEqual(['Emil Roth and Ada Lund', 'group']))

describe('they', () => {
  it('are the two of whom the sentence before tells', () =>
    expect(
      last(
        '[The paperwork] <says> {so}. It contradicted what Ada Lund and Hugh Marsh had told. [They] <had said> {it was late}.',
      ),
    ).toEqual(['Ada Lund and Hugh Marsh', 'group']))
})

describe('it', () => {
  it('is a body named in the sentence', () =>
    expect(last('The plan is the main tool of the European Union, and [it] <said> {so}.')).toEqual([
      'European Union',
      'organisation',
    ]))
  it('is the body that the sentence before begins with, though it has said nothing', () =>
    expect(last('The Halden Port Authority went on with its plan. [It] <also blamed> {Rumia for the delay}.')).toEqual([
      'Halden Port Authority',
      'organisation',
    ]))
  it('is not whose deed the sentence before begins with', () =>
    expect(last('The European Commission’s plan was late. [It] <foresaw> {few exceptions}.')[1]).not.toBe(
      'organisation',
    ))
})

describe('each means whom it can', () => {
  it.each([
    [
      '"and who" is whom the first "who" means',
      'Harbour voters, who will be many and [who] <have said> {it was late}, came.',
      'Harbour voters',
    ],
    ['"that" of a sentence is nobody', '[Ada Lund] <said> {it was late}. [That] <suggests> {a storm}.', ''],
    [
      '"they" are no document',
      '[A video] <showed> {it was late}. Dockers were there. [They] <said> {it was early}.',
      'Dockers',
    ],
    [
      '"he" is no spokeswoman',
      '[Hugh Marsh] <said> {it was late}. [A spokeswoman] <said> {no}. [He] <said> {it was early}.',
      'Hugh Marsh',
    ],
    [
      '"she" is not of whom another is a supporter',
      'Neera Tanden, an Ada Lund supporter, came. [She] <said> {it was late}.',
      'Neera Tanden',
    ],
  ])('%s', (_, marked, name) => expect(last(marked)[0]).toBe(name))
})

it.each([
  ['Ada Lund (@adalund)', 'Ada Lund'],
  ['Estra Dockers Union (@dockers)', 'Estra Dockers Union'],
])('under a post is whoever signs it, without the handle: %s', (signed, name) =>
  expect(last(`Ada Lund met the press.\n{The port is closed.} <—> [${signed}] May 3, 2031`)[0]).toBe(name),
)

describe('a statement without a source that leads in is of whom the sentence speaks', () => {
  const of = (marked: string) => {
    const { speakers, attributions } = attributed(marked)
    return speakers.find(({ id }) => id === attributions[0]!.speaker)?.name
  }
  it('of whom comes next', () =>
    expect(of('After <blaming> {the council for it}, Ada Lund left early.\n[Ada Lund] <said> {it was late}.')).toBe(
      'Ada Lund',
    ))
  it('of whoever says what comes next', () =>
    expect(of('While <touting> {the ferry}, Ada Lund was late. Marsh left.')).toBe('Ada Lund'))
  it('of the name with which the sentence begins', () =>
    expect(of('Ada Lund left the stage, <slamming> {the council}.')).toBe('Ada Lund'))
  it('of nobody where somebody else was asked', () => expect(of('<Asked> {about it}, Ada Lund left early.')).toBe(''))
})

it('"his office" is of whom the statement before it tells', () => {
  const { speakers, attributions } = attributed(
    '[Hugh Marsh] <said> {it was late}.\n{Norland Sen. Emil Roth plans to bring in a new bill}, [his office] <confirmed>.',
  )
  expect(speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.name).toBe('Emil Roth’s office')
})

describe('"they" are', () => {
  const they = (marked: string) => {
    const { speakers, attributions } = attributed(marked)
    return speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.name
  }
  it.each([
    [
      'without a verb behind them',
      'When his colleagues garnered headlines, [they] <said> {it was late}.',
      'his colleagues',
    ],
    ['without a verb before them', 'The film inspires young dockers, [they] <said>{ today}.', 'young dockers'],
    ['nor with whoever does it to them', 'The hearing gave dockers a stage as [they] <sought> {votes}.', 'dockers'],
    [
      'whom alone the sentence before names, and not who plans',
      'Halda plans to sue.\n\nGov. Ada Lund joined Harbour Master Hugh Marsh in Halda. [They] <hinted> {that it was late}.',
      'Ada Lund and Hugh Marsh',
    ],
    ['plans, if these suggest something', 'Some plans are old. [They] <suggest> {that it is late}.', 'some plans'],
    ['without an adverb before them', 'They were nonetheless dockers. [They] <said> {it was late}.', 'dockers'],
    ['of whom the sentence speaks', 'The harbour agents went on after [they] <learned> {of it}.', 'harbour agents'],
    [
      'with whom the sentence before begins',
      '[Ferry owners] <disagree>{}. [They] <say> {it was late}.',
      'Ferry owners',
    ],
    [
      'two whom it names',
      'Ada Lund and Hugh Marsh met in Halda. [They] <discussed> {the ferry}.',
      'Ada Lund and Hugh Marsh',
    ],
    [
      'who spoke so',
      '[Sources within the council] <said> {Lund was late}. And Lund, [they] <said>, {was early}.',
      'sources within the council',
    ],
    [
      'not what others are told to be',
      '[Ada Lund and Hugh Marsh] <wrote> {letters}. And they weren’t pure partisans. [They] <liked> {the mayor}.',
      'Ada Lund and Hugh Marsh',
    ],
    [
      'not what a verb does',
      'The ferrymen know that the council certainly understands it. [They] <hope> {so}.',
      'ferrymen',
    ],
  ])('%s', (_, marked, name) => expect(they(marked)).toBe(name))
})

it('"it" is of what the sentence speaks, not who is cited for it', () => {
  const text = 'The Ferry Act limits fares, according to the Ostby Institute. It bans bells.'
  const span = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const { speakers, attributions } = read(
    makeArticle({ text, outlet: 'Harbour Post' }, captureOf(new TextEncoder().encode(text), 'text/plain')),
    {
      model: 'hand-made',
      attributions: [
        { source: span('The Ferry Act'), cue: span('limits'), content: span('fares'), confidence: 1 },
        {
          source: span('the Ostby Institute'),
          cue: span('according to'),
          content: span('The Ferry Act limits fares'),
          confidence: 1,
        },
        { source: span('It'), cue: span('bans'), content: span('bells'), confidence: 1 },
      ],
    },
  )
  expect(speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.name).toBe('Ferry Act')
})

it('means whom an official speaks of, and not the official', () => {
  const { speakers, attributions } = attributed(
    '[A White House official] <confirmed> {that special envoy Emil Roth will leave in May}, which \n[he] <believes> {is right}.',
  )
  expect(speakers.find(({ id }) => id === attributions[1]!.speaker)?.name).toBe('Emil Roth')
})

describe('he', () => {
  it('is somebody’s ally, who spoke in this sentence, and not whose ally he is', () =>
    expect(
      last(
        'Hugh Lund is the mayor. Meanwhile, [Lund’s ally] <confirmed> {that the ferry is late}, though [he] <did not say> {why it was late}.',
      ),
    ).toEqual(['Lund’s ally', 'anonymous']))
})
