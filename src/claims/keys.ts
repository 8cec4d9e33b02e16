import type { Comparable } from '../store/store.ts'
import type { Features } from './features.ts'
import { weight } from './idf.ts'

/** How many of a statement's rarest stems pair up. */
const RARE = 5

/**
 * Under which keys an inverted index files a mention: two mentions that share one are compared, others never. Pairs of a
 * statement's rarest stems find the reworded, a speaker with a rare stem the shortened, and bands of the vector's signs
 * (random hyperplanes: Charikar, 2002) those that share meaning and no words.
 */
export function keys(comparable: Comparable): string[] {
  const { stems, speaker } = comparable.features as Features
  const rare = [...new Set(stems)].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, RARE)
  const out = new Set<string>()
  for (const [i, stem] of rare.entries()) {
    if (speaker !== '' && i < 3) out.add(`s ${speaker} ${stem}`)
    for (const other of rare.slice(i + 1)) out.add(stem < other ? `w ${stem} ${other}` : `w ${other} ${stem}`)
  }
  return [...out]
}
