/** Who is named in a text. */
import { addTo } from '../lists.ts'
import { isCommon } from '../text/common.ts'
import { occurrences } from '../text/occurrences.ts'
import type { Article, Place } from '../types.ts'
import { couplesIn } from './couples.ts'
import { isOpening, type NameRun, nameRunsIn } from './nameruns.ts'
import { hasFamilyFirst } from './names/familyfirst.ts'
import { canBeFirstName, type Gender, genderOf, isFirstName } from './names/firstnames.ts'
import { SUFFIXES } from './names/nameparts.ts'
import { maybePerson } from './names/personlikely.ts'
import { genderBy } from './names/titles.ts'
import { followsArticle, isNoPerson, isNoSurname } from './nopersons.ts'
import { lastOf, type Person, type Said } from './person.ts'
import { saidBefore, saidOf } from './rolesaround.ts'

export interface People {
  /** Named with at least two words, once each by name, in order. */
  named: Person[]
  /** What the text says of those whom it writes with a title and a surname: "President Orlan". */
  titled: ReadonlyMap<string, Said[]>
}

/**
 * People of the text, with what it says they are. What looks like an outlet, a country or a day is none.
 *
 * @param maybe whether what reads like a person's name may be one on this page.
 */
export function peopleIn(
  article: Pick<Article, 'text' | 'blocks'>,
  places: readonly Place[] = [],
  maybe = maybePerson,
): People {
  const { text } = article
  const towns = new Set(places.map(({ start, end }) => text.slice(start, end)))
  const found = new Map<string, Person>()
  const titled = new Map<string, Said[]>()
  const others = new Set<string>()
  for (const run of nameRunsIn(article)) {
    const { name, titles, words } = run
    const known = found.get(name)
    if (known) {
      known.count++
      if (known.said.length < MOST_SAID) known.said.push(...saidOf(text, run.at, titles, run.end))
      // "Mr. de Marsh", "Marsh Jr." have a surname only.
    } else if (words.filter((word) => IS_NAME.test(word) && !SUFFIXES.test(word)).length < 2) {
      const said = saidBefore(text, run.at, titles)
      if (said && !isNoSurname(run, said, text)) addTo(titled, name, said)
    } else if (found.size < MOST && !others.has(name)) {
      if (isNoPerson(run, text, towns)) continue
      if (maybe(name, text)) found.set(name, personOf(run, text))
      else others.add(name)
    }
  }
  for (const person of couplesIn(text, found)) found.set(person.name, person)
  for (const person of found.values()) person.gender = genderIn(text, person)
  const named = [...found.values()].filter((person) => !isATeam(person, text))
  for (const person of named) person.role = person.said[0]?.role ?? null
  const families = new Map<string, Person[]>()
  for (const person of named) {
    const last = lastOf(person)
    addTo(families, last, person)
  }
  return { named: named.filter((person) => !isDoubtful(person, text, families.get(lastOf(person))!)), titled }
}
const MOST = 500
const IS_NAME = /^(?:[ae]l-)?\p{Lu}/u
/** More than so many places that say what somebody is tell nothing new. */
const MOST_SAID = 4

const personOf = ({ at, titles, words, name, nickname, start, end }: NameRun, text: string): Person => ({
  name,
  role: null,
  said: saidOf(text, at, titles, end),
  nickname,
  start,
  end: nickname ? end : start + name.length,
  count: 1,
  gender: genderBy(titles.slice(-1)) ?? genderOf(words[0]!),
})

/** What never stands without its article, though it begins like somebody's name. */
function isATeam({ name, start, count }: Person, text: string): boolean {
  const times = (words: string) => text.split(words).length - 1
  return count > 1 && followsArticle(text, start) && times(name) === times(`the ${name}`) + times(`The ${name}`)
}

/** Whether a person is a man or a woman, by what the text says of those whose first name does not tell it for certain. */
function genderIn(text: string, person: Person): Gender | null {
  const first = person.name.split(' ')[0]!
  if (hasFamilyFirst(person.name)) return toldBy(text, first, null)
  return isFirstName(first) ? person.gender : toldBy(text, lastOf(person), person.gender)
}

/**
 * Of a rarer first name, which may be a woman's in one language and a man's in another, what the pronouns after the surname say.
 * @param clearly how many times more often than the other pronoun.
 */
export function toldBy(text: string, last: string, gender: Gender | null, clearly = CLEARLY): Gender | null {
  let he = 0
  let she = 0
  for (const at of occurrences(text, last, MOST_READ)) {
    const rest = /^[^.;:?!"“”\n]{0,120}/.exec(text.slice(at + last.length, at + last.length + 120))![0]
    const pronoun = /\b(?:(he|his|him|himself)|she|hers?|herself)\b/.exec(rest)
    if (pronoun?.[1]) he++
    else if (pronoun) she++
  }
  if (he > 1 && he >= clearly * she) return 'he'
  return she > 1 && she >= clearly * he ? 'she' : gender
}

/** Behind so many places of a surname the pronouns are as they are behind all of them. */
const MOST_READ = 20
/** So many times more often than the other pronoun, which may mean somebody else of the sentence. */
const CLEARLY = 4

/**
 * "Republican Ada Lund" of a text that mostly writes "Ada Lund"; "Stubborn Lund", once, of one that does; what begins a
 * sentence, once, where the text knows the surname otherwise.
 */
function isDoubtful({ name, start, count }: Person, text: string, family: readonly Person[]): boolean {
  const first = name.slice(0, name.indexOf(' '))
  // "Van Orlan", of whom the text writes "Herman Van Orlan".
  if (PARTICLE.test(first)) return family.some((other) => other.name.endsWith(` ${name}`))
  return family.some(
    (other) =>
      other.name !== name &&
      !PARTICLE.test(other.name.split(' ')[0]!) &&
      ((other.count >= count && name.endsWith(` ${other.name}`)) ||
        (count === 1 &&
          other.count > 1 &&
          (isOpening(text, start) || !isFirstName(first)) &&
          (isCommon(first) || !canBeFirstName(first)) &&
          !/^\p{Lu}\./u.test(first))),
  )
}
const PARTICLE = /^(?:Van|Von|De|Del|Della|Di|Da|Du|Al|El|Ben|Bin|Bint|Ibn|Ag|Ould|Mint|Dos|Das|Dela|Delos|Ten|Ter)$/
