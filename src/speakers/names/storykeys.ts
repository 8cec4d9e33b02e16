/** Under which key somebody with a name is one across the pages of a story. */
import { addTo } from '../../lists.ts'
import type { SpeakerKind } from '../../types.ts'
import type { SpeakersOfPage, Who } from '../story.ts'
import { bodyOf, INITIALS, inAnyOrder, initialsOf, inLetters } from './bodykey.ts'
import { hasFamilyFirst } from './familyfirst.ts'
import { canBeFirstName, isFirstName, isInitials, sameFirstName } from './firstnames.ts'
import { generationOf, otherGenerations } from './juniors.ts'
import { isSlip, type Spelled, spellings } from './misspelt.ts'
import { outletNames } from './outletnames.ts'
import { firstName, generation, plain, surname } from './spelling.ts'
import { transliterations, type Written } from './transliterated.ts'
import { firstSurname } from './twosurnames.ts'
import { worldBody } from './worldbodies.ts'

/** So many times more often than the next is clearly. */
const CLEARLY = 3

/** How the people of one surname are told apart by their first names. */
interface FirstNames {
  /** The commonest form of each first name. */
  called: ReadonlyMap<string, string>
  /** Whom the surname alone means; "" where that is open. */
  alone: string
}

/** The names of a story's people. */
interface Names {
  /** By surname. The spellings and short forms of one first name count as its commonest; an initial as the only name that it can be. */
  full: ReadonlyMap<string, FirstNames>
  spelled: (last: string, first: string) => Spelled
  first: (name: string) => string
  /** By family name, where that stands first: "Ban" of Ban Ki-moon; "" where several bear it. */
  families: ReadonlyMap<string, string>
  /** By first name and first surname, whoever has two: "ada berg" of Ada Berg Lund; "" where several do. */
  surnames: ReadonlyMap<string, string>
  /** "hugh marsh jr" (`generationOf`), whose father speaks as well. */
  generations: ReadonlySet<string>
  /** By its initials, the body that has them; "" where several do. */
  initials: ReadonlyMap<string, string>
}

function namesOf(named: ReadonlyMap<Who, readonly SpeakersOfPage[]>): Names {
  const written = new Map<string, Map<string, number>>()
  const people = new Map<string, number>()
  const spoken = new Map<string, { pages: Set<string>; roles: Set<string> }>()
  const initials = new Map<string, string>()
  for (const [{ kind, name, role, aliases }, its] of named) {
    if (kind === 'organisation')
      for (const short of new Set([initialsOf(name), ...aliases.filter((each) => INITIALS.test(each)).map(inLetters)]))
        if (short !== inLetters(name)) putOne(initials, short, bodyOf(name))
    if (kind !== 'person') continue
    people.set(name, (people.get(name) ?? 0) + its.length)
    const known = spoken.get(name) ?? { pages: new Set(), roles: new Set() }
    for (const { article } of its) known.pages.add(article)
    if (role) known.roles.add(role)
    spoken.set(name, known)
  }
  const firstOf = firstNames([...people.keys()])
  // A story has few names and names them often.
  for (const [name, n] of people) {
    const first = firstOf(name)
    if (!first) continue
    const last = lastOf(name)
    const firsts = written.get(last) ?? new Map<string, number>()
    written.set(last, firsts.set(first, (firsts.get(first) ?? 0) + n))
  }
  const full = new Map([...written].map(([last, firsts]) => [last, toldApart(firsts)]))
  const families = new Map<string, string>()
  const surnames = new Map<string, string>()
  for (const name of people.keys()) {
    const family = firstName(name)
    const other = firstSurname(name)
    if (other) putOne(surnames, plain(name).split(' ').slice(0, 2).join(' '), name)
    if (family && (!isFirstName(family) || hasFamilyFirst(name))) putOne(families, family, name)
  }
  return {
    full,
    spelled: spellings(written),
    first: firstOf,
    families,
    surnames,
    generations: otherGenerations(spoken),
    initials,
  }
}
/** Rami Abdulrahman is Rami Abdul Rahman. */
const lastOf = (name: string): string => surname(name).replace(/^abd[aeu]l(?=\p{L}{4})/u, '')

/** "" where there is another already. */
function putOne(all: Map<string, string>, key: string, value: string): void {
  if (key) all.set(key, (all.get(key) ?? value) === value ? value : '')
}

/** "Berg Lund" is Ada Berg Lund, where she is the only one in whose name Berg stands before Lund. */
function firstNames(people: readonly string[]): (name: string) => string {
  const whole = new Map<string, string>()
  for (const name of people) {
    const words = plain(name).split(' ')
    if (words.length < 3) continue
    const key = `${words.at(-2)} ${surname(name)}`
    whole.set(key, (whole.get(key) ?? words[0]) === words[0] ? words[0]! : '')
  }
  return (name) => {
    const first = firstName(name)
    return isFirstName(first) ? first : whole.get(`${first} ${surname(name)}`) || first
  }
}

function toldApart(firsts: ReadonlyMap<string, number>): FirstNames {
  const ranked = byCount(firsts)
  const called = new Map(ranked.map(([first]) => [first, commonest(first, ranked)]))
  // A surname alone is the one most pages speak of, where they clearly do.
  const people = new Map<string, number>()
  for (const [first, n] of firsts) people.set(called.get(first)!, (people.get(called.get(first)!) ?? 0) + n)
  const [most, next] = byCount(people)
  return { called, alone: most && (!next || most[1] >= CLEARLY * next[1]) ? most[0] : '' }
}

const byCount = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))

/** Of a first name as long as this a letter makes no other, whoever writes it more often. */
const LONG = 7

/** The commonest form of a first name among those of a surname. */
function commonest(first: string, ranked: readonly [string, number][]): string {
  const same = ranked.filter(
    ([other]) => !isInitials(other) && (sameFirstName(first, other) || isSlip(first, other, LONG)),
  )
  const apart = isInitials(first) && same.some(([other]) => !sameFirstName(other, same[0]![0]))
  return (apart ? undefined : same[0]?.[0]) ?? first
}

/** The key under which somebody with a name is one across pages. */
export function keysOf(named: ReadonlyMap<Who, readonly SpeakersOfPage[]>): (who: Who) => string {
  const names = namesOf(named)
  const outletOf = outletNames(named.keys())
  const keys = new Map<string, string>()
  const bodies = new Set([...named.keys()].flatMap(({ kind, name }) => (kind === 'organisation' ? name : [])))
  const byName = (who: Who): string => {
    const outlet = outletOf(who)
    if (outlet) return outlet
    const { name } = who
    // "Mine owner Harbour Works" of one page is the Harbour Works of another.
    const kind =
      who.kind === 'person' && /[ -]/.test(name) && bodies.has(name) && !canBeFirstName(name.split(' ')[0]!)
        ? 'organisation'
        : who.kind
    const called = `${kind} ${name}`
    const key = keys.get(called) ?? keyOfName(kind, name, names)
    keys.set(called, key)
    return key
  }
  const people = new Map<string, Written & { roles: Set<string> }>()
  for (const [who, its] of named) {
    const key = byName(who)
    if (who.kind !== 'person' || key.startsWith('outlet ')) continue
    const person = people.get(key) ?? { key, name: who.name, pages: 0, roles: new Set() }
    person.pages += its.length
    person.name = inFull(new Map([person.name, who.name].map((name) => [name, 1])))
    for (const role of [who.role, ...who.offices.map((office) => office.role)]) if (role) person.roles.add(role)
    people.set(key, person)
  }
  const elsewhere = transliterations([...people.values()])
  const families = new Map<string, Written[]>()
  for (const person of people.values()) if (firstName(person.name)) addTo(families, surname(person.name), person)
  return (who) => {
    const key = byName(who)
    return elsewhere.get(key) ?? ofRole(who, families) ?? key
  }
}

/** "Former Vice President Lund" of a family of which several speak: the one who is that, too. */
function ofRole({ kind, name, role }: Who, families: ReadonlyMap<string, readonly Written[]>): string | null {
  if (kind !== 'person' || !role || firstName(name)) return null
  const family = families.get(surname(name)) ?? []
  const same = family.filter(({ roles }) => [...roles].some((each) => each.toLowerCase() === role.toLowerCase()))
  return family.length > 1 && same.length === 1 ? same[0]!.key : null
}

const NONE: ReadonlyMap<string, string> = new Map()

/** One key for all names of somebody who has one. */
function keyOfName(kind: SpeakerKind, name: string, names: Names): string {
  const { full, spelled, first: firstOf, families, surnames, initials, generations } = names
  const body = kind === 'person' ? null : worldBody(name)
  if (body) return `organisation ${bodyOf(body)}`
  if (kind === 'organisation' && INITIALS.test(name)) return `${kind} ${initials.get(inLetters(name)) || bodyOf(name)}`
  if (kind !== 'person') return `${kind} ${kind === 'group' ? inAnyOrder(name) : bodyOf(name)}`
  const { last, first } = spelled(lastOf(name), firstOf(name))
  const firsts = full.get(last)
  const family = first || firsts ? '' : families.get(plain(name))
  if (family) return keyOfName(kind, family, names)
  const called = first ? (firsts?.called.get(first) ?? first) : (firsts?.alone ?? '')
  const apart = generations.has(generationOf(called, last, generation(name)))
  const both = apart ? undefined : surnames.get(plain(name)) || surnames.get(`${called} ${last}`)
  if (both && both !== name) return keyOfName(kind, both, { ...names, surnames: NONE })
  return `person ${last} ${called}${apart ? ` ${generation(name)}` : ''}`
}

/** As most pages write it in full: a surname alone, or in capitals, only where no page writes more. */
export const inFull = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(
    ([a, n], [b, m]) => Number(isFull(b)) - Number(isFull(a)) || m - n || b.length - a.length || (a < b ? -1 : 1),
  )[0]?.[0] ?? ''
/** No surname alone, and not in capitals. */
export const isFull = (name: string): boolean => name.includes(' ') && name !== name.toUpperCase()
