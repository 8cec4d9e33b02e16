import { regionNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import { officeHolder } from '../descriptions/officeholder.ts'
import { isWordToo, outletNamed } from '../outlets/outlets.ts'
import { isNation, isRoleWord, roleAfter } from '../roles.ts'
import { DOCUMENTS, GROUPS, ORGANISATION_WORDS } from '../words.ts'
import {
  AFTER_MEDIUM,
  AGENCY,
  ARABIC_BODY,
  BEFORE_MEDIUM,
  BODY_AFTER,
  BODY_BEFORE,
  BODY_CALLED,
  BODY_NAME,
  BROADCASTER,
  FULL_NAME_OF,
  HEADED,
  IS_MEDIUM,
  MEDIUM,
  MEMBERS,
  OFFICES,
  organisationIn,
  SHIP,
} from './bodyname.ts'
import { COMPANIES } from './companies.ts'
import { countryNamed } from './countries.ts'
import { canBeFirstName, type Gender, genderOf, isFirstName } from './firstnames.ts'
import { isInitial, SUFFIXES } from './nameparts.ts'
import { personIn } from './personname.ts'
import { remembered } from './spelling.ts'
import { isStation } from './thingnames.ts'
import { isHolder, isTitle } from './titles.ts'
import { worldBody } from './worldbodies.ts'

/** What a noun phrase names. */
export interface Named {
  kind: 'person' | 'organisation' | 'outlet' | 'place'
  name: string
  /** Words before or after a person's name: "Kremlin spokesman". */
  role: string | null
  gender: Gender | null
  /** "WHO", of "the World Harbour Organization (WHO)". */
  acronym?: string
}

/** Europe "unveils a plan"; nobody is called so. */
const CONTINENTS: ReadonlySet<string> = new Set([
  'Europe',
  'Africa',
  'Asia',
  'Latin America',
  'South America',
  'North America',
])

/**
 * Reads a noun phrase: "Kremlin spokesman Dmitry Peskov", "Hugh Hill, a doctor", "the Justice Department", "Sen. Rand Paul,
 * R-Ky.". Null where it names nobody.
 */
export const readName = remembered((phrase: string): Readonly<Named> | null => {
  const text = phrase
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;])/g, '')
    .replace(/^["“‘']|["”’']$/g, '')
    .replace(NICKNAME, ' ')
    .replace(STATE, '')
    .replace(LETTERS_AFTER, '')
    .replace(TOWN_OF_STATE, '')
    .replace(SHORT_WITHIN, '')
    .replace(/(?<=\p{Lu}\p{L}+) (?:Of|For|And|The) (?=\p{Lu})/gu, (word) => word.toLowerCase())
    .trim()
  // "Black, Asian and Hispanic adults"
  if (SEVERAL_KINDS.test(text)) return null
  const holder = officeHolder(text)
  if (holder) return { kind: 'person', ...holder, gender: genderOf(holder.name.split(' ')[0]!) }
  const comma = text.search(
    /, (?!(?:Jr|Sr|II|III)\b)|\s\(|\s[–—-]+\s|—(?=\p{Ll})(?<=\p{Ll}—)| who | which | whose |(?<=\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+) (?=an? [\p{Ll}-]+ (?:[\p{Ll}-]+ ){0,2}(?:of|to|for|at|with|from)\b)|(?<=\p{Lu}\p{L}+ \p{Lu}\p{L}+) (?:(?:in|on|during|after) (?:an?|the|his|her|\p{Lu}\p{Ll}+day\b)|on (?:CNN|MSNBC|CNBC|NBC|ABC|CBS|PBS|NPR|BBC|C-SPAN|Fox News|Twitter|Facebook)\b|(?:wrote|writes|noted|said|says|told|tweeted|resigned)\b)/u,
  )
  const head = (comma > 0 ? text.slice(0, comma) : text).replace(/[’']s?$/, '').replace(/[’']s$/, '')
  const after =
    comma > 0
      ? text
          .slice(comma)
          .replace(/^[,\s(–—-]+/, '')
          .replace(/[\s,–—-]+$/, '')
      : ''
  const acronym_ = /^([A-Z][A-Za-z.&]{1,8})\)/.exec(after)?.[1]
  const named = readHead(head, after.replace(/\)$/, ''))
  return named?.kind === 'organisation' && acronym_ ? { ...named, acronym: acronym_ } : named
})

const SEVERAL_KINDS = /^\p{Lu}\p{Ll}+(?:, \p{L}+){1,4},? and \p{L}+ \p{Ll}+(?:s|men|women|people)$/u
/** `Robert "Bo" Marsh`, `Robert "Boats for All" Marsh`: what stands in quotation marks between two names. */
const NICKNAME =
  /(?<=\p{Lu}[\p{L}.’'-]{1,24}) (?:["“‘(](?![RDI]-)\p{Lu}[\p{L}’'-]{1,20}|["“]\p{Lu}[\p{L}’'-]{0,20}(?: \p{L}[\p{L}’'-]{0,20}){1,4})[,”"’)]{1,2} (?=\p{Lu})/u

/** "Jo Lund MP": what is written behind a whole name and no part of it. */
const LETTERS_AFTER =
  /(?<=(?:^|, )\p{Lu}\p{Ll}[\p{L}’'-]{1,24} (?:\p{Lu}\. )?\p{Lu}\p{Ll}[\p{L}’'-]{1,24}),? (?:MP|MSP|MEP|MLA|TD|SC|QC|KC|OBE|CBE|MBE)$/u

/** "Lund County (Ariz.) Sheriff Ada Lund" */
const STATE = / \(\p{Lu}[\p{L}.]{1,6}\)(?= \p{Lu})/u

/** "The Rumian Ferry Agency (RFA) administrator, Ada Lund": what it is called for short. */
const SHORT_WITHIN = / \(\p{Lu}[\p{L}.&]{1,8}\)(?= \p{Ll})(?! (?:and|or|is|was|has|in|of|for|on|to|at) )/u

/** "Halda, Md., mayor Ada Lund", "Halda, Md. police": the state of a town. */
const TOWN_OF_STATE =
  /(?<=^(?:[Tt]he |[Ff]ormer )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?), \p{Lu}[\p{L}.]{1,5}\.(?:,(?= \p{L})|(?= (?:police|fire|city|county|officials|authorities)\b))/u

/** "The Halden Free-Press in Rumia", "Amsel Times-Herald": two words of which papers make their names. */
const PAPER =
  /^((?:[Tt]he )?(?:\p{Lu}[\p{L}.’'-]* ){1,3}Free[ -]Press|(?:[Tt]he )?(?:\p{Lu}[\p{L}.’'-]* ){0,3}(?:Post|Times|Herald|Journal|Courier|Sun|Star|News|Tribune|Democrat|Union|Register|Daily|Star)-(?:Press|Times|Gazette|Herald|Journal|Courier|Sun|Star|News|Tribune|Standard|Sentinel|Leader|Dispatch|Register|Observer|Examiner|Telegram))(?: (?:in|of) \p{Lu}[\p{L}. ]+)?$/u

const outletBy = (name: string): Named => ({
  kind: 'outlet',
  name: outletNamed(name)?.name ?? name,
  role: null,
  gender: null,
})

function readHead(head: string, after: string): Named | null {
  const whole = head.replace(/^(?:the|The) /, '')
  const outlet = outletNamed(head)
  if (outlet && !isWordToo(head)) return { kind: 'outlet', name: outlet.name, role: null, gender: null }
  if (ARABIC_BODY.test(whole) || (worldBody(whole) && !SEAT.test(whole)))
    return { kind: 'organisation', name: whole, role: null, gender: null }
  const paper = PAPER.exec(head)?.[1]
  if (paper) return outletBy(paper)
  const medium = MEDIUM.exec(whole)?.groups
  if (medium) {
    const name = (medium.before ?? medium.after)!
    // "The Wuhan Evening News newspaper": no adjective.
    const city = medium.before && /(?:^|\s)(\p{Lu}\p{Ll}+) $/u.exec(whole.slice(0, whole.indexOf(name)))?.[1]
    return outletBy(city && !isNation(city) ? `${city} ${name}` : name)
  }
  const channel = AFTER_MEDIUM.exec(whole)?.[1] ?? BEFORE_MEDIUM.exec(whole)?.[1]
  if (BEFORE_MEDIUM.test(whole) && channel && countryNamed(channel)) return outletBy(whole)
  if (channel && !countryNamed(channel) && !isNation(channel) && !isFirstName(channel.split(' ')[0]!))
    return outletBy(channel)
  const agencyCalled = /(?:news agency|wire service|broadcaster|newspaper|tabloid|news website)$/.test(whole)
    ? /^(?:the )?(\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*){0,3})$/u.exec(after)?.[1]
    : null
  if (agencyCalled) return outletBy(agencyCalled)
  if (
    IS_MEDIUM.test(after) &&
    /^(?:[Tt]he )?(?:\p{Lu}[\p{L}\p{N}.&’'-]* ?){1,4}$/u.test(head) &&
    !isFirstName(head.split(' ')[0]!)
  )
    return outletBy(whole)
  const called = BODY_CALLED.exec(head)?.[1]
  const apposedBody = after && BODY_BEFORE.test(head) ? BODY_NAME.exec(after)?.[1] : undefined
  if (apposedBody && !isFirstName(apposedBody.split(' ')[0]!))
    return { kind: 'organisation', name: apposedBody, role: null, gender: null }
  if (called && !isFirstName(called.split(' ')[0]!))
    return { kind: 'organisation', name: called, role: null, gender: null }
  const from = FULL_NAME_OF.exec(head)?.[1]
  const ofPlace =
    from &&
    (!ORGANISATION_WORDS.test(from) || holderAtEnd(from)) &&
    !(isRoleWord(from.split(' ').at(-1)!) && isFirstName(head.split(' ').at(-2)!))
      ? personIn(from, after)
      : null
  if (ofPlace && (ofPlace.name.includes(' ') || ofPlace.role || /^(?:Mr|Mrs|Ms|Dr)\b/.test(head))) return ofPlace
  const programme = /^(.+)[’']s (\p{Lu}\p{L}+)$/u.exec(whole)
  const aired = programme && isCommon(programme[2]!.toLowerCase()) ? outletNamed(programme[1]!) : null
  if (aired) return { kind: 'outlet', name: aired.name, role: null, gender: null }
  const place = countryNamed(whole)
  if (place && place.as !== 'form') return placeOf(whole, place)
  if ((regionNamed(whole)?.kind === 'region' && !isFirstName(whole)) || CONTINENTS.has(whole))
    return { kind: 'place', name: whole, role: null, gender: null }
  if (MEMBERS.test(whole)) return { kind: 'organisation', name: whole, role: null, gender: null }
  if (COMPANIES.has(whole) || isBranch(whole)) return { kind: 'organisation', name: whole, role: null, gender: null }
  const ship = SHIP.exec(whole)?.[1]
  if (ship && !isRoleWord(ship.split(' ')[1]!)) return { kind: 'organisation', name: ship, role: null, gender: null }
  const agency = AGENCY.exec(whole)?.[1]
  if (agency) return outletBy(agency)
  if ((BROADCASTER.test(whole) && !whole.split(' ').slice(0, -1).every(isCommon)) || isStation(whole.split(' ')))
    return { kind: 'outlet', name: whole, role: null, gender: null }
  if (
    place &&
    /^(?:US|U\.S\.?|UK|U\.K\.?|EU|E\.U\.?|UN|U\.N\.?|USA|UAE|Britain|America|England|Scotland|Holland|Nato|Russian Federation)$/.test(
      whole,
    )
  )
    return {
      kind: /^(?:EU|E\.U|UN|U\.N|Nato)/.test(whole) ? 'organisation' : 'place',
      name: place.country,
      role: null,
      gender: null,
    }
  if (
    HEADED.test(head) &&
    !holderAtEnd(head) &&
    !endsWithPeople(head) &&
    !/^(?:\p{Lu}\S+ ){0,3}(?:\p{L}+ )?(?:[Ss]ecretary|[Mm]inister|[Dd]irector|[Hh]ead|[Cc]hair\w*|[Ss]pokes\w+|[Ll]eader)\b/u.test(
      head,
    )
  )
    return organisationIn(head)
  const acronym = /(?:^| )(\p{Lu}\p{L}*(?:\p{Lu}\p{Ll}?){2,})$/u.exec(head)?.[1]
  const heading = head.split(PREPOSITION)[0]!.split(' ').at(-1)!
  if (
    acronym &&
    !(heading !== acronym && !isWritten(heading) && (GROUPS.has(heading) || OTHER_HEAD.test(head))) &&
    /^\p{Ll}|^(?:The )?\p{L}+$/u.test(head) &&
    !/^(?:Mc|Mac|O[’']|La|Le|De|Di|Du|Da|Van|Von)/.test(acronym) &&
    !OFFICES.test(acronym) &&
    !isRoleWord(acronym) &&
    !SUFFIXES.test(acronym)
  )
    return { kind: 'organisation', name: acronym, role: null, gender: null }
  if (
    BODY_AFTER.test(after.replace(/^[^()]{1,12}\), /, '')) &&
    roleAfter(after) === null &&
    /^(?:[Tt]he )?\p{Lu}[^,]*$/u.test(head) &&
    !isFirstName(head.split(' ')[0]!)
  )
    return { kind: 'organisation', name: whole, role: null, gender: null }
  const titled = /^(?:\p{L}+ ){0,6}\p{L}+ (?:of|for|at|to) /u.test(whole) ? apposed(head, after) : null
  return titled ?? personIn(head, after) ?? apposed(head, after) ?? organisationIn(head)
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

/** "Department of Ferries official", "Department of Ferries and harbour officers": somebody there. */
function endsWithPeople(head: string): boolean {
  const last = head.slice(head.lastIndexOf(' ') + 1)
  return /^\p{Ll}/u.test(last) && (isHolder(last) || GROUPS.has(last)) && !/^(?:intelligence|police)$/.test(last)
}

/** "Department of Harbour Affairs Secretary Ada Lund". */
function holderAtEnd(head: string): boolean {
  const [title, first, last] = head
    .split(' ')
    .filter((word) => !isInitial(word))
    .slice(-3)
  return (
    title !== undefined &&
    isHolder(title) &&
    // "Office of the Chief Medical Examiner"
    !(last?.endsWith('er') && !isFirstName(first!)) &&
    ![first!, last!].some((word) => !/^\p{Lu}\p{Ll}/u.test(word) || isTitle(word) || ORGANISATION_WORDS.test(word))
  )
}

/** Something that an organisation has written, and that speaks for it. */
const isWritten = (word: string): boolean =>
  DOCUMENTS.test(word) || /^(?:guidance|guidelines|figures|numbers|statistics|estimates|projections|rules)$/.test(word)
/** "An operative working with the RNC", "police and the FBI": something else is spoken of. */
const OTHER_HEAD = /^\p{Ll}.* (?:with|by|in|to|on|against|and|or|of|for|from|at) /u
const PREPOSITION = / (?:of|for|on|at|in|to|from|with|inside|within) /

/** "A spokesman for the ministry, Emil Roth", "a former rival, ex-governor Ada Lund": the name stands behind the role. */
function apposed(head: string, after: string): Named | null {
  const parts = after.split(', ')
  // "The former official, now a harbour lawyer with Roth Law, Emil Roth"
  const last = parts.at(-1)!
  const [whole, ...rest] =
    parts.length === 2 && !NAME.test(parts[0]!) && NAME.test(last) && isFirstName(last.split(' ')[0]!) ? [last] : parts
  const first = whole?.replace(/ (?:of|from|at) (?:the )?\p{Lu}.*$/u, '')
  // "The assailant, Emil Roth": no office, but one thing and a name.
  const one = ONE_OF_THEM.test(head) || OF_A_PARTY.test(head)
  const called = one && isFirstName(first?.split(' ')[0] ?? '')
  if ((!one && roleAfter(head) === null) || servesSomebody(head)) return null
  const name =
    first && /^(?:\p{L}[\p{L}\p{M}.’'-]* ){0,8}(?:al-)?\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(first)
      ? personIn(first, rest.join(', '))
      : null
  // "The assailant, Roth Harbour" may be anything; "the skater, Shani Roth" does what people do.
  const doer =
    /^[Tt]he (?:[\p{Ll}-]+ )?(?!.*(?:paper|maker|retailer|manufacturer|lender|insurer|carrier|publisher|provider|builder|operator)$)\p{Ll}{2,}(?:er|or|ist|man|woman)$/u.test(
      head,
    )
  if (!called && roleAfter(head) === null && !name?.role && !(doer && canBeFirstName(first?.split(' ')[0] ?? '')))
    return null
  return name?.name.includes(' ') ? { ...name, role: head.replace(/^(?:the|a|an|its|his|her|their) /i, '') } : null
}

const NAME = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u

/** "A spokeswoman for the top Republican on the committee, Emil Roth": Roth is no spokeswoman. */
export function servesSomebody(head: string): boolean {
  const whom = (SERVES.exec(head)?.[1] ?? '').split(PREPOSITION)[0]!.split(' ').at(-1)
  return !!whom && (isHolder(whom) || /^(?:Democrat|Republican|counsel)$/.test(whom))
}
const SERVES =
  /^(?:[\p{L}-]+ ){1,4}(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|representative) (?:for|to) (.+)$/iu

/** "The top Democrat on the Harbour Committee", "Amsel’s most powerful Republican". */
const OF_A_PARTY =
  /^(?:the|an?|\p{Lu}[\p{L}.-]+[’']s?) (?:[\p{L}’'-]+ ){0,6}(?:Democrat|Republican)(?: (?:on|in|from|of) .{2,60})?$/iu
const ONE_OF_THEM =
  /^(?:[Oo]ne of (?:the|his|her|their|its|(?:M[rs]s?\. )?\p{Lu}[\p{L}.-]+[’']s?) (?:[\p{L}-]+ ){0,4}\p{Ll}+s(?: (?:for|in|on|at) (?:the )?[\p{L} -]{2,40})?|[Aa]nother (?:[\p{L}-]+ ){0,3}(?:Dem|Democrat|Republican))$|^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother|[Oo]ne) (?:[\p{Ll}-]+ ){0,3}(?!\p{Ll}*s(?![\p{L}-]))[\p{Ll}-]+(?: (?:in|of|from|at) (?:the )?\p{L}+)?$/u

/** Houses and quarters that stand for a government, beside its departments and services. */
const SEAT =
  /^(?:(?:the )?(?:White House|Kremlin|Pentagon|Oval Office|Capitol Hill|Downing Street|(?:No\.?|Number) 10|Whitehall|Westminster|Buckingham Palace|Bankova|Élysée|Elysee|Quai d'Orsay|Zhongnanhai|Blue House|Beehive|Parliament Hill|Los Pinos|Miraflores|Planalto|Casa Rosada|La Moneda|Moncloa|Palazzo Chigi|Binnenhof|Leinster House|Berlaymont))$/i

const placeOf = (name: string, { country, as }: { country: string; as: string }): Named => {
  const body = ['European Union', 'United Nations', 'NATO', 'Vatican'].includes(country)
  return {
    kind: body || (as === 'seat' && !SEAT.test(name)) ? 'organisation' : 'place',
    name: as !== 'seat' ? country : /^(?:the )?(?:No\.?|Number) 10$/i.test(name) ? 'Downing Street' : name,
    role: null,
    gender: null,
  }
}
