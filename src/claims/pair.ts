/** What two statements have in common and what sets them apart, as numbers between 0 and 1 that a linear model can weigh. */
import type { Comparable } from '../store/store.ts'
import type { Stance } from '../types.ts'
import type { Features } from './features.ts'
import { meaning, weightOf } from './meaning.ts'
import { sharedRuns } from './runs.ts'
import { stem } from './words.ts'

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
] as const
export type PairFeatures = Record<(typeof PAIR_FEATURES)[number], number>

/** Stances that do not hold what they speak of. */
export const AGAINST: ReadonlySet<Stance> = new Set(['denies', 'disputes', 'rejects', 'doubts'])

export function pairFeatures(a: Comparable, b: Comparable): PairFeatures {
  const x = a.features as Features
  const y = b.features as Features
  const [some, others] = [weighed(x), weighed(y)]
  const [all, shared] = overlap(some.stems, others.stems)
  const [, common] = overlap(some.matter, others.matter)
  const [, meant] = overlap(some.meant, others.meant)
  const [, begun] = overlap(some.head, others.head)
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
    cosine: dot(a.vector, b.vector),
    jaccard: shared / (all + PRIOR),
    contained,
    shared: 1 - Math.exp(-shared / 12),
    run: shorter === 0 ? 0 : run / shorter,
    runOfBoth: shorter === 0 ? 0 : run / Math.max(x.plain.length, y.plain.length),
    longRun: Math.min(1, run / 12),
    nameClash: names(x, y, false),
    nameShared: names(x, y, true),
    ...figures(x, y),
    dayClash: days(x, y),
    negation,
    contrary: negation * contained,
    inside,
    tail: (inside * (x.plain.length > y.plain.length ? from : since)) / Math.max(1, x.plain.length, y.plain.length),
    condition: x.conditional !== y.conditional ? 1 : 0,
    question: x.question !== y.question ? 1 : 0,
    force: x.force !== y.force ? 1 : 0,
    stanceClash: AGAINST.has(x.stance) !== AGAINST.has(y.stance) ? 1 : 0,
    sameSpeaker,
    about: isAbout(x, y) || isAbout(y, x) ? 1 : 0,
    oneOwn: x.own !== y.own ? 1 : 0,
    bothOwn: x.own && y.own ? 1 : 0,
    otherSpeaker: x.speaker !== '' && y.speaker !== '' && x.speaker !== y.speaker && !x.own && !y.own ? 1 : 0,
    matter: common / (matter + PRIOR),
    phrase,
    utterance: sameSpeaker * phrase,
    lengths: lengths[1] === 0 ? 0 : lengths[0] / lengths[1],
    meant: meant / (Math.min(some.meant.all, others.meant.all) + PRIOR),
    heads: begun / (heads + PRIOR),
    verbless: x.verbless !== y.verbless ? 1 : 0,
  }
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Rarity that shares are held against besides: that all of a statement of one word is shared says little. */
const PRIOR = 4

/** How many stems that are no names a statement's beginning has. */
const HEAD = 6

/** Stems with their rarity, and that of all of them. */
interface Weighed {
  rarity: Map<string, number>
  all: number
}

/** A statement is compared with many others: what is found in it alone is found once. */
interface Parts {
  stems: Weighed
  /** Without names. */
  matter: Weighed
  /** By what they mean. */
  meant: Weighed
  /** Those of them that come first. */
  head: Weighed
}
const known = new WeakMap<Features, Parts>()
function weighed(features: Features): Parts {
  const before = known.get(features)
  if (before) return before
  const { stems, names } = features
  const matter = stems.filter((stem) => !names.includes(stem))
  const meant = matter.map(meaning)
  const found = { stems: weigh(stems), matter: weigh(matter), meant: weigh(meant), head: weigh(meant.slice(0, HEAD)) }
  known.set(features, found)
  return found
}

function weigh(stems: readonly string[]): Weighed {
  const rarity = new Map(stems.map((stem) => [stem, weightOf(stem)]))
  let all = 0
  for (const value of rarity.values()) all += value
  return { rarity, all }
}

/** Rarity of the union, and of what is shared. */
function overlap(a: Weighed, b: Weighed): [number, number] {
  let shared = 0
  for (const [stem, value] of a.rarity) if (b.rarity.has(stem)) shared += value
  return [a.all + b.all - shared, shared]
}

/** "Lund keeps her plans to herself" against something that Lund says: her name is among the first words. */
const isAbout = (own: Features, other: Features): boolean =>
  own.own && other.speaker !== '' && own.stems.slice(0, 4).includes(other.speaker)

function names(x: Features, y: Features, shared: boolean): number {
  const extra = (one: Features, other: Features) =>
    one.names.filter((name) => {
      if (name === other.speaker || TITLES.has(name) || other.stems.some((stem) => meaning(stem) === meaning(name)))
        return false
      // "Ada" of "Ada Lund", where the other has Lund.
      const next = one.stems[one.stems.indexOf(name) + 1] ?? ''
      return !(one.names.includes(next) && other.stems.includes(next))
    })
  if (shared) return x.names.some((name) => y.names.includes(name)) ? 1 : 0
  return Math.min(1, Math.min(extra(x, y).length, extra(y, x).length) / 2)
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
  const same = x.figures.some((f) => y.figures.some((g) => f.value === g.value))
  const clash = x.figures.some(
    (f) =>
      y.figures.some((g) => g.unit === f.unit && g.value !== f.value) && !y.figures.some((g) => g.value === f.value),
  )
  const missing = (x.figures.length === 0) !== (y.figures.length === 0)
  return { figureClash: clash ? 1 : 0, figureShared: same ? 1 : 0, figureMissing: missing ? 1 : 0 }
}

function days(x: Features, y: Features): number {
  if (x.days.length === 0 || y.days.length === 0) return 0
  return x.days.some(([from, to]) => y.days.some(([since, until]) => from <= until && since <= to)) ? 0 : 1
}
