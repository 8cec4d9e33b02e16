/** Whose words pages quote, in which wordings, and to whom they give them. */
import { addTo } from '../lists.ts'
import { type Change, changesOf, SAID, type Wording, wordingOf } from '../quotations/differences.ts'
import { quotationsOf } from '../text/quotes.ts'
import { outOfJoined } from '../text/spans.ts'
import type { Span } from '../types.ts'
import { inTime, momentOf } from './moments.ts'
import type { ClaimMention, Dossier } from './types.ts'

/** Words that a page sets in quotation marks, where it does so first. */
interface Place {
  /** Verbatim, without its marks. */
  text: string
  article: string
  spans: Span[]
}

/** One utterance that several outlets quote, in the wording on which most of them agree, the longest of such. */
export interface Quotation extends Place {
  /** Ids of the mentions with these words, more or fewer of them included; the first has just these. */
  mentions: string[]
  /** How many outlets quote of it. */
  outlets: number
  /** The same in other words: what changes a figure or a negation first, then by outlets. */
  altered: Altered[]
  /** To whom it is given, by name: those to whom most mentions give it first, and last null, where a page names nobody. */
  given: { speaker: string | null; mentions: string[] }[]
}

/** A wording that is not the one on which most agree. */
export interface Altered extends Place {
  /** Ids of the mentions that have it, the earliest first. */
  mentions: string[]
  changes: Change[]
}

/** A wording, and where it stands. */
interface Quoted {
  place: Place
  wording: Wording
  /** The earliest first. */
  mentions: Told[]
}

interface Told {
  id: string
  outlet: string | null
  /** Null where the page gives it to nobody. */
  speaker: string | null
}

/** Those that most outlets quote first. */
export function quotedIn(dossier: Pick<Dossier, 'articles' | 'speakers' | 'claims'>): Quotation[] {
  const all = wordingsIn(dossier)
  const alike = alikeAmong(all)
  const agreed = (each: Quoted) => {
    const same = alike.get(each)!.filter(isSame)
    return outletsOf([each, ...same.map(({ other }) => other)])
  }
  const ranked = all
    .map((each) => ({ each, agreed: agreed(each) }))
    .sort((a, b) => b.agreed - a.agreed || b.each.wording.tokens.length - a.each.wording.tokens.length)
  const taken = new Set<Quoted>()
  const out: Quotation[] = []
  for (const { each } of ranked) {
    if (taken.has(each)) continue
    const others = alike.get(each)!.filter(({ other }) => !taken.has(other))
    for (const one of [each, ...others.map(({ other }) => other)]) taken.add(one)
    const quotation = quotationOf(each, others)
    if (quotation.outlets > 1) out.push(quotation)
  }
  return out.sort((a, b) => b.outlets - a.outlets)
}

/** Who only passes it on, or is nobody of whom anything is told. */
const OPEN: ReadonlySet<string> = new Set(['outlet', 'unnamed'])

/** Each wording of what the statements set in quotation marks, those first quoted first. */
function wordingsIn({ articles, speakers, claims }: Pick<Dossier, 'articles' | 'speakers' | 'claims'>): Quoted[] {
  const named = new Map(speakers.flatMap(({ id, kind, name }) => (OPEN.has(kind) ? [] : [[id, name]])))
  const onPages = new Map<string, ClaimMention[]>()
  for (const { mentions } of claims) for (const mention of mentions) addTo(onPages, mention.article, mention)
  const found = new Map<string, Quoted>()
  for (const { id: page, outlet } of inTime(articles, momentOf))
    for (const { id, text, spans, attribution, speaker } of onPages.get(page) ?? [])
      for (const at of quotationsOf(text)) {
        const wording = wordingOf(text.slice(at.start, at.end))
        if (wording.tokens.length < SAID) continue
        const key = wording.tokens.map(({ word }) => word).join(' ')
        const place = { text: wording.text, article: page, spans: outOfJoined(at, spans) }
        const quoted = found.get(key) ?? { place, wording, mentions: [] }
        found.set(key, quoted)
        quoted.mentions.push({ id, outlet, speaker: (attribution !== null && named.get(speaker)) || null })
      }
  return [...found.values()]
}

/** Another wording of an utterance, and what it changes of the one. */
interface Other {
  other: Quoted
  changes: Change[]
}

const isSame = ({ changes }: Other): boolean => changes.length === 0

/** So many words in a row do two wordings of one utterance share at the least. */
const RUN = 4
/** What so many wordings share is a stock phrase, and brings none of them together. */
const COMMON = 100

/** For each wording the others of what may be the same utterance. */
function alikeAmong(all: readonly Quoted[]): ReadonlyMap<Quoted, Other[]> {
  const holders = new Map<string, number[]>()
  for (const [i, { wording }] of all.entries()) for (const run of runsOf(wording)) addTo(holders, run, i)
  const alike = new Map(all.map((each): [Quoted, Other[]] => [each, []]))
  for (const [i, one] of all.entries()) {
    const near = [...runsOf(one.wording)].map((run) => holders.get(run)!).filter(({ length }) => length <= COMMON)
    for (const j of new Set(near.flat())) {
      const other = all[j]!
      const changes = i === j ? null : changesOf(other.wording, one.wording)
      if (changes) alike.get(one)!.push({ other, changes })
    }
  }
  return alike
}

const runsOf = ({ tokens }: Wording): Set<string> => {
  const words = tokens.map(({ word }) => word)
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')))
}

const outletsOf = (all: readonly Quoted[]): number =>
  new Set(all.flatMap(({ mentions }) => mentions.map(({ outlet }) => outlet))).size

function quotationOf(quoted: Quoted, others: readonly Other[]): Quotation {
  const agreeing = [quoted, ...others.filter(isSame).map(({ other }) => other)]
  const all = [quoted, ...others.map(({ other }) => other)]
  const altered = others
    .filter((other) => !isSame(other))
    .sort((a, b) => weightOf(b) - weightOf(a) || outletsOf([b.other]) - outletsOf([a.other]))
  return {
    ...quoted.place,
    mentions: agreeing.flatMap(({ mentions }) => mentions.map(({ id }) => id)),
    outlets: outletsOf(all),
    altered: altered.map(({ other, changes }) => {
      return { ...other.place, mentions: other.mentions.map(({ id }) => id), changes }
    }),
    given: givenTo(all.flatMap(({ mentions }) => mentions)),
  }
}

function givenTo(mentions: readonly Told[]): Quotation['given'] {
  const given = new Map<string | null, string[]>()
  for (const { id, speaker } of mentions) addTo(given, speaker, id)
  return [...given]
    .map(([speaker, mentions]) => ({ speaker, mentions }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.mentions.length - a.mentions.length)
}

const weightOf = ({ changes }: Other): number =>
  changes.some(({ weighs }) => weighs === 'figure') ? 2 : changes.some(({ weighs }) => weighs === 'word') ? 1 : 0
