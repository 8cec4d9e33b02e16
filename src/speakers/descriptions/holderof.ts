/** Which person of the page holds the office that a description names. */

import { placesNamed, regionNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import type { Span } from '../../types.ts'
import type { Cast } from '../cast.ts'
import type { Context } from '../context.ts'
import { countryIn, countryNamed } from '../names/countries.ts'
import { genderOf } from '../names/firstnames.ts'
import type { Said } from '../person.ts'
import { GROUPS, ORGANISATION_WORDS, ROLES } from '../words.ts'
import { headOf } from './descriptions.ts'
import { topOf } from './tops.ts'

/** "Chairman of the House Harbour Committee", "Rep." */
export const SITS_IN_HOUSE =
  /(?<!Speaker |White )\bHouse (?:\p{Lu}[\p{L}]+ (?:and )?){0,5}(?:Committee|[Cc]aucus|[Mm]ajority|[Mm]inority)\b|^(?:U\.S\. )?Rep\.$/u
export type Held = Span & { name: string; role: string | null }

/** "Harbour council" of "the Harbour Council president", who is no other president; "" where none is named. */
export function bodyIn(text: string): string {
  const run = /^(?:[Tt]he )?((?:\p{Lu}[\p{L}.&-]+ )+)\p{Ll}/u.exec(text)?.[1]?.trim() ?? ''
  // "Senate" of "the Senate Democratic leader".
  const body = run.replace(/ (?:Democratic|Republican|GOP|Majority|Minority)$/, '')
  return /^\p{Lu}/u.test(body) && ORGANISATION_WORDS.test(body) ? body.toLowerCase() : ''
}

/** "bank" of "the president of the World Bank", who is no other president; null where none is named. */
export function bodyBehind(text: string): string | null {
  const name = BODY_BEHIND.exec(text)?.[1]
  if (!name || countryIn(name) || !ORGANISATION_WORDS.test(name)) return null
  return name.split(' ').at(-1)!.toLowerCase()
}
const BODY_BEHIND = /^the (?:[\p{L}-]+ ){1,4}?(?:of|at) the (\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,4})$/u

/** Whether a role is in that country; a secretary of state without one is the American. */
const isIn = (role: string, country: string | null): boolean =>
  country === null || country === (countryIn(role) ?? (/state$/i.test(role) ? countryIn('U.S. diplomat') : null))

/** "Tax" of "the nation's top tax official": of officials there are many kinds. */
const kindsIn = (text: string, head: string): string[] =>
  /^(?:official|executive)$/.test(head)
    ? text
        .toLowerCase()
        .split(/\s+/)
        .slice(0, -1)
        .filter((word) => !/^(?:the|an?|this|that|same|top|senior|former|retired|highest|ranking|\S+[’']s)$/.test(word))
    : []

/** The person named in the text who has the role: the one named last before, among those of the right country or principal. */
export function holderOf(text: string, before: number, context: Context): Held | null {
  const { article, cast, spoken } = context
  if (/^the pontiff$/i.test(text)) return holderOf('the pope', before, context)
  const top = topOf(text)
  const state = stateIn(text)
  // Of "Halda’s top prosecutor" nothing tells whether he is the Rumian attorney general.
  const above =
    top && (state || countryIn(text) || !OWNER.test(text))
      ? roles(cast)
          .filter(({ role }) => !FORMER.test(role) && top.test(role.toLowerCase()) && isIn(role, countryIn(text)))
          .filter(({ name }) => !state || isOf(name, state, article.text))
      : []
  if (above.length > 0) return lastBefore(above, before)
  const head = headOf(text)
  if (!ROLES.has(head) || GROUPS.has(head)) return null
  const whose = OWNER.exec(text)?.[1]?.toLowerCase()
  const country = countryIn(text)
  const body = bodyIn(text)
  const behind = bodyBehind(text)
  const ofThing = headsAThing(text, head)
  const kinds = country ? [] : kindsIn(text, head)
  const all = roles(cast)
  const former = all.filter(({ role }) => FORMER.test(role))
  // "The former president" is who is said to be one; else whoever has such an office.
  const people = !FORMER.test(text)
    ? all.filter(({ role }) => !FORMER.test(role))
    : former.some(({ role }) =>
          role
            .toLowerCase()
            .split(/[\s,]+/)
            .includes(head),
        )
      ? former
      : all
  const fit = people.filter(({ role, name, start }) => {
    const plain = role?.toLowerCase() ?? ''
    const words = plain.split(/[\s,]+/).map((word) => ABBREVIATED[word] ?? word)
    if (head === 'congressman' && SITS_IN_HOUSE.test(role ?? '') && genderOf(name.split(' ')[0]!) !== 'she') return true
    if (!words.includes(head) && !(country && HEADS.test(head) && words.some((word) => HEADS.test(word)))) return false
    if (
      whose &&
      SERVES.test(head) &&
      !plain.includes(whose) &&
      (OWNER.test(role ?? '') ||
        ofAnother(whose, start, article.text) ||
        isAbroad(role ?? '', OWNER.exec(text)![1]!, cast))
    )
      return false
    if (ofThing && unqualified(role, head)) return false
    if (behind && !plain.includes(behind)) return false
    if (isOfOther(text, role ?? '')) return false
    if (governsElsewhere(text, head, role ?? '')) return false
    if (kinds.length > 0 && !kinds.some((kind) => plain.includes(kind))) return false
    if (name.toLowerCase().endsWith(` ${whose}`) || !plain.includes(body) || isAnother(text.toLowerCase(), plain, head))
      return false
    return !country || !role || countryIn(role) === null || countryIn(role) === country
  })
  const ofCountry = country ? fit.filter(({ role }) => role && countryIn(role) === country) : []
  // A leader may be a president by title; a president without a country may be any country's.
  const elsewhere = new Set(
    country ? all.filter(({ role }) => role && (countryIn(role) ?? country) !== country).map(({ name }) => name) : [],
  )
  if (country && ofCountry.length === 0)
    return lastBefore(
      fit.filter(
        ({ role, name }) =>
          !elsewhere.has(name) &&
          role
            ?.toLowerCase()
            .split(/[\s,]+/)
            .includes(head),
      ),
      before,
    )
  // "The president" of a text that writes "President Hale" and "Russian President …" is Hale.
  const bare = country || whose ? [] : fit.filter(({ role }) => unqualified(role, text))
  if (HEADS.test(head) && !country && !whose) {
    const governing = headOfGovernment(before, article.text, cast)
    if (governing) return { ...governing, role: head }
    // Of whom it also writes with his country, as of all others, "President …" alone tells nothing.
    const foreign = new Set(fit.filter(({ role }) => role && countryIn(role)).map(({ name }) => name))
    const told = bare.every(({ name }) => foreign.has(name)) ? [] : bare
    const [lasting, bareLasting] = [fit, told].map((some) =>
      some.filter((each) => !inPassing(each, before, article.text)),
    )
    return mostNamed(bareLasting!.length > 0 ? bareLasting! : lasting!, article.text)
  }
  // Of two governors, the one who spoke just before.
  const said = fit.length > 1 ? cast.get(spoken.at(-1)?.speaker) : null
  const near = said && before - spoken.at(-1)!.source[0]!.end < NEAR ? said.name : null
  const ofState = state ? fit.filter(({ name }) => isOf(name, state, article.text)) : []
  if (ofState.length > 0) return lastBefore(ofState, before)
  const likely = ofCountry.length > 0 ? ofCountry : bare.length > 0 ? bare : fit
  return likely.find(({ name }) => name === near) ?? lastBefore(likely, before)
}

/** Who governs one town or region governs no other: "the Halden governor" is not "governor of Rumia". */
const OF_A_PLACE = /^(?:governor|mayor|sheriff)$/
const seatsIn = (text: string): string[] =>
  (text.match(/\p{Lu}\p{Ll}[\p{L}-]*/gu) ?? []).filter(
    (word) => !isCommon(word) && !countryNamed(word) && placesNamed(word).length > 0,
  )
export function governsElsewhere(text: string, head: string, role: string): boolean {
  const here = OF_A_PLACE.test(head) ? seatsIn(text) : []
  const there = here.length > 0 ? seatsIn(role) : []
  return there.length > 0 && !there.some((each) => here.includes(each))
}

/** "The company’s president" is none of a country. */
export const headsAThing = (text: string, head: string): boolean => HEADS.test(head) && OF_A_THING.test(text)
const OF_A_THING =
  /^the (?!(?:country|nation|republic|state|union|city|town|county|region|island|world|bloc|federation|kingdom|territory|province)[’'])\p{Ll}+[’']s /iu
const OWNER = /^(?:\p{Lu}[\p{L}.-]{1,20} ){0,2}(\p{Lu}[\p{L}.-]+)[’']s? /u
/** "His spokesman Roth", where nothing near says that he is Lund. */
const ofAnother = (whose: string, start: number, text: string): boolean =>
  OF_SOMEBODY.test(text.slice(Math.max(0, start - 6), start)) &&
  !text
    .slice(Math.max(0, start - 300), start)
    .toLowerCase()
    .includes(whose)
/** "The Danish minister Lund’s spokesman" is not "Kremlin spokesman Roth". */
function isAbroad(role: string, owner: string, cast: Cast): boolean {
  const country = countryIn(role)
  const theirs = cast.fullName(owner, 0)?.said.flatMap((each) => countryIn(each.role) ?? []) ?? []
  return country !== null && theirs.length > 0 && !theirs.includes(country)
}
const OF_SOMEBODY = /\b(?:[Hh]is|[Hh]er|[Tt]heir) $/
/** Of whom each has one of their own: "Lund’s spokesman" is not Kral’s, nor "his". */
const SERVES = /^(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney)$/

/** "The president" is no vice president, the Labour leader none of another party, the majority's not the minority's, the foreign minister no prime minister. */
export const isAnother = (text: string, role: string, head: string): boolean =>
  rankOf(text, head) !== rankOf(role, head) ||
  (IN_GENERAL.test(head) && GENERAL.test(text) !== GENERAL.test(role)) ||
  [PARTIES, CHAMBER, PORTFOLIOS].some((of) => {
    const [mine, theirs] = [of.exec(text)?.[0], of.exec(role)?.[0]].map((word) => word && (SAME[word] ?? word))
    return mine !== undefined && theirs !== undefined && mine !== theirs
  })
const rankOf = (text: string, head: string): boolean =>
  new RegExp(
    `\\b(?:vice|deputy|lt\\.|lieutenant|assistant|associate|predecessor)[ -](?:[\\p{L}.]+ ){0,2}?${head}`,
    'u',
  ).test(text)
/** The attorney general is nobody's attorney, and no general. */
const GENERAL = /\b(?:attorney|solicitor|surgeon|secretary|inspector|postmaster|adjutant|director)[- ]general\b/
const IN_GENERAL = /^(?:general|attorney|solicitor|surgeon|secretary|inspector|postmaster|adjutant|director)$/
const PARTIES =
  /\b(?:labour|conservative|tory|lib dem|liberal democrats?|snp|ukip|green party|democratic|democrats?|republicans?|gop)\b/
const SAME: Readonly<Record<string, string>> = {
  defence: 'defense',
  labor: 'labour',
  tory: 'conservative',
  'lib dem': 'liberal democrat',
  'liberal democrats': 'liberal democrat',
  democrat: 'democratic',
  democrats: 'democratic',
  gop: 'republican',
  republicans: 'republican',
}
const CHAMBER = /\b(?:majority|minority)\b/
/** What ministers and secretaries are of. */
const PORTFOLIOS =
  /\b(?:prime|foreign|home|interior|defen[cs]e|finance|treasury|justice|health|energy|trade|commerce|labou?r|education|housing|transport|environment|agriculture|culture|press|state)(?= (?:affairs )?(?:minister|secretary)\b)/

/** "The medical director of the hospital" is no "director of operations"; "the head of the agency" may be the head of the RFA. */
export function isOfOther(text: string, role: string): boolean {
  const [, head, what] = OF_WHAT.exec(text) ?? []
  const [, other, its] = OF_WHAT.exec(role) ?? []
  return head !== undefined && head === other && what !== its
}
const OF_WHAT = /(?<![\p{L}-])(\p{Ll}{3,}) of (?:the |an? )?(\p{Ll}+?)s?(?![\p{L}-])/u

/** "Florida" of "the Florida senator", "the senator from Florida". */
function stateIn(text: string): string | null {
  const run =
    /^(?:[Tt]he )?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:[’']s?)? |\bfrom (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u.exec(text)
  const name = run?.[1] ?? run?.[2]
  return name && regionNamed(name)?.kind === 'region' ? name : null
}

/** Whether a text says that somebody is of a state: "Florida Sen. Ada Lund", "Ada Lund, R-Fla.", "Senator Lund of Florida". */
function isOf(name: string, state: string, text: string): boolean {
  const last = name.split(' ').at(-1)!
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
    if (new RegExp(`${state}(?:[’']s)? (?:[\\p{L}.]+ ){0,4}$`, 'u').test(text.slice(Math.max(0, at - 70), at)))
      return true
    const after = OF_STATE.exec(text.slice(at + last.length, at + last.length + 40))?.[1]
    if (after && isShortFor(after, state)) return true
  }
  return false
}
const OF_STATE =
  /^,? (?:\(?[RDI](?:-|, )|of |from |(?:Republican|Democrat) (?:of|from) )(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u
/** "Fla.", "FL" and "Florida" for Florida: its first letter and others of it in order. */
function isShortFor(short: string, whole: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  let at = 0
  for (const letter of whole.toLowerCase()) if (letter === letters[at]) at++
  return short[0] === whole[0] && at === letters.length
}

const FORMER = /^(?:the |a |an )?(?:former|ex|one-?time|erstwhile|late)\b/i

/** "President", "then-President", "Prime Minister" for "the prime minister": no other country's and no organisation's. */
const unqualified = (role: string, text: string): boolean => {
  const said = text.toLowerCase().split(' ')
  return role
    .toLowerCase()
    .split(/[\s,]+/)
    .every((word) => said.includes(word) || /^(?:then-?|former|sitting|current|the|\p{L}+\.)$/u.test(word))
}

const lastBefore = <T extends Span>(people: readonly T[], before: number): T | null =>
  people.findLast(({ start }) => start < before) ?? people[0] ?? null

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

const timesNamed = ({ name }: { name: string }, text: string): number => text.split(name.split(' ').at(-1)!).length - 1

/** "Signed in 1987 by President Hale": named once, far from where "the president" speaks. */
const inPassing = (person: Span & { name: string }, at: number, text: string): boolean =>
  timesNamed(person, text) === 1 && (person.start > at || at - person.end > NEAR)
const NEAR = 600

/** Of two presidents the one of whom the text speaks more. */
const mostNamed = <T extends { name: string }>(people: readonly T[], text: string): T | null =>
  people.reduce<T | null>(
    (most, each) => (most && timesNamed(most, text) >= timesNamed(each, text) ? most : each),
    null,
  )
export const ABBREVIATED: Readonly<Record<string, string>> = {
  'gov.': 'governor',
  'sen.': 'senator',
  'rep.': 'representative',
  'pres.': 'president',
  'amb.': 'ambassador',
  'gen.': 'general',
  'col.': 'colonel',
  'sgt.': 'sergeant',
  'prof.': 'professor',
}
/** Of a country there is one of these. */
const HEADS = /^(?:leader|president|premier|chancellor|king|queen|emperor|chief)$/

/** Whom the text, or a statement before, says to have a role, in order. */
export function roles(cast: Cast): (Said & { name: string })[] {
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
