/**
 * Writes what `disputes.py` learns from: of each dispute of `evals/gold/disputes.read*.jsonl` that two statements make by a rule what
 * is known of the two, and whether it is one.
 *
 *   npx tsx training/disputes/disputes.ts DATABASE… > disputes.json
 *
 * The DATABASEs have the stories of `evals/gold/disputes.read.articles.json`, each under its name.
 */
import { goldPairs, mentionPairs, type ReadDispute } from '../../evals/goldpairs.ts'
import { foundBy } from '../../src/disputes/contradiction.ts'
import { contradictionFeatures, UNWEIGHED } from '../../src/disputes/likely.ts'
import { sqliteStore } from '../../src/store/sqlite/index.ts'

const rows: unknown[] = []
for (const path of process.argv.slice(2)) {
  const store = sqliteStore(path)
  for (const name of ['disputes.read', 'disputes.read.heldout'])
    for (const { pair, a, b } of await mentionPairs(store, goldPairs<ReadDispute>(name))) {
      if (!a || !b) continue
      const both = await store.comparables([a, b].map((id) => id.split('.')[0]!))
      const [one, other] = [a, b].map((id) => both.find((each) => each.id === id)!) as [
        (typeof both)[0],
        (typeof both)[0],
      ]
      const found = foundBy(one, other)
      if (!found || UNWEIGHED.has(found.rule)) continue
      const { rule } = found
      rows.push({
        story: pair.story,
        heldout: name.includes('heldout'),
        real: pair.real,
        rule,
        features: contradictionFeatures(rule, one, other),
      })
    }
  await store.close()
}
console.log(JSON.stringify(rows))
