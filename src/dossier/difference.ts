/** How two dossiers of the same coverage differ: what followed, besides itself, from something that a person corrected. */
import type { Stance, Status } from '../types.ts'
import type { Claim, ClaimMention, Dispute, Dossier, Position } from './types.ts'

/** One thing that is not as it was with a claim. */
export type Aspect =
  /** `apart`: it was part of a claim that goes on without it. */
  | { what: 'new' | 'apart' | 'gone' }
  /** Mentions that were of other claims; mentions that are of another now. */
  | { what: 'joined' | 'parted'; mentions: number }
  | { what: 'status'; before: Status; after: Status }
  | { what: 'origins' | 'mentions'; before: number; after: number }
  | { what: 'stance'; before: Stance; after: Stance }
  | { what: 'speaker' | 'words' | 'terms'; before: string; after: string }

/** What is not as it was with one claim. */
export interface ClaimDifference {
  /** Its id now; null where no claim holds its mentions any more. */
  claim: string | null
  /** The words that stand for it. */
  mention: ClaimMention
  aspects: Aspect[]
}

/** All that is not as it was. */
export interface Difference {
  /** In the order of the dossier; those that are gone last. */
  claims: ClaimDifference[]
  /** Disputes that are new, and that are gone, by the claims of the later dossier where they are there. */
  disputes: { new: Dispute[]; gone: Dispute[] }
  positions: { new: PositionNamed[]; gone: PositionNamed[] }
  terms: { new: string[]; gone: string[] }
  speakers: { new: Named[]; gone: Named[] }
  /** Articles that are a copy of another one than before, or of none. */
  copies: { article: string; before: string | null; after: string | null }[]
}

/** A position with its term's name. */
export type PositionNamed = Position & { label: string }
export interface Named {
  id: string
  name: string
}

/** Whether the two are alike. */
export const isNothing = ({ claims, copies, ...sets }: Difference): boolean =>
  claims.length + copies.length === 0 && Object.values(sets).every((each) => each.new.length + each.gone.length === 0)

/** What two dossiers of one story tell otherwise. */
export function differenceOf(before: Dossier, after: Dossier): Difference {
  const copyOf = new Map(before.articles.map(({ id, copyOf }) => [id, copyOf]))
  return {
    claims: claimDifferences(before, after),
    disputes: parted(
      before.disputes,
      after.disputes,
      ({ kind, mentions }) => `${kind} ${[...mentions].sort().join(' ')}`,
    ),
    positions: parted(
      named(before),
      named(after),
      ({ party, label, stance, mention }) => `${party}\n${label}\n${stance}\n${mention}`,
    ),
    terms: parted(labels(before), labels(after), (label) => label),
    speakers: parted(people(before), people(after), ({ id }) => id),
    copies: after.articles
      .filter(({ id, copyOf: now }) => copyOf.has(id) && copyOf.get(id) !== now)
      .map(({ id, copyOf: now }) => ({ article: id, before: copyOf.get(id) ?? null, after: now })),
  }
}

const labels = ({ terms }: Dossier): string[] => terms.map(({ label }) => label)
const people = ({ speakers }: Dossier): Named[] =>
  speakers.filter(({ name }) => name).map(({ id, name }) => ({ id, name }))
const named = ({ positions, terms }: Dossier): PositionNamed[] => {
  const byId = new Map(terms.map(({ id, label }) => [id, label]))
  return positions.map((each) => ({ ...each, label: byId.get(each.term) ?? each.term }))
}

function parted<T>(before: readonly T[], after: readonly T[], key: (each: T) => string): { new: T[]; gone: T[] } {
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))]
  return { new: after.filter((each) => !was.has(key(each))), gone: before.filter((each) => !is.has(key(each))) }
}

function claimDifferences(before: Dossier, after: Dossier): ClaimDifference[] {
  const was = holders(before)
  const is = holders(after)
  const names = { before: namesIn(before), after: namesIn(after) }
  const told = (claim: Claim, aspects: Aspect[]): ClaimDifference | never[] =>
    aspects.length === 0 ? [] : { claim: claim.id, mention: claim.mentions[claim.shown]!, aspects }
  const changed = after.claims.flatMap((claim): ClaimDifference | never[] => {
    const same = was.get(claim.mentions[0]!.id)
    // Nearly all claims have the mentions that they had.
    if (same && haveSameMentions(same, claim)) return told(claim, aspectsOf(same, claim, names))
    // The one of its earlier claims that most of it comes from.
    const old = mostOf(claim.mentions.flatMap(({ id }) => was.get(id) ?? []))
    const heir = old && mostOf(old.mentions.flatMap(({ id }) => is.get(id) ?? []))
    if (heir && heir !== claim) return told(claim, [{ what: 'apart' }])
    const aspects: Aspect[] = old ? aspectsOf(old, claim, names) : [{ what: 'new' }]
    const from = old ? claim.mentions.filter(({ id }) => was.has(id) && was.get(id) !== old).length : 0
    const to = old ? old.mentions.filter(({ id }) => is.has(id) && is.get(id) !== claim).length : 0
    if (from > 0) aspects.unshift({ what: 'joined', mentions: from })
    if (to > 0) aspects.unshift({ what: 'parted', mentions: to })
    return told(claim, aspects)
  })
  const gone = before.claims
    .filter(({ mentions }) => mentions.every(({ id }) => !is.has(id)))
    .map(({ mentions, shown }) => ({ claim: null, mention: mentions[shown]!, aspects: [{ what: 'gone' as const }] }))
  return [...changed, ...gone]
}

const haveSameMentions = (a: Claim, b: Claim): boolean =>
  a.mentions.length === b.mentions.length && a.mentions.every(({ id }, i) => id === b.mentions[i]!.id)

interface Names {
  speakers: ReadonlyMap<string, string>
  terms: ReadonlyMap<string, string>
}

const namesIn = ({ speakers, terms }: Dossier): Names => ({
  speakers: new Map(speakers.map(({ id, name }) => [id, name])),
  terms: new Map(terms.map(({ id, label }) => [id, label])),
})

const holders = ({ claims }: Dossier): Map<string, Claim> =>
  new Map(claims.flatMap((claim) => claim.mentions.map(({ id }) => [id, claim] as const)))

function mostOf(claims: readonly Claim[]): Claim | undefined {
  const counts = new Map<Claim, number>()
  for (const claim of claims) counts.set(claim, (counts.get(claim) ?? 0) + 1)
  return [...counts].reduce<[Claim, number] | undefined>(
    (best, each) => (best && best[1] >= each[1] ? best : each),
    undefined,
  )?.[0]
}

function aspectsOf(old: Claim, now: Claim, names: { before: Names; after: Names }): Aspect[] {
  const out: Aspect[] = []
  if (old.status !== now.status) out.push({ what: 'status', before: old.status, after: now.status })
  for (const what of ['origins', 'mentions'] as const)
    if (old[what].length !== now[what].length) out.push({ what, before: old[what].length, after: now[what].length })
  const terms = [
    old.terms.map((id) => names.before.terms.get(id) ?? id),
    now.terms.map((id) => names.after.terms.get(id) ?? id),
  ]
  const [before, after] = terms.map((all) => [...all].sort().join(', ')) as [string, string]
  if (before !== after) out.push({ what: 'terms', before, after })
  const earlier = new Map(old.mentions.map((mention) => [mention.id, mention]))
  for (const mention of now.mentions) {
    const then = earlier.get(mention.id)
    if (!then) continue
    const [who, whoNow] = [
      names.before.speakers.get(then.speaker) ?? '',
      names.after.speakers.get(mention.speaker) ?? '',
    ]
    if (then.speaker !== mention.speaker) out.push({ what: 'speaker', before: who, after: whoNow })
    if (then.stance !== mention.stance) out.push({ what: 'stance', before: then.stance, after: mention.stance })
    if (then.text !== mention.text) out.push({ what: 'words', before: then.text, after: mention.text })
  }
  return out
}
