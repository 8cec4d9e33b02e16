/** What a stand is about: of all that stands with a demand or a refusal, the thing that is wanted or refused. */
import { isBase, isFiniteVerb } from '../claims/verbs.ts'
import { isStop, type Word, words } from '../claims/words.ts'
import type { Stance } from '../types.ts'
import { isLight } from './issues.ts'

/** Stances that name first whom they turn to: "urged the council to lift the ban". */
const TURNS_TO: ReadonlySet<Stance> = new Set<Stance>(['demands', 'proposes'])
/** So many words from the beginning somebody who is to do it is named. */
const WHO_FIRST = 14

const MODAL = /^(?:should|must|will|would|shall|ought|needs?|cannot|won't)$/
const PREPOSITION =
  /^(?:in|for|with|from|at|by|on|against|between|about|over|under|near|into|onto|through|during|until|within|without|as|than|upon|after|before|around|across|toward|towards)$/
/** What ends a thing that has been named. */
const ENDS = /[,;:()"“”—]|--/

/**
 * The part of an object that names its thing: from the deed where somebody is asked or means to do one, to the first preposition or comma
 * after a noun that says something. All of it, where nothing in it does.
 */
export function focusOf(object: string, stance: Stance): string {
  const all = words(object)
  const begin = deedAt(all, TURNS_TO.has(stance))
  const end = endAt(object, all, begin) ?? (begin > 0 ? endAt(object, all, 0) : null)
  return end === null ? object : object.slice(end.from, end.to)
}

/** The index of the word after "should" or, where somebody is turned to, after "to". */
function deedAt(all: readonly Word[], turnsTo: boolean): number {
  for (let i = 0; i < Math.min(all.length - 1, WHO_FIRST); i++) {
    // "The ban must be lifted": who is to do it is not named, and the thing comes first.
    if (MODAL.test(all[i]!.text)) return all[i + 1]!.text === 'be' ? 0 : i + 1
    if (turnsTo && all[i]!.text === 'to' && isBase(all[i + 1]!.text)) return i + 1
  }
  return 0
}

function endAt(text: string, all: readonly Word[], begin: number): { from: number; to: number } | null {
  let said = false
  for (let i = begin; i < all.length; i++) {
    const word = all[i]!
    const before = all[i - 1]
    if (said && ENDS.test(text.slice(before!.end, word.start))) return { from: all[begin]!.start, to: before!.end }
    const deed = all[i + 1] !== undefined && word.text === 'to' && isBase(all[i + 1]!.text)
    if (said && (PREPOSITION.test(word.text) || (word.text === 'to' && !deed)))
      return { from: all[begin]!.start, to: before!.end }
    const verb = isFiniteVerb(all, i) || (isBase(word.text) && (i === begin || before?.text === 'to'))
    // "Press Orsin on the fleet": a name is whom it is asked of.
    said ||= !verb && !word.capital && !isStop(word.text) && !isLight(word) && !/^[\d.,]+$|ly$/.test(word.text)
  }
  return said ? { from: all[begin]!.start, to: text.length } : null
}
