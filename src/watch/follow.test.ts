import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqliteStore } from '../store/sqlite/index.ts'
import type { Store } from '../store/store.ts'
import { followFeeds, isOwnGroup, unfollowFeeds } from './follow.ts'

const AT = '2031-05-04T10:00:00.000Z'
const feed = (name: string, ...groups: string[]) => ({ url: `https://${name}.example/feed`, title: null, groups })

let store: Store
beforeEach(() => {
  store = sqliteStore(':memory:')
})
afterEach(() => store.close())
const urls = async () => (await store.feeds()).map(({ url }) => url.slice(8, -13))

describe('a story that follows feeds', () => {
  it('has a group that no folder of a list can be taken for', async () => {
    await followFeeds(store, [feed('a', 'harbour', 'story:other')], { story: 'Harbour', query: null }, AT)
    const { groups } = (await store.feeds())[0]!
    expect(groups.filter((each) => !isOwnGroup(each))).toEqual(['harbour'])
    expect(groups).not.toContain('story:other')
    expect((await store.follows()).map(({ group }) => group)).toEqual(['story:harbour'])
  })

  it('follows no more, and what nobody wants then is watched no longer', async () => {
    await followFeeds(store, [feed('a'), feed('both')], { story: 'Harbour', query: null }, AT)
    await followFeeds(store, [feed('both')], { story: 'Ferries', query: null }, AT)
    await store.addFeed(feed('nobodys'), AT)
    expect(await unfollowFeeds(store, 'harbour')).toMatchObject({ removed: ['https://a.example/feed'] })
    expect(await urls()).toEqual(['both', 'nobodys'])
    expect((await store.follows()).map(({ story }) => story)).toEqual(['ferries'])
  })

  it('may be none in particular', async () => {
    const { story } = await followFeeds(store, [feed('a')], { query: null }, AT)
    expect(story).toBeNull()
    await followFeeds(store, [feed('b')], { story: 'Harbour', query: null }, AT)
    expect(await unfollowFeeds(store, null)).toMatchObject({ removed: ['https://a.example/feed'] })
    expect(await urls()).toEqual(['b'])
  })

  it('follows no more by some words, or of some group', async () => {
    await followFeeds(store, [feed('a')], { story: 'Harbour', query: 'ferry' }, AT)
    await followFeeds(store, [feed('b')], { story: 'Harbour', query: null, group: 'ports' }, AT)
    await followFeeds(store, [feed('c')], { story: 'Harbour', query: null }, AT)
    expect((await unfollowFeeds(store, 'harbour', { query: 'ice' })).follows).toEqual([])
    await unfollowFeeds(store, 'harbour', { query: 'ferry' })
    expect(await urls()).toEqual(['b', 'c'])
    await unfollowFeeds(store, 'harbour', { group: 'ports' })
    expect(await urls()).toEqual(['c'])
  })
})
