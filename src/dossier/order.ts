import type { Grouped } from '../claims/grouped.ts'
import { weight } from '../text/idf.ts'
import { isQuestion } from '../text/questions.ts'
import { hasVerb } from '../text/verbs.ts'
import { substance, words } from '../text/words.ts'
import type { Follows } from './follows.ts'
import { time } from './moments.ts'
import type { Statement } from './statements.ts'
import type { Origin } from './types.ts'

/** The rule of `byWeight`, in words. */
export const ORDER =
  'By weight: each independent voice counts one, and one more every time the outlets that carry it double; what one speaker said on several occasions is one voice, and so is all that outlets and agencies state on their own word. What is shown in one telling word, without a verb, or asks, counts half. Up to one more counts how much of it is what many pages tell of; a quarter, that it stands at the top of a page; what is not understood alone, what only opinion pieces state, or what outlets state of long before on their own word alone, counts half less. Of equal claims the latest comes first; then as they stand on the page.'

/** What ordering needs of a claim, computed once. */
interface Weight<T> {
  claim: T
  weight: number
  /** Milliseconds; -Infinity where not known. */
  latest: number
}

/** What is ordered: the statements of a claim, and what its voices weigh, and whether it is understood alone. */
type Weighed = Grouped & { follows: Pick<Follows, 'evidence' | 'alone' | 'own' | 'textOf' | 'stems' | 'times'> }

type Pages = readonly (readonly Statement[])[]

/** What counts beside voices. */
const OPENS = 0.25
const NOT_ALONE = -0.5
const OPINION_ONLY = -0.5
const BACKGROUND = -0.5
/** What happened so long before is why there is a story, and seldom the news. */
const LONG_BEFORE = 365 * 864e5

/**
 * Claims by their weight. The order never depends on the input's.
 *
 * @param pages the statements of all of them by page, in the order of time.
 */
export function byWeight<T extends Weighed>(claims: readonly T[], pages: Pages): T[] {
  const at = new Map<string, number>()
  const central = centralityOf(claims, pages)
  const isBackground = (claim: T): boolean => {
    const { statements: its, shown, follows } = claim
    const moment = latestOf(claim, at) - LONG_BEFORE
    const isOld = follows.times.length > 0 && follows.times.every(({ to }) => Date.parse(to) < moment)
    return isOld && follows.own && !/\bwill\b/.test(its[shown]!.text)
  }
  const weightOf = (claim: T): number => {
    const { id, statements: its, follows } = claim
    return (
      follows.evidence +
      central.get(id)! +
      (follows.own && its.every(({ opinion }) => opinion) ? OPINION_ONLY : 0) +
      (isBackground(claim) ? BACKGROUND : 0) +
      (!follows.alone ? NOT_ALONE : its.some(({ opens }) => opens) ? OPENS : 0)
    )
  }
  return claims
    .map((claim): Weight<T> => ({ claim, weight: weightOf(claim), latest: latestOf(claim, at) }))
    .sort((a, b) => b.weight - a.weight || compare(b.latest, a.latest) || asRead(a.claim, b.claim))
    .map(({ claim }) => claim)
}

/**
 * A second origin tells more than a second outlet with the same one; but an origin that one page alone has is also where a
 * wrong name hides. An outlet that names no source for what it states adds nobody's word to another's.
 *
 * @param shown index of the statement that stands for the claim. @param key gives one key to all names of an outlet.
 */
export function evidenceOf(
  statements: readonly Statement[],
  shown: number,
  origins: readonly Origin[],
  key: (name: string) => string,
): number {
  const { text } = statements[shown]!
  if (statements.length === 1) return isQuestion(text) ? 0.5 : 1
  const voices = new Map<string, Set<string>>()
  for (const { id, kind, who, mentions } of origins) {
    // Who says the same on two occasions is no second witness.
    const voice = OWN.has(kind) ? 'own' : kind === 'utterance' ? `by ${who}` : id
    const outlets = voices.get(voice) ?? new Set()
    voices.set(voice, outlets)
    for (const i of mentions) outlets.add(key(statements[i]!.outlet))
  }
  // In one order, since a sum of fractions depends on it.
  const sizes = [...voices.values()].map(({ size }) => size).sort((a, b) => a - b)
  const sum = sizes.reduce((sum, n) => sum + 1 + Math.log2(n), 0)
  // "It doesn't mean anything", "the harbour guild's meddling", "Will it go on?"
  return substance(text) < TELLING || !hasVerb(words(text)) || isQuestion(text) ? sum / 2 : sum
}

/** Texts that name nobody for what they state. */
const OWN: ReadonlySet<Origin['kind']> = new Set(['own-word', 'wire', 'unknown'])

/** Content words. */
const TELLING = 2

/**
 * How much of what is shown of each claim is what many pages tell of, by its id, from 0 to 1 for the most that any claim has: its
 * words by the number of pages that use them and by how rare they are elsewhere.
 */
function centralityOf(claims: readonly Weighed[], pages: Pages): Map<string, number> {
  const worth = new Map(
    [...pagesByStem(claims, pages)].map(([stem, n]) => [stem, Math.min(COMMON, weight(stem)) * Math.log2(n)]),
  )
  const of = ({ shown, follows: { textOf, stems } }: Weighed): number => {
    const its = stems[textOf[shown] ?? 0]!
    // In one order, since a sum of fractions depends on it.
    const sum = [...its].sort().reduce((sum, stem) => sum + worth.get(stem)!, 0)
    return sum / Math.sqrt(its.length + SHORT)
  }
  const all = claims.map((claim) => [claim.id, of(claim)] as const)
  const most = all.reduce((most, [, central]) => Math.max(most, central), 0)
  return new Map(all.map(([id, central]) => [id, most === 0 ? 0 : central / most]))
}

/** On how many pages each stem stands. */
function pagesByStem(claims: readonly Weighed[], all: Pages): Map<string, number> {
  const numbers = new Map<string, number>()
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem) ?? numbers.size
    numbers.set(stem, known)
    return known
  }
  const byClaim = new Map(
    claims.map(({ statements: [first], follows: { textOf, stems } }) => [
      first!.claim,
      { textOf, stems: stems.map((its) => its.map(numberOf)), next: 0 },
    ]),
  )
  const pages = new Uint32Array(numbers.size)
  /** The number of the page on which each was met last. */
  const last = new Int32Array(numbers.size).fill(-1)
  for (const [page, statements] of all.entries())
    for (const { claim } of statements) {
      // A claim has its statements in the same order.
      const known = byClaim.get(claim)!
      for (const stem of known.stems[known.textOf[known.next++] ?? 0]!) {
        if (last[stem] === page) continue
        last[stem] = page
        pages[stem]!++
      }
    }
  return new Map([...numbers].map(([stem, n]) => [stem, pages[n]!]))
}

/** What is rarer than this in other news is not yet more telling. */
const COMMON = 4
/** So many words a statement lacks that tells of one thing in few. */
const SHORT = 6

function asRead(a: Grouped, b: Grouped): number {
  const [x, y] = [a.statements[a.shown]!, b.statements[b.shown]!]
  if (x.article !== y.article) return x.article < y.article ? -1 : 1
  return x.start - y.start || (a.id < b.id ? -1 : 1)
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The statements are in the order of time, those without a date last. `at` remembers moments, which articles share. */
function latestOf({ statements }: Grouped, at: Map<string, number>): number {
  for (let i = statements.length - 1; i >= 0; i--) {
    const { published } = statements[i]!
    if (published === null) continue
    const known = at.get(published) ?? time(published, false)
    at.set(published, known)
    if (!Number.isNaN(known)) return known
  }
  return Number.NEGATIVE_INFINITY
}
