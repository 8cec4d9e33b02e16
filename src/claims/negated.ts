/** What a statement negates, and whether its main statement is negated at all. */

import { contentWords, stem } from '../text/words.ts'

/** Begins what hangs on the main statement, whose own negations do not negate it; but "I don't think that …" negates. */
const SUBORDINATE =
  /[.!?;]\s|,?\s(?:so|because|although|though|unless|if|who|which|whose|until|making sure|to make sure)\s/iu
const NEGATION =
  /\b(?:(?<!(?:, |\band |\bbut |\bor ))not(?! (?:only|just|merely|simply)\b)|never(?! (?:been )?(?:worse|better|more|so|this)\b)|no(?! (?:doubt|question)\b)|none|nobody|nothing(?! (?:but|more than|less than|short of)\b)|nowhere|neither|cannot|without|(?:impossible|inconceivable|unthinkable)(?= that\b))\b|n't\b(?! (?:only|just|merely|simply)\b)/u

/** A negation in the main statement, other than "not only" and "this, and not that". */
export const isNegated = (text: string): boolean => negationIn(text) !== null

/** What stands between a negation and what it negates: "there is no solid evidence of a leak", "it had not occurred to her to ask". */
const LIGHT: ReadonlySet<string> = new Set(
  (
    'evidence proof sign indication intelligence information suggest indicate solid hard credible conclusive concrete direct clear ' +
    'basis truth reason plan intent yet occur consider seem expect'
  )
    .split(' ')
    .map(stem),
)

/** Stem of the first content word that a negation in the main statement governs; null where there is none. */
export function negationIn(text: string): { governs: string | null } | null {
  const plain = text.toLowerCase().replace(/’/g, "'")
  const end = plain.slice(12).search(SUBORDINATE)
  const main = end < 0 ? plain : plain.slice(0, end + 12)
  const found = NEGATION.exec(main)
  if (!found || isTwice(main, found)) return null
  const from = found.index + found[0].length
  // "None of the stolen boats was found": it is the finding that is negated.
  const verb = found[0] === 'none' ? NONE_OF.exec(main.slice(from))?.[0].length : 0
  return { governs: verb === undefined ? null : governedAt(main, from + verb) }
}

/** Up to the verb. */
const NONE_OF =
  /^(?: of [^.;:]{3,100}?)? (?:has|have|had|is|are|was|were|did|do|does|will|would|could|can)(?: been| be)?\b/

/** "Nobody would not do it": all would. */
const TWICE =
  /^no(?:ne|body|thing)?\b[^,.;:]{3,80}?\b(?:(?:would|could|should|will|can|do|does|did|is|are|was|were)(?:n't| not)|cannot|never)\b/

const isTwice = (text: string, { 0: word, index }: RegExpExecArray): boolean =>
  /^no(?:ne|body|thing)?$/.test(word) && TWICE.test(text.slice(index))

/** Stem of the first content word that follows, which may be light; what is joined to it by "and" is not governed. */
function governedAt(text: string, from: number): string | null {
  const after = contentWords(text.slice(from, from + 120).split(/[,;:—]\s|\s(?:and|but)\s/, 1)[0]!)
  return after.find((word) => !LIGHT.has(word.stem) && !/^\d/.test(word.stem))?.stem ?? null
}

/** The stems that any negation in a statement governs. */
export function negatedIn(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/’/g, "'")
  const all = [...plain.matchAll(new RegExp(NEGATION, 'gu'))]
  return new Set(
    all.flatMap((found) => (isTwice(plain, found) ? [] : (governedAt(plain, found.index + found[0].length) ?? []))),
  )
}
