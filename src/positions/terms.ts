/** The issues argued over, found in the coverage: what several parties ask for, refuse, promise or threaten. */
import type { Grouped } from '../claims/grouped.ts'
import type { Term } from '../dossier/types.ts'
import { placesNamed, regionNamed } from '../places/gazetteer.ts'
import { countryNamed } from '../speakers/names/countries.ts'
import { weight } from '../text/idf.ts'
import { literal } from '../text/literal.ts'
import { slug } from '../text/slug.ts'
import { stem } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { isDeed, LESS, verbsOf } from './deeds.ts'
import { type Issue, mostFrequent } from './issues.ts'
import { sideOf, turnedSide } from './sides.ts'
import { type Stand, type Told, towards } from './stands.ts'
import { sameName } from './synonyms.ts'
import { nameOf, TELLING } from './termnames.ts'

/** What a story is argued over, and which of its claims and stands speak of that. */
export interface Terms {
  /** The most argued over first. */
  terms: Term[]
  /** Ids of the terms of each claim, by its id. */
  of: ReadonlyMap<string, string[]>
  /** Where each stand, by its index, stands on the terms that it is about, by their ids. */
  ofStand: readonly ReadonlyMap<string, Stance>[]
}

/** Most terms a dossier names: a table with more lines is not read. */
const MOST = 14
/** Where so much of an issue stands beside another, it is part of that: "the annexation of Crimea". */
const BESIDE = 0.6

/** @param issues the most argued over first. */
export function termsOf(claims: readonly Told[], stands: readonly Stand[], issues: readonly Issue[]): Terms {
  const found = gather(issues, stands, claims).map((issues) => ({ id: slug(issues[0]!.key), issues }))
  const idOf = new Map<string, string>()
  for (const { id, issues } of found)
    for (const form of issues.flatMap(writtenAs)) if (!idOf.has(form)) idOf.set(form, id)
  const deeds = new Set(
    found.flatMap(({ id, issues }) => (issues.some(({ forms }) => isDenied(mostFrequent(forms))) ? id : [])),
  )
  const lessOf = new Map(found.map(({ id, issues }) => [id, lessThan(issues)]))
  const stemsOf = new Map(found.map(({ id, issues }) => [id, new Set(issues.map(({ key }) => key))]))
  const texts = new Set<string>()
  for (const { statements, follows } of claims) for (const i of follows.texts) texts.add(statements[i]!.text)
  const said = namedIn([...texts], idOf)
  const things = namedIn([...new Set(stands.map(({ focus }) => focus.thing))], idOf)
  const textsOf = new Map<string, string[]>(found.map(({ id }) => [id, []]))
  for (const [text, ids] of said) for (const id of ids) textsOf.get(id)!.push(text)
  const named = found.map(({ id, issues }) => ({ id, label: nameOf(issues, textsOf.get(id)!) }))
  const terms = named.flatMap(({ id, label }) => (label === null ? [] : { id, label }))
  const isTerm = (id: string) => terms.some((each) => each.id === id)
  return {
    terms,
    of: new Map(
      claims.map(({ id, statements, follows }) => {
        const theirs = new Set<string>()
        for (const i of follows.texts) for (const term of said.get(statements[i]!.text) ?? []) theirs.add(term)
        return [id, [...theirs].filter(isTerm).sort()]
      }),
    ),
    ofStand: stands.map(({ stance, focus: { thing, deed, undoing } }) => {
      const ofDeeds = [...(deed === null ? [] : [deed]), ...undoing].flatMap((word) => idOf.get(word) ?? [])
      const about = [...new Set([...(things.get(thing) ?? []), ...ofDeeds])].filter(isTerm).sort()
      // Who would repeal a law is against the law, and for the repeal.
      const onto = (term: string) =>
        undoing.filter((word) => idOf.get(word) !== term && !stemsOf.get(term)!.has(stem(word)))
      // What is denied of a thing, deeds apart, leaves open who wants it: "there were no requests for ships".
      const sides = about.map((term) => {
        const less = lessOf.get(term)?.test(thing) ? 1 : 0
        return [term, towards(stance, onto(term).length + less)] as const
      })
      return new Map(sides.filter(([term, side]) => side !== 'denies' || deeds.has(term)))
    }),
  }
}

/** An issue as it is written, in lower case, one and many. */
const writtenAs = ({ key, forms }: Issue): string[] =>
  [...forms.keys(), ...verbsOf(key)].flatMap((form) => {
    const plain = form.toLowerCase().replace(/[’']s?$/, '')
    return plain.endsWith('s') ? [plain, plain.slice(0, -1)] : [plain, `${plain}s`]
  })

/** "Firearms restrictions", "anti-firearms laws", where what is mostly argued over are the firearms. */
function lessThan(issues: readonly Issue[]): RegExp | null {
  if (writtenAs(issues[0]!).some((form) => OF_LESS.test(form))) return null
  const named = issues.flatMap(writtenAs).map(literal).join('|')
  return new RegExp(`\\banti-(?:${named})\\b|\\b(?:${named}) (?:${LESS})\\b`, 'i')
}
const OF_LESS = new RegExp(`\\b(?:${LESS})$`)

/** The terms that texts name, by the text. They are searched as one, which is many times faster than one by one. */
function namedIn(texts: readonly string[], idOf: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>()
  if (idOf.size === 0) return out
  // In one order of letters: alternatives that begin alike are then tried as one; the longer of two first.
  const forms = [...idOf.keys()].sort().reverse()
  const pattern = new RegExp(`\\b(?:${forms.map(literal).join('|')})\\b`, 'g')
  const lower = texts.map((text) => text.toLowerCase())
  let n = 0
  let start = 0
  for (const match of lower.join('\n').matchAll(pattern)) {
    while (match.index > start + lower[n]!.length) start += lower[n++]!.length + 1
    const known = out.get(texts[n]!) ?? new Set()
    out.set(texts[n]!, known.add(idOf.get(match[0])!))
  }
  return out
}

/**
 * Issues that are one are brought together, the one most argued over first. Where few are taken up by several sides, what one side
 * stands on is an issue too if several claims speak of it (two words tell more than one) and, where there are several pages, it is said again.
 */
function gather(issues: readonly Issue[], stands: readonly Stand[], claims: readonly Told[]): Issue[][] {
  const out: Issue[][] = []
  const take = (issue: Issue) => {
    const into = out.find(([first]) => isOne(first!, issue) && !isOpposed(first!, issue, stands))
    if (into) into.push(issue)
    else if (
      out.length < MOST &&
      !out.some((term) => isPart(issue, term) || isBeside(issue, term[0]!, stands) || isWithin(issue, term, stands))
    )
      out.push([issue])
  }
  const least = stands.length > MANY ? 3 : 2
  const places = issues.filter(isPlace)
  const argued = issues.filter(
    (issue) =>
      (issue.parties >= DISPUTED_PLACE && isWanted(issue, stands)) || !(isPlace(issue) || isPartOf(issue, places)),
  )
  const alone = !isOfSeveral(claims)
  const several = argued.filter((issue) => issue.parties > 1 && issue.claims >= least && (alone || isTelling(issue)))
  for (const issue of several.slice(0, 6 * MOST)) take(issue)
  const again = alone ? 1 : 2
  if (several.length < MOST)
    for (const issue of argued)
      if (
        !several.includes(issue) &&
        issue.claims >= again &&
        ((isTurned(issue, stands) && issue.score >= RARE_ENOUGH) ||
          ((alone || issue.stands.length > FEW || (issue.key.includes(' ') && isTelling(issue))) &&
            toldBy(issue, claims) >= Math.max(fewest(issue), SHARE * claims.length)))
      )
        take(issue)
  // What one party alone calls so is still what the others argue over: "debt limit", "debt ceiling".
  for (const issue of issues)
    if (!out.some((term) => term.includes(issue)))
      out.find(([first]) => isOne(first!, issue) && !isOpposed(first!, issue, stands))?.push(issue)
  return out
}

/** Of two stands only what seldom stands elsewhere, or is done, is an issue: "extradition", "pension cuts", and not "land", "exchange". */
const isTelling = ({ key, stands, forms, score }: Issue): boolean =>
  stands.length > FEW ||
  score >= (key.includes(' ') ? TOLD_BY_TWO : RARE) ||
  isDeed(mostFrequent(forms)) ||
  MEASURE.test(mostFrequent(forms))
const MEASURE = /^(?:bill|law|treaty|resolution|amendment|legislation|agreement)s?$/i
const RARE = 9.5
const TOLD_BY_TWO = 8

/** Who wants today what he refused yesterday has two sides by himself: in a small story that is what it is about. */
const isTurned = (issue: Issue, stands: readonly Stand[]): boolean =>
  stands.length <= SMALL &&
  issue.stands.some((i) =>
    issue.stands.some((j) => {
      const [a, b] = [stands[i]!, stands[j]!]
      return (
        a.statement.speaker === b.statement.speaker &&
        turnedSide(towards(a.stance, a.focus.undoing.length), towards(b.stance, b.focus.undoing.length)) === 'for' &&
        a.focus.thing === b.focus.thing
      )
    }),
  )
/** So many stands. */
const SMALL = 20
const RARE_ENOUGH = 7

/** Deeds, and what is said of somebody. */
const isDenied = (noun: string): boolean => isDeed(noun) || /\b(?:allegation|accusation|charge|claim)s?$/i.test(noun)

/** Where fewer stand on what a place names alone, it is where something is to happen, and not what they argue over. */
const DISPUTED_PLACE = 3

/** "Leave Estra", and not "the ferries of Estra", "the Estra ferries": what is wanted is the place itself, in half of what is said of it. */
function isWanted(issue: Issue, stands: readonly Stand[]): boolean {
  const forms = writtenAs(issue).map(literal).join('|')
  const itself = new RegExp(
    `(?<!\\b(?:in|of|on|at|near|inside|across|around|into) (?:the )?)\\b(?:${forms})\\b(?! \\p{L})`,
    'u',
  )
  const wanted = issue.stands.filter((i) => itself.test(stands[i]!.focus.thing.toLowerCase()))
  return wanted.length >= WANTED * issue.stands.length
}
const WANTED = 0.5

const isPlace = (issue: Issue): boolean => {
  const name = mostFrequent(issue.forms)
  return (
    countryOf(issue) !== null ||
    (/^\p{Lu}/u.test(name) && (placesNamed(name).length > 0 || regionNamed(name) !== undefined))
  )
}

/** "Cruz" of "Santa Cruz". */
const isPartOf = ({ key, forms }: Issue, places: readonly Issue[]): boolean =>
  /^\p{Lu}/u.test(mostFrequent(forms)) && places.some((place) => place.key.split(' ').includes(key))

/** Whether there are several pages. */
const isOfSeveral = (claims: readonly Grouped[]): boolean =>
  claims.some(({ statements }) => statements.some(({ article }) => article !== claims[0]!.statements[0]!.article))

/** Where more stands are taken, two claims are by the way. */
const MANY = 400

const fewest = ({ key }: Issue): number => (key.includes(' ') ? 2 : 3)
/** Of all claims; what fewer speak of is by the way. */
const SHARE = 0.02

/** How many claims name an issue. */
function toldBy(issue: Issue, claims: readonly Told[]): number {
  const forms = writtenAs(issue)
  return claims.filter(({ statements, follows }) =>
    follows.texts.some((i) => forms.some((form) => statements[i]!.text.toLowerCase().includes(form))),
  ).length
}
function isOne(a: Issue, b: Issue): boolean {
  const [mine, yours] = [a.key.split(' '), b.key.split(' ')]
  const [here, there] = [countryOf(a), countryOf(b)]
  return (
    sameName(mine.at(-1)!) === sameName(yours.at(-1)!) ||
    (here !== null && here === there) ||
    (wayOf(mine) === wayOf(yours) &&
      mine.some(
        (stem, i) =>
          yours.includes(stem) && weight(stem) >= TELLING && (i === mine.length - 1 || stem === yours.at(-1)),
      ))
  )
}

/** "They are for border security and against the border wall": what a party is for is not what it is against. */
function isOpposed(a: Issue, b: Issue, stands: readonly Stand[]): boolean {
  const nameOf = ({ key }: Issue) => sameName(key.split(' ').at(-1)!)
  if (nameOf(a) === nameOf(b)) return false
  const [mine, yours] = [sidesOn(a, stands), sidesOn(b, stands)]
  return [...mine].some(([party, side]) => side !== null && yours.get(party) === (side === 'for' ? 'against' : 'for'))
}

/** The side that each party takes on an issue; null of one that takes both. */
function sidesOn(issue: Issue, stands: readonly Stand[]): Map<string, 'for' | 'against' | null> {
  const out = new Map<string, 'for' | 'against' | null>()
  for (const { party, stance, focus } of issue.stands.map((i) => stands[i]!)) {
    const side = sideOf(towards(stance, focus.undoing.length))
    if (side !== null) out.set(party, (out.get(party) ?? side) === side ? side : null)
  }
  return out
}

/** "Tax cuts" and "tax increases", "gun control" and "gun violence": who is for the one is not for the other. */
const wayOf = (stems: readonly string[]): number => WAYS.findIndex((way) => way.has(stems.at(-1)!))
const WAYS = [
  'cut reduction freeze decrease',
  'increase hike rise expansion raise',
  'violence crime attack death abuse shooting massacre harassment fraud',
  'right freedom owner',
].map((list) => new Set(list.split(' ').map(stem)))

/** "U.S.", "Syrian": the country that an issue is named by. */
const countryOf = ({ forms }: Issue): string | null => {
  const name = mostFrequent(forms).replace(/[’']s?$/, '')
  return (countryNamed(name) ?? countryNamed(`${name}.`))?.country ?? null
}

/** "Election", where one of a term's names is "election meddling", of which most speak who speak of it. */
const isPart = ({ key, stands }: Issue, term: readonly Issue[]): boolean =>
  term.some(
    (each) =>
      each.key !== key &&
      each.key.split(' ').includes(key) &&
      stands.filter((i) => each.stands.includes(i)).length >= BESIDE * stands.length,
  )

/** "Front line", of which only whoever insists on a ceasefire along it speaks. */
function isWithin(issue: Issue, term: readonly Issue[], stands: readonly Stand[]): boolean {
  const forms = term.flatMap(writtenAs)
  const things = issue.stands.map((i) => stands[i]!.focus.thing.toLowerCase())
  return things.length <= FEW && things.every((thing) => forms.some((form) => thing.includes(form)))
}
/** So many that are another's, too, are no issue of their own. */
const FEW = 2

function isBeside(issue: Issue, other: Issue, stands: readonly Stand[]): boolean {
  const [mine, yours] = [writtenAs(issue), writtenAs(other)]
  const beside = issue.stands.filter((i) => {
    const parts = stands[i]!.object.toLowerCase().split(/[,;:.!?]/)
    return parts.some((part) => mine.some((a) => yours.some((b) => isNear(part, a, b))))
  })
  return beside.length >= BESIDE * issue.stands.length
}

/** Not one within the other, and few letters between. */
function isNear(text: string, a: string, b: string): boolean {
  const [x, y] = [text.indexOf(a), text.indexOf(b)]
  if (x < 0 || y < 0) return false
  const between = x < y ? y - x - a.length : x - y - b.length
  return between > 0 && between <= NEAR
}
const NEAR = 14

/** The terms under the names that a person gave them; terms that were given one name are one. */
export function renamed(found: Terms, labels: ReadonlyMap<string, string>): Terms {
  if (labels.size === 0) return found
  const first = new Map<string, string>()
  const into = new Map<string, string>()
  for (const { id, label } of found.terms) {
    const name = labels.get(id) ?? label
    if (!first.has(name.toLowerCase())) first.set(name.toLowerCase(), id)
    into.set(id, first.get(name.toLowerCase())!)
  }
  const merged = (ids: readonly string[]) => [...new Set(ids.map((id) => into.get(id) ?? id))].sort()
  return {
    terms: found.terms.flatMap(({ id, label }) => (into.get(id) === id ? { id, label: labels.get(id) ?? label } : [])),
    of: new Map([...found.of].map(([key, ids]) => [key, merged(ids)])),
    ofStand: found.ofStand.map((of) => new Map([...of].map(([id, stance]) => [into.get(id) ?? id, stance]))),
  }
}
