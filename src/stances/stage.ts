/** What a speaker does with the content: read from the cue's verb, its negation and the words around it. */
import { stage } from '../stage.ts'
import type { Article, Attribution, Stance } from '../types.ts'
import { LEXICON, NEGATED, NEGATION } from './lexicon.ts'

export const stances = stage({
  name: 'stances',
  needs: ['article', 'sentences', 'attributions', 'speakers'],
  adds: ['attributions'],
  run: ({ article, attributions, speakers }) => {
    const reporters = new Set(
      speakers.filter(({ kind }) => kind === 'outlet' || kind === 'unnamed').map(({ id }) => id),
    )
    return {
      attributions: attributions.map((each) => {
        const { stance, rule } = stanceOf(article, each, reporters.has(each.speaker ?? ''))
        const why = stance === 'asserts' ? each.why : [...each.why, { about: 'stance' as const, rule, spans: each.cue }]
        return { ...each, stance, why }
      }),
    }
  },
})

/** `reports`: an outlet that reports takes no side in what it reports. */
function stanceOf(
  article: Article,
  { cue, content, source }: Attribution,
  reports: boolean,
): { stance: Stance; rule: string } {
  const words = (spans: Attribution['cue']) => spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')
  const how = words(cue).toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').slice(0, 200)
  const what = words(content).toLowerCase().replace(/[’]/g, "'").slice(0, 400)
  const who = words(source).toLowerCase()
  const asked = /\bcomments?\b/.test(`${how} ${what}`)
  if (asked && /\b(?:declin|refus|would not|wouldn't)/.test(how))
    return { stance: 'declines-to-comment', rule: 'declined-comment' }
  if (asked && /\b(?:request|not|n't|ask|reach|sought|unavailable)/.test(how))
    return { stance: 'has-not-answered', rule: 'asked-for-comment' }
  if (
    /\b(?:declin|refus)\w* to (?:say|discuss|elaborate|answer|speak|confirm|comment|specify|name|give)|\bno comment\b/.test(
      how,
    )
  )
    return { stance: 'declines-to-comment', rule: 'declined' }
  if (
    /\b(?:did|has|have|had) (?:not|n't) (?:immediately )?(?:respond|repl|answer|return)|didn't (?:immediately )?(?:respond|reply|answer|return)/.test(
      how,
    )
  )
    return { stance: 'has-not-answered', rule: 'no-answer' }
  const negated = NEGATION.test(how)
  for (const [stance, rule, pattern] of LEXICON) {
    if (!pattern.test(how)) continue
    return negated && !SELF_NEGATED.has(stance)
      ? { stance: NEGATED[stance] ?? 'asserts', rule: `not-${rule}` }
      : { stance, rule }
  }
  // A plain verb of saying takes its stance from what is said.
  if (PLAIN.test(how) || how === '') {
    if (negated && /\b(?:say|tell|know|disclose|reveal)/.test(how))
      return { stance: 'declines-to-comment', rule: 'does-not-say' }
    if (!reports) for (const [stance, rule, pattern] of CONTENT) if (pattern.test(what)) return { stance, rule }
  }
  if (/^(?:is|are|was|were) expected\b/.test(how) || /\bexpected\b/.test(who))
    return { stance: 'expects', rule: 'expected' }
  return { stance: 'asserts', rule: 'plain' }
}

/** Verbs whose negation is part of them. */
const SELF_NEGATED: ReadonlySet<Stance> = new Set(['rejects', 'doubts'])
const PLAIN =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|according|noted?|notes|noting|stat(?:e|es|ed|ing)|tweet\w*|wr(?:ite|ites|ote|iting)|explain\w*|argu\w*|declar\w*|indicat\w*|repl\w+|respond\w*|continu\w*|emphasi[sz]\w*|insist\w* that|announc\w*|report\w*)\b/

/** What plainly said words do, by their own verb. */
const CONTENT: readonly [Stance, string, RegExp][] = [
  [
    'denies',
    'says-it-is-false',
    /^["“']?(?:that )?(?:[\w'’. ]{1,40} )?(?:had nothing to do with|(?:is|was|are|were) (?:completely |totally |utterly |absolutely )?(?:false|untrue|baseless|groundless|nonsense|a lie|fake)\b)/,
  ],
  [
    'promises',
    'i-will',
    /^["“']?(?:that )?(?:i|we)(?: will|'ll| am going to| are going to| would) (?!be able|see|find|have to|need)/,
  ],
  [
    'promises',
    'he-will',
    /^["“']?(?:that )?(?:he|she|they|his|her)(?: will|'ll| would) (?:\w+ )?(?:ask|raise|bring|meet|work|do|make|give|send|release|fight|continue|stop|end|keep|seek|push|press|veto|sign|resign|return|support|help|protect|defend)\b/,
  ],
  ['demands', 'should', /^["“']?(?:that )?[\w'’., ]{1,60}?\b(?:should|must|needs? to|has to|have to|ought to)\b/],
  [
    'expects',
    'will',
    /^["“']?(?:that )?[\w'’., ]{1,60}?\b(?:will|would|'ll|is going to|are going to|may|might|could)\b/,
  ],
]
