/** Corrections laid over what the program found. Nothing stored is changed: taking one back brings the finding back. */

import type { Coverage, StoryData, TermMove } from '../dossier/data.ts'
import { pageOf } from '../dossier/page.ts'
import { addTo } from '../lists.ts'
import type { Claims, CopyPair, Correction } from '../store/store.ts'
import { touches } from '../text/spans.ts'
import type { Attribution, Reading, Reason, Span, Speaker } from '../types.ts'
import { attributionAt, locate, mentionAt } from './anchors.ts'
import { inForce } from './force.ts'
import { type Anchor, bodyOf, isKind } from './kinds.ts'
import { mentionsAt, type Pages, type Version } from './pages.ts'
import { isSame, LOOKED_AT, saysOf } from './says.ts'

/** The story with every correction in force applied; grouping has those about claims already. */
export function corrected(data: StoryData): StoryData {
  const corrections = inForce(data.corrections)
  if (corrections.length === 0) return data
  const { readings, hidden, ...rest } = laidOver(data, corrections)
  const seen = (reading: Reading): Reading =>
    hidden.size === 0
      ? reading
      : { ...reading, mentions: reading.mentions.filter(({ id }) => !hidden.has(data.claims.get(id) ?? id)) }
  return { ...data, ...rest, readings: [...readings.values()].map(seen) }
}

/** The same of coverage, with what stands on the pages that its corrections name. */
export function correctedCoverage(data: Coverage, named: Named): Coverage {
  const corrections = changing(named.corrections)
  if (corrections.length === 0) return data
  const { readings, hidden, ...rest } = laidOver({ ...data, ...named }, corrections)
  const pages = new Map(data.pages)
  for (const found of named.readings) {
    const now = readings.get(found.article)!
    if (now !== found) pages.set(found.article, pageOf(now, named.texts.get(found.article) ?? ''))
  }
  return { ...data, ...rest, pages, claims: hidden.size === 0 ? data.claims : without(hidden, data.claims) }
}

/** Those in force of which a dossier follows: what was looked at and found right is as it was. */
export const changing = (corrections: readonly Correction[]): Correction[] =>
  inForce(corrections).filter(({ kind }) => kind !== 'right')

/** What has no claim is not shown. */
function without(hidden: ReadonlySet<string>, { get, of }: Claims): Claims {
  const shown = (claim: string | undefined) => (claim === undefined || hidden.has(claim) ? undefined : claim)
  return {
    get: (mention) => shown(get(mention)),
    of: (article, ids) => of(article, ids).map(shown),
  }
}

/** What corrections in force make of the pages that they name, and of the rest. */
function laidOver(
  data: Omit<Named, 'corrections'> & Pick<Coverage, 'copies'> & { claims: Pick<Coverage['claims'], 'get'> },
  corrections: readonly Correction[],
): Pick<Coverage, 'copies' | 'labels' | 'ofTerms'> & { readings: Map<string, Reading>; hidden: Set<string> } {
  const pages = pagesOf(data)
  const readings = new Map(data.readings.map((reading) => [reading.article, reading]))
  const hidden = new Set<string>()
  const labels = new Map<string, string>()
  const ofTerms = new Map<string, TermMove[]>()
  const claimsAt = (at: Anchor) => mentionsAt(at, pages).map((mention) => data.claims.get(mention) ?? mention)
  for (const correction of corrections) {
    const { kind, body } = correction
    const term = kind === 'term' ? bodyOf(kind, body) : null
    if (term) labels.set(term.term, term.label)
    const ofTerm = kind === 'of-term' ? bodyOf(kind, body) : null
    if (ofTerm) for (const claim of claimsAt(ofTerm.at)) addTo(ofTerms, claim, ofTerm)
    const hide = kind === 'hide' ? bodyOf(kind, body) : null
    if (hide) for (const claim of claimsAt(hide.at)) hidden.add(claim)
    const at = attributionAnchor(correction)
    if (at)
      for (const { text, reading } of pages.get(at.page) ?? []) {
        const span = locate(at, text)
        const now = readings.get(reading.article)!
        if (span) readings.set(reading.article, changed(now, reading, span, text, correction))
      }
  }
  // Last: what somebody found right holds for what is shown in the end.
  for (const { correction, version, attribution } of looked(corrections, pages, readings))
    if (attribution?.isSame) {
      const { article } = version.reading
      const now = readings.get(article)!
      const why = whyOf(correction)
      const mark = (each: Attribution) => (each.id === attribution.id ? { ...each, why: [...each.why, why] } : each)
      readings.set(article, { ...now, attributions: now.attributions.map(mark) })
    }
  return { readings, hidden, copies: copiesCorrected(data.copies, corrections, pages), labels, ofTerms }
}

/** What the pages that corrections name hold: enough to tell which corrections have their words. */
export type Named = Pick<StoryData, 'articles' | 'texts' | 'readings' | 'corrections'>

/** The keys of all pages that corrections name. */
export const pagesNamedBy = (corrections: readonly Correction[]): Set<string> =>
  new Set(corrections.flatMap((each) => [...anchorsOf(each).map(({ page }) => page), ...pagesOfBody(each)]))

/** The ids of the mentions that a correction is about, by the words that it names. */
export function mentionsNamed(data: Named): (correction: Correction) => string[] {
  const pages = pagesOf(data)
  return (correction) => anchorsOf(correction).flatMap((at) => mentionsAt(at, pages))
}

/** Corrections in force whose words stand on no current page any more, or whose page is not here. */
export function lost(data: Named): Correction[] {
  const pages = pagesOf(data)
  const stands = (at: Anchor) =>
    (pages.get(at.page) ?? []).some(({ text, current }) => current && locate(at, text) !== null)
  return inForce(data.corrections).filter(
    (each) => !anchorsOf(each).every(stands) || !pagesOfBody(each).every((key) => pages.has(key)),
  )
}

/** What people looked at and found right, in each version of its page that has the words: the statement there, and whether it says the same. */
function* looked(corrections: readonly Correction[], pages: Pages, readings: ReadonlyMap<string, Reading>) {
  for (const correction of corrections) {
    const body = correction.kind === 'right' ? bodyOf('right', correction.body) : null
    for (const version of (body && pages.get(body.at.page)) ?? []) {
      const span = locate(body!.at, version.text)
      if (!span) continue
      const { attributions, speakers } = readings.get(version.reading.article)!
      const id = attributionAt(version.reading, span)
      const now = attributions.find((each) => each.id === id)
      const attribution = now && { id: now.id, isSame: isSame(body!.says, saysOf(now, speakers, version.text)) }
      yield { correction, version, attribution }
    }
  }
}

/** Of what people found right, that which says something else on every current page now: it is to be looked at again. */
export function outdated(data: Named): Correction[] {
  const all = inForce(data.corrections)
  const right = all.filter(({ kind }) => kind === 'right')
  if (right.length === 0) return []
  const { readings } = laidOver({ ...data, copies: [], claims: new Map() }, all)
  const now = [...looked(right, pagesOf(data), readings)].filter(({ version }) => version.current)
  const there = new Set(now.map(({ correction }) => correction))
  const same = new Set(now.flatMap(({ correction, attribution }) => (attribution?.isSame ? correction : [])))
  return right.filter((each) => there.has(each) && !same.has(each))
}

function pagesOf({ articles, texts, readings }: Omit<Named, 'corrections'>): Pages {
  const byArticle = new Map(readings.map((reading) => [reading.article, reading]))
  const out = new Map<string, Version[]>()
  for (const { id, key, supersededBy } of articles) {
    const [text, reading] = [texts.get(id), byArticle.get(id)]
    if (text === undefined || !reading) continue
    addTo(out, key, { key, text, reading, current: supersededBy === null })
  }
  return out
}

/** Where a correction of an attribution stands. */
function attributionAnchor({ kind, body }: Correction): Anchor | null {
  const is = kind === 'speaker' || kind === 'stance' || kind === 'not-attribution' || kind === 'span'
  return is ? (bodyOf(kind, body)?.at ?? null) : null
}

/** All places that a correction names. */
function anchorsOf({ kind, body }: Correction): Anchor[] {
  if (!isKind(kind)) return []
  const read = (bodyOf(kind, body) ?? {}) as Partial<Record<'a' | 'b' | 'at', Anchor>>
  return [read.a, read.b, read.at].filter((each) => each !== undefined)
}

function pagesOfBody({ kind, body }: Correction): string[] {
  const read = kind === 'copy' || kind === 'not-copy' ? bodyOf(kind, body) : null
  return read ? [read.page, read.of] : []
}

/** @param found the reading as the program made it: places are sought in it, so that one correction does not hide another's. */
function changed(reading: Reading, found: Reading, at: Span, text: string, correction: Correction): Reading {
  const { kind, body } = correction
  const why = whyOf(correction)
  const id = attributionAt(found, at)
  const edit = (change: Partial<Attribution>): Attribution[] =>
    reading.attributions.map((each) => (each.id === id ? { ...each, ...change, why: [...each.why, why] } : each))
  if (kind === 'span') return moved(reading, found, at, locate(bodyOf(kind, body)!.to, text), text, why)
  if (id === null) return reading
  if (kind === 'stance') {
    const { stance } = bodyOf(kind, body)!
    // A person judges all of what was said.
    const mentions = reading.mentions.map((each) => (each.attribution === id ? { ...each, stance } : each))
    return { ...reading, attributions: edit({ stance }), mentions }
  }
  if (kind === 'speaker') {
    const { name, kind: speakerKind } = bodyOf(kind, body)!
    const known = reading.speakers.find((each) => each.name === name)
    const made: Speaker = { ...NOBODY, id: `c${correction.id}`, name, kind: speakerKind, aliases: [name], why: [why] }
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

const whyOf = ({ kind, author, at }: Correction): Reason => ({
  about: kind === 'stance' ? 'stance' : kind === 'span' ? 'claim' : 'speaker',
  rule: kind === 'right' ? LOOKED_AT : 'corrected',
  spans: [],
  note: `${kind === 'right' ? 'looked at and found right' : 'corrected'} by ${author}, ${at.slice(0, 10)}`,
})

/** The mention at a span, and the content of its attribution there, stand at another. What is alike is not compared anew. */
function moved(reading: Reading, found: Reading, at: Span, to: Span | null, text: string, why: Reason): Reading {
  const mention = found.mentions.find(({ id }) => id === mentionAt(found, at))
  if (!to || !mention) return reading
  const shift = (spans: readonly Span[], keeps: boolean) => {
    const there = spans.filter((span) => touches(span, at))
    if (there.length === 0) return [...spans]
    const [first, last] = [there[0]!, there.at(-1)!]
    const start = keeps && first.start < at.start ? Math.min(first.start, to.start) : to.start
    const end = keeps && last.end > at.end ? Math.max(last.end, to.end) : to.end
    return [...spans.filter((span) => !there.includes(span)), { start, end }].sort((a, b) => a.start - b.start)
  }
  const spans = shift(mention.spans, false)
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return {
    ...reading,
    mentions: reading.mentions.map((each) => (each.id === mention.id ? { ...each, spans, text: words } : each)),
    attributions: reading.attributions.map((each) =>
      // Content that says more than this gives way only where the two share an edge.
      each.id === mention.attribution ? { ...each, content: shift(each.content, true), why: [...each.why, why] } : each,
    ),
  }
}

const NOBODY = { role: null, affiliation: null, party: null, offices: [], count: null, anonymity: null, mentions: [] }

/** Of corrections about two pages the last holds; a copy so told is never taken for the one that is copied. */
function copiesCorrected(copies: readonly CopyPair[], corrections: readonly Correction[], pages: Pages): CopyPair[] {
  const about = corrections.filter(({ kind }) => kind === 'copy' || kind === 'not-copy')
  if (about.length === 0) return [...copies]
  const out = new Map(copies.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  for (const { kind, body } of about) {
    const told = kind === 'copy' || kind === 'not-copy' ? bodyOf(kind, body) : null
    for (const one of (told && pages.get(told.page)) ?? [])
      for (const other of pages.get(told!.of) ?? []) {
        const [a, b] = [one.reading.article, other.reading.article].sort() as [string, string]
        if (kind === 'not-copy') out.delete(`${a} ${b}`)
        else if (one.current && other.current)
          out.set(`${a} ${b}`, { a, b, shareOfA: 1, shareOfB: 1, copy: one.reading.article })
      }
  }
  return [...out.values()]
}
