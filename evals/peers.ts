/**
 * How other programs' attributions compare with Hearsay's on PolNeAR's dev split: `npx tsx evals/peers.ts [PREDICTED.jsonl …]`, where
 * each PREDICTED is what a script of `evals/peers/` made of another program's answers.
 */
import { basename } from 'node:path'
import { formOf } from '../src/attribution/form.ts'
import { quotationsOf } from '../src/text/quotes.ts'
import type { Form, Span } from '../src/types.ts'
import { readJsonl } from './jsonl.ts'
import { type Annotated, devPath, devSplit, loadScorer, type Pair } from './polnear.ts'
import { readAll } from './read.ts'

const FORMS: readonly Form[] = ['direct', 'mixed', 'indirect']

type Found = { id: string; attributions: Annotated[] }

const score = await loadScorer()
const gold = devSplit()
async function own(): Promise<Found[]> {
  const readings = await readAll(devPath())
  return readings.map(({ article, reading }) => ({ id: article.externalId!, attributions: reading.attributions }))
}

function row(program: string, found: readonly Found[]) {
  const byId = new Map(found.map(({ id, attributions }) => [id, attributions]))
  const pairs = gold.map(({ id, text, attributions }) => ({ gold: attributions, predicted: byId.get(id) ?? [], text }))
  const { exact, triple } = score(pairs)
  const told = pairs.map(toldIn)
  return {
    program,
    source: percent(exact.source.f1),
    cue: percent(exact.cue.f1),
    content: percent(exact.content.f1),
    relaxed: percent(triple.relaxed.f1),
    strict: percent(triple.strict.f1),
    'who and what': percent(f1Of(told)),
    ...Object.fromEntries(FORMS.map((form) => [form, percent(recallOf(form, told))])),
  }
}

/** What is annotated on a page, whether it is found there, and how many are predicted. */
interface Told {
  found: { form: Form; isFound: boolean }[]
  predicted: number
}

/** Each predicted one stands for one that is annotated: half of their contents' words are shared, and a word of who says it. */
function toldIn({ gold, predicted, text }: Pair): Told {
  const quotations = quotationsOf(text)
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index)
  const within = (spans: readonly Span[]) =>
    words.filter((at) => spans.some(({ start, end }) => start <= at && at < end))
  const left = predicted.map(({ source, content }) => ({ source: within(source), content: within(content) }))
  const found = gold.map(({ source, content }) => {
    const [who, what] = [within(source), within(content)]
    const at = left.findIndex((each) => shared(what, each.content) >= 0.5 && isSameSource(who, each.source))
    if (at >= 0) left.splice(at, 1)
    return { form: formOf(content, quotations, text), isFound: at >= 0 }
  })
  return { found, predicted: predicted.length }
}

/** The share of their joint words. */
function shared(some: readonly number[], others: readonly number[]): number {
  const both = some.filter((word) => others.includes(word)).length
  return both / (some.length + others.length - both || 1)
}

const isSameSource = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === 0 ? others.length === 0 : some.some((word) => others.includes(word))

function f1Of(told: readonly Told[]): number {
  const all = told.flatMap(({ found }) => found)
  const predicted = told.reduce((sum, page) => sum + page.predicted, 0)
  return (2 * all.filter(({ isFound }) => isFound).length) / (all.length + predicted)
}

function recallOf(form: Form, told: readonly Told[]): number {
  const its = told.flatMap(({ found }) => found).filter((each) => each.form === form)
  return its.filter(({ isFound }) => isFound).length / its.length
}

const percent = (share: number): number => Math.round(share * 1000) / 10

const rows = process.argv.slice(2).map((path) => row(basename(path, '.jsonl'), readJsonl<Found>(path)))
console.log('PolNeAR dev. Exact F1; relaxed and strict F1 of whole attributions;')
console.log(
  'who and what: F1 where half of the words of what is said are shared, and a word of who says it; its recall by form',
)
console.table([...rows, row('Hearsay', await own())])
