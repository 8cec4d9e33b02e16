/**
 * What extracting costs beyond the network itself: `npx tsx bench/extract.ts [ARTICLES]`.
 *
 * The bare network and the whole way (tokenizer, windows, network, decoding, all stages) read the same windows in turns, in
 * one thread, so that what else the machine does falls on both; so does the baseline model where it lies beside the project, in
 * the way that its card describes. What is done once a process (compiling patterns, about 0.3 s) is not counted;
 * `commands.ts` times whole commands with all workers.
 */
import '../src/engine.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { devPath } from '../evals/polnear.ts'
import { fromJsonLine } from '../src/ingest/jsonl.ts'
import { modelsFolder } from '../src/model/assets.ts'
import { windowInputs } from '../src/model/attributions.ts'
import { createPredictor } from '../src/model/index.ts'
import { bundledPieces } from '../src/model/pieces.ts'
import type { Predictor } from '../src/model/predictor.ts'
import { openSession } from '../src/model/runtime.ts'
import { bundledTokenizer } from '../src/model/vocabulary.ts'
import { read } from '../src/pipeline.ts'
import { sharedPath } from '../src/testing/shared.ts'
import type { Article } from '../src/types.ts'
import { type BaselineWindow, baselineWindows, runBaseline } from './baseline.ts'

const TURN = 4
const given = readFileSync(devPath(), 'utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, Number(process.argv[2] ?? 84))
  .map((line, i) => fromJsonLine(line, `article ${i + 1}`).article)
/** Apart, since what has been read once is remembered. */
const [warming, articles] = [given.slice(0, 2 * TURN), given.slice(2 * TURN)]
const tokenizer = await bundledTokenizer()
const pieces = await bundledPieces()
const session = await openSession(join(modelsFolder(), 'attribution', 'model.onnx'), { threads: 1 })
const baselinePath = sharedPath('model/attribution.int8.onnx')
const baseline = baselinePath ? await openSession(baselinePath, { threads: 1 }) : null
const predictor = createPredictor({ workers: 0, threads: 1 })
const windowsOf = (article: Article) => windowInputs(article, tokenizer)
const windows = articles.map(windowsOf)
const theirs = articles.map(({ text }) => baselineWindows(text, tokenizer))
await bare(warming.map(windowsOf))
await old(theirs.slice(0, 2 * TURN))
await whole(predictor, warming)

const bareTime = { wall: 0, cpu: 0 }
const wholeTime = { wall: 0, cpu: 0 }
const oldTime = { wall: 0, cpu: 0 }
for (let at = 0; at < articles.length; at += TURN) {
  await timed(bareTime, () => bare(windows.slice(at, at + TURN)))
  await timed(wholeTime, () => whole(predictor, articles.slice(at, at + TURN)))
  await timed(oldTime, () => old(theirs.slice(at, at + TURN)))
}
const count = windows.flat().length
console.log(`${articles.length} articles, ${count} windows, one thread, ${session.runtime} runtime`)
report('bare network', bareTime)
report('whole way', wholeTime)
console.log(
  `throughput of the whole way: ${((100 * bareTime.cpu) / wholeTime.cpu).toFixed(1)} % of the bare network's (processor time)`,
)
if (baseline) {
  report('baseline model', oldTime)
  const times = ({ cpu }: { cpu: number }) => (oldTime.cpu / cpu).toFixed(2)
  console.log(
    `of the baseline model's throughput: the bare network ${times(bareTime)}, the whole way ${times(wholeTime)} times (processor time)`,
  )
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
await predictor.close()

async function bare(inputs: readonly (readonly { ids: Int32Array; features: Uint8Array }[])[]): Promise<void> {
  for (const { ids, features } of inputs.flat()) {
    const dims = [1, ids.length]
    await session.run({
      embeddings: pieces.vectorsOf(ids),
      features: { type: 'int64', data: BigInt64Array.from(features, BigInt), dims },
      threshold: { type: 'float32', data: Float32Array.of(0.5), dims: [] },
    })
  }
}

async function old(windows: readonly (readonly BaselineWindow[])[]): Promise<void> {
  if (baseline) await runBaseline(baseline, windows.flat(), tokenizer.pad)
}

async function whole(predictor: Predictor, articles: readonly Article[]): Promise<void> {
  const predictions = await predictor.predict(articles)
  articles.forEach((article, i) => {
    read(article, predictions[i]!)
  })
}

async function timed(time: { wall: number; cpu: number }, work: () => Promise<void>): Promise<void> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  time.wall += (performance.now() - wall) / 1000
  time.cpu += (user + system) / 1e6
}

function report(what: string, { wall, cpu }: { wall: number; cpu: number }): void {
  const rate = (seconds: number) => (articles.length / seconds).toFixed(1)
  console.log(`${what}: ${rate(wall)} articles/s; ${rate(cpu)} a second of processor time`)
}
