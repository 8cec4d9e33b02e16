/** "The official", "the accused", "Lund’s former lawyer": which person of the page a description means. */

import type { Sentence, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import { countryIn } from '../names/countries.ts'
import { SUFFIXES } from '../names/nameparts.ts'
import { readName } from '../names/names.ts'
import { outletsIn } from '../outlets/outlets.ts'
import { GROUPS, ROLES } from '../words.ts'
import { headOf } from './descriptions.ts'
import { type Held, holderOf } from './holderof.ts'
import {
  bodyBehind,
  bodyIn,
  governsElsewhere,
  headsAThing,
  isAnother,
  isOfOther,
  SITS_IN_HOUSE,
  wordsOf,
} from './officesapart.ts'
import { stateIn } from './ofstate.ts'

/** "The top Democrat on the committee said …" opens the text; the next sentences name him: "…, Sen. Mark Warner said". */
export function namedNext(
  text: string,
  at: Span,
  { article, sentences, attributions, cast }: Context,
): (Span & { name: string; role: string | null }) | null {
  const head = headOf(text.replace(/^(?:the|a|an) /i, ''))
  const one = (ROLES.has(head) && !GROUPS.has(head)) || /^(?:democrat|republican)$/.test(head)
  const definite = /^the /i.test(text)
  if (!one || (definite && text.split(' ').length < 3)) return null
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  const opens = sentences.slice(0, index).filter(({ start, end }) => end - start > 80).length === 0
  const until = (sentences[index + 4] ?? sentences.at(-1))?.end ?? 0
  const here = sentences[index]!
  // "2:35 p.m." stands over an item of its own.
  const above = article.blocks[here.block - 1]
  const item = above !== undefined && TIME.test(article.text.slice(above.start, Math.min(above.end, above.start + 40)))
  if (!opens && !(item && definite)) return null
  const next = attributions
    .flatMap(({ source }) => (source[0] && source[0].start >= here.end && source[0].end <= until ? [source[0]] : []))
    .map((span) => ({ span, said: readName(article.text.slice(span.start, span.end)) }))
    .find(({ said }) => said?.kind === 'person')
  if (!next?.said) return null
  const { span, said } = next
  const full = cast.fullName(said.name, span.start)
  const person = {
    name: full?.name ?? said.name,
    role: said.role ?? full?.role ?? null,
    start: span.start,
    end: span.end,
  }
  // Somebody whom the opening names already is somebody else; "a judge" is whoever is said to be one, or nothing else.
  const last = person.name.split(' ').at(-1)!
  // "Rumia’s Lund says …" over "Rumia’s foreign minister said …": whose words the headline gives is whom the lead describes.
  const title = article.blocks[0]?.end ?? 0
  const heads = attributions.some(
    ({ source: [who] }) => who && who.end <= title && article.text.slice(who.start, who.end).endsWith(last),
  )
  const from = item ? here.start : heads && here.start >= title ? here.start : 0
  const named = article.text.slice(from, here.end).includes(last)
  const roles = [person.role, ...(full?.said ?? []).map(({ role }) => role)].filter((role) => role !== null)
  const side = /^(?:democrat|republican)$/.test(head)
  if (roles.some((role) => isOfOther(text, role))) return null
  // "Lund’s lawyer said …, but an official said": whoever is named next without an office may be either.
  const isAlone = !attributions.some(
    ({ source: [other] }) =>
      other &&
      other.start >= here.start &&
      other.end < at.start &&
      ONE_UNNAMED.test(article.text.slice(other.start, other.end)),
  )
  const fits = roles.length === 0 ? full !== null && opens && isAlone : side || roles.some((role) => isA(role, head))
  return named || !fits || (!heads && isAnothers(text, article.text.slice(span.start, span.end))) ? null : person
}

/** "Roth’s spokesperson" is not "harbour spokesperson Emil Dahl"; "Rumia’s president" is "Rumian President Lund". */
function isAnothers(text: string, name: string): boolean {
  const owner = OWNED.exec(text)?.[1]
  return (
    owner !== undefined && !name.includes(owner) && (countryIn(owner) === null || countryIn(owner) !== countryIn(name))
  )
}
const OWNED = /^(?:[Tt]he )?(?:\p{Lu}[\p{L}.-]+ ){0,2}(\p{Lu}[\p{L}.-]+)[’']s? \p{Ll}/u

const ONE_UNNAMED = /^(?:an?|the|his|her|their|its|\p{Lu}[^,]{1,40}[’']s?) (?:\p{Ll}+ ){0,3}\p{Ll}+$/u
const TIME = /^\d{1,2}(?::\d\d)? ?[ap]\.?m\.?/i

/** Whether a role is what a headword says: "Magistrate Judge" is a judge, a congressman a lawmaker. */
function isA(role: string, head: string): boolean {
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
const LAWMAKER =
  /^(?:lawmaker|legislator|representative|congress(?:man|woman)|senator|mp|assembly(?:man|woman)|deputy|councilman)$/

/**
 * "The justice", "the Kentucky Republican" of a text that nowhere says who that is: whoever spoke last or begins the sentence
 * before, if nothing that the text says of them speaks against it.
 */
export function personMeant(text: string, at: Span, context: Context): Member | null {
  const { article, sentences, cast, spoken } = context
  const head = headOf(text.replace(/^the /i, ''))
  const side = /^(republican|democrat)$/.exec(head)?.[1]
  if (
    !/^the /i.test(text) ||
    GROUPS.has(head) ||
    outletsIn(text).length > 0 ||
    THE_ONLY_ONE.test(head) ||
    headsAThing(text, head) ||
    !(side || ROLES.has(head) || OF_A_LIFE.test(head) || AGED.test(text))
  )
    return null
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  if (/^the (?:former |ex-)/i.test(text)) {
    const person = formerly(text, head, at, sentences[Math.max(0, index - 4)]?.start ?? 0, context)
    if (person) return person
  }
  if (OTHERS.test(text) && !((OF_A_LIFE.test(head) || RUNS.test(head)) && /^the (?:top|former) /i.test(text)))
    return null
  // "The billionaire" is the one of whom the sentence just before speaks.
  // "The father" is of whoever's name stands there, and seldom they.
  const opens = OF_A_FAMILY.test(head) ? index : opening(index, context)
  const from = sentences[Math.max(0, opens - (OF_A_FORTUNE.test(head) ? 1 : 2))]?.start ?? 0
  const last = spoken.findLast(({ source }) => source[0]!.start < at.start)
  const speaker = last && last.source[0]!.start >= from ? cast.get(last.speaker) : null
  const state = stateIn(text)
  const spoke = speaker?.kind === 'person' && !(side && governs(speaker.offices, state)) ? speaker : null
  const before = article.text.slice(sentences[Math.max(0, opens - 1)]?.start ?? 0, at.start)
  const named = [...before.matchAll(/\p{Lu}[\p{L}\p{M}’'-]{1,24}/gu)]
    .map(({ 0: word }) => cast.fullName(word.replace(/[’']s$/, ''), at.start))
    .find((person) => person !== null && !WHO_DID.test(text) && !(side && governs(person.said, state)))
  // "Another Rumian said …. The man said": he.
  const outer = cast.get(spoken.findLast(({ parent }) => !parent)?.speaker)
  if (outer?.kind === 'anonymous' && (outer.count ?? 1) === 1 && /^(?:man|woman|person)$/.test(head)) return outer
  // "Two officials said …. One said …. The official": that one.
  if (/^(?:one|another)$/i.test(outer?.name ?? '') && cast.speakers.some(({ name }) => headOf(name) === `${head}s`))
    return outer
  const person = spoke ?? (named && !AGED.test(text) ? cast.addPerson(named, 'named') : null)
  if (!person) return null
  // "Lund wept when the judge spoke": another.
  const here = article.text.slice(sentences[index]?.start ?? 0, at.start)
  // "The rebuke of Lund came after the Ohio Democrat spoke": she, by where she is from.
  if (!(side && state) && SUBORDINATE.test(here) && here.includes(person.name.split(' ').at(-1)!)) return null
  // "The gunman" is nobody of whom the page tells no deed.
  if (ACCUSED.test(head) && !isCharged(person.name, sentences, article.text)) return null
  const held = person.offices.map(({ role }) => role.toLowerCase())
  // "The Rumian official", of whom reports have many, is nobody whom the page has not called a Rumian.
  const nation = NAMELESS.test(head) ? countryIn(text) : null
  if (nation && person.party !== nation) return null
  if (held.length > 0 && held.every((role) => isAnother(text.toLowerCase(), role, head))) return null
  if (person.offices.some(({ role }) => governsElsewhere(text, head, role))) return null
  const said = held.join(', ')
  // "The gunman in Halda" is not whoever spoke last.
  if (OF_ANOTHER.test(text) && !(said.includes(head) && said.includes(bodyBehind(text) ?? ''))) return null
  // "The judge" is not the accused, whose trial it is.
  if (OF_THE_LAW.test(head) && said === '' && stands(ACCUSED_OF, person.name, sentences, article.text)) return null
  const fits = side
    ? person.party === null || person.party.toLowerCase() === `${side}s`
    : (said === '' && person.affiliation === null) || (isLike(person, said, head) && said.includes(bodyIn(text)))
  return fits ? person : null
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
 * whoever is mayor now. @param from where the sentences begin in which she must have spoken.
 */
function formerly(text: string, head: string, at: Span, from: number, context: Context): Member | null {
  const { article, sentences, cast, spoken } = context
  if (!/^the (?:former |ex-)(?:[\p{L}.-]+ ){0,6}[\p{L}-]+$/iu.test(text)) return null
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
function isOtherBy(head: string, gender: 'he' | 'she' | null): boolean {
  const said = /woman$/.test(head) ? 'she' : /man$/.test(head) ? 'he' : null
  return said !== null && gender !== null && said !== gender
}

/** Of whom those who tell of them mostly do not say who they are. */
const NAMELESS = /^(?:official|diplomat|source|insider)$/
/** "The officer who fired": whom the page has named would not be told from others by a deed. */
const WHO_DID = / who \p{Ll}/u
const SUBORDINATE = /\b(?:when|while|after|before|because|until|although|though|as soon as|once) $/
const ACCUSED =
  /^(?:gunman|assailant|attacker|shooter|killer|suspect|defendant|perpetrator|prisoner|inmate|robber|hijacker|bomber)$/
const CHARGE =
  /\b(?:arrest|charge[ds]|accus|suspect|plead|pled|convict|sentenc|indict|jail|prison|custody|court|trial|shot|gunm[ae]n|shooter|killer|attack|stabb|murder)/i
const isCharged = (name: string, sentences: readonly Sentence[], text: string): boolean =>
  stands(CHARGE, name, sentences, text)

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
  /^(?:mogul|tycoon|neurosurgeon|surgeon|showman|socialist|legend|star|native|midfielder|defender|goalkeeper|striker|winger|forward|full-?back|centre-?half|fly-?half|scrum-?half|hooker|batsman|batter|bowler|all-rounder|seamer|spinner|magnate|billionaire|millionaire|businessman|businesswoman)$/
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
