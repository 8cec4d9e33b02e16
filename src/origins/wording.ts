/** Whether two statements of one claim are one utterance, or one text, by their words alone. */
import { longestRun } from '../claims/pair.ts'
import { isStop, type Word, words } from '../claims/words.ts'

/** Two people do not use so many words in a row. */
const SAID = 6
/** Two outlets do not write so many in a row of their own accord. */
const WRITTEN = 9
/** Nor do two people make one point of the same words: so many that are no names, and such a share of the shorter one's. */
const TELLING = 3
const MOST = 0.6

/** So much of a statement is compared: a bound on the work, which longer ones do not need. */
const COMPARED = 1000

/** The same words, most of them, in a row: nobody says so many twice. */
export function sameWords(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const shorter = Math.min(x.plain.length, y.plain.length)
  if (shorter < SAID) return false
  if (a === b) return true
  const { run } = longestRun(x.plain, y.plain)
  return run >= SAID && run >= 0.8 * shorter
}

/** Words of one utterance, as two pages give it: a passage in common, or the words that tell. */
export function sameUtterance(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (longestRun(x.plain, y.plain).run >= SAID) return true
  const shared = x.telling.filter((stem) => y.telling.includes(stem)).length
  return shared >= TELLING && shared >= MOST * Math.min(x.telling.length, y.telling.length)
}

/** A passage that one outlet has from the other, or both from a third. */
export function sameText(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a).plain, wordsOf(b).plain]
  return longestRun(x, y).run >= WRITTEN
}

interface Words {
  plain: readonly string[]
  /** Stems of words that are neither names nor say little, each once. */
  telling: readonly string[]
}

function wordsOf(text: string): Words {
  const all = words(text.slice(0, COMPARED))
  return { plain: all.map((word) => word.text), telling: [...new Set(all.filter(tells).map(({ stem }) => stem))] }
}

const tells = ({ text, capital }: Word): boolean => !capital && !isStop(text)
