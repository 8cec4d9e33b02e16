import { nearest } from '../claims/near.ts'
import type { State } from '../dossier/state.ts'
import type { ClaimMention } from '../dossier/types.ts'
import type { Link, Store } from '../store/store.ts'

/** Claims further down are met where somebody looks for them. */
const SHOWN_FIRST = 200
/** Statements of one claim that are looked at: a bound on the work. */
const LOOKED_AT = 50

/** Says of the weightiest claims of a new state to which of them each is close (`claims/near.ts`). */
export async function markNear(
  store: Pick<Store, 'wordingsOf' | 'linksWithin'>,
  story: string,
  { claims, disputes }: State,
): Promise<void> {
  const first = claims.slice(0, SHOWN_FIRST)
  const looked = new Map(first.map(({ id, mentions }) => [id, mentions.slice(0, LOOKED_AT)]))
  const mentions = [...looked.values()].flat()
  const wordingOf = await store.wordingsOf(
    story,
    mentions.map(({ id }) => id),
  )
  const links = await store.linksWithin(story, [...new Set(wordingOf.values())])
  const near = nearest(
    [...looked].map(([id, its]) => ({ id, wordings: its.flatMap((each) => wordingOf.get(each.id) ?? []) })),
    [...links, ...withinEachOther(mentions, wordingOf)],
    disputes.map(({ claims }) => claims),
  )
  for (const claim of first) claim.near = near.get(claim.id) ?? null
}

/** What a page says on its own word, and who it says says it, in one sentence: two statements, compared with no other as one. */
function withinEachOther(mentions: readonly ClaimMention[], wordingOf: ReadonlyMap<string, string>): Link[] {
  const pages = new Map<string, { mention: ClaimMention; b: string }[]>()
  const links: Link[] = []
  for (const mention of mentions) {
    const a = wordingOf.get(mention.id)
    if (!a) continue
    const others = pages.get(mention.article) ?? []
    for (const { mention: other, b } of others)
      if (overlap(mention, other)) links.push({ a, b, score: 1, rule: 'one-breath' })
    pages.set(mention.article, others)
    others.push({ mention, b: a })
  }
  return links
}

const overlap = (x: ClaimMention, y: ClaimMention): boolean =>
  x.spans.some((a) => y.spans.some((b) => a.start < b.end && b.start < a.end))
