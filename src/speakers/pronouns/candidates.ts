/** Whom "he" or "she" can mean on a page, and what speaks for each and against. */
import { isCommon } from '../../text/common.ts'
import type { Attribution, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import type { Gender } from '../names/firstnames.ts'
import { remembered } from '../names/spelling.ts'
import type { Naming } from '../namings.ts'
import type { Person } from '../person.ts'
import { Features } from './features.ts'
import { type Gathered, gather, hasKnownFirst, type Setting, settingOf } from './gathered.ts'

export interface Candidate {
  person: Person | null
  /** Where they have spoken before. */
  speaker: Member | null
  /** Where they are named last before the pronoun, else next. */
  named: Span | null
  /** What speaks for them and against. */
  features: string[]
}

/** Whom a pronoun can mean that speaks at a place, with what tells of each. @param sought whom it may mean: a man, or a woman. */
export function candidatesFor(attribution: Attribution, at: Span, sought: Gender, context: Context): Candidate[] {
  const setting = settingOf(attribution, at, sought, context)
  if (!setting) return []
  const all = gather(setting)
  const among = amongOf(all, setting)
  return all.map((each): Candidate => {
    const features = new Features(setting.stands)
    ofNaming(each, features, setting, among)
    ofIntroduction(each, features, setting, among)
    ofSpeaking(each, features, setting, among)
    ofQuestion(each, features, setting)
    ofQuotation(each, features, setting, among)
    ofWhomItIs(each, features, setting, among)
    const named = each.before.at(-1) ?? each.names[0]
    // A span alone: what is stored must not hold the page.
    const span = named ? { start: named.start, end: named.end } : null
    return { person: each.person, speaker: each.speaker, named: span, features: features.names }
  })
}

/** The candidates beside one another. */
interface Among {
  all: readonly Gathered[]
  /** Named in the sentence and the one before, as the eye falls on them. */
  near: readonly Naming[]
  /** The first of these in either sentence. */
  firstBefore: Naming | undefined
  firstHere: Naming | undefined
  /** The last named first. */
  recent: readonly Gathered[]
  /** How often the page names whom it names most. */
  most: number
}

function amongOf(all: readonly Gathered[], { own }: Setting): Among {
  const near = all.flatMap((each) => nearOf(each, own)).sort((a, b) => a.start - b.start)
  const last = ({ before }: Gathered) => before.at(-1)?.start ?? -1
  return {
    all,
    near,
    firstBefore: near.find((each) => each.sentence === own - 1),
    firstHere: near.find((each) => each.sentence === own),
    recent: [...all].sort((a, b) => last(b) - last(a)),
    most: Math.max(0, ...all.map(({ times }) => times)),
  }
}

/** Where somebody is named in a sentence and the one before, and nothing of theirs. */
const nearOf = ({ before }: Gathered, own: number): Naming[] =>
  before.filter((each) => each.sentence >= own - 1 && !each.owner)

/** Where and how they are named. */
function ofNaming(candidate: Gathered, features: Features, setting: Setting, among: Among): void {
  const { context, at, own, sentence, inContent } = setting
  const { text } = context.article
  const { names, before } = candidate
  const last = before.at(-1)
  if (last) {
    const distance = own - last.sentence
    features.on(distance > 5 ? 'named 6-' : distance > 2 ? 'named 3-5' : NAMED[distance]!)
    features.on('same paragraph', context.sentences[last.sentence]!.block === sentence.block)
    const rank = among.recent.indexOf(candidate)
    features.both('nearest', rank === 0)
    features.on('second', rank === 1)
    features.on('third', rank > 1)
    features.on('owner', last.owner)
    features.on('aside', last.aside)
    if (distance < 2) ofNearNaming(candidate, features, setting, among)
  }
  features.on('in content', names.some(inContent))
  features.on('only quoted', names.length > 0 && names.every((each) => each.quoted))
  const after = names.filter((each) => each.start > at.end && !each.quoted && !inContent(each))
  features.on('after', after.length > 0)
  features.on('leads in', after.some((each) => each.subject) && LEADS_IN.test(text.slice(sentence.start, at.start)))
}

/** The same in the pronoun's sentence and the one before. */
function ofNearNaming(candidate: Gathered, features: Features, { own }: Setting, among: Among): void {
  const { near, firstBefore, firstHere } = among
  const here = nearOf(candidate, own)
  const isSubject = (index: number) => here.some((each) => each.sentence === index && each.subject && !each.aside)
  features.both('subject before', isSubject(own - 1))
  features.both('subject here', isSubject(own))
  features.both('first before', firstBefore !== undefined && here.includes(firstBefore))
  features.both('first here', firstHere !== undefined && here.includes(firstHere))
  const isAlone = firstBefore !== undefined && near.every((each) => each.sentence === own || here.includes(each))
  features.on('alone before', isAlone)
}

/**
 * "Emil Roth, a baker, stood by.", and in the next paragraph "“It is gone,” he said": whom the page has just brought in, by his
 * full name and with nobody beside him, so that he may speak.
 */
function ofIntroduction(candidate: Gathered, features: Features, setting: Setting, { all }: Among): void {
  const { context, stands, sentence, spoke } = setting
  const { sentences, article } = context
  const [first] = candidate.names
  if (stands !== 'after' || candidate.speaker || !first || !candidate.person?.name.includes(' ')) return
  if (!first.subject && !IS_HE.test(article.text.slice(Math.max(0, first.start - 60), first.start))) return
  const blockOf = (index: number) => sentences[index]!.block
  const opens = sentences.find(({ block }) => block === sentence.block)!.start
  const before = blockOf(first.sentence)
  const isNext = before < sentence.block && !sentences.some(({ block }) => block > before && block < sentence.block)
  if (!isNext || !/["“]/.test(article.text[opens]!)) return
  const others = [...all.flatMap((each) => (each === candidate ? [] : each.before)), ...spoke]
  const from = sentences.find(({ block }) => block === before)!.start
  features.on(
    'introduced',
    others.every((each) => blockOf(each.sentence) !== before) && !MEANT.test(article.text.slice(from, first.start)),
  )
}
/** "Among them was | Emil Roth, a baker." */
const IS_HE = /\b(?:was|is|sat|stood|came) (?:\p{Lu}[\p{L}.’'-]* ){0,3}$/u
const MEANT = /\b(?:s?he|his|her|him)\b/i

/** Whether they spoke last, and who was named since. */
function ofSpeaking(candidate: Gathered, features: Features, setting: Setting, { all }: Among): void {
  const { attribution, context, own, spoke, order } = setting
  const turn = candidate.speaker ? order.indexOf(candidate.speaker) : -1
  features.both('spoke last', turn === 0)
  features.on('spoke second', turn === 1)
  features.on('spoke', turn >= 0)
  const [lastTime] = spoke
  if (turn !== 0 || !lastTime) return
  const gap = own - lastTime.sentence
  const since = (each: Naming) => each.start > lastTime.at && !each.owner
  const others = all.flatMap((each) => (each === candidate ? [] : each.before.filter(since)))
  features.on(gap > 2 ? 'spoke last 3-' : SPOKE_LAST[gap]!)
  features.on('spoke last by pronoun', lastTime.naming === null)
  features.on('spoke last nested', !lastTime.top)
  features.on('named since', others.length > 0)
  const isAnothers = others.some((each) => each.subject && !each.aside)
  features.on('subject since', isAnothers)
  const { text } = context.article
  const isQuoted = attribution.content.some(({ start }) => /["“]/.test(text.slice(Math.max(0, start - 1), start + 1)))
  features.on('quotes', isQuoted)
}

/** Whether they were just asked something. */
function ofQuestion({ names }: Gathered, features: Features, { asked }: Setting): void {
  const isAsked = ({ start }: Naming) => asked !== null && start >= asked && start < asked + 40
  features.on('asked', names.some(isAsked))
}

/** Whether they say what the pronoun stands in, or are named last in it. */
function ofQuotation(candidate: Gathered, features: Features, setting: Setting, { recent }: Among): void {
  const { own, outer, inQuote, begins } = setting
  features.both('outer', outer !== null && outer === candidate.speaker)
  features.on('outer begins', begins && outer === candidate.speaker)
  const isLastHere = candidate.before.at(-1)?.sentence === own
  features.on('last in quote', inQuote && isLastHere && recent.find((each) => each.speaker !== outer) === candidate)
}

/** What the page tells of them. */
function ofWhomItIs({ person, speaker, times }: Gathered, features: Features, setting: Setting, { most }: Among): void {
  features.on(times > 7 ? 'named often' : times > 2 ? 'named some times' : 'named once or twice', times > 0)
  features.on('most', times > 0 && times === most)
  features.on(ofKind(speaker?.kind ?? 'person'))
  features.on('unheard', speaker === null)
  const gender = person?.gender ?? speaker?.gender ?? null
  features.on('gender known', gender === setting.sought)
  features.on('gender against', gender !== null && gender !== setting.sought)
  if (!person && speaker?.kind !== 'person') return
  const name = person?.name ?? speaker?.name ?? ''
  const known = hasKnownFirst(name)
  features.on('in title', (setting.context.article.title ?? '').includes(name.slice(name.lastIndexOf(' ') + 1)))
  features.on('one word', !name.includes(' '))
  features.on('first name known', known)
  features.on('common word', !known && isCommon(name.split(' ')[0]!))
  features.on('has role', (person?.said.length ?? 0) > 0 || (speaker?.offices.length ?? 0) > 0)
}

/** What is looked up in the weights for every candidate is made once. */
const NAMED = ['named 0', 'named 1', 'named 2']
const SPOKE_LAST = ['spoke last 0', 'spoke last 1', 'spoke last 2']
const ofKind = remembered((kind) => `kind ${kind}`)
/** "In his statement, Lund said": what a sentence leads in with is of whoever comes next. */
const LEADS_IN =
  /^(?:In|With|During|Through|By|For|Throughout|Despite|After|Before|Since|While|When|As) (?:[\p{Ll}-]+ )?$/u
