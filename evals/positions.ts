/**
 * How many of the positions that are shown are right: those of `gold/positions.read*.jsonl`, each read once when it was shown.
 *
 *   npx tsx evals/positions.ts DATABASE [--new]
 *
 * DATABASE has the stories of `gold/positions.read.articles.json`, each under its name, or some of them. A position is that of the gold
 * where the same mention shows the same side of the same party on a term whose name ends alike. `--new` lists what nobody has read yet,
 * of the stories to work on.
 */
import { sideOf } from '../src/positions/sides.ts'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import { dossierOf } from '../src/stories/known.ts'
import { goldPairs, mentionsAt, type ReadPosition } from './goldpairs.ts'

const store = sqliteStore(process.argv[2]!)
for (const name of ['positions.read', 'positions.read.heldout']) {
  const gold = goldPairs<ReadPosition>(name)
  const stories = new Set(gold.map(({ story }) => story))
  const at = await mentionsAt(store, stories)
  const counts = { right: [0, 0], wrong: [0, 0] }
  let unread = 0
  for (const id of stories) {
    const story = await store.story(id)
    if (!story) continue
    const { claims, terms, positions } = await dossierOf(store, story, { asOf: null, since: null }, null)
    const labels = new Map(terms.map((term) => [term.id, term.label]))
    const keyed = new Map(
      positions.map((each) => [
        keyOf(each.mention, each.party, sideOf(each.stance) ?? each.stance, labels.get(each.term)!),
        each,
      ]),
    )
    for (const each of gold) {
      if (each.story !== id) continue
      const count = counts[each.right ? 'right' : 'wrong']
      count[1]!++
      if (keyed.delete(keyOf(at(id, each) ?? '', each.party, each.side, each.term))) count[0]!++
    }
    unread += keyed.size
    if (!process.argv.includes('--new') || name.includes('heldout')) continue
    const texts = new Map(claims.flatMap(({ mentions }) => mentions.map((mention) => [mention.id, mention.text])))
    for (const { mention, party, stance, term } of keyed.values())
      console.log(`${id}: ${labels.get(term)}: ${party} ${stance}: ${texts.get(mention)}`)
  }
  const [right, wrong] = [counts.right, counts.wrong].map(([now, all]) => `${now} of ${all}`)
  console.log(`${name}: of those read, shown: ${right} right, ${wrong} wrong; ${unread} unread`)
}
await store.close()

function keyOf(mention: string, party: string, side: string, term: string): string {
  return `${mention} ${party} ${side} ${term.toLowerCase().split(' ').at(-1)}`
}
