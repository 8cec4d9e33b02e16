/** What two statements have in common and what sets them apart, as numbers between 0 and 1 that a linear model can weigh. */
import type { Comparable } from '../store/store.ts'
import type { Stance } from '../types.ts'
import type { Features } from './features.ts'
import { weight } from './idf.ts'
import { isStop } from './words.ts'

export const PAIR_FEATURES = [
  'cosine', // embeddings' dot product
  'jaccard', // shared stems over all stems, by rarity
  'contained', // shared stems over the smaller statement's, by rarity
  'shared', // rarity of what is shared, saturating
  'run', // longest run of the same words over the shorter statement
  'runOfBoth', // over the longer one
  'longRun', // that run's length in words, saturating at 12
  'nameClash', // each names somebody or something whom the other does not
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
] as const
export type PairFeatures = Record<(typeof PAIR_FEATURES)[number], number>

/** Stances that do not hold what they speak of. */
export const AGAINST: ReadonlySet<Stance> = new Set(['denies', 'disputes', 'rejects', 'doubts'])

export function pairFeatures(a: Comparable, b: Comparable): PairFeatures {
  const x = a.features as Features
  const y = b.features as Features
  const [all, shared, mine, yours] = overlap(x.stems, y.stems)
  const { run, a: from, b: since } = longestRun(x.plain, y.plain)
  const shorter = Math.min(x.plain.length, y.plain.length)
  const lengths = [x.stems.length, y.stems.length].sort((one, other) => one - other) as [number, number]
  const phrase = 1 - Math.exp(-weightiestRun(x.plain, y.plain) / 8)
  const sameSpeaker = x.speaker !== '' && x.speaker === y.speaker ? 1 : 0
  const [, common, some, others] = overlap(withoutNames(x), withoutNames(y))
  const against = (f: Features) => f.negated || AGAINST.has(f.stance)
  const negation = against(x) !== against(y) ? 1 : 0
  const contained = Math.min(mine, yours) === 0 ? 0 : shared / Math.min(mine, yours)
  const inside = lengths[0] < lengths[1] / 2 && shorter > 0 ? run / shorter : 0
  return {
    cosine: dot(a.vector, b.vector),
    jaccard: all === 0 ? 0 : shared / all,
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
    matter: Math.min(some, others) === 0 ? 0 : common / Math.min(some, others),
    phrase,
    utterance: sameSpeaker * phrase,
    lengths: lengths[1] === 0 ? 0 : lengths[0] / lengths[1],
  }
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Rarity of the union, of what is shared, and of each. */
function overlap(a: readonly string[], b: readonly string[]): [number, number, number, number] {
  const mine = new Set(a)
  const yours = new Set(b)
  let shared = 0
  let left = 0
  let right = 0
  for (const stem of mine) {
    left += weight(stem)
    if (yours.has(stem)) shared += weight(stem)
  }
  for (const stem of yours) right += weight(stem)
  return [left + right - shared, shared, left, right]
}

/** "Lund keeps her plans to herself" against something that Lund says: her name is among the first words. */
const isAbout = (own: Features, other: Features): boolean =>
  own.own && other.speaker !== '' && own.stems.slice(0, 4).includes(other.speaker)

const withoutNames = ({ stems, names }: Features): string[] => stems.filter((stem) => !names.includes(stem))

/** Rarity of the run of two words or more that weighs most among those that stand in both; words that say little weigh little. */
function weightiestRun(a: readonly string[], b: readonly string[]): number {
  let best = 0
  let row = new Float64Array(b.length + 1)
  let lengths = new Uint8Array(b.length + 1)
  for (const word of a) {
    const next = new Float64Array(b.length + 1)
    const counts = new Uint8Array(b.length + 1)
    for (let j = 0; j < b.length; j++) {
      if (b[j] !== word) continue
      next[j + 1] = row[j]! + (isStop(word) ? 0.3 : weight(word))
      counts[j + 1] = lengths[j]! + 1
      if (counts[j + 1]! > 1 && next[j + 1]! > best) best = next[j + 1]!
    }
    row = next
    lengths = counts
  }
  return best
}

/** Length in words of the longest run that stands in both, and where it begins. Statements are cut to 120 words, so this is bounded. */
export function longestRun(a: readonly string[], b: readonly string[]): { run: number; a: number; b: number } {
  const best = { run: 0, a: 0, b: 0 }
  let row = new Uint8Array(b.length + 1)
  for (const [i, word] of a.entries()) {
    const next = new Uint8Array(b.length + 1)
    for (let j = 0; j < b.length; j++) {
      if (b[j] !== word) continue
      const run = row[j]! + 1
      next[j + 1] = run
      // Of equal runs the one that begins first in both: the answer must not depend on which statement is `a`.
      if (run > best.run || (run === best.run && i + j + 2 - 2 * run < best.a + best.b))
        Object.assign(best, { run, a: i + 1 - run, b: j + 1 - run })
    }
    row = next
  }
  return best
}

function names(x: Features, y: Features, shared: boolean): number {
  const extra = (one: Features, other: Features) =>
    one.names.filter((name) => name !== other.speaker && !other.stems.includes(name))
  if (shared) return x.names.some((name) => y.names.includes(name)) ? 1 : 0
  return Math.min(1, Math.min(extra(x, y).length, extra(y, x).length) / 2)
}

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
