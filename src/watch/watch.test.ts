/** A week of watching, with a clock of its own. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../fetch/answer.ts'
import { FetchError } from '../fetch/failure.ts'
import { sqliteStore } from '../store/sqlite/index.ts'
import { addWaiting } from './additions.ts'
import { followFeeds } from './follow.ts'
import { type WatchEvent, watch } from './watch.ts'

const START = Date.parse('2031-05-04T00:00:00Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Megabytes. To keep every answer of a feed would take three times as much. */
const MOST_GROWTH = 3
const FEED = 'https://lys.example/feed'

/** A site that publishes every `every` hours and shows its last ten; some of its answers fail, as `fails` says. */
function site(clock: { now: number }, every: number, fails: (request: number) => boolean) {
  const asked = new Map<string, number>()
  let requests = 0
  const published = () => Math.floor((clock.now - START) / (every * HOUR)) + 1
  const get = async (url: string): Promise<[Answer]> => {
    asked.set(url, (asked.get(url) ?? 0) + 1)
    const answer = (type: string, body: string): [Answer] => {
      const bytes = new TextEncoder().encode(body)
      return [{ url, asked: {}, status: 200, headers: { 'content-type': type }, bytes, at: new Date(clock.now) }]
    }
    if (fails(requests++)) throw new FetchError(url, 'did not answer', 'try again later', { passing: true })
    if (url !== FEED) return answer('text/html', pageOf(url))
    const last = published()
    const items = Array.from({ length: Math.min(10, last) }, (_, i) => last - i).map(
      (n) =>
        `<item><guid>g${n}</guid><title>Report ${n}</title><link>https://lys.example/${n}</link><description>${TEASER}</description></item>`,
    )
    return answer(
      'application/rss+xml',
      `<rss version="2.0"><channel><title>Lys</title>${items.join('')}</channel></rss>`,
    )
  }
  return { get, asked, published }
}

const TEASER = 'The harbour was closed again. '.repeat(100)
const pageOf = (url: string) =>
  `<html><head><title>Report of ${url}</title></head><body><article><h1>Report of ${url}</h1>${`<p>The harbour at ${url} was closed again today, and the master of the port said that it would stay so for a while.</p>`.repeat(6)}</article></body></html>`

const reader = {
  predictor: {
    model: 'none',
    predict: async (all: readonly unknown[]) => all.map(() => ({ attributions: [], model: 'none' })),
    close: async () => undefined,
  },
  embedder: {
    model: 'none',
    dimensions: 2,
    embed: async (all: readonly string[]) => all.map(() => Float32Array.of(1, 0)),
    close: async () => undefined,
  },
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
/** Megabytes that JavaScript holds, bytes included. */
function held(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

/** For a story, or for whichever story each page belongs to. */
type For = 'a story' | 'no story'

/** Watches for seven days, stopped and started again after every `stint` hours. */
async function week(whom: For, every: number, stint: number, fails: (request: number) => boolean = () => false) {
  const clock = { now: START }
  const pages = site(clock, every, fails)
  const store = sqliteStore(':memory:')
  const at = new Date(START).toISOString()
  if (whom === 'a story') {
    const { id } = await store.ensureStory('Harbour')
    await store.addFeed({ url: FEED, title: null, groups: [id] }, at)
    await store.follow({ story: id, group: id, query: null }, at)
  } else await followFeeds(store, [{ url: FEED, title: null, groups: [] }], { query: null }, at)
  const events: WatchEvent[] = []
  const memory: number[] = []
  const end = START + 7 * DAY
  while (clock.now < end) {
    const stop = new AbortController()
    const until = Math.min(end, clock.now + stint * HOUR)
    const shared = {
      store,
      fetcher: { get: pages.get },
      now: () => new Date(clock.now),
      signal: stop.signal,
      tell: (event: WatchEvent) => events.push(event),
    }
    await watch({
      ...shared,
      addWaiting: () =>
        addWaiting({ ...shared, openReader: async () => ({ ...reader, close: async () => undefined }) }),
      wait: async (milliseconds) => {
        clock.now += milliseconds
        if (clock.now >= START + (memory.length + 1) * DAY) memory.push(held())
        if (clock.now >= until) stop.abort()
      },
      random: () => 0.5,
    })
  }
  const stories = await store.stories()
  const articles = (await Promise.all(stories.map(({ id }) => store.articles(id)))).flat()
  expect(await store.heapWaits()).toBe(false)
  const feed = (await store.feeds())[0]!
  await store.close()
  return { articles, pages, events, feed, memory }
}

describe.each<For>(['a story', 'no story'])('a week of watching for %s', { timeout: 240_000 }, (whom) => {
  it('adds every item once, asks for its page once, and takes no more memory at its end', async () => {
    const { articles, pages, feed, memory } = await week(whom, 4, 1000)
    expect(memory).toHaveLength(7)
    expect(memory.at(-1)! - memory[0]!).toBeLessThan(MOST_GROWTH)
    expect(articles.length).toBeGreaterThanOrEqual(pages.published() - 1)
    expect(new Set(articles.map(({ url }) => url)).size).toBe(articles.length)
    for (const [url, times] of pages.asked) if (url !== FEED) expect(times).toBe(1)
    expect(feed).toMatchObject({ failures: 0, waiting: 0, failed: 0, done: articles.length })
  })

  it('is the same when it is stopped and started again', async () => {
    const { articles, pages } = await week(whom, 4, 9)
    expect(articles.length).toBeGreaterThanOrEqual(pages.published() - 1)
    for (const [url, times] of pages.asked) if (url !== FEED) expect(times).toBe(1)
  })

  it('gets over a server that fails every third time, and tells it', async () => {
    const { articles, pages, events } = await week(whom, 6, 1000, (request) => request % 3 === 2)
    expect(articles.length).toBeGreaterThanOrEqual(pages.published() - 2)
    expect(new Set(articles.map(({ url }) => url)).size).toBe(articles.length)
    expect(events.some((event) => 'problem' in event && event.problem !== null)).toBe(true)
  })
})
