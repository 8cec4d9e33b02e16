/** Outlets of no table, which a page shows to be outlets by what it tells of them: "the Courant, citing a source", "a source told the Courant". */
import { placesNamed, regionNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import { countryNamed } from '../names/countries.ts'
import { canBeFirstName, isFirstName } from '../names/firstnames.ts'
import { remembered } from '../names/spelling.ts'
import { isRoleWord } from '../roles.ts'
import { ORGANISATION_WORDS, OUTLET_WORDS } from '../words.ts'
import { outletNamed, readsLikeOutlet } from './outlets.ts'

/** With a capital somewhere, or a digit first: "Tidewatch", "TideWatch", "7toHalda". */
const WORD = String.raw`(?:(?=[\p{L}\d]*\p{Lu})[\p{L}\d][\p{L}\d/&-]{1,24}(?:\.com)?|\d{1,3}[\p{L}][\p{L}\d]{2,20})`
const NAME = `(?<name>${WORD}(?: (?:of (?=\\p{Lu}))?${WORD}){0,3})`
const BEFORE = String.raw`(?<![\p{L}\d.-])`
const SOURCES = String.raw`(?:sources?|insiders?|(?:a|one|two|three|several|unnamed|unidentified) (?:\p{L}+ ){0,2}(?:persons?|people|members?|officials?|employees?))`
const CITES = String.raw`(?:citing|cit(?:es|ed)|quot(?:es|ed|ing)) (?:what it (?:called|described as) )?(?:["“]?[\p{Ll}-]+["”]? ){0,5}["“]?${SOURCES}\b`
/** Whoever speaks without a name: "three officials familiar with the plan". */
const UNNAMED = String.raw`(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Mm]ultiple) (?:(?!of )[\p{L}-]+ ){0,3}?(?:officials?|diplomats?|people|persons?|aides?|lawmakers?|insiders?|executives?|investigators?|envoys?)(?: (?:familiar|briefed|close|involved|with knowledge)\b[^.,“”"]{0,60})?`
/** What the kind of an outlet is called. */
const KIND_BEFORE =
  '(?:(?:news|rumou?rs?|gossip|tech|technology|satirical|satire|entertainment|celebrity|fact-checking) (?:web)?site|blog|newspaper|tabloid|webloid|news (?:outlet|agency|portal|service|channel)|(?:TV|television|radio|Telegram) (?:channel|station|network)|broadcaster)'
const SAID = '(?:reported|reports|said|says|claimed|claims|wrote|writes|notes|noted|revealed|reveals)'

/** What is told of outlets alone. Each names one, and none needs the others. */
const SIGNS: readonly RegExp[] = [
  // "The Courant, citing an anonymous source", "the Courant reported on Monday, citing two people"
  `${BEFORE}${NAME},? (?:(?:has |also |first |later )?${SAID}(?: (?:on )?\\p{L}+day)?,? |which (?:has |also )?|has |also )?${CITES}`,
  // "The Courant reported that it would close, according to a source"
  `${BEFORE}${NAME} (?:has |had )?reported that [^.“”"\\n]{10,160}, according to (?:[\\p{Ll}-]+ ){0,3}${SOURCES}\\b`,
  // "Citing two sources, the Courant reported"
  `\\b[Cc]iting (?:["“]?[\\p{Ll}-]+["”]? ){0,3}["“]?${SOURCES}\\b[^.,“”"]{0,80}["”]?, (?:the )?${NAME} (?:has |also |first )?${SAID}\\b`,
  // "A source told the Courant", "sources familiar with it have told the gossip site Tidewatch"
  `\\b(?<!open )[Ss]ources?\\b[^.,“”"]{0,60}?,?["”]? (?:(?:has|have|also|later) )?(?:told|tells?|(?:confirmed|revealed|explained) (?:this |it )?to) (?:the )?(?:(?:[\\p{Ll}-]+ ){0,2}(?:site|website|blog|newspaper|paper|magazine|outlet|agency|publication) )?${NAME}`,
  // "A port spokesman told Tidewatch", "declined to comment to Tidewatch", "the news comes via Tidewatch"
  `\\bspokes(?:man|woman|person)\\b[^.,“”"]{0,60} (?:told|tells) (?:the )?(?:(?:[\\p{Ll}-]+ ){0,2}(?:site|website|blog|newspaper|paper|magazine|outlet|agency) )?${NAME}`,
  `\\bdeclined to comment to (?:the )?${NAME}`,
  `\\b(?:news|story|rumou?r|report|tip|scoop) (?:comes|came) (?:via|courtesy of|by way of) (?:the )?${NAME}`,
  // "The rumour site Tidewatch", "the tech blog Tidewatch"
  `\\b${KIND_BEFORE} ["“]?${NAME}`,
  // "The Tidewatch publication notes", as translated pages have it
  `\\b[Tt]he ${NAME} (?:publication|portal|news (?:agency|outlet|portal|site)|TV channel|Telegram channel) (?:also )?(?:notes|writes|reports|said|says|reported|wrote|noted|cites|quotes)\\b`,
  // "As Tidewatch was told by a source", "as Tidewatch was told in the ministry"
  `\\b[Aa]s (?:the )?${NAME} (?:was|has been) told (?:by|in|at)\\b`,
  // "A letter seen by the Harbour News", "an affidavit obtained by KAML-TV": by a name that is an outlet's
  `\\b(?:letters?|memos?|e-?mails?|documents?|records?|recordings?|videos?|footage|audio|affidavit|report|drafts?|copy|filings?|transcripts?|statement|messages)\\b[^.,“”"]{0,40} (?:seen|obtained|reviewed|viewed|examined) by (?:the )?(?<name>[KW][A-Z]{2,3}-(?:TV|FM|AM)|${WORD}(?: ${WORD}){0,2} (?:News|TV|Radio|Post|Times|Herald|Journal|Gazette|Courier|Tribune|Chronicle|Wire))(?![\\p{L}-])`,
  // "…, reports Tidewatch."
  `, reports ${NAME}(?=[.,;](?:\\s|$))`,
  // "Told Tide Press Agency", "cited by Tide News Agency"
  `\\b(?:told|quoted by|cited by) (?:the )?(?<name>${WORD}(?: ${WORD}){0,2} (?:Press|News) Agency)\\b`,
  // "A story on the website Tidewatch"
  `\\b(?:stor(?:y|ies)|reports?|articles?) (?:on|in|from|by) (?:the )?(?:[\\p{Ll}-]+ )?(?:web)?site ${NAME}`,
  // "TideWatch reports that", by a name written as no word and few people's are
  `${BEFORE}(?<name>\\p{Lu}?[\\p{Ll}\\d]{2,20}/?(?<!\\b(?:Mc|Mac|De|Di|La|Le|Van|Fitz))\\p{Lu}[\\p{L}\\d]*) (?:(?:also |first )?report(?:s|ed) that|is (?:also )?reporting|reporter \\p{Lu}\\p{Ll}+ \\p{Lu})`,
  `\\breporter \\p{Lu}[\\p{L}.’'-]+ \\p{Lu}[\\p{L}’'-]+ (?:at|of|from) (?<name>[\\p{L}\\d]{0,20}[\\p{Ll}\\d]\\p{Lu}[\\p{L}\\d]*)`,
  // "As first reported by Tidewatch,", "as noted by Tidewatch,"
  `\\b[Aa]s (?:first |was )?(?:reported|spotted|noted|pointed out) by (?:the )?${NAME},`,
  `\\bfirst reported by (?:the )?${NAME}(?=[.,;](?:\\s|$))`,
  // "The Courant’s source says"
  `${BEFORE}${NAME}[’']s (?:\\p{Ll}+ )?sources? (?:say|said|claim|told|add|insist)`,
  // "Tidewatch hears from sources that", "Tidewatch has learned from sources"
  `${BEFORE}${NAME} (?:hears|heard|has (?:heard|learned|learnt)) from (?:\\p{Ll}+ ){0,2}sources?\\b`,
  // A page's last lines: "Source: Tidewatch", "[via Tidewatch]"
  `^\\W{0,3}(?:[Vv]ia|VIA|H/T|h/t):? ${NAME}(?=\\W*$)`,
  `^\\W{0,3}(?:[Ss]ource|SOURCE):? ${NAME}(?=\\W*$)(?![\\s\\S]{200})`,
  `\\[(?:[^\\][\\n]{1,40} )?via ${NAME}\\]`,
  // "According to Tidewatch, it will …. The publication cites"
  `\\b(?:[Aa]ccording to|[Rr]eport(?:s|ed)? (?:by|from|in)|, reports) (?:(?:an?|the|new|recent) ){0,2}(?:report (?:by|from|in|on) )?(?:the )?(?:[\\p{Ll}-]+ ){0,2}${NAME}(?=[,.])[^“”"]{0,500}?(?:[.,]|[“"][^”"]{0,200}[”"]) [Tt]he (?:news |tech |rumou?r |gossip )?(?:publication|(?<=(?:news|tech|rumou?r|gossip) )site|website|blog|news site|outlet|newspaper|tabloid)[’']?s? (?:also |further |then )?(?:reports?|reported|cit(?:es|ed)|claims?|claimed|says?|said|notes?|noted|adds?|added|speculates|quotes?)\\b`,
].map((sign) => new RegExp(sign, 'gmu'))
/** "According to a minister quoted by the Courant". */
const QUOTED_BY = new RegExp(`\\b(?:quoted|cited|interviewed) by (?:the )?${NAME}(?=[,.](?:\\s|$)| as saying\\b)`, 'gu')
/** "Told Courant Africa that", "confirmed it to Courant Africa": whom somebody tells something may be anybody. */
const TELLS = new RegExp(
  `\\b(?:told|tells|(?:confirmed|disclosed|revealed|explained) [^.,;“”"\\n]{2,40} to) (?:the )?${NAME}(?=[,.:;](?:\\s|$)| (?:that|on|in|by|at|after|during|via|earlier|last|this|but|and (?:added|said))\\b|(?<=(?:told|tells) (?:the )?[\\p{L}\\d]+) (?:the|it|he|she|they|there)\\b)`,
  'gu',
)
/** "Two officials told the Courant": whom officials tell may be somebody. */
const TOLD = new RegExp(
  `\\b${UNNAMED} (?:has |have |also |later )?(?:told|tells?) (?:the )?(?<name>${WORD})(?![\\p{L}\\d]| \\p{Lu})`,
  'gu',
)

/** What is told of outlets and of people: "Tidewatch writes:", and not of whoever is an outlet's: "the Meridian's Quillon Lund reports:". */
const WRITES = new RegExp(`${BEFORE}(?<![’']s )${NAME} (?:writes|reports|explains):$`, 'gmu')

/** Most pages have none of it: a test much cheaper than the patterns. */
const LIKELY =
  /\b(?:[Ss]ources?|SOURCE|insiders?|officials?|people|diplomats?|aides?|persons?|spokes(?:man|woman|person)|(?:seen|obtained|reviewed|viewed|examined) by|(?:TV|television|radio|Telegram) |broadcaster|news (?:agency|service|channel)|comment to|(?:comes|came) (?:via|courtesy|by way)|cit(?:ing|es|ed)|quot(?:ing|es|ed)|told|tells|confirmed|disclosed|revealed|explained|[Vv]ia|VIA|blog|(?:web)?site|newspaper|tabloid|publication|outlet|webloid|reports? that|reporting|reporter|(?:reported|noted|spotted|pointed out) by)\b|, reports |\b(?:writes|reports|explains):/

/** Names that a page shows to be outlets, as it writes them. */
export const outletsShown: (text: string) => ReadonlySet<string> = remembered((text) => {
  if (!LIKELY.test(text)) return NONE
  const found = new Set<string>()
  for (const sign of SIGNS)
    for (const { groups } of text.matchAll(sign)) {
      const name = groups!.name!.replace(/ (?:\p{Lu}\p{Ll}+day|last|this)$/u, '')
      if (!found.has(name) && canBeOutlet(name, text)) found.add(name)
    }
  for (const sign of [TELLS, QUOTED_BY])
    for (const { groups } of text.matchAll(sign)) {
      const name = groups!.name!.replace(/^The | (?:\p{Lu}\p{Ll}+day)$/gu, '')
      if (isTitleLike(name, text) && canBeOutlet(name, text)) found.add(name)
    }
  for (const sign of [WRITES, TOLD])
    for (const { groups } of text.matchAll(sign))
      if (canBeOutlet(groups!.name!, text) && !endsName(groups!.name!, text)) found.add(groups!.name!)
  return found
})
const NONE: ReadonlySet<string> = new Set()

/** "Courant Africa", "Al-Quillo": nobody's name, nor a body's by its words. */
function isTitleLike(name: string, text: string): boolean {
  // "The Harbour Herald" is one by its words, and may be a longer name's end.
  if (outletNamed(name) || readsLikeOutlet(name) || / of /.test(name)) return false
  const words = name.split(' ')
  if (words.length === 1) return /^Al-\p{Lu}|^(?!Mc|Mac|De|Di|La|Le|Van|Fitz)\p{L}*\p{Ll}\p{Lu}|\.com$/u.test(name)
  const isOther = words.some(
    (word) =>
      isRoleWord(word) ||
      ORGANISATION_WORDS.test(word) ||
      /^(?:Mr|Mrs|Ms|Dr|Roundtable|Forum|Summit|Caucus|Symposium|Convention)$/.test(word),
  )
  const last = words.at(-1)!
  // "Told Quillo Marsh that …. Marsh left."
  const alone = new RegExp(`(?<!\\p{Lu}[\\p{L}’'-]* )${last.replace(/[^\p{L}\d]/gu, '.')}(?![\\p{L}\\d-])`, 'u')
  return !isOther && !canBeFirstName(words[0]!) && !alone.test(text) && !/^\p{Lu}+$/u.test(last)
}

/** "Bloomfield" of a page that shows Bloomfield News to be an outlet. */
export function outletShownFor(name: string, text: string): string | null {
  for (const shown of outletsShown(text))
    if (shown.startsWith(`${name} `) && SHORTENED.test(shown.slice(name.length + 1)))
      return canBeOutlet(name, text) ? shown : null
  return null
}
const SHORTENED = /^(?:News|TV|Television|Radio|Media|Online|News Agency|Broadcasting|Wire|Daily)$/

/** No person, place or office, no service on which anybody writes, and no word. */
function canBeOutlet(name: string, text: string): boolean {
  const words = name.split(' ')
  const last = words.at(-1)!
  return !(
    NO_OUTLET.test(name) ||
    // "The Post" is whichever the page calls so.
    OUTLET_WORDS.test(name.replace(/^The /, '')) ||
    // "A source told the Post Lund was late."
    (OUTLET_WORDS.test(words[0]!) && isSurname(last, text)) ||
    isFirstName(words[0]!) ||
    (words.length === 1 && isCommon(name)) ||
    (isRoleWord(last) && !TITLES.test(last)) ||
    (ORGANISATION_WORDS.test(last) && !AGENCY.test(name)) ||
    (words.length > 1 && isRoleWord(words[0]!)) ||
    countryNamed(name) ||
    regionNamed(name) ||
    placesNamed(name).some(({ size }) => size > LARGE_TOWN) ||
    isSurname(name, text)
  )
}
/** "Tide Press Agency" */
const AGENCY = /\p{Lu}\p{L}+ (?:News|Press|Telegraph) (?:Agency|Association)$/u
const NO_OUTLET =
  /^(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Twitter|Facebook|Instagram|Reddit|YouTube|Telegram|TikTok|LinkedIn|WhatsApp|Snapchat|Wikipedia|Google|Getty|Flickr|Shutterstock|Congress|Parliament|Interpol|Police|NATO|EU|UN|FBI|CIA|DOJ|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mr|Mrs|Ms|Dr|Web|The|He|She|They|It|We|You|I|This|That|These|A|An|In|On|But)$/

/** In thousands of people. An outlet may be called by the name of a smaller one. */
const LARGE_TOWN = 100

/** Words for somebody by which outlets are called. */
const TITLES = /^(?:Insider|Reporter|Leader|Citizen|Independent)$/

/** "Lund" of a page that has "Ada Lund" or "Mr. Lund". */
function isSurname(name: string, text: string): boolean {
  if (!/^\p{Lu}[\p{L}’-]+$/u.test(name)) return false
  const before = new RegExp(
    String.raw`(?<![\p{L}])(\p{Lu}[\p{L}’-]+|(?:Mr|Mrs|Ms|Dr)\.?) (?:\p{Lu}\. )?${name}(?![\p{L}])`,
    'gu',
  )
  for (const { 1: first } of text.matchAll(before))
    if (/^(?:Mr|Mrs|Ms|Dr)/.test(first!) || isFirstName(first!)) return true
  return false
}

/** "Lund" of a page that has "the baker Quillon Lund": in a name of which it is the last word. */
const endsName = (name: string, text: string): boolean =>
  new RegExp(String.raw`(?<=\p{Ll},? )(?!\p{L}+day )\p{Lu}\p{Ll}+ ${name}(?![\p{L}])`, 'u').test(text)
