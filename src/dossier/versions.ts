/** What a page says in its later version as in its earlier is no change, whatever the signs between the words. */
import type { State } from './state.ts'
import { mentionOf } from './statements.ts'
import type { ClaimMention } from './types.ts'

/** The words alone: commas, quotation marks and spaces change nothing. */
const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ')

/**
 * An earlier state with the mentions of pages that have a later version by now under the ids that the same words have there.
 *
 * @returns also those of the pages whose later version says nothing else, under the same title.
 */
export function carriedOver(before: State, now: State): { before: State; same: ReadonlySet<string> } {
  const there = new Set(now.articles.map(({ id }) => id))
  const gone = new Map(
    before.articles.filter(({ id, url }) => !there.has(id) && url !== null).map((each) => [each.url, each]),
  )
  if (gone.size === 0) return { before, same: new Set() }
  const later = new Map(now.articles.filter(({ url }) => gone.has(url)).map((each) => [each.id, each]))
  const pages = new Map([...gone.values(), ...later.values()].map(({ id, url }) => [id, url]))
  const keyOf = ({ article, text }: ClaimMention) => `${pages.get(article)}\n${plain(text)}`
  const mentionsOf = ({ claims }: State, articles: ReadonlySet<string>) =>
    claims.flatMap(({ mentions }) => mentions.filter(({ article }) => articles.has(article)))
  const earlier = mentionsOf(before, new Set([...gone.values()].map(({ id }) => id)))
  const latest = mentionsOf(now, new Set(later.keys()))
  const byKey = new Map(latest.map((mention) => [keyOf(mention), mention.id]))
  const ids = new Map(
    earlier.flatMap((mention) => {
      const id = byKey.get(keyOf(mention))
      return id === undefined ? [] : [[mention.id, id] as const]
    }),
  )
  const known = new Set(earlier.map(keyOf))
  const changed = new Set([
    ...earlier.filter(({ id }) => !ids.has(id)).map(({ article }) => pages.get(article)),
    ...latest.filter((mention) => !known.has(keyOf(mention))).map(({ article }) => pages.get(article)),
    ...[...later.values()]
      .filter(({ url, title }) => plain(gone.get(url)!.title ?? '') !== plain(title ?? ''))
      .map(({ url }) => url),
  ])
  const renamed = (id: string) => ids.get(id) ?? id
  return {
    before: {
      ...before,
      claims: before.claims.map((claim) => ({
        ...claim,
        mentions: claim.mentions.map((each) => ({ ...mentionOf(each), id: renamed(each.id) })),
      })),
      positions: before.positions.map((each) => ({
        ...each,
        mention: renamed(each.mention),
        mentions: each.mentions.map(renamed),
      })),
    },
    same: new Set([...gone].filter(([url]) => !changed.has(url)).map(([, { id }]) => id)),
  }
}
