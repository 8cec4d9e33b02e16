import type { Comparable, Link } from '../store/store.ts'
import { hash } from '../text/hash.ts'
import { differ } from './differ.ts'
import type { Features } from './features.ts'
import { dot, meantAlike, PAIR_FEATURES, type PairFeatures, pairFeatures, WHOLE } from './pair.ts'
import weights from './weights.json' with { type: 'json' }

/** Pairs less probable than this are no link at all. */
const FLOOR = 0.25

/**
 * Nor are those as little alike as this in their vectors and the words of one meaning together, of one speaker and otherwise: two thirds
 * of the pairs that share a key, hardly any of which would be joined.
 */
const ALIKE = { ofOne: 0.5, ofTwo: 0.7 }

/**
 * Decides whether two mentions say the same. A pure function of the two, whichever comes first.
 *
 * The score is a logistic regression over `pair.ts` (weights: `training/claims/`); what can never be the same claim (another
 * figure for the same thing, one asks and the other asserts) is ruled out beforehand.
 */
export function same(one: Comparable, other: Comparable): Link | null {
  if (one.id === other.id) return null
  const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
  const [mine, theirs] = [wordingOf(one), wordingOf(other)]
  if (mine === theirs) return { a, b, score: 1, rule: 'same-words' }
  // Who says two things in one breath says two things.
  if (attributionOf(a) === attributionOf(b)) return null
  // In an order that the statements themselves give, so that others of their wordings get the same score to the last digit.
  const [x, y] = mine < theirs ? [one, other] : [other, one]
  const cosine = dot(x.vector, y.vector)
  const [f, g] = [x.features as Features, y.features as Features]
  const alike = f.speaker !== '' && f.speaker === g.speaker ? ALIKE.ofOne : ALIKE.ofTwo
  if (cosine + 0.4 * meantAlike(f, g) < alike) return null
  const pair = pairFeatures(x, y, cosine)
  if (clash(pair)) return null
  // Word for word, with other marks: a comma that only one page has may alter what seems to be negated.
  if (pair.runOfBoth === 1 && pair.sameSpeaker) return { a, b, score: 1, rule: 'same-words' }
  if (differ(one, other, pair)) return null
  const likely = quotes(x, y, pair) ? Math.max(SURELY, probability(pair)) : probability(pair)
  const score = Math.round(likely * 1000) / 1000
  return score < FLOOR ? null : { a, b, score, rule: ruleOf(pair) }
}

/**
 * Names all mentions that no comparison can tell apart: same words, same speaker, same stance. `same` links them, and gives all
 * of them the same score with any other mention, so it is enough to compare one of a thousand (`wordings.ts`).
 */
export function wordingOf({ features, text }: Pick<Comparable, 'features' | 'text'>): string {
  const known = wordings.get(features as object)
  if (known) return known
  const name = `= ${hash(JSON.stringify([features, text]))}`
  wordings.set(features as object, name)
  return name
}
/** A mention is compared with many others; its name is made once. */
const wordings = new WeakMap<object, string>()

/** The article and attribution of a mention's id; each sentence on a page's own word is one of its own. */
const attributionOf = (id: string): string => id.split('.', 2).join('.')

/** Whether two statements cannot be the same, whatever they share. */
function clash(pair: PairFeatures): boolean {
  // What somebody says in so many words he said once, whatever day "yesterday" was taken for.
  const isOne = pair.sameSpeaker || (pair.run >= 0.8 && (pair.oneOwn || (pair.longRun === 1 && !pair.bothOwn)))
  const once = pair.longRun >= 0.5 && isOne
  if (pair.dayClash && !once) return true
  if (pair.figureClash) return true
  // What one says, another asks.
  if (pair.question && pair.otherSpeaker) return true
  // "The talks open amid fears that the truce may fail" is the page's; that the truce may fail is what somebody fears.
  if (pair.oneOwn && pair.inside >= WHOLE && pair.tail >= 0.35) return true
  // What one says, another denies.
  if (pair.stanceClash && !pair.sameSpeaker) return true
  // What one demands, another doubts: the same words about another thing.
  return pair.stanceClash > 0 && pair.force > 0 && pair.run < 0.6
}

function probability(pair: PairFeatures): number {
  let sum = weights.intercept
  for (const name of PAIR_FEATURES) sum += weights[name] * pair[name]
  return 1 / (1 + Math.exp(-sum))
}

/** How likely it is that two would say the same if one of them did not deny it; 0 where something else keeps them apart. */
export function alikeButForDenial(one: Comparable, other: Comparable): number {
  const [x, y] = wordingOf(one) < wordingOf(other) ? [one, other] : [other, one]
  const pair = { ...pairFeatures(x, y), negation: 0, contrary: 0, stanceClash: 0 }
  return clash(pair) ? 0 : probability(pair)
}

/** Whether one is a page's sentence that has the other's words whole in quotation marks, whatever it leads them in with. */
function quotes(x: Comparable, y: Comparable, { oneOwn, run, longRun }: PairFeatures): boolean {
  if (!oneOwn || run < 1 || longRun < 0.5) return false
  const [own, told] = (x.features as Features).own ? [x.text, y.text] : [y.text, x.text]
  const words = plainly(told)
  return [...own.matchAll(/["“]([^"“”]{20,})["”]/gu)].some(({ 1: quoted }) => plainly(quoted!).includes(words))
}
const plainly = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
/** How likely the same that is. */
const SURELY = 0.6

/** The reading of the score for people: what carried it. */
function ruleOf(pair: PairFeatures): string {
  if (pair.longRun >= 0.5 && pair.sameSpeaker) return 'same-quotation'
  if (pair.run >= 0.6) return 'same-wording'
  if (pair.contained >= 0.7) return 'one-holds-the-other'
  return pair.jaccard >= 0.4 ? 'shared-words' : 'like-meaning'
}
