/** What a noun phrase names: the rules in the order in which they are tried. */
import { officeHolder } from '../descriptions/officeholder.ts'
import { isRoleWord } from '../roles.ts'
import { ORGANISATION_WORDS } from '../words.ts'
import { apposed, officeAndName } from './apposed.ts'
import {
  bodyBefore,
  bodyBehind,
  bodyByLetters,
  bodyCalled,
  bodyOfList,
  bodyOfMembers,
  company,
  holderAtEnd,
  isHeaded,
  knownBody,
  organisationIn,
  ship,
} from './bodyname.ts'
import { FOUNDERS } from './companies.ts'
import { genderOf, isFirstName } from './firstnames.ts'
import {
  broadcaster,
  channel,
  knownOutlet,
  medium,
  mediumBefore,
  mediumBehind,
  newsAgency,
  paper,
  programme,
} from './mediumname.ts'
import { type Named, organisation, type Phrase } from './named.ts'
import { personIn } from './personname.ts'
import { country, countryForShort, region } from './placename.ts'
import { remembered } from './spelling.ts'

/** The first that knows. */
const RULES: readonly ((phrase: Phrase) => Named | null)[] = [
  knownOutlet,
  knownBody,
  paper, // the Halden Free-Press
  medium, // the Novosti Dnia newspaper
  channel, // broadcaster RTX
  mediumBefore, // the news agency, Gull Media
  mediumBehind, // Gull Media, a publication that
  bodyBefore, // its vendor, Harbour Works
  bodyCalled, // the advocacy group Harbour Watch
  personOfBody, // Hugh Marsh of the Harbour Institute
  programme,
  country,
  region,
  bodyOfMembers, // Doctors Without Borders
  company,
  ship,
  newsAgency,
  broadcaster,
  countryForShort,
  byEnd,
]

/**
 * Reads a noun phrase: "Kremlin spokesman Dmitry Peskov", "Hugh Hill, a doctor", "the Justice Department", "Sen. Rand Paul,
 * R-Ky.". Null where it names nobody.
 */
export const readName = remembered((phrase: string): Readonly<Named> | null => {
  const saint = SAINT.test(phrase)
  const named = readPlain(saint ? phrase.replace(SAINTS, 'St ') : phrase)
  if (!named || !saint) return named
  const dotted = (words: string) => words.replace(/(?<!\p{L})St (?=\p{Lu})/gu, 'St. ')
  return { ...named, name: dotted(named.name), role: named.role && dotted(named.role) }
})
/** "St. Halda Public Radio": the dot ends nothing. */
const SAINT = /(?<!\p{L})St\. (?=\p{Lu})/u
const SAINTS = /(?<!\p{L})St\. (?=\p{Lu})/gu

function readPlain(phrase: string): Readonly<Named> | null {
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
  const apart = officeAndName(text)
  if (apart) return apart
  const listed = bodyOfList(text) ?? (FOUNDERS.test(text) ? organisation(text) : null)
  if (listed) return listed
  const { head, after } = parted(text)
  const named = namedBy({ head, whole: head.replace(/^[Tt]he /, ''), after: after.replace(/\)$/, '') })
  const acronym = /^([A-Z][A-Za-z.&]{1,8})\)/.exec(after)?.[1]
  return named?.kind === 'organisation' && acronym ? { ...named, acronym } : named
}

const SEVERAL_KINDS = /^\p{Lu}\p{Ll}+(?:, \p{L}+){1,4},? and \p{L}+ \p{Ll}+(?:s|men|women|people)$/u
/** `Robert "Bo" Marsh`, `Robert "Boats for All" Marsh`: what stands in quotation marks between two names; not "Harbour Tribunal (HT), Emil Roth". */
const NICKNAME =
  /(?<=\p{Lu}[\p{L}.’'-]{1,24}) (?!\(\p{Lu}{2,8}\),)(?:["“‘(](?![RDI]-)\p{Lu}[\p{L}’'-]{1,20}|["“]\p{Lu}[\p{L}’'-]{0,20}(?: \p{L}[\p{L}’'-]{0,20}){1,4})[,”"’)]{1,2} (?=\p{Lu})/u

/** "Jo Lund MP", "Jo Lund D-Calif.": what is written behind a whole name and no part of it. */
const LETTERS_AFTER =
  /(?<=(?:^|, |(?:^|\s)(?:Sir|Dame|Lord|Lady|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Prof\.?) )\p{Lu}\p{Ll}[\p{L}’'-]{1,24} (?:\p{Lu}\. )?\p{Lu}\p{Ll}[\p{L}’'-]{1,24}),? (?:MP|MSP|MEP|MLA|TD|SC|QC|KC|OBE|CBE|MBE)$|(?<=\p{Ll}) [DRI]-\p{Lu}[\p{L}.]+$/u

/** "Lund County (Ariz.) Sheriff Ada Lund" */
const STATE = / \(\p{Lu}[\p{L}.]{1,6}\)(?= \p{Lu})/u

/** "The Rumian Ferry Agency (RFA) administrator, Ada Lund": what it is called for short. */
const SHORT_WITHIN =
  / \(\p{Lu}[\p{L}.&]{1,8}\)(?= (?:\p{Ll}|(?:Chair\w*|President|Director|Secretary|Commissioner|Spokes\w+|Chief|Head|CEO) ))(?! (?:and|or|is|was|has|in|of|for|on|to|at) )/u

/** "Halda, Md., mayor Ada Lund", "Halda, Md. police": the state of a town. */
const TOWN_OF_STATE =
  /(?<=^(?:[Tt]he |[Ff]ormer )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?), \p{Lu}[\p{L}.]{1,5}\.(?:,(?= \p{L})|(?= (?:police|fire|city|county|officials|authorities)\b))/u

/** The name with its titles, and what stands behind it: "Hugh Hill", "a doctor". */
function parted(text: string): { head: string; after: string } {
  const at = text.search(ASIDE)
  const [head, after] = at > 0 ? [text.slice(0, at), text.slice(at)] : [text, '']
  return {
    head: head.replace(/[’']s?$/, '').replace(/[’']s$/, ''),
    after: after.replace(/^[,\s(–—-]+/, '').replace(/[\s,–—-]+$/, ''),
  }
}
const ASIDE =
  /, (?!(?:Jr|Sr|II|III)\b)|\s\(|\s[–—-]+\s|—(?=\p{Ll})(?<=\p{Ll}—)| who | which | whose |(?<=\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+) (?=an? [\p{Ll}-]+ (?:[\p{Ll}-]+ ){0,2}(?:of|to|for|at|with|from)\b)|(?<=\p{Lu}\p{L}+ \p{Lu}\p{L}+) (?:(?:in|on|during|after) (?:an?|the|his|her|\p{Lu}\p{Ll}+day\b)|on (?:CNN|MSNBC|CNBC|NBC|ABC|CBS|PBS|NPR|BBC|C-SPAN|Fox News|Twitter|Facebook)\b|(?:wrote|writes|noted|said|says|told|tweeted|resigned)\b)/u

function namedBy(phrase: Phrase): Named | null {
  for (const rule of RULES) {
    const named = rule(phrase)
    if (named) return named
  }
  return null
}

/** "Hugh Marsh of the Harbour Institute": him. */
function personOfBody({ head, after }: Phrase): Named | null {
  const from = FULL_NAME_OF.exec(head)?.[1]
  if (!from || (ORGANISATION_WORDS.test(from) && !holderAtEnd(from))) return null
  if (isRoleWord(from.split(' ').at(-1)!) && isFirstName(head.split(' ').at(-2)!)) return null
  const person = personIn(from, after)
  return person && (person.name.includes(' ') || person.role || /^(?:Mr|Mrs|Ms|Dr)\b/.test(head)) ? person : null
}
/** "Hugh Marsh of the Harbour Institute", "Hugh Marsh of the sheriff’s department", "Hugh Marsh of ferries.com". */
const FULL_NAME_OF =
  /^((?:\p{L}[\p{L}\p{M}.’'-]* ){1,5}?\p{Lu}[\p{L}\p{M}’'-]+) (?:of|for|from|at|with) (?:(?:the |an? )?(?:\p{Ll}[\p{Ll}-]+ ){0,4}\p{Lu}|the (?:\p{Ll}[\p{Ll}’'-]+ ){1,3}(?:department|office|service|brigade|bureau|agency|ministry|council|union|board|commission|authority)$|\p{Ll}[\p{Ll}\d-]*\.(?:com|org|net|gov|edu|tv|co\.uk)$)/u

/** By what heads or ends the phrase: a body, or a person. */
function byEnd(phrase: Phrase): Named | null {
  const { head, whole, after } = phrase
  if (isHeaded(head)) return organisationIn(head)
  const isDescribed = /^(?:\p{L}+ ){0,6}\p{L}+ (?:of|for|at|to) /u.test(whole)
  return (
    bodyByLetters(phrase) ??
    bodyBehind(phrase) ??
    // "A spokesman for Harbour Works, Emil Roth": before "Harbour Works" is read as somebody's name.
    (isDescribed ? apposed(phrase) : null) ??
    personIn(head, after) ??
    apposed(phrase) ??
    organisationIn(head)
  )
}
