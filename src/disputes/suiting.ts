/** What a statement answers by its own words: the claim that stands in it, or what of its page suits it best. */

import { isOwn, type Statement } from '../dossier/statements.ts'
import { ACCUSED, accuses, calledBy, mayBeHe } from './accused.ts'
import { type Answered, type AnswerPage, isAccused, kindOf } from './answered.ts'
import { objectOf } from './answering.ts'
import { claimWithin } from './claimwithin.ts'
import { type Meant, SURELY } from './meant.ts'
import { isGrave } from './offences.ts'
import { othersOf } from './othersof.ts'
import { isTold } from './toldasfact.ts'
import { insteadOf, likeliestMeant, sharedBy } from './toldinstead.ts'

/** So many characters before it at most stands what a statement answers. */
const NEAR = 700
/** What is denied has mostly been told before: what follows has to suit so much better. */
const LATER = 1.5

/** @param i the number of the answer on the page. */
export function suitingOf(page: AnswerPage, i: number): Answered[] {
  const { all, text, meant, cueOf } = page
  const answer = all[i]!
  const inside = claimWithin(answer, all, text)
  if (inside) {
    const called = calledBy(answer)
    return [{ told: inside, answer, called, within: true, kind: kindOf(inside, called, page) }]
  }
  const mine = meant[i]
  const object = mine ? null : objectOf(answer, cueOf)
  if (object) return [{ told: null, answer, kind: 'denial', ...object }]
  const before = all[i - 1]
  // "We are told that it is special. It is all lies": what he speaks of he has told himself.
  if (!mine || (before && isOfOne(before, answer) && !meant[i - 1])) return []
  return meantOf(page, i, mine)
}

const isOfOne = (a: Statement, b: Statement): boolean => a.attribution !== null && a.attribution === b.attribution

/** What of its page an answer means, or what it denies where the page does not tell it. */
function meantOf(page: AnswerPage, i: number, meant: Meant): Answered[] {
  const { all, text, toldBy } = page
  const answer = all[i]!
  const before = all[i - 1]
  const { called, by } = meant
  const others = othersOf(page, answer, meant)
  const instead = meant.bare ? insteadOf(all[i + 1], answer, text) : null
  const told = toldTo(answer, others, text, instead ? likeliestMeant(meant, instead) : meant, before)
  const { object, topic, reportOf } = meant
  const his = { answer, called, by, object, topic, reportOf, general: meant.general ?? false }
  if (!told && meant.claim) return [{ told, ...his, kind: 'negation', claim: meant.claim }]
  if (!told && reportOf) return [{ told, ...his, kind: 'negation' }]
  if (!told) return meant.ofHim || meant.object || meant.topic ? [{ told: null, ...his, kind: 'denial' }] : []
  const isHim = meant.plea || isAccused(told, called, toldBy) || (told.id === before?.id && mayBeHe(told, answer))
  const kind = isHim && !meant.tells ? 'denial' : 'negation'
  const asItIs = ({ id }: Statement): Statement => all.find((each) => each.id === id)!
  const first: Answered = { told: asItIs(told), ...his, kind, claim: meant.claim ?? null }
  if (instead && instead.speaker !== told.speaker && sharedBy(instead, told) > 0)
    return [first, { told: first.told, answer: instead, called: calledBy(instead), kind: 'negation' }]
  if (!meant.general || meant.one || kind !== 'denial') return [first]
  const rest = chargesIn(others, called, toldBy).filter(
    (each) => each !== told && (!meant.press || isOfReport(each, told)),
  )
  return [first, ...rest.map((each): Answered => ({ told: asItIs(each), ...his, kind: 'denial' }))]
}

/** Who denies "the story" denies what the page has from that paper, and not what others accuse him of beside it. */
const isOfReport = (each: Statement, told: Statement): boolean => {
  const [its, theirs] = [told, each].map(({ chain, kind, name }) => (kind === 'outlet' ? name : chain.at(0)))
  return its === undefined || its === theirs
}

/** "The allegations" are all that the page tells of him, and all that whoever accuses him tells. */
function chargesIn(
  others: readonly Statement[],
  called: readonly string[],
  toldBy: (each: Statement) => string,
): Statement[] {
  const accused = (each: Statement) => accuses(each, called, toldBy(each))
  const accusers = new Set(
    others.filter((each) => !isOwn(each) && accused(each) === ACCUSED.surely).map(({ speaker }) => speaker),
  )
  const isCharge = (each: Statement) =>
    accused(each) === ACCUSED.surely ||
    (accused(each) === ACCUSED.does && accusers.has(each.speaker) && isGrave(each, called))
  return others.filter((each) => isCharge(each) && isTold(each, { accused: true }))
}

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
