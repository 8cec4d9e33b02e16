/** The invented story, from its files to its dossier, through the real models: what a careful reader finds, the program finds. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossier } from '../src/dossier/dossier.ts'
import { printed } from '../src/dossier/testing.ts'
import type { Claim, Dossier } from '../src/dossier/types.ts'
import { type Read, readPaths } from '../src/ingest/index.ts'
import { createEmbedder, createPredictor } from '../src/model/index.ts'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import type { Store } from '../src/store/store.ts'
import { addAll } from '../src/stories/add.ts'
import { group } from '../src/stories/group.ts'
import { load } from '../src/stories/load.ts'

const folder = fileURLToPath(new URL('../examples/harbour-strike', import.meta.url))
const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'))
const predictor = createPredictor()
const embedder = createEmbedder()
const at = '2031-05-09T00:00:00Z'

/** Reads the files into a fresh store: all at once, or grouped after each article, in the order given. */
async function build(order: (files: number) => number[], oneByOne: boolean): Promise<Store> {
  const reads: Read[] = []
  for await (const read of readPaths([folder])) reads.push(read)
  const store = sqliteStore(':memory:')
  const story = await store.ensureStory('Harbour strike')
  const each = (some: typeof reads) => addAll(from(some), story.id, { store, predictor, embedder, at })
  const chosen = order(reads.length).map((i) => reads[i]!)
  for (const part of oneByOne ? chosen.map((read) => [read]) : [chosen]) {
    for await (const result of each(part)) expect(result.problem).toBeUndefined()
    if (oneByOne) await group(store, story.id)
  }
  await group(store, story.id)
  return store
}
async function* from<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all
}
const inOrder = (n: number) => Array.from({ length: n }, (_, i) => i)
const backwards = (n: number) => inOrder(n).reverse()

describe('the invented story', () => {
  let found: Dossier
  let store: Store
  beforeAll(async () => {
    store = await build(inOrder, false)
    found = dossier(await load(store, (await store.story('harbour-strike'))!), { asOf: null, since: null })
  })
  afterAll(() => Promise.all([store.close(), predictor.close(), embedder.close()]))

  const mention = (words: string) => {
    const claim = found.claims.find(({ mentions }) => mentions.some(({ text }) => text.includes(words)))
    if (!claim) throw new Error(`nobody says “${words}”`)
    return { claim, mention: claim.mentions.find(({ text }) => text.includes(words))! }
  }
  const claimOf = (words: string): Claim => mention(words).claim
  const outletOf = (article: string) => found.articles.find(({ id }) => id === article)?.outlet

  it('shows nothing that is not an exact span of a page', async () => {
    for (const { mentions } of found.claims)
      for (const { article, spans, text } of mentions) {
        const page = (await store.article(article))!.text
        expect(spans.map(({ start, end }) => page.slice(start, end)).join(' … ')).toBe(text)
      }
  })

  it.each(expected.sameClaim as [string, string][])('takes %j and %j for one claim', (a, b) =>
    expect(claimOf(a).id).toBe(claimOf(b).id),
  )
  it.each(expected.differentClaims as [string, string][])('keeps %j and %j apart', (a, b) =>
    expect(claimOf(a).id).not.toBe(claimOf(b).id),
  )
  it.each(expected.oneOrigin as string[])('finds one origin behind %j, however many pages carry it', (words) => {
    const claim = claimOf(words)
    expect(new Set(claim.mentions.map(({ article }) => article)).size).toBeGreaterThan(2)
    expect(claim.origins).toHaveLength(1)
  })
  it.each(expected.twoOrigins as string[])('finds two people who each say for themselves that %j', (words) =>
    expect(claimOf(words).origins).toHaveLength(2),
  )
  it.each(expected.copies as [string, string][])('sees that %j repeats %j', (copy, root) => {
    const id = found.articles.find(({ title }) => title === root)?.id
    expect(found.articles.find(({ title }) => title === copy)?.copyOf).toBe(id)
  })
  it.each(expected.chains as { words: string; page: string; chain: string[] }[])(
    'follows $words to $chain',
    ({ words, page, chain }) => {
      const one = claimOf(words).mentions.find((each) => outletOf(each.article) === page)
      expect(one?.chain).toEqual(chain)
    },
  )
  it.each(expected.speakers as { words: string; name: string }[])('knows that $name said $words', ({ words, name }) => {
    const { speaker } = mention(words).mention
    expect(found.speakers.find(({ id }) => id === speaker)?.name).toBe(name)
  })
  it('tells who was asked and did not answer', () => {
    expect(found.unanswered.map(({ text }) => text)).toEqual(expect.arrayContaining(expected.unanswered))
  })
  it('tells of the meeting as confirmed once the minister has confirmed it, and not before', async () => {
    const words = 'met the leader of the Dockers'
    expect(claimOf(words).status).toBe('confirmed')
    const data = await load(store, (await store.story('harbour-strike'))!)
    const before = dossier(data, { asOf: '2031-05-07T00:00:00+02:00', since: null })
    expect(before.claims.find(({ mentions }) => mentions.some(({ text }) => text.includes(words)))?.status).not.toBe(
      'confirmed',
    )
    const after = dossier(data, { asOf: null, since: '2031-05-08T00:00:00+02:00' })
    expect(after.changes.some(({ kind, claim }) => kind === 'status' && claim === claimOf(words).id)).toBe(true)
    expect(dossier(data, { asOf: null, since: '2031-05-09T00:00:00+02:00' }).changes).toEqual([])
  })

  it.each([
    ['backwards', backwards, false],
    ['one by one', inOrder, true],
    ['backwards, one by one', backwards, true],
  ])('is the same read %s', async (_, order, oneByOne) => {
    const other = await build(order, oneByOne)
    const again = dossier(await load(other, (await other.story('harbour-strike'))!), { asOf: null, since: null })
    expect(printed(again)).toEqual(printed(found))
    await other.close()
  })
})
