/** What tells one office from another that is called alike. */
import { placesNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import { countryIn, countryNamed } from '../names/countries.ts'
import { ORGANISATION_WORDS } from '../words.ts'

/** Of a country there is one of these. */
export const HEADS = /^(?:leader|president|premier|chancellor|king|queen|emperor|chief)$/

/** "Chairman of the House Harbour Committee", "Rep." */
export const SITS_IN_HOUSE =
  /(?<!Speaker |White )\bHouse (?:\p{Lu}[\p{L}]+ (?:and )?){0,5}(?:Committee|[Cc]aucus|[Mm]ajority|[Mm]inority)\b|^(?:U\.S\. )?Rep\.$/u

/** The words of a role in small letters, titles written out: "Gen.", and the "gen" of "Brig-Gen". */
export const wordsOf = (role: string): string[] =>
  plainWords(role).map((word) => ABBREVIATED[word] ?? RANKS[word.slice(word.lastIndexOf('-') + 1)] ?? word)
const RANKS: Readonly<Record<string, string>> = { gen: 'general', col: 'colonel', adm: 'admiral', cdr: 'commander' }
/** The words of a role in small letters. */
export const plainWords = (role: string): string[] => role.toLowerCase().split(/[\s,]+/)
const ABBREVIATED: Readonly<Record<string, string>> = {
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

/** Who governs one town or region governs no other: "the Halden governor" is not "governor of Rumia". */
const OF_A_PLACE = /^(?:governor|mayor|sheriff)$/
const seatsIn = (text: string): string[] =>
  (text.match(/\p{Lu}\p{Ll}[\p{L}-]*/gu) ?? []).filter(
    (word) => !isCommon(word) && !countryNamed(word) && placesNamed(word).length > 0,
  )
/** Whether a description and a role are of offices in two places. */
export function governsElsewhere(text: string, head: string, role: string): boolean {
  const here = OF_A_PLACE.test(head) ? seatsIn(text) : []
  const there = here.length > 0 ? seatsIn(role) : []
  return there.length > 0 && !there.some((each) => here.includes(each))
}

/** "The company’s president" is none of a country. */
export const headsAThing = (text: string, head: string): boolean => HEADS.test(head) && OF_A_THING.test(text)
const OF_A_THING =
  /^the (?!(?:country|nation|republic|state|union|city|town|county|region|island|world|bloc|federation|kingdom|territory|province)[’'])\p{Ll}+[’']s /iu

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

/** Whether a role is what a headword says: "Magistrate Judge" is a judge, a congressman a lawmaker. */
export function isA(role: string, head: string): boolean {
  const words = wordsOf(role)
  return (
    words.includes(head) ||
    (/^(?:lawmaker|legislator|politician)$/.test(head) && words.some((word) => LAWMAKER.test(word))) ||
    (/^(?:head|chief|boss)$/.test(head) && words.some((word) => CHIEF.test(word))) ||
    (head === 'congressman' && SITS_IN_HOUSE.test(role)) ||
    (head === 'diplomat' && words.some((word) => /^(?:ambassador|envoy)$/.test(word)))
  )
}
const CHIEF = /^(?:chair|chairman|chairwoman|president|director|executive|ceo|head|chief|boss)$/
export const LAWMAKER =
  /^(?:lawmaker|legislator|representative|congress(?:man|woman)|senator|mp|assembly(?:man|woman)|deputy|councilman)$/

/** "The Ohio Democrat": what somebody is of a side. */
export const OF_A_SIDE = /^(?:democrat|republican)$/
