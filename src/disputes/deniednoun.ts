/** A deed that one denies by a noun and another tells by its verb: "direct talks, not Rumian mediation" and "Rumia mediated". */

import { countryNamed } from '../speakers/names/countries.ts'
import type { Contradiction } from '../store/store.ts'
import { type Word, words } from '../text/words.ts'
import { isHeld } from './held.ts'
import { AGAINST, type Side } from './side.ts'

/** Endings of nouns that stand for a deed. */
const DEED = /(?:[tsx]ion|ment|ing|ence|ance)$/
/** So many words at most name who does it, before its noun. */
const DOER = 3
/** "The result of talks, and not of / Rumian mediation"; but a list "did not include Rumian mediation". */
const NOT_THAT =
  /(?<!\b(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should))(?:, |[—–] ?| )(?:and )?not (?:(?:through|by|because of|due to|thanks to|from|of|the result of) )?(?:any )?()((?:[\p{L}.-]+ ){1,4})/u
/** "Claims of / Rumian mediation", "any involvement of Rumian mediation": what is denied. */
const DENIED =
  /^["“]?((?:(?:any|all|the|such) )?(?:(?:claims?|reports?|suggestions?|allegations?|assertions?|involvement|role|question) (?:of|about) )?(?:any )?)((?:[\p{L}.-]+ ){1,4})/u

/** Whichever of the two denies; null where neither does. */
export function nounDenied(a: Side, b: Side): Contradiction | null {
  return deniedBy(a, b) ?? deniedBy(b, a)
}

function deniedBy(held: Side, { id, text, features }: Side): Contradiction | null {
  if (features.own) return null
  const denies = AGAINST.has(features.stance)
  if (!denies && (features.stance !== 'asserts' || features.force !== 'fact')) return null
  const found = (denies ? DENIED : NOT_THAT).exec(`${text} `)
  if (!found || (denies && !found[1] && !features.verbless)) return null
  const all = wordsOf(found[2]!)
  const at = all.findIndex(({ text: word }, i) => i > 0 && i <= DOER && DEED.test(word))
  const deed = all[at]
  const doers = all.slice(0, Math.max(0, at)).flatMap(nameOf)
  if (!deed || doers.length === 0 || !isHeld(held)) return null
  const told = wordsOf(held.text)
  const verb = told.findIndex(({ stem, text: word }) => stem === deed.stem && /ed$/.test(word))
  const isHis = told
    .slice(Math.max(0, verb - DOER), Math.max(0, verb))
    .flatMap(nameOf)
    .some((name) => doers.includes(name))
  return verb > 0 && isHis ? { a: held.id, b: id, kind: 'negation', why: '' } : null
}

/** Words that carry meaning, and "US", which is no "us". */
const wordsOf = (text: string): Word[] =>
  words(text.replaceAll('U.S.', 'US')).filter(({ stop, capital, stem }) => !stop || (capital && stem === 'us'))

/** The country for "Rumian", "Rumia" and its capital; else the stem of a name. */
const nameOf = ({ text, stem, capital }: Word): string[] => {
  if (!capital) return []
  const name = stem === 'us' ? 'US' : `${text[0]!.toUpperCase()}${text.slice(1)}`
  return [countryNamed(name)?.country ?? stem]
}
