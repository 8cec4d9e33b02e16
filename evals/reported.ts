/**
 * How many of the disputes that are reported are real: those of `gold/disputes.read*.jsonl`, each read once when it was reported.
 *
 *   npx tsx evals/reported.ts DATABASE [--new]
 *
 * DATABASE has the stories of `gold/disputes.read.articles.json`, each under its name, or some of them. A dispute is that of the gold
 * where it is between the claims that hold the gold's two statements. `--new` lists what nobody has read yet, of the stories to work on.
 */
import { sqliteStore } from '../src/store/sqlite/index.ts'
import { dossierOf } from '../src/stories/known.ts'
import { goldPairs, mentionPairs, type ReadDispute } from './goldpairs.ts'

const store = sqliteStore(process.argv[2]!)
for (const name of ['disputes.read', 'disputes.read.heldout']) {
  const pairs = await mentionPairs(store, goldPairs<ReadDispute>(name))
  const counts = { real: [0, 0], false: [0, 0] }
  let unread = 0
  for (const id of new Set(pairs.map(({ pair }) => pair.story))) {
    const story = await store.story(id)
    if (!story) continue
    const { claims, disputes } = await dossierOf(store, story, { asOf: null, since: null }, null)
    const holder = new Map(claims.flatMap((claim) => claim.mentions.map((mention) => [mention.id, claim])))
    const between = (...ids: (string | undefined)[]) => ids.sort().join(' ')
    const reported = new Set(disputes.map(({ claims: both }) => between(...both)))
    const read = new Set<string>()
    for (const { pair, a, b } of pairs) {
      if (pair.story !== id) continue
      const dispute = between(holder.get(a ?? '')?.id, holder.get(b ?? '')?.id)
      const count = counts[pair.real ? 'real' : 'false']
      count[1]!++
      if (reported.has(dispute)) count[0]!++
      read.add(dispute)
    }
    for (const { claims: both, mentions } of disputes) {
      if (read.has(between(...both))) continue
      unread++
      if (!process.argv.includes('--new') || name.includes('heldout')) continue
      console.log(
        `${id}: ${mentions.map((mention) => holder.get(mention)!.mentions.find((each) => each.id === mention)!.text).join('\n    against: ')}`,
      )
    }
  }
  const [real, wrong] = [counts.real, counts.false].map(([now, all]) => `${now} of ${all}`)
  console.log(`${name}: of those read, reported: ${real} real, ${wrong} false; ${unread} unread`)
}
await store.close()
