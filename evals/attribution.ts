/**
 * How well attributions are found: `npx tsx evals/attribution.ts [PREDICTED.jsonl]`, where PREDICTED is what
 * `hearsay extract --format jsonl` printed for PolNeAR's dev split; without it the same is done here.
 */
import { fileURLToPath } from 'node:url'
import { formOf } from '../src/attribution/form.ts'
import { parentsOf } from '../src/attribution/nesting.ts'
import { quotationsOf } from '../src/text/quotes.ts'
import { readJsonl } from './jsonl.ts'
import { type Annotated, devPath, devSplit, loadScorer, type Pair } from './polnear.ts'
import { readAll } from './read.ts'

/** Of the model as it came (`models/attribution/README.md`). */
const BASELINE = { source: 79.1, cue: 74.3, content: 65.6, relaxed: 72.3, strict: 56.9 }
/** No figure may be lower than the baseline's by more. */
const TOLERANCE = 0.5

type Predicted = Annotated & { confidence: number }
type Found = { id: string; attributions: Predicted[] }

const score = await loadScorer()
const gold = devSplit()
const given = process.argv[2]
const predicted = new Map(
  (given ? readJsonl<Found>(given) : await extract(devPath())).map((each) => [each.id, each.attributions]),
)
const articles = gold.map((article) => ({ ...article, predicted: predicted.get(article.id) ?? [] }))
const pairs = articles.map(({ attributions, predicted, text }) => ({ gold: attributions, predicted, text }))

const worse = overall(pairs)
perForm()
perOutlet()
calibration()
await negatives()
if (worse.length) {
  console.log(`\nWorse than the baseline by more than ${TOLERANCE}: ${worse.join(', ')}`)
  process.exitCode = 1
}

async function extract(path: string): Promise<Found[]> {
  const readings = await readAll(path)
  return readings.map(({ article, reading }) => ({ id: article.externalId!, attributions: reading.attributions }))
}

function overall(pairs: readonly Pair[]): string[] {
  const { exact, triple } = score(pairs)
  const measures = { ...exact, ...triple }
  const rows = (Object.keys(BASELINE) as (keyof typeof BASELINE)[]).map((name) => {
    const { precision, recall, f1 } = measures[name]
    return { name, precision: pct(precision), recall: pct(recall), f1: pct(f1), baseline: BASELINE[name] }
  })
  print('PolNeAR dev, whole articles (source, cue, content: exact; relaxed, strict: whole attributions)', rows)
  return rows.filter(({ f1, baseline }) => f1 < baseline - TOLERANCE).map(({ name }) => name)
}

/** Recall over the gold attributions of a form, precision over the predicted ones (relaxed). */
function perForm(): void {
  const tally = new Map<string, { found: number; gold: number; right: number; predicted: number }>()
  const count = (
    list: readonly Annotated[],
    text: string,
    what: 'gold' | 'predicted',
    hit: (one: Annotated) => boolean,
  ) => {
    const quotations = quotationsOf(text)
    const parents = parentsOf(list.map((each) => ({ ...each, confidence: 1 })))
    list.forEach((each, i) => {
      const forms = [formOf(each.content, quotations, text), ...(parents[i] === null ? [] : ['nested'])]
      for (const form of forms) {
        const row = tally.get(form) ?? { found: 0, gold: 0, right: 0, predicted: 0 }
        tally.set(form, row)
        row[what]++
        if (hit(each)) row[what === 'gold' ? 'found' : 'right']++
      }
    })
  }
  for (const { gold, predicted, text } of pairs) {
    count(gold, text, 'gold', (one) => score([{ gold: [one], predicted, text }]).triple.relaxed.tp > 0)
    count(predicted, text, 'predicted', (one) => score([{ gold, predicted: [one], text }]).triple.relaxed.tp > 0)
  }
  const rows = [...tally].map(([form, { found, gold, right, predicted }]) => {
    return { form, gold, recall: gold ? pct(found / gold) : null, predicted, precision: pct(right / predicted) }
  })
  print('By form (relaxed)', rows)
}

function perOutlet(): void {
  const outlets = [...new Set(articles.map(({ publisher }) => publisher))].sort()
  const rows = outlets.map((outlet) => {
    const theirs = pairs.filter((_, i) => articles[i]!.publisher === outlet)
    const { exact, triple } = score(theirs)
    const f1 = { source: exact.source.f1, cue: exact.cue.f1, content: exact.content.f1 }
    const whole = { relaxed: triple.relaxed.f1, strict: triple.strict.f1 }
    const figures = Object.entries({ ...f1, ...whole }).map(([name, value]) => [name, pct(value)])
    return { outlet, articles: theirs.length, ...Object.fromEntries(figures) }
  })
  print('By outlet (F1)', rows)
}

/** Does a confidence of 0.8 mean that eight in ten are right? */
function calibration(): void {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, right: 0 }))
  for (const { gold, predicted, text } of pairs) {
    for (const one of predicted as readonly Predicted[]) {
      const bin = bins[Math.min(9, Math.floor(one.confidence * 10))]!
      bin.count++
      bin.said += one.confidence
      bin.right += score([{ gold, predicted: [one], text }]).triple.relaxed.tp
    }
  }
  const filled = bins.filter(({ count }) => count)
  const all = filled.reduce((sum, { count }) => sum + count, 0)
  const error = filled.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / all
  print(
    `Confidence: expected calibration error ${error.toFixed(3)} (fitted on this split; see confidence.ts for either half)`,
    filled.map(({ count, said, right }) => ({ count, said: pct(said / count), right: pct(right / count) })),
  )
}

/** Invented texts in which nobody says anything. */
async function negatives(): Promise<void> {
  const path = fileURLToPath(new URL('attribution-negatives.jsonl', import.meta.url))
  const texts = readJsonl<{ id: string; text: string }>(path)
  const found = await extract(path)
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const false_ = found.reduce((sum, { attributions }) => sum + attributions.length, 0)
  console.log(`\nTexts without attributions: ${false_} found in ${texts.length} texts, ${words} words`)
}

function pct(share: number): number {
  return Math.round(share * 1000) / 10
}

function print(title: string, rows: readonly object[]): void {
  console.log(`\n${title}`)
  console.table(rows)
}
