/** "The official", "the accused", "Lund’s former lawyer": which person of the page a description means. */

import type { Sentence, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import { countryIn } from '../names/countries.ts'
import type { Gender } from '../names/firstnames.ts'
import { SUFFIXES } from '../names/nameparts.ts'
import { outletsIn } from '../outlets/outlets.ts'
import { GROUPS, ROLES } from '../words.ts'
import { headOf } from './descriptions.ts'
import { type Held, holderOf } from './holderof.ts'
import {
  bodyBehind,
  bodyIn,
  governsElsewhere,
  headsAThing,
  isA,
  isAnother,
  LAWMAKER,
  OF_A_SIDE,
} from './officesapart.ts'
import { stateIn } from './ofstate.ts'

/** A description, as it is read here. */
interface Description {
  text: string
  head: string
  /** "Republican", and the state, of "the Ohio Republican". */
  side: string | undefined
  state: string | null
  at: Span
}

/**
 * "The justice", "the Kentucky Republican" of a text that nowhere says who that is: whoever spoke last or begins the sentence
 * before, if nothing that the text says of them speaks against it.
 */
export function personMeant(text: string, at: Span, context: Context): Member | null {
  const head = headOf(text.replace(/^the /i, ''))
  const described = { text, head, side: OF_A_SIDE.exec(head)?.[0], state: stateIn(text), at }
  if (!canMeanOne(described)) return null
  const former = /^the (?:former |ex-)/i.test(text) ? formerly(described, context) : null
  if (former) return former
  if (OTHERS.test(text) && !((OF_A_LIFE.test(head) || RUNS.test(head)) && /^the (?:top|former) /i.test(text)))
    return null
  const unnamed = unnamedBefore(head, context)
  if (unnamed) return unnamed
  const person = lastSpokenOf(described, context)
  return person && !isOtherHere(person, described, context) && fitsOffices(person, described) ? person : null
}

/** Whether a description can mean one person whom it leaves open. */
const canMeanOne = ({ text, head, side }: Description): boolean =>
  /^the /i.test(text) &&
  !GROUPS.has(head) &&
  outletsIn(text).length === 0 &&
  !THE_ONLY_ONE.test(head) &&
  !headsAThing(text, head) &&
  (side !== undefined || ROLES.has(head) || OF_A_LIFE.test(head) || AGED.test(text) || PARENT.test(text))

/** Whoever spoke last without a name, where a description can mean nobody else: "the man" is no woman. */
function unnamedBefore(head: string, { cast, spoken }: Context): Member | null {
  const last = cast.get(spoken.findLast(({ parent }) => !parent)?.speaker)
  if (!last) return null
  // "Another Rumian said …. The man said": he.
  const isTheMan =
    last.kind === 'anonymous' &&
    (last.count ?? 1) === 1 &&
    /^(?:man|woman|person)$/.test(head) &&
    !isOtherBy(head, last.gender ?? genderOf(headOf(last.name)))
  // "Two officials said …. One said …. The official": that one.
  const isOneOfThem =
    /^(?:one|another)$/i.test(last.name) && cast.speakers.some(({ name }) => headOf(name) === `${head}s`)
  return isTheMan || isOneOfThem ? last : null
}

/** Whoever spoke in the last sentences, or is named in the one before. */
function lastSpokenOf({ text, head, side, state, at }: Description, context: Context): Member | null {
  const { article, sentences, cast, spoken } = context
  const governsOne = (offices: readonly { role: string }[]) => side !== undefined && governs(offices, state)
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  // "The father" is of whoever's name stands there, and seldom they.
  const opens = OF_A_FAMILY.test(head) ? index : opening(index, context)
  // "The billionaire" is the one of whom the sentence just before speaks.
  const from = sentences[Math.max(0, opens - (OF_A_FORTUNE.test(head) ? 1 : 2))]?.start ?? 0
  const last = spoken.findLast(({ source }) => source[0]!.start < at.start)
  const speaker = last && last.source[0]!.start >= from ? cast.get(last.speaker) : null
  if (speaker?.kind === 'person' && !governsOne(speaker.offices)) return speaker
  if (AGED.test(text) || WHO_DID.test(text)) return null
  const before = article.text.slice(sentences[Math.max(0, opens - 1)]?.start ?? 0, at.start)
  const named = [...before.matchAll(/\p{Lu}[\p{L}\p{M}’'-]{1,24}/gu)]
    .map(({ 0: word }) => cast.fullName(word.replace(/[’']s$/, ''), at.start))
    .find((person) => person !== null && !governsOne(person.said))
  return named ? cast.addPerson(named, 'named') : null
}

/** Whether what the text tells of somebody shows that a description means somebody else. */
function isOtherHere(
  { name, offices, party }: Member,
  { text, head, side, state, at }: Description,
  { article, sentences }: Context,
): boolean {
  const here = article.text.slice(sentences.findLast(({ start }) => start <= at.start)?.start ?? 0, at.start)
  // "The Rumian official", of whom reports have many, is nobody whom the page has not called a Rumian.
  const nation = NAMELESS.test(head) ? countryIn(text) : null
  return (
    // "Lund wept when the judge spoke": another. "The rebuke of Lund came after the Ohio Democrat spoke": she, by where she is from.
    (!(side && state) && SUBORDINATE.test(here) && here.includes(name.split(' ').at(-1)!)) ||
    // "The gunman" is nobody of whom the page tells no deed.
    (ACCUSED.test(head) && !stands(CHARGE, name, sentences, article.text)) ||
    (nation !== null && party !== nation) ||
    // "The judge" is not the accused, whose trial it is.
    (OF_THE_LAW.test(head) && offices.length === 0 && stands(ACCUSED_OF, name, sentences, article.text))
  )
}

/** Whether a description can be of somebody who has the offices that the text says. */
function fitsOffices(person: Member, { text, head, side }: Description): boolean {
  const { offices, affiliation, party } = person
  const held = offices.map(({ role }) => role.toLowerCase())
  if (held.length > 0 && held.every((role) => isAnother(text.toLowerCase(), role, head))) return false
  if (offices.some(({ role }) => governsElsewhere(text, head, role))) return false
  const said = held.join(', ')
  // "The gunman in Halda" is not whoever spoke last.
  if (OF_ANOTHER.test(text) && !(said.includes(head) && said.includes(bodyBehind(text) ?? ''))) return false
  if (side) return party === null || party.toLowerCase() === `${side}s`
  if (PARENT.test(text)) return !isOtherBy(head, person.gender)
  if (/^(?:wo)?man$/.test(head) && person.gender !== genderOf(head)) return false
  return (said === '' && affiliation === null) || (isLike(person, said, head) && said.includes(bodyIn(text)))
}

/** The sentence in which the quotation opens in which a sentence begins; else that sentence. */
function opening(index: number, { sentences, namings }: Context): number {
  const start = sentences[index]?.start ?? 0
  const quotation = namings.quotations.find((each) => each.start <= start && start < each.end)
  return quotation ? sentences.findLastIndex((each) => each.start <= quotation.start) : index
}

const OF_A_FAMILY = /^(?:father|mother|parent|son|daughter|brother|sister|wife|husband|widow|widower|uncle|aunt)$/

/** Whether somebody governs a country, whom texts do not call by a party and a state. */
const governs = (offices: readonly { role: string }[], state: string | null): boolean =>
  offices.some(({ role }) => GOVERNS.test(role) && !(state && role.includes(state)))
const GOVERNS = /^(?:(?:U\.?S\.?|American|then|former) )?(?:President|Vice President)$|\b[Ss]ecretary$/

/**
 * "The former mayor", behind what Lund said: Lund, though the page nowhere says that she was mayor; but nobody's former lawyer, nor
 * whoever is mayor now.
 */
function formerly({ text, head, at }: Description, context: Context): Member | null {
  const { article, sentences, cast, spoken } = context
  if (!/^the (?:former |ex-)(?:[\p{L}.-]+ ){0,6}[\p{L}-]+$/iu.test(text)) return null
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  const from = sentences[Math.max(0, index - 4)]?.start ?? 0
  const last = spoken.findLast(({ parent, source }) => !parent && source[0]!.start < at.start)
  const person = last && last.source[0]!.start >= from ? cast.get(last.speaker) : null
  if (person?.kind !== 'person') return null
  const holds = person.offices.some(({ role }) => isA(role, head) && !/\b(?:former|ex|then)\b/i.test(role))
  if (holds || isOtherBy(head, person.gender)) return null
  // "Marsh left, too.": of him the page went on to tell.
  const since = sentences.filter(({ start, end }) => start > last!.source[0]!.start && end <= at.start)
  const isAnothers = since.some(({ start }) => {
    const subject = OPENS_WITH.exec(article.text.slice(start, start + 60))?.[1]
    const other = subject ? cast.fullName(subject, at.start) : null
    return other !== null && other.name !== person.name
  })
  return isAnothers ? null : person
}
const OPENS_WITH = /^(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov)\. )?(?:\p{Lu}[\p{L}’-]+ )?(\p{Lu}[\p{L}’-]+) (?=\p{Ll})/u

/** "Congresswoman" of a man. */
function isOtherBy(head: string, gender: Gender | null): boolean {
  const said = genderOf(head)
  return said !== null && gender !== null && said !== gender
}

const genderOf = (head: string): Gender | null =>
  /woman$|^(?:grand)?(?:mother|mum|mom)$/.test(head)
    ? 'she'
    : /man$|^(?:grand)?(?:father|dad)$/.test(head)
      ? 'he'
      : null

/** Of whom those who tell of them mostly do not say who they are. */
const NAMELESS = /^(?:official|diplomat|source|insider)$/
/** "The officer who fired": whom the page has named would not be told from others by a deed. */
const WHO_DID = / who \p{Ll}/u
const SUBORDINATE = /\b(?:when|while|after|before|because|until|although|though|as soon as|once) $/
const ACCUSED =
  /^(?:gunman|assailant|attacker|shooter|killer|suspect|defendant|perpetrator|prisoner|inmate|robber|hijacker|bomber)$/
const CHARGE =
  /\b(?:arrest|charge[ds]|accus|suspect|plead|pled|convict|sentenc|indict|jail|prison|custody|court|trial|shot|gunm[ae]n|shooter|killer|attack|stabb|murder)/i

/** Whether a sentence that names somebody tells of what a pattern is of. */
function stands(pattern: RegExp, name: string, sentences: readonly Sentence[], text: string): boolean {
  const last = name.split(' ').findLast((word) => !SUFFIXES.test(word))!
  return sentences.some(({ start, end }) => {
    const words = text.slice(start, end)
    return words.includes(last) && pattern.test(words)
  })
}
/** Who accuses and judges; officers may be on trial themselves. */
const OF_THE_LAW = /^(?:judge|justice|magistrate|coroner|prosecutor|bailiff|juror)$/
const ACCUSED_OF =
  /\b(?:charged with|accused of|arrested|arraign\w+|convicted|ple(?:a)?ded|sentenced|indicted|found guilty|on suspicion|in custody)\b/i

/**
 * "The former mayor", "the Democratic candidate", whatever else the text says that somebody is: the only one whom this sentence names
 * before it, or the one before does.
 */
export function onlyOneNear(text: string, at: Span, { sentences, namings, cast }: Context): Member | null {
  const head = headOf(text)
  const isAge = ONLY_AGED.test(text)
  if (!isAge && (GROUPS.has(head) || !ROLES.has(head))) return null
  const owner = WAS_HIS.exec(text)?.[1]
  if (!owner && !/^the /i.test(text)) return null
  if (!owner && !isAge && !RUNS.test(head) && (!/^the former /i.test(text) || /[’']s? \p{Ll}/u.test(text))) return null
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  for (const index of [own, own - 1]) {
    const there = [...namings.people].filter(
      ([{ name }, all]) =>
        !(owner && name.endsWith(owner)) &&
        all.some((each) => each.sentence === index && each.start < at.start && !each.quoted),
    )
    if (there.length > 1) return null
    const only = there[0]
    if (only && isOtherBy(head, only[0].gender)) return null
    if (only)
      return only[1].some(({ owner, start }) => !owner && start < at.start) ? cast.addPerson(only[0], 'named') : null
  }
  return null
}

/** "President Lund’s former personal lawyer". */
const WAS_HIS =
  /^(?:(?:[Tt]he )?[Pp]resident |(?:Mr|Ms|Mrs)\. )?(?:\p{Lu}[\p{L}.-]+ )?(\p{Lu}[\p{L}-]+)[’']s? (?:former|longtime|one-time|onetime|ex-) ?(?:[\p{Ll}-]+ ){0,2}\p{Ll}+$/u

/** Whether a headword can mean somebody of whom a text says so much. */
const isLike = ({ offices }: Member, said: string, head: string): boolean =>
  said.includes(head) ||
  OF_A_LIFE.test(head) ||
  /^\d{1,3}-year-old$/.test(head) ||
  offices.some(({ role }) => isA(role, head) || (RUNS.test(head) && RUNS.test(headOf(role)))) ||
  (LAWMAKER.test(head) && offices.every(({ role }) => RUNS.test(headOf(role))))
const OF_ANOTHER = / (?:of|in|at|for|on|to|with) (?:the |an? )?(?:[\p{Ll}-]+ ){0,2}\p{Lu}/u
/** Of whom a text need not speak to call them so. */
const THE_ONLY_ONE = /^(?:queen|king|pope|monarch)$/
/** What texts call somebody by whom they have otherwise introduced. */
const OF_A_LIFE =
  /^(?:mogul|tycoon|neurosurgeon|surgeon|showman|socialist|legend|star|native|midfielder|defender|goalkeeper|striker|winger|forward|full-?back|centre-?half|fly-?half|scrum-?half|hooker|batsman|batter|bowler|all-rounder|seamer|spinner|keeper|frontman|magnate|billionaire|millionaire|businessman|businesswoman)$/
/** "The mother of four", "the father-of-two". */
const PARENT =
  /^the (?:single |young |divorced |married |widowed |\d{2}-year-old )?(?:grand)?(?:mother|father|mum|mom|dad|parent)[ -]of[ -](?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i
const OF_A_FORTUNE = /^(?:billionaire|millionaire|businessman|businesswoman)$/
/** "The 58-year-old butcher". */
const AGED = /^the \d{1,3}-year-old\b/i
/** Whoever runs for an office, and may hold another. */
const RUNS = /^(?:candidate|nominee|contender|hopeful|front-?runner)$/
const ONLY_AGED = /^the \d{1,3}-year-old$/i
const OTHERS = /^the (?:other|second|third|top|first|former|latter|next|then)\b/i

/** Somebody by a role, or by two: "the former minister and senator". */
export function lastLike(text: string, before: number, context: Context): Held | null {
  const roles = text.replace(/^the /i, '').split(/ and (?:current |former |now )?/)
  return roles.length === 2 && !text.includes(',')
    ? (roles.map((role) => holderOf(`the ${role}`, before, context)).find((each) => each !== null) ?? null)
    : holderOf(text, before, context)
}
