/**
 * A dossier as it is kept: what its mentions have in common (texts, pages, speakers) is written once. Of a story of many copies that is
 * a third of what it would be, and reading it takes half the time.
 */
import type { State } from '../dossier/state.ts'
import type { ClaimMention, Meaning } from '../dossier/types.ts'
import type { Span } from '../types.ts'

type Value = string | null | readonly string[]
/** Its id behind its article's, the numbers of its values in the order of `VALUES` and of whom it means, 1 where it is verbatim, then its spans' offsets. */
type Mention = [id: string, ...numbers: number[]]

const VALUES = ['article', 'attribution', 'text', 'speaker', 'chain', 'stance', 'saidAt', 'published'] as const

/** The state as one line of JSON. */
export function packed(state: State): string {
  const values: Value[] = []
  const places = new Map<string, number>()
  const placeOf = (value: Value): number => {
    const key =
      typeof value === 'string' ? value : value === null || value.length === 0 ? `${value}` : JSON.stringify(value)
    const known = places.get(key)
    // A text that looks like a list is another than the list.
    if (known !== undefined && typeof values[known] === typeof value) return known
    places.set(key, values.length)
    return values.push(value) - 1
  }
  // Without lists made on the way: there are very many.
  const mentionOf = (mention: ClaimMention): Mention => {
    const out: Mention = [mention.id.slice(mention.article.length)]
    for (const name of VALUES) out.push(placeOf(mention[name]))
    out.push(placeOf(mention.means.flatMap(({ pronoun, name }) => [pronoun, name])))
    out.push(mention.verbatim ? 1 : 0)
    for (const { start, end } of mention.spans) out.push(start, end)
    return out
  }
  const claims = state.claims.map((claim) => ({ ...claim, mentions: claim.mentions.map(mentionOf) }))
  return JSON.stringify({ state: { ...state, claims }, values })
}

/** The same state from that line. */
export function unpacked(text: string): State {
  const { state, values } = JSON.parse(text)
  for (const claim of state.claims)
    claim.mentions = claim.mentions.map((mention: Mention) => mentionIn(mention, values))
  return state
}

/** Most have none: they share one list. */
const NONE: Meaning[] = []

/** A pronoun and whom it means, by turns, as pairs. */
function pairsOf(values: readonly string[]): Meaning[] {
  if (values.length === 0) return NONE
  return values.flatMap((pronoun, i) => (i % 2 === 0 ? { pronoun, name: values[i + 1]! } : []))
}

/** Made in one literal: there are very many. */
function mentionIn(mention: Mention, values: readonly Value[]): ClaimMention {
  const spans: Span[] = []
  for (let i = 3 + VALUES.length; i < mention.length; i += 2)
    spans.push({ start: mention[i] as number, end: mention[i + 1] as number })
  const at = (n: number) => values[mention[n] as number] as never
  return {
    id: at(1) + mention[0],
    article: at(1),
    attribution: at(2),
    spans,
    text: at(3),
    speaker: at(4),
    chain: at(5),
    stance: at(6),
    saidAt: at(7),
    published: at(8),
    means: pairsOf(at(9)),
    verbatim: mention[2 + VALUES.length] === 1,
  }
}
