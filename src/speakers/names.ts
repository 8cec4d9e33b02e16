import { countryIn, countryNamed } from './countries.ts'
import { outletNamed } from './outlets.ts'
import { FEMALE, GROUPS, ORGANISATION_WORDS, ROLES, TITLES } from './words.ts'

/** What a noun phrase names. */
export interface Named {
  kind: 'person' | 'organisation' | 'outlet' | 'place'
  name: string
  /** Words before or after a person's name: "Kremlin spokesman". */
  role: string | null
  gender: 'he' | 'she' | null
}

const CAPITALISED = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Lu}\.|al-\p{Lu}[\p{L}-]+|O[’']\p{Lu}\p{L}+)$/u
const PARTICLES = new Set('de,del,della,der,den,van,von,bin,ibn,al,el,la,le,da,dos,di,du,ter,ten,y,zu'.split(','))
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[’']s$/, '')

/**
 * Reads a noun phrase: "Kremlin spokesman Dmitry Peskov", "Hugh Hill, a doctor", "the Justice Department", "Sen. Rand Paul,
 * R-Ky.". Null where it names nobody.
 */
export function readName(phrase: string): Named | null {
  const text = phrase
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;])/g, '')
    .replace(/^["“‘']|["”’']$/g, '')
    .trim()
  const comma = text.search(/, (?!(?:Jr|Sr|II|III)\b)|\s\(|\s[–—-]\s| who | which | whose /)
  const head = (comma > 0 ? text.slice(0, comma) : text).replace(/[’']s?$/, '').replace(/[’']s$/, '')
  const after =
    comma > 0
      ? text
          .slice(comma)
          .replace(/^[,\s(–—-]+/, '')
          .replace(/[),\s]+$/, '')
      : ''
  const whole = head.replace(/^(?:the|The) /, '')
  const outlet = outletNamed(head)
  if (outlet) return { kind: 'outlet', name: outlet.name, role: null, gender: null }
  const medium = MEDIUM.exec(whole)?.groups
  if (medium) return { kind: 'outlet', name: (medium.before ?? medium.after)!, role: null, gender: null }
  const from = FULL_NAME_OF.exec(head)?.[1]
  if (
    from &&
    !ORGANISATION_WORDS.test(from) &&
    !from.split(' ').some((word) => ROLES.has(bare(word)) || TITLES.has(bare(word)) || isNation(word))
  )
    return personIn(from, after)
  const place = countryNamed(whole)
  if (place && place.as !== 'form') return placeOf(whole, place)
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
    !/^(?:\p{Lu}\S+ ){0,3}(?:\p{L}+ )?(?:[Ss]ecretary|[Mm]inister|[Dd]irector|[Hh]ead|[Cc]hair\w*|[Ss]pokes\w+|[Ll]eader)\b/u.test(
      head,
    )
  )
    return organisationIn(head)
  const acronym = /(?:^| )(\p{Lu}\p{L}*(?:\p{Lu}\p{Ll}?){2,})$/u.exec(head)?.[1]
  if (acronym && /^\p{Ll}|^\p{L}+$/u.test(head) && !/^(?:Mc|Mac|O[’'])/.test(acronym))
    return { kind: 'organisation', name: acronym, role: null, gender: null }
  const titled = /^(?:\p{L}+ ){0,3}\p{L}+ (?:of|for|at|to) /u.test(whole) ? apposed(head, after) : null
  return titled ?? personIn(head, after) ?? apposed(head, after) ?? organisationIn(head)
}

/** "A spokesman for the ministry, Emil Roth": the name stands behind the role. */
function apposed(head: string, after: string): Named | null {
  if (!isRole(head)) return null
  const name = /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,4}\p{Lu}[\p{L}\p{M}’'-]*$/u.test(after) ? personIn(after, '') : null
  return name && { ...name, role: head.replace(/^(?:the|a|an|its|his|her|their) /i, '') }
}

const placeOf = (name: string, { country, as }: { country: string; as: string }): Named => {
  const body = ['European Union', 'United Nations', 'NATO', 'Vatican'].includes(country)
  return {
    kind: as === 'seat' || body ? 'organisation' : 'place',
    name: as === 'seat' ? name : country,
    role: null,
    gender: null,
  }
}

/** A run of capitalised words that ends the phrase, with title and role before it. */
function personIn(head: string, after: string): Named | null {
  const words = head.split(' ')
  let from = words.length
  while (from > 0) {
    const word = words[from - 1]!
    if (CAPITALISED.test(word.replace(/,$/, '')) || (from < words.length && PARTICLES.has(word)) || SUFFIXES.test(word))
      from--
    else break
  }
  let run = words.slice(from)
  while (run.length > 0 && PARTICLES.has(run[0]!)) run = run.slice(1)
  if (run.length === 0) return null
  const before = words.slice(0, words.length - run.length)
  // Titles and what they are titles of stand in capitals too: "Deputy Attorney General Rod Rosenstein".
  let cut = 0
  for (const [i, word] of run.entries()) {
    const plain = bare(word)
    if (i < run.length - 1 && (TITLES.has(plain) || ROLES.has(plain) || isNation(word) || /[’']s$/.test(word)))
      cut = i + 1
    else if (i === run.length - 1 && (TITLES.has(plain) || ROLES.has(plain))) return null
  }
  const outletBefore = outletNamed(run.slice(0, cut).join(' ')) !== null && !/[’']s$/.test(run[cut - 1] ?? '')
  const name = run.slice(cut)
  if (name.length === 0 || name.length > 5) return null
  const words_ = name.join(' ')
  if (outletBefore || outletNamed(words_)) return null
  const roleWords = [...before, ...run.slice(0, cut)].filter(
    (word, i) => !(i === 0 && /^(?:the|a|an|sitting|to)$/i.test(word)),
  )
  const titled = roleWords.some((word) => TITLES.has(bare(word)) || ROLES.has(bare(word)))
  if (ORGANISATION_WORDS.test(words_) && !titled) return null
  if (name.length === 1 && ORGANISATION_WORDS.test(words_.toLowerCase())) return null
  if (/[.?!] /.test(words_.replace(/\b\p{Lu}\. /gu, ''))) return null
  if (name.length === 1 && (/^[A-Z]{2,}$/.test(name[0]!.replace(/\./g, '')) || countryNamed(name[0]!))) return null
  if (before.length > 0 && !titled && !isRole(after)) return null
  const title = bare(roleWords[0] ?? '')
  const gender =
    /^(?:mrs|ms|miss|dame|lady|queen|princess|congresswoman|spokeswoman|chairwoman)$/.test(title) ||
    roleWords.some((word) => /woman$/i.test(word))
      ? 'she'
      : /^(?:mr|sir|lord|king|prince|pope|congressman)$/.test(title) ||
          roleWords.some((word) => /(?:spokes|chair|congress)man$/i.test(word))
        ? 'he'
        : FEMALE.has(name[0]!.toLowerCase())
          ? 'she'
          : null
  const courtesy = roleWords.every((word) => /^(?:mr|mrs|ms|miss|dr|sir)$/.test(bare(word)))
  const role =
    roleWords.length > 0 && !courtesy
      ? roleWords.join(' ').replace(/,$/, '')
      : isRole(after)
        ? after.replace(/^(?:the|a|an) /, '')
        : null
  return { kind: 'person', name: words_.replace(/[,;]$/, ''), role, gender }
}

const isNation = (word: string): boolean => countryNamed(word.replace(/[’']s$/, '')) !== null
/** "a doctor", "the U.S. ambassador to Russia", "R-Ky.", "director of …". */
const isRole = (text: string): boolean =>
  /^(?:R|D|I)-[A-Z]/.test(text) ||
  text
    .split(/[\s,]+/)
    .slice(0, 9)
    .some((word) => ROLES.has(bare(word)) || (/(?:ist|ologist|man|woman|er|or)$/.test(word) && /^[a-z]/.test(word)))

/** An organisation by the word that heads it: "Ministry of Foreign Affairs", "Justice Department", "NATO". */
function organisationIn(head: string): Named | null {
  const plain = head.replace(/^(?:the|The|a|A|an) /, '')
  if (!/\p{Lu}/u.test(plain) || countryIn(plain) === plain) return null
  const heading = plain
    .split(/ (?:of|for|on|at|in|to) /)[0]!
    .split(' ')
    .at(-1)!
  if (GROUPS.has(heading.toLowerCase()) && heading !== 'intelligence' && heading !== 'police') return null
  const organised = ORGANISATION_WORDS.test(heading) || /^[A-Z][A-Z.&]{1,7}$/.test(plain) || / community$/.test(plain)
  return organised ? { kind: 'organisation', name: plain, role: null, gender: null } : null
}

/** "Newspaper Novosti Dnia", "the Novosti Dnia newspaper". */
const MEDIUM =
  /^(?:\p{L}+[’']s )?(?:(?:state|state-run|state-owned|local|private|German|French|Finnish|Russian|British|Ukrainian|Israeli|Turkish|Chinese|Japanese|Italian|Spanish|Polish) )*(?:(?:[Nn]ewspaper|[Tt]abloid|[Bb]roadcaster|[Nn]ews agency|[Mm]agazine|[Nn]ews website|[Nn]ews site|[Dd]aily|[Ww]eekly|TV channel|TV station|television channel|radio station) (?<after>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})|(?<before>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}) (?:newspaper|tabloid|broadcaster|news agency|magazine|news website|news site|TV channel|TV station|radio station))$/u
/** "Hugh Marsh of the Harbour Institute". */
const FULL_NAME_OF =
  /^((?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,3}\p{Lu}[\p{L}\p{M}’'-]+) (?:of|for|from|at|with) (?:the )?\p{Lu}/u

/** "Ministry of …", "Department for …": what stands before the preposition heads the name. */
const HEADED =
  /\b(?:Ministry|Department|Office|Committee|Commission|Council|Court|Bureau|Institute|University|Bank|Embassy|House|Board|Association|Federation|Party) (?:of|for|on) /
