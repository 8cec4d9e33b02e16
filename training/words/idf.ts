/**
 * Makes `src/text/idf.json`: how rare word stems are in news. Counts, by stem, the articles of PolNeAR's train split in
 * which it stands; stems of fewer than three articles are left out (unknown stems count as the rarest).
 *
 *   npx tsx training/words/idf.ts ../shared/polnear/train.jsonl > src/text/idf.json
 */
import { readFileSync } from 'node:fs'
import { contentWords } from '../../src/text/words.ts'

const articles = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string })
const counts = new Map<string, number>()
for (const { text } of articles)
  for (const stem of new Set(contentWords(text).map((word) => word.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1)

const buckets = new Map<string, string[]>()
for (const [stem, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < 3 || !/^[a-z]+$/.test(stem)) continue
  const idf = Math.log(articles.length / count).toFixed(1)
  buckets.set(idf, [...(buckets.get(idf) ?? []), stem])
}
const table = Object.fromEntries(
  [...buckets].sort(([a], [b]) => Number(a) - Number(b)).map(([idf, stems]) => [idf, stems.join(' ')]),
)
console.log(JSON.stringify(table, null, 1))
