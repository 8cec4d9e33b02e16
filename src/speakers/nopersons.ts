/** Runs of capitalised words that are nobody's name, though they are built like one. */
import { placesNamed } from '../places/gazetteer.ts'
import { isCommon } from '../text/common.ts'
import { occurrences } from '../text/occurrences.ts'
import { isOpening, type NameRun, NOT_NAMES } from './nameruns.ts'
import { SHIP_BEFORE } from './names/bodyname.ts'
import { COMPANIES } from './names/companies.ts'
import { countryNamed } from './names/countries.ts'
import { hasFamilyFirst } from './names/familyfirst.ts'
import { canBeFirstName, isFirstName, isNoFirstName } from './names/firstnames.ts'
import { isThing } from './names/thingnames.ts'
import { SURNAMES_TOO } from './names/titles.ts'
import { isRarelyCalled } from './names/wordsasnames.ts'
import { outletNamed } from './outlets/outlets.ts'
import { outletShownFor, outletsShown } from './outlets/pageoutlets.ts'
import type { Said } from './person.ts'
import { isNation, isRoleWord, roleAfter } from './roles.ts'
import { saidBefore } from './rolesaround.ts'
import { GROUPS, ORGANISATION_WORDS } from './words.ts'

/** Whether a title and one word are no title and surname. */
export const isNoSurname = ({ name, end, headline }: NameRun, { role }: Said, text: string): boolean =>
  countryNamed(name) !== null ||
  ORGANISATION_WORDS.test(name) ||
  NO_SURNAME.test(name) ||
  ((isCommon(name) || BEHIND_OF.test(role)) && PART_OF_BODY.test(text.slice(end, end + 60))) ||
  GROUPS.has(name.toLowerCase()) ||
  // "Daughters of the Rumian | Revolution"; but "president of the Netherlands Lund"
  countryNamed(OF_THE.exec(role)?.[1] ?? '') !== null ||
  // "Harbour Official Invokes"
  (headline && [name, name.replace(/e?s$/, '')].some(isCommon))
/** Months, parties, creeds, and words that say what is done or believed: behind a title they name nobody. */
const NO_SURNAME =
  /^(?:January|February|July|September|October|November|December|Republican|Democrat|Democratic|Catholic|Muslim|Jewish|Islamic|Orthodox|Methodist|Lutheran|Anglican|Protestant|Presbyterian|Episcopal|Evangelical|Buddhist|Media|Minority|Majority|Staff|Says|\p{L}{3,}(?:isms?|ted|ded|ked|sed))$/u
const OF_THE = / of the (\p{Lu}\p{L}+[^s\P{L}])$/u
/** "Scientist at the National", before "Oceanic and Ferry Council". */
const BEHIND_OF = / (?:of|for|at|with|in|to) (?:the )?(?:\p{Lu}[\p{L}.’'-]*(?: |$))+$/u
/** "Secretary of the National Security | and Ferry Council": what goes on into a body's name is nobody's. */
const PART_OF_BODY =
  /^ and (?:\p{Lu}[\p{L}’-]+ ){1,3}(?:Council|Committee|Commission|Agency|Board|Department|Ministry|Bureau|Office|Administration|Service|Fund|Authority)(?!\p{L})/u

/**
 * Whether two words and more are no first name and surname.
 * @param towns names of places as the text writes them.
 */
export function isNoPerson(run: NameRun, text: string, towns: ReadonlySet<string>): boolean {
  const { name, words, headline } = run
  if (headline && (words.length > 3 || !isFirstName(words[0]!))) return true
  return (
    words.length > 5 ||
    isShouted(name, words) ||
    isSentenceOpening(run, text) ||
    (towns.has(name) && !isFirstName(words[0]!)) ||
    isOutletOrCountry(run, text) ||
    endsInAcronym(run, text) ||
    isTwice(name) ||
    isOfficeOnly(run, text) ||
    isThing(name.split(' ')) ||
    PARTISAN.test(name) ||
    STORM.test(name) ||
    isProduct(words[0]!) ||
    isNamedWithArticle(run, text) ||
    isTroop(run) ||
    isStation(words) ||
    isShip(words) ||
    hasGrammar(words) ||
    endsInCommonWord(run, text) ||
    (isNoFirstName(words[0]!) && !hasFamilyFirst(name) && (headline || !isIntroduced(run, text)))
  )
}

/** "SIGN ME UP": capitals throughout are headlines and calls, not names, unless the name is short. */
const isShouted = (name: string, words: readonly string[]): boolean =>
  name === name.toUpperCase() &&
  (words.length > 2 || words.some((word) => /^(?:ME|UP|WITH|FROM|THE|FOR|TO|OF|ON|IN|AND|US|YOU|YOUR|OUR)$/.test(word)))

/** "Will Ada come", "Leaving Halden" */
const isSentenceOpening = ({ words, titles, at }: NameRun, text: string): boolean =>
  titles.length === 0 && isOpening(text, at) && NOT_FIRST.test(words[0]!) && !isFirstName(words[0]!)
/** What begins a sentence with a capital and is nobody's first name. */
const NOT_FIRST = /^(?:Will|May|Love|\p{L}+ing|\p{L}+ed|\p{L}+ly)$/u

const isOutletOrCountry = ({ name, words }: NameRun, text: string): boolean =>
  outletNamed(name) !== null ||
  outletsShown(text).has(name) ||
  outletShownFor(name, text) !== null ||
  countryNamed(name) !== null ||
  COMPANIES.has(name) ||
  (isNation(words.at(-1)!) && !isFirstName(words[0]!))

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** "Junge SVP" */
function endsInAcronym({ name, words, titles, at }: NameRun, text: string): boolean {
  const last = lastWord(name)
  const isShort = /^(?![IVX]+$)\p{Lu}{2,}$/u.test(last) && name !== name.toUpperCase()
  return isShort && (last.length > 2 || (!canBeFirstName(words[0]!) && !saidBefore(text, at, titles)))
}

/** "Ada Lund Ada Lund": a name and its link. */
function isTwice(name: string): boolean {
  const half = (name.length - 1) / 2
  return name[half] === ' ' && name.slice(0, half) === name.slice(half + 1)
}

const isRare = ({ name, words }: NameRun): boolean => words.length === 2 && isRarelyCalled(words[0]!, lastWord(name))

/** "Lund County Clerk" */
function isOfficeOnly(run: NameRun, text: string): boolean {
  const { name, words, titles, end } = run
  const last = lastWord(name)
  if (!isRoleWord(last) || isFirstName(words[0]!) || isRare(run)) return false
  const isSurname =
    SURNAMES_TOO.test(last) &&
    ((titles.length > 0 && isRoleWord(titles.at(-1)!)) || HAS_SEAT.test(text.slice(end, end + 6)))
  return !isSurname
}
/** "Ada King, R-Halda" */
const HAS_SEAT = /^, \(?[RDI]-\p{Lu}/u
/** "Utah Republican", "Senate Democrats", "a Halda Catholic" */
const PARTISAN =
  /\b(?:Republican|Democrat|Democratic|Conservative|Liberal|Libertarian|Socialist|Catholic|Muslim|Mormon|Lutheran)s?$| Tories$/
const STORM = /^(?:Hurricane|Typhoon|Cyclone|Superstorm) /
/** "MacBook Air": no Scot, whose second part is no word. */
const isProduct = (word: string): boolean => {
  const rest = /^Ma?c(\p{Lu}\p{Ll}+)$/u.exec(word)?.[1]
  return rest !== undefined && isCommon(rest.toLowerCase())
}

/** "The Red Gulls won": a team or a thing; but "the Ada Lund interview". */
const isNamedWithArticle = ({ words, titles, at }: NameRun, text: string): boolean =>
  titles.length === 0 && !isFirstName(words[0]!) && followsArticle(text, at)

/** Whether "the" stands right before. */
export const followsArticle = (text: string, at: number): boolean =>
  /(?<!\p{L})[Tt]he $/u.test(text.slice(Math.max(0, at - 5), at))

/** "Marine Commandos" */
function isTroop({ name, words }: NameRun): boolean {
  const last = lastWord(name)
  return GROUPS.has(last.toLowerCase()) && last.endsWith('s') && !canBeFirstName(words[0]!)
}

/** "NBC Halden" */
const isStation = ([network]: readonly string[]): boolean =>
  /^\p{Lu}{3,4}$/u.test(network!) && outletNamed(network!) !== null

/** "The frigate INS Halden" */
const isShip = (words: readonly string[]): boolean => words.slice(0, -1).some((word) => SHIP_BEFORE.test(word))

/** "Ada When"; but "Theresa May". */
function hasGrammar(words: readonly string[]): boolean {
  const isMay = MONTH_NAME.test(words.at(-1)!) && isFirstName(words.at(-2)!)
  return words.slice(0, isMay ? -1 : undefined).some((word) => NOT_NAMES.test(word) || FUNCTION.test(word))
}
/** Surnames, too: "Theresa May". */
const MONTH_NAME = /^(?:March|April|May|June|August)$/
/** Words of grammar, which headlines write with a capital and names do not have. */
const FUNCTION =
  /^(?:No|Not|Nor|Now|Then|So|Or|Yet|Still|Even|Just|Only|Also|Both|Either|Neither|Though|Although|Because|Since|Unlike|Like|Despite|During|Until|Unless|Whether|Whatever|Whenever|Wherever|What|Why|How|Who|Whom|Whose|Which|Where|Here|There|Once|Last|Next|First|Given|Did|Does|Do|Is|Are|Was|Were|Can|Could|Would|Should|Has|Have|Had|Might|Must|Let|My|Our|Your|His|Her|Its|Their|More|Most|Many|Some|Any|All|Each|Every|Few|Several|About|Around|Over|Under|From|To|By|Of|Per|Via|Maybe|Perhaps|Out|Up|Off|Into|Again|Says|Say|Said|That['’]s|It['’]s)$/

/** "Lund Misleads", a headline; but "Kwame Rose, 20, of Halden". */
function endsInCommonWord(run: NameRun, text: string): boolean {
  const { name, words, end, headline } = run
  const last = lastWord(name)
  return (
    !canBeFirstName(words[0]!) &&
    !isRare(run) &&
    !HAS_AGE.test(text.slice(end, end + 8)) &&
    !(words.length === 2 && !headline && isCalledSo(run, text)) &&
    [last, last.replace(/(?<=[^s])s$/, '')].some(isCommon)
  )
}
/** An age, between commas or before the end of the sentence: only a person has one. */
const HAS_AGE = /^, (?:1[0-9]|[2-9]\d|10\d)(?:,|\.(?!\d)| and\b)/u

/** "Bettina Page, the model", "Bettina Page" whom the text calls "Ms Page": a rare first name before a word of English. */
function isCalledSo({ words, end }: NameRun, text: string): boolean {
  const [first, last] = [words[0]!, words.at(-1)!]
  if (isCommon(first) || isNation(first) || ORGANISATION_WORDS.test(last) || placesNamed(first).length > 0) return false
  const told = text.startsWith(', ', end) ? roleAfter(text.slice(end + 2, end + 120).split('\n')[0]!) : null
  return (
    told !== null ||
    new RegExp(
      `\\b(?:Mr|Mrs|Ms|Miss)\\.? ${last}(?![\\p{L}-])|(?<![\\p{L}-] )${last} (?:later |also )?(?:said|told|added)\\b`,
      'u',
    ).test(text)
  )
}

/** "Rush Lund, a radio host", "Charm Lund" whom the text calls "Ms. Lund" or lets speak as "Lund": a common word for a first name. */
function isIntroduced({ words, end }: NameRun, text: string): boolean {
  const [first, last] = [words[0]!, words.at(-1)!]
  if (words.length !== 2 || last.length < 4 || isCommon(last) || outletNamed(last) || COMPANIES.has(last)) return false
  if (NEVER_FIRST.test(first) || ORGANISATION_WORDS.test(last)) return false
  if (text.startsWith(', ', end) && roleAfter(text.slice(end + 2, end + 120).split('\n')[0]!)) return true
  // "The court heard from carer Blessing Lund, who": what she does stands before.
  const before = /(\p{Ll}{3,}) $/u.exec(
    text.slice(Math.max(0, end - words.join(' ').length - 20), end - words.join(' ').length),
  )
  if (before && DOES.test(before[1]!) && /^,? (?:who|\d\d,)|^ (?:said|says|told)\b/.test(text.slice(end, end + 10)))
    return true
  // "Instead Lund said"
  if (!IS_SUBJECT.test(text.slice(end, end + 12)) || isOpening(text, end - words.join(' ').length)) return false
  for (const at of occurrences(text, last)) {
    const before = text.slice(Math.max(0, at - 6), at)
    if (/\b(?:Mr|Mrs|Ms)\.? $/.test(before)) return true
    if (!/[\p{L}-] ?$/u.test(before) && SPEAKS.test(text.slice(at + last.length, at + last.length + 12))) return true
  }
  return false
}
/** What people do, and no company. */
const DOES =
  /^(?!.*(?:maker|retailer|lender|insurer|carrier|publisher|provider|builder|operator|paper|newspaper|former|other|under|after|over|number|whether|rather|member)$)\p{Ll}{2,}(?:er|or|ist|man|woman|nurse|student|activist|lawyer|resident|farmer|mother|father|wife|husband|widow)$/u
const IS_SUBJECT = /^,? (?:is|was|has|had|said|says|told|will|would|who|wrote|called|also|[a-z]{3,}ed)\b/
const SPEAKS = /^ (?:said|says|told|added|wrote)\b/
/** Verbs, parties and numbers, which headlines write with a capital. */
const NEVER_FIRST =
  /(?:s|ed|ing|ly|ive|al|an|ic)$|^(?:Lead|Top|Chief|Late|Judge|Justice|President|Speaker|Two|Three|Four|Team|Young|Old|Big|Good|Great|Dear|Then|Former)$/
