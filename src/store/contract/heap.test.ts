/** What every store must do with articles that nobody has put into a story. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Filing, Store } from '../store.ts'
import { NOTHING, sample } from './sample.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00.000Z'

describe.each(STORES)('the heap of a store: %s', (_, open) => {
  let store: Store
  let story: string
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('Harbour')).id
    return () => store.close()
  })
  const add = (id: string, to: string | null = null, key = id) => store.add(sample({ id, key }), to, AT)
  const filed = (of: Partial<Filing>): Filing => ({
    article: 'a1', key: of.article ?? 'a1', superseded: false, story: null, sorted: true, profile: null, ...of,
  }) // biome-ignore format: a record

  it('takes articles without a story, unless they are in one', async () => {
    await add('a1')
    await add('a2', story)
    await add('a2')
    expect(await store.filings(1)).toEqual([filed({}), filed({ article: 'a2', story, sorted: false })])
    expect(await store.known(['a1', 'a2'], null, '1')).toEqual(new Set(['a2']))
  })

  it('gives each article once for each story that it is in, and says which versions are old', async () => {
    const other = (await store.ensureStory('Pier')).id
    await add('a1', story, 'page')
    await add('a1', other, 'page')
    await add('a2', null, 'page')
    expect(await store.filings(1)).toEqual([
      filed({ key: 'page', superseded: true, story, sorted: false }),
      filed({ key: 'page', superseded: true, story: other, sorted: false }),
      filed({ article: 'a2', key: 'page' }),
    ])
  })

  it('waits until its articles are in a story and compared', async () => {
    await add('a1', story)
    expect(await store.heapWaits()).toBe(false)
    await add('a2')
    expect(await store.heapWaits()).toBe(true)
    await store.place(story, ['a2'])
    expect(await store.heapWaits()).toBe(true)
    await store.saveRelations(story, 'a2', NOTHING)
    await store.saveClaims(story, ['a2'], new Map(), [])
    expect(await store.heapWaits()).toBe(false)
  })

  it('keeps profiles of one version', async () => {
    await add('a1')
    await store.saveProfiles(new Map([['a1', { terms: [['strike', 1]], at: null }]]), 1)
    expect((await store.filings(1))[0]!.profile).toEqual({ terms: [['strike', 1]], at: null })
    expect((await store.filings(2))[0]!.profile).toBeNull()
    await store.saveProfiles(new Map([['a1', { terms: [], at: 5 }]]), 2)
    expect((await store.filings(2))[0]!.profile).toEqual({ terms: [], at: 5 })
  })

  it('stays the heap while the program puts its articles into stories, until a person says where they belong', async () => {
    await add('a1')
    await add('a2')
    await store.place(story, ['a1', 'a2'])
    expect(await store.filings(1)).toEqual([filed({ story }), filed({ article: 'a2', story })])
    expect(await store.takeFromHeap(['a1', 'none'])).toEqual([{ article: 'a1', story }])
    expect(await store.takeFromHeap(['a1'])).toEqual([])
    expect((await store.filings(1)).map(({ sorted }) => sorted)).toEqual([false, true])
    await store.settle([story])
    await store.settle([])
    expect((await store.filings(1)).map(({ sorted }) => sorted)).toEqual([false, false])
  })
})

describe.each(STORES)('locks of a store: %s', (_, open) => {
  it('are held by one at a time, each for itself', async () => {
    const store = open()
    const release = await store.exclusively('grouping')
    expect(await store.exclusively('grouping')).toBeNull()
    const other = await store.exclusively('watch')
    expect(other).not.toBeNull()
    release!()
    const again = await store.exclusively('grouping')
    expect(again).not.toBeNull()
    for (const each of [other, again]) each!()
    await store.close()
  })
})
