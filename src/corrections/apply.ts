/** Corrections laid over what the program found. Nothing stored is changed: taking one back brings the finding back. */
import type { StoryData } from '../dossier/data.ts'
import type { CopyPair, Correction } from '../store/store.ts'
import type { Attribution, Reading, Reason, Speaker } from '../types.ts'
import { attributionAt, locate } from './anchors.ts'
import { inForce } from './force.ts'
import { type Anchor, bodyOf } from './kinds.ts'
import { mentionsAt, type Pages, type Version } from './pages.ts'

/** The story with every correction in force applied; grouping has those about claims already. */
export function corrected(data: StoryData): StoryData {
  const corrections = inForce(data.corrections)
  if (corrections.length === 0) return data
  const pages = pagesOf(data)
  const readings = new Map(data.readings.map((reading) => [reading.article, reading]))
  const hidden = new Set<string>()
  const copies: CopyPair[] = [...data.copies]
  for (const correction of corrections) {
    const { kind, body } = correction
    const hide = kind === 'hide' ? bodyOf(kind, body) : null
    const copy = kind === 'copy' ? bodyOf(kind, body) : null
    if (hide) for (const mention of mentionsAt(hide.at, pages)) hidden.add(data.claims.get(mention) ?? mention)
    if (copy) copies.push(...copyOf(copy, pages))
    const at = anchorOf(correction)
    if (at && kind !== 'hide')
      for (const { text, reading } of pages.get(at.page) ?? []) {
        const span = locate(at, text)
        const attribution = span && attributionAt(reading, span)
        if (attribution) readings.set(reading.article, changed(readings.get(reading.article)!, attribution, correction))
      }
  }
  const seen = (reading: Reading): Reading =>
    hidden.size === 0
      ? reading
      : { ...reading, mentions: reading.mentions.filter(({ id }) => !hidden.has(data.claims.get(id) ?? id)) }
  return { ...data, readings: [...readings.values()].map(seen), copies, labels: termLabels(data.corrections) }
}

/** Corrections in force whose words stand on no current page any more. */
export function lost(data: StoryData): Correction[] {
  const pages = pagesOf(data)
  const stands = (at: Anchor) =>
    (pages.get(at.page) ?? []).some(({ text, current }) => current && locate(at, text) !== null)
  return inForce(data.corrections).filter((correction) => !anchorsOf(correction).every(stands))
}

/** Names given to terms: a term's id to its label; of several the last. */
function termLabels(corrections: readonly Correction[]): Map<string, string> {
  const found = inForce(corrections).flatMap(({ kind, body }) => (kind === 'term' ? (bodyOf(kind, body) ?? []) : []))
  return new Map(found.map(({ term, label }) => [term, label]))
}

function pagesOf({ articles, texts, readings }: StoryData): Pages {
  const byArticle = new Map(readings.map((reading) => [reading.article, reading]))
  const out = new Map<string, Version[]>()
  for (const { id, key, supersededBy } of articles) {
    const [text, reading] = [texts.get(id), byArticle.get(id)]
    if (text === undefined || !reading) continue
    out.set(key, [...(out.get(key) ?? []), { key, text, reading, current: supersededBy === null }])
  }
  return out
}

const anchorOf = ({ kind, body }: Correction): Anchor | null =>
  kind === 'speaker' || kind === 'stance' || kind === 'not-attribution' || kind === 'hide'
    ? (bodyOf(kind, body)?.at ?? null)
    : null

function anchorsOf(correction: Correction): Anchor[] {
  const { kind, body } = correction
  const pair = kind === 'same-claim' || kind === 'different-claim' ? bodyOf(kind, body) : null
  const at = anchorOf(correction)
  return pair ? [pair.a, pair.b] : at ? [at] : []
}

function changed(reading: Reading, id: string, { kind, body, author, at, id: correction }: Correction): Reading {
  const why: Reason = {
    about: kind === 'stance' ? 'stance' : 'speaker',
    rule: 'corrected',
    spans: [],
    note: `corrected by ${author}, ${at.slice(0, 10)}`,
  }
  const edit = (change: Partial<Attribution>): Attribution[] =>
    reading.attributions.map((each) => (each.id === id ? { ...each, ...change, why: [...each.why, why] } : each))
  if (kind === 'stance') return { ...reading, attributions: edit({ stance: bodyOf(kind, body)!.stance }) }
  if (kind === 'speaker') {
    const { name, kind: speakerKind } = bodyOf(kind, body)!
    const known = reading.speakers.find((each) => each.name === name)
    const made: Speaker = { ...NOBODY, id: `c${correction}`, name, kind: speakerKind, aliases: [name], why: [why] }
    const speakers = known ? reading.speakers : [...reading.speakers, made]
    return { ...reading, speakers, attributions: edit({ speaker: (known ?? made).id }) }
  }
  return {
    ...reading,
    attributions: reading.attributions
      .filter((each) => each.id !== id)
      .map((each) => (each.parent === id ? { ...each, parent: null } : each)),
    mentions: reading.mentions.filter(({ attribution }) => attribution !== id),
  }
}

const NOBODY = { role: null, affiliation: null, party: null, offices: [], count: null, anonymity: null, mentions: [] }

function copyOf({ page, of }: { page: string; of: string }, pages: Pages): CopyPair[] {
  const [one, other] = [page, of].map((key) => pages.get(key)?.find(({ current }) => current)?.reading.article)
  if (!one || !other || one === other) return []
  const [a, b] = one < other ? [one, other] : [other, one]
  return [{ a, b, shareOfA: 1, shareOfB: 1, passages: [] }]
}
