/** What every store must do with what could not be read. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00.000Z'
const LATER = '2031-05-05T10:00:00.000Z'
const EMPTY = { where: 'pier.html', what: 'is empty', hint: 'nothing was read from it' }

describe.each(STORES)('what could not be read, in a store: %s', (_, open) => {
  let store: Store
  let story: string
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('Harbour')).id
    return () => store.close()
  })

  it('is kept once for each place, with the latest reason', async () => {
    await store.saveFailure(story, EMPTY, AT)
    await store.saveFailure(story, { ...EMPTY, what: 'is cut off' }, LATER)
    expect(await store.failures(story)).toEqual([{ ...EMPTY, what: 'is cut off', at: LATER }])
    expect(await store.failures((await store.ensureStory('Other')).id)).toEqual([])
  })

  it('is forgotten when it is read after all, and changes its story each time', async () => {
    const revision = async () => (await store.story(story))!.revision
    const first = await revision()
    await store.saveFailure(story, EMPTY, AT)
    const second = await revision()
    await store.clearFailure(story, EMPTY.where)
    expect(await store.failures(story)).toEqual([])
    const third = await revision()
    expect(second).toBeGreaterThan(first)
    expect(third).toBeGreaterThan(second)
    await store.clearFailure(story, 'never failed')
    expect(await revision()).toBe(third)
  })

  it('has the items of feeds that were given up', async () => {
    const feed = 'https://pier.example/feed'
    const url = 'https://pier.example/ice'
    await store.addFeed({ url: feed, title: null, groups: [] }, AT)
    const item = { names: [url], mark: 'm', url, title: 'Ice', byline: null, published: AT, content: null }
    const items = [{ ...item, stories: [story] }]
    await store.saveFeed(feed, { title: null, hints: null, etag: null, lastModified: null, items }, AT, null)
    const [{ n }] = (await store.waitingItems(LATER, 1)) as unknown as [{ n: number }]
    await store.settleItem(n, { problem: 'did not answer', again: LATER })
    expect(await store.failures(story)).toEqual([])
    await store.settleItem(n, { problem: 'is gone', again: null })
    expect(await store.failures(story)).toEqual([{ where: url, what: 'is gone', hint: '', at: null }])
  })
})
