import { substance } from '../claims/features.ts'
import { weight } from '../claims/idf.ts'
import { standsAlone } from '../claims/shown.ts'
import { hasVerb } from '../claims/verbs.ts'
import { contentWords, words } from '../claims/words.ts'
import { time } from './moments.ts'
import type { Claim, Origin } from './types.ts'

/** The rule of `byWeight`, in words. */
export const ORDER =
  'By weight: each independent voice counts one, and one more every time the outlets that carry it double; what one speaker said on several occasions is one voice, and so is all that outlets and agencies state on their own word. What is shown in one telling word, or without a verb, counts half. Up to one more counts how much of it is what many pages tell of; a quarter, that it stands at the top of a page; what is not understood alone, or what only opinion pieces state, counts half less. Of equal claims the latest comes first; then as they stand on the page.'

/** What ordering needs of a claim, computed once. */
interface Weight {
  claim: Claim
  weight: number
  /** Milliseconds; -Infinity where not known. */
  latest: number
}

/** What counts beside voices. */
const OPENS = 0.25
const NOT_ALONE = -0.5
const OPINION_ONLY = -0.5

/** Claims by their weight. The order never depends on the input's. */
export function byWeight(
  claims: readonly Claim[],
  outletOf: (article: string) => string,
  isOpinion: (article: string) => boolean,
): Claim[] {
  const at = new Map<string, number>()
  const opening = openingOf(claims)
  const central = centralityOf(claims)
  const weightOf = (claim: Claim): number =>
    evidenceOf(claim, outletOf) +
    central(claim.text) +
    (claim.mentions.every(({ article, attribution }) => attribution === null && isOpinion(article))
      ? OPINION_ONLY
      : 0) +
    (!standsAlone(claim.text) ? NOT_ALONE : claim.mentions.some(({ id }) => opening.has(id)) ? OPENS : 0)
  return claims
    .map((claim): Weight => ({ claim, weight: weightOf(claim), latest: latestOf(claim, at) }))
    .sort((a, b) => b.weight - a.weight || compare(b.latest, a.latest) || asRead(a.claim, b.claim))
    .map(({ claim }) => claim)
}

/**
 * A second origin tells more than a second outlet with the same one; but an origin that one page alone has is also where a
 * wrong name hides. An outlet that names no source for what it states adds nobody's word to another's.
 */
function evidenceOf({ origins, mentions, shown }: Claim, outletOf: (article: string) => string): number {
  if (mentions.length === 1) return 1
  const voices = new Map<string, Set<string>>()
  for (const { id, kind, who, mentions: its } of origins) {
    // Who says the same on two occasions is no second witness.
    const voice = OWN.has(kind) ? 'own' : kind === 'utterance' ? `by ${who}` : id
    const outlets = voices.get(voice) ?? new Set()
    voices.set(voice, outlets)
    for (const i of its) outlets.add(outletOf(mentions[i]!.article))
  }
  // In one order, since a sum of fractions depends on it.
  const sizes = [...voices.values()].map(({ size }) => size).sort((a, b) => a - b)
  const sum = sizes.reduce((sum, n) => sum + 1 + Math.log2(n), 0)
  // "It doesn't mean anything", "the harbour guild's meddling".
  const { text } = mentions[shown]!
  return substance(text) < TELLING || !hasVerb(words(text)) ? sum / 2 : sum
}

/** Texts that name nobody for what they state. */
const OWN: ReadonlySet<Origin['kind']> = new Set(['own-word', 'wire', 'unknown'])

/** Content words. */
const TELLING = 2

/**
 * How much of a text is what many pages tell of, from 0 to 1 for the most that any claim has: its words by the number of pages
 * that use them and by how rare they are elsewhere.
 */
function centralityOf(claims: readonly Claim[]): (text: string) => number {
  const pages = new Map<string, Set<string>>()
  for (const { mentions } of claims)
    for (const { text, article } of mentions)
      for (const { stem } of contentWords(text)) pages.set(stem, (pages.get(stem) ?? new Set()).add(article))
  const worth = new Map([...pages].map(([stem, { size }]) => [stem, Math.min(COMMON, weight(stem)) * Math.log2(size)]))
  const of = (text: string): number => {
    const stems = new Set(contentWords(text).map(({ stem }) => stem))
    // In one order, since a sum of fractions depends on it.
    const sum = [...stems].sort().reduce((sum, stem) => sum + worth.get(stem)!, 0)
    return sum / Math.sqrt(stems.size + SHORT)
  }
  const most = claims.reduce((most, { text }) => Math.max(most, of(text)), 0)
  return (text) => (most === 0 ? 0 : of(text) / most)
}
/** What is rarer than this in other news is not yet more telling. */
const COMMON = 4
/** So many words a statement lacks that tells of one thing in few. */
const SHORT = 6

/** What a page states first is its news. */
const FIRST = 3

/** Ids of the statements that open their pages. */
function openingOf(claims: readonly Claim[]): ReadonlySet<string> {
  const pages = new Map<string, { id: string; start: number }[]>()
  for (const { mentions } of claims)
    for (const { id, article, spans } of mentions) {
      const first = pages.get(article) ?? []
      pages.set(article, first)
      const start = spans[0]!.start
      if (first.length === FIRST && start >= first.at(-1)!.start) continue
      first.push({ id, start })
      first.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)).splice(FIRST)
    }
  return new Set([...pages.values()].flatMap((first) => first.map(({ id }) => id)))
}

function asRead(a: Claim, b: Claim): number {
  const [x, y] = [a.mentions[a.shown]!, b.mentions[b.shown]!]
  if (x.article !== y.article) return x.article < y.article ? -1 : 1
  return x.spans[0]!.start - y.spans[0]!.start || (a.id < b.id ? -1 : 1)
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The mentions are in the order of time, those without a date last. `at` remembers moments, which articles share. */
function latestOf({ mentions }: Claim, at: Map<string, number>): number {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const { published } = mentions[i]!
    if (published === null) continue
    const known = at.get(published) ?? time(published, false)
    at.set(published, known)
    if (!Number.isNaN(known)) return known
  }
  return Number.NEGATIVE_INFINITY
}
