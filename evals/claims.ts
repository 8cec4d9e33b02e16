/**
 * How well statements are grouped into claims, given hand-made mentions; and how well single pairs are decided.
 *
 *   npx tsx evals/claims.ts [../shared] [--errors]
 *
 * B-cubed (Bagga and Baldwin, 1998) over the gold mentions, with the gold pairs that look alike and must not be merged; precision
 * and recall on pairs of statements labelled by hand, of which the held-out half was not looked at while the rules were made.
 * End to end: `hearsay known` on the gold's articles, scored by `score-claims.mjs` beside the gold.
 */
import { readFileSync } from 'node:fs'
import { keys } from '../src/claims/keys.ts'
import { partition, TOGETHER } from '../src/claims/partition.ts'
import { same } from '../src/claims/same.ts'
import { createEmbedder } from '../src/model/index.ts'
import type { Comparable } from '../src/store/store.ts'
import { type Gold, goldComparables, labelledPairs, textsIn } from './goldmentions.ts'

const shared = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? '../shared'
const texts = textsIn(shared)
const gold: Gold = JSON.parse(readFileSync(`${shared}/gold/claims.json`, 'utf8'))
const pairsOf = (name: string) =>
  labelledPairs(JSON.parse(readFileSync(new URL(`gold/${name}.json`, import.meta.url), 'utf8')), texts)

const embedder = createEmbedder()
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const withVectors = async <T extends { context: string }>(items: readonly T[]) => {
  const vectors = await embedder.embed(items.map(({ context }) => context))
  return items.map((item, i) => ({ ...item, vector: vectors[i]! }))
}

type Mention = Awaited<ReturnType<typeof mentionsOf>>[number]
type Pairs = readonly (readonly [Mention, Mention])[]
const mentionsOf = (some: Gold) => withVectors(goldComparables(some, texts))
const pairsIn = (some: readonly Mention[]): Pairs =>
  some.flatMap((a, i) => some.slice(i + 1).map((b) => [a, b] as const))

const mentions = await mentionsOf(gold)
const everyPair = pairsIn(mentions)
const filed = new Map(mentions.map((mention) => [mention.id, new Set(keys(mention))]))
const shareKey = (a: Comparable, b: Comparable) => [...filed.get(a.id)!].some((key) => filed.get(b.id)!.has(key))
report('gold mentions', gold, mentions, everyPair)
report(
  'gold mentions, candidates by key',
  gold,
  mentions,
  everyPair.filter(([a, b]) => shareKey(a, b)),
)

for (const name of ['second', 'unseen', 'third', 'third.unseen', 'fourth', 'fourth.unseen'].map(
  (each) => `claims.${each}`,
)) {
  const other: Gold = JSON.parse(readFileSync(new URL(`gold/${name}.json`, import.meta.url), 'utf8'))
  const found = await mentionsOf(other)
  report(name, other, found, pairsIn(found), !name.includes('unseen'))
}

for (const name of ['claim-pairs', 'claim-pairs.heldout', 'claim-pairs.stories', 'claim-pairs.stories.heldout']) {
  const pairs = pairsOf(name)
  const ready = await withVectors(pairs.flatMap(({ a, b }) => [a, b]))
  let hit = 0
  let said = 0
  for (const [i, { same: truth }] of pairs.entries()) {
    // One mention may stand in several pairs: ids only need to differ within a pair.
    const link = same({ ...ready[2 * i]!, id: 'a' }, { ...ready[2 * i + 1]!, id: 'b' })
    if ((link?.score ?? 0) < TOGETHER) continue
    said++
    if (truth) hit++
  }
  const positive = pairs.filter((pair) => pair.same).length
  console.log(
    `${name}: ${pairs.length} pairs, ${positive} the same; P ${percent(hit / said)} R ${percent(hit / positive)}`,
  )
}
await embedder.close()

function report(title: string, gold: Gold, mentions: readonly Mention[], pairs: Pairs, mayList = true): void {
  const links = pairs.flatMap(([a, b]) => same(a, b) ?? [])
  const claims = partition(
    mentions.map(({ id }) => id),
    links,
  )
  let precision = 0
  let recall = 0
  for (const a of mentions) {
    const mine = mentions.filter((b) => claims.get(b.id) === claims.get(a.id))
    const both = mine.filter((b) => b.claim === a.claim).length
    precision += both / mine.length / mentions.length
    recall += both / mentions.filter((b) => b.claim === a.claim).length / mentions.length
  }
  const apart = new Set(
    gold.claims.flatMap(({ id, notSameAs }) => (notSameAs ?? []).map((other) => pairKey(id, other))),
  )
  const together = pairsIn(mentions).filter(([a, b]) => claims.get(a.id) === claims.get(b.id))
  const merged = new Set(together.map(([a, b]) => pairKey(a.claim, b.claim)).filter((key) => apart.has(key)))
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `${title}: B-cubed P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}; merged, but not the same: ${merged.size} of ${apart.size}`,
  )
  if (mayList) for (const key of merged) console.log(`  merged: ${key}`)
  if (!mayList || !process.argv.includes('--errors')) return
  for (const [a, b] of together) if (a.claim !== b.claim) console.log(`  joined | ${a.text} | ${b.text}`)
  for (const [a, b] of pairsIn(mentions))
    if (a.claim === b.claim && claims.get(a.id) !== claims.get(b.id)) console.log(`  parted | ${a.text} | ${b.text}`)
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
