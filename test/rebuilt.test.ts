/**
 * Incremental is rebuilt: the examples' articles added one by one in any order, with random corrections between, give the claims,
 * copies and contradictions of all at once. `HEARSAY_REBUILT=FILE` takes the articles of another file, once.
 */
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { anchorAt } from '../src/corrections/anchors.ts'
import { type Read, readPaths } from '../src/ingest/index.ts'
import { createEmbedder, createPredictor } from '../src/model/index.ts'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import type { Store } from '../src/store/store.ts'
import { addAll } from '../src/stories/add.ts'
import { correct } from '../src/stories/correct.ts'
import { group } from '../src/stories/group.ts'
import { preparer } from '../src/stories/prepare.ts'
import { claimsIn } from '../src/stories/testing.ts'
import type { Prediction } from '../src/types.ts'

const OTHER = process.env.HEARSAY_REBUILT
const [predictor, embedder] = [createPredictor(), createEmbedder()]
afterAll(() => Promise.all([predictor.close(), embedder.close()]))

type Page = Extract<Read, { article: unknown }>
const pages: Page[] = []
for await (const each of readPaths(OTHER ? [OTHER] : [fileURLToPath(new URL('../examples', import.meta.url))]))
  if ('article' in each) pages.push(each)

/** Each text is read once, however many stores it goes into. */
const predictions = new Map<string, Promise<Prediction>>()
const remembering = {
  ...predictor,
  model: predictor.model,
  predict: (articles: Parameters<typeof predictor.predict>[0]) =>
    Promise.all(
      articles.map((article) => {
        const known = predictions.get(article.text) ?? predictor.predict([article]).then(([found]) => found!)
        predictions.set(article.text, known)
        return known
      }),
    ),
}
const vectors = new Map<string, Promise<Float32Array>>()
const embedding = {
  ...embedder,
  model: embedder.model,
  dimensions: embedder.dimensions,
  embed: (texts: readonly string[]) =>
    Promise.all(
      texts.map((text) => {
        const known = vectors.get(text) ?? embedder.embed([text]).then(([found]) => found!)
        vectors.set(text, known)
        return known
      }),
    ),
}

async function put(store: Store, story: string, some: readonly Page[]): Promise<void> {
  const models = { predictor: remembering, embedder: embedding }
  for await (const { problem } of addAll(some, story, { store, at: '2018-07-20T00:00:00Z', ...models }))
    expect(problem).toBeUndefined()
  await group(store, story)
}

const decision = fc.record({
  kind: fc.constantFrom('same-claim', 'different-claim'),
  pages: fc.tuple(fc.nat(), fc.nat()),
  mentions: fc.tuple(fc.nat(), fc.nat()),
})

type Decision = typeof decision extends fc.Arbitrary<infer D> ? D : never

describe('articles one by one', () => {
  it('give what all at once give, with corrections in between', async () => {
    const prepare = preparer({ predictor: remembering, embedder: embedding })
    const read = await Promise.all(pages.map(({ article, capture }) => prepare(article, capture)))
    const stated = read.filter(({ reading }) => reading.mentions.length > 0)
    const anchor = (page: number, mention: number) => {
      const { article, reading } = stated[page % stated.length]!
      const { spans } = reading.mentions[mention % reading.mentions.length]!
      return anchorAt(article.key, article.text, spans[0]!)
    }
    const decide = (store: Store, story: string, { kind, pages: of, mentions }: Decision) => {
      const body = { a: anchor(of[0], mentions[0]), b: anchor(of[1], mentions[1]) }
      return correct(store, { story, kind, body, author: 'desk', at: '2018-07-20T00:00:00Z', note: '' })
    }
    const shuffled = fc.shuffledSubarray(pages, { minLength: pages.length })
    const cases = fc.tuple(shuffled, fc.array(fc.tuple(decision, fc.nat(pages.length)), { maxLength: 8 }))
    await fc.assert(
      fc.asyncProperty(cases, async ([order, decisions]) => {
        const [once, stepwise] = [sqliteStore(':memory:'), sqliteStore(':memory:')]
        const story = (await once.ensureStory('Harbour')).id
        await stepwise.ensureStory('Harbour')
        // In the same order in both: of two that contradict each other the later holds.
        const timed = decisions.sort(([, a], [, b]) => a - b)
        await put(once, story, pages)
        for (const [each] of timed) await decide(once, story, each)
        for (const [i, page] of order.entries()) {
          for (const [each, at] of timed) if (at === i) await decide(stepwise, story, each)
          await put(stepwise, story, [page])
        }
        for (const [each, at] of timed) if (at >= order.length) await decide(stepwise, story, each)
        expect(await claimsIn(stepwise, story)).toEqual(await claimsIn(once, story))
        expect(await stepwise.copies(story)).toEqual(await once.copies(story))
        expect(await stepwise.contradictions(story)).toEqual(await once.contradictions(story))
        await once.close()
        await stepwise.close()
      }),
      { numRuns: OTHER ? 1 : 2 },
    )
  }, 3_600_000)
})
