import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read as readArticle } from '../pipeline.ts'
import { datesIn } from './stage.ts'

/** A Sunday. */
const TODAY = '2018-07-15'
const read = (text: string) =>
  datesIn(text, 0, TODAY).map(({ start, end, from, to }) => [text.slice(start, end), from, to])

describe('a date', () => {
  it.each([
    ['He said so on Friday.', 'Friday', '2018-07-13', '2018-07-13'],
    ['The hearing was pencilled in for October.', 'October', '2018-10-01', '2018-10-31'],
    ['He was released on bail to appear in court in October.', 'October', '2018-10-01', '2018-10-31'],
    ['They will meet on Monday.', 'Monday', '2018-07-16', '2018-07-16'],
    ['She wants them to accept it by Saturday.', 'Saturday', '2018-07-21', '2018-07-21'],
    ['Saturday, we think, is the right time.', 'Saturday', '2018-07-21', '2018-07-21'],
    ['“Saturday is the right time,” she said.', 'Saturday', '2018-07-21', '2018-07-21'],
    ['The water had fallen to the ground by Saturday.', 'Saturday', '2018-07-14', '2018-07-14'],
    ['By Saturday, he added, that risk had become small.', 'Saturday', '2018-07-14', '2018-07-14'],
    ['By Thursday morning the storm was predicted to pass.', 'Thursday morning', '2018-07-12', '2018-07-12'],
    ['Forecasts from Thursday showed a small storm.', 'Thursday', '2018-07-12', '2018-07-12'],
    ['By Thursday, the mayor said, it was to be closed.', 'Thursday', '2018-07-19', '2018-07-19'],
    ['They met on Monday, aides said.', 'Monday', '2018-07-16', '2018-07-16'],
    ['The attack of March 4 was condemned.', 'March 4', '2018-03-04', '2018-03-04'],
    ['On 14 July 2018 it was decided.', '14 July 2018', '2018-07-14', '2018-07-14'],
    ['The election in July 2016 was fair.', 'July 2016', '2016-07-01', '2016-07-31'],
    ['He took office in January.', 'January', '2018-01-01', '2018-01-31'],
    ['It happened in 2014.', '2014', '2014-01-01', '2014-12-31'],
    ['It was worse last year.', 'last year', '2017-01-01', '2017-12-31'],
    ['He resigned last week.', 'last week', '2018-07-08', '2018-07-14'],
    ['She spoke yesterday.', 'yesterday', '2018-07-14', '2018-07-14'],
    ['They met earlier this year.', 'earlier this year', '2018-01-01', '2018-07-15'],
    ['It began a year ago.', 'a year ago', '2017-07-15', '2017-07-15'],
    ['It began a year and a half ago.', 'a year and a half ago', '2017-01-15', '2017-01-15'],
    ['It began two and a half weeks ago.', 'two and a half weeks ago', '2018-06-27', '2018-06-27'],
    ['It has grown over the last year and a half.', 'the last year and a half', '2017-01-15', '2018-07-15'],
    ['It has grown in the past month and a half.', 'the past month and a half', '2018-05-31', '2018-07-15'],
    ['It will grow over the next year and a half.', 'the next year and a half', '2018-07-15', '2020-01-15'],
    ['It grew in the last two and a half years.', 'the last two and a half years', '2016-01-15', '2018-07-15'],
    ['It was closed in April last year.', 'April last year', '2017-04-01', '2017-04-30'],
    ['A decade ago the port was open.', 'A decade ago', '2008-07-15', '2008-07-15'],
    ['It will rain from Monday to Wednesday.', 'Monday to Wednesday', '2018-07-16', '2018-07-18'],
    ['Sales will fall in 2019 or 2020.', '2019 or 2020', '2019-01-01', '2020-12-31'],
    ['The vote is on 25 or 26 October.', '25 or 26 October', '2018-10-25', '2018-10-26'],
    ['The talks of February 28-29 failed.', 'February 28', '2018-02-28', '2018-02-28'],
    ['The talks of July 15-16 failed.', 'July 15-16', '2018-07-15', '2018-07-16'],
    ['Sales fell in the second quarter.', 'the second quarter', '2018-04-01', '2018-06-30'],
    ['It was signed on March 6 last year.', 'March 6 last year', '2017-03-06', '2017-03-06'],
    ['It was signed on 6 March last year.', '6 March last year', '2017-03-06', '2017-03-06'],
    ['The 1950-53 war ended in a truce.', '1950-53', '1950-01-01', '1953-12-31'],
    ['They met in Hamburg last July.', 'last July', '2017-07-01', '2017-07-31'],
    ['They met in November.', 'November', '2017-11-01', '2017-11-30'],
    ['It was worst in August, when fears of a clash soared.', 'August', '2017-08-01', '2017-08-31'],
    ['They began it at a meeting in Halden in November.', 'November', '2017-11-01', '2017-11-30'],
    ['They have backed her before a vote in November.', 'November', '2018-11-01', '2018-11-30'],
    ['They prefer an understanding, followed by an accord in November.', 'November', '2018-11-01', '2018-11-30'],
    [
      'The truce, which would begin after midnight Monday night, is not the last.',
      'Monday night',
      '2018-07-16',
      '2018-07-16',
    ],
    ['They hope to win in November.', 'November', '2018-11-01', '2018-11-30'],
    ['A vote is planned in November.', 'November', '2018-11-01', '2018-11-30'],
    ['The ban will not be enforced until December.', 'December', '2018-12-01', '2018-12-31'],
    ['Coal will be banned by year’s end, starting from January.', 'January', '2019-01-01', '2019-01-31'],
    ['The ban will stay, it was said in December.', 'December', '2017-12-01', '2017-12-31'],
    ['The ban will stay as it has since January.', 'January', '2018-01-01', '2018-01-31'],
    ['It will be a threat over the next year.', 'the next year', '2018-07-15', '2019-07-15'],
    ['He served from June to September in 2004.', 'June to September in 2004', '2004-06-01', '2004-09-30'],
    ['It rained between November and January.', 'November and January', '2017-11-01', '2018-01-31'],
    ['They want calls from April 25 to July 19.', 'April 25 to July 19', '2018-04-25', '2018-07-19'],
    ['It ran Dec. 20 through Jan. 3, 2017.', 'Dec. 20 through Jan. 3, 2017', '2016-12-20', '2017-01-03'],
    ['It was closed last summer.', 'last summer', '2017-06-01', '2017-08-31'],
    ['It was closed last spring.', 'last spring', '2018-03-01', '2018-05-31'],
    ['It will be closed next fall.', 'next fall', '2019-09-01', '2019-11-30'],
    ['It will be closed next winter.', 'next winter', '2019-12-01', '2020-02-29'],
    ['It will be closed next spring.', 'next spring', '2019-03-01', '2019-05-31'],
    ['It will be closed this fall.', 'this fall', '2018-09-01', '2018-11-30'],
    ['It was closed last winter.', 'last winter', '2017-12-01', '2018-02-28'],
    ['It opened this spring.', 'this spring', '2018-03-01', '2018-05-31'],
    ['Prices doubled over the past decade.', 'the past decade', '2008-07-15', '2018-07-15'],
    ['Two were closed in the last year alone.', 'the last year', '2017-07-15', '2018-07-15'],
    ['It is the worst attack since September 11th.', 'September 11th', '2001-09-11', '2001-09-11'],
    ['It was planned like the Sept. 11 attacks.', 'Sept. 11', '2001-09-11', '2001-09-11'],
    ['It was closed on September 11.', 'September 11', '2018-09-11', '2018-09-11'],
    ['It has been closed since September 3.', 'September 3', '2017-09-03', '2017-09-03'],
    ['The 1990s were different.', '1990s', '1990-01-01', '1999-12-31'],
  ])('is read in %j', (text, words, from, to) => {
    expect(read(text).map(([found, ...days]) => [found!.replace(/^the (?=1990s)/i, ''), ...days])).toEqual([
      [words, from, to],
    ])
  })

  it.each([
    ['They will meet again, an aide said on Wednesday.', '2018-07-11'],
    ['She said on Tuesday that she will resign.', '2018-07-10'],
    ['She hopes to win, after a defeat on Tuesday by a man who would not speak.', '2018-07-10'],
    ['In the wake of Thursday’s storm, the port will be closed.', '2018-07-12'],
    ['Lund is believed to have died Tuesday of natural causes.', '2018-07-10'],
    ['The port is closed until Tuesday.', '2018-07-17'],
    ['He said that the mayor did not know that boats had left until Tuesday.', '2018-07-10'],
    ['The port was not due to open until Tuesday.', '2018-07-17'],
    ['It shut the port after firing at two camps housing old dockers earlier on Tuesday.', '2018-07-10'],
    ['They will question Lund and her old aide at a meeting Wednesday.', '2018-07-18'],
    ['They will question Lund, and she left on Wednesday.', '2018-07-11'],
    ['A vote is expected as early as Wednesday.', '2018-07-18'],
    ['On Thursday, the council will vote.', '2018-07-19'],
    ['On Tuesday, the port said that it would close.', '2018-07-10'],
    ['The man in Tuesday’s attack had a licence.', '2018-07-10'],
    ['It showed faults that were exposed by Thursday’s theft.', '2018-07-12'],
    ['One was arrested trying to board a ferry on Tuesday with his bags.', '2018-07-10'],
    ['Tuesday’s talks are in Halden.', '2018-07-17'],
    ['On Tuesday, one day after the storm, Lund spoke as an ally of the port.', '2018-07-10'],
    ['Lund will take the usual way, travelling to Halden on Thursday to see the port.', '2018-07-19'],
    ['The council is bracing for Saturday’s hearing.', '2018-07-21'],
    ['Lund released his plan on Thursday, which says he would close the port.', '2018-07-12'],
    ['Lund unveiled a 10-point plan on Thursday.', '2018-07-12'],
    ['The bridge will open again on Saturday, Lund told them.', '2018-07-21'],
    ['Lund plans to meet them on Thursday.', '2018-07-19'],
    ['They gathered at a memorial near the scene of the Tuesday explosions.', '2018-07-10'],
    ['The port has claimed Tuesday’s deaths in Halden were caused by the mayor.', '2018-07-10'],
    ['It was latest in a day that shook a town still reeling from Thursday’s fire.', '2018-07-12'],
    ['Thursday’s agreement would see the port closed.', '2018-07-12'],
    ['Tuesday’s deal vote is in Halden.', '2018-07-17'],
    ['In the plan announced by Lund on Wednesday, the port is to close.', '2018-07-11'],
    ['The hunt for Lund ended Wednesday, with the police taking him to Halden.', '2018-07-11'],
    ['That policy seemed to end on Tuesday, after the storm.', '2018-07-10'],
    ['“We cannot,” said Ada Lund, a friend of the port, on Tuesday.', '2018-07-10'],
    ['The rules are set to be announced Monday and are strict.', '2018-07-16'],
    ['Inspectors left Halden on Wednesday with papers that will show it.', '2018-07-11'],
    ['For many of us, what happened on Wednesday is personal.', '2018-07-11'],
    ['The council has room enough to last through Friday.', '2018-07-20'],
    ['The councillors are racing against a Friday deadline.', '2018-07-20'],
    ['It closed after missing a Friday deadline.', '2018-07-13'],
    ['Another deadline looms on Friday.', '2018-07-20'],
    ['The race is close as Thursday’s vote nears.', '2018-07-19'],
    ['She will not have the votes after polls close Wednesday in Halden.', '2018-07-18'],
    ['She has the support going into Wednesday’s vote.', '2018-07-18'],
  ])('is to come only where its own clause looks ahead: %j', (text, from) => {
    expect(read(text)[0]![1]).toBe(from)
  })

  it('is the weekend that has passed on the days after it', () => {
    const weekend = (text: string) => datesIn(text, 0, '2018-07-16')[0]!.from
    expect(weekend('Twelve were hurt in Halden this weekend.')).toBe('2018-07-14')
    expect(weekend('They will meet in Halden this weekend.')).toBe('2018-07-21')
  })

  it('without a year is of the past beside an earlier year', () => {
    expect(read('They met in Hamburg in July 2017 and then in Danang in November.')).toEqual([
      ['July 2017', '2017-07-01', '2017-07-31'],
      ['November', '2017-11-01', '2017-11-30'],
    ])
  })

  it.each([
    ['They said that a win could help her in February.', '2019-02-01'],
    ['They said that a win would help her in February.', '2019-02-01'],
    ['She plans to run in February.', '2019-02-01'],
    ['I believe that in February the voters will choose her.', '2019-02-01'],
    ['She is facing a re-election battle in February.', '2019-02-01'],
    ['She lost the election in February.', '2018-02-01'],
    ['Her win in the election in February is in doubt.', '2018-02-01'],
    ['She could have won in February.', '2018-02-01'],
    ['She opted not to run in November.', '2017-11-01'],
  ])('is a month to come where somebody looks forward to it: %j', (text, from) => {
    expect(read(text)[0]![1]).toBe(from)
  })

  it('is of the days on which a survey was made', () => {
    expect(read('It was asked in a survey conducted Tuesday through Thursday.').map(([, from]) => from)).toEqual([
      '2018-07-10',
      '2018-07-12',
    ])
  })

  it('does not reach over a share', () => {
    expect(read('It goes to 20 percent on September 1 and 25 percent later.').map(([words]) => words)).toEqual([
      'September 1',
    ])
  })

  it('is none of two that are joined by "and" alone', () => {
    expect(read('They met on March 4 and April 9, and again in May and June.').map(([words]) => words)).toEqual([
      'March 4',
      'April 9',
      'May',
    ])
  })

  it('printed above the text is found once', () => {
    const text =
      'The port closes\n\nJuly 15, 2018\n\nThe port will close for good, the harbour master said on Sunday.\n'
    const page = makeArticle({ text, published: TODAY }, captureOf(new TextEncoder().encode(text), 'text/plain'))
    const { dates } = readArticle(page, { attributions: [], model: 'none' })
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['July 15, 2018', 'Sunday'])
  })

  it.each(['three decades ago', 'two years ago', 'six weeks ago'])('is no exact day: %s', (words) =>
    expect(datesIn(`It closed ${words}.`, 0, TODAY)).toMatchObject([{ vague: true }]),
  )

  it('early in a year is vague', () => {
    const [found] = datesIn('It will end in early 2024.', 0, TODAY)
    expect([found?.from, found?.to.slice(0, 4), found?.vague]).toEqual(['2024-01-01', '2024', true])
  })
})

describe('no date', () => {
  it.each([
    'The Sunday Times reported it.',
    'He may march on the capital.',
    'She is a 65-year-old former judge.',
    'On 31 February nothing happened.',
    'He hosts Saturday Night Live.',
    'She was on Halda News Tonight, wrote for USA Today, and left the “Today” show.',
    'She said so on ABC’s “This Week” and wept.',
    'It cost $2018.',
    'About 2000 people came.',
    'Theresa May spoke.',
    'The May government fell.',
    'The score was 3-2.',
    'Call 555-1234.',
    'He had left in March of that year.',
    'She followed the following year.',
    'Nobody in today’s world would do that.',
    'He learnt it in Sunday School.',
    'She will go on to Super Tuesday.',
  ])('is read in %j', (text) => expect(read(text)).toEqual([]))

  it('makes any text fail or hang', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { start, end, from, to } of datesIn(`${text} 2018 July`, 0, TODAY)) {
          expect(start).toBeLessThan(end)
          expect(from <= to).toBe(true)
        }
      }),
    )
  })
})
