import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../text/sentences.ts'
import type { Article, DateExpression } from '../types.ts'
import { amounts } from './stage.ts'

function read(text: string, dates: DateExpression[] = []) {
  const article = { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] } as unknown as Article
  return amounts.run({ article, sentences: sentencesOf(article), dates }).amounts
}
const short = (text: string) =>
  read(text).map(({ kind, value, upTo, unit, start, end }) => [kind, value, upTo, unit, text.slice(start, end)])

describe('amounts', () => {
  it.each([
    ['It cost $105 million.', 'money', 105e6, 105e6, 'USD', '$105 million'],
    ['It cost £1.2bn to build.', 'money', 1.2e9, 1.2e9, 'GBP', '£1.2bn'],
    ['It cost 80 million pounds sterling.', 'money', 80e6, 80e6, 'GBP', '80 million pounds sterling'],
    ['They want A$5-10 million more.', 'money', 5e6, 10e6, 'AUD', 'A$5-10 million'],
    ['It pays 2,500 roubles a day.', 'money', 2500, 2500, 'RUB', '2,500 roubles'],
    ['It pays 50 cents an hour.', 'money', 0.5, 0.5, 'USD', '50 cents'],
    ['It takes 5 million won.', 'money', 5e6, 5e6, 'KRW', '5 million won'],
    ['It was sold for 400 pounds.', 'money', 400, 400, 'GBP', '400 pounds'],
    ['He weighs over 400 pounds.', 'count', 400, 400, 'pounds', '400 pounds'],
    ['It is a thin boat, weighing in at 2.38 pounds (1.08 kg).', 'count', 2.38, 2.38, 'pounds', '2.38 pounds'],
    ['At 4.46 pounds, it is the lightest of all.', 'count', 4.46, 4.46, 'pounds', '4.46 pounds'],
    ['They offer about $140-150MM to her.', 'money', 140e6, 150e6, 'USD', '$140-150MM'],
    ['They offer €160MM to her.', 'money', 160e6, 160e6, 'EUR', '€160MM'],
    ['They met a 400-pound bear.', 'count', 400, 400, 'pounds', '400-pound'],
    ['Two corrections officers left.', 'count', 2, 2, 'officers', 'Two corrections officers'],
    ['It takes five pounds of flour.', 'count', 5, 5, 'pounds', 'five pounds'],
    ['Some 59 percent agree.', 'percent', 59, 59, '%', '59 percent'],
    ['It fell by 5–7 % in a week.', 'percent', 5, 7, '%', '5–7 %'],
    ['The army would have 400,000 troops.', 'count', 400_000, 400_000, 'troops', '400,000 troops'],
    ['They worked 1200 hours.', 'count', 1200, 1200, 'hours', '1200 hours'],
    ['The plan has 28 points.', 'count', 28, 28, 'points', '28 points'],
    ['Twelve Rumian military officers were named.', 'count', 12, 12, 'officers', 'Twelve Rumian military officers'],
    ['About two dozen villages burned.', 'count', 24, 24, 'villages', 'two dozen villages'],
    ['It took eight minutes, 46 seconds.', 'count', 8, 8, 'minutes', 'eight minutes'],
    ['It lasted two years and three months.', 'count', 2, 2, 'years', 'two years'],
    ['Half a million people came.', 'count', 500_000, 500_000, 'people', 'Half a million people'],
    [
      'A quarter of a million gun owners agree.',
      'count',
      250_000,
      250_000,
      'owners',
      'quarter of a million gun owners',
    ],
    ['It cost two and a half million dollars.', 'money', 2.5e6, 2.5e6, 'USD', 'two and a half million dollars'],
    ['It covers 292 square miles.', 'count', 292, 292, 'square miles', '292 square miles'],
    ['One of 37 weapons police said were theirs.', 'count', 37, 37, 'weapons', '37 weapons'],
    ['Half a dozen ships left.', 'count', 6, 6, 'ships', 'Half a dozen ships'],
    ['Between 10 and 20 ships left.', 'count', 10, 20, 'ships', '10 and 20 ships'],
    ['Two hundred people came.', 'count', 200, 200, 'people', 'Two hundred people'],
    ['Two-thirds of the members voted.', 'ratio', 0.6667, 0.6667, '', 'Two-thirds'],
    ['Two-thirds face hunger.', 'ratio', 0.6667, 0.6667, '', 'Two-thirds'],
    ['One in five families left.', 'ratio', 0.2, 0.2, '', 'One in five'],
    ['It means halving the army.', 'ratio', 0.5, 0.5, '', 'halving'],
    ['Prices have doubled.', 'ratio', 2, 2, '', 'doubled'],
  ])('%s', (text, ...wanted) => {
    expect(short(text)).toEqual([wanted])
  })

  it('are two prices where "and" joins them without "between"', () =>
    expect(short('It comes in $1799 and $2199 models.').map(([, value, upTo]) => [value, upTo])).toEqual([
      [1799, 1799],
      [2199, 2199],
    ]))

  it('ties the author’s own conversion to what it restates', () => {
    const found = read('It earned $105 million (80 million pounds sterling) in a year, or 94 million euros more.')
    expect(found.map(({ unit, conversionOf }) => [unit, conversionOf])).toEqual([
      ['USD', null],
      ['GBP', 0],
      ['EUR', null],
    ])
  })

  it('keeps the words that make it vague', () => {
    expect(read('At least 40 ships and nearly 300 sailors left.').map(({ qualifier }) => qualifier)).toEqual([
      'At least',
      'nearly',
    ])
  })

  it('are none of a holiday', () => expect(short('It was a Fourth of July firework for 12 ships.')).toHaveLength(1))

  it('count nothing behind a preposition or a conjunction', () => {
    expect(short('It raised the number by 20 million through mandates on guilds.')).toEqual([])
    expect(short('The toll falls by seven if both sides agree.')).toEqual([])
  })

  it('count no verb', () => expect(short('Twelve seems like a fair number.')).toEqual([]))

  it.each([
    ['years', 'It was so in 2016 and before the 2018 elections.'],
    ['ages', 'The 66-year-old, aged 66, is 66; the case of girls as young as 14 includes charges.'],
    ['what a text tells of', 'Here are five things to know, and three reasons for it.'],
    ['how long something lasts', 'A 36-second video of ships appeared.'],
    ['times of day', 'It begins at 10 a.m. and ends at 12:30.'],
    ['times of day', 'They boarded at 1230 hours; the ferry sank about 1100 hrs IST.'],
    [
      'names',
      'Under Article 5 members act; Boeing 747 jets and F-16 fighters flew; they found 12 AK 47 rifles; the G7 leaders met; the P5+1 talks went on.',
    ],
    ['a figure of speech', 'One of the leaders doubled down on a plan.'],
    ['scores and numbers of telephones', 'They won 2-1; call 555-1234-999 today.'],
    ['what stands against what', 'There are discrepancies (four vs. two that were told).'],
    ['a number that nothing can have', `It has ${'9'.repeat(40)} members.`],
  ])('are none of %s', (_, text) => {
    expect(short(text)).toEqual([])
  })

  it('are not told again where a date has them', () => {
    const text = 'It began three days ago.'
    const date = { start: 9, end: 23, from: '2030-01-01', to: '2030-01-01', vague: false, rule: 'ago' }
    expect(read(text)).toHaveLength(1)
    expect(read(text, [date])).toEqual([])
  })

  it('are spans in order that do not overlap, finite, in linear time', () => {
    const part = fc.constantFrom(
      '$',
      '5',
      ' ',
      ',',
      '.',
      'million',
      'ten',
      '-',
      'to',
      '%',
      'ships',
      'a',
      'dozen',
      'and',
      '€',
      '(',
      ')',
      'half of',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const found = read(`x ${parts.join('')} y ${parts.join(' ')}`)
        for (const [i, { start, end, value, upTo }] of found.entries()) {
          expect(Number.isFinite(value) && value <= upTo).toBe(true)
          expect(start).toBeLessThan(end)
          if (i > 0) expect(found[i - 1]!.end).toBeLessThanOrEqual(start)
        }
      }),
    )
    for (const hostile of [
      '1'.repeat(100_000),
      '1,000'.repeat(20_000),
      'one hundred '.repeat(10_000),
      '$'.repeat(50_000),
      '5 to '.repeat(20_000),
    ])
      read(`It has ${hostile} ships.`)
  })
})
