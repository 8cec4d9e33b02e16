/**
 * How much is read of news pages as publishers made them since 2023, against what was written down of them for the parsers of
 * `flairNLP/fundus`: `npx tsx evals/publishers.ts FOLDER [en|other]`, where FOLDER is a checkout of it (the pages' rights are their
 * publishers', so they are not kept here).
 *
 * Of the pages in English, or in other languages: how many are refused; how many of the noted paragraphs and headings are found
 * to the letter, and how many other blocks are taken for the article's text; how often title, authors and day are right.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { HearsayError } from '../src/errors.ts'
import { fromHtml } from '../src/ingest/html/index.ts'
import { lettersOf } from '../src/text/letters.ts'
import type { Article, BlockKind } from '../src/types.ts'

/** As fundus notes it, a page a version of its publisher's parser. */
interface Noted {
  title?: string
  authors?: string[]
  publishing_date?: string
  body?: { summary: string[]; sections: { headline: string[]; paragraphs: string[] }[] }
}

const AROUND: ReadonlySet<BlockKind> = new Set(['title', 'byline', 'label', 'caption', 'furniture'])
/** Its moment may be the day before or after in UTC. */
const A_DAY = 29 * 3_600_000

const [folder, language = 'en'] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npx tsx evals/publishers.ts FOLDER [en|other]  (a checkout of flairNLP/fundus)')
  process.exit(2)
}
const data = join(folder, 'tests', 'resources', 'parser', 'test_data')
const counts = { pages: 0, refused: 0, noted: 0, found: 0, blocks: 0, others: 0, title: 0, authors: 0, day: 0 }
const countries = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory())
for (const { name: country } of countries)
  for (const file of readdirSync(join(data, country)).filter((name) => name.endsWith('.html.gz'))) {
    const html = gunzipSync(readFileSync(join(data, country, file)))
    const declared = /<html[^>]*\slang=["']?([a-z]+)/i.exec(html.subarray(0, 5_000).toString())?.[1]?.toLowerCase()
    if ((declared === 'en') !== (language === 'en')) continue
    const versions = JSON.parse(readFileSync(join(data, country, `${file.split('_')[0]}.json`), 'utf8'))
    count(articleOf(html, file), notedOf(html.toString(), Object.values(versions)))
  }
const share = (a: number, b: number) => `${((100 * a) / b).toFixed(1)} %`
console.log(`${counts.pages} pages, ${counts.refused} refused`)
console.log(`of ${counts.noted} noted paragraphs and headings ${share(counts.found, counts.noted)} found`)
console.log(`of ${counts.blocks} blocks ${share(counts.others, counts.blocks)} not noted`)
console.log(`title ${counts.title}, authors ${counts.authors}, day ${counts.day}`)

function articleOf(html: Uint8Array, name: string): Article | null {
  try {
    return fromHtml(html, name).article
  } catch (error) {
    if (error instanceof HearsayError) return null
    throw error
  }
}

/** The version of what was noted that is of this page: the one of whose paragraphs most begin on it. */
function notedOf(html: string, versions: readonly Noted[]): Noted {
  const page = lettersOf(html.replace(/<[^>]+>/g, ''))
  const begun = (noted: Noted) => {
    const texts = textsOf(noted)
    return texts.filter((text) => page.includes(lettersOf(text).slice(0, 40))).length / Math.max(1, texts.length)
  }
  return versions.reduce((best, each) => (begun(each) > begun(best) ? each : best))
}

function count(article: Article | null, noted: Noted): void {
  const all = lettersOf(article?.text ?? '')
  const texts = textsOf(noted)
  const notedText = lettersOf(texts.join(' '))
  const blocks = (article?.blocks ?? [])
    .filter(({ kind }) => !AROUND.has(kind))
    .map(({ start, end }) => lettersOf(article!.text.slice(start, end)))
  counts.pages++
  if (!article) counts.refused++
  counts.noted += texts.length
  counts.found += texts.filter((text) => all.includes(lettersOf(text))).length
  counts.blocks += blocks.length
  counts.others += blocks.filter((text) => !notedText.includes(text)).length
  if (lettersOf(article?.title ?? '') === lettersOf(noted.title ?? '')) counts.title++
  const { authors = [] } = noted
  const byline = lettersOf(article?.byline ?? '')
  if (authors.length === 0 ? !byline : authors.every((name) => byline.includes(lettersOf(name)))) counts.authors++
  const later = Date.parse(article?.published ?? '') - Date.parse(noted.publishing_date ?? '')
  if (!noted.publishing_date || Math.abs(later) < A_DAY) counts.day++
}

function textsOf({ body }: Noted): string[] {
  const sections = body?.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]) ?? []
  return [...(body?.summary ?? []), ...sections].filter((text) => lettersOf(text))
}
