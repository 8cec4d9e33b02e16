/**
 * How much of a page's main text is found, and how little else, on the pages of the public benchmark
 * `scrapinghub/article-extraction-benchmark`, by its own evaluation: `npx tsx evals/extraction.ts FOLDER`, where FOLDER is a
 * checkout of it (its pages' rights are their publishers', so they are not kept here). Needs Python 3 for `evaluate.py`.
 *
 * Two rows: ours, and Readability alone, whose choice ours starts from. A page that is refused counts as an empty text.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { fromHtml } from '../src/ingest/html/index.ts'
import { lettersOf } from '../src/text/letters.ts'
import type { Article, BlockKind } from '../src/types.ts'

/** What stands around the main text, and what the benchmark's annotators left out of it. */
const AROUND: ReadonlySet<BlockKind> = new Set(['title', 'byline', 'label', 'caption', 'furniture'])

const [folder, ...wanted] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npx tsx evals/extraction.ts FOLDER  (a checkout of scrapinghub/article-extraction-benchmark)')
  process.exit(2)
}
const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<string, { url: string }>
const predictions = { hearsay: {} as Predicted, 'readability alone': {} as Predicted }
type Predicted = Record<string, { articleBody: string }>

/** What eighty of the pages state of themselves (`evals/gold/README.md`). */
interface Stated {
  id: string
  sample: 'read' | 'counted' | 'blind, read' | 'blind, counted'
  /** The first 60 letters and digits, in lower case. */
  title: string | null
  /** Several are parted by semicolons. */
  byline: string | null
  /** The day, where the page is. */
  date: string | null
}
const gold = new Map(
  readFileSync(new URL('./gold/pages.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Stated)
    .map((each) => [each.id, each]),
)
/** Of each sample and field: how many are right, of how many. */
const right: Record<string, Record<string, [number, number]>> = {}

function score(id: string, article: Article | null): void {
  const page = gold.get(id)
  if (!page) return
  const { title, byline, published } = article ?? {}
  const count = (field: string, there: string | null, found: unknown, same: (there: string) => boolean) => {
    const row = there === null ? `no ${field}` : field
    right[page.sample] ??= {}
    const counts = right[page.sample]![row] ?? [0, 0]
    right[page.sample]![row] = counts
    counts[1]++
    if (there === null ? !found : same(there)) counts[0]++
    else if (page.sample === 'blind, read') console.log(`${id.slice(0, 8)} ${field}: ${there}, not ${found}`)
  }
  count('title', page.title, title, (there) => lettersOf(title ?? '').slice(0, 60) === there)
  // With its "By" and what the author is, but without anybody else.
  count('byline', page.byline, byline, (there) => {
    const [first, ...others] = there.split('; ').map(lettersOf)
    const named = (byline ?? '').replace(/^by\s/i, '')
    return (
      lettersOf(named.split(others.length > 0 ? /, | and / : /[,.] (?!\p{L}\.)/u)[0]!) === first &&
      others.every((each) => lettersOf(named).includes(each))
    )
  })
  // Its moment may be the day before or after in UTC.
  count('date', page.date, published, (there) => {
    const later = (Date.parse(published ?? '') - Date.parse(there)) / 3_600_000
    return later > -14 && later < 36
  })
}

const stated = { title: 0, byline: 0, published: 0 }
let refused = 0
for (const [id, { url }] of Object.entries(truth)) {
  if (wanted.length && !wanted.some((each) => id.startsWith(each))) continue
  const bytes = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))
  const article = readOrNull(bytes, id, url)
  if (!article) refused++
  score(id, article)
  for (const name of Object.keys(stated) as (keyof typeof stated)[]) if (article?.[name]) stated[name]++
  predictions.hearsay[id] = { articleBody: article ? mainText(article) : '' }
  const { document } = parseHTML(bytes.toString())
  predictions['readability alone'][id] = {
    articleBody: new Readability(document as never).parse()?.textContent ?? '',
  }
}

const work = mkdtempSync(join(tmpdir(), 'hearsay-extraction-'))
try {
  mkdirSync(join(work, 'output'))
  for (const [name, output] of Object.entries(predictions))
    writeFileSync(join(work, 'output', `${name}.json`), JSON.stringify(output))
  writeFileSync(join(work, 'ground-truth.json'), readFileSync(join(folder, 'ground-truth.json')))
  process.stdout.write(execFileSync('python3', [resolve(folder, 'evaluate.py')], { cwd: work }))
} finally {
  rmSync(work, { recursive: true })
}
console.log(
  `${Object.keys(truth).length} pages, ${refused} refused; of the rest with ${Object.entries(stated)
    .map(([name, n]) => `${name} ${n}`)
    .join(', ')}`,
)
for (const [sample, fields] of Object.entries(right))
  console.log(
    `${sample}: ${Object.entries(fields)
      .map(([field, [n, of]]) => `${field} ${n} of ${of}`)
      .join(', ')}`,
  )

function readOrNull(bytes: Uint8Array, id: string, url: string): Article | null {
  try {
    return fromHtml(new Uint8Array(bytes), id, { url }).article
  } catch (error) {
    console.log((error as Error).message)
    return null
  }
}

function mainText({ text, blocks }: Article): string {
  return blocks
    .filter(({ kind }) => !AROUND.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}
