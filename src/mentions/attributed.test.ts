import { describe, expect, it } from 'vitest'
import { attributed } from '../speakers/testing.ts'
import { read, texts } from './testing.ts'

describe('mentions of what somebody said', () => {
  it('is a denial, however short', () => {
    expect(texts('[S Lund] [C denied] [X those reports] during the debate.')).toEqual(['Lund denied those reports'])
    expect(texts('[S Lund] [C praised] [X those reports] during the debate.')).not.toContain(
      'Lund praised those reports',
    )
  })

  it('is of whoever says it, however much it doubts, and not of the tape that has it', () => {
    const { mentions, attributions, speakers } = attributed(
      '{“I don’t think it will sail,” Lund said}, <according to> [the tape].',
    )
    const said = attributions.find(({ id }) => id === mentions[0]!.attribution)!
    expect(mentions.map(({ text }) => text)).toEqual(['I don’t think it will sail'])
    expect(speakers.find(({ id }) => id === said.speaker)!.name).toBe('Lund')
  })

  it.each(['It demanded the release of the captain', 'She demanded his resignation'])(
    'is what somebody demands, in few words and of a body that is “it”: %s',
    (said) => {
      const [who, how] = said.split(' ') as [string, string]
      const rest = said.slice(who.length + how.length + 2)
      expect(read(`[S ${who}] [C ${how}] [X ${rest}].`)).toMatchObject([
        { text: said, attribution: `a${who.length + 1}` },
      ])
    },
  )

  it('does not tell on whose word it is told', () => {
    expect(
      texts('[S The Courier] [C reported] that [X the old port would close, citing a senior harbour official].'),
    ).toEqual(['the old port would close'])
    expect(texts('[S Lund] [C said] [X she would close the old port, citing high costs].')).toEqual([
      'she would close the old port, citing high costs',
    ])
  })

  it('may begin with a “no” that answers nobody', () => {
    expect(texts('[S Lund] [C said] that [X no such threat had been made].')).toEqual(['no such threat had been made'])
    expect(texts('“[X No thanks],” [S Lund] [C said].')).not.toContain('No thanks')
  })

  it.each([
    '[S Lund] [C said] [X the quay was closed, the ferries were stopped and nobody was hurt].',
    '[S Lund] [C said] [X that the quay was closed, that the ferries were stopped and that nobody was hurt].',
    '[S Lund] [C said] [X the quay was closed, that the ferries were stopped, and that nobody was hurt].',
    '[X The quay was closed, the ferries were stopped, and nobody was hurt], [S Lund] [C said].',
  ])('is a statement for each of three points: %s', (marked) =>
    expect(texts(marked).map((text) => text.toLowerCase())).toEqual([
      'the quay was closed',
      'the ferries were stopped',
      'nobody was hurt',
    ]),
  )

  it.each([
    'the mayor, the council and the guild were told that it leaks',
    'he went to Halden, met the crew and left the port',
    'the ferry, which is old, leaks and the crew is tired',
    'when the storm came, the quay was closed and nobody was hurt',
  ])('is one where it is no list of statements: %s', (what) =>
    expect(texts(`[S Lund] [C said] that [X ${what}].`)).toEqual([what]),
  )

  it('is not denied where it is said with a denial', () => {
    const [said] = read('[S Lund] denied the theft, [C saying] [X the boat had left the quay].')
    expect(said).toMatchObject({ text: 'the boat had left the quay', stance: 'asserts' })
  })

  it('is what somebody holds who counters with it, and not what he counters', () => {
    expect(read('[S Lund] [C countered] that [X the boat had left the quay].')[0]).toMatchObject({ stance: 'asserts' })
    expect(read('[S Lund] [C countered] [X the reports of a theft at the quay].')[0]!.stance).toBeUndefined()
  })

  it.each([
    ['“[X This saves everything],” [C said] [S Lund].', 'This saves everything'],
    ['“[X We thank Gil for everything],” [S Lund] [C said] in a letter.', 'We thank Gil for everything'],
    ['“[X They lied],” [S Lund] [C said].', 'They lied'],
  ])('is a sentence in quotation marks, however short: %s', (marked, said) => expect(texts(marked)).toEqual([said]))

  it.each(['“[X You guys],” [S Lund] [C said].', '“[X Yes],” [S Lund] [C said] in a statement after the meeting.'])(
    'is nothing that the page says where nothing is said: %s',
    (marked) => expect(texts(marked)).toEqual([]),
  )

  it('is whole where its source and cue stand in the midst of it', () => {
    expect(
      texts('[X The new peace plan], [C according to] [S two ministers], [X is largely based on old demands].'),
    ).toEqual(['The new peace plan … is largely based on old demands'])
    expect(texts('[X Roth], [S Lund] [C said], [X seemed more at home in the harbour].')).toEqual([
      'Roth … seemed more at home in the harbour',
    ])
    expect(texts('They saw the ferry, [X which], [S Lund] [C said], [X is old and leaks].')).not.toContain(
      'which … is old and leaks',
    )
  })
  it.each([
    '[S Lund] [C said] [X nothing as she was led to the old harbour].',
    '[S Lund] [C is likely to repeat] [X her denial of any part in the deal].',
    '[S Lund] [C could ask for] [X more money from the harbour].',
    '[S Lund] [C is scheduled to testify] [X about the collapse of the old harbour wall].',
    '[S Lund] [C has never condemned] [X the raid on the old harbour].',
    '[S Lund] slammed the mayor for [C continuing to claim] [X that the old harbour is safe].',
    '[S None of the ministers] [C is calling for] [X an end to the harbour strike].',
    'The inquiry into the fire, which [S Lund] repeatedly [C has denied], [X inflamed tensions in the old harbour].',
    'If [S the mayor] [C wants] [X an end to the harbour strike], she has to pay.',
    'The old harbour plan, which [S polls] [C show] [X few people want], goes to the council.',
    'It is unclear whether [S the mayor] [C opposed] [X the plan for the old harbour].',
    '[S Neither Lund nor the harbour] [C named] [X the ships that lay at the pier].',
  ])('is the page’s own where nobody has said it yet, or ever, or it is only supposed: %s', (marked) => {
    expect(read(marked).map(({ attribution, text }) => [attribution, text])).toEqual([
      [null, marked.replace(/\[[SCX] |\]/g, '')],
    ])
  })
  it('is whole where its source and cue stand between what leads in and the clause', () => {
    expect(
      texts('[X If the old rule has never been tried], [S Lund] [C said], [X there is a simple reason for it].'),
    ).toEqual(['If the old rule has never been tried … there is a simple reason for it'])
    expect(
      texts('[X Like his words about the guild], [S Lund] [C said], [X the mayor’s jabs were entirely unfair].'),
    ).toEqual(['Like his words about the guild … the mayor’s jabs were entirely unfair'])
  })
  it('is a quoted sentence that opens like a question', () => {
    expect(texts('“[X What we need is a truce before the winter],” [S Lund] [C said].')).toEqual([
      'What we need is a truce before the winter',
    ])
    expect(texts('“[X What the port needs],” [S Lund] [C said], “[X is a truce before the winter].”')).toEqual([
      'What the port needs … is a truce before the winter',
    ])
  })
  it('is not the page’s own where it stands in quotation marks, whosever they are', () => {
    expect(texts('The mayor went home at noon. “The old harbour will never be opened again.”')).toEqual([
      'The mayor went home at noon.',
    ])
  })
  it.each([
    '[S Lund] [C said] [X any ship falling short on the fee they complained of “is feeding the strike”].',
    '[S Lund] [C said] [X that the raid, which also hurt four, was being treated as a “crime of the guild”].',
    '[S Lund] [C predicted] that [X ships of a town that paid the old fee “won’t come.”]',
  ])('is told without who says it where it was said, or stands behind "that": %s', (marked) => {
    expect(texts(marked)).toEqual([/\[X (?:that )?(.*)\]/.exec(marked)![1]!.replace(/\.$/, '')])
  })
  it('is whole where "that" says which is meant, or nothing is said', () => {
    expect(
      texts('[S Lund] [C raised the possibility] that [X ships that pay no fee would lie in the harbour].'),
    ).toEqual(['Lund raised the possibility that ships that pay no fee would lie in the harbour'])
    expect(texts('[S Lund] [C does not care] that [X tens of ships that pay no fee lie in the harbour].')).toEqual([
      'Lund does not care that tens of ships that pay no fee lie in the harbour',
    ])
    expect(texts('[S Lund] clearly [C remembered] that [X detail when she closed the harbour].')).toEqual([
      'Lund clearly remembered that detail when she closed the harbour',
    ])
  })
  it('is nobody’s where it is what one alludes to by saying something', () => {
    const marked =
      '“I want it closed,” [S Lund] said, [C apparently alluding to] [X a plan for the harbour that was dropped].'
    expect(read(marked).filter(({ attribution }) => attribution !== null)).toEqual([])
  })
  it('is whole with whom somebody questions over what', () => {
    expect(
      texts('[S Some ministers] [C have questioned] [X the guild and its rivals over a rule the mayor backed].'),
    ).toEqual(['Some ministers have questioned the guild and its rivals over a rule the mayor backed'])
  })
  it('ends with "his" where its sentence does', () =>
    expect(texts('[S Lund] [C said] [X there was a place for big engines in jobs like his].')).toEqual([
      'there was a place for big engines in jobs like his',
    ]))

  it('ends with the word that its sentence or its quotation ends with', () => {
    expect(texts('[S Lund] [C said] [X the strike at the port cannot go on].')).toEqual([
      'the strike at the port cannot go on',
    ])
    expect(texts('“[X A truce is what all of us are looking for],” [S Lund] [C said].')).toEqual([
      'A truce is what all of us are looking for',
    ])
    expect(texts('[X The port is closed to], [S Lund] [C said], [X everybody from the north].')).toEqual([
      'The port is closed … everybody from the north',
    ])
  })
  it('begins with "so" where that is no conjunction', () => {
    expect(texts('So far the guild has not filed a request. So the guild has now closed the port.')).toEqual([
      'So far the guild has not filed a request.',
      'the guild has now closed the port.',
    ])
  })
  it('ends before the place that the next clause tells of', () => {
    expect(texts('[X He joined the guild at a yard in Halda, where], [S he] [C said].')).toEqual([
      'He joined the guild at a yard in Halda',
    ])
  })
  it('is not what a question asks of somebody, but what it takes for given', () => {
    expect(texts('Do [S we] [C want] [X to risk having a less able captain on the ferry]?')).toEqual([])
    expect(texts('Why does [S Lund] [C say] [X that the ferry is old and leaks]?')).toEqual([
      'the ferry is old and leaks',
    ])
  })
  it('is no question, nor does the page ask it', () => {
    expect(texts('“[X What is wrong with you?]” [S Lund] [C asked].')).toEqual([])
    expect(texts('[S Lund] [C explained] “[X how the old harbour of Estra is paid for].”')).toEqual([
      'Lund explained “how the old harbour of Estra is paid for',
    ])
  })
  it('keeps together what is not so, but so because of something', () => {
    expect(
      texts(
        '[S Lund] [C said] [X the mayor has not closed the port because it is old but because it has leaked all winter].',
      ),
    ).toEqual(['the mayor has not closed the port because it is old but because it has leaked all winter'])
  })
  it('is no markup that has come along', () => {
    expect(texts('<tweet tweet-id="728651792918155268"><tweet/>.')).toEqual([])
    expect(texts('<tweet author="@Lund">The port is closed until Monday.</tweet>.')).toEqual([
      'The port is closed until Monday.',
    ])
  })
  it('is a whole sentence where the content alone says nothing', () => {
    expect(texts('[S Lund] [C was eager] [X to be seen with the mayor of Halden before Monday].')).toEqual([
      'Lund was eager to be seen with the mayor of Halden before Monday',
    ])
    expect(texts('[S She] [C had already discussed] [X the proposed plan with the harbour].')).toEqual([
      'She had already discussed the proposed plan with the harbour',
    ])
  })
  it.each([
    ['about whom it is', '[S Many aides] [C described] [X themselves as shocked at the news]'],
    ['for what', '[S The mayor] [C is pressing] [X him for more papers relating to the ship that he had]'],
    ['whose object it is', '[S The clerk] [C told] me [X about a rich man she knew in Halden]'],
    ['how much', '[S The news] [C raises questions about] [X just how old the ferry was and who sailed it]'],
    ['if', '[S Lund] [C asked] the clerk [X if the ferry was sold]'],
    ['its quotation', '[S The mayor] [C outlined steps] [X to “fix whatever is wrong” at the harbour]'],
    ['what it stands for', '[S It] [C offered] [X to buy back the ferry]'],
    ['how many', '[S at least 15 crews] [C accused] [X the mayor of ranging from theft to fraud]'],
    ['whose it is, though torn', '[S Lund] [C accused] [X the judge] in Halden [X of being unfair to ferries]'],
  ])('has with it %s', (_, marked) => {
    expect(texts(`${marked}.`)).toEqual([marked.replace(/\[[SCX] |\]/g, '')])
  })
  it('is the page’s where what is said is nothing by itself and nobody is named', () => {
    const crew = 'The crew [S who] [C were told by] the court [X to return to the ship] went home on Monday'
    expect(texts(`${crew}.`)).toEqual([`${crew.replace(/\[[SCX] |\]/g, '')}.`])
    expect(texts('[C Asked] [X if the ferry was still on sale], he said nothing on Monday.')).not.toContain(
      'if the ferry was still on sale',
    )
  })
  it('has with it the name before "who"', () => {
    expect(texts('But Anne Lund, [S who] [C wanted] [X the mayor to remain at home], left Halden.')).toContain(
      'Anne Lund … wanted the mayor to remain at home',
    )
    expect(texts('Anne Lund, [S who] [C has yet to comment] [X about the strike at the port], left Halden.')).toEqual([
      'Anne Lund, who has yet to comment about the strike at the port, left Halden.',
    ])
  })
  it('is the page’s where a thing is only named, and nobody says anything of it', () => {
    expect(texts('The strike has stirred [C fears] about [X the effects on the old harbour].')).toEqual([
      'The strike has stirred fears about the effects on the old harbour.',
    ])
    expect(texts('[X The pier] [C is expected] [X to open on Monday in Halden].')).toEqual([
      'The pier is expected to open on Monday in Halden',
    ])
  })
  it('goes on with its cue and source where it has no verb of its own', () => {
    expect(texts('[X The three-year term] [C shocked] [S many observers in Halden].')).toEqual([
      'The three-year term shocked many observers in Halden',
    ])
    expect(texts('[X The old harbour plan] [C envisioned through] [S Lund] and Roth would be a great change.')).toEqual(
      ['The old harbour plan envisioned through Lund and Roth would be a great change.'],
    )
    expect(texts('[S They]’re [C asking] [X the court to declare the rule unlawful].')).toEqual([
      'They’re asking the court to declare the rule unlawful',
    ])
    expect(texts('[S Lund] [C attributes] [X the illness to a lifetime at the harbour].')).toEqual([
      'Lund attributes the illness to a lifetime at the harbour',
    ])
  })
  it('ends with the mark that closes within it', () => {
    expect(texts('[S The mayor] [C criticised] “[X false guesses about my plans.]” Lund left.')).toContain(
      'The mayor criticised “false guesses about my plans.”',
    )
  })
  it('has who pleads guilty to what, and what else is told of it', () => {
    expect(texts('[S Roth] [C pleaded guilty to] [X state theft charges and served 13 months].')).toEqual([
      'Roth pleaded guilty to state theft charges and served 13 months',
    ])
  })
  it('is without who is labelled, and of what was spoken', () => {
    expect(texts('[X ANNE LUND: The pier is old and it leaks], [S she] [C said].')).toEqual([
      'The pier is old and it leaks',
    ])
    expect(texts('[S Lund] [C spoke] of [X the strike and the pier: “This is not why I came here.”]')).toEqual([
      'This is not why I came here.',
    ])
  })
  it('ends where its quotation does', () =>
    expect(
      texts('“The pier is old. [X It is going to fall into the sea,” she said in Halden], [C according to] [S notes].'),
    ).toContain('It is going to fall into the sea'))
  it('does not end with what leads to what is told by itself', () => {
    expect(texts('[S Lund] [C said] [X the ship tried to “turn away,” saying] it was late.')).toEqual([
      'the ship tried to “turn away,”',
    ])
  })
  it('begins behind "as" and "when", and is none behind "if"', () => {
    expect(texts('As [S Roth] [C debated] [X tying a bill to the ferry], Lund left.')).toContain(
      'Roth debated tying a bill to the ferry',
    )
    expect(texts('If [S Roth] [C debated] [X tying a bill to the ferry], Lund would leave Halden.')).toEqual([
      'If Roth debated tying a bill to the ferry, Lund would leave Halden.',
    ])
  })
  it('is no embedded question where a clause follows', () =>
    expect(texts('As [S The Meridian] [C reported], [X when the ice broke on Monday, the ferry was sold].')).toEqual([
      'when the ice broke on Monday, the ferry was sold',
    ]))
  it('is each of both', () =>
    expect(texts('[S Lund] [C knew] [X both that the ferry was sold and that its crew had left it].')).toEqual([
      'the ferry was sold',
      'its crew had left it',
    ]))
  it('is whole behind a time', () =>
    expect(
      texts(
        '[X Less than two weeks after Lund had left the town], [C according to] [S the files], [X the ferry was sold].',
      ),
    ).toEqual(['Less than two weeks after Lund had left the town … the ferry was sold']))
  it.each([
    '[S Lund] [C accused] [X the mayor of showing support for the strike]',
    '[S Lund] [C blasted] [X the mayor for what the harbour has become]',
  ])('is whole where somebody is judged: %s', (marked) => {
    expect(texts(`${marked}.`)).toEqual([marked.replace(/\[[SCX] |\]/g, '')])
  })
  it('is what nobody in particular calls for somebody to do', () =>
    expect(texts('The fire has sparked [C calls for] [X the mayor of Halden to sell the old ferry].')).toContain(
      'the mayor of Halden to sell the old ferry',
    ))
  it('is what somebody is told to claim', () =>
    expect(
      texts('“Forget it,” said Lund, [C asked about] [X his claims that he had sold the old ferry of Halden].'),
    ).toContain('his claims that he had sold the old ferry of Halden'))
  it('is not that a source would not be named', () =>
    expect(texts('[S An official] [C asked] [X not to be named because the talks were secret].')).toEqual([]))
  it('is no title that only names what is told below it', () => {
    expect(texts('How the town discovered the old harbour')).toEqual([])
    expect(texts('What the town needs is a new harbour')).toEqual(['What the town needs is a new harbour'])
  })
  it('is a clause that holds a judgement', () => {
    expect(
      texts('[S Lund], the mayor, [C complained] “[X the danger of a vote is that the harbour may close.]”'),
    ).toEqual(['the danger of a vote is that the harbour may close.'])
    expect(texts('[S Lund] [C complained] [X the mayor has closed the harbour for a week].')).toEqual([
      'the mayor has closed the harbour for a week',
    ])
    expect(texts('[S Lund] [C complained] [X that the mayor’s plan for the harbour was too old].')).toEqual([
      'the mayor’s plan for the harbour was too old',
    ])
    expect(texts('[S Lund] [C asked] [X all owners of now-banned ships to sell them].')).toEqual([
      'Lund asked all owners of now-banned ships to sell them',
    ])
    expect(texts('[S Lund] [C called] [X Roth a key clerk of the harbour, although Brandt never met him].')).toEqual([
      'Lund called Roth a key clerk of the harbour, although Brandt never met him',
    ])
  })
  it('is hers where she does not believe it', () => {
    expect(read('[S Lund] [C does not believe] [X that the harbour will close].')[0]!.attribution).not.toBeNull()
  })
  it('does not begin with the day on which it was said', () => {
    expect(texts('[S Lund] [C said] [X Friday he would ask the question].')).toEqual(['he would ask the question'])
    expect(texts('[S Lund] [C said] [X Friday is the day of the talks].')).toEqual(['Friday is the day of the talks'])
    expect(texts('[X Friday he will meet the mayor], [S Lund] [C said].')).toEqual(['Friday he will meet the mayor'])
  })
  it('has no single quotation marks about it, nor one of a pair', () => {
    expect(texts('[X ‘‘We will do just fine tomorrow,’’] [S Lund] [C said].')).toEqual([
      'We will do just fine tomorrow',
    ])
    expect(texts("[X 'We don't fear the harbour strike,'] [S Lund] [C said].")).toEqual([
      "We don't fear the harbour strike",
    ])
    expect(texts("[X 'We don't fear the harbour strike. It will end on Monday.'] [S Lund] [C said].")).toEqual([
      "We don't fear the harbour strike.",
      'It will end on Monday.',
    ])
    const left = [
      "'Fine,' and 'good' are the words of the mayor",
      "'em all will strike the harbour",
      "the dockers' strike is the ministers'",
    ]
    for (const text of left) expect(texts(`[S Lund] [C said] [X ${text}].`)).toEqual([text])
  })
  it('is what was conceded where the rest is another statement', () => {
    expect(texts('[X The harbour will close], [S Lund] [C said], although a strike is highly unlikely.')).toContain(
      'a strike is highly unlikely.',
    )
    expect(texts('While the talks on wages continue, the harbour stays closed for ships.')).toEqual([
      'the talks on wages continue',
      'the harbour stays closed for ships.',
    ])
  })
  it('is no object of a participle', () => {
    expect(texts('[S Lund] refused to sign the new accord, [C citing] [X objections to many of its points].')).toEqual([
      'Lund refused to sign the new accord',
    ])
    expect(
      texts('[S The ministry] [C published details about] [X actions in the towns occupied by the army].'),
    ).toEqual(['The ministry published details about actions in the towns occupied by the army'])
  })
  it('is the content, without "that" and without the marks of a whole quotation', () => {
    expect(texts('[S Lund] [C said] [X that the ferry will sail on Monday].')).toEqual([
      'the ferry will sail on Monday',
    ])
    expect(texts('[X “The ferry will sail on Monday,”] [S Lund] [C said].')).toEqual(['The ferry will sail on Monday'])
    expect(texts('[S Lund] [C said]: [X The ferry will sail on Monday.’’]')).toEqual(['The ferry will sail on Monday.'])
  })

  it('cuts coordinated statements, each with its own span and id', () => {
    const found = read(
      '[S Lund] [C said] [X the ferry will sail on Monday, but that the harbour is closed until spring].',
    )
    expect(found.map(({ text }) => text)).toEqual([
      'the ferry will sail on Monday',
      'the harbour is closed until spring',
    ])
    expect(new Set(found.map(({ id }) => id)).size).toBe(2)
  })

  it('knows "that" the subject from "that" the conjunction', () => {
    expect(texts('[S Lund] [C said]: [X “But that doesn’t mean the ferry is lost.”]')).toEqual([
      'that doesn’t mean the ferry is lost.',
    ])
    expect(texts('[S The port] [C said] [X that account “is not accurate.”]')).toEqual([
      'that account “is not accurate.”',
    ])
    expect(texts('[S The port] [C said] [X that accounts of it were not accurate].')).toEqual([
      'accounts of it were not accurate',
    ])
  })

  it('cuts the sentences of a quotation', () => {
    expect(texts('[S Lund] [C said]: [X “The ferry is old. It needs a new engine.”]')).toEqual([
      'The ferry is old.',
      'It needs a new engine.',
    ])
  })

  it.each([
    ['a shared subject', 'she went to the harbour and spoke to the crew'],
    ['a list', 'the company lost passengers, money and trust last year'],
    ['a condition', 'if the ice melts, and the wind turns, the ferry will sail'],
  ])('leaves %s in one', (_, content) => {
    expect(texts(`[S Lund] [C said] [X ${content}].`)).toEqual([content])
  })

  it('parts a concession from what begins with a noun like a verb', () => {
    expect(texts('While only five docks are known, concerns have come up over the harbour guild.')).toEqual([
      'only five docks are known',
      'concerns have come up over the harbour guild.',
    ])
  })
  it('parts a concession, both halves of which are said', () => {
    expect(texts('[S Lund] [C said] [X although the ferry is old, it will sail on Monday].')).toEqual([
      'the ferry is old',
      'it will sail on Monday',
    ])
  })

  it('parts what was left out of a quotation', () => {
    expect(texts('[S Lund] [C said]: [X “The ferry is old … the crew has been tired for months.”]')).toEqual([
      'The ferry is old',
      'the crew has been tired for months.',
    ])
  })
  it('is whole where what was left out stands between a verb and what is done', () =>
    expect(texts('[S Lund] [C said]: [X “All she did today is … sell the old ferry.”]')).toEqual([
      'All she did today is … sell the old ferry.',
    ]))
  it('is without "according to", though its verb is none that is known', () =>
    expect(texts('[C According to] [S two ministers], [X these plans imply that the harbour will close].')).toEqual([
      'these plans imply that the harbour will close',
    ]))
  it('has who accuses whom', () =>
    expect(texts('The ferry sank, with [S the mayor] [C accusing] [X old dock owners of selling the pumps].')).toEqual([
      'the mayor accusing old dock owners of selling the pumps',
    ]))
  it('is none that hangs on a participle, though it has a word in quotation marks', () =>
    expect(
      texts('[S Lund], after [C writing a column panning] [X the harbour and the idea of “free” ferries], left town.'),
    ).not.toContain('the harbour and the idea of “free” ferries'))
  it('is what somebody is quoted as saying', () =>
    expect(texts('[S The Herald] [C quotes] [X the mayor as saying that the ferry is old].')).toEqual([
      'the ferry is old',
    ]))
  it('has no part in what it was said about', () =>
    expect(
      texts('[S Ada Lund] [C told] the Courier [X about the data theft, “and built models to exploit what we knew”].'),
    ).toEqual(['built models to exploit what we knew']))

  it('has no preposition before whose it is', () =>
    expect(
      texts('Despite [S a United Harbours] [C call for] [X an immediate end to it Monday], the strike goes on.'),
    ).toContain('a United Harbours call for an immediate end to it Monday'))
  it('ends with the word that points back', () =>
    expect(texts('[X Lund left on Monday, and Berg left the day after that], [S the mayor] [C said].')).toEqual([
      'Lund left on Monday',
      'Berg left the day after that',
    ]))

  it('takes a title in with its name', () => {
    expect(texts('President [S Lund] [C congratulated] [X the crew of the old ferry on its long journey].')).toEqual([
      'President Lund congratulated the crew of the old ferry on its long journey',
    ])
  })

  it('takes source and cue in where the content has no verb of its own', () => {
    expect(texts('[S The ministry of transport] [C has denied] [X involvement in the affair].')).toEqual([
      'The ministry of transport has denied involvement in the affair',
    ])
  })

  it.each([
    ['an embedded question', '[S Lund] [C knows] [X whether].'],
    ['a greeting', '[S Lund] [C said]: [X “Good morning.”]'],
    ['a picture’s caption', '{caption}[S Lund] [C says] [X the ferry will sail on Monday].'],
  ])('leaves out %s', (_, paragraph) => {
    expect(texts(paragraph)).toEqual([])
  })

  it('leaves out the programme to which it was said', () => {
    expect(texts('[S Lund] [C told] [X “Morning in Halden”] [X that the ferry will sail on Monday].')).toEqual([
      'the ferry will sail on Monday',
    ])
  })

  it('puts a name for "he" and "she" into what is compared, never into what is shown', () => {
    const [found] = read('[S Lund] [C said] [X she will sail on Monday].')
    expect(found).toMatchObject({ text: 'she will sail on Monday', context: 'Anne Lund will sail on Monday' })
  })
})
