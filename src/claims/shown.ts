/** Which of a claim's mentions stands for it: the clearest whole one that says what most of them say, verbatim. */
import { hasMainVerb } from './verbs.ts'
import { contentWords, words } from './words.ts'

export interface Showable {
  id: string
  text: string
  /** Outlets between the page and the speaker. */
  chain: readonly string[]
  published: string | null
}

/** Index of the mention to show. Depends on the set of mentions alone: ties go to the earliest, then to the smallest id. */
export function shown(mentions: readonly Showable[]): number {
  if (mentions.length === 1) return 0
  const typical = typicality(mentions)
  const scores = mentions.map((mention, i) => clarity(mention) + TYPICAL * typical[i]!)
  let best = 0
  for (let i = 1; i < mentions.length; i++)
    if (precedes(mentions[i]!, mentions[best]!, scores[i]! - scores[best]!)) best = i
  return best
}

/** What it is worth that a mention has the words that all of them have most often, in units of `clarity`. */
const TYPICAL = 2.6

/** How like the sum of all mentions each is, by its words: a cosine, from 0 to 1. */
function typicality(mentions: readonly Showable[]): number[] {
  const stems = mentions.map(({ text }) => new Set(contentWords(text).map(({ stem }) => stem)))
  const counts = new Map<string, number>()
  for (const each of stems) for (const stem of each) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const length = Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0))
  return stems.map((each) => {
    let sum = 0
    for (const stem of each) sum += counts.get(stem)!
    return sum / (Math.sqrt(each.size) * length || 1)
  })
}

function precedes(a: Showable, b: Showable, gain: number): boolean {
  if (Math.abs(gain) > 1e-9) return gain > 0
  if (a.published !== b.published) return (a.published ?? '~') < (b.published ?? '~')
  return a.id < b.id
}

/** Whole sentences, names instead of pronouns, neither a stub nor a paragraph, few intermediaries. */
export function clarity({ text, chain }: Pick<Showable, 'text' | 'chain'>): number {
  const plain = text.trim()
  let score = 0
  if (/^["“‘'(]?[\p{Lu}\p{N}]/u.test(plain)) score += 1
  if (/[.!?]["”’')]*$/.test(plain)) score += 0.5
  if (/^["“‘']?(?:he|she|it|they|this|that|these|those|we|i|you|his|her|their|such|but|and|so|or)\b/i.test(plain))
    score -= 2
  else if (/\b(?:he|she|they|him|her|them|his|their|it)\b/i.test(plain)) score -= 0.5
  if (plain.includes(' … ')) score -= 1
  if (!hasMainVerb(words(plain))) score -= 1.5
  if (/[[\]]/.test(plain)) score -= 0.5
  // "Moscow 's aim", "The harbour ...": what a page's make has torn.
  if (/\s(?:[.,;]|[’']s)(?:\s|$)|(?:\.{2,}|…)$/.test(plain)) score -= 0.75
  if (/\?["”’')]*$/.test(plain)) score -= 1
  if ((plain.match(/["“”]/g) ?? []).length % 2 === 1) score -= 0.75
  score += namesIn(plain) * 0.4
  return score + lengthScore(plain.length) - 0.3 * Math.min(3, chain.length)
}

/** 0 for stubs and paragraphs, 1 between 60 and 160 characters. */
function lengthScore(length: number): number {
  if (length < 60) return (1.5 * length) / 60 - 0.5
  return length <= 160 ? 1 : Math.max(-1.5, 1 - (length - 160) / 120)
}

/** Capitalised words within the sentence, up to three. */
function namesIn(text: string): number {
  return Math.min(3, (text.match(/[a-z,] \p{Lu}\p{L}+/gu) ?? []).length)
}
