/** What every store must do with stories. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { NewArticle, Store } from '../store.ts'
import { sample } from './sample.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00Z'

describe.each(STORES)('stories in a store: %s', (_, open) => {
  let store: Store
  let story: string
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('The Harbour Strike')).id
    return () => store.close()
  })
  const add = (entry: NewArticle, to = story) => store.add(entry, to, AT)

  it('makes a story once, whatever it is called', async () => {
    const names = ['The Harbour Strike', 'the harbour strike!', 'Страйк у порту', "'; drop table story; --", '']
    for (const name of names) await store.ensureStory(name)
    for (const name of names) await store.ensureStory(name)
    expect(await store.stories()).toHaveLength(4)
    expect((await store.story('Страйк у порту'))?.title).toBe('Страйк у порту')
    expect((await store.story('the-harbour-strike'))?.title).toBe('The Harbour Strike')
    expect(await store.story('none')).toBeNull()
  })

  it('lists those with the newest coverage first, with how much there is of it', async () => {
    const [dam, strike] = [await store.ensureStory('Dam'), await store.ensureStory('Strike')]
    const published = (id: string, moment: string | null, outlet: string) => {
      const entry = sample({ id })
      const article = { ...entry.article, published: moment, retrieved: '2031-05-01T00:00:00Z', outlet }
      return add({ ...entry, article }, strike.id)
    }
    await add(sample({ id: 'a0' }), dam.id)
    await published('a1', '2031-05-04T23:30:00-04:00', 'Harbour Post')
    await published('a2', '2031-05-05T02:00:00Z', 'The Meridian')
    await published('a3', null, 'The Meridian')
    const listed = (await store.stories()).filter(({ id }) => [dam.id, strike.id].includes(id))
    expect(listed.map(({ title, articles, outlets, last }) => [title, articles, outlets, last])).toEqual([
      ['Strike', 3, 2, '2031-05-04T23:30:00-04:00'],
      ['Dam', 1, 1, '2031-05-04'],
    ])
    expect(listed.map(({ newest }) => [newest?.id, newest?.outlet])).toEqual([
      ['a1', 'Harbour Post'],
      ['a0', sample({}).article.outlet],
    ])
    const { id } = await store.ensureStory('Nothing yet')
    expect((await store.stories()).find((each) => each.id === id)).toMatchObject({ last: null, newest: null })
  })

  it('tells names apart that begin alike for long, or have only a number in Latin letters', async () => {
    const long = 'The dam in the valley would flood the orchards of the village, engineers admit'
    const names = [long, `${long} (2)`, `${long} (3)`, 'Суд у справі 2018', 'Страйк 2018']
    const ids = []
    for (const name of names) ids.push((await store.ensureStory(name)).id)
    expect(new Set(ids).size).toBe(names.length)
    expect(await store.story(`${long} (4)`)).toBeNull()
    expect((await store.story(`${long} (3)`))?.id).toBe(ids[2])
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,72}$/)
  })

  it('counts articles and notes every change', async () => {
    const before = (await store.story(story))!
    await add(sample({}))
    const after = (await store.story(story))!
    expect([before.articles, after.articles]).toEqual([0, 1])
    expect(after.revision).toBeGreaterThan(before.revision)
  })
})
