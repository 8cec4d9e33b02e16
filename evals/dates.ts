/**
 * Dates against hand-made gold: `npx tsx evals/dates.ts [GOLD.jsonl…] [--errors]`. A date is right when its days are and its
 * words overlap the gold's.
 */
import { basename } from 'node:path'
import { fromJsonLine } from '../src/ingest/jsonl.ts'
import { read } from '../src/pipeline.ts'
import { articleLine, goldFiles, isSeen, readGold } from './goldspeakers.ts'

for (const file of goldFiles('speakers')) {
  const tell = process.argv.includes('--errors') && isSeen(file) ? console.log : () => {}
  let [right, predicted, gold] = [0, 0, 0]
  for (const { id, dates } of readGold(file)) {
    if (!dates) continue
    const { article } = fromJsonLine(articleLine(id), id)
    const found = read(article, { attributions: [], model: 'none' }).dates
    predicted += found.length
    gold += dates.length
    const open = new Set(found)
    for (const { start, end, from, to } of dates) {
      const same = [...open].find((one) => one.start < end && start < one.end && one.from === from && one.to === to)
      if (same) {
        open.delete(same)
        right++
      } else tell('missed', id, JSON.stringify(article.text.slice(start, end)), from, to)
    }
    for (const { start, end, from, to, rule } of open) {
      const around = article.text.slice(Math.max(0, start - 30), end + 20).replace(/\s+/g, ' ')
      tell('extra ', id, JSON.stringify(article.text.slice(start, end)), from, to, rule, '|', around)
    }
  }
  if (!gold) continue
  const [precision, recall] = [right / predicted, right / gold]
  const f1 = (2 * precision * recall) / (precision + recall)
  const [p, r, f] = [precision, recall, f1].map((share) => (100 * share).toFixed(1))
  console.log(`${basename(file)}: P ${p} R ${r} F1 ${f} (${gold} gold)`)
}
