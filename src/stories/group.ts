/** Puts the new articles of a story in relation to the others, touching only the claims near their mentions. */
import { contradiction } from '../claims/contradiction.ts'
import { keys } from '../claims/keys.ts'
import { opposing } from '../claims/opposing.ts'
import { type Constraints, partition, TOGETHER } from '../claims/partition.ts'
import { same, twinKey } from '../claims/same.ts'
import { compareCopies, copyKeys, MIN_SHARED_KEYS, type Sketch } from '../origins/copies.ts'
import type { Comparable, Contradiction, CopyPair, Link, Relations, Store } from '../store/store.ts'
import { cache } from './cache.ts'
import { storyConstraints } from './correct.ts'

export interface Grouped {
  articles: number
  /** Mentions that share a claim with others, and that stand alone. */
  joined: number
  alone: number
}

/** Groups what is not yet grouped. The claims are those that grouping everything anew would give. */
export async function group(
  store: Store,
  story: string,
  onArticle: (done: number, of: number) => void = () => {},
): Promise<Grouped> {
  const waiting = await store.ungrouped(story)
  const memory = remember(store, story)
  for (const [i, article] of waiting.entries()) {
    await store.saveRelations(story, article, await relate(memory, article))
    onArticle(i + 1, waiting.length)
  }
  const articles = await store.unclaimed(story)
  const mentions = await store.mentionsOf(articles)
  const claims = await claimsAround(store, story, mentions)
  await store.saveClaims(story, articles, claims)
  const members = new Map<string, number>()
  for (const claim of claims.values()) members.set(claim, (members.get(claim) ?? 0) + 1)
  const joined = mentions.filter((id) => members.get(claims.get(id)!)! > 1).length
  return { articles: articles.length, joined, alone: mentions.length - joined }
}

/** The claims of the components that hold some mentions. */
export async function claimsAround(
  store: Store,
  story: string,
  mentions: readonly string[],
): Promise<Map<string, string>> {
  if (mentions.length === 0) return new Map()
  const constraints = await storyConstraints(store, story)
  const around = await componentsWith(store, story, mentions, constraints.same)
  const published = new Map((await store.articles(story)).map((row) => [row.id, row.published ?? row.retrieved ?? '9']))
  const order = (id: string) => `${published.get(id.slice(0, id.indexOf('.'))) ?? '9'} ${id}`
  const before = (a: string, b: string) => (order(a) < order(b) ? -1 : 1)
  return partition(around.mentions, around.links, constraints, before)
}

/**
 * The components of mentions, by links that are strong enough to make one claim of two mentions: groups come together by the mean
 * of their links, which no weaker link alone can lift. With those that a person joined to any of them: a correction reaches where no
 * link does.
 */
async function componentsWith(store: Store, story: string, mentions: readonly string[], same: Constraints['same']) {
  for (let seeds = [...mentions]; ; ) {
    const found = await store.components(story, seeds, TOGETHER)
    const inside = new Set(found.mentions)
    const joined = same.flatMap(([a, b]) => (inside.has(a) === inside.has(b) ? [] : inside.has(a) ? b : a))
    if (joined.length === 0) return found
    seeds = [...seeds, ...joined]
  }
}

type Memory = ReturnType<typeof remember>

/** What grouping asks of the store, remembered for the length of one run. */
function remember(store: Store, story: string) {
  const comparables = cache(50_000, async (ids: string[]) => {
    const found = await store.comparables({ mentions: ids })
    return found.map((each): [string, Comparable] => [each.id, each])
  })
  const sketches = cache(5_000, async (ids: string[]) => {
    const found = await store.sketches(ids)
    return found.map(({ article, sketch }): [string, Sketch] => [article, sketch as Sketch])
  })
  return { store, story, comparables, sketches }
}

async function relate(memory: Memory, article: string): Promise<Relations> {
  const mentions = await relateMentions(memory, article)
  const [own] = await memory.sketches([article])
  const articleKeys = own ? copyKeys(own) : []
  return { ...mentions, articleKeys, copies: own ? await copiesOf(memory, own, articleKeys) : [] }
}

/**
 * Of mentions that no comparison can tell apart only the first filed is found by others: the rest are linked to it alone,
 * which joins them all, so that a thousand copies cost a thousand look-ups and not a million comparisons.
 */
async function relateMentions({ store, story, comparables }: Memory, article: string) {
  const links: Link[] = []
  const mentionKeys: Relations['mentionKeys'] = []
  const own = await store.comparables({ articles: [article] })
  const twins = new Map((await store.lookup(story, 'mention', own.map(twinKey))).map(({ key, id }) => [key, id]))
  const contradictions: Contradiction[] = []
  const fresh: { mention: Comparable; under: string[]; opposite: ReturnType<typeof opposing> }[] = []
  for (const mention of own) {
    const twin = twinKey(mention)
    const first = twins.get(twin)
    if (first) {
      links.push(twinLink(mention.id, first))
      continue
    }
    twins.set(twin, mention.id)
    mentionKeys.push({ key: twin, id: mention.id })
    fresh.push({ mention, under: keys(mention), opposite: opposing(mention) })
  }
  const keyed = await store.lookup(
    story,
    'mention',
    fresh.flatMap(({ under, opposite }) => [...under, ...opposite.seek]),
  )
  const filed = new Map<string, string[]>()
  const file = (key: string, id: string) => {
    const ids = filed.get(key)
    if (ids) ids.push(id)
    else filed.set(key, [id])
  }
  for (const { key, id } of keyed) file(key, id)
  const mine = new Map(own.map((each) => [each.id, each]))
  for (const { mention, under, opposite } of fresh) {
    const near = new Set(under.flatMap((key) => filed.get(key) ?? []))
    const all = new Set([...near, ...opposite.seek.flatMap((key) => filed.get(key) ?? [])])
    const others = [...all].filter((id) => !mine.has(id))
    for (const other of [...(await comparables(others)), ...[...all].flatMap((id) => mine.get(id) ?? [])]) {
      const link = near.has(other.id) ? same(mention, other) : null
      if (link) links.push(link)
      const against = contradiction(mention, other)
      if (against) contradictions.push(against)
    }
    for (const key of [...under, ...opposite.file]) {
      mentionKeys.push({ key, id: mention.id })
      // The statements of one article meet one another as well.
      file(key, mention.id)
    }
  }
  return { links, mentionKeys, contradictions }
}

function twinLink(one: string, other: string): Link {
  const [a, b] = one < other ? [one, other] : [other, one]
  return { a, b, score: 1, rule: 'same-words' }
}

async function copiesOf(
  { store, story, sketches }: Memory,
  own: Sketch,
  ownKeys: readonly string[],
): Promise<CopyPair[]> {
  const shared = new Map<string, number>()
  for (const { id } of await store.lookup(story, 'article', ownKeys))
    if (id !== own.article) shared.set(id, (shared.get(id) ?? 0) + 1)
  const near = [...shared].filter(([, keys]) => keys >= MIN_SHARED_KEYS).map(([id]) => id)
  return (await sketches(near)).map((other) => compareCopies(own, other)).filter((pair) => pair !== null)
}
