/**
 * What reading an article costs, stage by stage: `npx tsx bench/stages.ts ARTICLES.jsonl… [--of=N]`.
 *
 * Of each file N articles (150), evenly spaced; what the model predicts is not counted. First how long the stages take where none
 * has run before, most of it the compiling of patterns; then each stage by itself, in a later turn.
 */
import '../src/engine.ts'
import { readFileSync } from 'node:fs'
import { fromJsonLine } from '../src/ingest/jsonl.ts'
import { createPredictor } from '../src/model/index.ts'
import { STAGES } from '../src/pipeline.ts'
import type { Fields, Stage } from '../src/stage.ts'

const FIRST = 75
const paths = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const count = Number(process.argv.find((each) => each.startsWith('--of='))?.slice('--of='.length) ?? 150)
if (!paths.length) throw new Error('npx tsx bench/stages.ts ARTICLES.jsonl… [--of=N]')
const samples = paths.map((path) => spaced(readFileSync(path, 'utf8').split('\n').filter(Boolean), count))
// Of all files in turns.
const lines = Array.from({ length: count }, (_, i) => samples.flatMap((sample) => sample[i] ?? [])).flat()
const articles = lines.map((line, i) => fromJsonLine(line, `article ${i + 1}`).article)
const predictor = createPredictor()
const predictions = await predictor.predict(articles)
await predictor.close()

let times = new Map<string, number[]>()
const started = process.cpuUsage()
turn(0, FIRST)
console.log(
  `${articles.length} articles; of a process's first ${FIRST} each ${perArticle(started, FIRST)} ms of the processor`,
)
turn(FIRST, articles.length)
turn(0, articles.length)
times = new Map()
const warm = process.cpuUsage()
turn(0, articles.length)
console.log(`when all were read twice ${perArticle(warm, articles.length)} ms; by stage, in ms:`)
console.table(
  [...times].map(([stage, found]) => {
    const sorted = found.sort((a, b) => a - b)
    const at = (share: number) => Number(sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(2))
    const mean = Number((found.reduce((sum, each) => sum + each, 0) / found.length).toFixed(2))
    return { stage, median: at(0.5), mean, 'of 20 the slowest': at(0.95) }
  }),
)

function turn(from: number, to: number): void {
  for (let i = from; i < to; i++) {
    let fields = { article: articles[i]!, prediction: predictions[i]! } as Fields
    let all = 0
    for (const each of STAGES as unknown as readonly Stage[]) {
      const start = performance.now()
      fields = { ...fields, ...each.run(fields) }
      const took = performance.now() - start
      all += took
      note(each.name, took)
    }
    note('all', all)
  }
}

function note(name: string, took: number): void {
  const found = times.get(name)
  if (found) found.push(took)
  else times.set(name, [took])
}

function perArticle(since: NodeJS.CpuUsage, of: number): string {
  const { user, system } = process.cpuUsage(since)
  return ((user + system) / 1e3 / of).toFixed(1)
}

function spaced<T>(all: readonly T[], count: number): T[] {
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor((i * all.length) / count)]!)
}
