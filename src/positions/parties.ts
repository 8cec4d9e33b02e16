/** The sides of a story: for whom a speaker speaks, and whom a name in a text means. */

import { placesNamed } from '../places/gazetteer.ts'
import { headOf } from '../speakers/descriptions/descriptions.ts'
import { countryNamed } from '../speakers/names/countries.ts'
import { hasFamilyFirst } from '../speakers/names/familyfirst.ts'
import { plain, surname } from '../speakers/names/spelling.ts'
import { partyOf } from '../speakers/party.ts'
import type { StorySpeaker } from '../speakers/story.ts'
import { GROUPS, ROLES } from '../speakers/words.ts'
import type { Word } from '../text/words.ts'
import { countryOf, homeOf, seatIn } from './home.ts'

/** The sides of one story. */
export interface Parties {
  /** The side of a story's speaker, by id; null for who takes none: outlets, who is not named, who only watches. */
  of: (speaker: string) => string | null
  /** The side named at an index of a text's words, and how many words name it. */
  named: (text: string, words: readonly Word[], i: number) => { party: string; length: number } | null
}

/**
 * Finds the sides of a story among those whom it hears.
 *
 * @param weight how much a speaker says: of two of one surname the one who says more is meant by it.
 * @param share in how many of all statements a surname stands.
 */
export function partiesOf(
  speakers: readonly StorySpeaker[],
  weight: (speaker: string) => number,
  share: (surname: string) => number = () => 0,
): Parties {
  const sides = new Map<string, string>()
  const names = new Map<string, string>()
  const home = homeOf(speakers, weight)
  const ranked = [...speakers].sort((a, b) => weight(b.id) - weight(a.id) || (a.id < b.id ? -1 : 1))
  const people = new Map<string, StorySpeaker>()
  for (const speaker of ranked)
    if (speaker.kind === 'person' && !people.has(familyOf(speaker.name))) people.set(familyOf(speaker.name), speaker)
  // Whom a story is about stands for himself, and his party for or against him.
  const isSubject = ({ kind, name, party }: StorySpeaker) =>
    kind === 'person' && party !== null && !countryNamed(party) && share(familyOf(name)) >= SUBJECT
  const outlets = new Set(speakers.flatMap(({ kind, name }) => (kind === 'outlet' ? [plain(name)] : [])))
  // "NPR's Ada Lund" reports.
  const reports = ({ kind, affiliation }: StorySpeaker) => kind === 'person' && outlets.has(plain(affiliation ?? ''))
  const bodies = new Map(
    ranked.flatMap((speaker) =>
      speaker.kind === 'organisation' ? calledBy(speaker).map((name) => [name, speaker]) : [],
    ),
  )
  const own = (speaker: StorySpeaker) =>
    reports(speaker) ? null : isSubject(speaker) ? speaker.name : sideOf(bodyOf(speaker, bodies) ?? speaker, home)
  for (const speaker of ranked) {
    const whose = ownerOf(speaker, people)
    const party = whose ? own(whose) : own(speaker)
    if (party === null) continue
    sides.set(speaker.id, party)
    for (const name of [...calledBy(speaker), plain(party)]) if (!names.has(name)) names.set(name, party)
  }
  for (const half of ['North', 'South']) {
    const countries = new Set([...sides.values()].filter((side) => side.startsWith(`${half} `) && countryNamed(side)))
    if (countries.size === 1) for (const country of countries) names.set(plain(half), country)
  }
  // "Fox wants" is said of the channel where the story hears it.
  for (const speaker of ranked)
    if (speaker.kind === 'outlet') for (const name of [...calledBy(speaker), firstOf(speaker.name)]) names.delete(name)
  return { of: (speaker) => sides.get(speaker) ?? null, named: namedBy(names, home) }
}

/** Finds the longest name of a side, of a country or of a seat of the story's own. @param names sides by their plain names. */
const namedBy =
  (names: ReadonlyMap<string, string>, home: string | null): Parties['named'] =>
  (text, words, i) => {
    if (!words[i]!.capital) return null
    for (let length = Math.min(LONGEST, words.length - i); length > 0; length--) {
      const written = text.slice(words[i]!.start, words[i + length - 1]!.end).replace(/[’']s?$/, '')
      const country = countryNamed(written) ?? countryNamed(`${written}.`)
      const seat = country?.as === 'seat' && country.country === home ? written : undefined
      const party = names.get(plain(written)) ?? seat ?? country?.country
      if (party !== undefined) return { party, length }
    }
    return null
  }

/** Who is named in so many statements is whom the story is about. */
const SUBJECT = 0.25

/** By which pages call somebody further on: "Lund" of "Ada Lund", "Kim" of "Kim Lan-un". */
const familyOf = (name: string): string => (hasFamilyFirst(name) ? firstOf(name) : surname(name))

const firstOf = (name: string): string => plain(name.split(' ', 1)[0]!)

/** Words in the longest name that is looked for. */
const LONGEST = 4

/** Who watches takes no side. */
export const OBSERVER =
  /\b(?:journalist|columnist|reporter|correspondent|anchor|host|moderator|editor|analyst|commentator|author|professor|historian|lecturer|fellow|expert|pundit|contributor|photographer|strategist)s?\b/i

/** Words for what acts: "the ministry" does, "the summit" does not. */
const ACTS =
  /(?:government|ministry|administration|union|company|council|parliament|court|police|army|authority|agency|office|party|board|committee|opposition|leadership|military)$/i

/** "Senators" and "the court" act; "the years" and "opinion polls" do not. */
function acts(name: string): boolean {
  const head = headOf(name.replace(QUANTITY, ''))
  const isName = name.includes(head.charAt(0).toUpperCase() + head.slice(1)) || name.includes(head.toUpperCase())
  return (isName || GROUPS.has(head) || ROLES.has(head.replace(/s$/, '')) || ACTS.test(head)) && !/\d{3}/.test(name)
}

/** "A handful of Republicans" are Republicans. */
const QUANTITY =
  /^(?:an? |the )?(?:small |growing |large |bipartisan )?(?:handful|number|couple|majority|chorus|dozens?|scores|hundreds) of (?:the )?/i

/** "U.S. Supreme Court" */
const NATIONAL = /^U\.S\. (?=(?:Supreme Court|Senate|House|Congress|Capitol|\p{Lu}\p{Ll}+ Department)\b)/u
/** "Others", "many leaders", "critics of the deal", "twelve of them": nobody could be held to it. */
const VAGUE =
  /^(?:(?:the|other|some|many|most|several|all|both|few|two|three|such|those|these|certain|various|even) )*(?:others?|some|many|most|several|both|all|few|those|people|everyone|everybody|nobody|no one|anyone|officials$|sides|part(?:y|ies)$|administrations|leaders|critics|supporters|observers|skeptics|sceptics|opponents|detractors)\b|^(?:an? )?(?:almost|nearly|about|more|less|fewer|(?:\w+ )?(?:majority|plurality|minority))\b|%|\bper ?cent\b|^\d|\bof them$|\bboth$|^(?:\w+ty-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i

/** Those who do what somebody wants: "Lund's lawyers", "the Lund campaign", "Lund's offer". */
const ACTS_FOR =
  /^(.*?)(?:[’']s?)? (?:legal |defense |own |latest |re-election |top |senior )*(?:administration(?: officials?)?|campaign|camp|team|side|office|lawyers?|attorneys?|aides?|staff|spokes\w+|offer|plan|proposal|draft resolution|budget|bill)$/
const SPEAKS_FOR =
  /\b(?:spokes\w+|lawyer|attorney(?! general)|(?<!special )counsel|aide|adviser|advisor|manager|chief of staff|representative|campaign)\b/i

/** "Harbour Watch leaders" are Harbour Watch, where the story hears that; those of a chamber stand against each other. */
function bodyOf({ kind, name }: StorySpeaker, bodies: ReadonlyMap<string, StorySpeaker>): StorySpeaker | null {
  const body = kind === 'group' ? LEADERS.exec(name)?.[1] : undefined
  return (body && !CHAMBER.test(body) && bodies.get(plain(body))) || null
}
const LEADERS =
  /^(?:(?:the|senior|top|some|several|two|three) )*(\p{Lu}.*?)(?:[’']s?)? (?:leaders|leadership|officials|negotiators|representatives|commanders|fighters|militants|delegat(?:es|ion)|executives)$/u

/** Who speaks through a spokesman, a campaign or an offer. */
function ownerOf(
  { kind, name, role, affiliation }: StorySpeaker,
  people: ReadonlyMap<string, StorySpeaker>,
): StorySpeaker | null {
  const speaksFor = SPEAKS_FOR.test(role ?? '') && !LEFT.test(role ?? '')
  const owner = kind === 'person' ? (speaksFor ? affiliation : null) : ACTS_FOR.exec(name)?.[1]
  return (owner && people.get(surname(owner.replace(/[’']s?$/, '')))) || null
}

function sideOf(speaker: StorySpeaker, home: string | null): string | null {
  const { kind, name, role, affiliation, party } = speaker
  if (kind === 'outlet' || kind === 'unnamed' || (kind === 'group' && CROWD.test(name))) return null
  if (
    home !== null &&
    kind !== 'anonymous' &&
    countryOf(speaker) === home &&
    countryNamed(name)?.as !== 'name' &&
    !/republican|democrat/i.test(name)
  )
    return OBSERVER.test(role ?? '') ? null : (seatIn(kind === 'person' ? (role ?? '') : name, home) ?? name)
  // Of those who are not named, only whom they speak for is a side there.
  if (kind === 'anonymous' && party !== null && party === home)
    return affiliation && acts(affiliation) && !isPlace(affiliation) && !CHAMBER.test(affiliation) ? affiliation : null
  // Its voters, veterans and lawmakers are not their country.
  if (party && kind !== 'person' && countryNamed(party)?.country === party && PUBLIC.test(name)) return name
  if (kind === 'anonymous' || (party && party !== home)) return party
  if (kind === 'person') {
    if (OBSERVER.test(`${role ?? ''} ${name}`)) return null
    // A governor or a senator speaks for no state: those of one state may stand against each other.
    if (LEFT.test(role ?? '')) return countryNamed(affiliation ?? '')?.country ?? name
    return (
      countryNamed(affiliation ?? '')?.country ??
      (affiliation && !isPlace(affiliation) && !CHAMBER.test(affiliation) ? affiliation : name)
    )
  }
  if (OBSERVER.test(name) || VAGUE.test(name) || !acts(name)) return null
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  const both = /democrat/i.test(name) && /republican/i.test(name)
  return (
    countryNamed(name)?.country ??
    (both ? null : partyOf(capital, null, capital)) ??
    name.replace(/, (?:including|among them|such as)\b.*$/, '').replace(NATIONAL, '')
  )
}

/** "Tens of thousands of Rumians", "more than 10,000 people": a crowd is not its country. */
const CROWD =
  /^(?:the )?(?:(?:(?:tens|hundreds|dozens|scores) of )?(?:thousands|hundreds|millions|dozens|scores|crowds) of |(?:more than |about |some |nearly |around |over |an estimated )?\d[\d,.]* )(?!(?:Republican|Democrat|senator|lawmaker|countr|state|nation|compan|union|member|part))\p{L}/iu

/** Who was or would be in an office does not speak for it, nor who is for somebody. */
const LEFT = /\b(?:former|ex|nominee|candidate|friend|accuser|victim|critic|supporter|backer|donor|fan|loyalist)\b/i

const PUBLIC =
  /\b(?:voters?|percent|per cent|citizens|residents|veterans|families|students|immigrants|migrants|refugees|protest(?:e|o)rs|demonstrators|respondents|public|people|taliban|militants?|militias?|rebels?|insurgents?|separatists?|dissidents?|opposition|guerrillas?|extremists?|activists?|exiles?|lawmakers?|legislators?|senators?|congress(?:men|women)?|parliament|senate|(?<!white )house|both parties)\b/i

/** Those who sit in one stand against each other. */
const CHAMBER = /^(?:the )?(?:House|Senate|Congress|Parliament|Duma|Knesset|Bundestag|Commons|Lords)\b/

const isPlace = (name: string): boolean => placesNamed(name).length > 0

const calledBy = ({ kind, name, aliases }: StorySpeaker): string[] =>
  kind === 'anonymous' ? [] : kind === 'person' ? [familyOf(name)] : [name, ...aliases].map(plain)
