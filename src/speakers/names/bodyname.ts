/** Which body a noun phrase names. */
import { isCommon } from '../../text/common.ts'
import { bare, isHolder, isNation, isRoleWord, isTrade, roleAfter } from '../roles.ts'
import { DOCUMENTS, GROUPS, ORGANISATION_WORDS, ROLES } from '../words.ts'
import { COMPANIES } from './companies.ts'
import { countryIn, countryNamed } from './countries.ts'
import { canBeFirstName, isFirstName } from './firstnames.ts'
import { type Named, organisation, type Phrase } from './named.ts'
import { headingWord, isInitial, PARTICLES, SUFFIXES } from './nameparts.ts'
import { SEAT } from './placename.ts'
import { inCapitals } from './spelling.ts'
import { COURTESY, isTitle } from './titles.ts'
import { worldBody } from './worldbodies.ts'

/** An organisation by the word that heads it: "Ministry of Foreign Affairs", "Justice Department", "NATO". */
export function organisationIn(head: string): Named | null {
  const plain = head
    .replace(/^(?:the|The|a|A|an) /, '')
    .replace(WHOSE_BODY, '')
    .replace(/^.{2,40}[’']s (?=[A-Z][A-Z.&]{1,7}$)/, '')
  if (!/\p{Lu}/u.test(plain) || countryIn(plain) === plain) return null
  const end = plain.split(' ').at(-1)!
  if (
    /^\p{Ll}/u.test(end) &&
    (GROUPS.has(end) || isTrade(end.replace(/s$/, ''))) &&
    !/^(?:intelligence|police|community)$/.test(end)
  )
    return null
  const heading = headingWord(plain)
  if (GROUPS.has(heading.toLowerCase()) && heading !== 'intelligence' && heading !== 'police') return null
  const organised =
    ORGANISATION_WORDS.test(plain === plain.toUpperCase() ? inCapitals(heading) : heading) ||
    /[’']s (?:Office|Department|Bureau|Division)$/.test(plain) ||
    (/^[A-Z][A-Z.&]{1,7}$/.test(plain) &&
      !ROLES.has(plain.toLowerCase()) &&
      !GROUPS.has(plain.toLowerCase()) &&
      !(plain.length > 4 && isCommon(plain))) ||
    / community$/.test(plain)
  const name = OF_SOME_QUALITY.exec(plain)?.[1] ?? plain
  return organised ? organisation(name) : null
}
/** "The country’s | National Harbour Institute". */
const WHOSE_BODY =
  /^(?:country|nation|state|city|county|town|region|island|kingdom|president|government|province)[’']s (?=(?:\p{Lu}\S* )+\p{Lu}|\p{Lu}\S* (?:of|for) (?:the )?\p{Lu})/u
/** "The main opposition Harbour Party": what it is called, behind what is said of it; "the state Democratic Party" is another one. */
const OF_SOME_QUALITY =
  /^(?:(?:main|largest|leading|ruling|governing|opposition|powerful|influential|conservative|liberal|progressive|left-wing|right-wing|far-right|far-left|center-right|centre-right|center-left|centre-left|centrist|nationalist|populist|nonpartisan|non-partisan|bipartisan|nonprofit|extremist|militant|embattled|newly formed|(?:pro|anti)-\p{Ll}+|\p{Lu}\p{Ll}+-based) )+(\p{Lu}[\p{L}.&’'-]*(?: (?:(?:of|for|and|on|&) (?:the )?)?\p{Lu}[\p{L}.&’'-]*)+)$/u

/** Known by name all over the world, or by the Arabic word that heads it. */
export function knownBody({ whole }: Phrase): Named | null {
  return ARABIC_BODY.test(whole) || STAFF.test(whole) || (worldBody(whole) && !SEAT.test(whole))
    ? organisation(whole)
    : null
}
/** "Jabhat al-Halda": by the Arabic word for a front, an army, a movement, helpers, soldiers, a banner or a council. */
const ARABIC_BODY =
  /^(?:Jabhat|Ansar|Jaish|Jaysh|Harakat|Hizb|Liwa|Katibat|Kata[’']?ib|Jund|Ahrar|Faylaq|Tahrir|Majlis|Hay[’']at|Saraya) (?:\p{Lu}\p{L}+ )?(?:al|ul|ur|ud|as|ash|an|ad|at|az|el)[- ]\p{Lu}[\p{L}-]+$/u

/** "The General Staff of Rumia", "Norland's General Staff": no general. */
const STAFF =
  /^(?:\p{Lu}[\p{L}-]+(?:[’']s)? ){0,2}(?:Armed Forces |Army )?(?:General|Joint|Main|Naval) Staff(?: of (?:the )?\p{Lu}[\p{L} ’'-]*)?$/u

/** "Its vendor, Harbour Works", "one of those advocacy groups, the Harbour Trust". */
export function bodyBefore({ head, after }: Phrase): Named | null {
  const name = after && BODY_BEFORE.test(head) ? BODY_NAME.exec(after)?.[1] : undefined
  return name && !isFirstName(name.split(' ')[0]!) ? organisation(name) : null
}
const BODY_BEFORE =
  /^(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ne of (?:the|those|its)|[Aa]nother|\p{Lu}[\p{L}.]+|(?:\p{Lu}[\p{L}.]+ ){0,2}\p{Lu}[\p{L}.]+[’']s?) )(?:[\p{L}’'-]+ ){0,5}(?:groups?|organi[sz]ations?|compan(?:y|ies)|firms?|think ?tanks?|charit(?:y|ies)|non-?profits?|monopol(?:y|ies)|conglomerates?|insurers?|shipbuilders?|vendors?|retailers?|lenders?|automakers?|carmakers?|drugmakers?|makers?|manufacturers?|airlines?|banks?|chains?|startups?|start-ups?|unions?|clubs?|museums?|publishers?|cooperatives?|co-operatives?|watchdogs?|foundations?)$/u
const BODY_NAME = /^(?:[Tt]he )?(\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of |for |and |& |the )?\p{Lu}[\p{L}\p{N}.’'-]*){0,5})$/u

/** "The advocacy group Harbour Watch", "Rumia’s ferry company Halden Lines". */
export function bodyCalled({ head }: Phrase): Named | null {
  const name = BODY_CALLED.exec(head)?.[1]
  return name && !isFirstName(name.split(' ')[0]!) ? organisation(name) : null
}
const BODY_CALLED =
  /^(?:(?:[Tt]he|[Aa]n?|\p{Lu}[\p{L}.]+[’']s?) )?(?:[\p{L}-]+[’']? ){0,5}?(?:group|organi[sz]ation|company|firm|think ?tank|charity|non-?profit|monopoly|conglomerate|shipbuilder|brewery|start-?up|union|bank|(?:shipping|cruise|ferry|container|bus) line|retailer|lender|automaker|carmaker|drugmaker|chipmaker|airline|website|chain|vendor|giant|manufacturer|publisher|(?:cable|network|mobile|phone|telecoms?|wireless|grid|pipeline|port|rail|train|bus|ferry|tour|cruise|plant|mine) operator|(?:internet|service|health|energy|network) provider|(?:mobile|phone|wireless) carrier|insurer|shipper|brokerage|utility|supplier|consultancy) (?!of |for )(\p{Lu}[\p{L}.&’'-]*(?: (?:of |for |and |the )?\p{Lu}[\p{L}.&’'-]*){0,5})$/u

/** "Harbour Rising, a conservative group that …". */
export function bodyBehind({ head, whole, after }: Phrase): Named | null {
  return BODY_AFTER.test(after.replace(/^[^()]{1,12}\), /, '')) &&
    roleAfter(after) === null &&
    /^(?:[Tt]he )?\p{Lu}[^,]*$/u.test(head) &&
    !isFirstName(head.split(' ')[0]!)
    ? organisation(whole)
    : null
}
const BODY_AFTER =
  /^(?:an?|the|one of (?:the|several|many|its)) (?:[\p{L}’'-]+ ){0,4}(?:PAC|group|organi[sz]ation|company|firm|think tank|charity|non-?profit|committee|association|agency|coalition|union|retailer|automaker|carmaker|startup|start-up|airline|manufacturer|firms|companies|groups|organi[sz]ations)(?= (?:that|which|aligned|run|led|based|she|he|founded|backed|funded|supporting|opposing|working|behind|owned|specializing|of|in|for|on)\b|,|$)/u

/** "Doctors Without Borders". */
export function bodyOfMembers({ whole }: Phrase): Named | null {
  return MEMBERS.test(whole) ? organisation(whole) : null
}
/** "Centers for Harbour Control", "Doctors Without Borders", "Citizens for Ferries": a body by its members. */
export const MEMBERS =
  /^(?:\p{Lu}[\p{L}.’-]* ){0,3}(?:Centers|Citizens|Doctors|Physicians|Mothers|Moms|Americans|Students|Scholars|Veterans|Women|Parents|Lawyers|Reporters|Scientists|Customs) (?:for|[Ww]ithout|[Aa]gainst|and) \p{Lu}[\p{L} &-]*$|^\p{Lu}\p{Ll}+s Against \p{Lu}\p{L}+ \p{Lu}[\p{L} ]*$/u

/** "The Bureau of Alcohol, Tobacco, Firearms and Explosives": a body by all that it is for. */
export function bodyOfList(text: string): Named | null {
  const [, whole, matters] = OF_LIST.exec(text) ?? []
  const isOfBodies = matters?.split(/,? and |, /).some((each) => countryNamed(each) || ORGANISATION_WORDS.test(each))
  return whole && !isOfBodies ? organisation(whole) : null
}
const OF_LIST =
  /^(?:[Tt]he )?((?:\p{Lu}[\p{L}.’]* ){0,3}(?:Bureau|Department|Ministry|Office|Committee|Subcommittee|Commission|Institute|Agency) (?:of|on|for) (\p{Lu}\p{Ll}+(?:, \p{Lu}\p{Ll}+){1,4},? and \p{Lu}\p{Ll}+))(?:$|,| \(| who | which )/u

/** One of the table of companies, or a branch in a country. */
export function company({ whole }: Phrase): Named | null {
  return COMPANIES.has(whole) || isBranch(whole) ? organisation(whole) : null
}

/** "Norlink Egypt": what no country and no first name is, and a country. */
function isBranch(name: string): boolean {
  const [, body = '', country = ''] = /^(\p{Lu}[\p{L}&-]+) (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)$/u.exec(name) ?? []
  return (
    countryNamed(country)?.as === 'name' &&
    !canBeFirstName(body) &&
    !isCommon(body) &&
    !isNation(body) &&
    !isTitle(body) &&
    !countryNamed(body)
  )
}

/** The ship that a phrase ends with: it speaks for whoever sails it. */
export function ship({ whole }: Phrase): Named | null {
  const name = SHIP.exec(whole)?.[1]
  return name && !isRoleWord(name.split(' ')[1]!) ? organisation(name) : null
}
/** What stands before a ship's name: "INS Halden", "the ferry MV Gull". */
const PREFIX = 'M/?[VSTY]|INS|HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|RMS'
export const SHIP_BEFORE = new RegExp(`^(?:${PREFIX})$`)
const SHIP = new RegExp(`(?:^|\\s)((?:${PREFIX}) \\p{Lu}[\\p{L}\\d-]*(?: \\p{Lu}[\\p{L}\\d-]*){0,2})$`, 'u')

/** Whether what stands before "of" heads a body's name, and nobody who holds an office there ends the phrase. */
export const isHeaded = (head: string): boolean =>
  HEADED.test(head) && !holderAtEnd(head) && !endsWithPeople(head) && !OF_AN_OFFICE.test(head)
/** "Ministry of …", "Department for …": what stands before the preposition heads the name. */
const HEADED =
  /\b(?:Ministry|Department|Secretariat|Directorate|Inspectorate|Tribunal|Committee|Commission|Council|Court|Bureau|Institute|University|Bank|Embassy|House|Board|Association|Federation|Party|Conference|League|Chamber|Assembly|Union|Coalition|Alliance|Society|Congress|Guild|Office) (?:of|for|on) /
/** "The Norland Secretary of the Committee for Ferries" */
const OF_AN_OFFICE =
  /^(?:\p{Lu}\S+ ){0,3}(?:\p{L}+ )?(?:[Ss]ecretary|[Mm]inister|[Dd]irector|[Hh]ead|[Cc]hair\w*|[Ss]pokes\w+|[Ll]eader)\b/u

/** "Department of Ferries official", "Department of Ferries and harbour officers": somebody there. */
function endsWithPeople(head: string): boolean {
  const last = head.slice(head.lastIndexOf(' ') + 1)
  return /^\p{Ll}/u.test(last) && (isHolder(last) || GROUPS.has(last)) && !/^(?:intelligence|police)$/.test(last)
}

/** "Department of Harbour Affairs Secretary Ada Lund". */
export function holderAtEnd(head: string): boolean {
  const words = head
    .split(' ')
    .filter((word) => !isInitial(word) && !PARTICLES.has(word) && !(COURTESY.test(bare(word)) && /^\p{Lu}/u.test(word)))
  const title = words.findLastIndex((word, i) => i < words.length - 2 && (isHolder(word) || isTrade(word)))
  const name = words.slice(title + 1)
  return (
    title >= 0 &&
    (name.length === 2 || (name.length < 5 && canBeFirstName(name[0]!))) &&
    // "Office of the Chief Medical Examiner"
    !(name.at(-1)!.endsWith('er') && !isFirstName(name[0]!)) &&
    !name.some(
      (word) => !/^(?:al-|[OD][’'])?\p{Lu}\p{Ll}/u.test(word) || isTitle(word) || ORGANISATION_WORDS.test(word),
    )
  )
}

/** "The advocacy group NHW", "a report by the WHO": the letters that end a phrase. */
export function bodyByLetters({ head }: Phrase): Named | null {
  const letters = /(?:^| )(\p{Lu}\p{L}*(?:\p{Lu}\p{Ll}?){2,})$/u.exec(head)?.[1]
  if (!letters || !/^\p{Ll}|^(?:The )?\p{L}+$/u.test(head)) return null
  const heading = headingWord(head)
  const isOther = heading !== letters && !isWritten(heading) && (GROUPS.has(heading) || OTHER_HEAD.test(head))
  const isWord = OFFICES.test(letters) || isRoleWord(letters) || SUFFIXES.test(letters) || SURNAME.test(letters)
  return isOther || isWord ? null : organisation(letters)
}
/** "McLund", "DeLund" */
const SURNAME = /^(?:Mc|Mac|O[’']|La|Le|De|Di|Du|Da|Van|Von)/
/** "CEOs" */
const OFFICES = /^\p{Lu}{2,4}s$/u
/** "An operative working with the RNC", "police and the FBI": something else is spoken of. */
const OTHER_HEAD = /^\p{Ll}.* (?:with|by|in|to|on|against|and|or|of|for|from|at) /u
/** Something that an organisation has written, and that speaks for it. */
const isWritten = (word: string): boolean =>
  DOCUMENTS.test(word) || /^(?:guidance|guidelines|figures|numbers|statistics|estimates|projections|rules)$/.test(word)
