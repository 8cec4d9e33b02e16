/** Who may be meant by "he" or "she" at a place: whom the page names about there, and who has spoken. */
import type { Attribution, Sentence, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import { type Gender, isFirstName, tellsGender } from '../names/firstnames.ts'
import { remembered } from '../names/spelling.ts'
import { genderBy } from '../names/titles.ts'
import { Naming } from '../namings.ts'
import type { Person } from '../person.ts'
import type { Standing } from './features.ts'
import { officeNamings } from './officenamings.ts'

/** How far back, in sentences, a candidate is named or has spoken. */
const REACH = 20
/** So many of those who spoke before are looked at. */
const MOST_SPOKEN = 12

/** The pronoun's place on the page, and what is around it. */
export interface Setting {
  attribution: Attribution
  context: Context
  at: Span
  sought: Gender
  /** The sentence, and its number. */
  sentence: Sentence
  own: number
  stands: Standing
  inContent(at: Span): boolean
  /** Who says what the pronoun stands in. */
  outer: Member | null
  /** It stands in a quotation of theirs. */
  inQuote: boolean
  /** "The spokesman said he hopes": it begins what they say. */
  begins: boolean
  /** Where the cue ends of who was last asked something before it. */
  asked: number | null
  /** Who spoke before, the last first; and each of them once. */
  spoke: readonly Spoke[]
  order: readonly Member[]
}

/** Null outside all sentences. */
export function settingOf(attribution: Attribution, at: Span, sought: Gender, context: Context): Setting | null {
  const { sentences, cast, done, namings } = context
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  const sentence = sentences[own]
  if (!sentence) return null
  const { content } = attribution
  const inContent = ({ start }: Span) => content.some((each) => start >= each.start && start < each.end)
  const parent = done.get(attribution.parent ?? '')
  const outer = cast.get(parent?.speaker)
  const inQuote = outer !== null && namings.quotations.some(({ start, end }) => start <= at.start && at.start < end)
  const begins =
    outer !== null && !inQuote && parent!.content.some(({ start }) => at.start >= start && at.start - start < 6)
  const stands = inQuote
    ? 'quoted'
    : content.some(({ start }) => start < at.start)
      ? 'after'
      : at.start - sentence.start < 6
        ? 'opens'
        : 'within'
  const spoke = spokeBefore(own, at, sought, context)
  const order = [...new Set(spoke.map(({ member }) => member))]
  const asked = askedBefore(at, context)
  return {
    attribution,
    context,
    at,
    sought,
    sentence,
    own,
    stands,
    inContent,
    outer,
    inQuote,
    begins,
    asked,
    spoke,
    order,
  }
}

function askedBefore(at: Span, { article, spoken }: Context): number | null {
  const cue = spoken.findLast((each) => each.source[0]!.start < at.start)?.cue.at(-1)
  return cue && ASKED.test(article.text.slice(cue.start, cue.end)) ? cue.end : null
}
const ASKED = /\b(?:asked|pressed|questioned|grilled|challenged)$/

/** Somebody who has spoken, the last first. */
export interface Spoke {
  member: Member
  at: number
  sentence: number
  /** Null of a pronoun. */
  naming: Naming | null
  top: boolean
}

function spokeBefore(own: number, at: Span, sought: Gender, { article, sentences, cast, spoken }: Context): Spoke[] {
  const found: Spoke[] = []
  const from = sentences[Math.max(0, own - REACH)]!.start
  for (let i = spoken.length - 1; i >= 0 && found.length < MOST_SPOKEN; i--) {
    const { source, speaker, parent } = spoken[i]!
    const { start, end } = source[0]!
    if (start >= at.start) continue
    const member = cast.get(speaker)
    if (!member || !canBe(member, sought)) continue
    if (start < from) break
    let sentence = own
    while (sentences[sentence]!.start > start) sentence--
    const words = article.text.slice(start, end)
    // Who signs the page, and is "I" throughout.
    if (parent === null && /^(?:i|me|my|myself)$/i.test(words)) continue
    const pronoun = /^s?he$/i.test(words)
    const naming = pronoun ? null : new Naming(article.text, start, end, sentence, false)
    found.push({ member, at: start, sentence, naming, top: parent === null })
  }
  return found
}

/** Somebody who may be meant. */
export interface Gathered {
  person: Person | null
  speaker: Member | null
  /** Where named, as far as that is in reach. */
  names: readonly Naming[]
  /** Those before the pronoun that are neither quoted nor of what is said. */
  before: readonly Naming[]
  /** How often named on the page. */
  times: number
}

/** Each candidate once: whom the page names, and who has spoken unnamed. */
export function gather({ own, at, sought, order, spoke, inContent, context }: Setting): Gathered[] {
  const { cast, namings } = context
  const offices = officeNamings(own, context)
  const found: Gathered[] = []
  const heard = new Set<Member>()
  for (const [person, all] of namings.people) {
    // A rarer first name tells no gender, but "chairman" and "Sir" do.
    const told = tellsGender(person.name.split(' ')[0]!) || hasTitleOfGender(person)
    if (told && person.gender !== null && person.gender !== sought) continue
    const speaker = cast.called(person.name)
    if (speaker && ((told && !canBe(speaker, sought)) || heard.has(speaker))) continue
    if (speaker) heard.add(speaker)
    const names = all
      .slice(firstFrom(all, own - REACH), firstFrom(all, own + 1))
      .filter(({ start }) => start !== at.start)
    // "The president said …. He": where he speaks so, long after the page has named him.
    const heardAs = namingsOf(speaker, spoke).filter(
      ({ start }) => start > (names.findLast((each) => each.start < at.start)?.end ?? 0),
    )
    const called = (offices.get(person.name) ?? []).filter(
      ({ start, end }) => !heardAs.some((each) => each.start < end && start < each.end),
    )
    const others = [...heardAs, ...called]
    const near = others.length > 0 ? [...names, ...others].sort((a, b) => a.start - b.start) : names
    if (near.length === 0 && !(speaker && order.includes(speaker))) continue
    const before = near.filter((each) => each.start < at.start && !each.quoted && !inContent(each))
    found.push({ person, speaker, names: near, before, times: all.length })
  }
  for (const speaker of order) {
    if (heard.has(speaker)) continue
    // "Another Rumian said …. He": named where they speak.
    const names = namingsOf(speaker, spoke)
    found.push({ person: null, speaker, names, before: names, times: names.length })
  }
  return found
}

/** Where somebody speaks, and not as a pronoun; in order. */
const namingsOf = (speaker: Member | null, spoke: readonly Spoke[]): Naming[] =>
  spoke.flatMap(({ member, naming }) => (member === speaker && naming ? [naming] : [])).reverse()

const hasTitleOfGender = ({ said }: Person): boolean =>
  genderBy(said.map(({ role }) => role.slice(role.lastIndexOf(' ') + 1))) !== null

/** Index of the first that stands in this sentence or behind it; they are in order. */
function firstFrom(all: readonly Naming[], sentence: number): number {
  let [from, to] = [0, all.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (all[middle]!.sentence < sentence) from = middle + 1
    else to = middle
  }
  return from
}

const canBe = ({ kind, name, gender, count }: Member, sought: Gender): boolean =>
  kind === 'person'
    ? gender === null || gender === sought
    : kind === 'anonymous' &&
      (count ?? 1) === 1 &&
      !(sought === 'he' ? A_WOMAN : A_MAN).test(name) &&
      !/sources|officials|people|\b(?:sign|placard|banner|poster|plaque)\b/i.test(name)
/** "A spokeswoman". */
const WHOSE =
  "(?:(?:an?|the|his|her|their|its|my|our|one|another|whose|\\p{Lu}[\\p{L}.-]{1,24}[’']s?) )?(?:[\\p{Ll}-]+ )?"
const A_WOMAN = new RegExp(
  `woman\\b|^${WHOSE}(?:girl|wife|mother|mom|mum|grandmother|daughter|sister|widow|aunt|niece|girlfriend)(?![\\p{L}])`,
  'iu',
)
const A_MAN = new RegExp(
  `(?<!wo)man\\b|^${WHOSE}(?:boy|husband|father|dad|grandfather|son|brother|widower|uncle|nephew|boyfriend)(?![\\p{L}])`,
  'iu',
)

export const hasKnownFirst = remembered((name) => isFirstName(name.split(' ')[0]!))
