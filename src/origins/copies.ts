/**
 * Texts that repeat other texts, found by winnowing (Schleimer, Wilkerson and Aiken, 2003): hashes of word shingles, of which
 * each window keeps the smallest, so that every shared run of `SHINGLE + WINDOW - 1` words is found, and two articles are
 * compared only where an inverted index says that they share marks.
 */

import type { SharedText } from '../store/store.ts'
import { hashNumber } from '../text/hash.ts'
import type { Article, Span } from '../types.ts'
import { ownRuns } from './ownwords.ts'

const SHINGLE = 5
const WINDOW = 4
/** Each window of so many marks gives one key of the inverted index. */
const KEY_WINDOW = 4
/** Articles that share fewer keys share hardly one sentence, and need not be compared. */
export const MIN_SHARED_KEYS = 2
/** Words that two texts must share, in passages of some length, to be a pair at all. */
const MIN_SHARED = 30
const MIN_PASSAGE = 14

/** A kept shingle: its hash, the index of its first word among the article's own words, and where it stands. */
export type Mark = [hash: number, word: number, start: number, end: number]

export interface Sketch {
  article: string
  /** Own words: prose without quotations, posts and page furniture. */
  words: number
  marks: Mark[]
}

/** What comparing the article with others needs. Linear in its length. */
export function sketch(article: Article): Sketch {
  const marks: Mark[] = []
  let count = 0
  for (const run of ownRuns(article)) {
    const hashes: number[] = []
    for (let i = 0; i + SHINGLE <= run.length; i++)
      hashes.push(
        hashNumber(
          run
            .slice(i, i + SHINGLE)
            .map((word) => word.text)
            .join(' '),
        ) % 0x100000000,
      )
    for (const i of winnow(hashes, WINDOW))
      marks.push([hashes[i]!, count + i, run[i]!.start, run[i + SHINGLE - 1]!.end])
    // Shingles of one run must not look adjacent to those of the next.
    count += run.length
  }
  return { article: article.id, words: count, marks }
}

/** Index of the smallest hash of each window, the last of equals, once; the ends too, so that passages reach to a run's ends. */
function winnow(hashes: readonly number[], window: number): number[] {
  if (hashes.length === 0) return []
  const out: number[] = [0]
  const last = Math.max(0, hashes.length - window)
  for (let from = 0; from <= last; from++) {
    let best = from
    for (let i = from; i < Math.min(hashes.length, from + window); i++) if (hashes[i]! <= hashes[best]!) best = i
    if (out.at(-1)! < best) out.push(best)
  }
  if (out.at(-1)! < hashes.length - 1) out.push(hashes.length - 1)
  return out
}

/** Keys for the inverted index: the marks winnowed once more, so that texts that share a sentence or two share keys. */
export function copyKeys({ marks }: Sketch): string[] {
  const mixed = marks.map(([hash]) => Math.imul(hash, 0x9e3779b1) >>> 0)
  return [...new Set(winnow(mixed, KEY_WINDOW).map((i) => `c ${marks[i]![0].toString(36)}`))]
}

/** What two articles share; null where it is next to nothing. The passages are in the order of the first text by id. */
export function compareCopies(one: Sketch, other: Sketch): SharedText | null {
  if (one.article === other.article) return null
  const [a, b] = one.article < other.article ? [one, other] : [other, one]
  const mine = placesOf(one)
  const passages = shared(a, b === one ? mine : places(b, (hash) => mine.has(hash))).filter(
    (passage) => passage.words >= MIN_PASSAGE,
  )
  const words = passages.reduce((sum, passage) => sum + passage.words, 0)
  if (words < MIN_SHARED) return null
  return {
    a: a.article,
    b: b.article,
    shareOfA: Math.min(1, words / a.words),
    shareOfB: Math.min(1, words / b.words),
    passages: passages.map(({ a, b }) => ({ a, b })),
  }
}

interface Passage {
  a: Span
  b: Span
  words: number
}

/** A text is compared with many others. */
const known = new WeakMap<Sketch['marks'], Map<number, Mark[]>>()
function placesOf(sketch: Sketch): Map<number, Mark[]> {
  const found = known.get(sketch.marks) ?? places(sketch, () => true)
  known.set(sketch.marks, found)
  return found
}

/** Where hashes stand, the first few places of each. */
function places({ marks }: Sketch, isWanted: (hash: number) => boolean): Map<number, Mark[]> {
  const out = new Map<number, Mark[]>()
  for (const mark of marks) {
    if (!isWanted(mark[0])) continue
    const list = out.get(mark[0])
    if (!list) out.set(mark[0], [mark])
    else if (list.length < 4) list.push(mark)
  }
  return out
}

/** Chains marks that follow one another at the same distance in both texts. Each word of either text is counted once. */
function shared(a: Sketch, inB: ReadonlyMap<number, Mark[]>): Passage[] {
  const out: Passage[] = []
  let open: { first: Mark; last: Mark; firstB: Mark; lastB: Mark } | null = null
  let doneA = -1
  const usedB = new Set<number>()
  const close = () => {
    if (!open) return
    const words = open.last[1] + SHINGLE - open.first[1]
    out.push({
      a: { start: open.first[2], end: open.last[3] },
      b: { start: open.firstB[2], end: open.lastB[3] },
      words,
    })
    doneA = open.last[1] + SHINGLE - 1
    for (let word = open.firstB[1]; word < open.lastB[1] + SHINGLE; word++) usedB.add(word)
    open = null
  }
  for (const mark of a.marks) {
    const candidates = inB.get(mark[0]) ?? []
    const follows: Mark | undefined = open
      ? candidates.find(
          (other) =>
            mark[1] - open!.last[1] === other[1] - open!.lastB[1] && mark[1] - open!.last[1] <= SHINGLE + WINDOW,
        )
      : undefined
    if (open && follows) {
      open.last = mark
      open.lastB = follows
      continue
    }
    const fresh = candidates.find((other) => !usedB.has(other[1]))
    if (open && !fresh && candidates.length === 0 && mark[1] - open.last[1] <= SHINGLE) continue
    close()
    if (fresh && mark[1] > doneA) open = { first: mark, last: mark, firstB: fresh, lastB: fresh }
  }
  close()
  return out
}
