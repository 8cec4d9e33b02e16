import { describe, expect, it } from 'vitest'
import { correct } from './correct.ts'
import { claimsIn, memory, type Page, put, read } from './testing.ts'

const FERRY: Page = { name: 'a', says: ['The ferry to Halden will sail again on Monday morning.'] }
const MASTER: Page = { name: 'b', says: ['The harbour master resigned over cracks in the hull.'] }
const said = { story: null, author: 'desk', at: '2031-06-02T00:00:00Z', note: '' }

describe('stories that a person arranges', () => {
  it('keep a moved article where it belongs, also its later versions', async () => {
    const store = memory()
    const [from, to] = [(await store.ensureStory('Ferry')).id, (await store.ensureStory('Harbour')).id]
    await put(store, from, [FERRY, MASTER])
    const move = { page: read(MASTER).article.key, from, to }
    await correct(store, { ...said, kind: 'move', body: move })
    await put(store, from, [MASTER, { ...MASTER, says: [...MASTER.says, 'It rained all of the night.'] }])
    expect((await store.articles(from)).map(({ key }) => key)).toEqual([read(FERRY).article.key])
    expect(await claimsIn(store, from)).toHaveLength(1)
    expect(await claimsIn(store, to)).toHaveLength(2)
    await store.close()
  })

  it('are one after they were merged, under both names, with the corrections of both', async () => {
    const store = memory()
    const [from, into] = [(await store.ensureStory('Ferry')).id, (await store.ensureStory('Harbour')).id]
    await put(store, from, [FERRY])
    await put(store, into, [MASTER])
    await store.correct({ ...said, story: from, kind: 'colour', body: {} })
    await correct(store, { ...said, kind: 'merge', body: { from, into } })
    expect((await store.stories()).map(({ id, articles }) => [id, articles])).toEqual([[into, 2]])
    expect((await store.story('Ferry'))?.id).toBe(into)
    expect((await store.ensureStory('ferry')).id).toBe(into)
    expect(await store.corrections(into)).toHaveLength(1)
    expect(await claimsIn(store, into)).toHaveLength(2)
    await store.close()
  })

  it('keep their id when they are renamed, and are found by both titles', async () => {
    const store = memory()
    const { id } = await store.ensureStory('Ferry')
    await correct(store, { ...said, kind: 'title', body: { story: id, title: 'The Halden ferry' } })
    expect((await store.ensureStory('The Halden ferry')).id).toBe(id)
    expect((await store.story('Ferry'))?.title).toBe('The Halden ferry')
    await store.close()
  })
})

describe('coverage as nobody wishes it', () => {
  it('a thousand identical articles are compared once, and are copies of the first', async () => {
    const store = memory()
    const story = (await store.ensureStory('Ferry')).id
    const says = [
      'The ferry to Halden will sail again on Monday morning, after two days on which it lay at the quay with a cracked hull and no crew that would board her without a written word of the master of the harbour.',
    ]
    await put(
      store,
      story,
      Array.from({ length: 1000 }, (_, i) => ({ name: `p${i}`, says })),
    )
    expect(await claimsIn(store, story)).toHaveLength(1)
    const copies = await store.copies(story)
    expect(copies).toHaveLength(999)
    expect(new Set(copies.map(({ a }) => a)).size).toBe(1)
    await store.close()
  }, 120_000)

  it('one sentence five thousand times is one claim', async () => {
    const store = memory()
    const story = (await store.ensureStory('Ferry')).id
    await put(store, story, [{ name: 'a', says: Array.from({ length: 5000 }, () => FERRY.says[0]!) }, MASTER])
    expect((await claimsIn(store, story)).length).toBe(2)
    await store.close()
  }, 120_000)

  it('articles without a date, or with a clock that is wrong by a year, are grouped like others', async () => {
    const [store, story] = [memory(), 'ferry']
    await store.ensureStory('Ferry')
    const dates = [null, '2030-05-04T10:00:00Z', '2032-05-04T10:00:00Z']
    await put(
      store,
      story,
      dates.map((published, i) => ({ ...FERRY, name: `p${i}`, published })),
    )
    expect(await claimsIn(store, story)).toHaveLength(1)
    await store.close()
  })
})
