/** Who was asked, and did not answer. */
import { silenceIn } from '../text/silences.ts'
import { touches } from '../text/spans.ts'
import { ASSERTS, begins, type Ruling, type Told } from './ruling.ts'

/** Who was asked for comment, and did not give any. */
export function declined({ how, what, who }: Told): Ruling | null {
  const asked = COMMENT.test(`${how} ${what}`)
  if (asked && /\b(?:declin|refus|would not|wouldn't)/.test(how))
    return { stance: 'declines-to-comment', rule: 'declined-comment' }
  if (asked && ASKS_FOR.test(how)) return { stance: 'asks', rule: 'asks-for-comment' }
  if (/^neither\b/.test(who) && /\b(?:respond|repl(?:y|ied)|answer|return)/.test(how))
    return { stance: 'has-not-answered', rule: 'no-answer' }
  if (asked && /\b(?:request|not|n't|ask|reach|sought|unavailable)/.test(how))
    return { stance: 'has-not-answered', rule: 'asked-for-comment' }
  if (begins(REFUSES_TO_SAY, how, what) || /\bno comment\b/.test(`${how} ${what.slice(0, 30)}`))
    return { stance: 'declines-to-comment', rule: 'declined' }
  if (REFERS.test(how)) return { stance: 'declines-to-comment', rule: 'refers-questions' }
  if (/\b(?:would|will|wo|did|does)(?: not|n't) (?:stop to )?(?:discuss|answer|elaborate|take questions)\b/.test(how))
    return TOGETHER.test(who) && /\b(?:did|do|does)(?: not|n't) discuss\b/.test(how)
      ? ASSERTS
      : { stance: 'declines-to-comment', rule: 'does-not-answer' }
  if (
    /\b(?:did|has|have|had) (?:not|n't) (?:immediately )?(?:respond|repl|answer|return)|didn't (?:immediately )?(?:respond|reply|answer|return)/.test(
      how,
    )
  )
    return { stance: 'has-not-answered', rule: 'no-answer' }
  return null
}

/** What the sentence tells of somebody who gave no answer, where the cue does: "has not yet commented", "could not be reached". */
export function unanswered({ article, source, cue, content }: Told): Ruling | null {
  const spans = [...source, ...cue, ...content.slice(0, 1)]
  const start = Math.min(...spans.map((each) => each.start))
  const end = Math.max(...spans.map((each) => each.end))
  const silence = silenceIn(article.text.slice(start, end), start)
  if (!silence || !cue.some((each) => touches(each, silence.cue))) return null
  return { stance: silence.stance, rule: silence.stance === 'has-not-answered' ? 'no-answer' : 'declined' }
}

/** What was not told, or not said. */
export function silent({ how, what }: Told): Ruling | null {
  if (NOT_SAID.test(how) && CLAUSE.test(what)) return ASSERTS
  if (SILENT.test(how) && (KEPT_BACK.test(what) || NOT_TOLD_THEN.test(`${how} ${what.slice(0, 60)}`))) return ASSERTS
  if (SILENT.test(how) || begins(NOT_TOLD, how, what)) return { stance: 'declines-to-comment', rule: 'does-not-say' }
  return null
}

/** "Has reached out to": whoever asks, and not whoever was asked. */
const ASKS_FOR =
  /^(?:[’']ve |has |have |had )?(?:also |repeatedly )?(?:reached out to|contacted|approached|asked|e-?mailed|sent (?:\p{L}+ ){0,2}(?:requests?|e-?mails?|messages?|inquir\p{L}+) to)\b/u
/** One that somebody was asked for, and not "Lund's comments". */
const COMMENT =
  /\bcomments?\b(?<!(?:'s|s'|\b(?:the|his|her|its|their|my|our|your|these|those|such|earlier|previous|recent)) comments?)/
const REFUSES_TO_SAY =
  /\b(?:declin|refus)\w*(?: (?:later|again|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))? to (?:say|state (?:wh\w+|how|if)\b|discuss|detail|outline|preview|divulge|characteri[sz]e|elaborate|answer|speak|confirm|comment|specify|name|identify|disclose|reveal|describe|explain|respond|be (?:named|identified|quoted|interviewed)|(?:give|provide|offer|share|release) (?:\w+ ){0,2}(?:details?|specifics|information|names?|explanation|reasons?|examples?|figures|timeline|comments?|answers?|interviews?|statements?))\b/
/** "Would not name them", "did not offer specifics", "said, without specifying what". */
const NOT_TOLD =
  /^without (?:specifying|elaborating|naming|identifying|disclosing|saying (?:who|what|when|where|how|why|which))\b|\b(?:(?:would|will|wo)(?: not|n't) (?:name|identify)|(?:did|does|do|would|will|wo|has|have|had)(?: not|n't) (?:immediately )?(?:provide|offer|give)(?:d|n)? (?:\w+ ){0,2}(?:details?|specifics|explanation|timeline|reasons?))\b/
/** "Referred all questions about it to": others may answer. */
const REFERS = /\b(?:refer|direct|redirect|forward)(?:s|r?ed|r?ing) (?:\p{L}+ ){0,3}questions?\b/u
/** "Lund and Marsh did not discuss it", with each other. */
const TOGETHER = / and |^(?:they|both|(?:the )?(?:two|pair))\b/
/** What was not disclosed at its time, and not what nobody would tell: "did not disclose those meetings". */
const KEPT_BACK =
  /^(?:the|those|these|this|that|any|his|her|their|its) (?:\w+ ){0,2}(?:meetings?|contacts?|conversations?|calls?|ties|payments?|donations?|relationships?|links|dealings|encounters?|talks|trips?|debts?)\b/
/** "Did not tell the mayor about it": an audience was kept in the dark, and nobody had asked. */
const NOT_TOLD_THEN =
  /\b(?:did|has|have|had)(?: not|n't) (?:\w+ly )?t(?:ell|old) (?!reporters|journalists|the (?:press|media|paper|news\w*)|us\b|when\b|where\b|whether\b|how\b|why\b|who\b|what\b)[^.;:?!]{1,60}? (?:about|of|that|the)\b/
/** "Would not say", "has not told". */
const SILENT =
  /\b(?:did|does|do|would|will|wo|could|has|have|had)(?: not|n't)(?: \w+ly)? (?:say|said|tell|told|disclosed?|revealed?|specif(?:y|ied)|elaborated?|identif(?:y|ied)|explain(?:ed)?|remark)\b/
/** "Did not say there was a threat": nobody had asked, and the page tells it. */
const NOT_SAID = /\b(?:did|does|do|has|have|had)(?: not|n't) (?:say|said)$/
const CLAUSE =
  /^(?:that |there (?:is|are|was|were|will|would)\b|(?:he|she|it|they|the|an?|his|her|their|its) (?:\w+ ){0,4}?(?:is|are|was|were|will|would|had|has|have|should|could|can)\b)/
