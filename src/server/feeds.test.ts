/** The feeds' page: their health, and following. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HearsayError } from '../errors.ts'
import { type Served, served } from './testing.ts'

const FEED = 'https://pier.example/feed'
const AT = '2031-05-04T10:00:00.000Z'
let here: Served
beforeEach(async () => {
  here = await served({
    findFeed: async (url) => {
      if (url.includes('none')) throw new HearsayError(url, 'is a page that names no feed', 'look further')
      return { url, title: 'Pier', groups: [] }
    },
  })
})
afterEach(() => here.store.close())
const store = () => here.store.follows()
const follow = (fields: Record<string, string> = {}) =>
  here.post('/feeds', { url: FEED, story: 'Harbour', query: '', ...fields })

describe('feeds', () => {
  it('are followed for a story, with words or without, and no more', async () => {
    expect((await follow()).status).toBe(303)
    await follow({ query: 'ferry' })
    expect(await here.store.follows()).toEqual([
      { story: 'harbour', group: 'story:harbour', query: null },
      { story: 'harbour', group: 'story:harbour: ferry', query: 'ferry' },
    ])
    expect(await here.text('/feeds')).toContain('pages that have “ferry”')
    await here.post('/feeds/unfollow', { story: 'harbour', group: 'story:harbour: ferry', query: 'ferry' })
    expect(await here.store.follows()).toHaveLength(1)
    expect((await here.post('/feeds/unfollow', { story: 'harbour', group: 'x', query: '' })).status).toBe(404)
    await here.post('/feeds/remove', { url: FEED })
    expect(await here.store.feeds()).toEqual([])
  })

  it('are followed for whichever story each page belongs to; a story may follow all that are here', async () => {
    await follow({ story: '' })
    expect(await store()).toEqual([{ story: null, group: 'story:', query: null }])
    expect(await here.text('/feeds')).toContain('the story that each page belongs to')
    expect((await follow({ url: '', story: 'Harbour', query: 'ferry' })).status).toBe(303)
    expect(await store()).toContainEqual({ story: 'harbour', group: null, query: 'ferry' })
    await here.post('/feeds/unfollow', { group: 'story:' })
    expect(await store()).toHaveLength(1)
  })

  it('tell how they fare: those that fail first, since when, and when they are asked again', async () => {
    await follow()
    await follow({ url: 'https://wave.example/feed' })
    const well = { title: null, hints: null, etag: null, lastModified: null, items: [] }
    await here.store.saveFeed(FEED, well, AT, AT)
    const broken = { problem: '<b>did not answer</b>; wait' }
    for (const next of [AT, '2031-05-05T10:00:00.000Z'])
      await here.store.saveFeed('https://wave.example/feed', broken, AT, next)
    const page = (await here.text('/feeds')).replace(/\s+/g, ' ')
    expect(page).toContain('2 feeds, 1 failing')
    expect(page.indexOf('https://wave.example/feed')).toBeLessThan(page.indexOf(FEED))
    expect(page).toContain('failed 2 times in a row')
    expect(page).toContain('&lt;b>did not answer')
    expect(page).toContain('last success 4 May 2031, 10:00 UTC')
    expect(page).toContain('asked again 5 May 2031, 10:00 UTC')
  })

  it.each([
    ['https://pier.example/none', 'names no feed'],
    ['javascript:alert(1)', 'is no address of the web'],
    ['', 'is no address of the web'],
  ])('are refused with what was typed: %s', async (url, why) => {
    const answer = await follow({ url, query: 'a "long" query', ...(url === '' && { story: '' }) })
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain(why)
    expect(page).toContain('value="a &quot;long&quot; query"')
    expect(await here.store.follows()).toEqual([])
  })

  it('are for editors', async () => {
    await here.store.close()
    here = await served({ access: { kind: 'open' } })
    expect((await here.get('/feeds')).status).toBe(401)
    expect((await follow()).status).toBe(401)
  })
})
