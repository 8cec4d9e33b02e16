/** "He", "she", "they", "I": whom a pronoun stands for. */

import { quotationsOf } from '../text/quotes.ts'
import type { Attribution, Sentence, Span } from '../types.ts'
import type { Member } from './cast.ts'
import type { Context } from './context.ts'
import { genderOf, isFirstName } from './firstnames.ts'
import { readName } from './names.ts'
import { outletsIn } from './outlets.ts'
import { listed, severalIn } from './several.ts'
import { GROUPS } from './words.ts'

const HE = /^(?:he|him|his|himself)$/i
const SHE = /^(?:she|her|hers|herself)$/i
const THEY = /^(?:they|them|their|themselves|both)$/i
/** "The two leaders", "both men". */
const TWO =
  /^(?:(?:the two|both) (?:men|women|leaders|presidents|candidates|rivals|politicians|senators|governors)|the (?:two|pair))$/i
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
    const person =
      inAnothersWords(attribution, gender, context) ??
      interviewed(attribution, gender, context) ??
      personBefore(attribution, gender, context)
    return { speaker: person, rule: person ? 'pronoun' : 'pronoun-open' }
  }
  if (/^(?:which|that|who)$/i.test(text)) {
    // The word before says what it stands for: "according to The Meridian, which cited two people".
    const near = last(
      context,
      at,
      ({ kind, mentions }) => kind !== 'unnamed' && mentions.some(({ end }) => end <= at.start && at.start - end < 4),
    )
    const start = firstOfSeveral(text, at, context)
    const speaker =
      near ?? namedBefore(/^who$/i.test(text), { ...at, start }, context) ?? subjectOfIs({ ...at, start }, context)
    if (speaker) return { speaker, rule: 'relative' }
    const several = severalBefore(article.text.slice(Math.max(0, start - 60), start), /^who$/i.test(text))
    return several
      ? {
          speaker: cast.add('group', several, {}, at, { about: 'speaker', rule: 'relative', spans: [at] }),
          rule: 'relative',
        }
      : {
          speaker: cast.add('unnamed', '', {}, null, { about: 'speaker', rule: 'relative-open', spans: [at] }),
          rule: 'relative-open',
        }
  }
  if (TWO.test(text)) {
    const pair = pairBefore(at, context, 12)
    return (
      pair && {
        speaker: cast.add('group', listed(pair.names), { count: 2 }, at, {
          about: 'speaker',
          rule: 'pronoun-plural',
          spans: [at],
        }),
        rule: 'pronoun-plural',
      }
    )
  }
  if (THEY.test(text)) {
    const several = last(
      context,
      at,
      ({ kind, name, why }) =>
        kind === 'group' ||
        (kind === 'organisation' && why[0]?.rule !== 'document') ||
        (kind === 'anonymous' && !/^(?:an?|one)\b/i.test(name)),
    )
    const pair = pairBefore(at, context)
    if (pair && pair.start > (several?.mentions.at(-1)?.start ?? -1))
      return {
        speaker: cast.add('group', listed(pair.names), { count: 2 }, null, {
          about: 'speaker',
          rule: 'pronoun-plural',
          spans: [at],
        }),
        rule: 'pronoun-plural',
      }
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
    const body =
      last(context, at, ({ kind }) => kind === 'organisation' || kind === 'outlet' || kind === 'place') ??
      bodyNamed(at, context)
    return { speaker: body, rule: body ? 'pronoun-it' : 'pronoun-open' }
  }
  return null
}

/** "The European Union, which …", "Ada Lund, now the mayor, who …": what the words before "who" or "which" name. */
function namedBefore(isPerson: boolean, at: Span, { article, cast }: Context): Member | null {
  const before = article.text.slice(Math.max(0, at.start - 160), at.start)
  const next = BEFORE.exec(before)?.[1]
  const name = next ?? (isPerson && SEVERAL.test(before) ? undefined : APPOSED.exec(before)?.[1])
  if (!name) return null
  const named = readName(name) ?? readName(name.split(/ and (?:the )?/).at(-1)!)
  if (isPerson) {
    const full = cast.fullName(named?.kind === 'person' ? named.name : name.split(' ').at(-1)!, at.start)
    if (full) return cast.addPerson(full, 'relative')
    return named?.kind === 'person' && !/-\p{Ll}/u.test(named.name)
      ? cast.add('person', named.name, { role: named.role }, at, { about: 'speaker', rule: 'relative', spans: [at] })
      : null
  }
  // "An ad in Iowa that attacks Lund"
  if (named?.kind === 'person' || (named?.kind === 'place' && next && !/, $/.test(before))) return null
  const kind = named?.kind ?? (/\p{Lu}{2,}$/u.test(name) ? 'organisation' : null)
  return kind && cast.add(kind, named?.name ?? name, {}, at, { about: 'speaker', rule: 'relative', spans: [at] })
}
/** "Voters, who will be many and who have …": where the first of the clauses begins that one word joins. */
function firstOfSeveral(text: string, at: Span, { article, sentences }: Context): number {
  const from = sentences.findLast(({ start }) => start <= at.start)?.start ?? at.start
  const before = article.text.slice(from, at.start)
  const first = / (?:and|but|or) $/.test(before) ? before.indexOf(` ${text} `) : -1
  return first < 0 ? at.start : from + first + 1
}

/** "One of the lawyers", "an army of those". */
const SEVERAL = /(?:s|those|people|men|women),? $/
const CAPITALS =
  "((?:(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{M}.&’'-]{0,24} (?:(?:of|for|on|and) (?:the )?)?){0,5}\\p{Lu}[\\p{L}\\p{M}.&’'-]{0,24})"
const BEFORE = new RegExp(`(?<![\\p{L}.&’'-])${CAPITALS},? (?:[–—-]+ )?$`, 'u')
const APPOSED = new RegExp(
  `(?<![\\p{L}.&’'-])${CAPITALS}, (?:now |then |also )?(?:the|an?) [\\p{L} ’'-]{3,70},? $`,
  'u',
)

/** "Ada Lund is the mayor who …": the one whom the sentence says to be that. */
function subjectOfIs(at: Span, { article, sentences, cast }: Context): Member | null {
  const from = sentences.findLast(({ start }) => start <= at.start)?.start ?? at.start
  const name = /^((?:\p{Lu}[\p{L}.’'-]{1,24} ){1,4})(?:is|was|became|remains) (?:the|an?) [^,.;“”"]{3,90} $/u.exec(
    article.text.slice(from, at.start),
  )?.[1]
  const person = name ? cast.fullName(name.trim(), at.start) : null
  return person && cast.addPerson(person, 'relative')
}

/** "… what Ada Lund and Hugh Marsh had told. They": two people in this sentence or the one before. */
function pairBefore(
  at: Span,
  { article, sentences, cast }: Context,
  reach = 1,
): { names: string[]; start: number } | null {
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  const own = sentences[index]?.start ?? at.start
  // "The forces that they …" are nearer than the two before.
  const near = reach === 1 && /\p{Ll}{3,}s\b/u.test(article.text.slice(own, at.start))
  const from = near ? own : (sentences[Math.max(0, index - reach)]?.start ?? own)
  const pair = [...article.text.slice(from, at.start).matchAll(PAIR)].at(-1)
  if (!pair?.slice(1).every((name) => cast.fullName(name!, at.start))) return null
  const names = severalIn(pair[0], at.start, cast)
  return names && { names, start: from + pair.index }
}
const PAIR =
  /(?<!\p{Lu}[\p{L}’'-]{0,24},? )(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){0,2}) and (\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){0,2})(?![\p{L}’'-])/gu

/** A body or country named in the sentence before the pronoun, where none has spoken. */
function bodyNamed(at: Span, { article, sentences, cast }: Context): Member | null {
  const from = sentences.findLast(({ start }) => start <= at.start)?.start ?? at.start
  const named = [...article.text.slice(from, at.start).matchAll(RUN)]
    .map(({ 0: run }) => readName(run))
    .findLast((each) => each !== null && each.kind !== 'person')
  return (
    (named && cast.add(named.kind, named.name, {}, null, { about: 'speaker', rule: 'pronoun-it', spans: [at] })) ?? null
  )
}
const RUN = new RegExp(CAPITALS, 'gu')

/** How near a group has to have spoken to be meant by "they" rather than the subject of the sentence before. */
const NEAR = 300

/** "Legal experts, who …": the words before, as far as they are one phrase in the plural. */
function severalBefore(before: string, isPeople: boolean): string | null {
  const words = /((?:(?:\p{L}[\p{L}’'-]*|\d[\d.,]*%?) ){0,3}(?:\p{L}[\p{L}’'-]*|%)),? (?:[–—-]+ )?$/u
    .exec(before)?.[1]
    ?.split(' ')
  if (!words) return null
  const from = words.findLastIndex((word) =>
    /^(?:of|by|from|with|to|for|in|on|at|about|among|between|and|or|the|than|as|are|were|is|was|said|told|only|that|which|those|these|them|even|also|put|includes?|has|have|had|\p{L}+ing)$/iu.test(
      word,
    ),
  )
  const near = words.slice(from + 1)
  // "Would certainly benefit Democrats, who": what is said of a party goes before it with a capital, or counts.
  const phrase = PARTY.test(near.at(-1) ?? '')
    ? near.slice(near.findLastIndex((word) => !/^\p{Lu}/u.test(word) && !OF_A_PARTY.test(word)) + 1)
    : near
  const head = phrase.at(-1)?.toLowerCase() ?? ''
  return GROUPS.has(head) ||
    head === 'percent' ||
    /^\p{Ll}{2,}(?:ers|ors|ists|ants|ents|ians)$/u.test(head) ||
    (isPeople && /^(?!times|things|ways|days|weeks|months|years|hours)\p{Ll}{3,}[^s]s$/u.test(phrase.at(-1) ?? ''))
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

const PARTY = /^(?:Democrats|Republicans|Conservatives|Liberals)$/
const OF_A_PARTY =
  /^(?:some|many|most|several|few|all|other|fellow|moderate|liberal|conservative|mainstream|establishment|progressive|centrist|top|senior|leading|prominent|vulnerable|young|older|white|black)$/i

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

/** "He also said in the interview": whoever gave one, whoever else spoke since. */
function interviewed({ source }: Attribution, gender: 'he' | 'she', context: Context): Member | null {
  const { article, sentences, cast, spoken } = context
  const at = source[0]!
  if (!IN_THE_INTERVIEW.test(article.text.slice(at.end, at.end + 90))) return null
  for (let i = spoken.length - 1; i >= 0; i--) {
    const start = spoken[i]!.source[0]!.start
    if (start < at.start - REACH) return null
    const member = cast.get(spoken[i]!.speaker)
    if (start >= at.start || member?.kind !== 'person' || (member.gender ?? gender) !== gender) continue
    const sentence = sentences.findLast((each) => each.start <= start)
    const words = sentence ? article.text.slice(sentence.start, sentence.end) : ''
    if (/\binterview/.test(words) || (TELLS.test(words) && outletsIn(words).length > 0)) return member
  }
  return null
}
const IN_THE_INTERVIEW =
  /^ (?:(?:also|later|then) )?(?:said|told|\p{Ll}+ed)\b[^.“”"\n]{0,20}\bin (?:the|that|this) (?:same )?(?:\p{L}+ )?interview\b/u
const TELLS = /\b(?:told|tells|telling)\b/

/**
 * Subjects go on: in its own sentence the first person named before the pronoun; else whoever spoke last, unless the sentence
 * before begins with somebody else.
 */
function personBefore({ source, content, parent }: Attribution, gender: 'he' | 'she', context: Context): Member | null {
  const { article, sentences, cast, spoken } = context
  const at = source[0]!
  const fits = (member: Member) =>
    (member.kind === 'person' && (member.gender === null || member.gender === gender)) ||
    (member.kind === 'anonymous' &&
      /^(?:an?|another|one|the)?\b/i.test(member.name) &&
      (member.count ?? 1) === 1 &&
      !(gender === 'he' ? A_WOMAN : A_MAN).test(member.name) &&
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
  // "Lund asked Marsh whether …. He said": Marsh answers.
  const asked = spoken.findLast((each) => each.source[0]!.start < at.start && each.speaker === spoke?.id)?.cue.at(-1)
  if (asked && at.start - asked.end < REACH / 4 && ASKED.test(article.text.slice(asked.start, asked.end))) {
    const answers = firstNamed(article.text.slice(asked.end, asked.end + 40), gender, context)
    if (answers && answers !== spoke) return answers
  }
  // "He told Marsh that it was late, but he said": the same.
  let again: Attribution | null = null
  for (let i = spoken.length - 1; own && i >= 0 && !again && spoken[i]!.source[0]!.start >= own.start; i--) {
    const { start, end } = spoken[i]!.source[0]!
    const isPronoun = end < at.start && (gender === 'he' ? HE : SHE).test(article.text.slice(start, end))
    if (isPronoun && spoken[i]!.parent === null && !/["“”]/.test(article.text.slice(end, at.start))) again = spoken[i]!
  }
  const goesOn = parent === null ? cast.get(again?.speaker) : null
  if (goesOn && fits(goesOn)) return goesOn
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
    // "Lund would win, he said": of whom he speaks is not he, unless nobody else can be.
    const words = content.reduce(
      (rest, { start, end }) => {
        const [from, to] = [Math.max(0, start - own.start), Math.min(rest.length, end - own.start)]
        return from < to ? rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to) : rest
      },
      article.text.slice(own.start, at.start),
    )
    const here = firstNamed(words, gender, context) ?? (spoke?.kind === 'person' ? null : named(own.start, at.start))
    if (here) return here
  }
  const before = sentences.slice(0, index).findLast(({ block }) => article.blocks[block]?.kind !== 'caption')
  // "He said …. He said": the same.
  const same =
    before && (gender === 'he' ? HE_GOES_ON : SHE_GOES_ON).test(article.text.slice(before.start, before.start + 12))
  const subject =
    before && before.end > at.start - REACH && !(same && spoke)
      ? named(before.start, Math.min(before.end, before.start + 90))
      : null
  if (subject && subject !== spoke && !quotes(article.text.slice(before!.start, before!.end))) return subject
  const owner = (each: Sentence | undefined) =>
    each ? firstNamed(article.text.slice(each.start, Math.min(each.end, at.start)), gender, context, true) : null
  return spoke ?? subject ?? last(context, at, fits) ?? owner(own) ?? owner(before)
}

/** "A spokeswoman". */
const A_WOMAN = /woman\b|^(?:an? |the |his )?(?:[\p{Ll}-]+ )?(?:girl|wife|mother|daughter|sister|widow)\b/u
const A_MAN = /(?<!wo)man\b|^(?:an? |the |her )?(?:[\p{Ll}-]+ )?(?:boy|husband|father|son|brother|widower)\b/u
const ASKED = /\b(?:asked|pressed|questioned|grilled|challenged)$/
const HE_GOES_ON = /^(?:(?:But|And|Yet|Still|So|Then),? )?[Hh]e\b/
const SHE_GOES_ON = /^(?:(?:But|And|Yet|Still|So|Then),? )?[Ss]he\b/

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
    const after = unquoted.slice(match.index + match[0].length, match.index + match[0].length + 20)
    if (!/[’']s$/.test(match[0]) && ITS_NAME.test(after)) continue
    const titled = HERS.test(unquoted.slice(Math.max(0, match.index - 6), match.index))
    if (person && (titled || genderOf(person.name.split(' ')[0]!) === 'she'))
      woman = { member: cast.addPerson(person, 'named'), at: from + match.index }
  }
  return woman
}

/** "Ada Lund" where the text has both, so that one of a family is not taken for another. */
function withFirst(text: string, { 0: word, index }: RegExpExecArray): string {
  if (MONTH.test(text.slice(Math.max(0, index - 9), index + word.length + 3))) return ''
  const first = /(\p{Lu}[\p{L}’-]{1,24}) $/u.exec(text.slice(Math.max(0, index - 26), index))?.[1]
  return (first && isFirstName(first) ? `${first} ${word}` : word).replace(/[’']s$/, '')
}

/** "In May", and not Theresa May. */
const MONTH =
  /\b(?:in|since|last|until|by|early|late|mid|this|next|through)[ -](?:March|April|May|June|August)\b|(?:March|April|May|June|August) \d/i

/** Quoted words, other than a nickname's. */
const quotes = (text: string): boolean =>
  /["“”]/.test(text.replace(/(?<=\p{Lu}[\p{L}’'-]{1,24}) ["“]\p{Lu}[\p{L}’'-]{1,20}["”](?= \p{Lu})/u, ''))

const LEADS_IN =
  /^(?:(?:(?:Soon|Shortly|Just|Long|Even|Hours|Days|Weeks|Months|Years) (?:after|before)|With|For|After|Before|Besides|Despite|Unlike|Like|Against|Alongside|Under|Following|Without|During|From|To|At|In|On)\b(?:[^,.;]|(?<=\b(?:Mr|Ms|Mrs|Dr))\.){1,80}, )(?=(?:the |a |an )?\p{Lu}|he |she )/u

/** Who is told or asks is not who goes on to speak: "he told Lund that …, but he". */
const TOLD =
  /\b(?:told|tells|telling|(?:asked|pressed|interviewed|questioned|challenged) by)(?: (?:\p{Lu}[\p{L}.]*(?:[’']s)?|the|an?|host|anchor|reporter|journalist|interviewer|correspondent)){0,4} $/u

const HERS = /(?:Mrs|Ms|Miss)\.? $/
const HIS = /Mr\.? $/
/** "The Lund campaign" is not Lund. */
const ITS_NAME =
  /^ (?:administration|campaign|presidency|supporters?|voters?|aides?|allies|ally|advis[eo]rs?|surrogates?|backers?|delegates?|spokes\w+|strategists?|donors?|critics?|loyalists?|fans?|team|camp|era|family|Tower|Foundation|Organization|(?:press |briefing )*[Rr]oom|building|[Cc]enter|[Tt]heat(?:er|re)|[Aa]irport|[Ss]tadium|[Bb]ridge|[Ss]chool|[Ll]ibrary|[Aa]ward)\b/

/** The first person named in a stretch of text, outside quotations, that the pronoun can mean; with `owners` also by what is theirs. */
function firstNamed(text: string, gender: 'he' | 'she', { cast }: Context, owners = false): Member | null {
  const blank = (words: string) => ' '.repeat(words.length)
  // "With Ada Lund, Hale made his choice": what a preposition leads in is not what the sentence speaks of.
  const plain = text.replace(QUOTED, blank).replace(LEADS_IN, blank)
  for (const match of plain.matchAll(/\p{Lu}[\p{L}\p{M}’'-]{1,24}/gu)) {
    const word = match[0].replace(/[’']s$/, '')
    const before = plain.slice(Math.max(0, match.index - 40), match.index)
    if (TOLD.test(before) || (gender === 'he' ? HERS : HIS).test(before)) continue
    // "Lund's", "the Lund campaign"
    const after = plain.slice(match.index + word.length, match.index + word.length + 20)
    if (!owners && (match[0] !== word || ITS_NAME.test(after))) continue
    const name = withFirst(plain, match)
    const spoken = name === word ? cast.spokenOf(word, gender) : null
    if (spoken) return spoken
    const person = cast.fullName(name, Number.POSITIVE_INFINITY, gender)
    const made = person && cast.addPerson(person, 'named')
    if (made && (made.gender === null || made.gender === gender)) return made
  }
  return null
}
const QUOTED = /[“"][^“”"]{0,600}[”"]?|''(?:[^']|'(?!')){0,600}(?:'')?/g
