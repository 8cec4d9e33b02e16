/**
 * Whether statements of fresh stories that say the same are one claim: pairs labelled by hand, drawn by likeness.
 *
 *   npx tsx evals/pairs.ts DATABASE
 *
 * DATABASE has the stories of `gold/pairs*.jsonl`, each under its name (`gold/README.md` says how they are put together). Recall is
 * weighed by how many pairs each stands for. What contains the other and more counts as right or wrong in two figures of precision.
 */
import { sqliteStore } from '../src/store/sqlite/index.ts'
import { goldPairs, mentionPairs } from './goldpairs.ts'

const store = sqliteStore(process.argv[2]!)
for (const name of ['pairs', 'pairs.doubt', 'pairs.rumours', 'pairs.unseen', 'pairs.rumours.unseen']) {
  const pairs = await mentionPairs(store, goldPairs(name))
  const claims = new Map<string, string>()
  for (const story of new Set(pairs.map(({ pair }) => pair.story)))
    if (await store.story(story)) for (const [mention, claim] of await store.claims(story)) claims.set(mention, claim)
  const joined = pairs.filter(({ a, b }) => a && b && (a === b || claims.get(a) === claims.get(b)))
  const count = (some: typeof pairs, labels: string[], weigh: boolean) =>
    some.reduce((sum, { pair }) => sum + (labels.includes(pair.label) ? (weigh ? pair.weight : 1) : 0), 0)
  const all = ['same', 'not', 'contains', 'contradicts']
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const sampled = pairs.filter(({ pair }) => pair.weight > 0)
  for (const weigh of [true, false]) {
    const recall = count(weigh ? joined : joined.filter(({ pair }) => pair.weight > 0), ['same'], weigh)
    const given = count(joined, all, weigh)
    console.log(
      `${name}, ${weigh ? 'weighed' : 'as drawn'}: R ${percent(recall / count(sampled, ['same'], weigh))}, ` +
        `P ${percent(count(joined, ['same'], weigh) / given)}, ` +
        `with what contains the other ${percent(count(joined, ['same', 'contains'], weigh) / given)}`,
    )
  }
  console.log(
    `  ${pairs.length} pairs, ${count(pairs, ['same'], false)} the same; of ${pairs.filter(({ a, b }) => !a || !b).length} a statement was not found`,
  )
}
await store.close()
