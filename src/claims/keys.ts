import type { Comparable } from '../store/store.ts'
import { hash, hashNumber } from '../text/hash.ts'
import { weight } from '../text/idf.ts'
import { isStop } from '../text/words.ts'
import type { Features } from './features.ts'

/** Which of a statement's rarest stems pair up: the first and the ninth, the second and the eighth, the fourth and the sixth. */
const RANKS = 8
/** A name is in every other statement of a story, however rare it is elsewhere. */
const NAME = 0.55
/** A run of words is a key only where one of them is as rare as this. */
const TELLING = 2
/** Words in a run, and how many successive runs give one key. */
const RUN = 3
const WINDOW = 6

/**
 * Under which keys an inverted index files a mention: two mentions that share one are compared, others never. Pairs of a
 * statement's rarest stems find the reworded; winnowed runs of words (Schleimer, Wilkerson and Aiken, 2003) find the quoted in
 * part; a speaker with a rare stem finds the shortened. No key rests on a name alone, so that a key's mentions stay few.
 */
export function keys(comparable: Comparable): string[] {
  const { stems, names, plain, speaker } = comparable.features as Features
  const named = new Set(names)
  const rarity = (stem: string) => weight(stem) * (named.has(stem) ? NAME : 1)
  const rare = [...new Set(stems)].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, RANKS + 1)
  const out = new Set<string>()
  for (const [i, stem] of rare.entries()) {
    if (speaker !== '' && i < 3 && !named.has(stem)) out.add(`s ${speaker} ${stem}`)
    for (const other of rare.slice(i + 1, RANKS - i + 1)) {
      if (named.has(stem) && named.has(other)) continue
      out.add(stem < other ? `w ${stem} ${other}` : `w ${other} ${stem}`)
    }
  }
  for (const run of runs(plain)) out.add(run)
  return [...out]
}

/** Runs of words of which one at least is telling, winnowed. */
function runs(plain: readonly string[]): string[] {
  const all: { key: string; order: number }[] = []
  for (let i = 0; i + RUN <= plain.length; i++) {
    const run = plain.slice(i, i + RUN)
    if (!run.some((word) => !isStop(word) && weight(word) >= TELLING)) continue
    const key = run.join(' ')
    all.push({ key: `r ${hash(key)}`, order: hashNumber(key) })
  }
  const out = new Set<string>()
  for (let from = 0; from < Math.max(1, all.length - WINDOW + 1) && all.length > 0; from++)
    out.add(all.slice(from, from + WINDOW).reduce((a, b) => (b.order < a.order ? b : a)).key)
  return [...out]
}
