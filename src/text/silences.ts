/** Sentences that tell of somebody who was asked and did not answer. General English of news. */
import type { Span } from '../types.ts'

export interface Silence {
  stance: 'declines-to-comment' | 'has-not-answered'
  /** The words that say so. */
  cue: Span
  /** Where those stand who did not answer, first offset to last: before the cue, or after it ("no comment from …"). */
  who: Span
}

const ADVERB =
  '(?:(?:also|immediately|initially|yet|repeatedly|again|later|flatly|directly|so far|even|specifically) ){0,2}'
const NOT = `(?:(?:did|do|does|has|have|had)(?: not|n['’]t)) ${ADVERB}`
const WOULD_NOT = `(?:(?:would|will)(?: not|n['’]t)|won['’]t) ${ADVERB}`
const DECLINED = `(?:(?:has|have|had) )?${ADVERB}(?:declin|refus)(?:ed|es|ing|e)? ${ADVERB}`
/** "Neither company", "neither Lund nor the guild", before what they have not done. */
const NEITHER = String.raw`\bneither (?:[\w.’'-]+ ){1,7}`
/** What is asked with. */
const ASKED = String.raw`(?:(?!(?:to|and|or|with|that|which|the attack)\b)[\w.’'-]+ ){0,5}?(?:requests?|calls?|e-?mails?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|texts?|letters?)\b`
const FOR_COMMENT = String.raw`(?:(?!(?:to|and|or)\b)[\w.’'-]+ ){0,4}?(?:(?:interview )?requests?(?= (?:for|from|by)\b)|interview requests?|questions?(?= (?:about|on|from|as)\b)|interviews?)\b`
/** What would be told. "Declined to give his name" is no answer refused. */
const WHETHER = '(?:whether|if|how|what|when|where|why|who|which)'
const ANSWER = String.raw`(?:comment|elaborate|answer|respond|speculate|be (?:interviewed|drawn(?! into)\b)|specify|say (?:${WHETHER}|more|anything)|state ${WHETHER}|confirm|deny|discuss|disclose|reveal|(?:provide|give|offer|go into|release) (?:(?!up\b)[\w’'-]+ ){0,2}(?:details?|specifics|comments?|answers?|estimates?|explanations?|information|interviews?|figures?|timelines?|turnout|numbers?)|talk (?:about|to (?:reporters|the press))|speak (?:to|with|about)|weigh in|characteri[sz]e|identify|name (?:the|any|those|who)|address (?:questions?|the (?:question|issue|matter|allegations?))|(?:take|accept) (?:[\w]+ )?questions|make (?:[\w]+ )?comment)`

/** Each with whether those asked have said that they would not, and with words without which it does not hold. */
const BEFORE: readonly (readonly [Silence['stance'], RegExp, RegExp])[] = [
  [
    'declines-to-comment',
    /declin|refus|(?:would|will)(?: not|n['’]t)|won['’]t|comment|den(?:y|ies|ied)|stepp|dodg|evad|duck|deflect|brush|ignor|fend/i,
    new RegExp(
      String.raw`\b(?:${DECLINED}(?:to ${ADVERB}${ANSWER}|(?:any |all |further )?comment\b|${FOR_COMMENT})|${WOULD_NOT}(?:say ${WHETHER}|comment\b|elaborate\b|(?:confirm|deny|confirm or deny) (?:the|this|that|whether|or|any|reports?)\b|answer (?:[\w’'-]+ ){0,3}questions?|discuss|disclose|specify|speculate|go into detail|be drawn\b(?! into\b))|(?:had|has|have|offered|gave|with) no (?:further |immediate )?comment\b|${NOT}comment\b|(?:(?:has|have|had|would|will|could|can|did|does|do) )?neither confirm(?:ed|s)? (?:n?or) (?:deny|den(?:ied|ies))\b|(?<=${NEITHER})(?:(?:(?:has|have|had|would|will|could) )?confirm(?:ed)? n?or (?:deny|denied)|(?:would|will|could) (?:comment|elaborate))\b|(?:side-?stepp|dodg|evad|duck|deflect|brush|ignor|fend)(?:ed|es|ing)(?: off)? (?:[\w’'-]+ ){0,3}questions?\b)`,
      'giu',
    ),
  ],
  [
    'has-not-answered',
    /(?:n['’]t|\bnot\b|\byet to\b|\bneither\b).*(?:respon|repl|return|answer|reach|availab|comment|phone|calls)|unavailab|unreachab/i,
    new RegExp(
      String.raw`\b(?:${NOT}(?:be )?(?:respond(?:ed)?|repl(?:y|ied))(?= to ${ASKED}| for comment|[.,;]|$)|${NOT}(?:return(?:ed)?|answer(?:ed)?) ${ASKED}|${NOT}(?:answer(?:ed)?|pick(?:ed)? up|take|taken) (?:(?:his|her|its|their|the|our|any|repeated) ){0,2}(?:(?:mobile|cell) ?)?(?:tele)?(?:phones?|calls)\b|(?:has|have|had|is|are) yet to ${ADVERB}(?:respond|reply|answer|comment|make (?:an?|any) (?:[a-z]+ )?comment)\b|(?:has|have|had)(?: not|n['’]t) ${ADVERB}(?:publicly )?commented\b|(?<=${NEITHER})(?:(?:has|have|had) ${ADVERB}(?:publicly )?commented\b|(?:(?:has|have|had) )?${ADVERB}(?:responded|replied)(?= to ${ASKED}| for comment|[.,;]|$))|could(?: not|n['’]t) ${ADVERB}be (?:[a-z]{2,14}ly )?reached\b|(?:was|were|is|are)(?: not|n['’]t) ${ADVERB}(?:available|reachable) (?:for|to) (?:comment|an interview)|(?:was|were|is|are) (?:un(?:available|reachable)) (?:for|to) comment)`,
      'giu',
    ),
  ],
]
const ASKED_OF =
  /\b(?:no (?:immediate |official |initial )?(?:comment|response|reply|reaction|answer) (?:was available )?from|(?:requests?|calls?|e-?mails?|messages?|inquir(?:y|ies)|questions?) (?:[\w-]+ ){0,4}?(?:to|left for|left with|sent to|from)) /giu
const BEHIND_WHOM =
  / (?:(?:left|sent|made|e-?mailed|placed|submitted) (?:with|to|at|by|via|on|through)\b|(?:about|over|regarding|(?<!(?:commission|committee|council|panel) )on) (?=\p{Ll}))|(?<!(?:ambassador|envoy|advis[eo]r|aide|delegate|delegation|counsel|assistant)) to (?=(?:the|th(?:is|at|ese|ose)|his|her|its|their|an?|any)\b)/u
/** "The Courier has asked Lund for comment and has not yet heard back." */
const ASKED_WHOM =
  /\b(?:asked|contacted|reached out to) (?=(?:[\p{L}.’'-]+ ){1,8}?(?:for (?:a )?(?:comment|response)|and (?:has|had|have|did)\b))/giu
const NOT_HEARD =
  /\b(?:(?:has|have|had)(?: not|n['’]t) (?:yet )?|did(?: not|n['’]t) )(?:heard?|received?|gott?e?n?) (?:back|a (?:response|reply))\b/iu
const UNRETURNED =
  /\b(?:(?:was|were|has been|have been)(?: not|n['’]t) (?:immediately |yet )?(?:been )?(?:returned|answered)|went (?:unanswered|unreturned))\b/iu

/** Words without which no pattern holds: most sentences have none. */
const HINT =
  /declin|refus|n['’]t|\bnot\b|\bno \w+|dodg|stepp|evad|duck|deflect|brush|ignor|fend|\byet to\b|neither|unavail|unreach|unanswer|unreturn/i

/** The longest sentence that is looked at. */
const LONGEST = 600

/** The first of a sentence that begins at `from` in its article's text; null where there is none. */
export function silenceIn(sentence: string, from: number): Silence | null {
  if (sentence.length > LONGEST || !HINT.test(sentence)) return null
  const found = silenceOf(sentence)
  if (!found) return null
  const [cue, who] = [found.cue, found.who].map(({ start, end }) => ({ start: from + start, end: from + end }))
  return { stance: found.stance, cue: cue!, who: who! }
}

/** Copies repeat one another's sentences, and what changed since a moment reads them twice: each is searched once. */
const searched = new Map<string, Silence | null>()
const MOST_REMEMBERED = 30_000

function silenceOf(sentence: string): Silence | null {
  const known = searched.get(sentence)
  if (known !== undefined) return known
  if (searched.size >= MOST_REMEMBERED) searched.clear()
  const found = before(sentence) ?? after(sentence)
  searched.set(sentence, found)
  return found
}

function before(sentence: string): Silence | null {
  for (const [stance, hint, pattern] of BEFORE) {
    if (!hint.test(sentence)) continue
    for (const { 0: words, index } of sentence.matchAll(pattern)) {
      const left = sentence.slice(0, index)
      if (isQuoted(left) || WAS_NOT.test(left)) continue
      if (/^(?:will|would|won)/i.test(words) && WISHED.test(left)) continue
      // "Refused several requests from envoys for more guards": what they asked for was no comment.
      if (/requests?$/.test(words) && !FROM_PRESS.test(sentence.slice(index + words.length))) continue
      const who = subjectOf(left)
      // "The pilot did not respond to their calls": nobody from the press.
      const isAtWork = AT_WORK.test(left.slice(who.start, who.end)) && !/\bcomment/.test(sentence.slice(index))
      if (isAtWork && stance === 'has-not-answered') continue
      if (!EVERYBODY.test(left.slice(who.start, who.end)))
        return { stance, cue: { start: index, end: index + words.length }, who }
    }
  }
  return null
}

/** "If they refuse to answer", "rather than declining to comment". */
const WAS_NOT = /\b(?:if|unless|should|would have|(?:rather than|instead of|without)(?: either)?)\s*$/i

/** Of reporters or an outlet, or for what these ask for. */
const FROM_PRESS =
  /^ (?:(?:from|by) (?:the )?(?:\p{Lu}|(?:\p{Ll}+ ){0,2}(?:reporters?|journalists?|media|press|news)\b)|[^.;]{0,80}?\bfor (?:[\p{Ll}-]+ ){0,4}?(?:comments?|interviews?|information|clarification|responses?|answers?|access)\b)/u

/** "No comment from Lund but the guild welcomed it". */
const CLAUSE_ENDS = /[.,;]| (?:but|though|although|while|whereas|after|before|when|as)\b|$/

function after(sentence: string): Silence | null {
  for (const { 0: words, index } of sentence.matchAll(ASKED_OF)) {
    const end = index + words.length
    const rest = sentence.slice(end)
    const unreturned = UNRETURNED.exec(rest)
    if (isQuoted(sentence.slice(0, index)) || (!/^no /i.test(words) && !unreturned)) continue
    const asked = end + (unreturned ? unreturned.index : CLAUSE_ENDS.exec(rest)!.index)
    // "A request for comment from Lund left with the paper", "no comment from Lund on the strike": of Lund.
    const until = end + (BEHIND_WHOM.exec(sentence.slice(end, asked))?.index ?? asked - end)
    const last = unreturned ? end + unreturned.index + unreturned[0].length : end
    return { stance: 'has-not-answered', cue: { start: index, end: last }, who: trimmed(sentence, end, until) }
  }
  return notHeard(sentence)
}

function notHeard(sentence: string): Silence | null {
  const heard = NOT_HEARD.exec(sentence)
  if (!heard) return null
  for (const { 0: words, index } of sentence.slice(0, heard.index).matchAll(ASKED_WHOM)) {
    const end = index + words.length
    const until = end + sentence.slice(end).search(/ (?:for|and|about|on)\b/)
    if (until <= end || isQuoted(sentence.slice(0, index))) continue
    return {
      stance: 'has-not-answered',
      cue: { start: index, end: heard.index + heard[0].length },
      who: trimmed(sentence, end, until),
    }
  }
  return null
}

/** "The mayor hopes that the board will not disclose it" */
const WISHED =
  /\b(?:hop(?:e[sd]?|ing)|wants?|wish(?:es|ed)?|expect(?:s|ed)?|ask(?:s|ed)?|fear(?:s|ed)?|worr(?:y|ies|ied)|demand(?:s|ed)?|insist(?:s|ed)?|so) (?:that )?[^,;:]{2,80}$/i
/** What somebody says of somebody's silence is his to tell. */
const isQuoted = (left: string): boolean =>
  (left.match(/“/g) ?? []).length > (left.match(/”/g) ?? []).length || (left.match(/"/g) ?? []).length % 2 === 1
/** Who is called over the radio. */
const AT_WORK =
  /\b(?:(?:co-?)?pilots?|crews?|captains?|drivers?|plane|aircraft|jet|airliner|helicopter|ship|vessel|boat|ferry)$/i
/** Who is nobody in particular, and who speaks of himself. */
const EVERYBODY = /^(?:(?:[Ss]omeone|[Aa]nyone|[Ee]veryone|[Pp]eople|[Tt]hose|[Ww]ho|I|[Ww]e|[Yy]ou)\b|it\b)/

/** The words for whoever does what follows: without what introduces the clause, and without what is told beside. */
function subjectOf(left: string): Span {
  const relative = left.search(/,? (?:who(?: through [\w’' ]{1,30})?|which)\s*$/)
  // "Lund, a minister, declined"; but "On Monday, Lund declined".
  const beside = relative >= 0 || /,\s*$/.test(left)
  const until = relative >= 0 ? relative : left.length
  let start = beside ? (INTRODUCED.exec(left)?.[0].length ?? 0) : 0
  for (const joint of left.slice(0, until).matchAll(beside ? JOINT : JOINT_OR_RELATIVE))
    start = joint.index + joint[0].length
  const part = left.slice(start, until)
  const comma = beside ? part.indexOf(',') : part.lastIndexOf(', ')
  if (beside) return trimmed(left, start, comma > 0 ? start + comma : until)
  return trimmed(left, comma > 0 ? start + comma + 2 : start, until)
}
/** "Asked by reporters on Monday, Lund, a minister, declined". */
const INTRODUCED =
  /^(?:Speaking|Talking|Testifying|Appearing|Asked|Pressed|Reached|Contacted|When asked|On|In|At|After|Before|During|Until|Since|By|Throughout|Despite) [^,]{2,100}, (?=\p{Lu})/u
const JOINTS = String.raw`[;:—]\s|[”"]\s|,\s(?:and|but|while|though|although)\s|^(?:although|though|while|even as)\s|\b(?:that|but|said|says|when|while)\s`
const JOINT = new RegExp(JOINTS, 'giu')
const JOINT_OR_RELATIVE = new RegExp(`${JOINTS}|\\b(?:which|whom)\\s`, 'giu')

/** "The ministry in Halda | on Thursday" */
const ON_A_DAY =
  /(?<!Mail|Independent),? (?:(?:late|early) )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?\s*$/

/** Without the spaces around it, and without adverbs and days behind it. */
function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end).replace(ON_A_DAY, '')
  const from = start + part.search(/\S|$/)
  const to = start + part.replace(/(?:\s|,|\b(?:also|still|then|again|later|has|had|have|\w+ly)(?=\s|$))+$/u, '').length
  return { start: from, end: Math.max(from, to) }
}

/** Where what is told of a silence ends: before the next clause, or with its sentence. @param end of that sentence. */
export function endOfSilence(text: string, { cue, who }: Silence, end: number): number {
  const from = Math.max(cue.end, who.end)
  const next = /[;—–]| - |,? but |, (?:and|while|though|although|saying|adding|according) |[.!?]["”]?\s*$/i.exec(
    text.slice(from, end),
  )
  return text.slice(0, next ? from + next.index : end).trimEnd().length
}
