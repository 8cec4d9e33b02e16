/** Sorts the heap: articles that nobody has put into a story, each into the one that it belongs to. */
import { grouped } from '../dossier/grouped.ts'
import type { Filing, Store } from '../store/store.ts'
import { compare } from '../text/compare.ts'
import { alone } from './alone.ts'
import { clustersOf, type Unit } from './clusters.ts'
import { type Grouped, group } from './group.ts'
import { PROFILE_VERSION, type Profile, profileOf } from './profile.ts'
import { takeOut } from './takeout.ts'

/**
 * Makes the stories what sorting all articles anew would give; so the order in which they came does not matter to which are together.
 * It does to what a story is called: a story keeps its id and title while most of its articles stay together, so that what links
 * to it holds.
 *
 * @param name for a new story, where there is only one.
 */
export const sortHeap = (
  store: Store,
  name: string | null = null,
  onArticle?: (done: number, of: number) => void,
): Promise<Grouped> => alone(store, () => sortAll(store, name, onArticle))

async function sortAll(
  store: Store,
  name: string | null,
  onArticle?: (done: number, of: number) => void,
): Promise<Grouped> {
  const pages = await pagesOf(store)
  const clusters = clustersOf(pages)
  const targets = await targetsOf(store, clusters, name)
  await mergeWhole(store, clusters, targets)
  for (const { article, story, sorted, key } of await store.filings(PROFILE_VERSION)) {
    const target = targets.get(key)
    if (!sorted || target === undefined || story === target) continue
    if (story !== null) await takeOut(store, story, article)
    await store.place(target, [article])
  }
  const all = { articles: 0, joined: 0, alone: 0 }
  for (const story of new Set(targets.values())) {
    if ((await store.ungrouped(story)).length + (await store.unclaimed(story)).length === 0) continue
    const { articles, joined, alone } = await group(store, story, onArticle)
    all.articles += articles
    all.joined += joined
    all.alone += alone
  }
  return all
}

/** A page with all its versions. */
interface Paged extends Unit {
  filings: Filing[]
}

async function pagesOf(store: Store): Promise<Paged[]> {
  const filings = await store.filings(PROFILE_VERSION)
  const byKey = grouped(
    filings.filter(({ story, sorted }) => story !== null || sorted),
    ({ key }) => key,
  )
  const made = new Map<string, Profile>()
  const out: Paged[] = []
  for (const [id, filings] of byKey) {
    const latest = filings.find(({ superseded }) => !superseded) ?? filings.at(-1)!
    const profile = (latest.profile as Profile | null) ?? profileOf((await store.article(latest.article))!)
    if (latest.profile === null) made.set(latest.article, profile)
    const placed = filings.find(({ sorted, story }) => !sorted && story !== null)
    out.push({ id, filings, story: placed?.story ?? null, ...profile })
  }
  await store.saveProfiles(made, PROFILE_VERSION)
  return out
}

/** The story of each page of the heap, by its key. */
async function targetsOf(
  store: Store,
  clusters: readonly (readonly Paged[])[],
  name: string | null,
): Promise<Map<string, string>> {
  const out = new Map<string, string>()
  const fall = (cluster: readonly Paged[], story: string) => {
    for (const { id, filings } of cluster) if (filings.some(({ sorted }) => sorted)) out.set(id, story)
  }
  const taken = new Set(clusters.flatMap((cluster) => cluster.flatMap(({ story }) => story ?? [])))
  const open = clusters.filter((cluster) => cluster.every(({ story }) => story === null))
  for (const cluster of clusters) {
    const placed = cluster.find(({ story }) => story !== null)
    if (placed) fall(cluster, placed.story!)
  }
  // Whoever has most of a story's articles goes on as that story.
  const claims = open.flatMap((cluster) =>
    [...tally(cluster)].map(([story, count]) => ({ cluster, story, count, first: cluster[0]!.id })),
  )
  claims.sort((a, b) => b.count - a.count || compare(a.story, b.story) || compare(a.first, b.first))
  const settled = new Set<readonly Paged[]>()
  for (const { cluster, story } of claims) {
    if (settled.has(cluster) || taken.has(story)) continue
    settled.add(cluster)
    taken.add(story)
    fall(cluster, story)
  }
  const fresh = open.filter((cluster) => !settled.has(cluster))
  for (const cluster of fresh) fall(cluster, await makeStory(store, cluster, fresh.length === 1 ? name : null))
  return out
}

/** How many of these pages the program had put into which story. */
function tally(pages: readonly Paged[]): Map<string, number> {
  const out = new Map<string, number>()
  for (const { filings } of pages)
    for (const story of new Set(filings.flatMap((each) => (each.sorted ? (each.story ?? []) : []))))
      out.set(story, (out.get(story) ?? 0) + 1)
  return out
}

/** A story of a name that no other has: the given one, or the title of the page that is most like the others. */
async function makeStory(store: Store, cluster: readonly Paged[], name: string | null): Promise<string> {
  const titles = name === null ? [] : [name]
  for (const page of byCentrality(cluster).slice(0, 5)) {
    const article = (await store.article(page.filings.at(-1)!.article))!
    titles.push(article.title ?? firstWords(article.text))
  }
  for (const title of titles) if (title && !(await store.story(title))) return (await store.ensureStory(title)).id
  for (let n = 2; ; n++) {
    const title = `${titles[0] || 'Story'} (${n})`
    if (!(await store.story(title))) return (await store.ensureStory(title)).id
  }
}

const firstWords = (text: string): string =>
  text
    .trim()
    .slice(0, 80)
    .replace(/\s+\S*$/, '')
    .replace(/\s+/g, ' ')

function byCentrality(cluster: readonly Paged[]): Paged[] {
  const sum = new Map<string, number>()
  for (const { terms } of cluster) for (const [stem, value] of terms) sum.set(stem, (sum.get(stem) ?? 0) + value)
  const central = ({ terms }: Paged) => terms.reduce((all, [stem, value]) => all + value * sum.get(stem)!, 0)
  return cluster
    .map((page) => ({ page, value: central(page) }))
    .sort((a, b) => b.value - a.value || compare(a.page.id, b.page.id))
    .map(({ page }) => page)
}

/** Stories whose every article now belongs to one other become part of it, so that their names lead there. */
async function mergeWhole(
  store: Store,
  clusters: readonly (readonly Paged[])[],
  targets: ReadonlyMap<string, string>,
): Promise<void> {
  const goes = new Map<string, Set<string>>()
  for (const { id, filings } of clusters.flat())
    for (const { story, sorted } of filings) {
      if (story === null) continue
      const target = sorted ? targets.get(id)! : story
      goes.set(story, (goes.get(story) ?? new Set()).add(target))
    }
  for (const [story, [target, ...others]] of goes)
    if (others.length === 0 && target !== story) await store.mergeStory(story, target!)
}
