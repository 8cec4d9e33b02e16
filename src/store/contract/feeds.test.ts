/** What every store must do with feeds. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { NewItem } from '../feeds.ts'
import type { Store } from '../store.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00.000Z'
const LATER = '2031-05-04T10:30:00.000Z'
const URL = 'https://pier.example/feed'
const HINTS = { minutes: 20, skipHours: [3], skipDays: [] }

describe.each(STORES)('feeds in a store: %s', (_, open) => {
  let store: Store
  let story: string
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('Harbour')).id
    await store.addFeed({ url: URL, title: null, groups: ['ports'] }, AT)
    return () => store.close()
  })
  const item = (of: Partial<NewItem> = {}): NewItem => ({
    names: ['https://pier.example/ice', `${URL} 1`],
    mark: 'm',
    url: 'https://pier.example/ice',
    title: 'Ice',
    byline: null,
    published: AT,
    content: '<p>Ice.</p>',
    stories: [story],
    ...of,
  })
  const save = (items: NewItem[], url = URL) =>
    store.saveFeed(url, { title: 'Pier', hints: HINTS, etag: '"1"', lastModified: null, items }, AT, LATER)
  const feed = async () => (await store.feeds())[0]!
  const waiting = (at = LATER) => store.waitingItems(at, 10)

  it('are there once, in all groups they were put into, and due at once', async () => {
    expect(await store.addFeed({ url: URL, title: 'Other', groups: ['europe', 'ports'] }, LATER)).toBe('known')
    expect(await store.feeds()).toMatchObject([{ url: URL, title: null, groups: ['ports', 'europe'], next: LATER }])
    expect(await store.removeFeed(URL)).toBe(true)
    expect(await store.removeFeed(URL)).toBe(false)
    expect(await store.feeds()).toEqual([])
  })

  it('are followed for a story or for none in particular, each once', async () => {
    const none = { story: null, group: 'ports', query: null }
    for (const follow of [none, none, { ...none, story }]) await store.follow(follow, AT)
    expect(await store.follows()).toEqual([none, { ...none, story }])
    await save([item({ stories: [null] })])
    await save([item({ stories: [null] })])
    expect((await waiting()).map(({ stories }) => stories)).toEqual([[null]])
    expect(await store.unfollow(null)).toBe(1)
    expect(await store.follows()).toEqual([{ ...none, story }])
  })

  it('tell how they fare', async () => {
    await save([item()])
    expect(await feed()).toMatchObject({
      title: 'Pier', checked: AT, succeeded: AT, next: LATER, failures: 0, problem: null, hints: HINTS, etag: '"1"', waiting: 1, done: 0,
    }) // biome-ignore format: a table
    for (const at of ['2031-05-04T11:00:00.000Z', '2031-05-04T12:00:00.000Z'])
      await store.saveFeed(URL, { problem: 'did not answer' }, at, null)
    expect(await feed()).toMatchObject({
      succeeded: AT,
      failures: 2,
      problem: 'did not answer',
      next: null,
      etag: '"1"',
    })
    expect(await store.saveFeed(URL, 'unchanged', LATER, LATER)).toBe(0)
    expect(await feed()).toMatchObject({ title: 'Pier', succeeded: LATER, failures: 0, problem: null, etag: '"1"' })
  })

  it('give each item once, by whichever of its names', async () => {
    expect(await save([item()])).toBe(1)
    expect(await save([item()])).toBe(0)
    expect(await save([item({ names: [`${URL} 1`], url: 'https://pier.example/moved' })])).toBe(0)
    await store.addFeed({ url: 'https://b.example/feed', title: null, groups: [] }, AT)
    expect(
      await save([item({ names: ['https://pier.example/ice', 'b 9'], mark: 'x' })], 'https://b.example/feed'),
    ).toBe(0)
    expect(await waiting()).toMatchObject([{ feed: URL, url: 'https://pier.example/ice', tries: 0, stories: [story] }])
  })

  it('give an item again when it has changed, or when one more story wants it', async () => {
    await save([item()])
    const [{ n }] = (await waiting()) as unknown as [{ n: number }]
    await store.settleItem(n, { done: true })
    expect(await waiting()).toEqual([])
    expect(await save([item({ mark: 'changed', title: 'Ice melts' })])).toBe(1)
    expect(await waiting()).toMatchObject([{ n, title: 'Ice melts' }])
    await store.settleItem(n, { done: true })
    const other = (await store.ensureStory('Other')).id
    expect(await save([item({ mark: 'changed', stories: [other] })])).toBe(1)
    expect(await waiting()).toMatchObject([{ n, stories: ['harbour', 'other'] }])
  })

  it('let an item wait for another try, and give it up', async () => {
    await save([item()])
    const [{ n }] = (await waiting()) as unknown as [{ n: number }]
    await store.settleItem(n, { problem: 'busy', again: '2031-05-04T11:00:00.000Z' })
    expect(await waiting('2031-05-04T10:59:00.000Z')).toEqual([])
    expect(await waiting('2031-05-04T11:00:00.000Z')).toMatchObject([{ n, tries: 1, content: '<p>Ice.</p>' }])
    await store.settleItem(n, { problem: 'gone', again: null })
    expect(await waiting('2032-01-01')).toEqual([])
    expect(await feed()).toMatchObject({ waiting: 0, failed: 1 })
    expect(await save([item()])).toBe(0)
  })

  it('say when something is due', async () => {
    expect(await store.nextDue()).toBe(AT)
    await save([item()])
    expect(await store.nextDue()).toBe(AT)
    await store.settleItem((await waiting())[0]!.n, { done: true })
    expect(await store.nextDue()).toBe(LATER)
    await store.saveFeed(URL, { problem: 'gone' }, AT, null)
    expect(await store.nextDue()).toBeNull()
  })

  it('are asked for everything when a story begins to follow them', async () => {
    await save([])
    await store.follow({ story, group: 'ports', query: null }, AT)
    await store.follow({ story, group: null, query: 'ice' }, AT)
    await store.follow({ story, group: null, query: 'ice' }, AT)
    expect(await store.follows()).toEqual([
      { story, group: null, query: 'ice' },
      { story, group: 'ports', query: null },
    ])
    expect(await feed()).toMatchObject({ next: AT, etag: null })
    expect(await store.unfollow(story, { group: 'ports', query: 'ice' })).toBe(0)
    expect(await store.unfollow(story, { group: null, query: 'ice' })).toBe(1)
    await store.follow({ story, group: null, query: null }, AT)
    expect(await store.unfollow(story)).toBe(2)
    expect(await store.follows()).toEqual([])
  })

  it('that are removed while they are asked for stay removed', async () => {
    await store.removeFeed(URL)
    expect(await save([item()])).toBe(0)
    expect(await waiting()).toEqual([])
  })

  it('keep all of an answer or nothing', async () => {
    await expect(save([item(), item({ names: ['x'], stories: ['no such story'] })])).rejects.toThrow()
    expect(await feed()).toMatchObject({ checked: null, waiting: 0 })
  })
})
