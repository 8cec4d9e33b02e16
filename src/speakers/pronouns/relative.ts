/** "Who", "which", "that", "all of whom": whom the words before name. */
import { isCommon } from '../../text/common.ts'
import type { Attribution, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import { described } from '../descriptions/described.ts'
import { headOf } from '../descriptions/descriptions.ts'
import { lastLike } from '../descriptions/personmeant.ts'
import { readName } from '../names/names.ts'
import { isPeoples } from '../names/things.ts'
import { outletsBehind } from '../outlets/media.ts'
import { DOCUMENTS, GROUPS, ROLES } from '../words.ts'
import { CAPITALS, last, type Meant } from './rule.ts'

/** "All of whom". */
export function ofWhom(text: string, attribution: Attribution, context: Context): Meant | null {
  if (!OF_THEM.test(text)) return null
  const at = attribution.source[0]!
  const { article, cast } = context
  const before = article.text.slice(Math.max(0, at.start - 120), at.start).replace(/ \($/, ', ')
  const several = severalBefore(before, true) ?? severalBefore(before.replace(WHERE_THEY_ARE, ', '), true)
  const why = { about: 'speaker' as const, rule: several ? 'relative' : 'relative-open', spans: [at] }
  return {
    speaker: cast.add(several ? 'group' : 'unnamed', several ?? '', {}, several ? at : null, why),
    rule: why.rule,
  }
}

/** "Who", "which", "that". */
export function relative(text: string, attribution: Attribution, context: Context): Meant | null {
  // The WHO has its capitals.
  if (!/^(?:which|that|who)$/i.test(text) || text === 'WHO') return null
  const at = attribution.source[0]!
  const { article, cast } = context
  // The word before says what it stands for: "according to The Meridian, which cited two people".
  const near = last(
    context,
    at,
    // "Estimates from advocates, who": the advocates.
    ({ kind, mentions, why }) =>
      kind !== 'unnamed' &&
      !(/^who$/i.test(text) && why[0]?.rule === 'document') &&
      mentions.some(({ end }) => end <= at.start && at.start - end < 4),
  )
  const start = firstOfSeveral(text, at, context)
  const speaker =
    near ??
    namedBefore(/^who$/i.test(text), { ...at, start }, context) ??
    subjectOfIs({ ...at, start }, context) ??
    describedBefore(/^who$/i.test(text), { ...at, start }, context)
  if (speaker) return { speaker, rule: 'relative' }
  const several = severalBefore(article.text.slice(Math.max(0, start - 60), start), /^who$/i.test(text))
  if (several)
    return {
      speaker: cast.add('group', several, {}, at, { about: 'speaker', rule: 'relative', spans: [at] }),
      rule: 'relative',
    }
  const phrase = phraseBefore(article.text.slice(Math.max(0, start - 90), start), /^who$/i.test(text))
  return phrase
    ? { speaker: described(phrase, at, cast), rule: 'relative' }
    : {
        speaker: cast.add('unnamed', '', {}, null, { about: 'speaker', rule: 'relative-open', spans: [at] }),
        rule: 'relative-open',
      }
}

/** "Five dockers in the harbour, all of whom". */
const OF_THEM =
  /^(?:all|both|most|many|some|several|few|none|half|one|two|three|four|five|\d+|a (?:few|third|quarter|number)) of whom$/i
const WHERE_THEY_ARE = / (?:in|at|on|from|of|near|outside) (?:(?! (?:in|at|on|from|of) )[^,.;:“”"]){2,60},? $/u

/** "The European Union, which …", "Ada Lund, now the mayor, who …": what the words before "who" or "which" name. */
function namedBefore(isPerson: boolean, at: Span, context: Context): Member | null {
  const { article, cast } = context
  const before = article.text
    .slice(Math.max(0, at.start - 160), at.start)
    .replace(IN_BRACKETS, '')
    .replace(ASIDES, '')
  const next = BEFORE.exec(before)?.[1]
  // "Ada Lund, a Republican who": the party is of her.
  const apposed = isPerson && SEVERAL.test(before) ? undefined : APPOSED.exec(before)?.[1]
  // "Ada Lund, a devout Rumian who": what she is, and nobody's name.
  const isKind = isPerson && ONE_OF.test(before)
  const other = isKind || (isPerson && apposed && next && (PARTISAN.test(next) || readName(next)?.kind !== 'person'))
  const name = other ? apposed : (next ?? apposed)
  if (!name) return null
  const named = readName(name) ?? readName(name.split(/ and (?:the )?/).at(-1)!)
  if (isPerson) {
    const full = cast.fullName(named?.kind === 'person' ? named.name : name.split(' ').at(-1)!, at.start)
    if (full) return cast.addPerson(full, 'relative')
    if (named?.kind === 'person' && isPeoples(named.name) && !cast.knows(named.name))
      return cast.add('group', named.name, {}, at, { about: 'speaker', rule: 'relative', spans: [at] })
    // "Adults who": a word of the language that begins a sentence.
    if (named?.kind === 'person' && isCommon(named.name) && !named.role && !cast.knows(named.name)) return null
    // "In Tulsa who": a word with a capital alone is nobody whom the text knows.
    if (named?.kind === 'person' && !named.name.includes(' ') && !named.role && isNoSurname(named.name, context))
      return null
    return named?.kind === 'person' && !/-\p{Ll}/u.test(named.name)
      ? cast.add('person', named.name, { role: named.role }, at, { about: 'speaker', rule: 'relative', spans: [at] })
      : null
  }
  // "An ad in Iowa that attacks Lund"
  if (named?.kind === 'person' || (named?.kind === 'place' && next && !/, $/.test(before))) return null
  const kind = named?.kind ?? (/\p{Lu}{2,}$/u.test(name) ? 'organisation' : null)
  return kind && cast.add(kind, named?.name ?? name, {}, at, { about: 'speaker', rule: 'relative', spans: [at] })
}
/** "Tulsa": no name of somebody. */
const isNoSurname = (name: string, { cast, places, article }: Context): boolean =>
  !cast.knows(name) && !cast.called(name) && places.some(({ start, end }) => article.text.slice(start, end) === name)

/** "The senator, who", "the Lund administration, which": whom the page has described so, or a body by its name. */
function describedBefore(isPerson: boolean, at: Span, context: Context): Member | null {
  const { article, cast } = context
  const words = DEFINITE.exec(article.text.slice(Math.max(0, at.start - 120), at.start).replace(IN_BRACKETS, ''))?.[1]
  if (!words) return null
  const phrase = words.replace(/^.* (?=(?:the|an?|his|her|their|its) )/i, '')
  const [outlet] = isPerson ? [] : outletsBehind(phrase)
  if (outlet) return cast.add('outlet', outlet, {}, at, { about: 'speaker', rule: 'relative', spans: [at] })
  const why = { about: 'speaker' as const, rule: 'relative', spans: [at] }
  const named = readName(phrase)
  if (!isPerson)
    return named?.kind === 'organisation' && !DOCUMENTS.test(headOf(phrase))
      ? cast.add('organisation', named.name, {}, at, why)
      : null
  if (named) return null
  const holder = lastLike(phrase, at.start, context)
  return holder && cast.add('person', holder.name, { role: holder.role, said: holder }, at, why)
}
const DEFINITE =
  /(?:^|[\s“"(])((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|\p{Lu}[\p{L}.]+[’']s) (?:[\p{L}.’'-]+ ){0,6}[\p{L}’'-]+),? (?:[–—-]+ )?$/u
/** "Ada Lund, 62, a doctor, who", "Emil Roth, R-Halda, a member, who", "Ada Lund (R), a member, who": what tells no more than an age or a party. */
const ASIDES = /, \d{2}(?=,)|, [RDI]-\p{Lu}[\p{L}.]{0,14}(?=,)| \([RDI](?:-\p{Lu}[\p{L}.]{0,14})?\)(?=,)/gu
/** "Harbour Watch (HW), which" */
const IN_BRACKETS = / \([^()]{1,12}\)(?=,? $)|, [RDI]-\p{Lu}[\p{L}.]{0,14}(?=,? $)/u

/** "Voters, who will be many and who have …": where the first of the clauses begins that one word joins. */
function firstOfSeveral(text: string, at: Span, { article, sentences }: Context): number {
  const from = sentences.findLast(({ start }) => start <= at.start)?.start ?? at.start
  const before = article.text.slice(from, at.start)
  const first = / (?:and|but|or) $/.test(before) ? before.indexOf(` ${text} `) : -1
  return first < 0 ? at.start : from + first + 1
}

const PARTISAN = /^(?:Democrat|Republican|Conservative|Liberal)$/
const ONE_OF = /\b[Aa]n? (?:(?!(?:about|at|by|for|from|in|of|on|to|with)\b)\p{Ll}[\p{Ll}-]* ){0,4}\p{Lu}\p{Ll}+ $/u
/** "One of the lawyers", "an army of those". */
const SEVERAL = /(?:s|those|people|men|women),? $/

const BEFORE = new RegExp(`(?<![\\p{L}.&’'-])${CAPITALS},? (?:[–—-]+ )?$`, 'u')
const APPOSED = new RegExp(
  `(?<![\\p{L}.&’'-])${CAPITALS}, (?:now |then |also |perhaps |long |once |formerly )?(?:(?:the|an?|his|her|their|its|one of) |\\p{Lu}[\\p{L}.-]{1,24}[’']s (?=\\p{Ll}))[\\p{L} .’'-]{3,80},? $`,
  'u',
)

/** "In short, Ada Lund is the mayor who …": the one whom the sentence says to be that. */
function subjectOfIs(at: Span, { article, sentences, cast }: Context): Member | null {
  const from = sentences.findLast(({ start }) => start <= at.start)?.start ?? at.start
  const before = article.text.slice(from, at.start)
  const name = (IS_SUCH.exec(before) ?? APPOSED_IS_SUCH.exec(before))?.[1]
  const person = name ? cast.fullName(name.trim(), at.start) : null
  return person && cast.addPerson(person, 'relative')
}

const IS_SUCH =
  /^(?:(?:But|And|Yet|Still|So|In|On|At|By|For|Once|Now)\b[^.;“”"]{0,40}?,? )?((?:\p{Lu}[\p{L}.’'-]{1,24} ){1,4})(?:is|was|became|remains) (?:(?:also|now|once|previously|formerly) )?(?:the|an?) [^,.;“”"]{3,90}(?<!(?<![su])s|people|men|women) $/u
/** "The agency’s deputy, Ada Lund, was once an activist who". */
const APPOSED_IS_SUCH =
  /^[^,.;“”"]{3,80}, ((?:\p{Lu}[\p{L}.’'-]{1,24} ){1,3}\p{Lu}[\p{L}’'-]{1,24}), (?:is|was) (?:(?:also|now|once|previously|formerly) )?(?:the|an?) [^,.;“”"]{3,90}(?<!(?<![su])s|people|men|women) $/u

/** "Legal experts, who …": the words before, as far as they are one phrase in the plural. */
function severalBefore(before: string, isPeople: boolean): string | null {
  const words =
    /((?:(?!It[’']s |it[’']s )(?:\p{L}[\p{L}’'-]*|\d[\d.,]*%?) ){0,3}(?:\p{L}[\p{L}’'-]*|%)),? (?:[–—-]+ )?$/u
      .exec(before)?.[1]
      ?.split(' ')
  if (!words) return null
  // "It doesn’t pacify residents, who"
  const not = words.findLastIndex((word) => /n[’']t$/.test(word))
  const stop = words.findLastIndex((word) =>
    /^(?:of|by|from|with|to|for|in|on|at|about|among|between|before|after|during|through|across|around|without|unlike|like|and|or|the|than|as|are|were|is|was|said|told|only|that|which|those|these|them|even|also|put|includes?|has|have|had|but|do|does|did|off|out|up|over|under|against|into|when|where|while|if|because|so|\p{L}+ing)$/iu.test(
      word,
    ),
  )
  const from = Math.max(stop, not < 0 ? -1 : not + 1)
  // "The move from Halda outraged Rumians, who": what a name does to them.
  const does = words.findLastIndex(
    (word, i) => i > from + 1 && /^\p{Ll}+ed$/u.test(word) && /^\p{Lu}/u.test(words[i - 1]!),
  )
  const behind = words.slice(Math.max(from, does) + 1)
  // "The paper interviewed some dockers, who"
  const near = behind.slice(
    Math.max(
      0,
      behind.findLastIndex((word) => QUANTITY.test(word)),
    ),
  )
  // "Would certainly benefit Democrats, who": what is said of a party goes before it with a capital, or counts.
  const phrase = PARTY.test(near.at(-1) ?? '')
    ? near.slice(near.findLastIndex((word) => !/^\p{Lu}/u.test(word) && !OF_A_PARTY.test(word)) + 1)
    : near
  return areSeveral(phrase, isPeople) ? phrase.join(' ') : null
}

/** Whether a phrase ends in a word for several people; `isPeople` where "who" shows that it is of people. */
function areSeveral(phrase: readonly string[], isPeople: boolean): boolean {
  const last = phrase.at(-1) ?? ''
  const head = last.toLowerCase()
  return (
    GROUPS.has(head) ||
    head === 'percent' ||
    /^\p{Ll}{2,}(?:ers|ors|ists|ants|ents|ians)$/u.test(head) ||
    /^\p{Lu}\p{Ll}{2,}(?:ics|ians|ans|ites)$/u.test(last) ||
    // "Adults who", where a sentence begins.
    (isPeople && phrase.length === 1 && /^\p{Lu}\p{Ll}{3,}s$/u.test(last) && isCommon(last.slice(0, -1))) ||
    (isPeople && /^(?!times|things|ways|days|weeks|months|years|hours)\p{Ll}{3,}[^s]s$/u.test(last))
  )
}

const QUANTITY = /^(?:some|many|several|few|most|all|two|three|four|five|six|seven|eight|nine|ten)$/i

/** "A Rumian lawyer, who …", "the report, which …": the noun phrase before, where it is somebody, a document or a body. */
function phraseBefore(before: string, isPerson: boolean): string | null {
  const words = before
    .replace(/[\s,–—-]+$/, '')
    .split(/\s+/)
    .slice(-6)
  const end = words.findLastIndex((word) => /[,;:.!?()“”"–—]/.test(word) || NO_NOUN.test(word))
  const article = words.findLastIndex((word) => /^(?:an?|another)$/i.test(word))
  // "To sink the harbour group, which"
  const definite = isPerson ? -1 : words.findLastIndex((word) => /^(?:the|his|her|their|its|this|that)$/i.test(word))
  const near = words.slice(Math.max(end, article, definite) + 1)
  // "It broke Rumia’s constitution, which"
  const owner = isPerson ? -1 : near.findLastIndex((word) => /^\p{Lu}.*[’']s$/u.test(word))
  const phrase = near.slice(Math.max(0, owner)).join(' ')
  const head = headOf(phrase)
  return (isPerson ? article >= end && ROLES.has(head) && !GROUPS.has(head) : DOCUMENTS.test(head) || BODY.test(head))
    ? phrase
    : null
}
const NO_NOUN =
  /^(?:by|from|with|to|for|in|on|at|about|among|between|across|against|into|over|under|after|before|during|through|and|or|than|as|are|were|is|was|be|been|said|told|only|even|also|put|includes?|has|have|had|but|if|when|while|not|who|which|that|since|it|he|she|they|we|him|them|us|me|\p{L}+ing|\p{L}+ly)$/iu
const BODY =
  /^(?:campaign|company|firm|agency|committee|group|union|newspaper|court|department|commission|association|bank)$/

const PARTY = /^(?:Democrats|Republicans|Conservatives|Liberals)$/
const OF_A_PARTY =
  /^(?:some|many|most|several|few|all|other|fellow|moderate|liberal|conservative|mainstream|establishment|progressive|centrist|top|senior|leading|prominent|vulnerable|young|older|white|black)$/i
