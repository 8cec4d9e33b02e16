/** What two statements have in common and what sets them apart, as numbers between 0 and 1 that a linear model can weigh. */
import type { Comparable } from '../store/store.ts'
import { stem, words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { CORE_FEATURES, coreFeatures, openingOf } from './core.ts'
import type { Features } from './features.ts'
import { meaning } from './meaning.ts'
import { isOneValue } from './numbers.ts'
import { common, type Weighed, weigh } from './rarity.ts'
import { sharedRuns } from './runs.ts'

export const PAIR_FEATURES = [
  'cosine', // embeddings' dot product
  'jaccard', // shared stems over all stems, by rarity
  'contained', // shared stems over the smaller statement's, by rarity
  'shared', // rarity of what is shared, saturating
  'run', // longest run of the same words over the shorter statement
  'runOfBoth', // over the longer one
  'longRun', // that run's length in words, saturating at 12
  'nameClash', // each names somebody or something whom the other does not; titles and first names apart
  'nameShared',
  'figureClash', // different values of one unit
  'figureShared',
  'figureMissing', // only one has figures
  'dayClash', // exact dates that do not overlap
  'negation', // one is negated, or denied, and the other is not
  'contrary', // the same as far as what is shared goes: a negation of what the other holds
  'inside', // one's words stand whole within a statement more than twice as long
  'tail', // how far into the longer one those words begin: what hangs on a statement is not the statement
  'condition', // one depends on something
  'question', // one asks
  'force', // a fact and a wish, a plan and a possibility
  'stanceClash', // one speaker for it, one against
  'sameSpeaker',
  'about', // one is the outlet's own word about the other's speaker
  'oneOwn', // one is the outlet's own word, the other somebody's
  'bothOwn', // both are outlets' own words
  'otherSpeaker', // both known, and different
  'matter', // shared stems that are no names over the smaller statement's, by rarity
  'phrase', // rarity of the weightiest run of words that stands in both, saturating
  'utterance', // the same where the speaker is the same
  'lengths', // shorter over longer, in content words
  'verbless', // one is a phrase without a verb, which says nothing by itself
  'meant', // as matter, and words of one meaning are one
  'heads', // so shared of those that each begins with: subject and verb, where a statement says what it says
  ...CORE_FEATURES,
] as const
export type PairFeatures = Record<(typeof PAIR_FEATURES)[number], number>

/** Stances that do not hold what they speak of. */
export const AGAINST: ReadonlySet<Stance> = new Set(['denies', 'disputes', 'rejects', 'doubts'])

/** "It will not attend" refuses by its own negation, and holds what it says. */
export const isAgainst = ({ stance, negated }: Features): boolean =>
  AGAINST.has(stance) && !(stance === 'rejects' && negated)

/** @param cosine of the two vectors, where it is known. */
export function pairFeatures(a: Comparable, b: Comparable, cosine = dot(a.vector, b.vector)): PairFeatures {
  const x = a.features as Features
  const y = b.features as Features
  const [some, others] = [weighed(x), weighed(y)]
  const shared = common(some.stems, others.stems)
  const all = some.stems.all + others.stems.all - shared
  const heads = Math.min(some.head.all, others.head.all)
  const { longest: run, a: from, b: since, weightiest } = sharedRuns(x.plain, y.plain)
  const shorter = Math.min(x.plain.length, y.plain.length)
  const lengths = [x.stems.length, y.stems.length].sort((one, other) => one - other) as [number, number]
  const phrase = 1 - Math.exp(-weightiest / 8)
  const sameSpeaker = x.speaker !== '' && x.speaker === y.speaker ? 1 : 0
  const against = (f: Features) => f.negated || AGAINST.has(f.stance)
  const negation = against(x) !== against(y) ? 1 : 0
  const smaller = Math.min(some.stems.all, others.stems.all)
  const matter = Math.min(some.matter.all, others.matter.all)
  const contained = shared / (smaller + PRIOR)
  const inside = lengths[0] < lengths[1] / 2 && shorter > 0 ? run / shorter : 0
  return {
    cosine,
    jaccard: shared / (all + PRIOR),
    contained,
    shared: 1 - Math.exp(-shared / 12),
    run: shorter === 0 ? 0 : run / shorter,
    runOfBoth: shorter === 0 ? 0 : run / Math.max(x.plain.length, y.plain.length),
    longRun: Math.min(1, run / 12),
    nameClash: Math.min(1, Math.min(named(some, y, others), named(others, x, some)) / 2),
    nameShared: x.names.some((name) => y.names.includes(name)) ? 1 : 0,
    ...figures(x, y),
    dayClash: dayClash(x, y),
    negation,
    contrary: negation * contained,
    inside,
    tail: x.plain.length > y.plain.length ? tailAt(a, from, inside) : tailAt(b, since, inside),
    condition: x.conditional !== y.conditional ? 1 : 0,
    question: x.question !== y.question ? 1 : 0,
    force: x.force !== y.force ? 1 : 0,
    stanceClash: isAgainst(x) !== isAgainst(y) ? 1 : 0,
    sameSpeaker,
    about: isAbout(x, y) || isAbout(y, x) ? 1 : 0,
    oneOwn: x.own !== y.own ? 1 : 0,
    bothOwn: x.own && y.own ? 1 : 0,
    otherSpeaker: x.speaker !== '' && y.speaker !== '' && x.speaker !== y.speaker && !x.own && !y.own ? 1 : 0,
    matter: common(some.matter, others.matter) / (matter + PRIOR),
    phrase,
    utterance: sameSpeaker * phrase,
    lengths: lengths[1] === 0 ? 0 : lengths[0] / lengths[1],
    meant: meantAlike(x, y),
    heads: common(some.head, others.head) / (heads + PRIOR),
    ...coreFeatures(a, b),
    verbless: x.verbless !== y.verbless ? 1 : 0,
  }
}

/** Shared stems that are no names over the smaller statement's, words of one meaning being one, by rarity. */
export function meantAlike(x: Features, y: Features): number {
  const [mine, theirs] = [weighed(x).meant, weighed(y).meant]
  return common(mine, theirs) / (Math.min(mine.all, theirs.all) + PRIOR)
}

/** The dot product: of sentence vectors, which have length one, the cosine. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Rarity that shares are held against besides: that all of a statement of one word is shared says little. */
const PRIOR = 4

/** How many stems that are no names a statement's beginning has. */
const HEAD = 6

/** A statement is compared with many others: what is found in it alone is found once. */
interface Parts {
  stems: Weighed
  /** Without names. */
  matter: Weighed
  /** By what they mean. */
  meant: Weighed
  /** Those of them that come first. */
  head: Weighed
  meanings: ReadonlySet<string>
  /** Its names but titles, and the name that each is the first part of. */
  named: readonly { name: string; meant: string; of: string | null }[]
}
const known = new WeakMap<Features, Parts>()
function weighed(features: Features): Parts {
  const before = known.get(features)
  if (before) return before
  const { stems, names } = features
  const matter = stems.filter((stem) => !names.includes(stem))
  const meant = matter.map(meaning)
  const named = names.flatMap((name) => {
    const next = stems[stems.indexOf(name) + 1] ?? ''
    return TITLES.has(name) ? [] : { name, meant: meaning(name), of: names.includes(next) ? next : null }
  })
  const found = {
    meanings: new Set(stems.map(meaning)),
    named,
    stems: weigh(stems),
    matter: weigh(matter),
    meant: weigh(meant),
    head: weigh(meant.slice(0, HEAD)),
  }
  known.set(features, found)
  return found
}

/** "Lund keeps her plans to herself" against something that Lund says: her name is among the first words. */
const isAbout = (own: Features, other: Features): boolean =>
  own.own && other.speaker !== '' && own.stems.slice(0, 4).includes(other.speaker)

/** How many one names whom the other does not: "Ada" of "Ada Lund" is named where the other has Lund. */
function named(one: Parts, { speaker, stems }: Features, other: Parts): number {
  let count = 0
  for (const { name, meant, of } of one.named)
    if (name !== speaker && !other.meanings.has(meant) && !(of !== null && stems.includes(of))) count++
  return count
}

/** So much of a statement that stands in another stands there whole. */
export const WHOLE = 0.75

/** "Lund replied, “…" and "Lund told friends that …": what follows is what the page tells, and no tail of it. */
const TOLD =
  /(?:[,:]\s*["“]|\b(?:said|says|told|tells|wrote|tweeted|replied|added|announced|argued|insisted)\b[^,.;“”"]{0,25}?(?:\sthat|["“])\s*)$/

/** How far into a statement its word of this index is; not at all where what it says begins there. */
function tailAt({ text, features }: Comparable, index: number, inside: number): number {
  const tail = (inside * index) / Math.max(1, (features as Features).plain.length)
  if (inside < WHOLE) return tail
  const before = text.slice(0, words(text)[index]?.start ?? 0)
  return before.length <= openingOf(text) + 1 || TOLD.test(before.slice(-60)) ? 0 : tail
}

const TITLES: ReadonlySet<string> = new Set(
  (
    'president senator sen representative rep governor gov secretary state minister prime general gen colonel captain doctor ' +
    'former speaker house leader mayor king queen vice chairman chairwoman chancellor ambassador'
  )
    .split(' ')
    .map(stem),
)

function figures(x: Features, y: Features): Pick<PairFeatures, 'figureClash' | 'figureShared' | 'figureMissing'> {
  const has = ({ figures }: Features, value: number) => figures.some((f) => isOneValue(f.value, value))
  const shares = (one: Features, other: Features, unit: string) =>
    one.figures.some((f) => f.unit === unit && has(other, f.value))
  const same = x.figures.some((f) => has(y, f.value))
  // "It fell from 8.1 to 7.8 per cent" is no other figure than "to 7.8 per cent": of this unit one is shared.
  const clash = x.figures.some(
    ({ unit }) => y.figures.some((g) => g.unit === unit) && !shares(x, y, unit) && !shares(y, x, unit),
  )
  const missing = (x.figures.length === 0) !== (y.figures.length === 0)
  return { figureClash: clash ? 1 : 0, figureShared: same ? 1 : 0, figureMissing: missing ? 1 : 0 }
}

/**
 * What was done on Friday may be about the election of 2016: a year is another time than another year alone. Nor are two days a week apart
 * two: one of them was taken for that of the week before or after.
 */
export function dayClash(x: Features, y: Features): number {
  if (x.days.length === 0 || y.days.length === 0) return 0
  let clash = 0
  for (const [from, to] of x.days)
    for (const [since, until] of y.days)
      if ((from <= until && since <= to) || Math.abs(Date.parse(from) - Date.parse(since)) === WEEK) return 0
      else if (isYear(from, to) === isYear(since, until)) clash = 1
  return clash
}
const WEEK = 7 * 24 * 60 * 60 * 1000
const isYear = (from: string, to: string): boolean => from.endsWith('-01-01') && to.endsWith('-12-31')
