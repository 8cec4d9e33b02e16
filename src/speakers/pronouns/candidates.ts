/** Whom "he" or "she" can mean on a page, and what speaks for each and against. */
import { isCommon } from '../../text/common.ts'
import type { Attribution, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import { type Gender, isFirstName } from '../names/firstnames.ts'
import { remembered } from '../names/spelling.ts'
import { genderBy } from '../names/titles.ts'
import { Naming } from '../namings.ts'
import type { Person } from '../person.ts'

export interface Candidate {
  person: Person | null
  /** Where they have spoken before. */
  speaker: Member | null
  /** Where they are named last before the pronoun, else next. */
  named: Span | null
  /** What speaks for them and against. */
  features: string[]
}

/** How far back, in sentences, a candidate is named or has spoken. */
const REACH = 20
/** So many of those who spoke before are looked at. */
const MOST_SPOKEN = 12

export function candidatesFor(attribution: Attribution, at: Span, sought: Gender, context: Context): Candidate[] {
  const { article, sentences, cast, done, namings } = context
  const { text } = article
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  const sentence = sentences[own]
  if (!sentence) return []
  const { content } = attribution
  const inContent = ({ start }: Span) => content.some((each) => start >= each.start && start < each.end)
  const parent = done.get(attribution.parent ?? '')
  const outer = cast.get(parent?.speaker)
  const inQuote = outer !== null && namings.quotations.some(({ start, end }) => start <= at.start && at.start < end)
  // "The spokesman said he hopes"
  const begins =
    outer !== null && !inQuote && parent!.content.some(({ start }) => at.start >= start && at.start - start < 6)
  const stands = inQuote
    ? 'quoted'
    : content.some(({ start }) => start < at.start)
      ? 'after'
      : at.start - sentence.start < 6
        ? 'opens'
        : 'within'
  const standing = STANDING[stands]
  const spoke = spokeBefore(own, at, sought, context)
  const lastTime = spoke[0]
  const order = [...new Set(spoke.map(({ member }) => member))]
  const list = gather(own, at, sought, order, spoke, inContent, context)
  // Of the sentence and the one before, as the eye falls on them.
  const near = list
    .flatMap(({ before }) => before.filter((each) => each.sentence >= own - 1 && !each.owner))
    .sort((a, b) => a.start - b.start)
  const firstBefore = near.find((each) => each.sentence === own - 1)
  const firstHere = near.find((each) => each.sentence === own)
  const place = ({ before }: Gathered) => before.at(-1)?.start ?? -1
  const recent = [...list].sort((a, b) => place(b) - place(a))
  const asked = context.spoken.findLast((each) => each.source[0]!.start < at.start)?.cue.at(-1)
  const isAsked = asked !== undefined && ASKED.test(text.slice(asked.start, asked.end))
  const leadsIn = LEADS_IN.test(text.slice(sentence.start, at.start))
  const quotes = content.some(({ start }) => /["“]/.test(text.slice(Math.max(0, start - 1), start + 1)))
  const most = Math.max(0, ...list.map(({ times }) => times))
  const since = (each: Naming) => lastTime !== undefined && each.start > lastTime.at && !each.owner

  return list.map((candidate): Candidate => {
    const { person, speaker, names, before, times } = candidate
    const features: string[] = []
    const on = (name: string, is: boolean) => {
      if (is) features.push(name)
    }
    /** Also by how the pronoun stands in its sentence. */
    const both = (name: string, is: boolean) => {
      if (is) features.push(name, standing(name))
    }
    const last = before.at(-1)
    if (last) {
      const distance = own - last.sentence
      features.push(distance > 5 ? 'named 6-' : distance > 2 ? 'named 3-5' : NAMED[distance]!)
      on('same paragraph', sentences[last.sentence]!.block === sentence.block)
      const rank = recent.indexOf(candidate)
      both('nearest', rank === 0)
      on('second', rank === 1)
      on('third', rank > 1)
      on('owner', last.owner)
      on('aside', last.aside)
      if (distance < 2) {
        const here = before.filter((each) => each.sentence >= own - 1 && !each.owner)
        const said = (index: number) => here.some((each) => each.sentence === index && each.subject && !each.aside)
        both('subject before', said(own - 1))
        both('subject here', said(own))
        both('first before', firstBefore !== undefined && here.includes(firstBefore))
        both('first here', firstHere !== undefined && here.includes(firstHere))
        on(
          'alone before',
          firstBefore !== undefined && near.every((each) => each.sentence === own || here.includes(each)),
        )
      }
    }
    on('in content', names.some(inContent))
    on('only quoted', names.length > 0 && names.every((each) => each.quoted))
    const after = names.filter((each) => each.start > at.end && !each.quoted && !inContent(each))
    on('after', after.length > 0)
    on('leads in', leadsIn && after.some((each) => each.subject))
    const turn = speaker ? order.indexOf(speaker) : -1
    both('spoke last', turn === 0)
    on('spoke second', turn === 1)
    on('spoke', turn >= 0)
    if (turn === 0 && lastTime) {
      const gap = own - lastTime.sentence
      const others = list.flatMap((each) => (each === candidate ? [] : each.before.filter(since)))
      features.push(gap > 2 ? 'spoke last 3-' : SPOKE_LAST[gap]!)
      on('spoke last by pronoun', lastTime.naming === null)
      on('spoke last nested', !lastTime.top)
      on('named since', others.length > 0)
      on(
        'subject since',
        others.some((each) => each.subject && !each.aside),
      )
      on('quotes', quotes)
    }
    on('asked', isAsked && names.some((each) => each.start >= asked.end && each.start < asked.end + 40))
    both('outer', outer !== null && outer === speaker)
    on('outer begins', begins && outer === speaker)
    on(
      'last in quote',
      inQuote && last?.sentence === own && recent.find((each) => each.speaker !== outer) === candidate,
    )
    on(times > 7 ? 'named often' : times > 2 ? 'named some times' : 'named once or twice', times > 0)
    on('most', times > 0 && times === most)
    const name = person?.name ?? speaker?.name ?? ''
    features.push(ofKind(speaker?.kind ?? 'person'))
    on('unheard', speaker === null)
    const gender = person?.gender ?? speaker?.gender ?? null
    on('gender known', gender === sought)
    on('gender against', gender !== null && gender !== sought)
    if (person || speaker?.kind === 'person') {
      const known = hasKnownFirst(name)
      on('in title', (article.title ?? '').includes(name.slice(name.lastIndexOf(' ') + 1)))
      on('one word', !name.includes(' '))
      on('first name known', known)
      on('common word', !known && isCommon(name.split(' ')[0]!))
      on('has role', (person?.said.length ?? 0) > 0 || (speaker?.offices.length ?? 0) > 0)
    }
    const named = last ?? names[0]
    // A span alone: what is stored must not hold the page.
    return { person, speaker, named: named ? { start: named.start, end: named.end } : null, features }
  })
}

/** What is looked up in the weights for every candidate is made once. */
const NAMED = ['named 0', 'named 1', 'named 2']
const SPOKE_LAST = ['spoke last 0', 'spoke last 1', 'spoke last 2']
const ofKind = remembered((kind) => `kind ${kind}`)
const STANDING = {
  quoted: remembered((name) => `${name}, quoted`),
  after: remembered((name) => `${name}, after`),
  opens: remembered((name) => `${name}, opens`),
  within: remembered((name) => `${name}, within`),
}
const hasKnownFirst = remembered((name) => isFirstName(name.split(' ')[0]!))

const ASKED = /\b(?:asked|pressed|questioned|grilled|challenged)$/
/** "In his statement, Lund said": what a sentence leads in with is of whoever comes next. */
const LEADS_IN =
  /^(?:In|With|During|Through|By|For|Throughout|Despite|After|Before|Since|While|When|As) (?:[\p{Ll}-]+ )?$/u

/** Somebody who has spoken, the last first. */
interface Spoke {
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
    const pronoun = /^s?he$/i.test(article.text.slice(start, end))
    const naming = pronoun ? null : new Naming(article.text, start, end, sentence, false)
    found.push({ member, at: start, sentence, naming, top: parent === null })
  }
  return found
}

interface Gathered {
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
function gather(
  own: number,
  at: Span,
  sought: Gender,
  order: readonly Member[],
  spoke: readonly Spoke[],
  inContent: (at: Span) => boolean,
  { cast, namings }: Context,
): Gathered[] {
  const found: Gathered[] = []
  const heard = new Set<Member>()
  for (const [person, all] of namings.people) {
    // A rarer first name tells no gender, but "chairman" and "Sir" do.
    const told = hasKnownFirst(person.name) || hasTitleOfGender(person)
    if (told && person.gender !== null && person.gender !== sought) continue
    const speaker = cast.called(person.name)
    if (speaker && ((told && !canBe(speaker, sought)) || heard.has(speaker))) continue
    if (speaker) heard.add(speaker)
    const names = all
      .slice(firstFrom(all, own - REACH), firstFrom(all, own + 1))
      .filter(({ start }) => start !== at.start)
    if (names.length === 0 && !(speaker && order.includes(speaker))) continue
    const before = names.filter((each) => each.start < at.start && !each.quoted && !inContent(each))
    found.push({ person, speaker, names, before, times: all.length })
  }
  for (const speaker of order) {
    if (heard.has(speaker)) continue
    // "Another Rumian said …. He": named where they speak.
    const names = spoke.flatMap(({ member, naming }) => (member === speaker && naming ? [naming] : [])).reverse()
    found.push({ person: null, speaker, names, before: names, times: names.length })
  }
  return found
}

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
