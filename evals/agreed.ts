/**
 * To whom quotations are given, as other pages tell: where several pages of the same days have the same words in quotation marks, and one
 * of them names who says them, it is the same person on the others. Truth without gold; the page that names somebody may itself be
 * misread.
 */
import { addTo } from '../src/lists.ts'
import { plainWords } from '../src/origins/wording.ts'
import { hashNumber } from '../src/text/hash.ts'
import { quotationsOf } from '../src/text/quotes.ts'
import { touches } from '../src/text/spans.ts'
import type { Attribution, Span, Speaker } from '../src/types.ts'
import { readJsonl } from './jsonl.ts'

export interface AgreedArticle {
  id: string
  text: string
  published?: string | null
}
type Read = Pick<Attribution, 'source' | 'content'> & { speaker: Pick<Speaker, 'name' | 'kind'> | null }

/** A quotation on a page, and to whom it is given there. */
export interface Quoted {
  article: string
  day: number
  /** Where it stands. */
  at: Span
  /** Some words before and after it. */
  before: string
  after: string
  /** What the page calls who says it ("he", "the mayor"), empty where it is not called; null where nothing is found to be said there. */
  source: { start: number; text: string } | null
  speaker: Read['speaker']
}
export type Called = 'by name' | 'he or she' | 'by a description' | 'otherwise' | 'not found'
/** A quotation with the surname of who says it by the other pages. */
export interface Agreed {
  quoted: Quoted
  truth: string
  /** Parted by a hash of the page: those whose errors may be listed and learnt from, and the others. */
  half: 'to work on' | 'apart'
}

/** Words in a row that tell a sentence again; days between its pages; characters around it that make its page a copy. */
const FEWEST = 8
const DAYS = 6
const AROUND = 60
const DAY_MS = 24 * 60 * 60 * 1000

/** @param readings a file of `hearsay extract --format jsonl` */
export function agreed(articles: ReadonlyMap<string, AgreedArticle>, readings: string): Agreed[] {
  const byWords = new Map<string, Quoted[]>()
  const all: [Quoted, string[]][] = []
  for (const { id, attributions } of readJsonl<{ id: string; attributions: Read[] }>(readings))
    for (const [quoted, keys] of quotedOn(articles.get(id)!, attributions)) {
      all.push([quoted, keys])
      for (const key of keys) addTo(byWords, key, quoted)
    }
  return all.flatMap(([quoted, keys]) => {
    const truths = new Set(
      keys
        .flatMap((key) => byWords.get(key)!)
        .filter((other) => isTelling(other, quoted))
        .map(surnameOf),
    )
    const [truth] = truths
    const half = hashNumber(quoted.article) % 2 === 0 ? ('to work on' as const) : ('apart' as const)
    return truths.size === 1 ? [{ quoted, truth: truth!, half }] : []
  })
}

/** The quotations of a page, each with the beginnings of its sentences that are long enough to be known again. */
function quotedOn({ id, text, published }: AgreedArticle, attributions: readonly Read[]): [Quoted, string[]][] {
  return quotationsOf(text).flatMap((at): [Quoted, string[]][] => {
    const keys = text
      .slice(at.start, at.end)
      .split(/[.?!] /)
      .map(plainWords)
      .filter(({ length }) => length >= FEWEST)
      .map((words) => words.slice(0, FEWEST).join(' '))
    if (keys.length === 0) return []
    const said = innermost(at, attributions)
    const [first] = said?.source ?? []
    const quoted = {
      article: id,
      day: Date.parse(published ?? '') / DAY_MS,
      at,
      before: text.slice(Math.max(0, at.start - AROUND), at.start),
      after: text.slice(at.end, at.end + AROUND),
      source: said
        ? { start: first?.start ?? at.start, text: first ? text.slice(first.start, said.source.at(-1)!.end) : '' }
        : null,
      speaker: said?.speaker ?? null,
    }
    return [[quoted, keys]]
  })
}

/** Of the attributions whose content has the middle of a quotation the one whose content there is the shortest. */
function innermost(at: Span, attributions: readonly Read[]): Read | undefined {
  const middle = (at.start + at.end) >> 1
  const there = ({ content }: Read) => content.find((each) => touches(each, { start: middle, end: middle + 1 }))
  const length = (read: Read) => there(read)!.end - there(read)!.start
  return attributions.filter(there).sort((a, b) => length(a) - length(b))[0]
}

/** Another page of these days that names who says it, and is no copy of the text around it. */
const isTelling = (other: Quoted, quoted: Quoted): boolean =>
  other.article !== quoted.article &&
  Math.abs(other.day - quoted.day) <= DAYS &&
  calledOf(other) === 'by name' &&
  (other.before !== quoted.before || other.after !== quoted.after)

/** The last word of a person's name; of anybody else the whole. */
export function surnameOf({ speaker }: Pick<Quoted, 'speaker'>): string {
  const name = (speaker?.name ?? '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/,? (?:jr|sr|ii|iii)\.?$/, '')
  return speaker?.kind === 'person' ? name.split(' ').at(-1)! : name
}

/** How a page calls who says it. */
export function calledOf({ source, speaker }: Quoted): Called {
  if (source === null) return 'not found'
  if (/^(?:he|she)$/i.test(source.text)) return 'he or she'
  if (/^(?:the|a|an|his|her) /i.test(source.text)) return 'by a description'
  return speaker?.kind === 'person' && /^\p{Lu}/u.test(source.text) ? 'by name' : 'otherwise'
}
