/**
 * Statements that contradict another of their page without its words: "That is a lie", "He made it up", "I never said so", "found no
 * record of the class", "disputed Lund's claim". What they speak of stands shortly before them, or in their sentence.
 */

import { featuresOf, isQuestion } from '../claims/features.ts'
import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Contradiction } from '../store/store.ts'
import { hasMainVerb, hasVerb } from '../text/verbs.ts'
import { FALSE } from '../text/verdicts.ts'
import { contentWords, isStop, words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { introductionOf } from './accusations.ts'
import { ACCUSED, accuses, calledBy, isNamed, mayBeHe, speaksFor } from './accused.ts'
import { meantBy, objectOf } from './answering.ts'
import type { Claimed } from './claimed.ts'
import { areOfOneSide } from './discredits.ts'
import { isOtherInquiry, withoutInquiry } from './inquired.ts'
import { isLikelyReply, likeliestTold } from './likeliest.ts'
import { type Meant, SURELY } from './meant.ts'
import { isGrave } from './offences.ts'
import { isOfAnotherObject } from './otherobject.ts'
import { pointsBack } from './pointsback.ts'
import { AGAINST } from './side.ts'
import { toldDenial } from './tolddenials.ts'

/** So many characters before it at most stands what a statement answers. */
const NEAR = 700
/** What is denied has mostly been told before: what follows has to suit so much better. */
const LATER = 1.5
/** Only what is told as a fact can be answered so, and none of it denied or doubted already. */
const TOLD: ReadonlySet<Stance> = new Set(['asserts', 'criticises', 'praises', 'confirms'])
const DOUBTED =
  /\b(?:no|never|none|nothing|nobody|neither|nor|cannot|whether|den(?:y(?! (?:transit|passage|access|entry)\b)|ies|ied|ials?)|false|wrong|disput\w*|dismiss\w*|refut\w*)\b|\b(?<!only one )not\b|n['’]t\b/i

/** What a page tells in its own words of others' reports and accusations. */
const REPORTED =
  /\b(?:accus|alleg|claim|report|suspect|rumou?r|blam|charg|indict|investigat|inquir|tip\b|theor(?:y|ies)\b)/i

/** What speaks of accusations tells none: "the senators heard of her claims", "the alleged theft". */
const OF_CLAIMS =
  /\b(?:the|that|this|those|these|such|his|her|their|its|any) (?:\p{L}+ ){0,2}?(?:claims?|allegations?|accusations?|charges?|accuser)\b|\balleged (?!that\b|he\b|she\b|they\b|\p{Lu})/u

/** An answer with what it answers; null where that stands on no page of its own. */
export interface Answered {
  told: Statement | null
  answer: Statement
  kind: Contradiction['kind']
  /** The words by which others speak of whoever answers. */
  called: readonly string[]
  /** His name, where another tells his answer. */
  by?: string | undefined
  /** It repeats what it answers. */
  within?: boolean
  /** What he denies, where that is told on no page of its own. */
  object?: string | undefined
  /** In what he denies to have had a part. */
  topic?: string | undefined
  /** It is about all that he is accused of. */
  general?: boolean
  /** The claim that it calls false, where it says whose and what that is: it may stand on other pages too. */
  claim?: Claimed | null
}

/** @param statements of one page. @param mayAnswer whether one of them may be an answer, which is known of each before (`mayAnswer`). */
export function answersOf(
  statements: readonly Statement[],
  text: string,
  cueOf: (each: Statement) => string,
  mayAnswer: (each: Statement) => boolean = () => true,
): Answered[] {
  const all = [...statements].sort((x, y) => x.spans[0]!.start - y.spans[0]!.start)
  const introductions = new Map<string, string>()
  const toldBy = (each: Statement): string => {
    const known = introductions.get(each.id) ?? `${cueOf(each)} ${introductionOf(each, text)}`
    introductions.set(each.id, known)
    return known
  }
  const answers = all.map((each) => (mayAnswer(each) ? (thatIn(each, text) ?? meantBy(each, cueOf, toldBy)) : null))
  const byRule = (answer: Statement, i: number): Answered[] => {
    const inside = claimWithin(answer, all, text)
    if (inside) {
      const called = calledBy(answer)
      const kind = isAccused(inside, called, toldBy) ? 'denial' : 'negation'
      return [{ told: inside, answer, called, within: true, kind }]
    }
    const meant = answers[i]
    const object = meant ? null : objectOf(answer, cueOf)
    if (object) return [{ told: null, answer, kind: 'denial', ...object }]
    const before = all[i - 1]
    // "We are told that it is special. It is all lies": what he speaks of he has told himself.
    if (!meant || (before && isOfOne(before, answer) && !answers[i - 1])) return []
    const { called, by } = meant
    // "Lund and Berg said" is hers too.
    const isHis = (each: Statement) =>
      (!by && each.speaker === answer.speaker) ||
      speaksFor(each, called) ||
      (!isOwn(each) &&
        !FORMER.test(each.name) &&
        (isNamed(each.name, called) || calledBy(each).some((word) => called.includes(word))))
    const accused = (each: Statement) => accuses(withHim(each, called, text, toldBy), called, toldBy(each))
    // "The truce comes after Lund rejected a plan" is not what her rejection answers.
    const mayBeMeant = (each: Statement) =>
      !each.text.includes(answer.text) &&
      !areOfOneSide(each, answer.text) &&
      !isOtherInquiry(each.text, called, answer.text) &&
      !isOfAnotherObject(each.text, answer.text) &&
      (!isOwn(each) || REPORTED.test(withoutInquiry(each.text))) &&
      (!OF_CLAIMS.test(each.text) || accused(each) === ACCUSED.surely)
    const others = all
      .filter((each, n) => (!answers[n] || answers[n].tells) && !isHis(each) && mayBeMeant(each))
      .map((each) => withHim(each, called, text, toldBy))
    const instead = meant.bare ? insteadOf(all[i + 1], answer, text) : null
    const told = toldTo(answer, others, text, instead ? likeliest(meant, instead) : meant, before)
    const his = { answer, called, by, object: meant.object, topic: meant.topic, general: meant.general ?? false }
    if (!told && meant.claim) return [{ told, ...his, kind: 'negation', claim: meant.claim }]
    if (!told) return meant.ofHim || meant.object || meant.topic ? [{ told: null, ...his, kind: 'denial' }] : []
    const isHim = meant.plea || isAccused(told, called, toldBy) || (told.id === before?.id && mayBeHe(told, answer))
    const kind = isHim && !meant.tells ? 'denial' : 'negation'
    const asItIs = ({ id }: Statement): Statement => all.find((each) => each.id === id)!
    const first: Answered = { told: asItIs(told), ...his, kind, claim: meant.claim ?? null }
    if (instead && instead.speaker !== told.speaker && sharedBy(instead, told) > 0)
      return [first, { told: first.told, answer: instead, called: calledBy(instead), kind: 'negation' }]
    if (!meant.general || meant.one || kind !== 'denial') return [first]
    // "The allegations" are all that the page tells of him, and all that whoever accuses him tells.
    const accusers = new Set(
      others.filter((each) => !isOwn(each) && accused(each) === ACCUSED.surely).map(({ speaker }) => speaker),
    )
    const isCharge = (each: Statement) =>
      accused(each) === ACCUSED.surely ||
      (accused(each) === ACCUSED.does && accusers.has(each.speaker) && isGrave(each, called))
    const rest = others.filter((each) => each !== told && isCharge(each) && isTold(each, { accused: true }))
    return [first, ...rest.map((each): Answered => ({ told: asItIs(each), ...his, kind: 'denial' }))]
  }
  const byRules = (answer: Statement, i: number): Answered[] => {
    const met = byRule(answer, i)
    const back = pointsBack(answer.text)
    // His whole sentence, which it is cut from, stands before it, too.
    const isCutFrom = (each: Statement) => each.speaker === answer.speaker && each.text.includes(answer.text)
    const at = back ? all.findLastIndex((each, n) => n < i && !isCutFrom(each)) : -1
    const before = all[at]
    if (!back || !before || !isRightBefore(before, answer, text)) return met
    const isCharged = /\b(?:allegation|accusation|charge)s?\b/i.test(answer.text)
    if (!before.accusing && isCharged) return met
    const isOther = answers[at] || AGAINST.has(before.stance) || (isOwn(before) && !REPORTED.test(before.text))
    // It may be of what somebody is accused of before that.
    const isThat = /\b(?:that|this|such|those|these)\b/i.test(answer.text)
    const isMet = met.some(
      ({ told, kind }) => told && kind === 'denial' && (!isThat || told.accusing || REPORTED.test(told.text)),
    )
    if (back === 'likely' && (isOther || isMet)) return met
    const called = calledBy(answer)
    const kind = isAccused(before, called, toldBy) || mayBeHe(before, answer) ? 'denial' : 'negation'
    return [{ told: before, answer, called, kind }]
  }
  /** Where nothing else of the sentence is, it is the page's own sentence that such a reply closes. */
  const inSentence = (answer: Statement, met: readonly Answered[]): Answered[] => {
    if (pointsBack(answer.text) !== 'surely') return [...met]
    const whole = all.find((each) => isOwn(each) && holdsAtEnd(each.text, answer.text))
    if (!whole || met.some(({ told }) => told && whole.text.includes(told.text))) return [...met]
    const called = calledBy(answer)
    const kind = isAccused(whole, called, toldBy) ? 'denial' : 'negation'
    return [{ told: whole, answer, called, within: true, kind }]
  }
  let last: Answered[] = []
  return all.flatMap((answer, i) => {
    if (!mayAnswer(answer)) return []
    const found = inSentence(answer, byRules(answer, i))
    // "The Rumian claims were false, Lund said. “There are no such ships”": what the one answers, so does the other.
    const same =
      !found.some((each) => each.told) && NO_SUCH.test(answer.text) && last[0]?.answer.speaker === answer.speaker
    const met = same ? last.map((each) => ({ ...each, answer })) : found
    last = met.filter((each) => each.told)
    const told = met.some((each) => each.told) ? null : likeliestTold(all, answer, toldBy)
    return told && isTold(told, { accused: true, short: true }) ? [...met, likely(told, answer, toldBy)] : met
  })
}

const NO_SUCH = /\bno such \p{Ll}/u

/** "She was accused of it – an allegation she has denied": told and denied in one sentence of the page. */
const holdsAtEnd = (text: string, denial: string): boolean => {
  const at = text.indexOf(denial)
  return at > LEAST && text.length - at - denial.length < 5
}
/** So many characters of a sentence tell something. */
const LEAST = 30

function likely(told: Statement, answer: Statement, toldBy: (each: Statement) => string): Answered {
  const { called, name } = isOwn(answer) || answer.stance !== 'denies' ? (toldDenial(answer.text) ?? {}) : {}
  const his = called ? [called] : calledBy(answer)
  return { told, answer, called: his, by: name, kind: isAccused(told, his, toldBy) ? 'denial' : 'negation' }
}

/** "He" whom a page accuses is whoever is named right before, where nobody is known to be meant: "Lund left amid accusations that / he took it". */
function withHim(
  told: Statement,
  called: readonly string[],
  text: string,
  toldBy: (each: Statement) => string,
): Statement {
  if (told.means.length > 0 || !/^s?he\b/i.test(told.text) || !/accus|alleg|complain|charg|suspect/i.test(toldBy(told)))
    return told
  const { start } = told.spans[0]!
  const before = text.slice(Math.max(0, start - SENTENCE), start)
  const last = before.match(NAME)?.findLast((name) => !isStop(name.toLowerCase()))
  if (!last || !isNamed(last, called)) return told
  const means = [{ pronoun: told.text.split(' ', 1)[0]!, name: called[0]! }]
  return Object.create(told, { means: { value: means } }) as Statement
}
const SENTENCE = 250
/** "A former clerk of the port" does not speak for it. */
const FORMER = /\b(?:former|ex-)/i
const NAME = /\p{Lu}[\p{L}\p{M}.-]+(?: \p{Lu}[\p{L}\p{M}.-]+)*/gu

/** Nothing is said by them that may be called untrue. */
const UNSAID: ReadonlySet<Stance> = new Set(['declines-to-comment', 'has-not-answered', 'thanks'])

/** Somebody else's, and told as so, or as denied: "she never had the key" may be what is called a lie. */
function isRightBefore(told: Statement, answer: Statement, text: string): boolean {
  const gap = text.slice(told.spans.at(-1)!.end, answer.spans[0]!.start)
  const like = { denied: !isOwn(told), short: true }
  return (
    gap.length <= SENTENCE &&
    told.speaker !== answer.speaker &&
    !speaksFor(told, calledBy(answer)) &&
    !told.text.includes(answer.text) &&
    !UNSAID.has(told.stance) &&
    isTold({ text: told.text, speaker: told.speaker, attribution: told.attribution, stance: 'asserts' }, like)
  )
}

/** "Rumia disputed Lund’s account. / Its minister said that it had asked for less": what is told instead, in the sentence after. */
function insteadOf(next: Statement | undefined, answer: Statement, text: string): Statement | null {
  if (!next || isOwn(next) || !TOLD.has(next.stance)) return null
  const between = text.slice(answer.spans.at(-1)!.end, next.spans[0]!.start)
  return between.length <= SENTENCE && !between.includes('\n') ? next : null
}

/** Of all that the one who is disputed tells, what has most in common with what is told instead. */
const likeliest = (meant: Meant, instead: Statement): Meant => ({
  ...meant,
  suits: (told, isNext) => {
    const suits = meant.suits(told, isNext)
    // One word they may have in common by chance.
    return suits > 0 ? suits + sharedBy(instead, told) ** 2 : 0
  },
})

/** How many words, but for names, they have in common. */
function sharedBy(one: Statement, other: Statement): number {
  const stems = new Set(contentWords(other.text).flatMap(({ stem, capital }) => (capital ? [] : stem)))
  return new Set(contentWords(one.text).flatMap(({ stem }) => (stems.has(stem) ? stem : []))).size
}

const isAccused = (told: Statement, called: readonly string[], cueOf: (each: Statement) => string): boolean =>
  accuses(told, called, cueOf(told)) >= ACCUSED.inAccusation

/** "Lund disputed that, saying / she never had the key": the denial is in what stands before. */
function thatIn(answer: Statement, text: string): Meant | null {
  const { start } = answer.spans[0]!
  if (isOwn(answer) || !DENIED_THAT.test(text.slice(Math.max(0, start - 120), start))) return null
  return {
    called: calledBy(answer),
    suits: (_, isNext) => Number(isNext),
    anywhere: false,
    denied: true,
    possible: true,
  }
}
const DENIED_THAT =
  /\b(?:denie[sd]|dispute[sd]|reject(?:s|ed)|dismisse[sd]|refute[sd]) (?:it|that|this)\b(?! (?:he|she|they|it|any)\b)[^.;!?\n]{0,40}, (?:saying|telling|insisting|claiming|arguing)\b[^.;!?\n]{0,40}$/

/** "Denied Lund’s claim that …", "Lund’s claim that … is false": the claim of another that stands in the answer itself. */
function claimWithin(answer: Statement, all: readonly Statement[], text: string): Statement | undefined {
  if (!speaksOfClaim(answer)) return undefined
  const { start } = answer.spans[0]!
  const { end } = answer.spans.at(-1)!
  return all.find(
    ({ attribution, speaker, spans }) =>
      attribution !== null &&
      attribution !== answer.attribution &&
      speaker !== answer.speaker &&
      spans.every((each) => start < each.start && each.end <= end) &&
      (AGAINST.has(answer.stance) || IS_FALSE.test(text.slice(spans.at(-1)!.end, end))),
  )
}
const speaksOfClaim = ({ stance, text }: Pick<Statement, 'stance' | 'text'>): boolean =>
  CLAIM_THAT.test(text) && (AGAINST.has(stance) || IS_FALSE.test(text))
const IS_FALSE = new RegExp(FALSE, 'u')
const CLAIM_THAT =
  /\b(?:assertion|claim|contention|insistence|allegation|accusation|suggestion|statement|argument|charge|report)s? (?:that|by|from|made) /

/** Whether what is said may answer something said before it, whoever says either: most pages have nothing that may. */
export const mayAnswer = (said: Pick<Statement, 'text' | 'stance' | 'attribution'>, cue: string): boolean =>
  isLikelyReply(said) ||
  /^(?:saying|telling|insisting|claiming|arguing)$/.test(cue) ||
  pointsBack(said.text) !== null ||
  AGAINST.has(said.stance) ||
  speaksOfClaim(said) ||
  toldDenial(said.text) !== null ||
  meantBy({ ...said, name: '', kind: 'unnamed' }, () => cue) !== null

const isOfOne = (a: Statement, b: Statement): boolean => a.attribution !== null && a.attribution === b.attribution

/** What fits best of what others say in its sentence, then of what they say before it, the nearest first, or anywhere. */
function toldTo(
  answer: Statement,
  others: readonly Statement[],
  text: string,
  { suits, anywhere, denied, short, possible }: Meant,
  before: Statement | undefined,
): Statement | null {
  const { start } = answer.spans[0]!
  const { end } = answer.spans.at(-1)!
  const fitOf = (each: Statement) => suits(each, each === before)
  // Whether it is told as a fact costs most to find out, and comes last.
  const after = others.find((each) => {
    const between = text.slice(end, each.spans[0]!.start)
    const isHere =
      between.length < 200 && !between.includes('\n') && !/[.!?]\s/.test(between.slice(3)) && !/^[.!?]/.test(between)
    return each.spans[0]!.start >= end && isHere && isTold(each)
  })
  if (after && fitOf(after) > 0) return after
  const gap = ({ spans }: Statement) => start - spans.at(-1)!.end
  const least = (each: Statement) => (Math.abs(gap(each)) <= NEAR && !isOwn(each) ? 1 : SURELY)
  const near = others.filter((each) => gap(each) >= 0 && (anywhere || gap(each) <= NEAR)).reverse()
  const later = anywhere ? others.filter((each) => gap(each) < 0) : []
  const ranked = [...near, ...later]
    .map((each) => ({ each, rank: fitOf(each) }))
    .filter(({ each, rank }) => rank >= least(each))
    .map(({ each, rank }) => ({ each, rank: gap(each) < 0 ? rank - LATER : rank }))
  return (
    ranked.sort((x, y) => y.rank - x.rank).find(({ each }) => isTold(each, { denied, short, possible }))?.each ?? null
  )
}

/** What has so many words is a sentence, though its main verb be none that is known. */
const LONG = 12

/** So many words of an accusation tell whether it is doubted. */
const OPENING = 14

/** So many words of a statement tell whether it is but possible. */
const HEAD = 10

/** Told as a fact: nothing of it is denied, asked or supposed. */
export function isTold(
  { text, stance, speaker, attribution }: Pick<Statement, 'text' | 'stance' | 'speaker' | 'attribution'>,
  { denied, short, possible, accused }: Pick<Meant, 'denied' | 'short' | 'possible'> & { accused?: boolean } = {},
): boolean {
  const all = words(text)
  // "She left the boat and could not be reached": an accusation is told by what it begins with.
  const told = accused ? text.slice(0, all[OPENING]?.start ?? text.length) : text
  if (!TOLD.has(stance) || isQuestion(text) || (!denied && DOUBTED.test(told))) return false
  if (contentWords(text).length < (short ? 1 : 2)) return false
  if (!hasMainVerb(all) && !(all.length > LONG && hasVerb(all))) return false
  // "She held him so that he could not speak": only what it begins with may be but possible.
  const head = text.slice(0, all[HEAD]?.start ?? text.length)
  const { force, conditional } = featuresOf({
    text,
    context: head,
    stance,
    speaker,
    own: attribution === null,
    days: [],
  })
  return (possible || accused || force !== 'possible') && !conditional
}
