import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Span } from '../types.ts'
import { attributionsOf } from './stage.ts'

/** Where `words` stand in `text`. */
function span(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`)
  return { start, end: start + words.length }
}
const spans = (text: string, words: string | string[]) => [words].flat().map((each) => span(text, each))

type Marked = [source: string | string[], cue: string | string[], content: string | string[], confidence?: number]

function read(text: string, marked: Marked[], blocks: Block[] = []) {
  const predicted = marked.map(([source, cue, content, confidence = 0.9]) => ({
    source: spans(text, source),
    cue: spans(text, cue),
    content: spans(text, content),
    confidence,
  }))
  return attributionsOf({ text, blocks }, { attributions: predicted, model: 'by hand' })
}
const words = (text: string, spans: Span[]) => spans.map(({ start, end }) => text.slice(start, end))

describe('an attribution', () => {
  it('has no time of day for a part of who speaks', () => {
    const text = 'Just before 8am crews asked for water.'
    expect(words(text, read(text, [['8am crews', 'asked for', 'water']])[0]!.source)).toEqual(['crews'])
    const entry = 'Live\n5.55 AM. Fishermen saw a light.\n[09:02 WIB] The toll has risen, police say.'
    expect(words(entry, read(entry, [['5.55 AM. Fishermen', 'saw', 'a light']])[0]!.source)).toEqual(['Fishermen'])
    const toll = read(entry, [['police', 'say', '[09:02 WIB] The toll has risen']])[0]!
    expect(words(entry, toll.content)).toEqual(['The toll has risen'])
  })

  it('is named by where its cue begins', () => {
    expect(read('Ada said no.', [['Ada', 'said', 'no']])[0]!.id).toBe('a4')
  })

  it('says nothing yet of speaker, chain and stance', () => {
    expect(read('Ada said no.', [['Ada', 'said', 'no']])[0]).toMatchObject({
      speaker: null,
      chain: [],
      stance: 'asserts',
    })
  })

  it('loses what belongs to its surroundings', () => {
    const text = 'Ada, the mayor, said: “We won,” and left.'
    const [found] = read(text, [['Ada, the mayor, ', 'said:', '“We won,” ']])
    expect(words(text, found!.source)).toEqual(['Ada, the mayor'])
    expect(words(text, found!.cue)).toEqual(['said'])
    expect(words(text, found!.content)).toEqual(['“We won,”'])
  })

  it('has no source where only the article of one was found', () => {
    const text = 'The senator followed others and said no.'
    expect(read(text, [['The', 'said', 'no']])[0]).toMatchObject({ source: [], cue: spans(text, 'said') })
  })

  it('keeps a colon that is all there is of a cue', () => {
    const text = 'Poll: Voters Are Tired'
    expect(words(text, read(text, [['Poll', ':', 'Voters Are Tired']])[0]!.cue)).toEqual([':'])
  })

  it('is dropped where its source and cue are what another one has for cue and content', () => {
    const text = 'The port closed amid reports that it rains.'
    const found = read(text, [
      ['reports', 'that', 'it rains', 0.9],
      [[], 'reports', 'that it rains', 0.5],
    ])
    expect(found.map(({ cue }) => words(text, cue))).toEqual([['reports']])
  })

  it('is dropped where its cue is the source of a surer one with the same content', () => {
    const text = '“We won,” Ada Brown said.'
    const found = read(text, [
      [[], 'Ada Brown', '“We won,”', 0.5],
      ['Ada Brown', 'said', '“We won,”', 0.9],
    ])
    expect(found.map(({ cue }) => words(text, cue)[0])).toEqual(['said'])
  })

  it('stands once where the same is given to one source twice, and twice where to two', () => {
    const text = 'Ada Brown reports from Harwick: it opens, citing Bo Ray.'
    const found = read(text, [
      ['Ada Brown', 'reports', 'it opens', 0.8],
      ['Ada Brown reports from Harwick', ':', 'it opens', 0.7],
      ['Bo Ray', 'citing', 'it opens', 0.7],
    ])
    expect(found.map(({ cue }) => words(text, cue)[0])).toEqual(['reports', 'citing'])
  })

  it('goes on in a further span after a line break', () => {
    const text = 'Ada said: “We won.\n\n“We will win again.”'
    const [found] = read(text, [['Ada', 'said', '“We won.\n\n“We will win again.”']])
    expect(words(text, found!.content)).toEqual(['“We won.', '“We will win again.”'])
  })

  it('keeps the quotation marks around it, and the full stop of an abbreviation', () => {
    const text = 'Ada said, “We won.” She left the U.S. Then “Bo” left.'
    expect(
      words(
        text,
        read(text, [
          ['Ada', 'said', 'We won'],
          ['She', 'left', 'the U.S'],
        ])[1]!.content,
      ),
    ).toEqual(['the U.S.'])
    expect(words(text, read(text, [['Ada', 'said', '“We won']])[0]!.content)).toEqual(['“We won.”'])
    expect(words(text, read(text, [['Ada', 'said', 'We won.”']])[0]!.content)).toEqual(['“We won.”'])
  })

  it('is mended where the prediction broke it for no reason', () => {
    const text = 'Ada, the mayor of Harwick, said that it would open in May.'
    const [found] = read(text, [[['Ada', 'of Harwick'], 'said', ['that it', 'open in May']]])
    expect(words(text, found!.source)).toEqual(['Ada, the mayor of Harwick'])
    expect(words(text, found!.content)).toEqual(['that it would open in May'])
  })

  it('is mended where a word in quotation marks was left out', () => {
    const text = 'Ada said the two “loopholes” she named would close.'
    const [found] = read(text, [['Ada', 'said', ['the two', 'she named would close']]])
    expect(words(text, found!.content)).toEqual(['the two “loopholes” she named would close'])
  })

  it('stays broken by its own source and cue, and by the end of a quotation', () => {
    const text = '“It opens,” Ada said, “in May” and not “in June”.'
    const [found] = read(text, [['Ada', 'said', ['“It opens,”', '“in May”', '“in June”']]])
    expect(words(text, found!.content)).toEqual(['“It opens,”', '“in May”', '“in June”'])
  })

  it('has one source, the nearest to its cue', () => {
    const text = 'HARWICK (Vell News), on a rainy Monday afternoon in the autumn – Ada said no.'
    const [found] = read(text, [[['HARWICK', 'Ada'], 'said', 'no']])
    expect(words(text, found!.source)).toEqual(['Ada'])
  })

  it('stands once where two cues share a word: the surer', () => {
    const text = 'Ada has said no.'
    const found = read(text, [
      ['Ada', 'has said', 'no', 0.6],
      ['Ada', 'said', 'no', 0.8],
    ])
    expect(found.map(({ confidence }) => confidence)).toEqual([0.8])
  })
})

describe('no attribution', () => {
  it('is without a cue, or with nothing but a cue', () => {
    const text = 'Ada said no.'
    expect(
      read(text, [
        [[], 'said', []],
        ['Ada', [], 'no'],
      ]),
    ).toEqual([])
  })

  it('reaches into page furniture, bylines and labels', () => {
    const text = 'VK OK Telegram\nAda said no.\nRead also: Bo said yes.'
    const blocks: Block[] = [
      { ...span(text, 'VK OK Telegram'), kind: 'furniture' },
      { ...span(text, 'Ada said no.'), kind: 'paragraph' },
      { ...span(text, 'Read also: Bo said yes.'), kind: 'furniture' },
    ]
    const found = read(
      text,
      [
        ['Ada', 'said', 'VK OK Telegram\nAda said no'.slice(0, 14)],
        [['Bo'], ['said yes'], ['yes']],
      ],
      blocks,
    )
    expect(found.map(({ content }) => words(text, content))).toEqual([[]])
  })
})

describe('the form', () => {
  it.each([
    ['direct', 'Ada said, “We won.”', '“We won.”'],
    ['direct', 'Ada said, “We won.”', 'We won'],
    ['direct', 'Ada said, «We won».', '«We won»'],
    ['mixed', 'Ada said they “won”.', 'they “won”'],
    ['indirect', 'Ada said they won.', 'they won'],
    ['indirect', 'Ada said it’s the players’ win.', 'it’s the players’ win'],
  ])('%s: %s', (form, text, content) => {
    expect(read(text, [['Ada', 'said', content]])[0]!.form).toBe(form)
  })

  it('is direct when a quotation is broken off by its source', () => {
    expect(read('“We won,” Ada said, “again.”', [['Ada', 'said', ['“We won,”', '“again.”']]])[0]!.form).toBe('direct')
  })
})

describe('a transcript', () => {
  const text = [
    'Now to the guests.',
    'ADA TODD: Did they agree?',
    'SEN. BO RAY (R-AK): They did not.',
    '(LAUGHTER)',
    'And they will not.',
    'TODD: Why?',
    'That was the hour.',
  ].join('\n')

  it('gives an attribution for each turn, which goes on to the next', () => {
    const found = read(text, [])
    expect(found.map(({ source, cue, content }) => [source, cue, content].map((each) => words(text, each)))).toEqual([
      [['ADA TODD'], [':'], ['Did they agree?']],
      [['SEN. BO RAY'], [':'], ['They did not.', 'And they will not.']],
      [['TODD'], [':'], ['Why?']],
    ])
  })

  it('may say beside a name what somebody does there, and begin on the next line', () => {
    const radio = 'ADA TODD, HOST:\nDid they agree?\nBO RAY, BYLINE: They did not.\nTODD: Why?'
    expect(read(radio, []).map(({ source, content }) => [words(radio, source), words(radio, content)].flat())).toEqual([
      ['ADA TODD', 'Did they agree?'],
      ['BO RAY', 'They did not.'],
      ['TODD', 'Why?'],
    ])
  })

  it('may have all its turns in one paragraph, with and without a space behind the colon', () => {
    const joined =
      'ADA TODD:Did they agree? SEN. BO RAY (R-AK): They did not. I asked: Why? (LAUGHTER) TODD:And now? BO RAY:No.'
    const again = 'TODD: Of the FBI. RAY: No.'
    const page = `Ada Todd spoke with Bo Ray about the port.\n\n${joined}\n\nThat was the hour.\n\n${again}`
    expect(read(page, []).map(({ source, content }) => [words(page, source), words(page, content)].flat())).toEqual([
      ['ADA TODD', 'Did they agree?'],
      ['SEN. BO RAY', 'They did not. I asked: Why? (LAUGHTER)'],
      ['TODD', 'And now?'],
      ['BO RAY', 'No.'],
      ['TODD', 'Of the FBI.'],
      ['RAY', 'No.'],
    ])
  })

  it('is no script of pictures and sounds', () => {
    expect(read('SUPER: The port. VO: It was late. SOT: It sank. SUPER: The pier. VO: It was open.', [])).toEqual([])
  })

  it('is no list of myths and facts', () => {
    expect(read('MYTH: It is late.\nFACT: It is not.\nMYTH: It sank.\nFACT: It did not.', [])).toEqual([])
  })

  it('ends a turn where a fact check speaks again', () => {
    const check = [
      'LUND: “The port is full.” — rally on Monday.',
      'THE FACTS: It is half empty.',
      'Twelve ships lay there.',
      'LUND: “We sailed.” — to reporters.',
      'THE FACTS: Nobody did.',
    ].join('\n')
    expect(read(check, []).map(({ source, content }) => [words(check, source), words(check, content)].flat())).toEqual([
      ['LUND', '“The port is full.” — rally on Monday.'],
      ['LUND', '“We sailed.” — to reporters.'],
    ])
  })

  it.each([
    'SPECIAL COVERAGE: A guide to the port',
    'SEE RELATED: The pier is late',
    'RAY: FATE OF THE PIER RESTS WITH TODD',
    'NORLAND: NEW PORT OPENS ON MONDAY',
  ])('goes on behind a link: %s', (link) => {
    const page = `ADA TODD: Did they agree?\nBO RAY: They did not.\n${link}\nAnd they will not.\nTODD: Why?`
    expect(read(page, []).map(({ content }) => words(page, content))).toEqual([
      ['Did they agree?'],
      ['They did not.', 'And they will not.'],
      ['Why?'],
    ])
  })

  it('is no article with links between its paragraphs', () => {
    const link = 'SPECIAL COVERAGE: A guide to the port\n'
    const page = `The port is late.\n${link}“It is,” said Ada Todd.\nSEE RELATED: The pier\nIt was.\n${link}So it goes.`
    expect(read(page, [])).toEqual([])
  })

  it.each(['THE COURT', 'UNIDENTIFIED MALE', 'AUDIENCE MEMBER', 'THE FIRST LADY'])(
    'may have no name for who speaks: %s',
    (who) => {
      const talk = `${who}: Did they agree?\nBO RAY: They did not.\n${who}: Why?\nRAY: It was late.`
      expect(read(talk, []).map(({ source }) => words(talk, source)[0])).toEqual([who, 'BO RAY', who, 'RAY'])
    },
  )

  it('is no list of claims and facts with a quotation in it', () => {
    expect(read('CLAIM: It is late.\nLUND: It is.\nFACT: It is not.\nLUND: None was.\nFACT: None was.', [])).toEqual([])
  })

  it('is no page with pictures', () => {
    const page = 'FILE PHOTO: The port on Monday.\nIt was late.\nGRAPHIC: Who sails?\nIt is.\nGRAPHIC: Who does not?'
    expect(read(page, [])).toEqual([])
    expect(read('WINNER: The port.\nIt was open.\nLOSER: The town.\nIt was shut.\nWINNER: The gulls.', [])).toEqual([])
  })

  it('is direct speech', () => {
    expect(read(text, []).map(({ form }) => form)).toEqual(['direct', 'direct', 'direct'])
  })

  it('keeps what was predicted inside a turn', () => {
    const nested = text.replace('They did not.', 'Cy said they did not.')
    const found = read(nested, [['Cy', 'said', 'they did not']])
    expect(found.find(({ id }) => id === `a${nested.indexOf('said')}`)!.parent).toBe(`a${nested.indexOf(': Cy')}`)
  })

  it.each([
    ['a list of one-time labels', 'TIME: 5 p.m.\nPLACE: Geneva\nCOST: Nothing'],
    ['the parts of a page', 'WATCH: The mayor speaks\nHe spoke.\nWATCH: The mayor leaves\nHe left.\nWATCH: The end'],
    ['questions and answers without names', 'Q: Why?\nA: No.\nQ: When?\nA: Now.'],
    ['labels far apart', `WATCH: One\n${'It was long.\n'.repeat(20)}READ: Two\nWATCH: Three`],
  ])('is not %s', (_, other) => {
    expect(read(other, [])).toEqual([])
  })
})

describe('a quotation that goes on in the next paragraph', () => {
  const text = 'Ada said: “We won.\n\n“We will win again.\n\n“Always.”\n\n“Not so,” Bo said.'

  it('belongs to whoever began it', () => {
    const [found] = read(text, [['Ada', 'said', '“We won']])
    expect(words(text, found!.content)).toEqual(['“We won', '“We will win again.', '“Always.”'])
    expect(found!.form).toBe('direct')
  })

  it('belongs to them in single marks, too', () => {
    const single = (close: string) =>
      `Ada said: 'We won the harbour's race${close}\n\n'We will win it again next year.'`
    const content = (text: string) =>
      words(text, read(text, [['Ada', 'said', "'We won the harbour's race"]])[0]!.content)
    expect(content(single('.'))).toEqual(["'We won the harbour's race", "'We will win it again next year.'"])
    expect(content(single(".'"))).toEqual(["'We won the harbour's race"])
  })

  it('does not, where another was found to say it', () => {
    const [found] = read(text, [
      ['Ada', 'said', '“We won'],
      ['Bo', 'said.', '“We will win again'],
    ])
    expect(words(text, found!.content)).toEqual(['“We won'])
  })

  it('does not, where the first was closed', () => {
    const closed = 'Ada said: “We won.”\n\n“Not so,” Bo said.'
    expect(words(closed, read(closed, [['Ada', 'said', '“We won.”']])[0]!.content)).toEqual(['“We won.”'])
  })
})

describe('a heading', () => {
  it('before the line of the cue is not what was said', () => {
    const text = '14:05 The mayor arrives\n\nThe bridge is open, Vell News reports.'
    const [found] = read(text, [['Vell News', 'reports', ['The mayor arrives', 'The bridge is open']]])
    expect(words(text, found!.content)).toEqual(['The bridge is open'])
  })

  const block = (text: string, kind: Block['kind']): Block => ({ kind, start: 0, end: text.indexOf('\n') })

  it('says what stands in it, and not what follows', () => {
    const text = 'Poll: Voters Are Tired\n\nVELL, May 4 — It rained.'
    const title = block(text, 'title')
    const [found] = read(text, [['Poll', ':', ['Voters Are Tired', 'VELL']]], [title])
    expect(words(text, found!.content)).toEqual(['Voters Are Tired'])
    expect(read(text, [['Poll', ':', 'It rained']], [title])).toEqual([])
  })

  it('ends with what it quotes', () => {
    const text = "Berg: 'It is late'\n\nThe storm came at noon."
    const [found] = read(text, [['Berg', ':', "'It is late'\n\nThe storm"]], [block(text, 'heading')])
    expect(words(text, found!.content)).toEqual(["'It is late'"])
  })

  it('before a statement is no part of its source', () => {
    const text = 'Harbour\n\nMinister Ada Brown said it was open.'
    const found = read(text, [['Harbour\n\nMinister Ada Brown', 'said', 'it was open']], [block(text, 'heading')])
    expect(found.map(({ source }) => words(text, source))).toEqual([['Minister Ada Brown']])
  })

  it('is no line that introduces what follows', () => {
    const text = 'Ada Brown wrote:\n\nThe bridge is open.'
    expect(read(text, [['Ada Brown', 'wrote', 'The bridge is open']], [block(text, 'heading')])).toHaveLength(1)
  })

  it('is no line that ends like a sentence', () => {
    const text = '“It is open.\n\n“It is ours,” Ada said.'
    const [found] = read(text, [['Ada', 'said', ['“It is open.', '“It is ours,”']]])
    expect(found!.content).toHaveLength(2)
  })
})

describe('what somebody else says inside a content', () => {
  it.each([
    ['that the ministry had denied that it knew', ['the ministry', 'had denied', 'that it knew']],
    ['that Bo Ray told lawmakers the bridge was safe', ['Bo Ray', 'told', 'the bridge was safe']],
    ['two in three voters say they want a bridge', ['two in three voters', 'say', 'they want a bridge']],
    ['Vell Bridges expects to finish the work in May', ['Vell Bridges', 'expects', 'to finish the work in May']],
    ['she does not share Bo Ray’s claim that the bridge was safe', ['Bo Ray', 'claim', 'the bridge was safe']],
  ])('is an attribution in it: %s', (said, expected) => {
    const text = `Ada Brown said ${said}.`
    const [outer, inner] = read(text, [['Ada Brown', 'said', said]])
    expect([inner!.source, inner!.cue, inner!.content].map((each) => words(text, each).join())).toEqual(expected)
    expect(inner!.parent).toBe(outer!.id)
  })

  it.each([
    ['of herself', 'she expects to finish the work in May'],
    ['of nobody in particular', 'everything he said that day was true'],
    ['denied', 'Bo Ray never said that the bridge was safe'],
    ['a noun', 'that the ministry’s claims that it knew were false'],
    ['a noun of hers', 'his claims that the bridge was safe were false'],
    ['a condition', 'if the ministry says the bridge is safe it is'],
    ['a day', 'that the deal the ministry announced that same day was dead'],
    ['an amount', 'NATO agreed to a big rise in what it spends'],
  ])('is none: %s', (_, said) => {
    expect(read(`Ada Brown said ${said}.`, [['Ada Brown', 'said', said]])).toHaveLength(1)
  })

  it('is what was predicted where that has the same cue', () => {
    const text = 'Ada said that Bo denied that it was late.'
    const found = read(text, [
      ['Ada', 'said', 'that Bo denied that it was late'],
      ['Bo', 'denied', 'it was late', 0.5],
    ])
    expect(found.map(({ confidence }) => confidence)).toEqual([0.9, 0.5])
  })

  it('stands once where two say the same', () => {
    const text = 'Ada and Cy said and wrote that Bo denied that it was late.'
    const found = read(text, [
      ['Ada', 'said', 'that Bo denied that it was late'],
      ['Cy', 'wrote', 'that Bo denied that it was late'],
    ])
    expect(new Set(found.map(({ id }) => id)).size).toBe(3)
    expect(found).toHaveLength(3)
  })
})

describe('the parent', () => {
  it('is the smallest attribution in whose content the cue lies', () => {
    const text = 'Reuters reported that Ada said Bo denied it.'
    const [outer, middle, inner] = read(text, [
      ['Reuters', 'reported', 'that Ada said Bo denied it'],
      ['Ada', 'said', 'Bo denied it'],
      ['Bo', 'denied', 'it'],
    ])
    expect([outer!.parent, middle!.parent, inner!.parent]).toEqual([null, outer!.id, middle!.id])
  })

  it('is none beside another content', () => {
    const text = 'Ada said no. Bo said yes.'
    const found = read(text, [
      ['Ada', 'said', 'no'],
      ['Bo', 'said yes', []],
    ])
    expect(found.map(({ parent }) => parent)).toEqual([null, null])
  })
})

it('whatever is predicted, spans are valid, ids distinct, and parents lead to an end', () => {
  const text = 'Ada said “no,” Bo told Cy.\nThen: nothing … 😀 she “added\nmore” words to it, they say.'
  const place = fc.tuple(fc.integer({ min: -3, max: text.length + 3 }), fc.integer({ min: 0, max: 30 }))
  const list = fc.array(
    place.map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 3 },
  )
  const attribution = fc.record({ source: list, cue: list, content: list, confidence: fc.double({ min: 0, max: 1 }) })
  fc.assert(
    fc.property(fc.array(attribution, { maxLength: 12 }), (predicted) => {
      const found = attributionsOf({ text, blocks: [] }, { attributions: predicted, model: 'any' })
      const byId = new Map(found.map((each) => [each.id, each]))
      expect(byId.size).toBe(found.length)
      for (const each of found) {
        for (const role of [each.source, each.cue, each.content]) {
          role.forEach(({ start, end }, i) => {
            expect(start).toBeGreaterThanOrEqual(role[i - 1]?.end ?? 0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          })
        }
        let steps = 0
        for (let at = each.parent; at; at = byId.get(at)!.parent) expect(steps++).toBeLessThan(found.length)
      }
    }),
  )
})
