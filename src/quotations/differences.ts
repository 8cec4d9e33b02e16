/** Where two wordings of one quotation differ. */
import { diffArrays } from 'diff'
import { weight } from '../text/idf.ts'
import { isStop, stem } from '../text/words.ts'
import type { Span } from '../types.ts'

/** A word as it is compared, and where it stands. */
export interface Token extends Span {
  word: string
  /** As `MARKED`. */
  marked: boolean
}

/** Words of one wording that the other has not, or has others for. */
export interface Change {
  /** Where they stand in the wording; empty where it leaves something out. */
  at: Span
  /** What the other has there, verbatim; empty where it has nothing. */
  instead: string
  /** A figure or a negation is among them, or else a word that tells something. */
  weighs: 'figure' | 'word' | 'little'
}

/** A wording, and its tokens. */
export interface Wording {
  text: string
  tokens: readonly Token[]
}

/** Two people do not use so many of the same words together, where these are so rare and so many stand in a row. */
export const SAID = 6
const TELLING = 2
export const RUN = 4
/** Of the shorter wording both have at least this share: a stock phrase alone makes no utterance. */
const MOST = 0.6
/** What is added or left out in one place is compared up to so many words; beyond, it is another passage. */
const LONGEST_CHANGE = 6
/** For so many words that are the same, words that are not are taken in, however many. */
const DEAREST = 2
/** Words of a quotation that are compared: a bound on the work. */
const MOST_WORDS = 400

/** "[the council]", "…", "d--n", "d**n", and words. */
const TOKEN =
  /\[[^\]\n]{0,80}\]|…|\.(?: ?\.){2,}|\p{L}+\*{2,}\p{L}*|\b\p{L}{1,2}-{2,}\p{L}{0,3}\b|%|&|[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu
/** What the page itself has put there, left out or made unreadable. */
const MARKED = /^[[….]|\*\*|--/
/** "crime[-]infested", "[.]": brackets around marks alone. */
const BRACKETED_MARKS = /^\[[^\p{L}\p{N}]*\]$/u

/** The words of a quotation: case, marks, full stops within abbreviations and contractions are no difference. */
export function tokensOf(text: string): Token[] {
  const out: Token[] = []
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    if (BRACKETED_MARKS.test(found)) continue
    const marked = MARKED.test(found)
    for (const word of marked ? [found] : spelledOut(found))
      out.push({ word, start: index, end: index + found.length, marked })
    if (out.length >= MOST_WORDS) break
  }
  return out
}

/** "They’re" as "they are", "don't" as "do not", "U.S" as "us", "%" as "percent". */
function spelledOut(found: string): string[] {
  const word = found
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[.,](?!\d)/g, '')
  if (word in SIGNS) return [SIGNS[word]!]
  const [, verb, ending] = CONTRACTED.exec(word) ?? []
  if (verb === undefined) return [word.replaceAll("'", '')]
  return [verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb, ENDINGS[ending!]!]
}
const SIGNS: Readonly<Record<string, string>> = { '%': 'percent', '&': 'and' }
const CONTRACTED = /^(\p{L}+?)('(?:re|ve|ll|m)|n't|(?<=^(?:he|she|it|that|there|what|who|here))'s)$/u
const ENDINGS: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "n't": 'not',
  "'s": 'is',
}

export const wordingOf = (text: string): Wording => ({ text, tokens: tokensOf(text) })

/** Words in a row that both have, or that only one has of a place. */
interface Piece {
  same: boolean
  /** Of each wording, from which word to which. */
  a: [from: number, to: number]
  b: [from: number, to: number]
}

/**
 * Where `a` has other words than `b`, between the first and the last of those that both have; null where that is too little to be one
 * utterance. What one has more before and after them is a longer quotation and no change, nor is what a page itself marks with brackets or dots.
 */
export function changesOf(a: Wording, b: Wording, run = RUN): Change[] | null {
  const pieces = sharedPart(piecesOf(a, b))
  if (!pieces.some(({ same, a }) => same && length(a) >= run)) return null
  const words = pieces.flatMap((piece) => (piece.same ? a.tokens.slice(...piece.a).map(({ word }) => word) : []))
  const shared = words.length
  if (shared < SAID || shared < MOST * Math.min(a.tokens.length, b.tokens.length) || rarity(words) < TELLING)
    return null
  return pieces.flatMap((piece) => changeIn(piece, a, b))
}

function piecesOf(a: Wording, b: Wording): Piece[] {
  const out: Piece[] = []
  let [i, j] = [0, 0]
  const words = ({ tokens }: Wording) => tokens.map(({ word }) => word)
  for (const { added, removed, count = 0 } of diffArrays(words(b), words(a))) {
    const [inA, inB] = [removed ? 0 : count, added ? 0 : count]
    const last = out.at(-1)
    const same = !added && !removed
    if (last && !last.same && !same) {
      last.a[1] += inA
      last.b[1] += inB
    } else out.push({ same, a: [i, i + inA], b: [j, j + inB] })
    i += inA
    j += inB
  }
  return out
}

const length = ([from, to]: [number, number]) => to - from

/** The pieces in a row that have most in common for what they have not (Kadane's): words that both happen to have elsewhere are none of it. */
function sharedPart(pieces: readonly Piece[]): Piece[] {
  let best = { from: 0, to: 0, score: 0 }
  let now = { from: 0, score: 0 }
  for (const [i, { same, a, b }] of pieces.entries()) {
    const change = Math.max(length(a), length(b))
    const score = same ? length(a) : change > LONGEST_CHANGE ? Number.NEGATIVE_INFINITY : -Math.min(change, DEAREST)
    if (now.score <= 0) now = { from: i, score: 0 }
    now.score += score
    if (now.score > 0 && now.score >= best.score) best = { from: now.from, to: i + 1, score: now.score }
  }
  return pieces.slice(best.from, best.to)
}

const rarity = (words: readonly string[]): number =>
  [...new Set(words)].reduce((sum, word) => sum + (isStop(word) ? 0 : weight(stem(word))), 0)

const FIGURE = /\p{N}|^(?:not|no|never|none|nobody|nothing|nor|neither|without|cannot)$|n't$/u

function changeIn(piece: Piece, a: Wording, b: Wording): Change[] {
  if (piece.same) return []
  const [here, there] = [a.tokens.slice(...piece.a), b.tokens.slice(...piece.b)]
  const spelled = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join('')
  if ([...here, ...there].some(({ marked }) => marked) || spelled(here) === spelled(there)) return []
  const changed = [...here, ...there].map(({ word }) => word)
  const weighs = changed.some((word) => FIGURE.test(word)) ? 'figure' : changed.every(isStop) ? 'little' : 'word'
  const before = a.tokens[piece.a[0] - 1]?.end ?? 0
  const at = here.length === 0 ? { start: before, end: before } : { start: here[0]!.start, end: here.at(-1)!.end }
  return [{ at, instead: there.length === 0 ? '' : b.text.slice(there[0]!.start, there.at(-1)!.end), weighs }]
}
