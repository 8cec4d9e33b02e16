/** What is new about claims: their words, their state, who stands behind them, their figures. */
import { isOneValue } from '../claims/numbers.ts'
import { measures } from '../disputes/differentfigures.ts'
import { AGAINST, countedIn } from '../disputes/side.ts'
import type { Status } from '../types.ts'
import { count } from './phrase.ts'
import type { State } from './state.ts'
import type { Change, Claim, ClaimMention, Given, Origin } from './types.ts'

/** A change of nothing in particular. */
export const NOTHING = { claim: null, speaker: null, article: null, before: null, after: null, at: null }

/**
 * Claims are the same where they share a mention: the one that stands for a claim may be another by now.
 *
 * @param unsourced takes up new origins that add nobody's word: outlets that name no source, and who says it again elsewhere.
 */
export function claimChanges(before: State, now: State, unsourced: Set<Change>): Change[] {
  const claimOf = new Map(before.claims.flatMap((claim) => claim.mentions.map(({ id }) => [id, claim] as const)))
  const outlets = new Map(now.articles.map(({ id, outlet }) => [id, outlet ?? 'an unnamed outlet']))
  const opponents = opponentsIn(now)
  // What is no longer disputed because its claim was parted otherwise is no news; what was taken back stands among what was dropped.
  const isNew = ({ mentions }: Claim) => mentions.every(({ id }) => !claimOf.has(id))
  return now.claims.flatMap((claim): Change[] => {
    const old = claim.mentions.map(({ id }) => claimOf.get(id)).find((each) => each !== undefined)
    if (!old) return [newClaim(claim, outlets)]
    const known = new Set(old.mentions.map(({ id }) => id))
    const added = claim.mentions.filter(({ id }) => !known.has(id))
    const latest = added[0] ?? claim.mentions.at(-1)!
    const base = { ...NOTHING, claim: claim.id, article: latest.article, at: latest.published }
    const out: Change[] = []
    if (
      old.status !== claim.status &&
      claim.statusWhy !== null &&
      isNews(claim.status, added, opponents.get(claim.id) ?? [], isNew)
    )
      out.push({ ...base, kind: 'status', before: old.status, after: claim.status, why: claim.statusWhy })
    for (const origin of claim.origins) {
      if (origin.mentions.some((i) => known.has(claim.mentions[i]!.id))) continue
      const change = { ...base, ...newOrigin(old, claim, origin) }
      out.push(change)
      if (!addsAVoice(origin, old)) unsourced.add(change)
    }
    const figure = newFigure(old, claim, known)
    if (figure) out.push({ ...base, ...figure })
    return out
  })
}

/** @param outlets by their article's id. */
function newClaim({ id, text, mentions, origins }: Claim, outlets: ReadonlyMap<string, string>): Change {
  const { article, published: at } = mentions[0]!
  const why = `first on ${outlets.get(article)}; ${count(origins.length, 'origin')}`
  return { ...NOTHING, kind: 'new-claim', claim: id, article, after: text, at, why }
}

function newOrigin(old: Claim, { mentions }: Claim, origin: Origin) {
  const { article, published: at } = mentions[origin.mentions[0]!]!
  return {
    kind: 'new-origin' as const,
    article,
    at,
    before: old.origins.map(({ name }) => name).join('; '),
    after: origin.name,
    origins: { before: old.origins.map(givenOf), after: givenOf(origin) },
    why: origin.why,
  }
}
const addsAVoice = ({ kind, who }: Origin, old: Claim): boolean =>
  kind !== 'own-word' &&
  kind !== 'unknown' &&
  !(kind === 'utterance' && old.origins.some((other) => other.kind === kind && other.who === who))
const givenOf = ({ who, to, on }: Origin): Given => ({ who, to, on })

/**
 * That a claim is contradicted is news where all that contradicts it is new: else one of the two has only been put in words by
 * which the contradiction was found. So is that it is confirmed, where somebody new confirms it.
 */
function isNews(
  status: Status,
  added: readonly ClaimMention[],
  opponents: readonly Claim[],
  isNew: (claim: Claim) => boolean,
): boolean {
  if (status === 'confirmed') return added.some(({ stance }) => stance === 'confirms')
  if (status !== 'denied' && status !== 'disputed') return true
  return opponents.length > 0 ? opponents.every(isNew) : added.some(({ stance }) => AGAINST.has(stance))
}

/** The claims that contradict each. */
function opponentsIn({ claims, disputes }: State): Map<string, Claim[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const out = new Map<string, Claim[]>()
  for (const {
    claims: [a, b],
  } of disputes)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      out.set(one, [...(out.get(one) ?? []), byId.get(other)!])
  return out
}

/** A later mention of the claim gives another value for what an earlier one counted. */
function newFigure(
  old: Claim,
  now: Claim,
  known: ReadonlySet<string>,
): Pick<Change, 'kind' | 'article' | 'before' | 'after' | 'at' | 'why'> | null {
  const earlier = old.mentions.flatMap(({ text }) => measures(text).map((measure) => ({ ...measure, text })))
  if (earlier.length === 0) return null
  for (const mention of now.mentions) {
    if (known.has(mention.id)) continue
    for (const { unit, value } of measures(mention.text)) {
      const others = earlier.filter((each) => each.unit === unit)
      const [other] = others
      if (!other || others.some((each) => isOneValue(each.value, value))) continue
      const why = `${other.value} before, ${value} now (${countedIn(unit, mention.text)})`
      return {
        kind: 'figure',
        article: mention.article,
        before: other.text,
        after: mention.text,
        at: mention.published,
        why,
      }
    }
  }
  return null
}
