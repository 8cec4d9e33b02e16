/** What a speaker does with the content: read from the cue's verb, its negation and the words around it. */

import { stage } from '../stage.ts'
import type { Article, Attribution, Span, Speaker } from '../types.ts'
import { byRules } from './rules.ts'
import { plain, type Ruling, textOf } from './ruling.ts'
import { type Statement, weigh } from './weigh.ts'
import type { Hint } from './words.ts'

export const stances = stage({
  name: 'stances',
  needs: ['article', 'sentences', 'attributions', 'speakers'],
  adds: ['attributions'],
  run: ({ article, attributions, speakers }) => {
    const reporters = reportersAmong(speakers)
    return {
      attributions: attributions.map((each) => {
        const { stance, rule, spans, score } = stanceOf(article, each, reporters.has(each.speaker ?? ''))
        const reason = {
          about: 'stance' as const,
          rule,
          spans: spans?.length ? spans : each.cue,
          ...(score ? { score } : {}),
        }
        const why = stance === 'asserts' ? each.why : [...each.why, reason]
        return { ...each, stance, why }
      }),
    }
  },
})

/** Outlets, and who is not named: they take no side in what they report. */
export const reportersAmong = (speakers: readonly Speaker[]): ReadonlySet<string> =>
  new Set(speakers.filter(({ kind }) => kind === 'outlet' || kind === 'unnamed').map(({ id }) => id))

/** @param reports whether a reporter says it. @param said what was said, as it stands. */
export function stanceOf(
  article: Article,
  attribution: Attribution,
  reports: boolean,
  said = textOf(article, attribution.content),
): Found {
  const found = byRules(article, attribution, reports, said)
  // A page's own words in which it tells what somebody said are too seldom more than that.
  const weak = WEAK.has(found.rule)
  if ((found.rule !== 'plain' && !weak) || attribution.form === 'indirect') return found
  const weighed = weigh(statementOf(article, attribution, reports, said))
  if (!weighed || weighed.probability < (weak ? LIKELIER : LIKELY)) return found
  const { stance, probability, words } = weighed
  const spans = said === textOf(article, attribution.content) ? spansOf(words(), attribution.content) : []
  return { stance, rule: 'words-weigh', spans, score: Math.round(probability * 100) / 100 }
}
/** Above it little more than half are right, below it fewer: cross-validated (`training/stances/train.py`). */
const LIKELY = 0.5
/** What a quotation will be is told in passing, half of the time: there, and above this, the weights know better. */
const WEAK: ReadonlySet<string> = new Set(['will', 'will-not'])
const LIKELIER = 0.6

interface Found extends Ruling {
  /** The words that show it, where it is not the cue. */
  spans?: Span[]
  score?: number
}

/** An attribution as the learnt weights see it. @param said its content. */
export const statementOf = (
  article: Article,
  { source, cue, form }: Attribution,
  reports: boolean,
  said: string,
): Statement => ({
  who: plain(textOf(article, source)),
  how: plain(textOf(article, cue)),
  said: said.slice(0, 500),
  quoted: form,
  reports,
})

/** The words that count most, in the article. */
function spansOf(words: readonly Hint[], content: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const { start, end } of words.slice(0, 3)) {
    let before = 0
    for (const span of content) {
      const length = span.end - span.start
      if (start >= before && end <= before + length)
        out.push({ start: span.start + start - before, end: span.start + end - before })
      before += length + 1
    }
  }
  return out.sort((a, b) => a.start - b.start)
}
