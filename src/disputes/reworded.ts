/** What one denies and another tells in other words. */

import { meaning } from '../claims/meaning.ts'
import { isNegated } from '../claims/negated.ts'
import { alikeButForDenial } from '../claims/same.ts'
import type { Comparable, Contradiction } from '../store/store.ts'
import { verbAt } from '../text/verbs.ts'
import { contentWords, type Word, words } from '../text/words.ts'
import { isHeld, isPlanned } from './held.ts'
import { APART, isAsserted, NO_PLAN, REBELS } from './negation.ts'
import { type Side, sideOf } from './side.ts'

/**
 * "Dahl denied that / his guards used the gas", "the guards did not use gas" and "guards of the town used gas in the spring": had the one
 * not been denied, it would likely be the claim that the other makes. The other has to tell the same deed, of the same doer.
 */
export function reworded(one: Comparable, other: Comparable): Contradiction | null {
  const [x, y] = [sideOf(one), sideOf(other)]
  if (!x || !y || x.against === y.against || (x.features.own && y.features.own)) return null
  const [held, against] = x.against ? [y, x] : [x, y]
  if (held.features.conditional || against.features.conditional) return null
  const isPlan = NO_PLAN.test(against.text)
  if (isPlan ? !isPlanned(held) : !isHeld(held)) return null
  const deed = deniedBy(against)
  if (!deed || held.features.verbless || !(isPlan ? isNamed(deed.deed, held.text) : tells(held, deed))) return null
  if (!isPlan && against.features.negated && !isAsserted(held.text, against)) return null
  if (APART.some((isApart) => isApart(held, against))) return null
  const likely = isPlan || against.features.stance === 'denies' ? LIKELY.denied : LIKELY.negated
  return alikeButForDenial(one, other) < likely ? null : { a: held.id, b: against.id, kind: 'negation', why: '' }
}

/** Of what these add on stories to work on, nine in ten of the denials and four in five of the negations are right by reading. */
const LIKELY = { denied: 0.3, negated: 0.4 }

interface Deed {
  /** What stands for the stem of the verb, or of what somebody or something is said to be. */
  deed: string
  /** Names before it, as `bare` has them. */
  doers: string[]
  /** Whether those who fight a state are before it; null where nobody is. */
  rebels: boolean | null
  passive: boolean
}

/** What a clause denies that somebody did: "Rumia had hacked the ships", "hacking the ships", "Rumia did not hack the ships". */
function deniedBy({ text, features, negates }: Side): Deed | null {
  if (features.stance === 'denies' && !features.verbless && !isNegated(text))
    return DENIES.test(text) ? null : deedOf(text)
  if (negates === null || features.stance !== 'asserts' || text.length > SHORT) return null
  const plan = NO_PLAN.exec(text)
  if (plan) return deedOf(text, plan.index + plan[0].length)
  if (features.force !== 'fact') return null
  const not = NOT.exec(text)
  if (!not || / but /.test(text)) return null
  const word = contentWords(text).find(({ stem, start }) => stem === negates && start > not.index)
  return word ? deedAt(text, word) : null
}
const DENIES = /\bden(?:y|ies|ied|ying) /i
/** "Nobody" and "none" speak of others, "without" of what hangs on something. */
const NOT = /\b(?:not|never|cannot)\b|n['’]t\b/u
const SHORT = 200

/** What the first verb tells, or the first word from a place on. */
function deedOf(text: string, from?: number): Deed | null {
  const all = words(text)
  const verb = from !== undefined ? all.findIndex(({ start }) => start >= from) : GERUND.test(text) ? 0 : verbAt(all)
  const word = verb < 0 ? undefined : all.slice(verb).find(({ stop }) => !stop)
  return word ? deedAt(text, word) : null
}
const GERUND = /^(?:(?:ever|\p{Ll}+ly) )?\p{Ll}+ing\b/u

function deedAt(text: string, { stem, start }: Word): Deed {
  return {
    deed: meaning(stem),
    doers: namesIn(text.slice(0, start)),
    rebels: contentWords(text.slice(0, start)).length === 0 ? null : REBELS.test(text.slice(0, start)),
    passive: /\b(?:be|been|being|is|are|was|were) (?:(?:not|never|\p{Ll}+ly) )?$/u.test(text.slice(0, start)),
  }
}
/** Words with a capital, as `bare` has them. */
const namesIn = (text: string): string[] =>
  words(text).flatMap(({ capital, stop, stem, start, end }) =>
    capital && (!stop || ABBREVIATED.test(text.slice(start, end))) ? [bare(stem)] : [],
  )
/** "US" is no "us". */
const ABBREVIATED = /^\p{Lu}\.?\p{Lu}/u
/** "Rumian" and "Rumia" are one. */
const bare = (stem: string): string => stem.replace(/n$/, '')

/** The other tells the deed that is denied, and of no other doer, as far as both name one. */
function tells({ text, features }: Side, denied: Deed): boolean {
  if (!isTold(denied.deed, text)) return false
  const told = deedOf(text)
  const isHis = (names: readonly string[]) =>
    names.length === 0 || denied.doers.length === 0 || denied.doers.some((name) => names.includes(name))
  if (told?.rebels != null && told.rebels !== (denied.rebels ?? false) && (told.rebels || denied.rebels)) return false
  if (!told?.passive) return !told || denied.passive || told.doers.length === 0 || isHis(features.stems.map(bare))
  // "The gas was used" tells nothing of who used it.
  const by = /\bby [^,.;]*/.exec(text)?.[0]
  return denied.passive || (by !== undefined && isHis(namesIn(by)))
}

const isNamed = (deed: string, text: string): boolean => contentWords(text).some(({ stem }) => meaning(stem) === deed)

/** As a fact: not "any attempt to hack it is an attack", "asked that the ships be hacked". */
const isTold = (deed: string, text: string): boolean =>
  contentWords(text).some(
    ({ stem, start }) =>
      meaning(stem) === deed &&
      !/\b(?:to|be|any|under|refrain(?:s|ed)? from) (?:\p{Ll}+ly )?$/u.test(text.slice(0, start)),
  )
