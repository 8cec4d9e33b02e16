/** One of two mentions that are set against each other: what it says, and what the two have in common. */

import type { Features } from '../claims/features.ts'
import { isNegated, negationIn } from '../claims/negated.ts'
import type { Comparable } from '../store/store.ts'
import { weight } from '../text/idf.ts'
import { contentWords } from '../text/words.ts'
import type { Stance } from '../types.ts'

/** Stances that say of something that it is not so. */
export const AGAINST: ReadonlySet<Stance> = new Set(['denies', 'disputes'])
/** Wishes, questions and silence neither deny nor are denied. */
const SILENT: ReadonlySet<Stance> = new Set(['asks', 'declines-to-comment', 'has-not-answered', 'thanks', 'praises'])
/** What is longer is no single statement. */
const LONGEST = 500

/** A mention as contradiction sees it; null where it can neither contradict nor be contradicted. */
export interface Side {
  id: string
  text: string
  features: Features
  stems: ReadonlySet<string>
  names: ReadonlySet<string>
  against: boolean
  /** Stem of what its negation governs, if it has one. */
  negates: string | null
}

/** What is found in a mention is found once: it is set against many others. */
export function once<M extends { features: unknown }, T>(find: (mention: M) => T): (mention: M) => T {
  const known = new WeakMap<object, { found: T }>()
  return (mention) => {
    const entry = known.get(mention.features as object) ?? { found: find(mention) }
    known.set(mention.features as object, entry)
    return entry.found
  }
}

/** "She did not say how many were loose": that is left open, and of nothing it is said that it is not so; nor in "did not dispute that they were", "cannot confirm it", "reports on whether he was or was not there". */
const LEFT_OPEN =
  /(?:\b(?:not|never|cannot)|n['’]t) (?:\p{Ll}+ly |immediately )?(?:say|said|saying|cit\p{Ll}+|specif\p{Ll}+|elaborat\p{Ll}+|explain\p{Ll}*|disclos\p{Ll}+|reveal\p{Ll}*|identif\p{Ll}+|clarif\p{Ll}+|mention\p{Ll}*|indicat\p{Ll}+|detail\p{Ll}*) (?:\p{Ll}+ly )?(?:how|what|when|where|which|who|whom|whose|why|if|whether)\b|(?:\b(?:not|never)|n['’]t) (?:\p{Ll}+ly )?(?:disput|den(?:y|ied)|contest|refut|rebut)\p{Ll}*\b|(?:\b(?:not|never|cannot|neither)|n['’]t) (?:\p{Ll}+ly |be |been |yet )*(?:confirm|verif|corroborat)\p{Ll}*\b|\bwhether\b[^.;]{1,80}\bor (?:(?:is|are|was|were|had|has|have|did|would) )?not\b/iu
/** Whether a text only says that something is not said. */
export const leavesOpen = (text: string): boolean => LEFT_OPEN.test(text)

const FIRST = /^["“‘']?I\b/

/** "Lund has denied the council's claim that", before what she denies. */
const DENIAL =
  /^[^"“]{0,120}?\b(?:den(?:y|ies|ied|ying)|disput(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|(?:do|does|did)(?: not|n['’]t) believe) (?:again )?(?:(?:[\p{L}’'-]+ ){1,6}?(?:claim|assertion|allegation|report|suggestion|accusation|idea|notion|charge|rumou?r|contention)s?(?: (?:in|by|from) (?:[\p{L}.’'-]+ ){0,4}?[\p{L}.’'-]+)? that (?:said |claimed |alleged )?)?/u

/** "The claims made in the suits that", where what is denied begins so. */
const CLAIMS =
  /^(?:(?:any|all|the|these|those|his|her|its|their|such) )?(?:\p{L}+ ){0,2}?(?:claim|assertion|allegation|report|suggestion|accusation|idea|notion|charge|rumou?r|contention)s? (?:[\p{L}’'-]+ ){0,6}?that /iu

/** "She did not send it, but / it is genuine": what comes after is not negated. */
const BUT = /(?<=\b(?:not|never|no|n['’]t)\b.{3,200}),? but (?!not\b).*$/isu

/** Looking back from every letter costs most of a comparison, and few statements have the word. */
const beforeBut = (text: string): string => (/ but /i.test(text) ? text.replace(BUT, '') : text)

/** What is denied, without the words that say so. */
export function deniedIn(text: string): string {
  const part = text.slice((DENIAL.exec(text) ?? CLAIMS.exec(text))?.[0].length ?? 0)
  return contentWords(part).length > 1 ? part : text
}

/** "A strike that would leave no survivors" is told as a fact, as is "a prize (not the money)"; "said that there were no survivors" is not. */
const RELATIVE = /\([^()]*\)|\b(?:that|which|who) (?:would|will|could|can|has|have|had|is|are|was|were) [^,.;:]*/giu
/** What a text asserts, without what it says of things in passing. */
export const withoutRelatives = (text: string): string => text.replace(RELATIVE, '')

/** "Did not issue an order": it is the order that was not, by whatever verb. */
const LIGHT: ReadonlySet<string> = new Set('issu giv mak tak hold receiv hav get sign send'.split(' '))
/** So many characters after such a verb its object stands. */
const OBJECT = 40

function negatedBy(text: string): string | null {
  const stem = negationIn(text)?.governs ?? null
  if (stem === null || !LIGHT.has(stem)) return stem
  const all = contentWords(text)
  const at = all.findIndex((word) => word.stem === stem)
  const object = GIVEN.exec(text.slice(all[at]?.end, (all[at]?.end ?? 0) + OBJECT))
  return (object && all.find(({ start }) => start === all[at]!.end + object[0].length)?.stem) ?? stem
}
/** Up to the noun: " an ", " any such ". */
const GIVEN =
  /^ (?:an?|any|such|no)(?: (?:an?|such|direct|explicit|specific|formal|official))? (?=\p{Ll}+\b(?! \p{Ll}+s\b))/u

export const sideOf = once((mention: Comparable): Side | null => {
  const features = mention.features as Features
  const { id } = mention
  const text = AGAINST.has(features.stance) ? deniedIn(mention.text) : beforeBut(mention.text)
  const main = withoutRelatives(mention.text)
  const negated = features.negated && !leavesOpen(mention.text) && (main === mention.text || isNegated(main))
  if (SILENT.has(features.stance) || features.question || mention.text.length >= LONGEST) return null
  // "Not when they meet alone" answers something that stands elsewhere.
  if (/^["“‘']?not\b/i.test(text)) return null
  return {
    id,
    text,
    features,
    // Who says "I" is not what he speaks of.
    stems: new Set(
      FIRST.test(text) || text !== mention.text ? contentWords(text).map(({ stem }) => stem) : features.stems,
    ),
    names: new Set(features.names),
    against: AGAINST.has(features.stance) || negated,
    negates: negated ? negatedBy(text) : null,
  }
})

/** Share of the smaller of two sets of stems that the other has too, by rarity. */
export function covered(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let all = 0
  let both = 0
  for (const stem of small) {
    all += weight(stem)
    if (large.has(stem)) both += weight(stem)
  }
  return all === 0 ? 0 : both / all
}

/** Share of a set of stems that another has, by rarity. */
export function within(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  let [total, both] = [0, 0]
  for (const stem of some) {
    total += weight(stem)
    if (all.has(stem)) both += weight(stem)
  }
  return total === 0 ? 0 : both / total
}

/** Stems of both. */
export const common = (a: Side, b: Side): string[] => [...a.stems].filter((stem) => b.stems.has(stem))
export const without = (stems: ReadonlySet<string>, names: ReadonlySet<string>): Set<string> =>
  new Set([...stems].filter((stem) => !names.has(stem)))
/** What they share besides the names of those they speak of. */
export const matterOf = (a: Side, b: Side): string[] =>
  common(a, b).filter((stem) => !a.names.has(stem) && !b.names.has(stem))

/** Stems as the text writes them. */
export const inWords = (stems: readonly string[], text: string): string =>
  stems.map((stem) => contentWords(text).find((word) => word.stem === stem)?.text ?? stem).join(', ')

/** What a figure counts, as its text has it: "Russian diplomats", where the unit is the first word of that. */
export function countedIn(unit: string, text: string): string {
  const word = contentWords(text).find(({ stem }) => stem === unit)
  if (!word) return unit
  const what = word.capital ? (COUNTED.exec(text.slice(word.end))?.[0] ?? '') : ''
  return text.slice(word.start, word.end) + what
}
const COUNTED = /^(?: \p{Ll}[\p{L}-]+){0,3}? \p{Ll}[\p{L}-]*s\b/u
