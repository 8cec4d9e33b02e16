/**
 * What a story costs as it grows: `npx tsx bench/growth.ts DATABASE STORY [MOST [GROWN]]`.
 *
 * DATABASE holds a real story. Its paragraphs are put together anew, by a fixed draw, into as many articles as are wanted; what
 * the models found in a paragraph is remembered, so that only reading, storing, grouping and the dossier are timed. Every
 * tenth article is a copy of an earlier one with a paragraph cut, as wire copies are. The grown story stays in the file GROWN, if one
 * is named, and goes on growing from there the next time.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contextsOf } from '../src/claims/context.ts'
import { alone } from '../src/dossier/dossier.ts'
import { markdown } from '../src/dossier/markdown.ts'
import { stateAt } from '../src/dossier/state.ts'
import { captureOf, makeArticle } from '../src/ingest/article.ts'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import { addAll } from '../src/stories/add.ts'
import { group } from '../src/stories/group.ts'
import { dossierOf } from '../src/stories/known.ts'
import { load } from '../src/stories/load.ts'
import { packed, unpacked } from '../src/stories/packed.ts'
import type { Article, AttributionSpans, Prediction, Span } from '../src/types.ts'

const [database, name, most = '10000', grown] = process.argv.slice(2)
if (!database || !name) throw new Error('npx tsx bench/growth.ts DATABASE STORY [MOST [GROWN]]')

interface Paragraph {
  text: string
  attributions: AttributionSpans[]
}
const { paragraphs, vectors, dimensions } = await material(database, name)
const folder = mkdtempSync(join(tmpdir(), 'hearsay-growth-'))
const store = sqliteStore(grown ?? join(folder, 'growth.db'))
const story = await store.ensureStory('growth')
const spans = new Map<string, AttributionSpans[]>()
const random = draw(7)
const drawn: number[][] = []
let strange = 0

console.log(`${paragraphs.length} paragraphs, ${vectors.size} embeddings`)
const WIDTHS = [8, 32, 12, 12, 8, 6]
console.log('articles  next article, ms (median of 10)  after it, ms  all anew, ms  kept, ms  claims')
let size = 0
for (const { length } = await store.articles(story.id); size < length; size++) made(size)
const targets = [100, 300, 1000, 2000, 3000, 5000, 10_000].filter((each) => size < each && each < Number(most))
for (const target of [...targets, Number(most)]) {
  await grow(target - 10 - size)
  const times: number[] = []
  for (let i = 0; i < 9; i++) times.push(await timed(() => grow(1)))
  await known()
  times.push(await timed(() => grow(1)))
  const after = await timed(known)
  let claims = 0
  let kept = ''
  const ms = await timed(async () => {
    const state = stateAt(await load(store, story), null)
    claims = state.claims.length
    markdown(alone(state))
    kept = packed(state)
  })
  const again = await timed(async () => void markdown(alone(unpacked(kept))))
  const [next] = times.sort((a, b) => a - b).slice(5)
  const columns = [size, next!.toFixed(0), after.toFixed(0), ms.toFixed(0), again.toFixed(0), claims]
  console.log(columns.map((each, i) => String(each).padStart(WIDTHS[i]!)).join('  '))
}
console.log(`${strange} statements had no remembered embedding`)
await store.close()
rmSync(folder, { recursive: true })

/** What is known after a change, with what is kept of the rest. */
async function known(): Promise<void> {
  const row = (await store.story(story.id))!
  markdown(await dossierOf(store, row, { asOf: null, since: null }, 'growth'))
}

async function grow(count: number): Promise<void> {
  const articles = Array.from({ length: Math.max(0, count) }, () => made(size++))
  const reads = (async function* () {
    for (const article of articles) yield article
  })()
  const predictor = {
    model: 'remembered',
    predict: async (all: readonly Pick<Article, 'text'>[]) => all.map(predicted),
    close,
  }
  const embedder = {
    model: 'remembered',
    dimensions,
    embed: async (all: readonly string[]) => all.map(vectorOf),
    close,
  }
  for await (const result of addAll(reads, story.id, { store, predictor, embedder, at: '2018-07-20T00:00:00Z' }))
    if (result.problem) throw new Error(result.problem.what)
  await group(store, story.id)
}

/** Article number n: twelve paragraphs, or an earlier article's but one. */
function made(n: number) {
  const earlier = n % 10 === 9 ? drawn[Math.floor(random() * drawn.length)]! : null
  const chosen = earlier ? earlier.slice(1) : Array.from({ length: 12 }, () => Math.floor(random() * paragraphs.length))
  drawn.push(chosen)
  const found: AttributionSpans[] = []
  let text = ''
  for (const index of chosen) {
    const { text: words, attributions } = paragraphs[index]!
    const by = text.length
    const moved = (all: readonly Span[]) => all.map(({ start, end }) => ({ start: start + by, end: end + by }))
    for (const { source, cue, content, confidence } of attributions)
      found.push({ source: moved(source), cue: moved(cue), content: moved(content), confidence })
    text += `${words}\n\n`
  }
  const day = String(1 + (n % 28)).padStart(2, '0')
  const about = { text, outlet: `outlet-${n % 97}.example`, published: `2018-07-${day}T12:00:00Z`, externalId: `a${n}` }
  const capture = captureOf(new TextEncoder().encode(`${n} ${text}`), 'text/plain')
  const article = makeArticle(about, capture)
  spans.set(article.text, found)
  return { article, capture, where: `a${n}` }
}

function predicted({ text }: Pick<Article, 'text'>): Prediction {
  const attributions = spans.get(text) ?? []
  spans.delete(text)
  return { attributions, model: 'remembered' }
}

/** What no paragraph alone gave gets a direction of its own, always the same. */
function vectorOf(text: string): Float32Array {
  const known = vectors.get(text)
  if (known) return known
  strange++
  const next = draw([...text].reduce((sum, each) => (sum * 31 + each.codePointAt(0)!) >>> 0, 7))
  const vector = Float32Array.from({ length: dimensions }, () => next() - 0.5)
  const length = Math.hypot(...vector)
  return vector.map((each) => each / length)
}

async function material(file: string, title: string) {
  const source = sqliteStore(file, { readOnly: true })
  const story = (await source.stories()).find((each) => each.title === title)
  if (!story) throw new Error(`${file} has no story ${title}`)
  const data = await load(source, story)
  const paragraphs: Paragraph[] = []
  const vectors = new Map<string, Float32Array>()
  let dimensions = 0
  for (const [i, row] of data.articles.entries()) {
    const article = await source.article(row.id)
    const reading = data.readings[i]!
    const contexts = contextsOf(article!, reading)
    const comparables = new Map((await source.comparables([row.id])).map((each) => [each.id, each]))
    for (const [n, { id }] of reading.mentions.entries()) {
      const vector = comparables.get(id)?.vector
      if (vector) {
        vectors.set(contexts[n]!, vector)
        dimensions = vector.length
      }
    }
    for (const { start, end, kind } of article!.blocks) {
      if (kind !== 'paragraph' || end - start < 80) continue
      const inside = (all: readonly Span[]) => all.every((span) => start <= span.start && span.end <= end)
      const moved = (all: readonly Span[]) => all.map((span) => ({ start: span.start - start, end: span.end - start }))
      paragraphs.push({
        text: article!.text.slice(start, end),
        attributions: reading.attributions
          .filter(({ source, cue, content }) => [source, cue, content].every(inside))
          .map(({ source, cue, content, confidence }) => ({
            source: moved(source),
            cue: moved(cue),
            content: moved(content),
            confidence,
          })),
      })
    }
  }
  await source.close()
  return { paragraphs, vectors, dimensions }
}

async function close(): Promise<void> {}

/** Milliseconds of the processor, so that what else the machine does counts little. */
async function timed(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Mulberry32: the same draw on every machine. */
function draw(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
