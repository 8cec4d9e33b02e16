/** What a speaker does with the content: read from the cue's verb, its negation and the words around it. */

import { tellingNouns } from '../disputes/accusations.ts'
import { remembered } from '../speakers/names/spelling.ts'
import { stage } from '../stage.ts'
import { isBase } from '../text/verbs.ts'
import type { Article, Attribution, Span, Speaker, Stance } from '../types.ts'
import { byContent, byJudgement } from './content.ts'
import { LEXICON, NEGATED, NEGATION } from './lexicon.ts'
import { OURS, SCHEDULED, SPEAKS_FOR } from './patterns.ts'
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

/** "Has reached out to": whoever asks, and not whoever was asked. */
const ASKS_FOR =
  /^(?:[’']ve |has |have |had )?(?:also |repeatedly )?(?:reached out to|contacted|approached|asked|e-?mailed|sent (?:\p{L}+ ){0,2}(?:requests?|e-?mails?|messages?|inquir\p{L}+) to)\b/u

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

interface Found {
  stance: Stance
  rule: string
  /** The words that show it, where it is not the cue. */
  spans?: Span[]
  score?: number
}

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

/** "Dismissed Police Director Ada Lund", "Hugh and Emil Roth from the council": an office was taken from them. */
const NAMED =
  /^(?:\p{Lu}[\p{L}.’'-]*(?<![’']s)(?: |$)){2,6}$|^(?:\p{Lu}[\p{L}.’'-]*(?<![’']s) |and ){1,7}(?<!s )(?:from|as) (?:the|an?|his|her|its|their|\p{Lu})/u

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

/** What the rules say, in their order; "plain" where none says anything. */
export function byRules(
  article: Article,
  { cue, content, source, form }: Attribution,
  reports: boolean,
  said = textOf(article, content),
): { stance: Stance; rule: string } {
  const words = (spans: readonly Span[]) => plain(textOf(article, spans))
  const how = words(cue).slice(0, 200)
  const what = plain(said).slice(0, 400)
  const who = words(source)
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
  if (/\b(?:would|will|wo|did|does)(?: not|n't) (?:stop to )?(?:discuss|answer|elaborate|take questions)\b/.test(how))
    return TOGETHER.test(who) && /\b(?:did|do|does)(?: not|n't) discuss\b/.test(how)
      ? { stance: 'asserts', rule: 'plain' }
      : { stance: 'declines-to-comment', rule: 'does-not-answer' }
  if (
    /\b(?:did|has|have|had) (?:not|n't) (?:immediately )?(?:respond|repl|answer|return)|didn't (?:immediately )?(?:respond|reply|answer|return)/.test(
      how,
    )
  )
    return { stance: 'has-not-answered', rule: 'no-answer' }
  const deed =
    LIGHT.test(how) || (PLAIN.test(how) && !BIDS.test(how) && what.startsWith('to '))
      ? `${how} ${what.split(' ', 3).join(' ')}`
      : how
  if (/\bden(?:y|ies|ied|ying)\b/.test(how) && REFUSED.test(what))
    return { stance: 'rejects', rule: 'denies-a-request' }
  const bid = `${how} ${what.split(' ', 3).join(' ')}`
  if (TURNS_AWAY.test(bid) && !NEGATION.test(bid)) return { stance: 'rejects', rule: 'turns-a-call-away' }
  if (MEETS_CALLS.test(bid)) return { stance: 'asserts', rule: 'plain' }
  if (/\breject(?:s|ed|ing)?$/.test(how) && CLAIMS.test(what) && !NEGATION.test(how))
    return { stance: 'denies', rule: 'rejects-a-claim' }
  if (/\bdismiss/.test(how) && NAMED.test(said)) return { stance: 'asserts', rule: 'plain' }
  if (/\bdismiss/.test(how) && JUDGED_AS.test(what) && !tellingNouns(said).length)
    return { stance: 'criticises', rule: 'dismisses-as' }
  if (/\bchalleng/.test(how) && content.length === 1 && DARES.test(what))
    return { stance: 'demands', rule: 'challenges-to' }
  if (/\bwarn/.test(how) && (KEEPS_FROM.test(what) || isBidden(how, what)))
    return { stance: 'demands', rule: 'warns-off' }
  if (/\bsh(?:ot|oots?|ooting) down\b/.test(how) && BILL.test(what)) return { stance: 'rejects', rule: 'shoots-down' }
  if (WANTS.test(how) && /^(?:\S+ ){1,5}to know\b/.test(what)) return { stance: 'asserts', rule: 'plain' }
  if (WANTS.test(how) && !NEGATION.test(how) && content.length === 1 && OTHERS_DO.test(what))
    return { stance: 'demands', rule: 'wants-others-to' }
  if (/\binsist\w*$/.test(how) && what.startsWith('on ')) return { stance: 'demands', rule: 'insists-on' }
  if (
    /\b(?:push|press)(?:es|ed|ing)$/.test(how) &&
    (/^to \p{Ll}/u.test(what) || (content.length === 1 && OTHERS_DO.test(what)))
  )
    return { stance: 'demands', rule: 'pushes-to' }
  if (/\bvot(?:e|es|ed|ing)$/.test(how) && VOTES_TO.test(what) && !NEGATION.test(how))
    return UNDOES.test(what) ? { stance: 'rejects', rule: 'votes-to-undo' } : { stance: 'agrees', rule: 'votes-to' }
  if (NOT_SAID.test(how) && CLAUSE.test(what)) return { stance: 'asserts', rule: 'plain' }
  if (SILENT.test(how) && (KEPT_BACK.test(what) || NOT_TOLD_THEN.test(`${how} ${what.slice(0, 60)}`)))
    return { stance: 'asserts', rule: 'plain' }
  if (SILENT.test(how) || begins(NOT_TOLD, how, what)) return { stance: 'declines-to-comment', rule: 'does-not-say' }
  if (NEED_NOT.test(how)) return { stance: 'doubts', rule: 'need-not-believe' }
  if (MUTE.test(how)) return { stance: 'declines-to-comment', rule: 'keeps-silent' }
  if (COMPARES.test(how) && BAD_COMPANY.test(what)) return { stance: 'criticises', rule: 'compares-to-the-worst' }
  if (/\bregret\w*$/.test(how) && OF_OTHERS.test(what)) return { stance: 'asserts', rule: 'plain' }
  const plea = PLEADS.test(how) ? /^(?:not guilty|innocent|guilty)\b/.exec(what)?.[0] : undefined
  if (plea) return plea === 'guilty' ? { stance: 'confirms', rule: 'admits' } : { stance: 'denies', rule: 'pleads' }
  const cued = actIn(deed)
  // "Assured the council that it was safe": what is said is not to come.
  const done = cued?.verb.startsWith('assur') && /\bthat\b/.test(what) && !TO_COME.test(what) ? null : cued
  if (done?.rule === 'verb-of-doubting' && /\bquestion(?:s|ed|ing)?$/.test(how) && ABOUT.test(what))
    return { stance: 'asks', rule: 'questions-about' }
  // "The letter concerns the sale" is about it; "experts' concerns that it is sold".
  if (done && !(done.verb === how && done.verb.startsWith('concern') && who && !what.startsWith('that '))) {
    const { stance, rule, verb } = done
    if (NOBODY.test(who)) return { stance: 'asserts', rule: 'nobody-does' }
    if (ANYBODY.test(who) && !/ed\b/.test(verb)) return { stance: 'asserts', rule: 'anybody-does' }
    if (MAY.test(how)) return { stance: 'asserts', rule: 'may-do' }
    // "The town would also agree to it", by a plan: it has not.
    if (WOULD_AGREE.test(how) && (stance === 'agrees' || stance === 'promises'))
      return { stance: 'asserts', rule: 'would-agree' }
    // What is to be done confirms nothing: "the plan concedes many demands" gives in to them.
    if (stance === 'confirms' && PAPER.test(who)) return { stance: 'asserts', rule: 'paper-gives' }
    if (IS_GIVEN.test(how) && (source.at(-1)?.end ?? Number.MAX_SAFE_INTEGER) <= cue[0]!.start)
      return { stance: 'asserts', rule: 'is-given' }
    if (stance === 'promises' && /\bunless\b/.test(what)) return { stance: 'threatens', rule: 'vows-unless' }
    // Who is not worried doubts nothing.
    if (/^(?:worr|concern|alarm|nervous|scared|afraid)/.test(verb) && NEGATION.test(how.replace(verb, '')))
      return { stance: 'asserts', rule: 'not-worried' }
    // "Refused" and "not sure" have their negation within them.
    const negated = NEGATION.test(how.replace(verb, ''))
    // What was not proposed, or promised, was not refused either; who has yet to agree may.
    if (negated && (stance === 'proposes' || stance === 'promises') && UNDONE.test(how))
      return { stance: 'asserts', rule: `not-${rule}` }
    if (negated && stance === 'agrees' && YET.test(how)) return { stance: 'asserts', rule: `not-${rule}` }
    return negated ? { stance: NEGATED[rule] ?? NEGATED[stance] ?? 'asserts', rule: `not-${rule}` } : { stance, rule }
  }
  // A plain verb of saying takes its stance from what is said.
  if (PLAIN.test(how) || how === '') {
    if (!reports && CALLS.test(how) && FALSE.test(what)) return { stance: 'denies', rule: 'calls-it-false' }
    const judged = !reports && CALLS.test(how) ? byJudgement(what) : null
    if (judged) return judged
    if (SIGNS.test(`${who} ${how}`) && /^\W+(?!welcome|god|love)/.test(what) && isBase(/\p{L}+/u.exec(what)?.[0] ?? ''))
      return { stance: 'demands', rule: 'slogan' }
    const read = reports ? null : byContent(what, form !== 'indirect')
    const settled = read?.rule === 'will' && (ANNOUNCES.test(how) || SCHEDULED.test(what))
    if (
      !settled &&
      read?.rule === 'will' &&
      OURS.test(what.replace(/^that |["“”]/g, '')) &&
      (SPEAKS_FOR.test(who) || !/^(?:that )?["“]?the /.test(what))
    )
      return { stance: 'promises', rule: 'ours-will' }
    const found = settled ? null : read
    const suggests = /\bsuggest/.test(how)
    if (found?.rule === 'will-do' && HABIT.test(what)) return { stance: 'asserts', rule: 'plain' }
    // "Lawmakers say it would harm the port": people are no "it".
    if (found?.rule === 'will-do' && IT.test(what) && PEOPLE.test(textOf(article, source)))
      return { stance: 'expects', rule: 'it-will' }
    if (found?.rule === 'will-do' && BELIEVES.test(how)) return { stance: 'expects', rule: 'believes-it-will' }
    if (found) return found.stance === 'demands' && suggests ? { ...found, stance: 'proposes' } : found
    if (NEEDS.test(what) && STRESSES.test(how)) return { stance: 'demands', rule: 'stresses-the-need' }
    if (content.length === 1 && /\bt(?:ell|ells|old|elling)$/.test(how) && HIM_TO.test(what))
      return { stance: 'demands', rule: 'bids' }
    if (what.startsWith('to ') && BIDS.test(how)) return { stance: 'demands', rule: 'bids' }
    if (!reports && NAMES.test(how)) {
      const judged = byJudgement(what)
      if (judged) return judged
      if (/\baccus/.test(how) && !DEED.test(what)) return { stance: 'criticises', rule: 'accuses-of-a-fault' }
    }
    if (suggests && !EVIDENCE.test(who) && !STATES.test(what.slice(0, 120)))
      return { stance: 'proposes', rule: 'suggests-to-do' }
  }
  if (!reports && SEES_AS.test(how)) {
    const judged = byJudgement(what)
    if (judged) return judged
  }
  const main = /^(?:say|stat|add|argu|insist|claim|not|call)ing\b/.test(how) ? mainClause(article, source, cue) : ''
  const act = main && LEXICON.find(([stance, , pattern]) => OPPOSES.has(stance) && pattern.test(main))
  if (act && !NEGATION.test(main)) return { stance: act[0], rule: `${act[1]}-before` }
  if (/^(?:is|are|was|were) expected\b/.test(how) || /\bexpected\b/.test(who))
    return { stance: 'expects', rule: 'expected' }
  return { stance: 'asserts', rule: 'plain' }
}

/** "Has pleaded / not guilty". */
const PLEADS = /\bpl(?:ead(?:s|ed|ing)?|ed)(?: \w+)?$/

/** What the lexicon finds first in a cue; cues come again and again. */
const actIn = remembered((cue): { stance: Stance; rule: string; verb: string } | null => {
  for (const [stance, rule, pattern] of LEXICON) {
    const verb = pattern.exec(cue)?.[0]
    if (verb !== undefined) return { stance, rule, verb }
  }
  return null
})

export const textOf = (article: Article, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s{2,}|[^\S ]/g, ' ')

/** Whether a pattern matches from a cue on, perhaps into what it is of. */
const begins = (pattern: RegExp, how: string, what: string): boolean =>
  (pattern.exec(`${how} ${what.slice(0, 60)}`)?.index ?? how.length) < how.length
/** One that somebody was asked for, and not "Lund's comments". */
const COMMENT =
  /\bcomments?\b(?<!(?:'s|s'|\b(?:the|his|her|its|their|my|our|your|these|those|such|earlier|previous|recent)) comments?)/
const REFUSES_TO_SAY =
  /\b(?:declin|refus)\w* to (?:say|discuss|elaborate|answer|speak|confirm|comment|specify|name|identify|disclose|reveal|describe|explain|respond|be (?:named|identified|quoted|interviewed)|(?:give|provide|offer|share|release) (?:\w+ ){0,2}(?:details?|specifics|information|names?|explanation|reasons?|examples?|figures|timeline|comments?|answers?|interviews?|statements?))\b/
/** "Would not name them", "did not offer specifics". */
const NOT_TOLD =
  /\b(?:(?:would|will|wo)(?: not|n't) (?:name|identify)|(?:did|does|do|would|will|wo|has|have|had)(?: not|n't) (?:immediately )?(?:provide|offer|give)(?:d|n)? (?:\w+ ){0,2}(?:details?|specifics|explanation|timeline|reasons?))\b/
/** Who believes that something will be done promises nothing. */
const BELIEVES = /\b(?:believ|think|thought|expect|hop(?:e|es|ed|ing)\b|suspect|feel|felt|guess|assum|predict)/
/** "Called the mayor a liar": what is judged by the verb's own words. */
const CALLS = /\b(?:call|brand|label|dubb)(?:s|ed|ing)?\b/
/** "Called the charges baseless". */
const FALSE =
  /\b(?:meritless|baseless|groundless|unfounded|untrue|false|bogus|without merit|nonsense|slander|libel|lies|fabrications?|an? (?:hoax|lie|smear|fabrication|fiction))(?: (?:slander|smears?|allegations?|accusations?|charges|claims?|rumou?rs?))?(?:["”’']? (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[^\p{L}]*$/u
/** What is announced is settled, and no forecast: "announced that the ferry will leave at noon". */
const ANNOUNCES = /\bannounc/
const COMPARES = /\b(?:compar|liken)\w*/
const BAD_COMPANY =
  /\b(?:to|with|and) (?:(?:an?|the|that|those) )?(?:\w+ )?(?:hitler|nazis?|stalin|mussolini|fascis\w+|dictators?|tyrants?|criminals?|molesters?|terrorists?|thugs?|mobsters?|slavery|the holocaust|apartheid|a cancer|cancer|dogs?|clowns?|con (?:man|artist))\b/
/** What is carried or chanted calls for what its verb says. */
const SIGNS = /\b(?:signs?|banners?|placards?|posters?|billboards?|chant\w*|shout(?:s|ed|ing)|yell(?:s|ed|ing))\b/

/** Acts for which what is said with them gives the ground. */
const OPPOSES: ReadonlySet<Stance> = new Set(['denies', 'downplays', 'rejects'])
/** "Lund / played down the reports, / saying they were old": what stands between source and participle says what she does by saying it. */
function mainClause(article: Article, source: readonly Span[], cue: readonly Span[]): string {
  const [from, to] = [source.at(-1)?.end ?? 0, cue[0]!.start]
  const between = from > 0 && from < to && to - from < 160 ? article.text.slice(from, to) : ''
  return /[.!?\n]/.test(between) ? '' : plain(between)
}

/** "Expressed support for", "voiced doubts about", "tweeted to thank": what is done is said by the words that follow. */
const LIGHT =
  /\b(?:express|voic|rais|issu|sen[dt]|offer|show|g[ai]v|mak|made|deliver|administer|launch|level|mount|voic|weigh\w* in with|spoke of|speak\w* of|ha(?:s|ve|d)|drew|draw|w[io]n|air)\w*$/
/** "Voted 59 to 41 to release it"; "voted to block it" is against. */
const VOTES_TO = /^(?:\d+(?:-| to )\d+ )?to \p{Ll}/u
const UNDOES =
  /^(?:\d+(?:-| to )\d+ )?to (?:block|reject|repeal|override|overturn|end|stop|defund|kill|strike|deny|table|oust|remove|impeach|censure|condemn|leave|cut|ban|bar|oppose|reverse|rescind|limit|curb|scrap)\b/
/** "Denied the union's request", "denied him the chance": what was asked for is not given. */
const REFUSED =
  /^(?!\p{L}+ing\b|that\b|any\b|there\b)(?:[\p{L}'-]+ ){0,5}?(?:requests?|permission|permits?|applications?|entry|visas?|bail|appeals?|motions?|petitions?|asylum|(?:the|a|any|his|her|their|its) (?:chance|opportunity|ability|right|solace) (?:to|of|they|he|she|it)|citizenship)\b/u
/** "Rejected Rumian claims that a ship was hit": what is told is not so; but "suggestions that he should go" are proposals. */
const CLAIMS =
  /^(?:(?!to |that |of |by )[\p{L}'-]+ ){0,4}?(?:(?:claims?|allegations?|accusations?|assertions?|insinuations?|contentions?|rumou?rs?)(?: that\b| of\b| by\b| made\b| against\b| as\b|[.,]?$)|(?:suggestions?|charges?|notion|idea) that (?!.*\b(?:should|must|ought)\b))/u
/** "Regretted the outcome", which is nobody's own doing. */
const OF_OTHERS =
  /^(?:the|any|this|that) (?:\p{Ll}+ ){0,2}?(?:outcome|results?|loss|deaths?|collapse|failure|lack|absence|departure|move|situation|violence|withdrawal)\b/u
/** "Warned residents to stay inside", "a warning to fishermen to stay in port"; not "that failure to pay would end it". */
const isBidden = (how: string, what: string): boolean =>
  !/\b(?:of|about|over|against)$/.test(how) && (BIDDEN.test(what) || isBase(/^to (\p{Ll}+)\b/u.exec(what)?.[1] ?? ''))
const BIDDEN =
  /^(?:to )?(?!(?:to|of|about|against|on|over)\b)(?:(?!(?:that|how|what|from|about|there|is|are|was|were|has|have|had|will|would|could|can|may|might|failure|efforts?|attempts?|plans?|decisions?|moves?|threats?|refusal|ability|right)\b)[^\s,.;:"“]+ ){0,4}?(?:from (?:\S+ ){1,4}?)?to (?!(?:the|an?|his|her|their|its|our|your|all|any)\b)\p{Ll}{2,}\b(?![^.;:]*\b(?:will|would|could|may|might)\b)/u
/** "Shot down the proposal", which says nothing of what is so. */
const BILL =
  /^(?:\S+ ){0,5}?(?:proposals?|bills?|measures?|amendments?|plans?|ideas?|offers?|requests?|motions?|resolutions?|deals?|appeals?|legislation)\b/
/** "Warned him away from it", "warned them not to". */
const KEEPS_FROM = /^(?:\S+ ){0,4}?(?:not to|away from|against)\b/
/** "Lund and Marsh did not discuss it", with each other. */
const TOGETHER = / and |^(?:they|both|(?:the )?(?:two|pair))\b/
/** What was not disclosed at its time, and not what nobody would tell: "did not disclose those meetings". */
const KEPT_BACK =
  /^(?:the|those|these|this|that|any|his|her|their|its) (?:\w+ ){0,2}(?:meetings?|contacts?|conversations?|calls?|ties|payments?|donations?|relationships?|links|dealings|encounters?|talks|trips?|debts?)\b/
/** "Did not tell the mayor about it": an audience was kept in the dark, and nobody had asked. */
const NOT_TOLD_THEN =
  /\b(?:did|has|have|had)(?: not|n't) (?:\w+ly )?t(?:ell|old) (?!reporters|journalists|the (?:press|media|paper|news\w*)|us\b|when\b|where\b|whether\b|how\b|why\b|who\b|what\b)[^.;:?!]{1,60}? (?:about|of|that|the)\b/
/** "Has ignored mounting calls for her resignation": what others demand of whoever ignores it. */
const A_BID =
  '\\w* (?:\\w+ ){0,2}(?:calls?|demands?|pleas?|appeals?)\\b(?! (?:from|with|to) (?:the |a |his |her )?(?:reporter|voter|journalist))'
const TURNS_AWAY = new RegExp(
  `\\b(?:ignor|dismiss|disregard|spurn|rebuff|reject|resist|def(?:y|ied)|fend(?:ed|ing)? off|brush(?:ed|ing)? (?:off|aside)|shrug(?:ged)? off|wav(?:ed|ing) (?:off|away))${A_BID}`,
)
/** "Faces calls for his resignation", "drew demands for an inquiry": another makes them. */
const MEETS_CALLS = new RegExp(`\\b(?:fac|drew|drawn|spark|prompt|provok|trigger|fuell?|ignit|attract)${A_BID}`)
/** "Dismissed the treaty as an overreach"; who dismisses what others tell, or calls it made up, says that it is not so. */
const JUDGED_AS =
  /^(?!(?:it|that|this|any)\b)(?:(?!\b(?:concerns?|questions?|critici\w+|worries|fears|talk|speculation|notion|idea|possibility|findings?|evidence|accounts?)\b).)*? as (?!.*\b(?:hoax|fake|fals\w+|lies?|untrue|fiction\w*|myths?|nonsense|fabricat\w+|baseless|unfounded|groundless|propaganda|smears?)\b)/
const TO_COME = /\b(?:will|would|won't|shall|going to|plans? to)\b|'(?:ll|d)\b/
/** "Questioned the mayor about it", "the witnesses on whether". */
const ABOUT =
  /^(?!whether\b|if\b|why\b|how\b|the (?:\w+ ){0,3}of\b)(?:[^\s,.;:"“]+ ){1,6}?(?:about|on whether|on why|on how|over whether)\b/
/** "Challenged the mayor to resign", and not over what he does. */
const DARES = /^(?:(?!over\b|about\b|for\b|on\b|to\b)[^\s,.;:"“]+ ){1,4}to ["“]?(?!the |an? |his |her )\p{Ll}{2,}/u
/** "Wants him to resign", "wanted her removed"; what has "to" of its own ("the right to stay") is wanted for oneself. */
const WANTS = /\b(?:wants?|wanted|would (?:\w+ )?(?:like|love|prefer))$/
const OTHERS_DO =
  /^(?!to |an? |more )(?!\S+ (?:right|chance|opportunity|ability|power|time|money|way|reason|permission)\b)(?:[^,.;:"“]|(?<=\b\p{L})\.){1,60}? (?:to (?!the |an? |his |her )\p{Ll}{2,}|(?:banned|removed|signed|approved|ratified|fired|gone|jailed|prosecuted|investigated|released|deported|returned|closed|stopped)\b)/u
/** "You don't have to believe that there was fraud to see this": nobody says that there was. */
const NEED_NOT = /(?:n't|\bnot) (?:have|need) to (?:believe|think|suppose|assume)$/
/** "Has remained silent on". */
const MUTE =
  /\b(?:(?:remain|stay|keep|kept|been|fall|fell)\w* (?:\w+ )?(?:silent|mum|quiet|tight-lipped)|silen(?:t|ce) (?:on|about))\b/
/** "Considers him a traitor". */
const SEES_AS = /\b(?:consider|view|see|saw|regard|deem|perceiv)\w*$/
/** "None has offered": it was not done. */
const NOBODY = /^(?:none|nobody|no one|neither|no \p{L}+)\b/u
/** "You want to believe it", "whoever wants it": any reader, and nobody in particular. */
const ANYBODY = /^(?:you|anyone|anybody|whoever)$/
/** "Might say", "should expect": it is not done. */
const MAY =
  /\b(?:might|(?<!\b(?:in|a|of|on|by|since|last|until|early|late|mid|this|next|before|after) )may(?! \d)|should|could)\b(?! (?:also )?(?:be|have)\b)(?! not\b|n't)/
/** "Were promised": they did not promise. */
const IS_GIVEN = /\b(?:am|is|are|was|were|been|being)(?: \w+ly)? (?:promised|assured|guaranteed)$/
const WOULD_AGREE =
  /\bwould(?: also| then| only| \w+ly)? (?:agree|accept|pledge|promise|commit|guarantee|consent|approve|endorse)\b/
const PAPER = /\b(?:plan|proposal|draft|deal|offer|blueprint|roadmap|bill)$/
const YET = /\byet to\b|\b(?:not|n't) yet\b/
const UNDONE = /\b(?:did|has|have|had)(?: not|n't| never)\b/
const IT = /^(?:that )?it\b/
/** Several people, or whoever is told of with "who". */
const PEOPLE =
  /^(?:who$|(?:[\p{L}-]+ ){0,3}?(?:\p{Ll}{3,}s|people|many|some|both)(?:$|,| (?:from|of|in|at|on|across|who|with)\b))/u
/** "He would skip prayers at times": what somebody used to do. */
const HABIT =
  /\bwould\b[^.;:?!]{0,100}\b(?:at times|sometimes|often|occasionally|used to|every (?:day|morning|night|week|weekend|summer|time))\b/
/** What somebody can be charged with: a deed, not a fault. */
const DEED =
  /\b(?:meddl|interfer|hack|attack|kill|murder|poison|bomb|steal|stole|theft|spy|espionage|violat|conspir|brib|launder|shoot|shot|assault|rap(?:e|ing)|harass|hid(?:e|ing)|leak|plot|fund|financ|collud|rig(?:ged|ging)|crim|obstruct|fraud|perjur|plagiari|overthr|coup|kidnap|unleash|torture|invad|smuggl|traffick)/
/** "Would not say", "has not told". */
const SILENT =
  /\b(?:did|does|do|would|will|wo|could|has|have|had)(?: not|n't)(?: \w+ly)? (?:say|said|tell|told|disclosed?|revealed?|specif(?:y|ied)|elaborated?|identif(?:y|ied)|explain(?:ed)?|remark)\b/
/** "Did not say there was a threat": nobody had asked, and the page tells it. */
const NOT_SAID = /\b(?:did|does|do|has|have|had)(?: not|n't) (?:say|said)$/
const CLAUSE =
  /^(?:that |there (?:is|are|was|were|will|would)\b|(?:he|she|it|they|the|an?|his|her|their|its) (?:\w+ ){0,4}?(?:is|are|was|were|will|would|had|has|have|should|could|can)\b)/
/** "Told them to leave". */
const BIDS = /\b(?:t(?:ell|ells|old|elling)|signal\w*|shout\w*|yell\w*)\b/
/** "Stressed the need for order". */
const STRESSES = /\b(?:stress|emphasi[sz]|underscor|underlin|highlight|reiterat|point|sp(?:oke|oken|eak)|talk)\w*/
const NEEDS =
  /^(?:on |about )?(?:the|a) (?:\w+ )?(?:need|importance|urgency|necessity) (?:for|of|to)\b(?<!importance of(?! \p{L}{2,}ing\b))/u
/** "Told her to wait", "told residents not to drink it". */
const HIM_TO = /^(?:(?:him|her|them|me|us|you) (?:not )?to|(?!to |that )(?:[^\s,.]+ ){1,4}?not to) \p{Ll}/u
/** "Called the report misleading", "accused the paper of misleading its readers"; an accusation of a deed only asserts it. */
const NAMES = /\b(?:call|describ|brand|label|dub|denot|portray|cast|depict|cit|accus)\w*/
/** "Suggested that he was late" states; "suggested a pause", "suggested that they wait" propose. */
const STATES =
  /n't\b|\b(?:remains|faces|needs|makes|is|are|was|were|has|have|had|do|does|did|can|may|might|could|\p{L}{3,}ed)\b|'s\b/u
/** What suggests something without anybody's wish. */
const EVIDENCE =
  /\b(?:evidence|remarks|comments|words|tweets?|statements?|actions|moves?|facts?|behaviou?r|events?|signs?|results?|data|figures|numbers|polls?|polling|surveys?|stud(?:y|ies)|research|findings?|reports?|records|documents|analysis|history)\b/
/** Verbs that tell nothing of what is done with the words. */
export const PLAIN =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|according|noted?|notes|noting|stat(?:e|es|ed|ing)|tweet\w*|wr(?:ite|ites|ote|iting)|explain\w*|argu\w*|declar\w*|indicat\w*|repl\w+|respond\w*|continu\w*|emphasi[sz]\w*|insist\w*(?! on)|contend\w*|contention|assert\w*|observ\w*|assur(?:e|es|ed|ing)|point\w* out|remind\w*|ma(?:de|kes?|king) (?:it )?clear|reiterat\w*|recall\w*|deem\w*|testif\w*|mus(?:es|ed|ing)|proclaim\w*|interject\w*|retort\w*|answer(?:s|ed|ing)?|reveal\w*|announc\w*|report\w*|suggest\w*|claim\w*|signal\w*|maintain\w*|stress\w*|remark\w*|quip\w*|jok(?:e|es|ed|ing)|conclud\w*|describ\w*|call(?:s|ed|ing)?|believ\w*|think(?:s|ing)?|thought|feel(?:s|ing)?|felt|reckon\w*|suspect\w*|float(?:s|ed|ing)?|put it|caution\w*|read(?:s|ing)?|post(?:s|ed|ing)?|cit(?:e|es|ed|ing)|accus\w*|brand\w*|label\w*|dub(?:s|bed)?|chant\w*|shout\w*|yell\w*|repeated)\b|^(?::|--?|[—–―])$/
