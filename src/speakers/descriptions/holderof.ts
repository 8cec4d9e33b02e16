/** Which person of the page holds the office that a description names. */
import type { Span } from '../../types.ts'
import type { Cast } from '../cast.ts'
import type { Context } from '../context.ts'
import { countryIn } from '../names/countries.ts'
import { genderOf } from '../names/firstnames.ts'
import { lastOf, type Said } from '../person.ts'
import { GROUPS, ROLES } from '../words.ts'
import { headOf } from './descriptions.ts'
import {
  bodyBehind,
  bodyIn,
  governsElsewhere,
  HEADS,
  headsAThing,
  isAnother,
  isOfOther,
  plainWords,
  SITS_IN_HOUSE,
  wordsOf,
} from './officesapart.ts'
import { isOfState, stateIn } from './ofstate.ts'
import { topOf } from './tops.ts'

export type Held = Span & { name: string; role: string | null }
/** Somebody's role, where the text says it. */
type Holding = Said & { name: string }

/** The person named in the text who has the role: the one named last before, among those of the right country or principal. */
export function holderOf(text: string, before: number, context: Context): Held | null {
  if (/^the pontiff$/i.test(text)) return holderOf('the pope', before, context)
  const { article, cast, spoken } = context
  const above = topmost(text, context)
  if (above.length > 0) return lastBefore(above, before)
  const head = headOf(text)
  if (!ROLES.has(head) || GROUPS.has(head)) return null
  const all = holdings(cast)
  const fit = ofThatTime(text, head, all).filter(canMean(text, head, context))
  const country = countryIn(text)
  const ofCountry = country ? fit.filter(({ role }) => countryIn(role) === country) : []
  if (country && ofCountry.length === 0) {
    // A leader may be a president by title; a president without a country may be any country's.
    const abroad = new Set(all.filter(({ role }) => (countryIn(role) ?? country) !== country).map(({ name }) => name))
    const likely = fit.filter(({ role, name }) => !abroad.has(name) && plainWords(role).includes(head))
    return lastBefore(likely, before)
  }
  // "The president" of a text that writes "President Hale" and "Russian President …" is Hale.
  const isOfNobody = !country && !OWNER.test(text)
  const bare = isOfNobody ? fit.filter(({ role }) => unqualified(role, text)) : []
  if (isOfNobody && HEADS.test(head)) return leader(head, fit, bare, before, context)
  const state = stateIn(text)
  const ofState = state ? fit.filter(({ name }) => isOfState(name, state, article.text)) : []
  if (ofState.length > 0) return lastBefore(ofState, before)
  // Of two governors, the one who spoke just before.
  const last = spoken.at(-1)
  const near = last && before - last.source[0]!.end < NEAR ? cast.get(last.speaker)?.name : null
  const likely = ofCountry.length > 0 ? ofCountry : bare.length > 0 ? bare : fit
  return likely.find(({ name }) => name === near) ?? lastBefore(likely, before)
}

/** Whoever is the top of what a description calls the top of. */
function topmost(text: string, { article, cast }: Context): Holding[] {
  const top = topOf(text)
  const [state, country] = [stateIn(text), countryIn(text)]
  // Of "Halda’s top prosecutor" nothing tells whether he is the Rumian attorney general.
  if (!top || (!state && !country && OWNER.test(text))) return []
  return holdings(cast).filter(
    ({ role, name }) =>
      !FORMER.test(role) &&
      top.test(role.toLowerCase()) &&
      isIn(role, country) &&
      (!state || isOfState(name, state, article.text)),
  )
}

/** Whether a role is in that country; a secretary of state without one is the American. */
const isIn = (role: string, country: string | null): boolean =>
  country === null || country === (countryIn(role) ?? (/state$/i.test(role) ? countryIn('U.S. diplomat') : null))

/** "The former president" is who is said to be one; else whoever has such an office. */
function ofThatTime(text: string, head: string, all: readonly Holding[]): readonly Holding[] {
  if (!FORMER.test(text)) return all.filter(({ role }) => !FORMER.test(role))
  const former = all.filter(({ role }) => FORMER.test(role))
  return former.some(({ role }) => plainWords(role).includes(head)) ? former : all
}
const FORMER = /^(?:the |a |an )?(?:former|ex|one-?time|erstwhile|late)\b/i

/** Whether a role, where the text says it, can be the one that a description names. */
function canMean(text: string, head: string, context: Context): (held: Holding) => boolean {
  const owner = OWNER.exec(text)?.[1]?.toLowerCase()
  const country = countryIn(text)
  const isOfThing = headsAThing(text, head)
  const [body, behind] = [bodyIn(text), bodyBehind(text) ?? '']
  const kinds = country ? [] : kindsIn(text, head)
  const headed = /^(?:head|chief|boss)$/.test(head) ? (HEADED.exec(text)?.[1]?.toLowerCase() ?? null) : null
  return (held) => {
    const { role, name } = held
    const other = head === 'congressman' ? 'she' : head === 'congresswoman' ? 'he' : null
    if (other && SITS_IN_HOUSE.test(role) && genderOf(name.split(' ')[0]!) !== other) return true
    const words = wordsOf(role)
    const isLeader = country !== null && HEADS.test(head) && words.some((word) => HEADS.test(word))
    const isTop =
      headed !== null && !NO_TOP.test(role) && words.some((word) => TOP.test(word)) && plainly(role).includes(headed)
    if (!words.includes(head) && !isLeader && !isTop) return false
    const plain = role.toLowerCase()
    if (!plain.includes(body) || !plain.includes(behind)) return false
    if (kinds.length > 0 && !kinds.some((kind) => plain.includes(kind))) return false
    if (isOfThing && unqualified(role, head)) return false
    // "Lund’s spokesman" is not Lund.
    if (owner && name.toLowerCase().endsWith(` ${owner}`)) return false
    if (owner && SERVES.test(head) && servesAnother(held, owner, context)) return false
    if (isOfOther(text, role) || governsElsewhere(text, head, role) || isAnother(text.toLowerCase(), plain, head))
      return false
    return !country || countryIn(role) === null || countryIn(role) === country
  }
}

/** "The head of the Harbour Council" is "Harbour Council Director Roth" and "Roth, director of the Harbour Council". */
const HEADED =
  /^(?:the |The )?(?:head|chief|boss) (?:of|at) (?:the )?(\p{Lu}[\p{L}.&’'-]*(?: (?:(?:of|for|and|on) )?(?:the )?\p{Lu}[\p{L}.&’'-]*){0,6})$/u
const TOP =
  /^(?:head|chief|boss|director|chair|chairman|chairwoman|chairperson|administrator|commissioner|ceo|president|minister)$/
const NO_TOP = /\b(?:deputy|assistant|associate|vice|former|ex|acting|regional|board)\b|^[Cc]hief \p{Ll}/u
const plainly = (role: string): string => role.toLowerCase().replace(/\bthe /g, '')

/** "Tax" of "the nation's top tax official": of officials there are many kinds. */
const kindsIn = (text: string, head: string): string[] =>
  /^(?:official|executive)$/.test(head)
    ? text
        .toLowerCase()
        .split(/\s+/)
        .slice(0, -1)
        .filter((word) => !/^(?:the|an?|this|that|same|top|senior|former|retired|highest|ranking|\S+[’']s)$/.test(word))
    : []

const OWNER = /^(?:\p{Lu}[\p{L}.-]{1,20} ){0,2}(\p{Lu}[\p{L}.-]+)[’']s? /u

/** Whether a role is somebody else's: "Lund’s spokesman" is not Kral’s. */
function servesAnother({ role, start }: Holding, owner: string, { article: { text }, cast }: Context): boolean {
  if (role.toLowerCase().includes(owner)) return false
  if (OWNER.test(role)) return true
  // "His spokesman Roth", where nothing near says that he is Lund.
  const near = text.slice(Math.max(0, start - 300), start)
  if (/\b(?:[Hh]is|[Hh]er|[Tt]heir) $/.test(near) && !near.toLowerCase().includes(owner)) return true
  // "The Danish minister Lund’s spokesman" is not "Kremlin spokesman Roth".
  const country = countryIn(role)
  const theirs = cast.fullName(owner, 0)?.said.flatMap((each) => countryIn(each.role) ?? []) ?? []
  return country !== null && theirs.length > 0 && !theirs.includes(country)
}
/** Of whom each has one of their own. */
const SERVES = /^(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney)$/

/** "President", "then-President", "Prime Minister" for "the prime minister": no other country's and no organisation's. */
const unqualified = (role: string, text: string): boolean => {
  const said = text.toLowerCase().split(' ')
  const isSaid = (word: string) => said.includes(word) || /^(?:then-?|former|sitting|current|the|\p{L}+\.)$/u.test(word)
  return plainWords(role).every(isSaid)
}

const lastBefore = <T extends Span>(people: readonly T[], before: number): T | null =>
  people.findLast(({ start }) => start < before) ?? people[0] ?? null

/**
 * "The president", without a country: of several the one of whom the text speaks more.
 * @param bare those of whose role it tells no country either.
 */
function leader(
  head: string,
  fit: readonly Holding[],
  bare: readonly Holding[],
  before: number,
  { article: { text }, cast }: Context,
): Held | null {
  const governing = headOfGovernment(before, text, cast)
  if (governing) return { ...governing, role: head }
  // Of whom it also writes with his country, as of all others, "President …" alone tells nothing.
  const foreign = new Set(fit.filter(({ role }) => countryIn(role)).map(({ name }) => name))
  const told = bare.every(({ name }) => foreign.has(name)) ? [] : bare
  const [lasting, toldLasting] = [fit, told].map((some) => some.filter((each) => !inPassing(each, before, text)))
  return mostNamed(toldLasting!.length > 0 ? toldLasting! : lasting!, text)
}

/** "In the Hale administration the president …": Hale, named so a line before at most. */
function headOfGovernment(before: number, text: string, cast: Cast): (Span & { name: string }) | null {
  const from = Math.max(0, before - NEAR / 2)
  const named = [
    ...text.slice(from, before).matchAll(/\bthe (\p{Lu}[\p{L}’'-]+) (?:administration|presidency)\b/gu),
  ].at(-1)
  const person = named && cast.fullName(named[1]!, before)
  if (!named || !person) return null
  const start = from + named.index + 4
  return { name: person.name, start, end: start + named[1]!.length }
}

const timesNamed = (person: { name: string }, text: string): number => text.split(lastOf(person)).length - 1

/** "Signed in 1987 by President Hale": named once, far from where "the president" speaks, and not where the page begins. */
const inPassing = (person: Holding, at: number, text: string): boolean =>
  timesNamed(person, text) === 1 && (person.start > at || (at - person.end > NEAR && person.start > OPENING))
/** Where a headline and its first sentence end, in characters. */
const OPENING = 300
const NEAR = 600

const mostNamed = (people: readonly Holding[], text: string): Holding | null =>
  people.reduce<Holding | null>(
    (most, each) => (most && timesNamed(most, text) >= timesNamed(each, text) ? most : each),
    null,
  )

/** Whom the text, or a statement before, says to have a role, in order. */
function holdings(cast: Cast): Holding[] {
  const { people, speakers } = cast
  const named = people.named.flatMap(({ name, said }) => said.map((each) => ({ ...each, name })))
  const titled = [...people.titled].flatMap(([last, said]) =>
    said.map((each) => {
      const full = cast.fullName(last, each.start)
      // "President Lund" is not Mrs. Lund, unless she is said to be president.
      const hers =
        full && genderOf(full.name.split(' ')[0]!) === 'she' && !full.said.some(({ role }) => role.includes(each.role))
      return { ...each, name: (hers ? cast.fullName(last, each.start, 'he') : full)?.name ?? last }
    }),
  )
  const spoken = speakers.flatMap(({ kind, name, offices }) =>
    kind === 'person' ? offices.map(({ role, span }) => ({ role, name, ...span })) : [],
  )
  return [...named, ...titled, ...spoken].sort((a, b) => a.start - b.start)
}
