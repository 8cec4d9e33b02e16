/** Runs of words that two statements share. */
import { weight } from '../text/idf.ts'
import { isStop } from '../text/words.ts'

interface Runs {
  /** Length in words of the longest, and where it begins in each. */
  longest: number
  a: number
  b: number
  /** Rarity of the one of two words or more that weighs most; words that say little weigh little. */
  weightiest: number
}

interface Placed {
  /** Where each word stands. */
  places: Map<string, number[]>
  weights: number[]
}

/** A statement is compared with many others. */
const known = new WeakMap<readonly string[], Placed>()
function placed(words: readonly string[]): Placed {
  const before = known.get(words)
  if (before) return before
  const places = new Map<string, number[]>()
  for (const [i, word] of words.entries()) {
    const list = places.get(word)
    if (list) list.push(i)
    else places.set(word, [i])
  }
  const found = { places, weights: words.map((word) => (isStop(word) ? 0.3 : weight(word))) }
  known.set(words, found)
  return found
}

/** What ends before each word of `b`: the run's length and weight, and the word of `a` with which it ended. Used again and again. */
let lengths = new Uint32Array(256)
let sums = new Float64Array(256)
let ends = new Int32Array(256)

/** Takes the time of the pairs of places where both have the same word, which are few in statements that are not alike. */
export function sharedRuns(a: readonly string[], b: readonly string[]): Runs {
  if (lengths.length <= b.length) {
    lengths = new Uint32Array(2 * b.length)
    sums = new Float64Array(2 * b.length)
    ends = new Int32Array(2 * b.length)
  }
  ends.fill(-2, 0, b.length + 1)
  const { places } = placed(b)
  const { weights } = placed(a)
  const best = { longest: 0, a: 0, b: 0, weightiest: 0 }
  for (const [i, word] of a.entries()) {
    const found = places.get(word)
    if (!found) continue
    // The last first: each goes on from what ended before it with the word before.
    for (let n = found.length - 1; n >= 0; n--) {
      const j = found[n]!
      const goesOn = ends[j] === i - 1
      const run = (goesOn ? lengths[j]! : 0) + 1
      const sum = (goesOn ? sums[j]! : 0) + weights[i]!
      lengths[j + 1] = run
      sums[j + 1] = sum
      ends[j + 1] = i
      if (run > 1 && sum > best.weightiest) best.weightiest = sum
      // Of equal runs the one that begins first in both: the answer must not depend on which statement is `a`.
      const [from, since] = [i + 1 - run, j + 1 - run]
      if (run > best.longest || (run === best.longest && from + since < best.a + best.b)) {
        best.longest = run
        best.a = from
        best.b = since
      }
    }
  }
  return best
}
