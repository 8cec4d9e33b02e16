/** What is different between two moments, most important first, each with its evidence. */
import { shift } from '../dates/days.ts'
import { notesIn } from '../disputes/takenback.ts'
import { compare } from '../text/compare.ts'
import { claimChanges, NOTHING } from './claimchanges.ts'
import { byMoment, versionMoment } from './moments.ts'
import { count } from './phrase.ts'
import type { State } from './state.ts'
import type { Change, ChangeKind, Claim, ClaimMention, DossierArticle } from './types.ts'
import { carriedOver } from './versions.ts'

const IMPORTANCE: readonly ChangeKind[] = [
  'status',
  'figure',
  'position',
  'new-origin',
  'new-claim',
  'dropped',
  'new-version',
  'new-speaker',
]

/** @param texts of the pages that have a later version, and of those. */
export function changesBetween(earlier: State, now: State, texts: ReadonlyMap<string, string>): Change[] {
  const { before, same } = carriedOver(earlier, now)
  const claims = new Map(now.claims.map(({ id }, i) => [id, i]))
  const voices = new Map(now.speakers.map(({ id }, i) => [id, i]))
  // A new voice weighs by how much it says, all else by the claim that it is about.
  const rank = ({ speaker, claim }: Change) => (speaker ? voices.get(speaker) : claims.get(claim ?? '')) ?? 1e9
  // What is close to another claim says little that is new.
  const close = new Set(now.claims.flatMap(({ id, near }) => (near === null ? [] : id)))
  const isClose = ({ kind, claim }: Change) => Number(kind === 'new-claim' && close.has(claim ?? ''))
  const past = longPast(earlier, now)
  const isBackground = ({ kind, claim }: Change) => Number(kind === 'new-claim' && past.has(claim ?? ''))
  const unsourced = new Set<Change>()
  const changes = [
    ...claimChanges(before, now, unsourced),
    ...dropped(before, now),
    ...versions(before, now, same, texts),
    ...newSpeakers(before, now),
    ...newPositions(before, now),
  ]
  return changes.sort(
    (a, b) =>
      IMPORTANCE.indexOf(a.kind) - IMPORTANCE.indexOf(b.kind) ||
      Number(unsourced.has(a)) - Number(unsourced.has(b)) ||
      isBackground(a) - isBackground(b) ||
      isClose(a) - isClose(b) ||
      rank(a) - rank(b) ||
      byMoment(b.at, a.at) ||
      compare(key(a), key(b)),
  )
}

/** Ids of claims all whose times were over long before the earlier moment: background, though no page told it then. */
function longPast({ asOf }: State, { timeline }: State): ReadonlySet<string> {
  const until = new Map<string, string>()
  for (const { claim, to } of timeline) if (to > (until.get(claim) ?? '')) until.set(claim, to)
  const day = shift((asOf ?? '9999-12-31').slice(0, 10), -LONG)
  return new Set([...until].flatMap(([claim, to]) => (to < day ? claim : [])))
}
/** Days. */
const LONG = 7

const key = ({ claim, speaker, article, after }: Change): string => `${claim} ${speaker} ${article} ${after}`
/** Claims that no page makes any more, since a page that made it has a later version without it. */
function dropped(before: State, now: State): Change[] {
  const there = new Set(now.claims.flatMap(({ mentions }) => mentions.map(({ id }) => id)))
  const texts = new Set(now.claims.flatMap(({ mentions }) => mentions.map(({ text }) => text)))
  const pages = laterOf(now)
  return before.claims
    .filter(({ mentions }) => mentions.every(({ id, text }) => !there.has(id) && !texts.has(text)))
    .map((claim) => {
      const { article, published } = claim.mentions[0]!
      const old = before.articles.find(({ id }) => id === article)
      const later = pages.get(old?.url ?? '')
      const at = later && old ? versionMoment(later, old) : published
      const why = 'the later version of the page does not say it'
      return { ...NOTHING, kind: 'dropped' as const, article: later?.id ?? article, before: claim.text, at, why }
    })
}

/** The pages that are there now by their address. */
const laterOf = ({ articles }: State): ReadonlyMap<string, DossierArticle> =>
  new Map(articles.flatMap((each) => (each.url === null ? [] : [[each.url, each] as const])))

/** Pages that were replaced by a later version that says something else, or corrects what it said. */
function versions(before: State, now: State, same: ReadonlySet<string>, texts: ReadonlyMap<string, string>): Change[] {
  const there = new Set(now.articles.map(({ id }) => id))
  const pages = laterOf(now)
  return before.articles
    .filter(({ id }) => !there.has(id))
    .flatMap((old): Change[] => {
      const later = pages.get(old.url ?? '')
      const outlet = old.outlet ?? 'an unnamed outlet'
      const note = later && newNote(later.id, old.id, texts)
      if (same.has(old.id) && !note) return []
      const why = `${outlet} has published a later version of the page${note ? `, which says: “${note}”` : ''}`
      return [
        {
          ...NOTHING,
          kind: 'new-version',
          article: later?.id ?? old.id,
          before: old.title,
          after: later?.title ?? null,
          at: later ? versionMoment(later, old) : null,
          why,
        },
      ]
    })
}

/** What a later version of a page says that it corrects or takes back. */
const newNote = (later: string, old: string, texts: ReadonlyMap<string, string>): string | undefined =>
  notesIn(texts.get(later) ?? '').find(({ text }) => !texts.get(old)?.includes(text))?.text

function newSpeakers(before: State, now: State): Change[] {
  // Names grow as more is read; what was said before tells who was heard before.
  const said = new Set(before.claims.flatMap(({ mentions }) => mentions.map(({ id }) => id)))
  const heard = now.claims.flatMap(({ mentions }) => mentions.filter(({ id }) => said.has(id)))
  const known = new Set(heard.map(({ speaker }) => speaker))
  const firstOf = new Map<string, { claim: Claim; first: ClaimMention }>()
  for (const claim of now.claims)
    for (const first of claim.mentions) if (!firstOf.has(first.speaker)) firstOf.set(first.speaker, { claim, first })
  return now.speakers
    .filter(
      ({ id, kind }) =>
        !known.has(id) && (kind === 'person' || kind === 'organisation' || kind === 'group' || kind === 'place'),
    )
    .map(({ id, name, mentions }) => {
      const { claim, first } = firstOf.get(id) ?? {}
      const why = `not heard before; ${count(mentions, 'statement')}`
      return {
        ...NOTHING,
        kind: 'new-speaker' as const,
        claim: claim?.id ?? null,
        speaker: id,
        article: first?.article ?? null,
        after: name,
        at: first?.published ?? null,
        why,
      }
    })
}

/** A party that turns an earlier position round, and one that takes its first on a term that was argued over before. */
function newPositions(before: State, now: State): Change[] {
  const known = new Set(before.positions.flatMap(({ mentions }) => mentions))
  const held = new Set(before.positions.map(({ party, term }) => `${party}\n${term}`))
  const [parties, terms] = [before.positions.map(({ party }) => party), before.positions.map(({ term }) => term)]
  const heard = new Set([...parties, ...terms])
  const labels = new Map(now.terms.map(({ id, label }) => [id, label]))
  const byMention = new Map(now.positions.map((each) => [each.mention, each]))
  const told = new Set<string>()
  return now.positions.flatMap(({ party, term, stance, claim, mention, mentions, at, turns }): Change | never[] => {
    const key = `${party}\n${term}`
    const first = !held.has(key) && heard.has(party) && heard.has(term) && !told.has(key)
    if ((turns === null && !first) || mentions.some((id) => known.has(id))) return []
    told.add(key)
    const article =
      now.claims.find(({ id }) => id === claim)?.mentions.find(({ id }) => id === mention)?.article ?? null
    const before = turns === null ? null : (byMention.get(turns)?.stance ?? null)
    const why = `${party} on ${labels.get(term) ?? term}${turns === null ? ', for the first time' : ''}`
    return { ...NOTHING, kind: 'position', claim, article, before, after: stance, at, why }
  })
}
