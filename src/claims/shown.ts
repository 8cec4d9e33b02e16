/** Which of a claim's mentions stands for it: the clearest whole one that says what most of them say, verbatim. */
import { byMoment } from '../dossier/moments.ts'
import { hasMainVerb } from '../text/verbs.ts'
import { contentWords, words } from '../text/words.ts'

interface Showable {
  id: string
  text: string
  /** Null for the page's own word. */
  attribution: string | null
  speaker: string
  /** Of the speaker; who is unnamed is another one on each page. */
  kind: string
  /** Outlets between the page and the speaker. */
  chain: readonly string[]
  published: string | null
}

/** Index of the mention to show. Depends on the set of mentions alone: ties go to the earliest, then to the smallest id. */
export function shown(mentions: readonly Showable[]): number {
  if (mentions.length === 1) return 0
  // Most mentions repeat the words of another: what follows from words alone is found once.
  const read = new Map<string, Read>()
  for (const { text } of mentions) {
    const known = read.get(text)
    if (known) known.count++
    else {
      const stems = contentWords(text).map(({ stem }) => stem)
      read.set(text, { count: 1, stems, words: stems.join(' ') })
    }
  }
  const typical = typicality(read)
  const repeated = shares(mentions, ({ text }) => read.get(text)!.words)
  const heard = shares(mentions, ({ attribution, speaker, kind }) =>
    attribution === null ? '' : kind === 'unnamed' ? kind : speaker,
  )
  const clear = new Map<string, number>()
  const clarityOf = (mention: Showable): number => {
    const key = `${mention.attribution === null} ${mention.chain.length} ${mention.text}`
    const known = clear.get(key) ?? clarity(mention)
    clear.set(key, known)
    return known
  }
  const scores = mentions.map(
    (mention, i) =>
      clarityOf(mention) + TYPICAL * typical.get(mention.text)! + REPEATED * repeated[i]! + HEARD * heard[i]!,
  )
  let best = 0
  for (let i = 1; i < mentions.length; i++)
    if (precedes(mentions[i]!, mentions[best]!, scores[i]! - scores[best]!)) best = i
  return best
}

/** What it is worth, in units of `clarity`, that a mention has the words that all of them have most often, */
const TYPICAL = 3
/** that many have just its words, */
const REPEATED = 2
/** and that most are by its speaker: of one page, or by one misreading, is what but few give to somebody. */
const HEARD = 2.5

/** How often what each mention has is had among them, as a share of what is had most often. */
function shares(mentions: readonly Showable[], of: (mention: Showable) => string): number[] {
  const keys = mentions.map(of)
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return keys.map((key) => counts.get(key)! / most)
}

interface Read {
  /** How many mentions have these words. */
  count: number
  /** Of its content words, in order; and as one. */
  stems: string[]
  words: string
}

/** How like the sum of all mentions each text is, by its words: a cosine, from 0 to 1. */
function typicality(texts: ReadonlyMap<string, Read>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { stems, count } of texts.values())
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + count)
  const length = Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0))
  const likeness = ({ stems }: Read) => {
    const own = new Set(stems)
    let sum = 0
    for (const stem of own) sum += counts.get(stem)!
    return sum / (Math.sqrt(own.size) * length || 1)
  }
  return new Map([...texts].map(([text, read]) => [text, likeness(read)]))
}

function precedes(a: Showable, b: Showable, gain: number): boolean {
  if (Math.abs(gain) > 1e-9) return gain > 0
  const first = a.published === b.published ? 0 : byMoment(a.published, b.published)
  return first === 0 ? a.id < b.id : first < 0
}

/** Whole sentences, names instead of pronouns, neither a stub nor a paragraph, few intermediaries. */
export function clarity({ text, attribution, chain }: Pick<Showable, 'text' | 'attribution' | 'chain'>): number {
  const plain = text.trim()
  let score = 0
  if (/^["“‘'(]?[\p{Lu}\p{N}]/u.test(plain)) score += 1
  if (BROKEN_OFF.test(plain)) score -= 2
  else if (/[.!?]["”’')]*$/.test(plain)) score += 0.5
  if (DANGLES.test(plain)) score -= 2
  // Who speaks stands beside it.
  else if (/^["“‘']?(?:he|she|we|i)\b/i.test(plain)) score -= attribution === null ? 2 : 1
  else if (/\b(?:he|she|they|him|her|them|his|their|it)\b/i.test(plain)) score -= 0.5
  if (plain.includes(' … ')) score -= 1
  if (isNoClause(plain)) score -= plain.length < 25 ? 4 : 2.5
  if (/[[\]]/.test(plain)) score -= 0.5
  // "Moscow 's aim": what a page's make has torn.
  if (/\s(?:[.,;]|[’']s)(?:\s|$)/.test(plain)) score -= 0.75
  if (/\?["”’')]*$/.test(plain)) score -= 1
  if ((plain.match(/["“”]/g) ?? []).length % 2 === 1) score -= 0.75
  score += namesIn(plain) * 0.4
  return score + lengthScore(plain.length) - 0.3 * Math.min(3, chain.length)
}

/** Whether a statement tells something to who reads nothing else: a clause that does not hang on the one before. */
export const standsAlone = (text: string): boolean =>
  !DANGLES.test(text) && !isNoClause(text) && contentWords(text).length > 1

/** "The summit, hours after ...": what a page or a list of pages has cut. */
const BROKEN_OFF = /(?:\.{2,}|…)["”’')]*$/

/** Begins with what was named before. */
const DANGLES = /^["“‘']?(?:its?|they|this|that|these|those|you|his|her|their|such|but|and|so|or)\b/i

const isNoClause = (text: string): boolean => !hasMainVerb(words(text)) || HANGS.test(text) || REFERS.test(text)

/** "As the mayor goes on to deny it": what hangs on a clause that is not there. */
const HANGS = /^(?:as|while|when|where|because|although|though|since|after|before|until|unless)\b(?!.*,)/i

/** "A claim the mayor has denied": what was claimed is told before. */
const REFERS =
  /^["“‘']?(?:an?|the|any|all|these|those) (?:[\w’-]+ ){0,2}(?:accusation|allegation|assertion|charge|claim|report|suggestion)s? (?:(?:that|which) )?(?!(?:that|which|of|about|is|are|was|were|has|have)\b)[^,;:.“"]{2,50} (?:den(?:y|ies|ied)|disputed?s?|dismiss(?:es|ed)?|refuted?s?|reject(?:s|ed)?)\W*$/iu

/** 0 for stubs and paragraphs, 1 between 60 and 160 characters. */
function lengthScore(length: number): number {
  if (length < 60) return (1.5 * length) / 60 - 0.5
  return length <= 160 ? 1 : Math.max(-1.5, 1 - (length - 160) / 120)
}

/** Capitalised words within the sentence, up to three. */
function namesIn(text: string): number {
  return Math.min(3, (text.match(/[a-z,] \p{Lu}\p{L}+/gu) ?? []).length)
}
