/** A single capitalised word that the text never uses as a surname: a company, a city, or several people, by what stands around it. */
import { placesNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import { occurrences } from '../../text/occurrences.ts'
import type { SpeakerKind } from '../../types.ts'
import type { Context } from '../context.ts'
import { canBeFirstName, isFirstName } from './firstnames.ts'

/** What a name is of, and the rule that tells so. */
interface Thing {
  kind: SpeakerKind
  rule: string
}
const COMPANY: Thing = { kind: 'organisation', rule: 'company' }

/** @param alone whether the name is all that the page says of whoever speaks. */
export function thingNamed(
  name: string,
  cue: string,
  { article: { text }, places, cast }: Context,
  alone: boolean,
): Thing | null {
  if (name.includes(' ') || cast.knows(name) || isFirstName(name)) return null
  if (isSpelledAsCompany(name)) return COMPANY
  const word = name.replace(/[^\p{L}\p{N}-]/gu, '')
  if (!word) return null
  let titled = false
  for (const at of occurrences(text, word)) {
    const [before, after] = [text.slice(Math.max(0, at - 48), at), text.slice(at + word.length, at + word.length + 30)]
    if (/[\p{L}-]$/u.test(before) || /^[\p{L}-]/u.test(after)) continue
    const thing = thingBetween(before, after)
    if (thing) return thing
    titled ||= /(?:Mr|Mrs|Ms|Dr)\.? $/.test(before)
  }
  if (isPeoples(word) || (SEVERAL.test(word) && !SINGULAR.test(cue) && !titled)) return { kind: 'group', rule: 'group' }
  // "According to Deadline": a word of English with a capital, and nobody's surname here.
  if (alone && !titled && isCommon(word) && !SURNAMES.test(word)) return COMPANY
  const isPlace =
    places.some((place) => text.slice(place.start, place.end) === name) ||
    (alone && !canBeFirstName(name) && isCity(name))
  return isPlace ? { kind: 'place', rule: 'place' } : null
}

/** "GlobalFerry", "Wal-Mart", "eShip"; but "McLund", "DJ". */
const isSpelledAsCompany = (name: string): boolean =>
  (/^(?:\p{Lu}{2,}\p{Ll}|\p{Lu}-\p{Lu}|\p{Lu}\p{Ll}{1,3}-(?:Mart|Fil|Up)\b)/u.test(name) &&
    !/^(?:DJ|MC|AJ|JJ|TJ|CJ|MJ)/.test(name)) ||
  (/\p{Ll}\p{Lu}/u.test(name) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O[’'])/.test(name))

/** What a name between these words is of. */
function thingBetween(before: string, after: string): Thing | null {
  // A film, a book.
  if (/["“]$/.test(before) && /^,?["”]/.test(after) && !/(?:as|called|named|nicknamed|dubbed|is) ["“]$/.test(before))
    return { kind: 'organisation', rule: 'document' }
  return BEFORE.test(before) ||
    AFTER.test(after) ||
    OF_ITSELF.test(after) ||
    (WHICH.test(after) && OPENS.test(before)) ||
    ON_ITS_SITE.test(before)
    ? COMPANY
    : null
}
const SEVERAL = /(?:ers|ors|ants|ents|als|ves|men|women|people)$/
/** "Halden Vale" of a text that writes "Halden Vale Water": the company, by the beginning of its name. */
export function companyInFull(name: string, text: string): string | null {
  if (!name.includes(' ') || canBeFirstName(name.split(' ')[0]!)) return null
  for (const at of occurrences(text, name)) {
    const more = BUSINESS.exec(text.slice(at + name.length, at + name.length + 30))?.[0]
    if (more) return name + more
  }
  return null
}
const BUSINESS =
  /^ (?:Water|Energy|Power|Gas|Oil|Steel|Mining|Resources|Capital|Group|Holdings|Partners|Bank|Foods|Motors|Airlines|Airways|Pharma|Pharmaceuticals|Therapeutics|Technologies|Industries|Entertainment|Studios|Insurance|Homes|Healthcare|Housing|Rail|Trains|Ferries|Football Club|Rugby Club|FC|Inc|Ltd|Limited|plc|PLC|LLC|Corp)(?![\p{L}-])/u
/** Whether so many live in a place of that name that a page need not say that it is one. */
export const isCity = (name: string): boolean => (placesNamed(name)[0]?.size ?? 0) >= LARGE
/** In thousands. */
const LARGE = 300
/** "Muslims", "Hispanics", "Progressives": several people by what they are or believe, and no surname. */
export const isPeoples = (word: string): boolean =>
  /(?:[^aeiou]ans|ians|ists|ics|ites|ives|crats|ese)$|^(?:Muslims|Mormons|Quakers|Hindus|Jews|Sikhs|Christians|Latin[oa]s|Kurds|Arabs|Turks|Serbs|Croats|Greeks|Poles|Finns|Danes|Swedes|Scots|Brits|Sunnis|Shiites|Shias|Afghans|Iraqis|Israelis|Saudis|Pakistanis|Yemenis|Emiratis|Liberals|Millennials|Evangelicals|Protestants|Tories|Greens|Dems|Repubs|Blacks|Whites)$/.test(
    word,
  )

/** Words of English that pages use as a surname without more. */
const SURNAMES =
  /^(?:Bush|May|King|Brown|Rice|Powell|Young|White|Black|Green|Price|West|Love|Rose|Ford|Bloom|Cook|Wood|Woods|Sessions|Banks|Stone|Hill|Bell|Walker|Baker|Fox|Rush|Prince|Madonna|Cruz|Swift|Bolt|Grant|Church|Cash|Cage|Penny|Wolf|Bird|Lamb|Day|Hunt|Starr|Ban|Means)$/
const BEFORE =
  /(?<!\p{L})(?:company|firm|regulator|watchdog|airline|carmaker|automaker|maker|chipmaker|retailer|pollster|startup|start-up|platform|network|group|bank|lender|brand|app|chain|operator|provider|carrier|supplier|vendor|developer|manufacturer|insurer|consultancy) $/u
/** "Norlink announced that it has repaired the cable", "said its customers will pay": a body, of itself. */
const OF_ITSELF =
  /^ (?:(?:has |have )?(?:announce|confirm|disclose)[sd]? (?:on \p{Lu}\p{Ll}+day )?(?:that )?it (?:has|had|will|would|plans|planned|intends) |(?:has )?(?:also )?(?:said|says|announced|reported|confirmed|told) (?:on \p{Lu}\p{Ll}+day )?(?:that )?its (?:\p{Ll}+ )?(?:customers|subscribers|passengers|clients|shareholders|investors|profits?|revenues?|sales|earnings|shares|stores|factory|factories|products|network|fleet|subsidiary|workforce|employees|headquarters)\b)/u
/** "Norlink, which runs the cable, …" at the beginning of a sentence: no person. */
const WHICH = /^, which \p{Ll}/u
const OPENS = /(?:^|[.?!][”"’]? |\n)$/u
/** "On its official website, Norlink said". */
const ON_ITS_SITE =
  /\b(?:[Oo]n|[Ii]n|[Vv]ia) its (?:[\p{L}-]+ ){0,2}(?:site|website|blog|page|feed|account|channel),? $/u
const AFTER =
  /^(?:[’']s? (?:stores?|plants?|shares|stock|shareholders|customers|employees|factory|factories|algorithms?|CEO)\b)|^ (?:(?:\p{Ll}{1,14} )?(?:polls?|surveys?|shares|stock|Inc|Corp|Ltd|LLC|PLC|users|executives?|engineers|employees|shoppers|stores?|plants?|factory|factories|headquarters)\b|Flight (?:\p{Lu}{1,2} ?)?\d|(?:\p{Lu}[\p{L}&]{1,14} ){1,2}(?:Inc|Corp|Co|Ltd|LLC|PLC|AG|SE)\b|(?:Foods|Motors|Airlines|Airways|Energy|Pharmaceuticals|Technologies|Industries|Holdings|Entertainment|Studios|Petroleum|Insurance|Supermarkets|Breweries|Stores)\b|(?:(?:\p{Ll}+ )?CEO|Chief Executive)\b)/u
/** A verb that one person, or one body, does. */
const SINGULAR = /^(?:is|was|has|says|does|thinks|believes|wants|\p{Ll}{3,}s)\b/u
