/** Whose words pages quote, in which wordings, and to whom they give them. */
import { addTo } from '../lists.ts'
import { type Change, changesOf, RUN, SAID, type Wording, wordingOf } from '../quotations/differences.ts'
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

/** One utterance that several outlets quote, in the wording on which most of them agree, the longest that several have. */
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
  /** Names of those through whom it came. */
  chain: readonly string[]
}

/** Those that most outlets quote first. */
export function quotedIn(dossier: Pick<Dossier, 'articles' | 'speakers' | 'claims'>): Quotation[] {
  const all = wordingsIn(dossier)
  const alike = alikeAmong(all)
  const ranked = all
    .map((each) => ({ each, ...rankOf(each, alike.get(each)!) }))
    .sort((a, b) => b.agreed - a.agreed || b.own - a.own || b.length - a.length)
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

/** How many outlets have the same, more or less of it; whether several have just this; and its words. */
const rankOf = (each: Quoted, alike: readonly Other[]) => ({
  agreed: outletsOf([each, ...alike.filter(isSame).map(({ other }) => other)]),
  own: Math.min(2, outletsOf([each])),
  length: each.wording.tokens.length,
})

/** Who only passes it on, or is nobody of whom anything is told. */
const OPEN: ReadonlySet<string> = new Set(['outlet', 'unnamed'])

/** Mostly the marks stand before the statement. */
const MARKED = /^["“‘'«„]/

/** Each wording of what the statements quote, those first quoted first. */
function wordingsIn({ articles, speakers, claims }: Pick<Dossier, 'articles' | 'speakers' | 'claims'>): Quoted[] {
  const named = new Map(speakers.flatMap(({ id, kind, name }) => (OPEN.has(kind) ? [] : [[id, name]])))
  const onPages = new Map<string, ClaimMention[]>()
  for (const { mentions } of claims) for (const mention of mentions) addTo(onPages, mention.article, mention)
  const found = new Map<string, Quoted>()
  for (const { id: page, outlet } of inTime(articles, momentOf))
    for (const { id, text, spans, attribution, speaker, chain, verbatim } of onPages.get(page) ?? [])
      for (const at of verbatim && !MARKED.test(text) ? [{ start: 0, end: text.length }] : quotationsOf(text)) {
        const wording = wordingOf(text.slice(at.start, at.end))
        if (wording.tokens.length < SAID) continue
        const key = wording.tokens.map(({ word }) => word).join(' ')
        const place = { text: wording.text, article: page, spans: outOfJoined(at, spans) }
        const quoted = found.get(key) ?? { place, wording, mentions: [] }
        found.set(key, quoted)
        quoted.mentions.push({ id, outlet, speaker: (attribution !== null && named.get(speaker)) || null, chain })
      }
  return [...found.values()]
}

/** Another wording of an utterance, and what it changes of the one. */
interface Other {
  other: Quoted
  changes: Change[]
}

const isSame = ({ changes }: Other): boolean => changes.length === 0

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
      const changes = i === j ? null : changesOf(other.wording, one.wording, areOfTwo(one, other) ? SAID : RUN)
      if (changes) alike.get(one)!.push({ other, changes })
    }
  }
  return alike
}

/** Whether pages give the two to different speakers: then more has to be the same. */
function areOfTwo(one: Quoted, other: Quoted): boolean {
  const speakers = new Set(one.mentions.flatMap(({ speaker }) => speaker ?? []))
  const others = other.mentions.flatMap(({ speaker }) => speaker ?? [])
  return speakers.size > 0 && others.length > 0 && !others.some((each) => speakers.has(each))
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
  const times = new Map<string | null, number>()
  for (const { speaker } of mentions) if (speaker !== null) times.set(speaker, (times.get(speaker) ?? 0) + 1)
  const given = new Map<string | null, string[]>()
  // "Lund said that the council had called it “…”": whose words they are is told by the others.
  for (const { id, speaker, chain } of mentions) addTo(given, mostOf([speaker, ...chain], times) ?? speaker, id)
  return [...given]
    .map(([speaker, mentions]) => ({ speaker, mentions }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.mentions.length - a.mentions.length)
}

/** Of several names the one that is counted most, the first of as many; undefined where none is. */
const mostOf = (
  names: readonly (string | null)[],
  times: ReadonlyMap<string | null, number>,
): string | null | undefined =>
  names
    .filter((each) => times.has(each))
    .reduce<string | null | undefined>(
      (best, each) => (best === undefined || times.get(each)! > times.get(best)! ? each : best),
      undefined,
    )

/** 2 where a figure or a negation is changed, 1 where a word that tells something is, else 0. */
export const weightOf = ({ changes }: Pick<Altered, 'changes'>): number =>
  changes.reduce((most, { weighs }) => Math.max(most, WEIGHTS[weighs]), 0)
const WEIGHTS = { figure: 2, word: 1, little: 0 } as const
