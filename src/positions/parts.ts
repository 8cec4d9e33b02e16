/** What is wanted or refused in one breath, part by part: of "a bill blocking the sale" the bill is wanted, and the sale is not. */
import { isBase, isFiniteVerb } from '../text/verbs.ts'
import { isStop, type Word, words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { UNDOES, undoesInTwo } from './deeds.ts'
import { deedIn, MUST_BE } from './focus.ts'

/** A part of an object, with the word that undoes its thing, if there is one. */
export interface Part {
  object: string
  /** On the thing of the part before: what is to become of that, becomes of this. */
  hangs: boolean
}

/** The parts of an object, in order. */
export function partsOf(object: string, stance: Stance, hangs = false): Part[] {
  const all = words(object)
  const deed = deedIn(all, stance)
  for (let i = Math.max(2, deed + 2); i < all.length - 1; i++) {
    if (!beginsPart(all, i, deed)) continue
    const isNext = all[i]!.text === 'and'
    const [before, next] = [all[i - 1]!, all[isNext ? i + 1 : i]!]
    if (/[^\s“”"',]/.test(object.slice(before.end, all[i]!.start))) continue
    return [{ object: object.slice(0, before.end), hangs }, ...partsOf(object.slice(next.start), stance, !isNext)]
  }
  return [{ object, hangs }]
}

/** "A resolution / blocking the sale", "efforts / to stop the sale", "accept it and / leave the race". */
function beginsPart(all: readonly Word[], i: number, deed: number): boolean {
  const [{ text }, next] = [all[i]!, all[i + 1]!]
  if (text === 'and')
    return (
      hasObject(all, i + 1) &&
      (isPlain(next.text)
        ? UNDOES.test(next.text) || undoes(all, deed)
        : next.text.endsWith('ing') && undoes(all, deed)) &&
      (deed >= 0 ||
        all.some((word, n) => n < i && word.text === 'to' && !all[n + 1]!.capital && !OBJECT.test(all[n + 1]!.text)))
    )
  if (!isNoun(all, i - 1)) return false
  if (text === 'to') return UNDOES.test(next.text) || undoesInTwo(next.text, all[i + 2]?.text ?? '')
  return /ing$/.test(text) && UNDOES.test(text) && hasObject(all, i)
}

/** In its base form. */
const isPlain = (text: string): boolean => isBase(text) || (UNDOES.test(text) && !/(?:s|ed|ing)$/.test(text))

const undoes = (all: readonly Word[], i: number): boolean => UNDOES.test(all[i]?.text ?? '')

const OBJECT = /^(?:the|an?|any|all|this|that|these|those|his|her|its|their|our|my|new|further|more)$/
const hasObject = (all: readonly Word[], i: number): boolean => {
  const next = all[i + 1]
  return (
    next !== undefined &&
    (next.capital ||
      OBJECT.test(next.text) ||
      (/^(?:for|on)$/.test(next.text) && OBJECT.test(all[i + 2]?.text ?? '')) ||
      (!isStop(next.text) && all[i]!.text.endsWith('ing')))
  )
}

/** "Has to end", "was pressed to end it": what comes next is no part of its own. */
const isNoun = (all: readonly Word[], i: number): boolean => {
  const { text } = all[i]!
  return !isStop(text) && !MUST_BE.test(text) && !/(?:ed|ly)$/.test(text) && !(isFiniteVerb(all, i) && !isBase(text))
}
