/**
 * Writes what `encoder.py` and `train.py` learn from: the features of every pair of gold mentions, and of the pairs labelled by
 * hand (`evals/gold/`; the held-out halves only with --heldout, and never for training), these with what comparison sees of each.
 *
 *   npx tsx training/claims/pairs.ts ../shared [--heldout] [--fresh DATABASE] > pairs.json
 *
 * DATABASE has the stories of `evals/gold/pairs.jsonl` and `pairs.more.jsonl`, as `evals/pairs.ts` wants it.
 */
import { readFileSync } from 'node:fs'
import { goldComparables, labelledPairs, textsIn } from '../../evals/goldmentions.ts'
import { goldPairs, mentionPairs } from '../../evals/goldpairs.ts'
import { contextsOf } from '../../src/claims/context.ts'
import { PAIR_FEATURES, pairFeatures } from '../../src/claims/pair.ts'
import { createEmbedder } from '../../src/model/index.ts'
import { sqliteStore } from '../../src/store/sqlite/index.ts'
import type { Store } from '../../src/store/store.ts'

const shared = process.argv[2] ?? '../shared'
const texts = textsIn(shared)
const gold = JSON.parse(readFileSync(`${shared}/gold/claims.json`, 'utf8'))
const mentions = goldComparables(gold, texts)
const sets = ['claim-pairs.json', 'claim-pairs.stories.json']
const held = ['claim-pairs.heldout.json', 'claim-pairs.stories.heldout.json']
const labelled = [sets, process.argv.includes('--heldout') ? held : []].map((names) =>
  names.flatMap((name) =>
    labelledPairs(JSON.parse(readFileSync(new URL(`../../evals/gold/${name}`, import.meta.url), 'utf8')), texts).map(
      (pair) => ({ ...pair, stories: name.includes('stories') }),
    ),
  ),
)

const embedder = createEmbedder()
const contexts = [
  ...new Set([...mentions, ...labelled.flat().flatMap(({ a, b }) => [a, b])].map((each) => each.context)),
]
const vectors = new Map((await embedder.embed(contexts)).map((vector, i) => [contexts[i], vector]))
await embedder.close()
const ready = <T extends { context: string }>(each: T) => ({ ...each, vector: vectors.get(each.context)! })
const row = (a: (typeof mentions)[number], b: (typeof mentions)[number]) => {
  const pair = pairFeatures(ready(a), ready(b))
  return PAIR_FEATURES.map((name) => Number(pair[name].toFixed(4)))
}

const pairs: [number, number, number[]][] = []
for (const [i, a] of mentions.entries())
  for (const [j, b] of mentions.entries()) if (i < j) pairs.push([i, j, row(a, b)])
const [train, heldout] = labelled.map((set) =>
  set.map(({ a, b, same, stories }) => [same ? 1 : 0, row(a, b), stories, [a.context, b.context]]),
)
/** What of a fresh pair contains the other teaches nothing. */
async function freshRows(database: string) {
  const store = sqliteStore(database)
  const found = await mentionPairs(store, [
    ...goldPairs('pairs'),
    ...goldPairs('pairs.more'),
    ...goldPairs('pairs.rumours'),
  ])
  const contexts = await contextsIn(store, [...new Set(found.map(({ pair }) => pair.story))])
  const ids = found.flatMap(({ a, b }) => (a && b ? [a, b] : []))
  const known = new Map(
    (await store.comparables([...new Set(ids.map((id) => id.split('.')[0]!))])).map((m) => [m.id, m]),
  )
  await store.close()
  return found.flatMap(({ pair, a, b }) => {
    if (!a || !b || pair.label === 'contains') return []
    const features = pairFeatures(known.get(a)!, known.get(b)!)
    const values = PAIR_FEATURES.map((name) => Number(features[name].toFixed(4)))
    return [[pair.label === 'same' ? 1 : 0, values, pair.story, [contexts.get(a), contexts.get(b)]]]
  })
}
/** What comparison sees of every mention of some stories. */
async function contextsIn(store: Store, stories: readonly string[]): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for (const story of stories)
    for (const reading of (await store.story(story)) ? await store.readings(story) : []) {
      const article = await store.article(reading.article)
      if (!article) continue
      const contexts = contextsOf(article, reading)
      for (const [i, { id }] of reading.mentions.entries()) known.set(id, contexts[i]!)
    }
  return known
}
const database = process.argv[process.argv.indexOf('--fresh') + 1]
const fresh = process.argv.includes('--fresh') && database ? await freshRows(database) : []
console.log(
  JSON.stringify({
    names: PAIR_FEATURES,
    mentions: mentions.map(({ id, claim, text }) => ({ id, claim, text })),
    not: gold.claims.flatMap((claim: { id: string; notSameAs?: string[] }) =>
      (claim.notSameAs ?? []).map((other) => [claim.id, other]),
    ),
    pairs,
    train,
    fresh,
    heldout,
  }),
)
