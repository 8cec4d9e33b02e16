/** When: expressions of time, resolved against the article's own day. */
import { stage } from '../stage.ts'
import type { Article, DateExpression } from '../types.ts'
import type { Needed } from './rule.ts'
import { RULES } from './rules.ts'

export const dates = stage({
  name: 'dates',
  needs: ['article', 'sentences'],
  adds: ['dates'],
  run: ({ article, sentences }) => {
    const today = dayOf(article)
    if (!today) return { dates: [] }
    // Pages print their own date in blocks of which few hold a sentence.
    const read = new Set(sentences.map(({ block }) => block))
    const stretches = [...sentences, ...article.blocks.filter(({ kind }, i) => kind === 'dateline' && !read.has(i))]
    return {
      dates: stretches
        .flatMap(({ start, end }) => datesIn(article.text.slice(start, end), start, today))
        .sort((a, b) => a.start - b.start),
    }
  },
})

/** Without any of these a stretch of text names no time: most are passed over by this one test. */
const HINT =
  /\d{4}|\d(?:st|nd|rd|th)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat|today|tonight|tomorrow|yesterday|overnight|morning|afternoon|evening|night|week|month|year|quarter|spring|summer|autumn|fall|winter|decade|century|ago|days)/i

const NAMES: Readonly<Record<Needed, RegExp>> = {
  month:
    /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/i,
  weekday: /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|sun|mon|tues?|wed|thurs?|fri|sat)(?![a-z])/i,
  near: /\b(?:today|tonight|tomorrow|yesterday|overnight|morning|afternoon|evening|night)/i,
  unit: /\b(?:day|week|month|year|quarter|spring|summer|autumn|fall|winter|decade|century)/i,
  year: /\d{4}/,
  figure: /\d/,
}

/** The earlier rule wins where expressions overlap. `offset` is where the text begins. */
export function datesIn(text: string, offset: number, today: string): DateExpression[] {
  if (!HINT.test(text)) return []
  const has: Partial<Record<Needed, boolean>> = {}
  const found: DateExpression[] = []
  for (const { name, pattern, needs, read } of RULES) {
    if (!needs.every((each) => (has[each] ??= NAMES[each].test(text)))) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const words = match[0].replace(
        /^(?:in|since|until|by|of|during|for|from|through|after|before|between|and|to|over|at) (?!the beginning|the start)/i,
        '',
      )
      const start = match.index + match[0].length - words.length
      const end = match.index + match[0].length
      if (found.some((other) => other.start - offset < end && start < other.end - offset)) continue
      const meant = read(match, { today, sentence: text, at: match.index })
      if (meant)
        found.push({
          start: offset + start,
          end: offset + end,
          from: meant.from,
          to: meant.to,
          vague: meant.vague ?? false,
          rule: name,
        })
    }
  }
  return found
}

/** The day from which an article speaks, in the zone in which it was printed. */
const dayOf = ({ published, retrieved }: Pick<Article, 'published' | 'retrieved'>): string | null =>
  (published ?? retrieved)?.slice(0, 10) ?? null
