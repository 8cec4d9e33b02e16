/**
 * The speakers of all articles of a story as one list: names are joined across pages, and with them descriptions of the office
 * that one of them holds; others without a name never are.
 */
import { isNetwork } from '../origins/outlets.ts'
import { slug } from '../text/slug.ts'
import type { Office, Reason, Speaker, SpeakerKind } from '../types.ts'
import { holdersOf } from './descriptions/holders.ts'
import { spoken } from './descriptions/spoken.ts'
import { countryNamed } from './names/countries.ts'
import { isFirstName, isInitials, sameFirstName } from './names/firstnames.ts'
import { otherGenerations } from './names/juniors.ts'
import { isSlip, type Spelled, spellings } from './names/misspelt.ts'
import { firstName, generation, plain, surname } from './names/spelling.ts'
import { transliterations, type Written } from './names/transliterated.ts'
import { hasFamilyFirst } from './people.ts'

/** A role as pages give it; `from` and `until` are the first and last day of a page that does, null where none is dated. */
export interface RoleTerm {
  role: string
  from: string | null
  until: string | null
}

export interface StorySpeaker {
  id: string
  name: string
  kind: SpeakerKind
  role: string | null
  /** Every role that pages give, dated by those pages' own days. */
  roles: RoleTerm[]
  affiliation: string | null
  party: string | null
  aliases: string[]
}

export interface StorySpeakers {
  speakers: StorySpeaker[]
  /** The story-wide id of a speaker of an article. */
  of(article: string, speaker: string): string | undefined
}

/** What joining speakers across pages needs of one within its page. */
export interface ReadSpeaker {
  id: string
  who: Who
}

/** Pages that tell the same of somebody may share one of these: what follows from it is then found out once. */
export type Who = Pick<Speaker, 'name' | 'kind' | 'role' | 'affiliation' | 'party' | 'count' | 'aliases'> & {
  offices: Pick<Office, 'role' | 'country'>[]
  why: Pick<Reason, 'rule'>[]
}

/** A page with its speakers. */
export interface SpeakersOfPage {
  article: string
  published: string | null
  speakers: readonly ReadSpeaker[]
}

interface Known {
  kind: SpeakerKind
  names: Map<string, number>
  /** By which it is called where it is not named. */
  descriptions: Set<string> | null
  // Of those without a name, who are most of the speakers of a large story, hardly any has any of these.
  roles: Map<string, number> | null
  terms: Map<string, Pick<RoleTerm, 'from' | 'until'>> | null
  affiliations: Map<string, number> | null
  parties: Map<string, number> | null
  id: string
}

/** Order does not matter: what is shown is what most pages say, and of equals the first by letter. */
export function storySpeakers(pages: readonly SpeakersOfPage[]): StorySpeakers {
  const { named, nameless } = parted(pages)
  const keyOf = keysOf(named)
  const holder = holdersOf([...named].map(([who, its]) => ({ who, key: keyOf(who), pages: its })))
  const known = new Map<string, Known>()
  const entryOf = (key: string, kind: SpeakerKind): Known => {
    const entry = known.get(key) ?? unknown(key.startsWith('outlet ') ? 'outlet' : kind)
    known.set(key, entry)
    return entry
  }
  const byWho = new Map<Who, Known>()
  for (const [who, its] of named) {
    const entry = entryOf(keyOf(who), who.kind)
    byWho.set(who, entry)
    tell(entry, who, its)
  }
  for (const { id, who, page } of nameless) {
    const held = byWho.get(who) ?? holder(who)
    if (held === null) {
      tell(entryOf(`${page.article}-${id}`, who.kind), who, [page])
      continue
    }
    const entry = typeof held === 'string' ? entryOf(held, 'person') : held
    byWho.set(who, entry)
    entry.descriptions ??= new Set()
    for (const alias of who.aliases) entry.descriptions.add(alias)
  }
  const taken = new Set<string>()
  const speakers = [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => {
      const name = entry.kind === 'person' ? quiet(inFull(entry.names)) : (most(entry.names) ?? '')
      const free = entry.kind === 'anonymous' || entry.kind === 'unnamed'
      let id = free ? key : slug(name)
      if (taken.has(id)) id = `${id}-${entry.kind}`
      taken.add(id)
      entry.id = id
      return {
        id,
        name: spoken(name, entry.kind),
        kind: entry.kind,
        role: most(entry.roles),
        roles: termsOf(entry.terms),
        affiliation: most(entry.affiliations),
        party: most(entry.parties),
        aliases: [...new Set([...entry.names.keys(), ...(entry.descriptions ?? [])])].filter(Boolean).sort(),
      }
    })
  const byArticle = new Map(pages.map(({ article, speakers }) => [article, speakers]))
  return {
    speakers,
    of(article, speaker) {
      const read = byArticle.get(article)?.find(({ id }) => id === speaker)
      return read && (byWho.get(read.who) ?? known.get(`${article}-${speaker}`))?.id
    },
  }
}

/** Those with a name, with the pages that tell the same of them, and those who are others on each page unless they are described. */
function parted(pages: readonly SpeakersOfPage[]): {
  named: Map<Who, SpeakersOfPage[]>
  nameless: (ReadSpeaker & { page: SpeakersOfPage })[]
} {
  const named = new Map<Who, SpeakersOfPage[]>()
  const nameless: (ReadSpeaker & { page: SpeakersOfPage })[] = []
  for (const page of pages)
    for (const { id, who } of page.speakers) {
      if (who.kind === 'anonymous' || who.kind === 'unnamed') {
        nameless.push({ id, who, page })
        continue
      }
      const its = named.get(who)
      if (its) its.push(page)
      else named.set(who, [page])
    }
  return { named, nameless }
}

const unknown = (kind: SpeakerKind): Known => ({
  kind,
  names: new Map(),
  descriptions: null,
  roles: null,
  terms: null,
  affiliations: null,
  parties: null,
  id: '',
})

/** What these pages tell of somebody. */
function tell(entry: Known, who: Who, pages: readonly SpeakersOfPage[]): void {
  const n = pages.length
  count(entry.names, who.name, n)
  for (const alias of who.aliases) count(entry.names, alias, n)
  entry.roles = counted(entry.roles, who.role, n)
  for (const { role } of who.offices) {
    entry.terms ??= new Map()
    for (const { published } of pages)
      entry.terms.set(role, spanning(entry.terms.get(role), published ? published.slice(0, 10) : null))
  }
  entry.affiliations = counted(entry.affiliations, who.affiliation, n)
  entry.parties = counted(entry.parties, who.party, n)
}

/** So many times more often than the next is clearly. */
const CLEARLY = 3

/** How the people of one surname are told apart by their first names. */
interface FirstNames {
  /** The commonest form of each first name. */
  called: ReadonlyMap<string, string>
  /** Whom the surname alone means; "" where that is open. */
  alone: string
}

/** The names of a story's people, and of its outlets. */
interface Names {
  /** By surname. The spellings and short forms of one first name count as its commonest; an initial as the only name that it can be. */
  full: ReadonlyMap<string, FirstNames>
  spelled: (last: string, first: string) => Spelled
  first: (name: string) => string
  /** By family name, where that stands first: "Ban" of Ban Ki-moon; "" where several bear it. */
  families: ReadonlyMap<string, string>
  outlets: ReadonlySet<string>
  /** "hugh marsh jr", whose father speaks as well. */
  generations: ReadonlySet<string>
  /** By its initials, the body that has them; "" where several do. */
  initials: ReadonlyMap<string, string>
}

function namesOf(named: ReadonlyMap<Who, readonly SpeakersOfPage[]>): Names {
  const written = new Map<string, Map<string, number>>()
  const outlets = new Set<string>()
  const people = new Map<string, number>()
  const pagesOf = new Map<string, Set<string>>()
  const initials = new Map<string, string>()
  for (const [{ kind, name, aliases }, its] of named) {
    if (kind === 'outlet' && !isNetwork(name)) outlets.add(name)
    if (kind === 'organisation')
      for (const short of new Set([initialsOf(name), ...aliases.filter((each) => INITIALS.test(each)).map(inLetters)]))
        if (short !== inLetters(name)) putOne(initials, short, bodyOf(name))
    if (kind !== 'person') continue
    people.set(name, (people.get(name) ?? 0) + its.length)
    const pages = pagesOf.get(name) ?? new Set()
    for (const { article } of its) pages.add(article)
    pagesOf.set(name, pages)
  }
  const firstOf = firstNames([...people.keys()])
  // A story has few names and names them often.
  for (const [name, n] of people) {
    const first = firstOf(name)
    if (!first) continue
    const firsts = written.get(surname(name)) ?? new Map<string, number>()
    written.set(surname(name), firsts.set(first, (firsts.get(first) ?? 0) + n))
  }
  const full = new Map([...written].map(([last, firsts]) => [last, toldApart(firsts)]))
  const families = new Map<string, string>()
  for (const name of people.keys()) {
    const family = firstName(name)
    if (family && (!isFirstName(family) || hasFamilyFirst(name))) putOne(families, family, name)
  }
  return {
    full,
    spelled: spellings(written),
    first: firstOf,
    families,
    outlets: new Set([...outlets].map(plain)),
    generations: otherGenerations(pagesOf),
    initials,
  }
}
/** "" where there is another already. */
function putOne(all: Map<string, string>, key: string, value: string): void {
  if (key) all.set(key, (all.get(key) ?? value) === value ? value : '')
}

/** "IRS" of the Internal Revenue Service; "" of what has fewer than three capitals. */
function initialsOf(name: string): string {
  const letters = name.replace(FORM, '').match(/(?<![\p{L}’'-])\p{Lu}(?=\p{Ll})/gu) ?? []
  return letters.length < 3 ? '' : letters.join('').toLowerCase()
}
/** What a body may be called for short, where a page says so. */
const INITIALS = /^\p{Lu}[\p{Lu}.&]{1,7}$/u
const inLetters = (short: string): string => short.replace(/[.&]/g, '').toLowerCase()
/** The legal form of a company. */
const FORM =
  /,? (?:Inc|Co|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|AG|GmbH|NV|N\.V|SA|S\.A|SE|AB|Oyj|SpA|BV|Pty Ltd)\.?$/

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
function keysOf(named: ReadonlyMap<Who, readonly SpeakersOfPage[]>): (who: Who) => string {
  const names = namesOf(named)
  const keys = new Map<string, string>()
  const byName = ({ kind, name }: Who): string => {
    const called = `${kind} ${name}`
    const key = keys.get(called) ?? keyOfName(kind, name, names)
    keys.set(called, key)
    return key
  }
  const people = new Map<string, Written & { roles: Set<string> }>()
  for (const [who, its] of named) {
    if (who.kind !== 'person') continue
    const key = byName(who)
    const person = people.get(key) ?? { key, name: who.name, pages: 0, roles: new Set() }
    person.pages += its.length
    person.name = inFull(new Map([person.name, who.name].map((name) => [name, 1])))
    for (const role of [who.role, ...who.offices.map((office) => office.role)]) if (role) person.roles.add(role)
    people.set(key, person)
  }
  const elsewhere = transliterations([...people.values()])
  return (who) => {
    const key = byName(who)
    return elsewhere.get(key) ?? key
  }
}

/** One key for all names of somebody who has one. */
function keyOfName(kind: SpeakerKind, name: string, names: Names): string {
  const { full, spelled, first: firstOf, families, outlets, initials, generations } = names
  // An outlet of which one page speaks as of a company.
  if (kind === 'organisation' && outlets.has(plain(name))) return `outlet ${plain(name)}`
  if (kind === 'organisation' && INITIALS.test(name)) return `${kind} ${initials.get(inLetters(name)) || bodyOf(name)}`
  if (kind !== 'person') return `${kind} ${kind === 'group' ? inAnyOrder(name) : bodyOf(name)}`
  const { last, first } = spelled(surname(name), firstOf(name))
  const firsts = full.get(last)
  const family = first || firsts ? '' : families.get(plain(name))
  if (family) return keyOfName(kind, family, names)
  const called = first ? (firsts?.called.get(first) ?? first) : (firsts?.alone ?? '')
  return `person ${last} ${called}${generations.has(plain(name)) ? ` ${generation(name)}` : ''}`
}

/**
 * "The Department of Justice" is the Justice Department, "Rumia's Ministry of Foreign Affairs" the Rumian Foreign Ministry, and
 * "Norlink Inc." Norlink.
 */
function bodyOf(name: string): string {
  const turned = plain(name.replace(FORM, ''))
    .replace(/^(?:u s|us|american) /, 'united states ')
    .replace(/^((?:\S+ ){0,2}?)(department|ministry|bureau) (?:of|for) (.+)$/, '$1$3 $2')
    .replace(/\bforeign affairs ministry$/, 'foreign ministry')
    .replace(/\bpolice department$/, 'police')
  const owner = OWNER.exec(turned)?.groups
  if (owner && (!owner.first || isFirstName(owner.first.trim()))) return `${owner.last} ${owner.body}`
  const seat = countryNamed(turned)
  if (seat?.as === 'seat') return `${plain(seat.country)} ${turned}`
  const first = turned.split(' ', 1)[0]!
  const country = countryNamed(first.charAt(0).toUpperCase() + first.slice(1))
  return country && turned !== first ? `${plain(country.country)}${turned.slice(first.length)}` : turned
}
/** "Mrs. Lund's presidential campaign", "Ada Lund’s campaign": the Lund campaign. */
const OWNER =
  /^(?:(?:mr|mrs|ms|dr|sen|gov|president|senator|governor|presidential candidate) )*(?<first>\S+ )?(?<last>(?!presidential )\S+) (?:presidential )?(?<body>campaign|administration|team)$/

/** "Lund and Moe" are "Moe and Lund", and "the mayor's attorneys, Ada B. Lund and Jan Moe". */
const inAnyOrder = (name: string): string => {
  const names = name
    .replace(WHAT_THEY_ARE, '')
    .replace(/(?<=\p{Ll}) \p{Lu}\.(?= \p{Lu})/gu, '')
    .split(' and ')
  return names.every((each) => /^(?:\p{Lu}[\p{L}.’'-]+ ?){1,4}$/u.test(each))
    ? names.map(plain).sort().join(' and ')
    : plain(name)
}
const WHAT_THEY_ARE = /^[^,]*\p{Ll}{3,}s, (?=[^,]+ and [^,]+$)/u

/** Each role with the first and last day on which a page gives it; from the earliest. */
function termsOf(roles: Known['terms']): RoleTerm[] {
  if (roles === null) return []
  return [...roles]
    .map(([role, { from, until }]) => ({ role, from, until }))
    .sort((a, b) =>
      (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : a.role < b.role ? -1 : 1,
    )
}

/** A term with one more day. */
function spanning(term: Pick<RoleTerm, 'from' | 'until'> | undefined, day: string | null): NonNullable<typeof term> {
  const { from, until } = term ?? { from: null, until: null }
  if (day === null) return { from, until }
  return { from: from === null || day < from ? day : from, until: until === null || day > until ? day : until }
}

function count(counts: Map<string, number>, value: string | null, n: number): void {
  if (value) counts.set(value, (counts.get(value) ?? 0) + n)
}

/** The same where nothing may have been counted yet. */
function counted(counts: Map<string, number> | null, value: string | null, n: number): Map<string, number> | null {
  if (!value) return counts
  const all = counts ?? new Map<string, number>()
  count(all, value, n)
  return all
}

const most = (counts: ReadonlyMap<string, number> | null): string | null =>
  counts === null ? null : ([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null)

/** As most pages write it in full: a surname alone, or in capitals, only where no page writes more. */
const inFull = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(
    ([a, n], [b, m]) => Number(isFull(b)) - Number(isFull(a)) || m - n || b.length - a.length || (a < b ? -1 : 1),
  )[0]?.[0] ?? ''
/** A transcript's "ADA LUND". */
const quiet = (name: string): string =>
  isFull(name) || !/\p{Lu}{3}/u.test(name)
    ? name
    : name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase())
const isFull = (name: string): boolean => name.includes(' ') && name !== name.toUpperCase()
