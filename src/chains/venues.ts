/** Where words were said: the outlets, networks and services that a sentence names as such. */
import { regionNamed } from '../places/gazetteer.ts'
import {
  isBroadcaster,
  isOutletNoun,
  outletNamed,
  outletsIn,
  readsLikeOutlet,
  shortOutlet,
} from '../speakers/outlets/outlets.ts'
import { isNation } from '../speakers/roles.ts'
import { isCommon } from '../text/common.ts'
import type { Span } from '../types.ts'
import { hostsIn } from './hosts.ts'

/** `span` is where the text says so. */
export interface Venue {
  name: string
  span: Span
  rule: string
  /** Who reported what was said there: "told the Meridian's podcast, as reported by Axios". */
  through?: Venue
}

/** Venues named in a sentence; spans count from its beginning. */
export function venuesIn(words: string, text: string): Venue[] {
  const known = toldIn(words, text)
  const titled = known.length > 0 ? [] : titledIn(words)
  const told = [...known, ...(titled.length > 0 ? titled : newIn(words, text))]
  return [...told, ...(told.length > 0 ? [] : hostsIn(words, text)), ...postedIn(words)]
}

/** One in which somebody wrote for all to read. */
export const isPost = ({ rule }: Venue): boolean => rule === 'tweeted' || rule === 'posted'

/** One in which somebody spoke to an outlet. */
export const isConversation = (venue: Venue): boolean => !isPost(venue) && venue.rule !== 'as-reported'

/** A span that counts from `by` characters further back: of a sentence, as one of its text. */
export const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** "Told CBS", "in an interview with", "on NBC's …", "who spoke with": outlets of the table, and stations. */
function toldIn(words: string, text: string): Venue[] {
  return [
    ...outletsIn(words, text).map(({ outlet, ...span }) => ({ ...span, name: outlet.name })),
    ...stationsIn(words),
  ].flatMap(({ name, start, end }) => {
    const before = words.slice(Math.max(0, start - 90), start)
    const after = words.slice(end, end + 40)
    if (OVER_AT.test(words.slice(0, start)) && WRITES_THERE.test(words.slice(end, end + 110)))
      return [{ name, span: { start, end }, rule: 'wrote-in' }]
    if (AS.test(before) && WAS_TOLD.test(after)) return [{ name, span: { start, end }, rule: 'told' }]
    const isIn = (ITS_INTERVIEW.test(after) && IN_ITS.test(before)) || (ITS_REPORT.test(after) && IN_A.test(before))
    const rule = isIn ? 'interview' : ruleBefore(before, after, name)
    return rule ? [{ name, span: { start, end }, rule }] : []
  })
}

/** "As Tidewatch was told by a source": as translated pages have it. */
const AS = /\b[Aa]s (?:the )?$/
const WAS_TOLD = /^ (?:was|has been) told (?:by|in|at)\b/
/** "Over at the Meridian, Ada Lund writes". */
const OVER_AT = /^(?:(?:Over|Meanwhile,? over|Writing) )?(?:at|in|for) (?:the )?$/i
const WRITES_THERE =
  /^(?: magazine| newspaper)?, (?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?:\p{Ll}+ ){0,2}?(?:writes|wrote|argues|argued|notes|noted|reports|reported|explains|explained|observes|observed|points out|makes|suggests|suggested|says|said|thinks|declares|concludes|warns)\b/u

/** Local stations: "KAML-TV", "Channel 7". */
function stationsIn(words: string): { name: string; start: number; end: number }[] {
  return [...words.matchAll(STATION)]
    .filter(({ 0: name }) => !isCommon(name.toLowerCase()))
    .map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }))
}
const STATION =
  /(?<![\p{L}\d-])(?:[KW][A-Z]{3}(?:-(?:TV|FM|AM))?|(?:Fox|FOX|NBC|ABC|CBS|Channel|NewsChannel|Action News|News) ?\d{1,3})(?![\p{L}\d])/gu

function ruleBefore(before: string, after: string, outlet: string): string | undefined {
  const rule = TOLD.find(([, pattern]) => pattern.test(before))?.[0]
  if (rule === 'programme')
    return (isBroadcaster(outlet) || stationsIn(outlet).length > 0) &&
      !NO_PROGRAMME.test(after) &&
      !/\bdebate\b[^"”]*$/.test(before)
      ? rule
      : undefined
  // "Lund’s book, parts of which were published in the Courier": what it says it says there.
  if (rule === 'wrote-in' && /\bof which (?:was|were) (?:\p{L}+ )?published in (?:the )?$/iu.test(before))
    return undefined
  if (rule === undefined && BOARD.test(after) && /\bmeeting with (?:the )?$/i.test(before)) return 'interview'
  if (rule === 'asked' && !ASKS_ABOUT.test(after)) return undefined
  // "According to Harbour News analyst Ada Lund": her word, not the outlet's.
  return rule === 'as-reported' &&
    /according to (?:the )?$/i.test(before) &&
    /^ \p{L}/u.test(after) &&
    !ENDS.test(after)
    ? undefined
    : rule
}
const BOARD = /^(?:[’']s?)? editorial board\b/
/** Not "asked by Harbour News host Ada Lund", who may have asked in a debate. */
const ASKS_ABOUT =
  /^(?:[,.:;”"]|$| (?:if|whether|about|how|why|what|and|on|in|for|last|to|as|at|who|when)\b| \p{Lu}\p{Ll}+day\b)/u
/** "In a CNN interview", "during the Post's sit-down with her". */
export const IN_ITS =
  /\b(?:in|during|from|with|after|through) (?:(?:an?|the|that|this|his|her|their|another|one|two|several|recent|exclusive|same|separate|\d{4}|\p{L}+day|\p{Lu}\p{Ll}+) ){0,3}["“']? ?$/iu
export const ITS_INTERVIEW =
  /^(?:["”’]|[’']s)? (?:(?:\p{L}+|\d+) ){0,2}(?:interviews?|sit-?down|appearance|town[ -]hall|podcast|[Oo]p-?[Ee]d|column|essay|article|story|piece|profile|documentary)\b/u
/** "In a Meridian report"; what one says with, or after, a report is no part of it. */
const IN_A = /\bin an? (?:\p{Lu}\p{Ll}+day |new |recent )?$/u
const ITS_REPORT = /^ report\b/
/** "On the Meridian's best-seller list", "on the ABC debate stage". */
const NO_PROGRAMME = /^(?:[’']s)? ?(?:best-?sellers?|lists?|boards?|staffs?|tickets?|stocks?|debates?|editorial)\b/
/** What can follow an outlet that is meant itself. */
const ENDS = /^ (?:and|or|but|which|who|that|on|in|last|this|earlier|as|at|citing|\p{L}+day)\b/u

/** Outlets that only their name shows to be such. */
function newIn(words: string, text: string): Venue[] {
  const named =
    /\b(told|tells|telling|interview(?:ed)? (?:with|by)|spoke (?:with|to)|speaking (?:with|to)|(?:statement|e-?mail|comments?|remarks) (?:sent |provided |given )?to|provided to|shared with) (?:the )?(?:[\p{L}.]+-(?:language|controlled|run|owned|backed|funded|based) )?((?:The )?\p{Lu}[\p{L}.&’'-]{1,25}(?: \p{Lu}[\p{L}.&’'-]{1,25}){0,3})/u.exec(
      words,
    )
  const outlet = named?.[2] ? withoutNext(named[2].replace(/\.$/, ''), text) : undefined
  const short = outlet ? shortOutlet(outlet, text) : null
  if (outlet && MEDIUM_ALONE.test(outlet)) return []
  if (!named || !outlet || !(readsLikeOutlet(outlet) || short)) return calledOutletIn(words)
  const start = named.index + named[0].lastIndexOf(outlet)
  const name = short ?? shortOutlet(`the ${outlet}`, text) ?? inFull(outlet, text)
  return [
    {
      name: outletNamed(name)?.name ?? name,
      span: { start, end: start + outlet.length },
      rule: 'told',
    },
  ]
}

/** "Told The Meridian Lund was late": who comes next is no part of it. */
function withoutNext(outlet: string, text: string): string {
  const [, known, next] = /^(.+) (\p{Lu}\p{Ll}[\p{L}’-]+)$/u.exec(outlet) ?? []
  if (!known || !next || !(outletNamed(known) || isOutletNoun(known)) || outletNamed(outlet)) return outlet
  const last = known.slice(known.lastIndexOf(' ') + 1).replace(/[^\p{L}\p{N}]/gu, '.')
  return new RegExp(`(?<!${last} )\\b${next}\\b`, 'u').test(text) ? known : outlet
}
/** "Told the TV station": no name. */
const MEDIUM_ALONE = /^(?:TV|Radio|Television|News|Press|Magazine|Daily|Weekly|Broadcasting)$/
/** "The Harbour Herald" of a text that begins with "the Halda Harbour Herald". */
function inFull(outlet: string, text: string): string {
  if (!outlet.includes(' ')) return outlet
  const at = text.indexOf(` ${outlet}`)
  const before = /(?<=\bthe )(?:\p{Lu}[\p{L}.-]{1,20} ){1,2}$/u.exec(text.slice(Math.max(0, at - 50), at + 1))?.[0]
  return at >= 0 && before ? before + outlet : outlet
}

/** "Told the Finnish newspaper Uutispäivä", "an interview with the Beacon newspaper": an outlet that the text says to be one. */
function calledOutletIn(words: string): Venue[] {
  if (!SAYS_MEDIUM.test(words)) return writtenInUnknown(words)
  const found = CALLED.exec(words)
  // "In the newspaper Le Matin Wednesday": when, and no part of its name.
  const name = (found?.[1] ?? found?.[2])?.replace(/ (?:Mon|Tues|Wednes|Thurs|Fri|Satur)day$/, '')
  if (!found || !name) return writtenIn(words)
  const start = words.indexOf(name, found.index)
  // "On Rumian TV": of a nation alone there are many.
  const whole =
    isNation(name) || (found[2] && regionNamed(name))
      ? words.slice(start, found.index + found[0].length)
      : (ITS_OWN.exec(words.slice(start, start + name.length + 16))?.[0] ?? name)
  return [{ name: whole.replace(/[’']s$/, ''), span: { start, end: start + whole.length }, rule: 'told' }]
}
/** "Ada Lund's podcast", which has no other name. */
const ITS_OWN = /^[\p{L}\d’' -]+(?:[’']s|s[’']) (?:podcast|talk show|radio show|blog)\b/u
/** Most sentences have none of it: a test much cheaper than the patterns. */
const SAYS_MEDIUM =
  /newspaper|daily|weekly|tabloid|magazine|broadcaster|news agency|wire|outlet|site|radio|TV|television|channel|podcast|talk show|journal|publication|blog/
const TO =
  '\\b(?:told|tells|telling|(?:interview|statement|comments?|remarks|speech) (?:published|carried|aired|quoted|released) by|interview(?:ed)? (?:with|by|on|for)|spoke (?:with|to|on)|speaking (?:with|to|on)|(?:said|says|added|acknowledged|admitted|argued|claimed|comments?|remarks|statement|wrote|column|op-ed|appeared|appearance)\\b[^.,“”"]{0,30}\\b(?:to|with|on|in|for)) '
const MEDIUM =
  '(?:newspaper|daily|weekly|tabloid|magazine|publication|broadcaster|news ?wire|news agency|news outlet|news (?:web)?site|website|(?:public |state |local )?(?:radio|TV|television)(?: station| channel| network| show| program| host)?|channel|podcast|talk show|radio (?:show|program))'
const PROPER =
  "((?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:Jan|Feb|March|April|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\\.? \\d)\\p{Lu}[\\p{L}\\d’'-]*(?: \\p{Lu}[\\p{L}\\d’'-]*){0,3})"
const CALLED = new RegExp(
  `${TO}(?:(?:the|a|an) )?(?:\\p{L}+(?:[’']s)?(?:-\\p{L}+)? ){0,3}?${MEDIUM} ["“]?${PROPER}|${TO}(?:the (?:[\\p{Ll}-]+ ){0,2}?)?["“]?${PROPER}["”]?(?:[’']s?)? ${MEDIUM}(?! (?:reporter|critic|editor|columnist|address|briefing|meeting|press|news))`,
  'u',
)

/** "Wrote in a column in the Beacon, a weekly newspaper". */
function writtenIn(words: string): Venue[] {
  const found =
    /\b(?:wrote|writes|writing|column|op-ed|essay|interview)\b[^.“”"]{0,40}\b(?:in|for|with|by) (the )?(\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,3}), (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:newspaper|magazine|journal|website|publication|weekly|daily|broadcaster|site|blog)\b/u.exec(
      words,
    )
  if (!found) return writtenInUnknown(words)
  const start = words.indexOf(found[2]!, found.index)
  return [
    {
      name: found[1] ? `The ${found[2]}` : found[2]!,
      span: { start, end: start + found[2]!.length },
      rule: 'wrote-in',
    },
  ]
}

/** "Reports in Harbour Journal", "an op-ed in the Amsel Harbour News": a name like those of outlets. */
function writtenInUnknown(words: string): Venue[] {
  const name = WRITES_IN.exec(words)?.[1]
  if (!name || !readsLikeOutlet(name)) return []
  const start = words.indexOf(name)
  return [{ name, span: { start, end: start + name.length }, rule: 'wrote-in' }]
}
const WRITES_IN =
  /\b(?:op-ed|opinion piece|column|essay|commentary|wr(?:ote|ites)|reports)(?: \p{Lu}\p{Ll}+day)? in (?:the )?((?!The )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})(?! of\b)(?=[\s,.:;]|$)/u

/** "Said on “Amsel Tonight”", "an interview for his podcast “Long Talk”": programmes that only their title names. */
function titledIn(words: string): Venue[] {
  const found = /["“]/.test(words) ? (TITLED.exec(words) ?? EPISODE.exec(words)) : null
  if (!found) return []
  const [all, title] = found as unknown as [string, string]
  const end = found.index + all.length
  return [{ name: title, span: { start: end - title.length, end }, rule: 'programme' }]
}
const TITLED =
  /\b(?:sa(?:id|ys)|told|appear(?:s|ed|ing|ance)|interview|speaking|spoke|argued|comments?|remarks)\b(?! to me\b)[^.,“”"]{0,40} (?:on|with|for|to) (?:(?:the|his|her|their|\p{L}+[’']s) )?(?:(?:radio|TV|talk|morning|late-night|podcast|show|programme?|weekly) ){0,3}["“](\p{Lu}[\p{L}\d’'&-]+(?: (?:(?:with|of|the|in|and|for|by|at|on|to|a|&) )*\p{Lu}[\p{L}\d’'-]*){1,5})(?=[,.]?["”])/u

const EPISODE =
  /^(?:On|In|During) [^,“"]{0,30}(?:episode|edition|broadcast|instal?lment) of (?:the )?["“](\p{Lu}[\p{L}\d’'&-]+(?: [\p{L}\d’'&-]+){1,6})(?=[,.]?["”])/u

function postedIn(words: string): Venue[] {
  const post = POSTED.exec(words)
  const name = post?.[1] ?? post?.[2]
  const at = name ? words.indexOf(name, post!.index) : 0
  const posted = name ? [{ name, span: { start: at, end: at + name.length }, rule: 'posted' }] : []
  const tweets = (SAYS_TWEET.test(words) ? [...words.matchAll(TWEET)] : []).map(({ 0: word, index }) => ({
    name: 'Twitter',
    span: { start: index, end: index + word.length },
    rule: 'tweeted',
  }))
  return [...posted, ...tweets]
}

/** Most sentences have none of it: a test much cheaper than the pattern. */
const SAYS_TWEET = /tweet|twitter/i
/** The company, and those who only have an account, tweet nothing. */
const TWEET =
  /(?<![./@#\p{L}]|\bshare )(?:(?:re-?)?tweet(?:ed|s|ing|storm)?(?![.\p{L}]\p{L})|(?<=(?<!\b(?:silent|quiet) )\b(?:on|to|via|through|over|in) (?:(?:his|her|its|their|the|a|an|own|official|personal) ){0,2})Twitter(?![.\p{L}]\p{L})(?! (?:Inc|executives?|spokes\p{L}+|followers|headquarters))|Twitter (?:posts?|messages?|comments?|feeds?|pages?|accounts?|threads?|rants?|statements?|users?|exchange|barrage|attacks?|broadsides?|storm|flurry|spree|outbursts?|tirades?|salvo|screed)\b)/giu
const NETWORKS = 'X|Facebook|Telegram|Truth Social|Instagram|YouTube|LinkedIn|TikTok|VKontakte|Weibo'
/** "On Telegram", "in a Facebook post". */
const POSTED = new RegExp(
  `\\bon (${NETWORKS})\\b(?!-)|\\b(${NETWORKS}) (?:posts?|messages?|channel|page|video|account)\\b`,
)

/** "Financial publication", "state news wire", right before the name of one. */
const KIND_OF =
  '(?:(?:(?!reporters?)[\\p{L}-]+ ){0,2}(?:news agency|newswire|news (?:wire|service|outlet|portal|organi[sz]ation)|(?:news |fact-checking )?(?:web)?site|broadcaster|newspaper|daily|weekly|magazine|tabloid|publication|outlet|(?:state|national|public) (?:TV|television|radio)) )'
/** "The conservative", "a Finnish", and of channels, whose names are often longer than their networks', few words: what stands before the outlet's name and is said of it. */
const ITS = `(?:\\p{Lu}\\p{L}+[’'´]s |(?:the|an?) (?:(?!that|crowd|audience|court|judge|people|president)[\\p{L}-]+ ){0,3}|(?:(?:state|state-run|national|official|private|public|local|regional) )?(?:TV|television|radio) (?:channel|station) |${KIND_OF})?["“']{0,2} ?$`
const TOLD: readonly [rule: string, before: RegExp][] = [
  ['as-reported', /\b(?:(?:reported|quoted) (?:\w+ )?by|(?:quoted|cited) in) (?:the )?$/i],
  // "Quoted by Halda's Amsel news agency", "carried by the state news agency ANA"
  [
    'as-reported',
    new RegExp(
      `\\b(?:reported|quoted(?: as saying)?|cited|carried|published|released|broadcast) (?:\\w+ )?by ${ITS}`,
      'iu',
    ),
  ],
  [
    'told',
    new RegExp(
      `\\b(?:told|tells|telling)(?: (?:his|her|their) (?:story|account|version) to)?\\s+${ITS}|\\btold reporters (?:at|from) (?:the )?$`,
      'iu',
    ),
  ],
  // "Told the host Ada Lund of Harbour News"
  ['told', /\b(?:told|tells|telling) (?:(?!that\b)[\p{L}’'.-]+ ){1,5}(?:of|at|from|on) (?:the )?["“']{0,2} ?$/iu],
  [
    'asked',
    /\b(?:contacted|reached|asked|approached|questioned|pressed)(?: (?:for|about|why|whether|if|how) [^.,“”"]{1,40})? by (?:the )?$/i,
  ],
  [
    'wrote-in',
    /\b(?:wr(?:o|i)te|writes|writing|written|put it|published|op-ed|essay|column|opinion piece|commentary|article|piece|letter|blog post)(?: (?:on|published|last|this|[A-Z]\w+day))?\b[^.“”"]{0,25}\b(?:in|for) (?:the )?["“']? ?$|\b(?:article|column|op-ed|piece|essay) (?:on|from|at) (?:the )?$|\b(?:argues?|argued|writes?|wrote|notes?|noted|observes?|observed|explains?|explained|points out|reports|(?<!\b(?:as|first|was|were|been|is|are|\p{L}+s) )reported) (?:at|in|for) (?:the )?$|\b(?:wr(?:o|i)te|writes|writing)\b[^.“”"]{0,40} in (?:the )?(?:\p{L}+ )?(?:newspaper|daily|magazine|weekly|tabloid|website|paper) $/iu,
  ],
  [
    'spoke-with',
    new RegExp(
      `\\b(?:spoke|speaking|speaks|talked|talking|s[ai]t(?:ting)? down|sits down) (?:on (?:the )?condition of anonymity )?(?:with|to) ${ITS}`,
      'iu',
    ),
  ],
  [
    'interview',
    new RegExp(
      `\\b(?:interview(?:ed)?|conversation|appearance|remarks|comments?|statement|e-?mail|memo|letter|text message)\\b[^.]{0,30}\\b(?:with|on|to|by|for|from|aired (?:on|by)) (?:the )?${KIND_OF}?["“']{0,2} ?$`,
      'iu',
    ),
  ],
  [
    'programme',
    /\b(?:said|says|added|told|appeared|appearing|speaking|spoke|interviewed|argued|insisted)\b[^.“”"]{0,45}\b(?:on|to) (?:the |an? )?(?:\p{Lu}\p{L}+ )?["“']{0,2} ?$/iu,
  ],
  [
    'said-to',
    /\b(?:confirm|explain|complain|comment|describ|admit|reveal|insist|suggest|identif|acknowledg|clarif|recall|recount|reiterat|express|disclos|respond|repl|reveal|boast|vent|emphasi[sz])\w*\b[^.“”"]{0,60}\bto (?:the )?["“']{0,2} ?$/i,
  ],
  [
    'programme',
    /\bon (?:(?:\p{L}+[’']s |the )?(?:[\p{L}-]+ ){0,2}(?:broadcast|episode|edition|instal?lment) of )?(?:the )?["“']{0,2} ?$/iu,
  ],
  [
    'as-reported',
    /\b(?:according to|per|citing|reports?,? citing|(?:reported|cited|quoted|seen|obtained|reviewed|viewed|examined|published|released|aired|broadcast|acquired|carried|translated|uncovered|unearthed) (?:\w+ )?by|(?:provided|leaked|given|shown|sent|handed) to|shared with) (?:the )?$/i,
  ],
]
