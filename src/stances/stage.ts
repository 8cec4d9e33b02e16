/** What a speaker does with the content: read from the cue's verb, its negation and the words around it. */
import { stage } from '../stage.ts'
import type { Article, Attribution, Stance } from '../types.ts'
import { byContent } from './content.ts'
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
  { cue, content, source, form }: Attribution,
  reports: boolean,
): { stance: Stance; rule: string } {
  const words = (spans: Attribution['cue']) => spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')
  const how = words(cue).toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').slice(0, 200)
  const what = words(content).toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').slice(0, 400)
  const who = words(source).toLowerCase()
  const asked = /\bcomments?\b/.test(`${how} ${what}`)
  if (asked && /\b(?:declin|refus|would not|wouldn't)/.test(how))
    return { stance: 'declines-to-comment', rule: 'declined-comment' }
  if (asked && /\b(?:request|not|n't|ask|reach|sought|unavailable)/.test(how))
    return { stance: 'has-not-answered', rule: 'asked-for-comment' }
  if (
    /\b(?:declin|refus)\w* to (?:say|discuss|elaborate|answer|speak|confirm|comment|specify|name|give)|\bno comment\b/.test(
      `${how} ${what.slice(0, 30)}`,
    )
  )
    return { stance: 'declines-to-comment', rule: 'declined' }
  if (
    /\b(?:did|has|have|had) (?:not|n't) (?:immediately )?(?:respond|repl|answer|return)|didn't (?:immediately )?(?:respond|reply|answer|return)/.test(
      how,
    )
  )
    return { stance: 'has-not-answered', rule: 'no-answer' }
  for (const [stance, rule, pattern] of LEXICON) {
    const verb = pattern.exec(how)?.[0]
    if (verb === undefined) continue
    // "Refused" and "not sure" have their negation within them.
    return NEGATION.test(how.replace(verb, ''))
      ? { stance: NEGATED[stance] ?? 'asserts', rule: `not-${rule}` }
      : { stance, rule }
  }
  // A plain verb of saying takes its stance from what is said.
  if (PLAIN.test(how) || how === '') {
    if (NEGATION.test(how) && /\b(?:say|tell|know|disclose|reveal)/.test(how))
      return { stance: 'declines-to-comment', rule: 'does-not-say' }
    const said = reports ? null : byContent(what, form !== 'indirect')
    const suggests = /\bsuggest/.test(how)
    if (said) return said.stance === 'demands' && suggests ? { ...said, stance: 'proposes' } : said
    if (suggests && !STATES.test(what.slice(0, 50))) return { stance: 'proposes', rule: 'suggests-to-do' }
  }
  if (/^(?:is|are|was|were) expected\b/.test(how) || /\bexpected\b/.test(who))
    return { stance: 'expects', rule: 'expected' }
  return { stance: 'asserts', rule: 'plain' }
}

/** "Suggested that he was late" states; "suggested a pause", "suggested that they wait" propose. */
const STATES = /\b(?:is|are|was|were|has|have|had|do|does|did|can|may|might|could|\p{L}{3,}ed)\b|'s\b/u
const PLAIN =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|according|noted?|notes|noting|stat(?:e|es|ed|ing)|tweet\w*|wr(?:ite|ites|ote|iting)|explain\w*|argu\w*|declar\w*|indicat\w*|repl\w+|respond\w*|continu\w*|emphasi[sz]\w*|insist\w* that|announc\w*|report\w*|suggest\w*|claim\w*|signal\w*|maintain\w*|stress\w*|remark\w*|quip\w*|jok(?:e|es|ed|ing)|conclud\w*|describ\w*|call(?:s|ed|ing)?)\b/
