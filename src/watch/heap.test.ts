/** What feeds bring for no story in particular. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../fetch/answer.ts'
import { sqliteStore } from '../store/sqlite/index.ts'
import type { Store } from '../store/store.ts'
import { addAll } from '../stories/add.ts'
import { failingOn, read, reader } from '../stories/testing.ts'
import { addWaiting } from './additions.ts'
import { followFeeds } from './follow.ts'
import { type WatchEvent, watch } from './watch.ts'

const AT = '2031-05-04T10:00:00.000Z'
const FEED = { url: 'https://lys.example/feed', title: null, groups: [] }
const STRIKE =
  'Dock workers of Port Amsel went on strike at the container harbour, and the union of dockers wants a rise.'
const DAM = 'The dam above Norvik cracked after heavy rain, and engineers lowered the level of the reservoir by night.'
const PAGES: Record<string, string> = { strike1: STRIKE, strike2: `${STRIKE} Again.`, dam1: DAM, dam2: `${DAM} Again.` }

let store: Store
beforeEach(() => {
  store = sqliteStore(':memory:')
})
afterEach(() => store.close())

async function get(url: string): Promise<[Answer]> {
  const name = url.split('/').at(-1)!
  const items = Object.keys(PAGES).map(
    (each) => `<item><title>${each} harbour news</title><link>https://lys.example/${each}</link></item>`,
  )
  const body =
    name === 'feed'
      ? `<rss version="2.0"><channel><title>Lys</title>${items.join('')}</channel></rss>`
      : `<html><body><article><h1>${name}</h1>${`<p>${PAGES[name]}</p>`.repeat(3)}</article></body></html>`
  const headers = { 'content-type': name === 'feed' ? 'application/rss+xml' : 'text/html' }
  return [{ url, asked: {}, status: 200, headers, bytes: new TextEncoder().encode(body), at: new Date(AT) }]
}

async function once(by = reader()): Promise<WatchEvent[]> {
  const events: WatchEvent[] = []
  const shared = {
    store,
    fetcher: { get },
    now: () => new Date(AT),
    signal: new AbortController().signal,
    tell: (event: WatchEvent) => void events.push(event),
  }
  const openReader = async () => ({ ...by, close: async () => undefined })
  await watch(
    { ...shared, addWaiting: () => addWaiting({ ...shared, openReader }), wait: async () => {}, random: () => 0.5 },
    { once: true },
  )
  return events
}

const placed = async () => {
  const stories = await Promise.all(
    (await store.stories()).map(async ({ id }) =>
      (await store.articles(id)).map(({ url }) => url?.split('/').at(-1)).sort(),
    ),
  )
  return stories.filter((each) => each.length > 0).sort()
}

describe('feeds that are followed for no story in particular', () => {
  it('bring each page to the story that it belongs to, and tell which', async () => {
    await followFeeds(store, [FEED], { query: null }, AT)
    const events = await once()
    expect(await placed()).toEqual([
      ['dam1', 'dam2'],
      ['strike1', 'strike2'],
    ])
    expect(await store.heapWaits()).toBe(false)
    expect(events.filter(({ kind }) => kind === 'story')).toMatchObject([{ added: 2 }, { added: 2 }])
  })

  it('leave to a story what it wants by its words', async () => {
    await followFeeds(store, [FEED], { query: null }, AT)
    await store.follow({ story: (await store.ensureStory('Repairs')).id, group: null, query: 'dam2' }, AT)
    await once()
    expect((await store.articles('repairs')).map(({ url }) => url)).toContain('https://lys.example/dam2')
    expect((await store.filings(1)).find(({ story }) => story === 'repairs')).toMatchObject({ sorted: false })
  })

  it('tell of a page on which the rules fail, and bring the others', async () => {
    await followFeeds(store, [FEED], { query: null }, AT)
    const events = await once(failingOn(/dam above.*again/i))
    expect(await placed()).toEqual([['dam1'], ['strike1', 'strike2']])
    const what = expect.stringMatching(/^cannot be read, for a defect of Hearsay/)
    expect(events.filter(({ kind }) => kind === 'item')).toMatchObject([
      { url: 'https://lys.example/dam2', problem: { what } },
    ])
    expect((await store.feeds())[0]).toMatchObject({ failed: 1, done: 3 })
  })

  it('are sorted where an earlier run was interrupted before it did', async () => {
    await followFeeds(store, [FEED], { query: 'nothing' }, AT)
    for await (const _ of addAll([read({ name: 'early', says: [STRIKE] })], null, { store, at: AT, ...reader() }));
    expect(await store.heapWaits()).toBe(true)
    await once()
    expect(await placed()).toEqual([['early']])
  })
})
