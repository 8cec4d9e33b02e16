/** Which person a noun phrase names, and as what. */

import { placesNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import { outletNamed } from '../outlets/outlets.ts'
import { bare, isNation, isRoleWord, isTrade, roleAfter } from '../roles.ts'
import { GROUPS, ORGANISATION_WORDS } from '../words.ts'
import { countryNamed } from './countries.ts'
import { canBeFirstName, genderOf, isFirstName, isNoFirstName } from './firstnames.ts'
import { isInitial, isInitials, SUFFIXES } from './nameparts.ts'
import type { Named } from './names.ts'
import { inCapitals } from './spelling.ts'
import { isPlace, isThing, NO_SURNAME } from './thingnames.ts'
import { COURTESY, genderBy, holds, isHolder, isTitle, SURNAMES_TOO } from './titles.ts'

const CAPITALISED = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Lu}\.|al-\p{Lu}[\p{L}-]+|O[’']\p{Lu}\p{L}+|d[’']\p{Lu}\p{L}+)$/u
const PARTICLES = new Set('de,del,della,der,den,van,von,bin,ibn,al,el,la,le,da,dos,des,di,du,ter,ten,y,zu'.split(','))

/** A run of capitalised words that ends the phrase, with title and role before it. */
export function personIn(head: string, after: string): Named | null {
  const words = head.split(' ')
  let from = words.length
  while (from > 0) {
    const word = words[from - 1]!
    if (CAPITALISED.test(word.replace(/,$/, '')) || (from < words.length && PARTICLES.has(word)) || SUFFIXES.test(word))
      from--
    else break
  }
  while (from < words.length && PARTICLES.has(words[from]!)) from++
  const the = /^(?:the|An?)$/i.test(words[from] ?? '') || /^the$/i.test(words[from - 1] ?? '')
  if (/^(?:The|An?)$/.test(words[from] ?? '')) from++
  const run = words.slice(from)
  if (run.length === 0) return null
  const before = words.slice(0, from)
  // Titles and what they are titles of stand in capitals too: "Deputy Attorney General Rod Rosenstein".
  let cut = 0
  for (const [i, word] of run.entries()) {
    // "Martin Luther King Jr." is no king.
    const first = isInitial(run[i - 1] ?? '') ? i - 2 : i - 1
    const known =
      (first >= cut && i > run.length - 3 && isFirstName(run[first]!)) ||
      SUFFIXES.test(run[i + 1] ?? '') ||
      // "ADA LUND" is no assistant district attorney.
      (word === 'ADA' && /^\p{Lu}{2,}$/u.test(run[i + 1] ?? '')) ||
      // "Spokesman Jordan Roth", "Guy Marsh"
      (i === run.length - 2 &&
        canBeFirstName(word) &&
        (/^(?:Guy|Star|Chase|Israel)$/.test(word) ||
          [run[i - 1] ?? before.at(-1) ?? ''].some((each) => isHolder(each) || isTrade(each)))) ||
      (i === 0 && isNamedAfterTown(run, before)) ||
      (SURNAMES_TOO.test(word) &&
        ((i === run.length - 1 &&
          i === 1 &&
          before.length === 0 &&
          !isCommon(run[0]!) &&
          (canBeFirstName(run[0]!) || isRarelyCalled(run[0]!, word))) ||
          // "Rep Pete King", "the ferry analyst Abdi Sheikh"
          (i === run.length - 1 &&
            i > 0 &&
            isHolder(run[i - 2] ?? before.at(-1) ?? '') &&
            !isTitle(run[i - 1]!) &&
            !isNation(run[i - 1]!) &&
            !isCommon(run[i - 1]!)) ||
          isHolder(run[i - 1] ?? '') ||
          COURTESY.test(bare(run[i - 1] ?? '')) ||
          isIntroduced(run, before, after)))
    const ends = /[’']s$/.test(word) || (!known && (isTitle(word) || isNation(word) || /-\p{Ll}+$/u.test(word)))
    const isPart =
      i < run.length - 2 &&
      ((ORGANISATION_WORDS.test(word) && !canBeFirstName(word)) ||
        (isTrade(word.toLowerCase()) && !canBeFirstName(word)))
    if (i < run.length - 1 && (ends || isPart)) cut = i + 1
    else if (i === run.length - 1 && !known && isTitle(word)) return null
  }
  // "… of New York Ada Lund"
  if (run.length - cut > 3 && isPlace(run.slice(cut, cut + 2))) cut += 2
  // "Director of National Intelligence Ada Lund": a first name behind what is none.
  if (!isFirstName(run[cut]!) && !isInitials(run[cut]!) && (cut > 0 || before.length > 0)) {
    const behind = (test: (word: string) => boolean) =>
      run.findIndex(
        // "Herman Van Orlan": a particle.
        (word, i) =>
          i > cut &&
          i < run.length - 1 &&
          test(word) &&
          !isCommon(word) &&
          !(i > 0 && PARTICLES.has(word.toLowerCase())),
      )
    const surely = behind(isFirstName)
    const first = surely > 0 ? surely : behind(canBeFirstName)
    if (first > 0) cut = first
  }
  cut += actsBefore(run.slice(cut))
  const ofNation = cut > 0 && isNation(run[cut - 1]!)
  while (run.length - cut > 2 && isNoFirstName(run[cut]!)) cut++
  const name = run.slice(cut).map((word) => word.replace(/[,;]$/, ''))
  if (name.length === 0 || name.length > 5) return null
  const words_ = name.join(' ')
  // "Hugh Marsh's Atlas" is no person, "Ukraine's Marsh" is.
  const whose = cut > 0 && /[’']s$/.test(run[cut - 1]!) ? run[cut - 1]! : null
  // "Asian-Americans"
  if (name.length === 1 && words_.includes('-') && GROUPS.has(bare(words_.slice(words_.lastIndexOf('-') + 1))))
    return null
  if (whose && name.length === 1 && !isNation(whose) && !outletNamed(whose)) return null
  // "The report on Mr. Lund"
  if (/^(?:on|about|into|against)$/.test(before.at(-1) ?? '')) return null
  // "The senator from Texas"
  if (
    cut === 0 &&
    /^(?:of|from|for|at|in|to|across|around|throughout|within|near|inside|outside|under|beneath|aboard|behind|into|over)$/.test(
      before.at(-1) ?? '',
    )
  )
    return null
  // "Farmers Insurance": several are no title of one.
  if (
    name.length === 1 &&
    cut > 0 &&
    isCommon(words_) &&
    /s$/.test(run[cut - 1]!) &&
    !isRoleWord(`${run[cut - 1]}s`) &&
    isRoleWord(run[cut - 1]!.slice(0, -1))
  )
    return null
  // "Harbour IG", "Gulls DC"
  if (
    name.length > 1 &&
    ACRONYM.test(name.at(-1)!) &&
    !SUFFIXES.test(name.at(-1)!) &&
    words_ !== words_.toUpperCase() &&
    !canBeFirstName(name[0]!)
  )
    return null
  if (name.length > 2 && words_ === words_.toUpperCase() && ORGANISATION_WORDS.test(inCapitals(name.at(-1)!)))
    return null
  if (isRoleWord(before.at(-1) ?? '') && FOR_ANOTHER.test(before.join(' '))) return null
  const told = name.length < 4 && roleAfter(after) !== null
  const surname = name.findLast((word) => !SUFFIXES.test(word)) ?? ''
  // "Love Jr."; but "Carl’s Jr."
  const isJunior = SUFFIXES.test(name.at(-1)!) && (told || (name.length === 2 && !/[’']s$/.test(name[0]!)))
  if (isThing(name) && !isJunior && !isNamedAfterTown(name, before)) return null
  // "Love Lund", "Judicial Watch", "Coalition Party".
  if (
    name.length > 1 &&
    !titledBy(run.slice(0, cut), before) &&
    !isInitial(name[0]!) &&
    !(isJunior && name.length === 2) &&
    // "Fares Orlan, a doctor", "Tavisha Lamp, a doctor": one of the two is no word of the language.
    !(told && name.length === 2 && before.length === 0 && !(isCommon(name[0]!) && isCommon(name[1]!))) &&
    (isNoFirstName(name[0]!) ||
      (!canBeFirstName(name[0]!) && isCommon(surname) && !(name.length === 2 && isRarelyCalled(name[0]!, surname))))
  )
    return null
  if ((outletNamed(run.slice(0, cut).join(' ')) !== null && !/[’']s$/.test(run[cut - 1] ?? '')) || outletNamed(words_))
    return null
  const roleWords = [...before, ...run.slice(0, cut)].filter(
    (word, i) => !(i === 0 && /^(?:the|a|an|sitting|to|by)$/i.test(word)),
  )
  const titled = roleWords.some(isTitle)
  // "The former aide to President Lund" is the aide.
  const small = before.findLastIndex(
    (word, i) => (/^\p{Ll}/u.test(word) || (i === 0 && /s$/.test(word))) && isRoleWord(word) && word !== 'finance',
  )
  const preposition = before.findIndex((word, i) => i > small && /^(?:to|of|for|with|from|by|in|on|at)$/.test(word))
  if (
    small >= 0 &&
    preposition > small &&
    !(
      cut > 0 &&
      (ofNation ||
        (name.length > 1 && PORTFOLIO.test(run[cut - 1]!)) ||
        // "The minister for education Dr. Ada Lund"
        (name.length > 1 && COURTESY.test(bare(run[cut - 1]!)) && /^\p{Ll}{5,}$/u.test(before.at(-1)!)))
    )
  )
    return null
  if (
    before.some(
      (word, i) =>
        LISTS.test(word) &&
        !(
          word === 'and' &&
          /^(?:Republican|Democrat)$|^(?!.*s$)/.test(before[i - 1] ?? '') &&
          isTitle(before[i - 1] ?? '')
        ) &&
        // "Former HSA and NBA Director Ada Lund"
        !(word === 'and' && /^[A-Z]{2,6}$/.test(before[i - 1] ?? '') && run.slice(0, cut).some(isHolder)),
    )
  )
    return null
  if (NO_SURNAME.test(name.at(-1)!)) return null
  // "Two-thirds", "U.S.-Rumian", "Lundism", "Jr."
  if (name.length === 1 && NO_NAME_ALONE.test(words_)) return null
  // "Miss World Rumia"
  if (name.length > 1 && !isFirstName(name[0]!) && isCommon(name[0]!) && countryNamed(name.at(-1)!)) return null
  const ownWord = told && name.length === 2 && isFirstName(name[0]!)
  if (ORGANISATION_WORDS.test(words_) && !roleWords.some(isRoleWord) && !ownWord) return null
  if (name.length === 1 && [words_, words_.toLowerCase()].some((word) => ORGANISATION_WORDS.test(word))) return null
  // "The American Legion", "Democratic National Convention": a word with a capital behind what is no office.
  const isWord = isCommon(words_) || ORGANISATION_WORDS.test(words_)
  const holder = (isWord ? roleWords.slice(-1) : roleWords).some(holds) || isFirstName(roleWords[0] ?? '')
  if (name.length === 1 && roleWords.length > 0 && !whose && !holder) return null
  if (name.length > 2 && ORGANISATION_WORDS.test(name.at(-1)!)) return null
  if (/[.?!] /.test(words_.replace(/\b(?:\p{Lu}|St)\. /gu, ''))) return null
  if (name.length === 1 && /^[A-Z]+$/.test(name[0]!.replace(/\./g, ''))) return null
  if (countryNamed(words_)) return null
  // "The Ku Klux Klan", "Anti-war Groups", "Some Republicans": an article or a plural is before no name.
  if (
    (the && !titled && !run.slice(0, cut).some((word) => /[’']s$/.test(word))) ||
    (GROUPS.has(bare(name.at(-1)!)) && !isOnesOwn(name, roleWords, after)) ||
    NO_NAME.test(name[0]!)
  )
    return null
  // "The Meridian's Ada Lund" is not described.
  const its = cut > 0 && /[’']s$/.test(run[cut - 1]!) && before.every((word) => /^the$/i.test(word))
  const described = before.length > 0 && !titled && !its
  if (
    described &&
    !roleAfter(after) &&
    !(
      name.length > 1 &&
      (isFirstName(name[0]!) || (canBeFirstName(name[0]!) && !isCommon(name[0]!)) || isNamedAfterTown(name, before)) &&
      !before.some((word) => JOINS.test(word))
    )
  )
    return null
  const courtesy = roleWords.every((word) => COURTESY.test(bare(word)))
  const role =
    roleWords.length > 0 && !courtesy
      ? roleWords
          .filter((word) => !/^(?:mr|mrs|ms|miss|\d+-year-old)$/.test(bare(word)))
          .join(' ')
          .replace(/,$|[’']s$/, '') || roleAfter(after)
      : roleAfter(after)
  return {
    kind: 'person',
    name: words_,
    role,
    gender: genderBy(roleWords) ?? (name.length > 1 ? genderOf(name[0]!) : null),
  }
}
/** How many words before a name say what somebody does: "Surfer Ada Lund", "Gulls GM Ada Lund". */
export function actsBefore(words: readonly string[]): number {
  const first = words.findIndex(
    (word, i) => i > 0 && i < words.length - 1 && (isFirstName(word) || (canBeFirstName(word) && !isCommon(word))),
  )
  const more = words.slice(0, first)
  return first > 0 && !SUFFIXES.test(words[first + 1]!) && doesSomething(more.at(-1)!) && !more.some(canBeFirstName)
    ? first
    : 0
}
/** What somebody does, and no first name. */
const doesSomething = (word: string): boolean => DOES.test(word) && !canBeFirstName(word) && !NAME_LIKE.test(word)
/** "Tanveer", "Amir": first names that end so. */
const NAME_LIKE = /^\p{Lu}\p{Ll}*(?:[aeiou]{2}r|[^aeiou]ir)$/u
const DOES = /^(?:\p{Lu}\p{L}*\p{Ll}(?:er|or|ist|ian)|(?!JJ|MJ|AJ|TJ|DJ|CJ|RJ|BJ|PJ|[JK]\p{Lu}$)\p{Lu}{2,3})$/u
/** "Mr. Sides", "Ada Sides, a doctor": a surname that is a word for several people. */
const isOnesOwn = (name: readonly string[], roleWords: readonly string[], after: string): boolean =>
  name.length === 1
    ? COURTESY.test(bare(roleWords.at(-1) ?? ''))
    : name.length === 2 && isFirstName(name[0]!) && (roleAfter(after) !== null || !isCommon(name[0]!))
/** "A spokesman for candidate Lund": his. */
const FOR_ANOTHER =
  /^(?:[\p{L}-]+ ){0,4}(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|representative) (?:for|of|to) (?!the )(?:[\p{L}-]+ ){0,3}[\p{L}-]+$/iu
const ACRONYM = /^\p{Lu}{2,4}$/u
/** "The protester Paris Roth": no capital city, before which none of its makers and sellers stands. */
const isNamedAfterTown = (name: readonly string[], before: readonly string[]): boolean =>
  name.length === 2 &&
  countryNamed(name[0]!)?.as === 'capital' &&
  !isCommon(name[1]!.replace(/s$/, '')) &&
  ONE_WHO_DOES.test(before.at(-1) ?? '')
const ONE_WHO_DOES =
  /^(?!.*(?:maker|seller|paper|retailer|lender|insurer|carrier|operator)$)\p{Ll}{4,}(?:er|or|ist|man|woman)$/u
/** "Tavisha King": a first name that no list knows, before a word that is a surname more often than the end of a body's name. */
export const isRarelyCalled = (first: string, last: string): boolean =>
  COLOURS_AND_TRADES.test(last) &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(first) &&
  !isCommon(first) &&
  !isTitle(first) &&
  !isNation(first) &&
  !ORGANISATION_WORDS.test(first) &&
  !outletNamed(first) &&
  placesNamed(first).length === 0
const COLOURS_AND_TRADES = /^(?:King|Brown|Black|White|Gr[ae]y|Young|Cook|Baker|Walker|Hunter|Porter|Turner|Mason)$/
const titledBy = (...words: readonly (readonly string[])[]): boolean => words.flat().some(isTitle)
/** "Fatmah Imam, a teacher": two words with a capital and what somebody is. */
const isIntroduced = (run: readonly string[], before: readonly string[], after: string): boolean =>
  run.length === 2 &&
  before.length === 0 &&
  !isCommon(run[0]!) &&
  !isTitle(run[0]!) &&
  !isNation(run[0]!) &&
  roleAfter(after) !== null
/** What somebody is chief, secretary or director of. */
const PORTFOLIO =
  /^(?:Staff|State|Defen[sc]e|Intelligence|Affairs|Security|Justice|Treasury|Commerce|Labou?r|Energy|Education|Health|Operations|Communications|Policy)$/
/** What goes before is another, or an example. */
const LISTS = /^(?:and|or|than|like|including|as|between)$/
const JOINS = /^(?:of|to|for|in|at|on|with|from|by|about|against|and|or|than|as|like|between|that)$/
const NO_NAME_ALONE =
  /^(?:(?:Jr|Sr)\.?|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|U\.S\.|US|UK|EU)-.*|\p{L}{4,}(?:ism|world|care|gate)|\p{L}+-American)$/u
/** What stands with a capital where a sentence begins, and is nobody's name. */
const NO_NAME =
  /^(?:Without|E-?mails?|Some|Many|Most|More|All|Both|Several|Few|Those|These|Neither|Either|None|Nobody|Everyone|Anyone|Someone|Something|Everything|Anything|Nothing|Somebody|Anybody|Everybody|Whoever|Whatever|Another|Others?|Any|Each|Every|No|Not|Such|Anti|Pro|Non|One|Two|Three|Four|Five|Only|Even|Just|But|And|If|As|So|News|Polls?|Here|There|What|Who|How|Why|I|We|You|He|She|They|It|His|Her|Their|Its|My|Our|From|To|In|On|At|By|For|With|About|Of|Other|Fellow|Anti-\p{L}+|Pro-\p{L}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u
