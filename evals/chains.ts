/**
 * Through whom words came to the page, against hand-made gold: `npx tsx evals/chains.ts [GOLD.jsonl…] [--fresh=PATH] [--confusions]`. Given the
 * gold's spans; how often each rule's link is in the gold's chain. Rules and confusions are listed of those samples alone at
 * which rules may be made.
 */
import { basename } from 'node:path'
import { goldFiles, isSeen, readGiven, readGold } from './goldspeakers.ts'
import { printConfusions, tableOf } from './tables.ts'

for (const file of goldFiles('speakers', 'chains')) {
  const pairs: [string, string][] = []
  const rules = new Map<string, { right: number; times: number }>()
  for (const { id, attributions } of readGold(file))
    for (const [{ chain }, found] of readGiven(id, attributions).pairs) {
      if (!chain) continue
      pairs.push([chain.map(plain).join(' → '), found.chain.map(({ name }) => plain(name)).join(' → ')])
      for (const { rule, name } of found.chain) {
        const count = rules.get(rule) ?? { right: 0, times: 0 }
        count.times++
        if (chain.map(plain).includes(plain(name))) count.right++
        rules.set(rule, count)
      }
    }
  if (!pairs.length) continue
  const { precision, recall, f1 } = tableOf(pairs, '')
  console.log(`\n${basename(file)}: P ${precision} R ${recall} F1 ${f1}, names compared word for word`)
  if (!isSeen(file)) continue
  for (const [rule, { right, times }] of rules) console.log(`  ${rule}: ${right} of ${times}`)
  if (process.argv.includes('--confusions')) printConfusions(pairs)
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the | news$/g, '')
    .trim()
}
