/** "The official", "the agency", "police": whom the text spoke of in other words, on invented sentences. */
import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../../ingest/article.ts'
import { read } from '../../pipeline.ts'
import { attributed } from '../testing.ts'

const speakers = (marked: string) => {
  const { speakers, attributions } = attributed(marked)
  return attributions.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)
}
const last = (marked: string) => speakers(marked).at(-1)

describe('a description is somebody else where', () => {
  it.each([
    ['it is of a woman, and a man spoke', '[A man] <said> {it was late}. [The woman] <said> {it was early}.', 'woman'],
    ['it is of a man, and a woman spoke', '[A woman] <said> {it was late}. [The man] <said> {it was early}.', 'man'],
    [
      'it is of a woman, and of whoever spoke the page does not tell',
      'Quarvin Roth ran. [Roth] <said> {it was late}. [The woman] <said> {it was early}.',
      'woman',
    ],
    [
      'its word only stands in what is said of another',
      '[The wife of a man shot by police] <said> {it was late}. [Police] <said> {it was early}.',
      'police',
    ],
    [
      'one is meant, and many were',
      '[The candidates] <met>{}. [The Labour candidate] <said> {it was early}.',
      'Labour candidate',
    ],
    [
      'an attorney general is nobody’s attorney',
      '[State Attorney General Ada Lund] <said> {it was late}. [Roth’s attorney] <said> {it was early}.',
      'Roth’s attorney',
    ],
    [
      'it says an official of what',
      '[Ada Lund, a harbour official,] <said> {it was late}. [The top tax official] <said> {it was early}.',
      'top tax official',
    ],
    [
      'it was one of several',
      '[The family, protesters and civic leaders] <said> {it was late}. [Protesters] <said> {it was early}.',
      'protesters',
    ],
    [
      'it has a word more',
      '[The Supreme Court] <said> {it was late}. [The appeals court] <said> {it was early}.',
      'appeals court',
    ],
    [
      'it is another ministry, or no ministry at all',
      '[The nurses’ union] <wants> {an end}. [The health ministry] <said> {it was early}.',
      'health ministry',
    ],
    [
      'it is another party',
      '[The Harbour party] <said> {it was late}. [The Green party] <said> {it was early}.',
      'Green party',
    ],
    [
      'a document is meant, and people were',
      '[The authors of the report] <said> {it was late}. [The report] <said> {it was early}.',
      'report',
    ],
  ])('%s', (_, marked, name) => expect(last(marked)).toBe(name))
})

describe('a body is', () => {
  it.each([
    ['{Ada Lund has been sacked by Quillo Rovers}, [the club] <has confirmed>.', 'Quillo Rovers'],
    ['{It was bought by Quillo Foods}, [the company] <said>.', 'Quillo Foods'],
    ['{Harbour workers will strike}, [their union] <said>.', 'union'],
    ['{Harbour Works will close}, [the company] <said>. [The union] <said> {it was late}.', 'union'],
    ['{Nine died}, [the coastguard] <said>. {It was late}, [it] <said>.', 'coastguard'],
    ['[Government on leak]<:> {“nothing new”}', 'government'],
    ['{“It is late,”} <said> [the poet Ilir Gashi from the stage].', 'Ilir Gashi'],
    ['[The Harbour Ministry] <said> {it was late}. [The harbour ministry] <said> {it was early}.', 'Harbour Ministry'],
  ])('the one named right before, and no plural: %s', (marked, name) => expect(last(marked)).toContain(name))
})

describe('the president is', () => {
  it('whom a page names once, where it begins', () =>
    expect(
      last(
        `Judges blocked President Bo Hale’s order. ${'The order is about the harbour and its many ferries. '.repeat(14)}{“It is late,”} [the president] <said>.`,
      ),
    ).toBe('Bo Hale'))

  it('whose administration alone it names', () =>
    expect(last('The Hale administration lost. Ferries left. [The president] <directed> {it to close the port}.')).toBe(
      'Hale',
    ))

  it('whom the text names most, where it writes of both with their countries', () =>
    expect(
      last(
        'Before his summit with Russian President Oleg Marin, [US President Bo Hale] <said> {it was late}. “I look forward to seeing President Marin,” Hale wrote. Hale likes Marin. Hale left. [The President] <said> {it was early}.',
      ),
    ).toBe('Bo Hale'))

  const talk = 'Lund came. Lund sat. Lund spoke to him. Lund left. '
  it('nobody who has another office', () =>
    expect(last(`Ambassador Ada Lund was in town. ${talk}[The president] <said> {it was early}.`)).toBe('president'))
  it('after whom the text names an administration', () =>
    expect(
      last(
        `Bo Hale was there. The ferry is a cloud over Hale’s presidency. Ambassador Ada Lund was in town. ${talk}[The president] <said> {it was early}.`,
      ),
    ).toBe('Bo Hale'))
})

describe('a description is the same where', () => {
  it.each([
    ['[A report released on Monday] <said> {it was late}. [The report] <said> {it was early}.'],
    ['[A Danish official] <said> {it was late}. [The official] <said> {it was early}.'],
    ['[Attorneys for the family] <said> {it was late}. [The attorneys] <said> {it was early}.'],
    ['[The House Committee on Harbours] <said> {it was late}. [The committee] <said> {it was early}.'],
  ])('%s', (marked) => {
    const [first, second] = speakers(marked)
    expect(second).toBe(first)
  })
})

it('the attorney general is whoever the text calls so', () =>
  expect(
    last('[State Attorney General Ada Lund] <said> {it was late}. [The attorney general] <said> {it was early}.'),
  ).toBe('Ada Lund'))

describe('a description is of whoever spoke last where', () => {
  const last = (marked: string) => {
    const { speakers, attributions } = attributed(marked)
    return speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.name
  }

  it.each([
    ['it is a kind of the role', '[Ambassador Ada Lund] <said> {it was late}. [The diplomat] <added> {no more}.'],
    ['who runs may hold an office', '[Ada Lund, a candidate,] <said> {it was late}. [The Halda senator] <added> {no}.'],
    ['it is of a life', '[Ada Lund] <said> {it was late}. [The Halda native] <added> {no more}.'],
    ['who ran once', '[Ada Lund] <said> {it was late}. [The former Green candidate] <added> {no more}.'],
    [
      'nothing tells what they were',
      '[Ada Lund] <accused> {Emil Roth of sloth}. She also slammed him.\n{“I am angry,”} [the former Halden Vale chief] <said>.',
    ],
    [
      'much stands between',
      '[Ada Lund] <urged> {them to go}. She met them. They sang.\n{“It is late. It is cold,”} [the former Rumian Ferry Force Port Corps lawyer] <said>.',
    ],
    [
      'it is behind one who is told of',
      '[Ada Lund] <told> {Emil Roth that it was late}.\n[The former Rumian minister] <said> {so}.',
    ],
  ])('%s', (_, marked) => expect(last(marked)).toBe('Ada Lund'))

  it('but not where the page has gone on to another', () =>
    expect(
      last('Hugh Marsh came. [Ada Lund] <said> {it was late}. Marsh left, too.\n[The former minister] <added> {no}.'),
    ).not.toBe('Ada Lund'))

  it('but not a woman where he is a man', () =>
    expect(last('[Hugh Marsh] <said> {it was late}.\n[The former congresswoman] <added> {no}.')).not.toBe('Hugh Marsh'))

  it('but not a stranger’s trade', () =>
    expect(last('[Ada Lund, a candidate,] <said> {it was late}. [The moderator] <added> {no}.')).not.toBe('Ada Lund'))
})

describe('two roles of one person', () => {
  it('are whoever has the first, or the second', () =>
    expect(
      last('Hale met Ada Lund, the former first lady. [The former first lady and U.S. senator] <said> {it was late}.'),
    ).toBe('Ada Lund'))
})

describe('somebody described beside others of the kind', () => {
  const last = (marked: string) => {
    const { speakers, attributions } = attributed(marked)
    return speakers.find(({ id }) => id === attributions.at(-1)!.speaker)?.name
  }
  it.each([
    [
      'is whoever spoke just before',
      'Gov. Hugh Marsh met Gov. Ada Lund. [Hugh Marsh] <said> {it was late}. [The governor] <said> {it was early}.',
      'Hugh Marsh',
    ],
    [
      'is the one of the state',
      'Sen. Hugh Marsh, R-Fla., met Sen. Ada Lund, D-Vt. [Ada Lund] <said> {it was late}. [The Florida senator] <said> {it was early}.',
      'Hugh Marsh',
    ],
    [
      'is of the body, whatever party',
      'Senate Minority Leader Hugh Marsh met Speaker Ada Lund. [The Senate Democratic leader] <said> {it was late}.',
      'Hugh Marsh',
    ],
    [
      'is a department by its short name',
      'The State Department was asked. [State] <said> {it was late}.',
      'State Department',
    ],
    [
      'is the campaign named before',
      'Ada Lund won. The Lund campaign was late. [The campaign] <said> {it was early}.',
      'Lund campaign',
    ],
    [
      'is named in the next sentence, whatever else is said',
      '[A harbour lawmaker] <said> {it was late}. [Ada Lund] <said> {it was early}. [The lawmaker] <said> {it was over}.',
      'Ada Lund',
    ],
    [
      'is the company that the sentence before begins with',
      'Alphabet, the parent company of Lund, rose. [The company] <said> {it was late}.',
      'Alphabet',
    ],
    [
      'is no word that opens the sentence before',
      'The Pilots Guild met. However, the group raised alarm at the plan, and left. [The group] <said> {it was late}.',
      'group',
    ],
    [
      'is called as it is, whoever asked',
      '[A guild spokesman contacted by the Courier] <said> {it was late}. It rained.',
      'a guild spokesman',
    ],
    ['is whose pronoun says', '[His advisers] <said> {yes}. [Her advisers] <said> {no}.', 'her advisers'],
    [
      'is whoever wrote it',
      'It is in an affidavit written by Hugh Marsh. [The affidavit] <said> {it was late}.',
      'Hugh Marsh',
    ],
    [
      'is of whoever issued it',
      'A statement issued by the Lund campaign came. [The statement] <said> {it was late}.',
      'Lund campaign',
    ],
  ])('%s', (_, marked, name) => expect(last(marked)).toBe(name))
})

describe('an office is held by nobody who has another like it', () => {
  it.each([
    [
      'the president-elect is not the vice president-elect',
      '[Vice President-Elect Ada Lund] <said> {it was late}. [Hugh Marsh] <said> {it was early}. [The president-elect] <tweeted> {it was noon}.',
      'Ada Lund',
    ],
    [
      'the leader of one party is not that of another',
      '[Lib Dem leader Ada Lund] <said> {it was late}. [Hugh Marsh] <left>{}. [The Labour leader] <said> {it was early}.',
      'Ada Lund',
    ],
    [
      'the majority leader is not the minority’s',
      '[Minority Leader Ada Lund] <said> {it was late}. [Hugh Marsh] <left>{}. [The majority leader] <said> {it was early}.',
      'Ada Lund',
    ],
    [
      'the governor is not the lieutenant governor',
      '[Lt. Governor Ada Lund] <said> {it was late}. [Hugh Marsh] <left>{}. [The governor] <said> {it was early}.',
      'Ada Lund',
    ],
    [
      'each president is none of them',
      '[President Ada Lund] <said> {it was late}. [Each president] <may hope> {to be early}.',
      'Ada Lund',
    ],
  ])('%s', (_, marked, not) => expect(last(marked)).not.toBe(not))

  it('and the president is not "each president" of before', () =>
    expect(
      last(
        '[Each president] <may hope> {to be early}. [President Ada Lund] <left>{}. [The president] <said> {it was late}.',
      ),
    ).toBe('Ada Lund'))
})

it('the PM is the prime minister, and no body', () =>
  expect(last('[Prime Minister Ada Lund] <left>{}. [The PM] <said> {it was late}.')).toBe('Ada Lund'))

describe('"who" and "which" go on with', () => {
  it.each([
    ['the senator', 'Senator Ada Lund left. The senator, [who] <announced> {her candidacy}, was early.', 'Ada Lund'],
    [
      'a body by its name',
      'The gain of the Lund administration, [which] <argued> {it was late}.',
      'Lund administration',
    ],
    ['a firm called so', 'A poll by the firm LundWorks, [which] <found> {it was late}.', 'LundWorks'],
    [
      'whom words behind the name tell of',
      'It was Ada Lund, perhaps his closest friend, [who] <wants> {the post}.',
      'Ada Lund',
    ],
    ['one of a party', 'Governor Ada Lund, a Republican [who] <took> {early steps}.', 'Ada Lund'],
    [
      'whose office stands behind the name',
      'Ada Lund left. Hugh Marsh, Orlan’s former adviser, was here. It was of Lund, Orlan’s former harbour adviser [who] <pleaded guilty to> {lying}.',
      'Ada Lund',
    ],
  ])('%s', (_, marked, name) => expect(last(marked)).toBe(name))
})

it('a surname that is a country’s too is of whom the text names so', () =>
  expect(last('[Keating Holland] <said> {it was late}. [Holland] <added> {it was noon}.')).toBe('Keating Holland'))

it('a name ends before the day', () =>
  expect(last('It was ordered by [President Hugh Marsh] Friday. [Marsh] <said> {it was late}.')).toBe('Hugh Marsh'))

describe('a body without its name is', () => {
  it.each([
    [
      'the one that is called so',
      'The Halda City Council met. [The city council] <said> {it was late}.',
      'Halda City Council',
    ],
    [
      'the one whose name begins so',
      'Marsh left the Center for Harbour Progress. On its website, [the center] <says> {it was late}.',
      'Center for Harbour Progress',
    ],
    [
      'the company of which the sentence tells',
      'Vellmark (VLM) shares sank after [the company] <reported> {slow growth}.',
      'Vellmark',
    ],
    [
      'the company with which the sentence before begins',
      'Vellmark rose by a tenth. [The retail giant] <reported> {a profit}.',
      'Vellmark',
    ],
    [
      'no paper to which it says something',
      'Vellmark was fined. In a statement to The Times, [the company] <acknowledged> {that it was late}.',
      'Vellmark',
    ],
    [
      'a caucus, and no house that it sits in',
      'The Senate met. The Harbour Senate Caucus sent a letter. [The group] <wrote> {that it was late}.',
      'Harbour Senate Caucus',
    ],
    [
      'no office of the government, if a group is meant',
      '[The Senate] <said> {it was late}. Volunteers stood by with signs of all kinds. It rained. It was noon. [The group] <said> {it was early}.',
      'group',
    ],
    [
      'the one that is said to be a group',
      'Lunds.us, the well-funded group that supports ferries, waits. A friend came. A ferry left. A bell rang. [The group] <has not said> {why}.',
      'Lunds.us',
    ],
    ['the agency by its letters', 'The most recent data are from the HBA. [The agency] <lists> {many}.', 'HBA'],
    [
      'of the president whom the page names',
      'It was President Ada Lund. A ferry left. [The administration] <rejected> {the charge}.',
      'Lund administration',
    ],
  ])('%s', (_, marked, name) => expect(last(marked)).toBe(name))

  it.each([
    ['no town', 'Helsinki rose early. [The company] <said> {it was late}.', 'company'],
    ['no word that begins a sentence', 'Mail fell, as mail does. [The company] <said> {it was late}.', 'company'],
    [
      'no part of the state where it is a company',
      'The Justice Department sued. [The company] <said> {it was late}.',
      'company',
    ],
  ])('%s', (_, marked, name) => expect(last(marked)).toBe(name))

  it('the one that spoke last, where that is nearer', () =>
    expect(
      last('The Harbour Group met. [A watchdog group] <said> {it was late}. [The group] <added> {it was noon}.'),
    ).toBe('watchdog group'))
})

it('the former president is who is said to be one', () =>
  expect(
    last(
      '[President Hugh Marsh] <left>{}. [Former President Ada Lund] <spoke> {of ferries}. [Marsh] <said> {so}. [The former president] <said> {it was late}.',
    ),
  ).toBe('Ada Lund'))

it('the president does not preside over a council where the page speaks of another', () =>
  expect(
    last(
      'Ivo Dahl, president of the Harbour Council, spoke. Hugh Marsh left. Marsh was late. Marsh ate. Marsh slept. [The president] <said> {it was late}.',
    ),
  ).toBe('Hugh Marsh'))

it('the president is not one whom a page names by the way, where it speaks of another', () =>
  expect(
    last(
      'Hugh Marsh left. Marsh was late. Marsh ate. Marsh slept. Marsh woke. He blamed a plan of President Dahl. [The president] <said> {it was late}.',
    ),
  ).toBe('Hugh Marsh'))

it('the union is no authority', () =>
  expect(last('[The Port Authority] <did not answer>{}.\n[The union] <wants> {new cranes}.')).toBe('union'))

it('the prince of a country is not called by its last word', () =>
  expect(last('[The Crown Prince of Saudi Arabia] <denied> {it}.')).not.toBe('Arabia'))

it('the president is of whom a page speaks that names no office', () =>
  expect(
    last(
      'Hugh Marsh left. Marsh was late. Marsh ate. Marsh slept. A ferry came. A bell rang. [The president] <said> {it was late}.',
    ),
  ).toBe('Hugh Marsh'))

describe('what a headline calls somebody is who is called so', () => {
  it('where the text tells who that is', () =>
    expect(
      last(
        '[Justice] <vows> {to be early}. Ada Lund was late. [The Supreme Court justice] <regretted> {it}. A bell rang. A ferry left. It was noon. [The justice] <left> {early}.',
      ),
    ).toBe('Ada Lund'))
  it('but not where somebody was introduced as one', () =>
    expect(
      last(
        'The ferry was late again on Monday, and so were the bells of Halda, as many on the quay could hear. A bell rang. [A justice] <said> {it was late}. [Ada Lund] <left> {early}. [The justice] <added> {it was noon}.',
      ),
    ).toBe('a justice'))
})

describe('whom the sentence before alone names is', () => {
  it.each([
    [
      'the former mayor',
      'It was late, and a subpoena had gone to the lawyer Ada Lund. [The former Ostby mayor] <said> {it was late}.',
    ],
    [
      'the candidate',
      'Sen. Ada Lund has set her sights on ferries. [The Democratic presidential candidate] <posted> {a list}.',
    ],
    [
      'the nominee of the same sentence',
      'After a day with Ada Lund on the quay, [the Rumian presidential nominee] <defended> {herself}.',
    ],
  ])('%s', (_, marked) => expect(last(marked)).toBe('Ada Lund'))

  it('but not who is theirs', () =>
    expect(last('Ada Lund left the council at noon. [The former counsel’s friend] <said> {it was late}.')).toBe(
      'former counsel’s friend',
    ))

  it('but nobody where it names two', () =>
    expect(last('Ada Lund met Hugh Marsh at noon in Halda. [The former Ostby mayor] <said> {it was late}.')).toBe(
      'former Ostby mayor',
    ))
})

describe('a top diplomat', () => {
  const said =
    '[Rumian Foreign Minister Emil Roth] <said> {it was late}. [Secretary of State Ada Lund] <said> {it was cold}. '
  it('is a country’s foreign minister, or its secretary of state', () => {
    expect(last(`${said}[America’s top diplomat] <said> {it was early}.`)).toBe('Ada Lund')
    expect(
      last(`[Chinese Foreign Minister Emil Roth] <said> {it was late}. [China’s top diplomat] <said> {it was early}.`),
    ).toBe('Emil Roth')
  })
})

describe('a top official', () => {
  const said =
    '[Attorney General Emil Roth of Texas] <said> {it was late}. [Florida Attorney General Ada Lund] <said> {it was cold}. [Police chief Hugh Marsh] <said> {it was}. '
  it.each([
    ['Florida’s top law enforcement official', 'Ada Lund'],
    ['Texas’ top prosecutor', 'Emil Roth'],
    ['The city’s top cop', 'Hugh Marsh'],
  ])('has the office that is above: %s', (source, who) =>
    expect(last(`${said}[${source}] <said> {it was early}.`)).toBe(who),
  )
  it.each(['Ohio’s top law enforcement official', 'Halden’s top prosecutor'])('is nobody elsewhere: %s', (source) =>
    expect(last(`${said}[${source}] <said> {it was early}.`)).toBe(source),
  )
})

describe('the prime minister', () => {
  const late = (source: string) => `[${source}] <said> {it was late}.`

  it('is the one introduced without a country, not the one named last with his', () =>
    expect(
      last(`Prime Minister Ada Lund wept. Rumia’s Prime Minister Emil Roth wept, too.\n${late('The prime minister')}`),
    ).toBe('Ada Lund'))

  it('is also of a country of two words', () =>
    expect(
      last(
        `Prime Minister Ada Lund wept. Pakistan’s Prime Minister Emil Roth did not.\n${late('New Zealand’s prime minister')}`,
      ),
    ).toBe('Ada Lund'))

  it('is no other minister', () =>
    expect(last(`Rumian Prime Minister Ada Lund wept.\n${late('The Rumian foreign minister')}`)).toBe(
      'Rumian foreign minister',
    ))
})

it('the gunman is nobody of whom the page tells no deed', () => {
  const said = '[The gunman] <said> {it was late}.'
  expect(last(`Emil Roth took the picture.\n${said}`)).toBe('gunman')
  expect(last(`Emil Roth was arrested at noon.\n${said}`)).toBe('Emil Roth')
})

it('the judge is not whoever did something when the judge spoke', () => {
  expect(last('Emil Roth came to court and wept when [the judge] <read> {him the charge}.')).toBe('judge')
  expect(last('Ada Lund came to court. [The judge] <said> {it was late}.')).toBe('Ada Lund')
})

describe('officials of a country', () => {
  const early = (source: string) => `[${source}] <said> {it was early}.`
  it('are none of another, nor those of whom nobody says that they are', () => {
    expect(last(`[Norwegian officials] <said> {it was late}.\n${early('The US officials')}`)).toBe('US officials')
    expect(last(`[Western officials] <said> {it was late}.\n${early('The US officials')}`)).toBe('US officials')
  })
  it('are not whom an outlet quotes without saying whose they are', () =>
    expect(
      speakers('[Norwegian officials] <said> {it was late}.\n[Reuters] <quoted> {officials as saying it was early}.'),
    ).toEqual(['Norwegian officials', 'Reuters', 'officials']))
})

it('whoever told an outlet the first thing told it the next, too', () => {
  const two = (outlet: string) =>
    last(
      `[Emil Roth, a harbour investigator,] <called> {it late}.\n[A naval official] <told> Reuters {it was late}.\n[The investigator] <told> ${outlet} {it was early}.`,
    )
  expect(two('Reuters')).toBe('a naval official')
  expect(two('CNN')).toBe('Emil Roth')
})

it('the company is no city where somebody is prosecutor', () =>
  expect(last('[Hamburg prosecutor Ada Lund] <said> {it was late}.\n[The company] <said> {it was early}.')).not.toBe(
    'Hamburg',
  ))

it('the statement is whose statement was told of last', () =>
  expect(
    last(
      '[Amselair] <said> in a statement {it was late}.\n[The statement by the Halda prosecutors office] <said> {it was early}.\n[The statement] <said> {it was noon}.',
    ),
  ).toBe('Halda prosecutors office'))

it('whom the headline gives a word, the lead may describe', () => {
  const sayers = (title: string, ...told: string[]) => {
    const said = [
      title,
      'Norway’s foreign minister said that a deal on a truce at sea is “hours away” at last.',
      ...told,
    ]
    const text = said.join('\n\n')
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const attributions = said.flatMap((line) => {
      const [, who, says, what] = /^(.+?) (says|said) (.+)$/.exec(line) ?? []
      if (!who || !says || !what) return []
      const start = at(line).start + who.length + 1
      const cue = { start, end: start + says.length }
      const source = { start: at(line).start, end: start - 1 }
      return [{ source: [source], cue: [cue], content: [{ start: cue.end + 1, end: at(line).end }], confidence: 1 }]
    })
    const article = makeArticle(
      { text, outlet: 'Harbour Post' },
      captureOf(new TextEncoder().encode(text), 'text/plain'),
    )
    const { speakers, attributions: all } = read(article, { attributions, model: 'hand-made' })
    return all.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)
  }
  const next = 'Elsa Lund said on Monday that both had the text.'
  expect(sayers('Norway’s Lund says truce is near', next)).toEqual(['Elsa Lund', 'Elsa Lund', 'Elsa Lund'])
  expect(sayers('Norway’s Lund and the truce', next)).toEqual(['Norway’s foreign minister', 'Elsa Lund'])
})

it('the general is whoever has that rank, however it is written', () =>
  expect(
    last(
      '[Brig-Gen Omar Hadi] <said> {it was late}.\n[Gen Hadi] <said> {it was early}.\n[The general] <said> {it was noon}.',
    ),
  ).toBe('Omar Hadi'))
