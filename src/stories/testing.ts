/** Coverage made by hand and put through the whole way to claims, for tests. */

import { type PageStatement, statementsIn, type Page as Taken } from '../dossier/page.ts'
import { captureOf, makeArticle } from '../ingest/article.ts'
import type { Read } from '../ingest/index.ts'
import { sqliteStore } from '../store/sqlite/index.ts'
import type { Store } from '../store/store.ts'
import { hashNumber } from '../text/hash.ts'
import { contentWords } from '../text/words.ts'
import type { Article, AttributionSpans } from '../types.ts'
import { addAll } from './add.ts'
import { group } from './group.ts'
import type { Reader } from './prepare.ts'

export interface Page {
  /** Names the page, whatever its text. */
  name: string
  /** Paragraphs; one like `Lund said: the ferry sails.` is what Lund says, `Lund mumbled: …` what she may not. */
  says: readonly string[]
  published?: string | null
  outlet?: string
}

export function read({
  name,
  says,
  published = '2031-05-04T10:00:00Z',
  outlet = `${name}.example`,
}: Page): Extract<Read, { article: Article }> {
  const text = says.join('\n\n')
  const capture = captureOf(new TextEncoder().encode(`${name} ${text}`), 'text/plain')
  const article = makeArticle({ text, outlet, published, externalId: name, url: `https://${outlet}/${name}` }, capture)
  return { article, capture, where: name }
}

/** Reads without a model: who says what is told by `NAME said: `, and texts are alike as far as their words are the same. */
export const reader = (model = 'by hand'): Reader => ({
  predictor: {
    model,
    predict: async (articles) =>
      articles.map(({ text }) => ({ model, attributions: [...text.matchAll(SAID)].map(attributionOf) })),
    close: async () => {},
  },
  embedder: { model, dimensions: DIMENSIONS, embed: async (texts) => texts.map(bagOfWords), close: async () => {} },
})

/** The same, but for the articles with these words, of which the prediction is none: rules fail on it. */
export function failingOn(words: RegExp, model?: string): Reader {
  const { predictor, embedder } = reader(model)
  const predict = async (articles: Parameters<typeof predictor.predict>[0]) => {
    const found = await predictor.predict(articles)
    return found.map((each, i) => (words.test(articles[i]!.text) ? { ...each, attributions: null! } : each))
  }
  return { predictor: { ...predictor, predict }, embedder }
}

const SAID = /^(\p{Lu}\p{L}+) (said|mumbled): (.+)$/gmu
const DIMENSIONS = 64

function attributionOf({ index, 1: name, 2: cue, 3: content }: RegExpExecArray): AttributionSpans {
  const at = index + name!.length + 1
  const from = at + cue!.length + 2
  return {
    source: [{ start: index, end: index + name!.length }],
    cue: [{ start: at, end: at + cue!.length }],
    content: [{ start: from, end: from + content!.length }],
    confidence: cue === 'said' ? 1 : 0.55,
  }
}

function bagOfWords(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS)
  for (const { stem } of contentWords(text)) vector[hashNumber(stem) % DIMENSIONS]! += 1
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

export const memory = (): Store => sqliteStore(':memory:')

/** Adds pages to a story and groups them. */
export async function put(store: Store, story: string, pages: readonly Page[], model?: string): Promise<void> {
  for await (const result of addAll(pages.map(read), story, { store, at: '2031-06-01T00:00:00Z', ...reader(model) }))
    if (result.problem) throw new Error(result.problem.what)
  await group(store, story)
}

/** The sets of mentions that are one claim, whatever the claims are called. */
export async function claimsIn(store: Store, story: string): Promise<string[][]> {
  const sets = new Map<string, string[]>()
  for (const [mention, claim] of await store.claims(story))
    sets.set(claim, [...(sets.get(claim) ?? []), mention].sort())
  return [...sets.values()].sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}

/** A page with all its statements read, to be compared with another. */
export const plain = ({ said, ...page }: Taken) => ({
  ...page,
  said: { ids: said.ids, by: said.by, voices: said.voices, through: said.through, inText: said.inText },
  statements: statementsIn(said).map(statementOf),
})

const statementOf = (each: PageStatement): PageStatement => ({
  id: each.id,
  attribution: each.attribution,
  start: each.start,
  end: each.end,
  spans: each.spans,
  text: each.text,
  said: each.said,
  remark: each.remark,
  accusing: each.accusing,
  by: each.by,
  chain: each.chain,
  venue: each.venue,
  stance: each.stance,
  saidAt: each.saidAt,
  means: each.means,
  quoted: each.quoted,
  verbatim: each.verbatim,
  dates: each.dates,
})
