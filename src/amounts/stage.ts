/** How much: money, shares, ratios and counts, with what they measure. */
import { stage } from '../stage.ts'
import type { Amount, DateExpression } from '../types.ts'
import { amountsIn } from './rules.ts'

export const amounts = stage({
  name: 'amounts',
  needs: ['article', 'sentences', 'dates'],
  adds: ['amounts'],
  run: ({ article, sentences, dates }) => {
    const found = sentences
      .filter(({ start, end }) => HINT.test(article.text.slice(start, end)))
      .flatMap(({ start, end }) => amountsOf(article.text.slice(start, end), start))
      .filter((amount) => !isDate(amount, dates))
    return { amounts: withConversions(article.text, found) }
  },
})

/** Without any of these a sentence names no amount. */
const HINT =
  /\d|(?:teen|illion)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred|thousand|half|quarter|third|halv\w{2,3}|doubl\w{2,3}|tripl\w{2,3})\b/i

/** What stands straight before an amount and makes it vague, or a bound. */
const QUALIFIER =
  /\b(?:about|around|roughly|approximately|some|nearly|almost|over|more than|less than|fewer than|at least|at most|up to|as many as|as much as|as few as|under|an estimated|only|just|close to|between|exactly)\s$/i

/** The longest sentence that anybody reads: more is no prose. */
const LONGEST = 3000

const amountsOf = (sentence: string, offset: number): Amount[] =>
  amountsIn(sentence.slice(0, LONGEST)).map(({ start, end, ...found }) => ({
    ...found,
    start: offset + start,
    end: offset + end,
    qualifier: QUALIFIER.exec(sentence.slice(Math.max(0, start - 20), start))?.[0].trim() ?? '',
    conversionOf: null,
  }))

/** "three days ago" is a date. */
const isDate = ({ start, end }: Amount, dates: readonly DateExpression[]): boolean =>
  dates.some((date) => date.start < end && start < date.end)

/** "$105 million (80 million pounds sterling)": the second is the author's conversion of the first. */
function withConversions(text: string, found: readonly Amount[]): Amount[] {
  return found.map((amount, i) => {
    const before = found[i - 1]
    if (!before || amount.kind !== 'money' || before.kind !== 'money' || before.unit === amount.unit) return amount
    const between = text.slice(before.end, amount.start)
    const restated =
      /^\s?(?:\((?:(?:about|around|roughly|or|approximately|nearly|some|=|≈) ?){0,2}|,? or (?:about |around |roughly |some )?)$/i
    return restated.test(between) ? { ...amount, conversionOf: i - 1 } : amount
  })
}
