/**
 * Who said it, through whom, and how: `npx tsx evals/speakers.ts [GOLD.jsonl]`.
 *
 * Scores the stages on hand-made gold, given its spans, so that the extractor's errors do not count.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asJson } from '../src/cli/extract-json.ts'
import { fromJsonLine } from '../src/ingest/jsonl.ts'
import { read } from '../src/pipeline.ts'
import { sharedPath } from '../src/testing/shared.ts'
import type { AttributionSpans } from '../src/types.ts'

const gold = process.argv[2] ?? sharedPath('gold/speakers.jsonl')!
const lines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean)
const articles = new Map(
  lines(sharedPath('helsinki/articles.jsonl')!).map((line) => [String(JSON.parse(line).id), line]),
)
const folder = mkdtempSync(join(tmpdir(), 'hearsay-eval-'))
const texts: string[] = []
const predicted: string[] = []
let milliseconds = 0
for (const line of lines(gold)) {
  const { id, attributions } = JSON.parse(line) as { id: string; attributions: Omit<AttributionSpans, 'confidence'>[] }
  const { article } = fromJsonLine(articles.get(String(id))!, id)
  const spans = attributions.map(({ source, cue, content }) => ({ source, cue, content, confidence: 1 }))
  const started = performance.now()
  const reading = read(article, { attributions: spans, model: 'gold' })
  milliseconds += performance.now() - started
  predicted.push(asJson(article, reading))
  texts.push(articles.get(String(id))!)
}
writeFileSync(join(folder, 'predicted.jsonl'), predicted.join('\n'))
writeFileSync(join(folder, 'articles.jsonl'), texts.join('\n'))
const scorer = sharedPath('gold/score-speakers.mjs')!
const args = [scorer, gold, join(folder, 'predicted.jsonl'), join(folder, 'articles.jsonl'), ...process.argv.slice(3)]
console.log(execFileSync(process.execPath, args, { encoding: 'utf8' }))
console.log(`${(milliseconds / predicted.length).toFixed(1)} ms an article, all stages`)
