/** What stands for outlets without being the name of one: "a Meridian poll", "the paper's editorial board", "Turkish media". */
import type { Article, Attribution, Span } from '../../types.ts'
import { isNation } from '../roles.ts'
import { KIND, outletNamed, outletsIn, readsLikeOutlet, shortOutlet } from './outlets.ts'

/** What outlets make, and under their own name. */
const MADE =
  '(?:[Pp]olls?|surveys?|investigations?|analys[ei]s|tally|count|average|projections?|reviews?|reports?|stor(?:y|ies)|articles?|editorials?|[Ee]ditorial [Bb]oards?|databases?|transcripts?|exit polls?|polling|accounts?|[Ff]act-?[Cc]heck(?:er)?s?|headlines?)'
/** "An article in the Meridian". */
const PRINTED =
  /^(?:\p{Lu}\p{Ll}+day )?(?:articles?|stor(?:y|ies)|reports?|editorials?|analysis|investigation|op-eds?|pieces?|items?|posts?|polls?|surveys?|front page) (?:\p{Lu}\p{Ll}+day )?(?:published |posted |that appeared )?(?:in|by|from|on|of) /u
const MONTH = /(?<= )(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
/** What stands before a thing that is made. */
const HEAD = new RegExp(`^(.{2,70}?) (?:[\\p{Ll}-]+ ){0,2}${MADE}(?= |,|$)`, 'u')
/** Between outlets that make something together, with a pollster's name among them: "CNN/ORC". */
const JOINED = /^(?:\s*(?:[-\u2013\u2014/,&]|and)\s*)?$|^(?:\/|-)(?:\p{Lu}[\p{L}.]+[ /-]?){1,3}$/u

/** Of "a Washington Post-ABC News survey" both; none where another made it, or nothing is said to be made. */
export function outletsBehind(phrase: string, page?: string): string[] {
  const words = phrase.replace(
    /^(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Ii]ts|new|[Rr]ecent|[Ll]atest|[Tt]wo|[Tt]hree|[Ss]everal|[Tt]his) )?(?:(?:new|recent|latest|national|lengthy|long|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day)(?:[’']s)? ){0,2}/u,
    '',
  )
  const printed = PRINTED.exec(words)
  const publisher = printed ? words.slice(printed[0].length) : ''
  const papers = outletsIn(publisher, page)
  const [paper] = papers
  if (paper && (paper.start === 0 || KIND.test(publisher.slice(0, paper.start)))) {
    const apart = papers.findIndex(({ start }, i) => i > 0 && !JOINED.test(publisher.slice(papers[i - 1]!.end, start)))
    return papers.slice(0, apart < 0 ? papers.length : apart).map(({ outlet }) => outlet.name)
  }
  const unknown = publisher.replace(/^the /, '')
  if (unknown && readsLikeOutlet(unknown)) return [unknown]
  const head = HEAD.exec(words)?.[1]
  if (!head) return []
  const found = outletsIn(head, page)
  let at = 0
  for (const { start, end } of found) {
    if (!JOINED.test(head.slice(at, start))) return []
    at = end
  }
  const rest = head.slice(at).replace(MONTH, '')
  return /\p{Lu}/u.test(rest) && !(found.length > 0 && JOINED.test(rest)) ? [] : found.map(({ outlet }) => outlet.name)
}

/** "The poll" behind "the ABC News/Washington Post poll", of which `last` is the second name: both. */
export function madeTogether(text: string, last: Span): string[] {
  const from = Math.max(0, last.start - 60)
  const found = outletsIn(text.slice(from, last.end))
  const names: string[] = []
  // "USA Today/Gallup": the paper's, whoever asked for it.
  const isOutlet = found.at(-1)?.end === last.end - from
  const joined = isOutlet || /[/–-]$/.test(text.slice(from, last.start))
  if (!joined) return []
  let next = (isOutlet ? last.end : last.start) - from
  for (const { outlet, start, end } of found.reverse()) {
    if (end !== next && !JOINED.test(text.slice(from + end, from + next))) break
    names.unshift(outlet.name)
    next = start
  }
  return names
}

/** "Report: …", "a news report said", where a text opens with it: the outlet that it goes on to name as reporting. */
export function reporterNext(phrase: string, at: Span, { article, attributions }: Opening): string | null {
  if (at.start > OPENING || !A_REPORT.test(phrase)) return null
  for (const { source, cue } of attributions) {
    const [span] = source
    if (!span || span.start <= at.start) continue
    if (span.start > at.start + REACH) return null
    const name = article.text.slice(span.start, span.end)
    const outlet = outletNamed(name)?.name ?? shortOutlet(name, article.text)
    if (outlet && cue[0] && SAYS.test(article.text.slice(cue[0].start, cue.at(-1)!.end))) return outlet
  }
  return toldBySource(article.text.slice(at.end, at.end + REACH / 3), article.text)
}
/** "A source told the Meridian", in the next sentences. */
function toldBySource(behind: string, text: string): string | null {
  const [first] = SOURCE_TOLD.test(behind) ? outletsIn(behind, text) : []
  return first && SOURCE_TOLD_WHOM.test(behind.slice(0, first.start)) ? first.outlet.name : null
}
const SOURCE_TOLD = /\bsources?\b[^.]{0,80} told /i
const SOURCE_TOLD_WHOM = /\bsources?\b[^.]{0,80} told (?:the )?$/i
type Opening = { article: Article; attributions: readonly Attribution[] }
const OPENING = 300
const REACH = 1500
const A_REPORT =
  /^(?:(?:an?|the) )?(?:(?:new|news|media|press|published|recent|explosive|damning) )?(?:report|newspaper|magazine|network|article)$/i
const SAYS = /\b(?:report|according|said|says|wrote|writes|reveal|publish|cit(?:es|ed|ing)|found)/i

/** "The report", behind "the Meridian’s investigation", "the Meridian reported" or "a source told the Meridian". */
export function reportBefore(phrase: string, at: Span, text: string): string | null {
  const isReport = THE_REPORT.test(phrase)
  const made = isReport ? MADE_IT : THE_RECORD.test(phrase) ? HAS_RECORD : null
  if (!made) return null
  const before = text.slice(Math.max(0, at.start - REACH / 2), at.start)
  const outlets = outletsIn(before, text)
  const maker = outlets.findLast(({ end }) => made.test(before.slice(end)))
  if (maker || !BARE_REPORT.test(phrase)) return maker?.outlet.name ?? null
  const last = outlets.at(-1)
  return last && HEARD_BY.test(before.slice(0, last.start)) && !OTHER_REPORT.test(before.slice(last.end))
    ? last.outlet.name
    : null
}
/** Not "the police report". */
const BARE_REPORT = /^(?:the|this) (?:(?:new|latest|same|full) )?(?:report|article|story)$/i
/** What makes an outlet the teller of what comes next. */
const HEARD_BY = /\b(?:[Aa]ccording to|told|tells) (?:the )?(?:[\p{Ll}-]+ ){0,3}$/u
const OTHER_REPORT =
  /\b(?:(?<!\b[Tt]h(?:e|is) )(?:reports?|article|story)|study|survey|investigation|review|assessment)\b/
const THE_REPORT =
  /^(?:the|this|its) (?:\p{Ll}+ )?(?:report|investigation|article|story)(?: (?:published|released|posted)\b.*)?$/iu
/** "The transcript", behind "the Meridian published a transcript of the call". */
const THE_RECORD = /^the (?:second |first |leaked )?(?:transcripts?|recordings?)$/iu
const HAS_RECORD =
  /^ (?:has |have |had |also |first )?(?:published|obtained|released|reviewed|received)\b[^.\n]{0,60}\b(?:transcripts?|recordings?)\b/u
const MADE_IT =
  /^(?:[’'])? (?:(?:[\p{Ll}-]+ ){0,2}(?:reports?|investigation|story|article|analysis)\b|(?:also |first )?(?:reported|reports|revealed|reveals|published|found|hears from|has (?:heard|learned) from)\b)/u

/** Outlets without a name: "multiple reports", "Turkish media", "local newspapers". */
export const isMedia = (phrase: string): boolean =>
  MEDIA.test(
    phrase
      .replace(/^(?:[Mm]edia |[Nn]ews |[Pp]ress )?[Rr]eports? (?:from|by|in) (?:the )?(?=.)/, '')
      .replace(/^[Tt]he (?=latest)/, '')
      // "Rumian and Norland media"
      .replace(/^(\p{Lu}\S+) and (?=\p{Lu}\S+ \p{Ll})/u, (both, word) => (isNation(word) ? '' : both))
      .replace(/^\p{Lu}\S+/u, (word) => (isNation(word) ? 'Local' : word)),
  )
const MANY =
  '[Mm]ultiple|[Ss]everal|[Ss]ome|[Mm]any|[Vv]arious|[Nn]umerous|[Oo]ther|[Ee]arlier|[Pp]revious|[Pp]rior|[Ss]ubsequent|[Ss]eparate|[Ll]atest|[Rr]ecent|[Ee]arly|[Ii]nitial|[Uu]nconfirmed|[Cc]onflicting|[Nn]ews|[Mm]edia|[Pp]ress|[Ll]ocal'
const WHOSE = '[Ll]ocal|Western|[Ss]tate|[Nn]ational|[Ff]oreign|[Ii]nternational'
const MEDIA = new RegExp(
  `^(?:(?:(?:${MANY}) )+[Rr]eports?|[Rr]eports|(?:(?:${WHOSE}) )+(?:media(?: outlets| reports)?|(?:news )?outlets|newspapers?|press|papers|broadcasters?|tabloids?|television|TV)|(?:[Nn]ews|[Mm]edia) (?:outlets|organi[sz]ations))$`,
  'u',
)

/** "The paper's editorial board", "its editors": whose they are is named before. */
export const EDITORS =
  /^(?:the |its |this )?(?:(?:publication|newspaper|paper|outlet|magazine|network|channel|broadcaster|agency|site|website)[’']s |(?=editorial board|piece$|article$|editorial$|story$|op-ed$|expos[eé]$|news story))(?:\p{Ll}+ ){0,2}(?:editorial board|editors?|piece|article|editorial|story|op-ed|report|expos[eé])$/iu
