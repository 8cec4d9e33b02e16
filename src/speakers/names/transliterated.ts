/** Names that pages write otherwise from another script: "Serhiy Haidai", "Sergei Gaiday" and "Serhai Gaidai", the governor of Luhansk. */
import { addTo } from '../../lists.ts'
import { ROLES } from '../words.ts'
import { isFirstName } from './firstnames.ts'
import { firstName, isOneEditApart, plain, remembered, surname } from './spelling.ts'

/** Somebody as pages name them. */
export interface Written {
  /** What tells them from others by their name alone. */
  key: string
  name: string
  /** On how many pages. */
  pages: number
  roles: ReadonlySet<string>
}

/** The key of whoever is written otherwise elsewhere: of those of one sound who are in one office, the one whom most pages name. */
export function transliterations(people: readonly Written[]): Map<string, string> {
  const as = new Map<string, string>()
  for (const [soundOf, isOne] of WAYS) {
    const bySound = new Map<string, Written[]>()
    for (const person of people) {
      const sound = soundOf(person.name)
      if (sound) addTo(bySound, sound, person)
    }
    for (const alike of bySound.values()) {
      const ranked = alike.toSorted((a, b) => b.pages - a.pages || (a.key < b.key ? -1 : 1))
      for (const [i, person] of ranked.entries()) {
        const same = ranked.slice(0, i).find((other) => isOne(person, other))
        if (same && same.key !== person.key && !as.has(person.key)) as.set(person.key, as.get(same.key) ?? same.key)
      }
    }
  }
  return as
}

/** "Police spokesman Willem van der Hoeven" and "police spokesman Wilhelm van der Hoven": in one office of several words, and of names that begin alike. */
function isMangled(one: Written, other: Written): boolean {
  const [a, b] = [one.name, other.name].map((name) => firstName(bare(name))) as [string, string]
  const [last, theirs] = [surname(one.name), surname(other.name)]
  const roles = new Set([...one.roles].map(plain).filter((role) => role.includes(' ')))
  return (
    (last === theirs || (last[0] === theirs[0] && isOneEditApart(last, theirs))) &&
    a.slice(0, ALIKE) === b.slice(0, ALIKE) &&
    Math.min(a.length, b.length) > ALIKE &&
    Math.abs(a.length - b.length) < ALIKE &&
    [...other.roles].some((role) => roles.has(plain(role)))
  )
}
/** Letters. */
const ALIKE = 3

/** "Maria Lund" and "Mario Lund", each a mayor, are two: each has a name that many have. */
function isOne(one: Written, other: Written): boolean {
  const [a, b] = [one.name, other.name].map((name) => firstName(bare(name))) as [string, string]
  const foreign = a === b && [one, other].some(({ name }) => TRANSCRIBED.test(surname(name)))
  return (
    (foreign || !(isFirstName(a) && isFirstName(b))) &&
    (isOneName(one.name, other.name, a, b) ||
      [...officesOf(one.roles)].some((office) => officesOf(other.roles).has(office)))
  )
}

/** "Krzysztof Brzeski" and "Kristof Brzeski": one surname, and first names of one sound and end; "Erik" and "Erika" are two. */
const isOneName = (one: string, other: string, first: string, otherFirst: string): boolean =>
  surname(one) === surname(other) &&
  Math.min(first.length, otherFirst.length) >= LONG &&
  first.at(-1) === otherFirst.at(-1) &&
  first[0] === otherFirst[0]
const LONG = 5

/** What only names from another script have. */
const TRANSCRIBED = /q(?!u)|gh(?!t)|kh|zh|dzh|sht/

/** The words of roles that tell an office: "ambassador". */
export const officesOf = (roles: ReadonlySet<string>): Set<string> =>
  new Set(
    [...roles].flatMap((role) =>
      plain(role)
        .split(' ')
        .filter((word) => ROLES.has(word)),
    ),
  )

/** The consonants of first name and surname, as far as scripts tell them apart; "" where they are too few. */
const soundOf = remembered((name: string): string => {
  const [first, last] = [firstName(bare(name)), surname(name)].map(consonants) as [string, string]
  return first.length < 2 || last.length < 2 ? '' : `${first} ${last}`
})

/** The same of the surname alone. */
const surnameSound = remembered((name: string): string => {
  const last = consonants(surname(name))
  return last.length < 2 ? '' : last
})

/** "Seyed Abbas Araqchi" is Abbas Araghchi; "Syed Roth" has no other first name. */
const bare = (name: string): string => name.replace(HONORIFIC, '')
const HONORIFIC = /^(?:Se?yy?ed|Say[iy]?[ey]d|Sayyid|Sheikh|Shaikh|Hajji?|Haji) (?=\S+ \S)/u

const consonants = (word: string): string =>
  word
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/tz|ts|z|c(?=[eiy])/g, 's')
    // What one script tells apart here another does not: "Gaddafi", "Qaddafi" and "Kadhafi", "Qalibaf" and "Ghalibaf".
    .replace(/(?:kh|gh|c(?!h)|[gkq])/g, 'h')
    .replace(/[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1')

/** By what two may sound alike, and what else makes them one. */
const WAYS = [
  [soundOf, isOne],
  [surnameSound, isMangled],
] as const
