/** Groups the statements of a story into claims, touching only the claims near new ones. */
import { partitionAround } from '../claims/neighbourhood.ts'
import { nodesOf, spread } from '../claims/wordings.ts'
import { RULES_VERSION } from '../rulesversion.ts'
import type { Store } from '../store/store.ts'
import { alone } from './alone.ts'
import { storyConstraints } from './constraints.ts'
import { relater } from './relate.ts'

/** What grouping did, for people. */
export interface Grouped {
  articles: number
  /** Mentions that share a claim with others, and that stand alone. */
  joined: number
  alone: number
}

/** Told of each article that was related, and of how many there are. */
type OnArticle = (done: number, of: number) => void

/** Groups what is not yet grouped. The claims are those that grouping everything anew would give. */
export const group = (store: Store, story: string, onArticle?: OnArticle): Promise<Grouped> =>
  grouper(store, story).group(onArticle)

/** The same in two steps, for who has something else to wait for: what was related before is not related again. */
export function grouper(store: Store, story: string) {
  const relate = relater(store, story)
  const relateWaiting = async (onArticle: OnArticle = () => {}) => {
    let waiting = await store.ungrouped(story)
    // What other rules found of what did not change since would stay as it is.
    if (waiting.length > 0 && (await store.comparedBy(story)) !== RULES_VERSION) {
      await store.clearGrouping(story)
      await store.noteComparedBy(story, RULES_VERSION)
      waiting = await store.ungrouped(story)
    }
    for (const [i, article] of waiting.entries()) {
      await store.saveRelations(story, article, await relate(article))
      onArticle(i + 1, waiting.length)
    }
  }
  return {
    relate: (): Promise<void> => alone(store, relateWaiting),
    group: (onArticle?: OnArticle): Promise<Grouped> =>
      alone(store, async () => {
        await relateWaiting(onArticle)
        const articles = await store.unclaimed(story)
        await regroup(store, story, { articles })
        return { articles: articles.length, ...(await store.counts(story, articles)) }
      }),
  }
}

/** What has to be parted anew. */
export interface Touched {
  /** Articles that were related. */
  articles?: readonly string[]
  /** Ids of mentions that corrections named before. */
  mentions?: readonly string[]
  /** Wordings that have other links or company than before. */
  wordings?: readonly string[]
}

/**
 * Parts anew what is touched and what corrections name: on a page that has come in a new version, their words may stand for another
 * mention than before.
 */
export const regroup = (store: Store, story: string, touched: Touched): Promise<void> =>
  alone(store, () => partTouched(store, story, touched))

async function partTouched(
  store: Store,
  story: string,
  { articles = [], mentions = [], wordings: other = [] }: Touched,
): Promise<void> {
  const said = await storyConstraints(store, story)
  const named = [...new Set([...said.same, ...said.different].flat().concat(mentions))]
  const wordings = await store.wordingsOf(story, named)
  const { nodeOf, apart, constraints } = nodesOf(said, wordings)
  const brought = await store.wordingsIn(story, articles)
  const claims = await store.claimsOf(story, [...brought, ...named])
  const fresh = brought.filter((wording) => !claims.has(wording))
  const cut = await store.cutBy(story, articles)
  const gone = named.filter((mention) => claims.has(mention) && nodeOf(mention) !== mention)
  const within = new Set(gone)
  const left = await store.membersOf(story, [...new Set(gone.map((mention) => claims.get(mention)!))])
  const touched = new Set([
    ...fresh,
    ...cut,
    ...other,
    ...left.filter((node) => !within.has(node)),
    ...named.flatMap((mention) => [nodeOf(mention) ?? [], wordings.get(mention) ?? []].flat()),
  ])
  const wordingOf = new Map([...apart].flatMap(([wording, all]) => all.map((mention) => [mention, wording] as const)))
  const found = await partitionAround(
    [...touched],
    {
      claimsOf: (nodes) => store.claimsOf(story, nodes),
      membersOf: async (names) => (await store.membersOf(story, names)).filter((id) => !within.has(id)),
      linksOf: async (nodes) => {
        const asked = [...new Set(nodes.map((node) => wordingOf.get(node) ?? node))]
        return spread(await store.linksOf(story, asked), apart)
      },
    },
    constraints,
  )
  await store.saveClaims(story, articles, found, gone)
}
