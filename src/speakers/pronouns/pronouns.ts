/** "He", "she", "they", "I": whom a pronoun stands for. */

import { isCommon } from '../../text/common.ts'
import type { Attribution, Reason, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import { described } from '../descriptions/described.ts'
import { headOf } from '../descriptions/descriptions.ts'
import { lastLike } from '../descriptions/personmeant.ts'
import { readName } from '../names/names.ts'
import { isPeoples } from '../names/things.ts'
import { outletsBehind } from '../outlets/media.ts'
import { outletsIn } from '../outlets/outlets.ts'
import { listed, severalIn } from '../several.ts'
import { DOCUMENTS, GROUPS, ROLES } from '../words.ts'
import { meant } from './meant.ts'
import { pluralMeant } from './plural.ts'

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
): { speaker: Member | null; rule: string; more?: Partial<Reason> } | null {
  const { cast, done, article } = context
  const at = attribution.source[0]!
  // "US plans to sell": no "us".
  if (I.test(text) && text !== 'US') {
    const parent = attribution.parent ? done.get(attribution.parent) : null
    // "His fans complained when I wrote": outside quotation marks only the page speaks of itself.
    const quoted = parent?.form !== 'indirect' || isQuoted(at, context)
    const said = quoted ? cast.get(parent?.speaker) : null
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
    const own = subjectOfContent(attribution, context)
    if (own) return { speaker: own, rule: 'pronoun' }
    const gave = interviewed(attribution, gender, context)
    if (gave) return { speaker: gave, rule: 'pronoun' }
    return meant(attribution, gender, context) ?? { speaker: null, rule: 'pronoun-open' }
  }
  if (OF_THEM.test(text)) {
    const before = article.text.slice(Math.max(0, at.start - 120), at.start).replace(/ \($/, ', ')
    const several = severalBefore(before, true) ?? severalBefore(before.replace(WHERE_THEY_ARE, ', '), true)
    const why = { about: 'speaker' as const, rule: several ? 'relative' : 'relative-open', spans: [at] }
    return {
      speaker: cast.add(several ? 'group' : 'unnamed', several ?? '', {}, several ? at : null, why),
      rule: why.rule,
    }
  }
  // The WHO has its capitals.
  if (/^(?:which|that|who)$/i.test(text) && text !== 'WHO') {
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
    const sides = sidesBefore(attribution, context)
    if (sides) return { speaker: described(sides, at, cast), rule: 'pronoun-plural' }
    const going = /^they$/i.test(text) && ADDS.test(cueOf(attribution, article.text)) ? oneGoingOn(at, context) : null
    if (going) return { speaker: going, rule: 'pronoun' }
    const pair = /^both$/i.test(text) ? pairBefore(at, context) : null
    const likeliest = pair ? null : pluralMeant(at, attribution.content, cueOf(attribution, article.text), context)
    if (!pair && !likeliest) return { speaker: null, rule: 'pronoun-open' }
    const { name, speaker, named, count } = likeliest?.candidate ?? {
      name: listed(pair!.names),
      speaker: null,
      named: at,
      count: 2,
    }
    const made =
      speaker ??
      (count === null
        ? described(name, named, cast)
        : cast.add('group', name, { count }, null, { about: 'speaker', rule: 'pronoun-plural', spans: [at] }))
    return { speaker: made, rule: 'pronoun-plural', ...(likeliest ? { more: likeliest.more } : {}) }
  }
  if (IT.test(text)) {
    const canBe = ({ kind }: Member) => kind === 'organisation' || kind === 'outlet' || kind === 'place'
    const nearest = last(context, at, canBe)
    const body = (nearest && subjectBeside(nearest, canBe, at, context)) ?? nearest ?? bodyNamed(at, context)
    return { speaker: body, rule: body ? 'pronoun-it' : 'pronoun-open' }
  }
  return null
}

/** "Five dockers in the harbour, all of whom". */
const OF_THEM =
  /^(?:all|both|most|many|some|several|few|none|half|one|two|three|four|five|\d+|a (?:few|third|quarter|number)) of whom$/i
const WHERE_THEY_ARE = / (?:in|at|on|from|of|near|outside) (?:(?! (?:in|at|on|from|of) )[^,.;:“”"]){2,60},? $/u
/** "…, the official said. …, they added": one who is not named goes on. */
function oneGoingOn(at: Span, { spoken, cast }: Context): Member | null {
  const last = spoken.findLast(({ source, parent }) => !parent && source[0]!.start < at.start)
  const who = cast.get(last?.speaker)
  const near = last && at.start - (last.content.at(-1) ?? last.source[0]!).end < GOES_ON
  return near && who?.kind === 'anonymous' && (who.count ?? 1) === 1 && !/s$/.test(headOf(who.name)) ? who : null
}
const ADDS = /^(?:also |then )?(?:added|adds|continued|went on)\b/
/** In characters. */
const GOES_ON = 400

const isQuoted = ({ start }: Span, { namings }: Context): boolean =>
  namings.quotations.some((each) => each.start <= start && start < each.end)

const cueOf = ({ cue }: Attribution, text: string): string =>
  cue.map(({ start, end }) => text.slice(start, end)).join(' ')

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
  const other = isPerson && apposed && next && (PARTISAN.test(next) || readName(next)?.kind !== 'person')
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
/** "One of the lawyers", "an army of those". */
const SEVERAL = /(?:s|those|people|men|women),? $/
const CAPITALS =
  "((?:(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{M}.&’'-]{0,24} (?:(?:of|for|on|and) (?:the )?)?){0,5}\\p{Lu}[\\p{L}\\p{M}.&’'-]{0,24})"
const BEFORE = new RegExp(`(?<![\\p{L}.&’'-])${CAPITALS},? (?:[–—-]+ )?$`, 'u')
const APPOSED = new RegExp(
  `(?<![\\p{L}.&’'-])${CAPITALS}, (?:now |then |also |perhaps |long |once |formerly )?(?:(?:the|an?|his|her|their|its|one of) |\\p{Lu}[\\p{L}.-]{1,24}[’']s (?=\\p{Ll}))[\\p{L} .’'-]{3,80},? $`,
  'u',
)

/** "Ada Lund is the mayor who …": the one whom the sentence says to be that. */
function subjectOfIs(at: Span, { article, sentences, cast }: Context): Member | null {
  const from = sentences.findLast(({ start }) => start <= at.start)?.start ?? at.start
  const before = article.text.slice(from, at.start)
  const name = (IS_SUCH.exec(before) ?? APPOSED_IS_SUCH.exec(before))?.[1]
  const person = name ? cast.fullName(name.trim(), at.start) : null
  return person && cast.addPerson(person, 'relative')
}

const IS_SUCH =
  /^((?:\p{Lu}[\p{L}.’'-]{1,24} ){1,4})(?:is|was|became|remains) (?:(?:also|now|once|previously|formerly) )?(?:the|an?) [^,.;“”"]{3,90}(?<!s|people|men|women) $/u
/** "The agency’s deputy, Ada Lund, was once an activist who". */
const APPOSED_IS_SUCH =
  /^[^,.;“”"]{3,80}, ((?:\p{Lu}[\p{L}.’'-]{1,24} ){1,3}\p{Lu}[\p{L}’'-]{1,24}), (?:is|was) (?:(?:also|now|once|previously|formerly) )?(?:the|an?) [^,.;“”"]{3,90}(?<!s|people|men|women) $/u

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

/** "Ties between the two nations are strained. They have accused one another of it": the two. */
function sidesBefore({ source, content }: Attribution, { article: { text }, sentences }: Context): string | null {
  const at = source[0]!.start
  const until = Math.min(content.at(-1)?.end ?? at, at + 160)
  if (!/\b(?:one another|each other)\b/.test(text.slice(at, until))) return null
  const index = sentences.findLastIndex(({ start }) => start <= at)
  const before = text.slice(sentences[Math.max(0, index - 1)]?.start ?? at, at)
  return [...before.matchAll(SIDES)].at(-1)?.[1] ?? null
}
const SIDES =
  /\b(?:the |its |their )?((?:two|both) (?:(?:of|the|[\p{L}-]{2,20}) ){0,4}?(?:countries|nations|sides|neighbou?rs|governments|rivals|foes|allies|enemies|states|parties|companies|leaders|powers|camps|armies))\b/giu

/** A body or country named in its sentence before the pronoun, or that the sentence before begins with, where none has spoken. */
function bodyNamed(at: Span, { article, sentences, cast }: Context): Member | null {
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  const from = sentences[own]?.start ?? at.start
  const inIt = [...article.text.slice(from, at.start).matchAll(RUN)]
    .map(({ 0: run }) => readName(run))
    .findLast((each) => each !== null && each.kind !== 'person')
  const before = sentences[own - 1]
  const subject =
    before && at.start - from < OPENS ? OPENING.exec(article.text.slice(before.start, before.end))?.[1] : null
  const opens = subject ? readName(subject) : null
  const named = inIt ?? (opens?.kind !== 'person' ? opens : null)
  return (
    (named && cast.add(named.kind, named.name, {}, null, { about: 'speaker', rule: 'pronoun-it', spans: [at] })) ?? null
  )
}
const RUN = new RegExp(CAPITALS, 'gu')
const OPENING = new RegExp(`^(?:The )?(${CAPITALS})(?<![’']s?)(?=,? \\p{Ll})`, 'u')

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
  const head = phrase.at(-1)?.toLowerCase() ?? ''
  return GROUPS.has(head) ||
    head === 'percent' ||
    /^\p{Ll}{2,}(?:ers|ors|ists|ants|ents|ians)$/u.test(head) ||
    /^\p{Lu}\p{Ll}{2,}(?:ics|ians|ans|ites)$/u.test(phrase.at(-1) ?? '') ||
    // "Adults who", where a sentence begins.
    (isPeople && phrase.length === 1 && /^\p{Lu}\p{Ll}{3,}s$/u.test(phrase[0]!) && isCommon(phrase[0]!.slice(0, -1))) ||
    (isPeople && /^(?!times|things|ways|days|weeks|months|years|hours)\p{Ll}{3,}[^s]s$/u.test(phrase.at(-1) ?? ''))
    ? phrase.join(' ')
    : null
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

function last({ cast }: Context, at: Span, test: (member: Member) => boolean): Member | null {
  const place = (member: Member) => member.mentions.filter(({ start }) => start < at.start).at(-1)?.start ?? -1
  return (
    cast.speakers
      .filter((member) => test(member) && place(member) >= at.start - REACH && place(member) >= 0)
      .sort((a, b) => place(b) - place(a))[0] ?? null
  )
}

/** "The act limits it, according to the project. It …": the act, of which the sentence speaks. */
function subjectBeside(
  member: Member,
  test: (member: Member) => boolean,
  at: Span,
  { cast, sentences }: Context,
): Member | null {
  const place = member.mentions.findLast(({ start }) => start < at.start)!.start
  const sentence = sentences.findLast(({ start }) => start <= place)
  if (!sentence || place - sentence.start < OPENS) return null
  return (
    cast.speakers.find(
      (each) =>
        each !== member &&
        test(each) &&
        each.mentions.some(({ start }) => start >= sentence.start && start - sentence.start < OPENS),
    ) ?? null
  )
}
/** A name that begins a sentence stands so near to it, in characters. */
const OPENS = 5

/** "An official said Lund will leave in May, which he believes is right": Lund, since the official is nobody whom "he" names. */
function subjectOfContent({ source }: Attribution, { article: { text }, spoken, cast }: Context): Member | null {
  const at = source[0]!
  if (!/, which $/.test(text.slice(Math.max(0, at.start - 8), at.start))) return null
  const over = spoken.findLast(({ content }) =>
    content.some(({ start, end }) => start < at.start && end >= at.start - 8),
  )
  if (!over || cast.get(over.speaker)?.kind !== 'anonymous') return null
  const said = over.content.find(({ start, end }) => start < at.start && end >= at.start - 8)!
  const name = SUBJECT.exec(text.slice(said.start, Math.min(at.start, said.start + 160)))?.[1]
  const person = name ? cast.fullName(name, at.start) : null
  return person && cast.addPerson(person, 'pronoun')
}
const SUBJECT =
  /^(?:that )?(?:\p{L}[\p{L}.’'-]* ){0,6}?\p{Lu}[\p{L}’'-]+ (\p{Lu}[\p{L}’'-]+) (?:will|would|is|was|has|had|plans|wants)\b/u

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
