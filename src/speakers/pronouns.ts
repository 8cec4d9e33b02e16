/** "He", "she", "they", "I": whom a pronoun stands for. */

import { quotationsOf } from '../text/quotes.ts'
import type { Attribution, Span } from '../types.ts'
import type { Member } from './cast.ts'
import { genderOf, isFirstName } from './firstnames.ts'
import { outletsIn } from './outlets.ts'
import type { Context } from './resolve.ts'
import { GROUPS } from './words.ts'

const HE = /^(?:he|him|his|himself)$/i
const SHE = /^(?:she|her|hers|herself)$/i
const THEY = /^(?:they|them|their|themselves|both)$/i
const IT = /^(?:it|its|itself)$/i
const I = /^(?:i|me|my|we|us|our|myself|ourselves)$/i

/** How far back a pronoun reaches, in characters. */
const REACH = 2500

export function pronoun(
  text: string,
  attribution: Attribution,
  context: Context,
): { speaker: Member | null; rule: string } | null {
  const { cast, done, article } = context
  const at = attribution.source[0]!
  if (I.test(text)) {
    const parent = attribution.parent ? done.get(attribution.parent) : null
    const said = cast.get(parent?.speaker)
    if (said) return { speaker: said, rule: 'first-person' }
    const outlet = article.outlet
    return outlet
      ? {
          speaker: cast.add('outlet', outlet, {}, at, { about: 'speaker', rule: 'own-voice', spans: [at] }),
          rule: 'own-voice',
        }
      : null
  }
  if (HE.test(text) || SHE.test(text)) {
    const gender = HE.test(text) ? 'he' : 'she'
    const person = inAnothersWords(attribution, gender, context) ?? personBefore(at, gender, context)
    return { speaker: person, rule: person ? 'pronoun' : 'pronoun-open' }
  }
  if (/^(?:which|that|who)$/i.test(text)) {
    // The word before says what it stands for: "according to The Meridian, which cited two people".
    const near = last(
      context,
      at,
      ({ kind, mentions }) => kind !== 'unnamed' && mentions.some(({ end }) => end <= at.start && at.start - end < 4),
    )
    const outlet = near ? null : outletsIn(article.text.slice(Math.max(0, at.start - 80), at.start)).at(-1)?.outlet
    const speaker =
      near ??
      (outlet ? cast.add('outlet', outlet.name, {}, null, { about: 'speaker', rule: 'relative', spans: [at] }) : null)
    if (speaker) return { speaker, rule: 'relative' }
    const is = subjectOfIs(at, context)
    if (is) return { speaker: is, rule: 'relative' }
    const name = /(\p{Lu}[\p{L}’'-]{2,24}),? $/u.exec(article.text.slice(Math.max(0, at.start - 30), at.start))?.[1]
    const person = name ? cast.fullName(name, at.start) : null
    const several = person ? null : severalBefore(article.text.slice(Math.max(0, at.start - 60), at.start))
    if (several)
      return {
        speaker: cast.add('group', several, {}, at, { about: 'speaker', rule: 'relative', spans: [at] }),
        rule: 'relative',
      }
    if (!person)
      return {
        speaker: cast.add('unnamed', '', {}, null, { about: 'speaker', rule: 'relative-open', spans: [at] }),
        rule: 'relative-open',
      }
    return { speaker: cast.addPerson(person, 'relative'), rule: 'relative' }
  }
  if (THEY.test(text)) {
    const several = last(
      context,
      at,
      ({ kind, name }) =>
        kind === 'group' || kind === 'organisation' || (kind === 'anonymous' && !/^(?:an?|one)\b/i.test(name)),
    )
    const subject = several && several.mentions.at(-1)!.start > at.start - NEAR ? null : pluralSubject(at, context)
    if (subject)
      return {
        speaker: cast.add('group', subject, {}, null, { about: 'speaker', rule: 'pronoun-plural', spans: [at] }),
        rule: 'pronoun-plural',
      }
    const body = several ?? last(context, at, ({ kind }) => kind === 'organisation' || kind === 'outlet')
    if (body) return { speaker: body, rule: 'pronoun-plural' }
    return { speaker: null, rule: 'pronoun-open' }
  }
  if (IT.test(text)) {
    const body = last(context, at, ({ kind }) => kind === 'organisation' || kind === 'outlet' || kind === 'place')
    return { speaker: body, rule: body ? 'pronoun-it' : 'pronoun-open' }
  }
  return null
}

/** "Ada Lund is the mayor who …": the one whom the sentence says to be that. */
function subjectOfIs(at: Span, { article, sentences, cast }: Context): Member | null {
  const from = sentences.findLast(({ start }) => start <= at.start)?.start ?? at.start
  const name = /^((?:\p{Lu}[\p{L}.’'-]{1,24} ){1,4})(?:is|was|became|remains) (?:the|an?) [^,.;“”"]{3,90} $/u.exec(
    article.text.slice(from, at.start),
  )?.[1]
  const person = name ? cast.fullName(name.trim(), at.start) : null
  return person && cast.addPerson(person, 'relative')
}

/** How near a group has to have spoken to be meant by "they" rather than the subject of the sentence before. */
const NEAR = 300

/** "Legal experts, who …": the words before, as far as they are one phrase in the plural. */
function severalBefore(before: string): string | null {
  const words = /((?:(?:\p{L}[\p{L}’'-]*|\d[\d.,]*%?) ){0,3}(?:\p{L}[\p{L}’'-]*|%)),? $/u.exec(before)?.[1]?.split(' ')
  if (!words) return null
  const from = words.findLastIndex((word) =>
    /^(?:of|by|from|with|to|for|among|between|and|or|the|than|as|are|were|is|was|said|told|only|that|which|those|these|even|put|\p{L}+ing)$/iu.test(
      word,
    ),
  )
  const phrase = words.slice(from + 1)
  const head = phrase.at(-1)?.toLowerCase() ?? ''
  return GROUPS.has(head) || head === 'percent' || /^\p{Ll}{2,}(?:ers|ors|ists|ants|ents|ians)$/u.test(head)
    ? phrase.join(' ')
    : null
}

/** "Democrats are …. They hope": several people with whom the sentence before, or this one, begins. */
function pluralSubject(at: Span, { article, sentences }: Context): string | null {
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  for (const sentence of [sentences[index], sentences[index - 1]]) {
    if (!sentence) continue
    const opening = article.text
      .slice(sentence.start, Math.min(sentence.end, at.start))
      .replace(/^(?:But|And|Yet|Still|So|While|As|If|When|After|Although) /, '')
    const subject =
      /^((?:[\p{L}-]+ ){0,3}?(\p{L}{3,}s|\p{L}*men|people))(?: in [\p{Lu}][\p{L}. ]{2,30}?)? (?:are|were|have|had|will|would|could|do|did|say|said|want|\p{Ll}+ed|\p{Ll}+)\b/u.exec(
        opening,
      )
    const head = subject?.[2]?.toLowerCase() ?? ''
    if (subject && (GROUPS.has(head) || /(?:ers|ors|ists|ants|ents|ians|people|men|women)$/.test(head)))
      return subject[1]!.replace(/^(?:The|Those|These|Some|Many) /, '')
  }
  return null
}

function last({ cast }: Context, at: Span, test: (member: Member) => boolean): Member | null {
  const place = (member: Member) => member.mentions.filter(({ start }) => start < at.start).at(-1)?.start ?? -1
  return (
    cast.speakers
      .filter((member) => test(member) && place(member) >= at.start - REACH && place(member) >= 0)
      .sort((a, b) => place(b) - place(a))[0] ?? null
  )
}

/** "Paul said 'he's not going to admit it'": in quoted words "he" is not the one who speaks, but whoever was named last before. */
function inAnothersWords(attribution: Attribution, gender: 'he' | 'she', context: Context): Member | null {
  const { article, sentences, done, cast } = context
  const [at, outer] = [attribution.source[0]!, done.get(attribution.parent ?? '')]
  const from = sentences.findLast(({ start }) => start <= at.start)?.start
  if (!outer || from === undefined) return null
  const before = article.text.slice(from, at.start)
  const speaker = cast.get(outer.speaker)
  if (quotationsOf(`${before}.`).at(-1)?.end !== before.length + 1)
    // In reported words it is: "the spokesman said he hopes".
    return speaker && speaker.kind !== 'outlet' && startsContent(outer, at) ? speaker : null
  let last: Member | null = null
  for (const { 0: name } of before.matchAll(/\p{Lu}[\p{L}’'-]{2,24}/gu)) {
    const member = firstNamed(name, gender, context)
    if (member && member !== speaker) last = member
  }
  return last
}

const startsContent = ({ content }: Attribution, at: Span): boolean =>
  content.some(({ start }) => at.start - start >= 0 && at.start - start < 6)

/**
 * Subjects go on: in its own sentence the first person named before the pronoun; else whoever spoke last, unless the sentence
 * before begins with somebody else.
 */
function personBefore(at: Span, gender: 'he' | 'she', context: Context): Member | null {
  const { article, sentences, cast, spoken } = context
  const fits = (member: Member) =>
    (member.kind === 'person' && (member.gender === null || member.gender === gender)) ||
    (member.kind === 'anonymous' &&
      /^(?:an?|another|one|the)?\b/i.test(member.name) &&
      (member.count ?? 1) === 1 &&
      !/sources|officials|people/i.test(member.name))
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  const own = sentences[index]
  let spoke: Member | null = null
  for (let i = spoken.length - 1; i >= 0 && !spoke; i--) {
    const start = spoken[i]!.source[0]!.start
    if (start < at.start - REACH) break
    const member = cast.get(spoken[i]!.speaker)
    if (start < at.start && member && fits(member)) spoke = member
  }
  const named = (from: number, to: number) => firstNamed(article.text.slice(from, to), gender, context)
  const next = namedAfter(at, gender, context)
  if (next) return next
  if (gender === 'she') {
    // Few texts say of whom they speak in the feminine but by name: a woman's name goes before one that tells nothing.
    const woman = lastWoman(at, context)
    const before = sentences[index - 1]
    // Nor of all women can their names tell: whoever the sentence before begins with, where no known woman is named since.
    const unknown = before && (!woman || woman.at < before.start) ? named(before.start, before.start + 60) : null
    if (unknown && unknown.gender === null && spoke?.gender !== 'she') {
      unknown.gender = 'she'
      return unknown
    }
    if (spoke?.gender === 'she') return spoke
    if (woman) return woman.member
  }
  if (own) {
    const here = named(own.start, at.start)
    if (here) return here
  }
  const before = sentences.slice(0, index).findLast(({ block }) => article.blocks[block]?.kind !== 'caption')
  const subject =
    before && before.end > at.start - REACH ? named(before.start, Math.min(before.end, before.start + 90)) : null
  if (subject && subject !== spoke && !quotes(article.text.slice(before!.start, before!.end))) return subject
  return spoke ?? subject ?? last(context, at, fits)
}

/** "In his statement, Lund said": what a sentence leads in with is of whoever comes next. */
function namedAfter(at: Span, gender: 'he' | 'she', { article, sentences, cast }: Context): Member | null {
  const own = sentences.findLast(({ start }) => start <= at.start)
  if (
    !own ||
    !/^(?:In|With|During|Through|By|For|Throughout|Despite|After|Before|Since|While|When) (?:[\p{Ll}-]+ )?$/u.test(
      article.text.slice(own.start, at.start),
    )
  )
    return null
  const name =
    /^[^,.;“”"]{1,90}, (?:(?!he |she |they |it |we |I |who |but |and |which )[\p{L}.-]+ ){0,4}?((?:\p{Lu}[\p{L}.’'-]{1,24} ){1,3})(?:\p{Ll})/u.exec(
      article.text.slice(at.end, own.end),
    )?.[1]
  const person = name ? cast.fullName(name.trim(), Number.POSITIVE_INFINITY, gender) : null
  return person && cast.addPerson(person, 'named')
}

/** The woman named last before, in this paragraph or the two before it. */
function lastWoman(at: Span, { article, cast }: Context): { member: Member; at: number } | null {
  const from = Math.max(0, at.start - 700)
  let woman: { member: Member; at: number } | null = null
  const unquoted = article.text.slice(from, at.start).replace(/“[^“”]{0,600}”/g, (quoted) => ' '.repeat(quoted.length))
  for (const match of unquoted.matchAll(/\p{Lu}[\p{L}\p{M}’'-]{1,24}/gu)) {
    const person = cast.fullName(withFirst(unquoted, match), from + match.index)
    if (person && genderOf(person.name.split(' ')[0]!) === 'she')
      woman = { member: cast.addPerson(person, 'named'), at: from + match.index }
  }
  return woman
}

/** "Ada Lund" where the text has both, so that one of a family is not taken for another. */
function withFirst(text: string, { 0: word, index }: RegExpExecArray): string {
  const first = /(\p{Lu}[\p{L}’-]{1,24}) $/u.exec(text.slice(Math.max(0, index - 26), index))?.[1]
  return (first && isFirstName(first) ? `${first} ${word}` : word).replace(/[’']s$/, '')
}

/** Quoted words, other than a nickname's. */
const quotes = (text: string): boolean =>
  /["“”]/.test(text.replace(/(?<=\p{Lu}[\p{L}’'-]{1,24}) ["“]\p{Lu}[\p{L}’'-]{1,20}["”](?= \p{Lu})/u, ''))

const LEADS_IN =
  /^(?:With|For|After|Before|Besides|Despite|Unlike|Like|Against|Alongside|Under|Following|Without|During|From|To|At|In|On)\b[^,.;]{1,80}, (?=(?:the |a |an )?\p{Lu}|he |she )/u

/** Who is told or asks is not who goes on to speak: "he told Lund that …, but he". */
const TOLD =
  /\b(?:told|tells|telling|(?:asked|pressed|interviewed|questioned|challenged) by)(?: (?:\p{Lu}[\p{L}.]*(?:[’']s)?|the|an?|host|anchor|reporter|journalist|interviewer|correspondent)){0,4} $/u

/** The first person named in a stretch of text, outside quotations, that the pronoun can mean. */
function firstNamed(text: string, gender: 'he' | 'she', { cast }: Context): Member | null {
  const blank = (words: string) => ' '.repeat(words.length)
  // "With Ada Lund, Hale made his choice": what a preposition leads in is not what the sentence speaks of.
  const plain = text.replace(/[“"][^“”"]{0,600}[”"]?/g, blank).replace(LEADS_IN, blank)
  for (const match of plain.matchAll(/\p{Lu}[\p{L}\p{M}’'-]{1,24}/gu)) {
    const word = match[0].replace(/[’']s$/, '')
    if (match[0] !== word || TOLD.test(plain.slice(Math.max(0, match.index - 40), match.index))) continue
    const name = withFirst(plain, match)
    const spoken = name === word ? cast.spokenOf(word, gender) : null
    if (spoken) return spoken
    const person = cast.fullName(name, Number.POSITIVE_INFINITY, gender)
    const made = person && cast.addPerson(person, 'named')
    if (made && (made.gender === null || made.gender === gender)) return made
  }
  return null
}
