/** Where: names of places that stand for a location, with coordinates. */

import { countryNamed } from '../speakers/names/countries.ts'
import { isFirstName } from '../speakers/names/firstnames.ts'
import { stage } from '../stage.ts'
import { touches } from '../text/spans.ts'
import type { Article, Place, Sentence, Span } from '../types.ts'
import { type Entry, placesNamed, regionsNamed } from './gazetteer.ts'
import { WORDS } from './regions.ts'

export const places = stage({
  name: 'places',
  needs: ['article', 'sentences'],
  adds: ['places'],
  run: ({ article, sentences }) => {
    const all = [...datelinesOf(article), ...sentences.flatMap((sentence) => locations(article.text, sentence))]
    const doubtful = all.filter((each) => each.within.length === 0 && canBeSurname(each))
    const others = doubtful.length > 0 ? new Set([...surnamesOf(article.text), ...stormsOf(article.text)]) : new Set()
    const spokenOf = all.some(isSmall) ? countriesOf(article.text) : new Set()
    const found = all.filter((each) => {
      const isOther = doubtful.includes(each) && others.has(article.text.slice(each.start, each.end))
      return (
        !isOther &&
        !isElsewhere(each) &&
        (!isSmall(each) || spokenOf.size === 0 || spokenOf.has(each.entries[0]!.country))
      )
    })
    return { places: settled(found, article.text).sort((a, b) => a.start - b.start) }
  },
})

/** A name with the places that it may mean. */
interface Found extends Span {
  entries: readonly Entry[]
  /** The country or region that the text gives with it; a country and a state where they share a name. */
  within: readonly Entry[]
  /** What the text says that it is near: "Halden near Ostby". */
  beside?: readonly Entry[]
  rule: string
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}`
/** What stands before a place where something is or goes: "in Halden", "near the town of Halden", "in eastern Norland", "off the coast of Norland". */
const AT = String.raw`\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Tt]o|[Oo]utside|[Aa]round|[Aa]cross|[Tt]oward|[Tt]owards|[Ii]nto|[Tt]hroughout|[Ww]ithin|[Vv]ia|[Oo]ver|[Bb]eyond|[Ii]nside|[Ll]eft|[Rr]eached|[Ee]ntered|[Vv]isited|[Vv]isiting|[Ii]nvaded|[Ll]eave|[Oo]ff|(?:centre|center|coast|east|heart|north|outskirts|parts|shores|south|streets|suburbs?|waters|west) of)`
const KIND = '(?:city|town|village|port|capital|region|province|state|district|suburb|settlement|island|peninsula)'
const BETWEEN = String.raw`(?:\s(?:the|a|an|southern|northern|eastern|western|central|south|north|east|west|downtown|nearby|mainland|neighbou?ring|occupied|annexed|south-?eastern|south-?western|north-?eastern|north-?western|\p{Lu}\p{L}{2,14}(?:n|ish|ese|i)\s(?=${KIND}|capital)|${KIND}(?:\sof)?)){0,4}`
const PLACE = String.raw`(?<name>${NAME}(?:\s(?:(?:de|del|la|of|and|upon|on)\s)?${NAME}){0,3})`
/** A location, then what it lies in ("Halden, Norland"), or others like it ("in Halden, Ostby and Lund"). */
const LOCATED = new RegExp(`${AT}${BETWEEN}\\s${PLACE}`, 'gu')
const NEXT = new RegExp(String.raw`^(?:,?\s(?:and|or|to)\s|,\s)(?:in\s)?(?:the\s)?${PLACE}`, 'u')
const PART_OF = new RegExp(String.raw`^(?:['’]s capital|,|\sin)\s(?<name>${NAME}(?:\s${NAME}){0,2})`, 'u')
const NEAR_TO = new RegExp(
  String.raw`^,?\s(?:near|outside|close to|(?:just )?(?:north|south|east|west) of)\s(?<name>${NAME}(?:\s${NAME})?)`,
  'u',
)
/** "The University of Alabama at Birmingham": there, and not in England. */
const OF_STATE = /\b(?:University|College) of (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:,| at| in) $/u
const GOES_ON = /^(?:['’]s capital|,)\s\p{Lu}/u

const LONGEST = 3000

/** "in the U.S. election", "at a Philadelphia conference": the name tells what kind of thing follows. */
const KIND_OF =
  /^ (?!(?:and|or|in|on|at|to|for|with|by|as|but|is|was|are|were|has|have|had|will|would|could|should|may|might|that|which|who|when|where|while|after|before|since|during|over|from|of|last|this|next|if|because|amid|ahead|under|against|despite|until|than|later|early|late|earlier|also|only|not|about|through|without|between|among)\b)\p{Ll}/u

/** "in the Clinton, Bush and Obama administrations", "during the Bush years": who governed, and no place. */
const UNDER =
  /^(?:,? (?:and |or )?\p{Lu}[\p{L}-]{1,20}(?=,| ))*(?:,? (?:and|or) \p{Lu}[\p{L}-]{1,20})?,? (?:administration|presidenc|years?\b|era\b|White House|famil|camp(?:aign|s?\b)|government)/u

function locations(text: string, { start, end }: Sentence): Found[] {
  const sentence = text.slice(start, Math.min(end, start + LONGEST))
  const out: Found[] = []
  for (const match of sentence.matchAll(LOCATED)) {
    let at = match.index + match[0].length - match.groups!.name!.length
    let found = placeAt(sentence, at, match.groups!.name!)
    while (found) {
      const { name, entries } = found
      const rest = sentence.slice(at + name.length)
      const within = regionsOf(PART_OF.exec(rest)?.groups?.name ?? OF_STATE.exec(sentence.slice(0, at))?.[1])
      const place: Found = {
        start: start + at,
        end: start + at + name.length,
        entries,
        within,
        beside: placesNamed((NEAR_TO.exec(rest)?.groups?.name ?? '').replace(/['’]s$|[.,]+$/u, '')),
        rule: within.length > 0 ? 'named-with-its-region' : 'located',
      }
      if (!isSomebodys(place, match[0], rest, sentence.slice(0, match.index))) out.push(place)
      const next = NEXT.exec(rest)
      if (!next || out.length > 500) break
      at += name.length + next[0].length - next.groups!.name!.length
      found = placeAt(sentence, at, next.groups!.name!)
    }
  }
  return out.filter((each, i) => !out.slice(0, i).some((other) => touches(other, each)))
}

/** "From Clinton’s interview", "according to Clinton": whose it is, or who says it, and no town. */
const isSomebodys = (place: Found, lead: string, rest: string, before: string): boolean =>
  place.within.length === 0 &&
  canBeSurname(place) &&
  /^(?:to|from|over|towards?)\s/i.test(lead) &&
  (/^['’]s?\s/.test(rest) || /\b[Aa]ccording $/.test(before))

/** The longest beginning of a run of capitalised words that is a place, unless the run goes on as the name of something else. */
function placeAt(text: string, at: number, run: string): { name: string; entries: readonly Entry[] } | null {
  const words = run.split(' ')
  for (let count = words.length; count > 0; count--) {
    const joined = words.slice(0, count).join(' ')
    const name = joined.replace(/['’]s?$/, '').replace(/(?<!\b\p{Lu})[.,-]+$/u, '')
    const entries = placesNamed(name)
    if (entries.length === 0) continue
    const bare = !GOES_ON.test(text.slice(at + name.length))
    if (bare && entries.every((entry) => entry.kind === 'city') && WORDS.has(name)) return null
    const before = text.slice(Math.max(0, at - 12), at)
    if (/\b[Aa]n? $/.test(before) || (/\b[Tt]he $/.test(before) && KIND_OF.test(text.slice(at + name.length))))
      return null
    // "The North Bay" is a part of a town or a land.
    if (/\b[Tt]he $/.test(before) && name.includes(' ') && entries.every(({ kind }) => kind === 'city')) return null
    if (UNDER.test(text.slice(at + name.length)) && entries.every(({ kind }) => kind === 'city')) return null
    if (/\bin addition to $/.test(text.slice(Math.max(0, at - 15), at))) return null
    const possessive = joined !== name && /^['’]/.test(joined.slice(name.length))
    const rest = text.slice(at + name.length)
    // "the Paris Agreement" is no place, and neither is "Lund's" when something else of Lund's follows.
    if (
      !possessive &&
      /^[ -](?!(?:on|in|at|by|for|to|and|or|the|after|before|when|where|as|from|with|of)\b)\p{Lu}\p{Ll}/u.test(rest)
    )
      return null
    return { name, entries }
  }
  return null
}

const regionsOf = (name: string | undefined): readonly Entry[] => {
  const words = name?.split(' ') ?? []
  for (let count = words.length; count > 0; count--) {
    const regions = regionsNamed(words.slice(0, count).join(' '))
    if (regions.length > 0) return regions
  }
  return []
}

/** "HALDEN, Norland (AP) —": where the page was written. */
const DATELINE =
  /^(?<name>\p{Lu}[\p{Lu} .'’-]{2,30})(?:,\s(?<within>\p{Lu}[\p{L}. ]{1,24}?))?\s{0,2}(?:\([^()]{2,30}\)\s{0,2})?(?:[-–—]{1,2}|\s[—–-])\s?/u

function datelinesOf({ text, blocks }: Article): Found[] {
  return blocks.slice(0, 12).flatMap(({ start, end }): Found | never[] => {
    const groups = DATELINE.exec(text.slice(start, Math.min(end, start + 90)))?.groups
    if (!groups) return []
    const capitals = groups.name!.trim()
    const entries = placesNamed(inTitleCase(capitals))
    const within = regionsOf(groups.within)
    return entries.length === 0 ? [] : { start, end: start + capitals.length, entries, within, rule: 'dateline' }
  })
}

const inTitleCase = (capitals: string): string =>
  capitals.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())

/** How often each country is meant by names that leave no doubt. */
function countriesIn(found: readonly Found[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of found) {
    if (isSmall(each)) continue
    const { entries, within } = each
    const inside = entries.filter(({ country }) => within.some((region) => region.country === country))
    const [country, other] = new Set((inside.length > 0 ? inside : entries).map((entry) => entry.country))
    if (country && !other) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return counts
}

/**
 * Words that follow a first name, with or without an initial: "Anna Lund", "John F. Clinton". Behind another word of a sentence only
 * what is known for a first name is one: no "North" of "in North Halda".
 */
const surnamesOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/(?<![\p{L}.])(\p{Lu}\p{Ll}{1,14})(?= (?:\p{Lu}\. )?(\p{Lu}\p{Ll}{2,20})\b)/gu)].flatMap(
      ({ 1: first, 2: last, index }) =>
        !/[\p{L}.] ?$/u.test(text.slice(Math.max(0, index - 2), index)) || isFirstName(first!) ? last! : [],
    ),
  )

/** "Hurricane Florence": what the text then calls Florence. */
const stormsOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /\b(?:[Hh]urricane|[Tt]ropical [Ss]torm|[Tt]yphoon|[Cc]yclone|[Ss]uperstorm|[Ss]torm) (\p{Lu}\p{Ll}{2,20})\b/gu,
    ),
  ].map((match) => match[1]!)

/** "Southport, North Carolina": the gazetteer has one in England only. */
const isElsewhere = ({ entries, within }: Found): boolean =>
  within.length > 0 && !entries.some(({ country }) => within.some((region) => region.country === country))

/** So small a town (in thousands), the only one of its name, is meant only where its country is spoken of, or none is. */
const SMALL = 50
const isSmall = ({ entries, within }: Found): boolean =>
  within.length === 0 && entries.length === 1 && entries[0]!.kind === 'city' && entries[0]!.size < SMALL

/** So large a town (in thousands) is meant even where somebody bears its name. */
const LARGE = 500

/** "a shift in Clinton's direction", where the text has a Hillary Clinton. */
const canBeSurname = ({ entries }: Found): boolean =>
  entries.every(({ kind, size, capital }) => kind === 'city' && size < LARGE && !capital)

/** In degrees: Springfield, Illinois, is the one nearest to the middle of Illinois. */
const apart = (a: Entry, b: Entry): number => Math.hypot(a.latitude - b.latitude, a.longitude - b.longitude)

/** Of a state's towns of one name the one in its middle is meant; of a country's, "Washington, U.S.", the one that is known. */
const far = (entry: Entry, region: Entry): number => (region.kind === 'country' ? 0 : 1e4 * apart(entry, region))

/** How far from a name a country is spoken of together with it, in characters. */
const TOGETHER = 300

/** Codes of the countries that a stretch of text speaks of, in whatever form or by a state: "the British government", "Florida". */
const countriesOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?/gu)]
      .flatMap(([words]) => [words, words.split(' ')[0]!])
      .flatMap((words) => {
        const named = countryNamed(words)
        const [only, other] = regionsNamed(named && named.as !== 'seat' ? named.country : words)
        return only && !other ? only.country : []
      }),
  )

/**
 * Of places that share a name: the one in what the text gives with it, a country, the one in a country spoken of, beside it above all,
 * the largest. A name means one place throughout a text, unless something else is given with it.
 */
function settled(found: readonly Found[], text: string): Place[] {
  const near = countriesIn(found)
  const meant = found.map((each) => likeliest(each, near, text))
  const best = new Map<string, Meant>()
  for (const each of meant) if (each.weight > (best.get(each.entry.name)?.weight ?? 0)) best.set(each.entry.name, each)
  return found.map(({ start, end, within, rule }, i) => {
    const { name, country, latitude, longitude, kind } =
      within.length > 0 ? meant[i]!.entry : best.get(meant[i]!.entry.name)!.entry
    return { start, end, name, country, latitude, longitude, kind, rule }
  })
}

interface Meant {
  entry: Entry
  weight: number
}

/** So few degrees from another town one is near it. */
const NEIGHBOURS = 2

function likeliest(
  { start, end, entries, within, beside: next = [] }: Found,
  near: ReadonlyMap<string, number>,
  text: string,
): Meant {
  const beside =
    entries.length > 1 ? countriesOf(text.slice(Math.max(0, start - TOGETHER), end + TOGETHER)) : new Set<string>()
  const inside = (entry: Entry): number =>
    Math.max(0, ...within.map((region) => (region.country === entry.country ? 1e6 - far(entry, region) : 0)))
  const isSpokenOf = ({ country }: Entry) => beside.has(country)
  const weight = (entry: Entry): number =>
    inside(entry) +
    (next.some((other) => apart(entry, other) < NEIGHBOURS) ? 5e5 : 0) +
    (entry.kind !== 'city' ? 1e5 : 0) +
    // Réunion's capital is not the Saint-Denis of a text that speaks of France.
    (entry.capital && (isSpokenOf(entry) || !entries.some(isSpokenOf)) ? 5e3 : 0) +
    (entry.size + 1) * (1 + Math.min(3, near.get(entry.country) ?? 0) + (beside.has(entry.country) ? 3 : 0))
  return entries.map((entry) => ({ entry, weight: weight(entry) })).reduce((a, b) => (b.weight > a.weight ? b : a))
}
