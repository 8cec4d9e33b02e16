/** Phrases that end in words with a capital and name no person. */
import { isCommon } from '../../text/common.ts'
import { outletNamed } from '../outlets/outlets.ts'
import { bare, isHolder, isNation, isRoleWord } from '../roles.ts'
import { GROUPS, ORGANISATION_WORDS } from '../words.ts'
import { countryNamed } from './countries.ts'
import { canBeFirstName, isFirstName, isNoFirstName } from './firstnames.ts'
import { isInitial, PARTICLES, SUFFIXES } from './nameparts.ts'
import type { PersonPhrase } from './personphrase.ts'
import { inCapitals } from './spelling.ts'
import { isThing, NO_SURNAME } from './thingnames.ts'
import { COURTESY, holds, isTitle } from './titles.ts'
import { isNamedAfterTown, isRarelyCalled } from './wordsasnames.ts'

/** Whether a phrase is about something else, or its name is none of a person. */
export const namesNobody = (whole: PersonPhrase): boolean => isNobodys(withoutMatter(whole))

const isNobodys = (phrase: PersonPhrase): boolean =>
  phrase.name.filter((word) => !PARTICLES.has(word)).length > 5 ||
  isSpokenOf(phrase) ||
  isWithArticle(phrase) ||
  isSomebodysThing(phrase) ||
  isServed(phrase) ||
  isRelated(phrase) ||
  isInList(phrase) ||
  isNoName(phrase) ||
  isAcronym(phrase) ||
  isGroup(phrase) ||
  isOutletOrCountry(phrase) ||
  isBody(phrase) ||
  (isThing(phrase.name) && !isJunior(phrase) && !isNamedAfterTown(phrase.name, phrase.before)) ||
  isWordsOnly(phrase) ||
  isSurnameWithoutTitle(phrase) ||
  isOnlyDescribed(phrase)

/** "Head of policy Ada Lund", "vice president for research and training Ada Lund": what an office is for is said between it and a name. */
function withoutMatter(phrase: PersonPhrase): PersonPhrase {
  const { before, titles, name } = phrase
  if (name.length < 2 || titles.length > 0) return phrase
  const at = before.findLastIndex((word) => /^(?:of|for)$/.test(word))
  // "Undersecretary for railways Ada Lund"
  const isFor =
    before[at] === 'for' &&
    canBeFirstName(name[0]!) &&
    !isCommon(name[0]!) &&
    /s$/.test(before.at(-1)!) &&
    !GROUPS.has(before.at(-1)!)
  if (!isFor && !MATTER.test(before.at(-1) ?? '')) return phrase
  const isOffice = at > 0 && isRoleWord(before[at - 1]!) && !SERVES.test(before[at - 1]!)
  if (!isOffice || before.slice(at + 1).some((word) => !/^\p{Ll}[\p{L}-]*,?$/u.test(word) || OF_ONE.test(word)))
    return phrase
  const roleWords = phrase.roleWords.slice(0, phrase.roleWords.length - (before.length - at))
  return { ...phrase, before: before.slice(0, at), roleWords }
}
const MATTER =
  /^(?:administration|advocacy|affairs|agriculture|aviation|care|collections|commerce|communications?|compliance|content|culture|defen[cs]e|design|development|economics|education|energy|enforcement|engagement|engineering|epidemiology|finance|growth|health|history|housing|immigration|infrastructure|innovation|intelligence|investigations?|journalism|justice|law|legislation|litigation|logistics|maintenance|management|marketing|medicine|mobility|operations|outreach|performance|philosophy|physics|planning|policy|politics|preparedness|procurement|products?|programming|programs|programmes|psychiatry|psychology|regulation|relations|research|resources|response|safety|sales|science|sciences|security|services|sociology|strategy|surgery|sustainability|technology|tourism|trade|training|transport|transportation)$/
/** A spokesman for research is research's. */
const SERVES = /^(?:spokes(?:man|woman|person)|lawyer|attorney|aide)s?$/
/** Somebody, or something that somebody does. */
const OF_ONE = /^(?:an?|the|his|her|its|their|this|that|to|with|by|from|who|which)$/

const isTitled = ({ roleWords }: PersonPhrase): boolean => roleWords.some(isTitle)
/** "Rumia’s", before a name. */
const ownerIn = ({ titles }: PersonPhrase): string | null =>
  /[’']s$/.test(titles.at(-1) ?? '') ? titles.at(-1)! : null
/** "Orlan Lund, a doctor" */
const isTold = ({ name, roleBehind }: PersonPhrase): boolean => name.length < 4 && roleBehind !== null
/** "Love Jr."; but "Carl’s Jr." */
const isJunior = (phrase: PersonPhrase): boolean =>
  SUFFIXES.test(phrase.name.at(-1)!) &&
  (isTold(phrase) || (phrase.name.length === 2 && !/[’']s$/.test(phrase.name[0]!)))

/** "The report on Mr. Lund", "the senator from Texas" */
const isSpokenOf = ({ before, titles }: PersonPhrase): boolean =>
  /^(?:on|about|into|against)$/.test(before.at(-1) ?? '') ||
  (titles.length === 0 && IS_PLACED.test(before.at(-1) ?? ''))
const IS_PLACED =
  /^(?:of|from|for|at|in|to|across|around|throughout|within|near|inside|outside|under|beneath|aboard|behind|into|over)$/

/** "Adviser to the President of the Republic" */
const isWithArticle = ({ before, name }: PersonPhrase): boolean => name.length === 1 && before.at(-1) === 'the'

/** "Hugh Marsh’s Atlas" is no person, "Ukraine’s Marsh" is. */
function isSomebodysThing(phrase: PersonPhrase): boolean {
  const owner = ownerIn(phrase)
  return owner !== null && phrase.name.length === 1 && !isNation(owner) && !outletNamed(owner)
}

/** "The former aide to President Lund" is the aide, "a spokesman for candidate Lund" his. */
function isServed({ before, titles, name, ofNation }: PersonPhrase): boolean {
  if (isRoleWord(before.at(-1) ?? '') && FOR_ANOTHER.test(before.join(' '))) return true
  const office = before.findLastIndex(
    (word, i) => (/^\p{Ll}/u.test(word) || (i === 0 && /s$/.test(word))) && isRoleWord(word) && word !== 'finance',
  )
  const isOfAnother = office >= 0 && before.slice(office + 1).some((word) => BEHIND_OFFICE.test(word))
  const title = titles.at(-1)
  if (!isOfAnother || title === undefined) return isOfAnother
  // "The minister for education Dr. Ada Lund"
  const isOwn = PORTFOLIO.test(title) || (COURTESY.test(bare(title)) && /^\p{Ll}{5,}$/u.test(before.at(-1)!))
  return !ofNation && !(name.length > 1 && isOwn)
}
const FOR_ANOTHER =
  /^(?:[\p{L}-]+ ){0,4}(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|representative) (?:for|of|to) (?!the )(?:[\p{L}-]+ ){0,3}[\p{L}-]+$/iu
const BEHIND_OFFICE = /^(?:to|of|for|with|from|by|in|on|at)$/
/** What somebody is chief, secretary or director of. */
const PORTFOLIO =
  /^(?:Staff|State|Defen[sc]e|Intelligence|Affairs|Security|Justice|Treasury|Commerce|Labou?r|Energy|Education|Health|Operations|Communications|Policy)$/

/** "The sister of the Rumian journalist Ada Lund" is another. */
const isRelated = ({ before }: PersonPhrase): boolean => RELATIVE.test(before.join(' '))
const RELATIVE =
  /(?:^|[\s-])(?:mother|mom|father|dad|parents?|wife|husband|widow|widower|sons?|daughters?|brothers?|sisters?|uncle|aunt|cousin|nephew|niece|grand(?:mother|father|son|daughter)|girlfriend|boyfriend|fianc[ée]e?|family|families|relatives?|friends?|colleagues?|neighbou?rs?) of(?: |$)/i

/** "Lawmakers like Ada Lund"; but "chairman and Director Ada Lund", "former HSA and NBA Director Ada Lund". */
const isInList = ({ before, titles }: PersonPhrase): boolean =>
  before.some((word, i) => {
    if (!LISTS.test(word)) return false
    const first = before[i - 1] ?? ''
    const isOneOffice =
      (isTitle(first) && !first.endsWith('s')) || (/^[A-Z]{2,6}$/.test(first) && titles.some(isHolder))
    return !(word === 'and' && isOneOffice)
  })
/** What goes before is another, or an example. */
const LISTS = /^(?:and|or|than|like|including|as|between)$/

/** Words that no name begins or ends with, or that stand for none alone. */
const isNoName = ({ name, called }: PersonPhrase): boolean =>
  NO_NAME.test(name[0]!) ||
  NO_SURNAME.test(name.at(-1)!) ||
  (name.length === 1 && NO_NAME_ALONE.test(called)) ||
  // Two sentences.
  /[.?!] /.test(called.replace(/\b(?:\p{Lu}|St)\. /gu, ''))
/** What stands with a capital where a sentence begins, and is nobody's name. */
const NO_NAME =
  /^(?:Without|E-?mails?|Some|Many|Most|More|All|Both|Several|Few|Those|These|Neither|Either|None|Nobody|Everyone|Anyone|Someone|Something|Everything|Anything|Nothing|Somebody|Anybody|Everybody|Whoever|Whatever|Another|Others?|Any|Each|Every|No|Not|Such|Anti|Pro|Non|One|Two|Three|Four|Five|Only|Even|Just|But|And|If|As|So|News|Polls?|Here|There|What|Who|How|Why|I|We|You|He|She|They|It|His|Her|Their|Its|My|Our|From|To|In|On|At|By|For|With|About|Of|Other|Fellow|Anti-\p{L}+|Pro-\p{L}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u
/** "Two-thirds", "U.S.-Rumian", "Lundism", "Jr." */
const NO_NAME_ALONE =
  /^(?:(?:Jr|Sr)\.?|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|U\.S\.|US|UK|EU)-.*|\p{L}{4,}(?:ism|world|care|gate)|\p{L}+-American)$/u

/** "RFA", "Harbour IG", "Gulls DC" */
function isAcronym({ name, called }: PersonPhrase): boolean {
  const last = name.at(-1)!
  if (name.length === 1) return /^[A-Z]+$/.test(last.replace(/\./g, ''))
  const isShort = /^\p{Lu}{2,4}$/u.test(last) && !SUFFIXES.test(last)
  return isShort && called !== called.toUpperCase() && !canBeFirstName(name[0]!)
}

/** "The Ku Klux Klan", "Anti-war Groups", "Some Republicans", "Asian-Americans": an article or a plural is before no name. */
function isGroup(phrase: PersonPhrase): boolean {
  const { before, titles, name, called } = phrase
  if (name.length === 1 && called.includes('-') && GROUPS.has(bare(called.slice(called.lastIndexOf('-') + 1))))
    return true
  if (GROUPS.has(bare(name.at(-1)!)) && !isOnesOwn(phrase)) return true
  const hasArticle = /^(?:[Tt]he|An?)$/.test(before.at(-1) ?? '') || /^(?:THE|AN)$/.test(titles[0] ?? name[0]!)
  return hasArticle && !isTitled(phrase) && !titles.some((word) => /[’']s$/.test(word))
}
/** "Mr. Sides", "Ada Sides, a doctor": a surname that is a word for several people. */
const isOnesOwn = ({ name, roleWords, roleBehind }: PersonPhrase): boolean =>
  name.length === 1
    ? COURTESY.test(bare(roleWords.at(-1) ?? ''))
    : name.length === 2 && isFirstName(name[0]!) && (roleBehind !== null || !isCommon(name[0]!))

function isOutletOrCountry(phrase: PersonPhrase): boolean {
  const { titles, name, called } = phrase
  if (outletNamed(called) || countryNamed(called)) return true
  // "Crown Prince of Saudi Arabia"
  if (titles.length > 0 && countryNamed(`${titles.at(-1)} ${called}`)?.as === 'name') return true
  if (!ownerIn(phrase) && outletNamed(titles.join(' '))) return true
  // "Miss World Rumia"
  return name.length > 1 && !isFirstName(name[0]!) && isCommon(name[0]!) && countryNamed(name.at(-1)!) !== null
}

/** "Harbour Council", "HARBOUR FERRY COUNCIL"; but "Ada Guard, a doctor". */
function isBody(phrase: PersonPhrase): boolean {
  const { name, called, roleWords } = phrase
  const isOfBody = (words: string) => ORGANISATION_WORDS.test(words)
  const last = name.at(-1)!
  if (name.length === 1) return isOfBody(called) || isOfBody(called.toLowerCase())
  if (name.length > 2 && (isOfBody(last) || (called === called.toUpperCase() && isOfBody(inCapitals(last)))))
    return true
  const isOwnWord = name.length === 2 && isFirstName(name[0]!) && isTold(phrase)
  return isOfBody(called) && !roleWords.some(isRoleWord) && !isOwnWord
}

/** "Love Lund", "Judicial Watch", "Coalition Party": what begins with no first name, and nothing that says it is somebody. */
function isWordsOnly(phrase: PersonPhrase): boolean {
  const { before, name } = phrase
  const first = name[0]!
  if (name.length === 1 || isTitled(phrase) || isInitial(first)) return false
  const isTwo = name.length === 2
  if (isTwo && isJunior(phrase)) return false
  // "Fares Orlan, a doctor", "Tavisha Lamp, a doctor": one of the two is no word of the language.
  if (isTwo && isTold(phrase) && before.length === 0 && !name.every(isCommon)) return false
  const surname = name.findLast((word) => !SUFFIXES.test(word)) ?? ''
  return (
    isNoFirstName(first) || (!canBeFirstName(first) && isCommon(surname) && !(isTwo && isRarelyCalled(first, surname)))
  )
}

/** "The American Legion", "Democratic National Convention": one word with a capital behind what is no office. */
function isSurnameWithoutTitle(phrase: PersonPhrase): boolean {
  const { titles, name, called, roleWords } = phrase
  if (name.length > 1 || roleWords.length === 0) return false
  // "Farmers Insurance": several are no title of one.
  const title = titles.at(-1) ?? ''
  const isPlural = /s$/.test(title) && !isRoleWord(`${title}s`) && isRoleWord(title.slice(0, -1))
  if (isPlural && isCommon(called)) return true
  const isHeld = (isCommon(called) ? roleWords.slice(-1) : roleWords).some(holds) || isFirstName(roleWords[0]!)
  return !isHeld && !ownerIn(phrase)
}

/** Behind a description in small letters, what is not surely a first name: "the new Halden Lund"; "the Meridian’s Ada Lund" is not described. */
function isOnlyDescribed(phrase: PersonPhrase): boolean {
  const { before, name, roleBehind } = phrase
  const isOutlets = ownerIn(phrase) !== null && before.every((word) => /^the$/i.test(word))
  if (before.length === 0 || isTitled(phrase) || isOutlets || roleBehind) return false
  const first = name[0]!
  const isName = isFirstName(first) || (canBeFirstName(first) && !isCommon(first)) || isNamedAfterTown(name, before)
  return name.length === 1 || !isName || before.some((word) => JOINS.test(word))
}
const JOINS = /^(?:of|to|for|in|at|on|with|from|by|about|against|and|or|than|as|like|between|that)$/
