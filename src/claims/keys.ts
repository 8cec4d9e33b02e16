import type { Comparable } from '../store/store.ts'
import { hash, hashNumber } from '../text/hash.ts'
import { weight } from '../text/idf.ts'
import { NUMBER_WORDS } from '../text/numberwords.ts'
import { isStop, stem } from '../text/words.ts'
import type { Features } from './features.ts'
import { meaning, weightOf } from './meaning.ts'

/** Which of a statement's rarest stems pair up: the first and the eleventh, the second and the tenth, the fifth and the seventh. */
const RANKS = 10
/** A name is in every other statement of a story, however rare it is elsewhere. */
const NAME = 0.55
/** A run of words is a key only where one of them is as rare as this. */
const TELLING = 2
/** Of so many figures, each with so many of the rarest stems that are no names: "five more were arrested". */
const FIGURES = 2
const FIGURED = 6
/** Words in a run of which one at least is telling, and how many successive runs give one key. */
const RUN = 3
const WINDOW = 6
/** So many words in a row say one thing even where none of them is telling: "nothing bad will come of it". */
const PLAIN_RUN = 6

/**
 * Under which keys an inverted index files a mention: two mentions that share one are compared, others never. Pairs of a
 * statement's rarest stems find the reworded; winnowed runs of words (Schleimer, Wilkerson and Aiken, 2003) find the quoted in
 * part; a speaker with a rare stem finds the shortened, a figure what else is told of as many. No key rests on a name alone, so that a key's mentions stay few.
 */
export function keys(comparable: Comparable): string[] {
  const { stems, names, plain, speaker, figures } = comparable.features as Features
  const named = new Set(names)
  const rarity = (stem: string) => weightOf(stem) * (named.has(stem) ? NAME : 1)
  const meant = stems.map((stem) => (named.has(stem) ? stem : meaning(stem)))
  const rare = [...new Set(meant)].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, RANKS + 1)
  const out = new Set<string>()
  for (const [i, stem] of rare.entries()) {
    if (speaker !== '' && i < 3 && !named.has(stem)) out.add(`s ${speaker} ${stem}`)
    for (const other of rare.slice(i + 1, RANKS - i + 1)) {
      if (named.has(stem) && named.has(other)) continue
      out.add(stem < other ? `w ${stem} ${other}` : `w ${other} ${stem}`)
    }
  }
  for (const run of runs(plain, RUN, isTelling)) out.add(run)
  for (const run of runs(plain, PLAIN_RUN, (words) => !isTelling(words))) out.add(run)
  for (const { value } of figures.slice(0, FIGURES))
    for (const stem of rare.filter((each) => !named.has(each) && !isNumber(each)).slice(0, FIGURED))
      out.add(`f ${value} ${stem}`)
  return [...out]
}

const NUMBERS: ReadonlySet<string> = new Set([...NUMBER_WORDS.keys()].map(stem))
const isNumber = (stem: string): boolean => NUMBERS.has(stem) || /^\d/.test(stem)

const isTelling = (run: readonly string[]): boolean => run.some((word) => !isStop(word) && weight(word) >= TELLING)

/** Runs of so many words, winnowed. */
function runs(plain: readonly string[], length: number, isKey: (run: readonly string[]) => boolean): string[] {
  const all: { key: string; order: number }[] = []
  for (let i = 0; i + length <= plain.length; i++) {
    const run = plain.slice(i, i + length)
    if (!isKey(run)) continue
    const key = run.join(' ')
    all.push({ key: `r ${hash(key)}`, order: hashNumber(key) })
  }
  const out = new Set<string>()
  for (let from = 0; from < Math.max(1, all.length - WINDOW + 1) && all.length > 0; from++)
    out.add(all.slice(from, from + WINDOW).reduce((a, b) => (b.order < a.order ? b : a)).key)
  return [...out]
}
