import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read as readPage } from '../pipeline.ts'
import { read, texts } from './testing.ts'

describe('where a statement begins and ends', () => {
  it('ends with the preposition whose noun came before, where a comma follows', () =>
    expect(
      texts(
        '[S Lund] [C said] [X the only camera did not face the balcony the thieves entered from], the court heard.',
      ),
    ).toContain('the only camera did not face the balcony the thieves entered from'))
  it('begins with "because of"', () =>
    expect(texts('[S Lund] [C said] [X because of the storm, the ferry could not leave the old harbour].')).toEqual([
      'because of the storm, the ferry could not leave the old harbour',
    ]))
  it('goes on to whom the same is not said of', () => {
    const told = (rest: string) =>
      texts(`[S Lund] [C said] [X the council must hear of the plan, which the dockers but ${rest}].`)
    expect(told('not top city leaders were told of in advance')).toHaveLength(1)
    expect(
      texts('[S Lund] [C said] [X the guild was told of the new plan but not all dockers were happy with it].'),
    ).toHaveLength(2)
  })
  it('ends before it is told that nobody could confirm it', () => {
    const said = 'the ferry left the old harbour at noon'
    for (const remark of ['but that could not be independently confirmed', 'which has not been verified'])
      expect(texts(`[S The Courier] [C reported] [X ${said}, ${remark}].`)).toEqual([said])
  })
  it('ends with the hour', () =>
    expect(
      texts('[S Lund] [C said] [X the ferry left the old harbour at about 9:30 a.]m., half an hour late.'),
    ).toEqual(['the ferry left the old harbour at about 9:30 a.m.']))
  it('begins behind the paper in which it stands', () =>
    expect(texts('[S Lund] [C said] [X in the 19-page report that the ferry had left the old harbour].')).toEqual([
      'the ferry had left the old harbour',
    ]))
  it('is whole with what somebody wants to find out', () =>
    expect(texts('[S The police] [C want to determine] [X if the guild has kept to the deal of May].')).toEqual([
      'The police want to determine if the guild has kept to the deal of May',
    ]))
  it('begins behind "that" and its comma', () =>
    expect(texts('[S Lund] [C said] [X that, "as part of the plan," the ferry will be sold to the guild].')).toEqual([
      '"as part of the plan," the ferry will be sold to the guild',
    ]))
  it('keeps together what is not so, but so in quotation marks', () =>
    expect(
      texts(
        '[S Lund] [C said] [X that the arrests “are not connected to the words” of the two but “to other things found in the case.”]',
      ),
    ).toEqual(['the arrests “are not connected to the words” of the two but “to other things found in the case.”']))
  it('keeps with a statement the only condition on which it holds', () =>
    expect(
      texts('[S Lund] [C said] [X she is willing to return to the guild, but only if the board steps down].'),
    ).toEqual(['she is willing to return to the guild, but only if the board steps down']))
  it('has with it what goes on behind its cue and hangs on it', () =>
    expect(
      texts(
        '[X The five include a man who was seen at the bank], [S Lund] [C said], [X as the hunt, now in its third week, spread to Rumia].',
      ),
    ).toEqual([
      'The five include a man who was seen at the bank … as the hunt, now in its third week, spread to Rumia',
    ]))
  it.each([
    [
      '[S The guild] [C defines] [X a ferry as a ship that carries people over a strait].',
      'The guild defines a ferry as a ship that carries people over a strait',
    ],
    [
      '[S The clerks] [C identified] [X the letter as one thing in a long list of complaints that led to the sale].',
      'The clerks identified the letter as one thing in a long list of complaints that led to the sale',
    ],
  ])('is whole with what somebody says that a thing is: %s', (marked, whole) => expect(texts(marked)).toEqual([whole]))
})

describe('what is no statement', () => {
  it.each([
    'Two men were held in Halden, [S the Courier] reported on Sunday, [C citing] [X sources close to the inquiry].',
    '[C Citing] [X sources familiar with the matter and papers], [S the paper] told of the sale of the ferry.',
    '[S The Courier] reported it, [C citing] [X documents and people familiar with the matter].',
    'The Courier reported it, [S the paper] [C quoting] [X two officials briefed on the old harbour talks].',
    '[S The Courier] reported that the port was closed, [C citing] [X state news agency Tageslicht].',
  ])('whom an outlet cites: %s', (marked) =>
    expect(texts(marked).filter((text) => /^(?:sources|documents|two officials|state news)/.test(text))).toEqual([]),
  )
  it('that an outlet was the first to have the news', () => {
    expect(
      texts('The two men were held, according to the Courier, [S which] [C first reported] [X the news].'),
    ).toEqual(['The two men were held, according to the Courier, which first reported the news.'])
    expect(texts('The Courier first broke the story on Monday.')).toEqual([])
    expect(texts('Lund’s use of the old ferry was first reported by The Halden Courier.')).toHaveLength(1)
    expect(texts('The inquiry was first reported by The Halden Courier.')).toEqual([])
    expect(texts('The Courier first reported that the old ferry had sunk.')).toHaveLength(1)
  })
  it('where a page sends its readers', () =>
    expect(texts('If you want to learn more about the old ferry, you can do so at the following link.')).toEqual([]))
})

it('is told once', () => expect(read('[S Lund] [C said] [X the ferry has sunk].')).toHaveLength(1))

describe('a statement keeps what it cannot do without', () => {
  it.each([
    ['But that belief does not make the old ferry safe.', 'that belief does not make the old ferry safe.'],
    [
      'And that testimony was mostly made up of rumours from the port.',
      'that testimony was mostly made up of rumours from the port.',
    ],
    [
      'And because the storm grew into a disaster, it ended up in the papers.',
      'because the storm grew into a disaster, it ended up in the papers.',
    ],
  ])('%s', (page, text) => expect(texts(page)).toEqual([text]))

  it('but not the ground that its only clause is', () =>
    expect(texts('[S Lund] [C said] [X because this is the old harbour, where every storm comes back].')).toEqual([
      'this is the old harbour, where every storm comes back',
    ]))
  it('the thing that is pointed at', () =>
    expect(texts('By Sunday, [S he] [C added], [X that scenario had become much less likely].')).toContain(
      'that scenario had become much less likely',
    ))
  it('“than before”', () =>
    expect(
      texts(
        '[S Lund] [C said]: [X “At that time the port was at even lower risk than before, and it was small to begin with.”]',
      ),
    ).toEqual(['At that time the port was at even lower risk than before', 'it was small to begin with.']))
  it('what is not said to be so', () =>
    expect(
      texts('It did not show that the figure was one of many, and that its author was an old friend of the mayor.'),
    ).toEqual(['It did not show that the figure was one of many, and that its author was an old friend of the mayor.']))
  it('but both where both are said to be so', () =>
    expect(texts('It should have been clear that the ferry was a fraud, and that it was run by an old crook.')).toEqual(
      ['It should have been clear that the ferry was a fraud', 'it was run by an old crook.'],
    ))
  it('what stands between its dashes', () =>
    expect(
      texts(
        'Key pillars of the port — that the winner rules it, that votes are free, and that all may speak — are in doubt.',
      ),
    ).toHaveLength(1))
  it('the main clause of “since”', () =>
    expect(
      texts(
        'Since most sailors are old — and since old people are common among voters, and old voters are heard in the council — this dispute helps the mayor.',
      ),
    ).toHaveLength(1))
  it('its brackets', () => {
    expect(
      texts(
        '[S Lund] [C testified to] [X a deal in which a ferry was the reward for the vote (bad, but no crime]), but went on.',
      )[0],
    ).toBe('Lund testified to a deal in which a ferry was the reward for the vote (bad, but no crime)')
    expect(
      texts(
        '(The guild had also asked the council to lift the ban; [S the port] [C says] [X it lifted the ban because the ferries were safe].)',
      ),
    ).toContain('The guild had also asked the council to lift the ban')
  })
  it('no signature', () =>
    expect(
      texts(
        '{post}[X What is odd is your blaming Lund for the old ferries & the ban of the guild] [C —] [S Ida Berg (@idaberg)]',
      ),
    ).toEqual(['What is odd is your blaming Lund for the old ferries & the ban of the guild']))
  it('what hangs on it behind the source', () =>
    expect(
      texts(
        '[X Large crowds of sailors gathered outside the old harbour on Sunday], [C according to] [S witnesses], [X before starting chants of “down with Lund” and “a vote is not enough, a trial is needed!”]',
      ),
    ).toHaveLength(1))
  it('no adverb before what somebody else tells', () =>
    expect(
      texts(
        'While perhaps understandably driven by fears of a storm, the decision of the port came in for some criticism, particularly after [S the guild] [C announced] [X it would close the harbour for a day].',
      )[0],
    ).toBe(
      'While perhaps understandably driven by fears of a storm, the decision of the port came in for some criticism',
    ))
})

describe('is no statement', () => {
  it('a question of which the answer stands elsewhere', () =>
    expect(
      texts('But whether the letters of Lund helped the port or not, [S she] [C said] [X that the harbour was safe].'),
    ).toEqual(['the harbour was safe']))
  it('what only tells as what something is taken', () =>
    expect(
      texts('That she reads is [X something] [S we] [C take for granted] [X as part of the noise of our lives].'),
    ).not.toContain('as part of the noise of our lives'))
})

describe('of two things that one source does in a sentence the second is told without the first', () => {
  /** What is stated in a sentence of which somebody is the source of two attributions, each a cue and its content. */
  const second = (text: string, source: string, ...said: [cue: string, content: string][]) => {
    const spans = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
    const article = makeArticle(
      { text, outlet: 'Harbour Post' },
      captureOf(new TextEncoder().encode(text), 'text/plain'),
    )
    const attributions = said.map(([cue, content]) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
      confidence: 1,
    }))
    return readPage(article, { attributions, model: 'hand-made' }).mentions.at(-1)!.text
  }
  it.each([
    [
      'The council declined to say whether it will close the old port but acknowledged considering “options” for it.',
      'The council … acknowledged considering “options” for it',
      ['declined to say', 'whether it will close the old port'],
      ['acknowledged', 'considering “options” for it'],
    ],
    [
      'The council praised the new port as “a good news story” and spoke of a “limited number of accidents” there.',
      'The council … spoke of a “limited number of accidents” there',
      ['praised', 'the new port as “a good news story”'],
      ['spoke of', 'a “limited number of accidents” there'],
    ],
    [
      'The council hinted at a new plan for the old port but offered none.',
      'The council hinted at a new plan for the old port but offered none',
      ['hinted at', 'a new plan for the old port'],
      ['offered', 'none'],
    ],
    [
      'The council refused to praise the new port and condemned a “great number of accidents” there.',
      'The council refused to praise the new port and condemned a “great number of accidents” there',
      ['refused to praise', 'the new port'],
      ['condemned', 'a “great number of accidents” there'],
    ],
  ] as const)('%s', (text, whole, one, other) => expect(second(text, 'The council', [...one], [...other])).toBe(whole))
})
