/** Dates against hand-made gold: `npx tsx evals/dates.ts`. A date is right when its days are and its words overlap the gold's. */
import { readFileSync } from 'node:fs'
import { fromJsonLine } from '../src/ingest/jsonl.ts'
import { read } from '../src/pipeline.ts'
import { sharedPath } from '../src/testing/shared.ts'

const lines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean)
const articles = new Map(
  lines(sharedPath('helsinki/articles.jsonl')!).map((line) => [String(JSON.parse(line).id), line]),
)
let [right, predicted, gold] = [0, 0, 0]
for (const line of lines(process.argv[2] ?? sharedPath('gold/speakers.jsonl')!)) {
  const { id, dates } = JSON.parse(line) as {
    id: string
    dates: { start: number; end: number; from: string; to: string }[]
  }
  const { article } = fromJsonLine(articles.get(String(id))!, id)
  const found = read(article, { attributions: [], model: 'none' }).dates
  predicted += found.length
  gold += dates.length
  const open = new Set(found)
  for (const each of dates) {
    const same = [...open].find(
      (one) => one.start < each.end && each.start < one.end && one.from === each.from && one.to === each.to,
    )
    if (same) {
      open.delete(same)
      right++
    } else console.log('missed', id, JSON.stringify(article.text.slice(each.start, each.end)), each.from, each.to)
  }
  for (const one of open)
    console.log(
      'extra ',
      id,
      JSON.stringify(article.text.slice(one.start, one.end)),
      one.from,
      one.to,
      one.rule,
      '|',
      article.text.slice(Math.max(0, one.start - 30), one.end + 20).replace(/\s+/g, ' '),
    )
}
const [precision, recall] = [right / predicted, right / gold]
console.log(
  `dates: P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)} (${gold} gold)`,
)
