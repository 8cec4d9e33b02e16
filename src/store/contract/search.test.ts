/** What every store must do with what is searched for. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { NewArticle, Store } from '../store.ts'
import { sample } from './sample.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00Z'

describe.each(STORES)('search in a store: %s', (_, open) => {
  let store: Store
  let story: string
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('The Harbour Strike')).id
    return () => store.close()
  })
  const add = (entry: NewArticle, to = story) => store.add(entry, to, AT)

  it('finds articles and mentions by their words, accents aside', async () => {
    await add(sample({ text: 'The café at the port is closed.' }))
    const { hits, instead } = await store.search(story, 'cafe', 10)
    expect(hits.map((hit) => hit.kind).sort()).toEqual(['article', 'mention', 'mention'])
    expect(instead).toEqual([])
  })

  it('takes a misspelt word for the nearest that stands somewhere, and says so', async () => {
    await add(sample({ text: 'The harbour at Helsinki is closed.' }))
    for (const typed of ['helsnki', 'hesinki', 'heslinki', 'Hélsinkki']) {
      const { hits, instead } = await store.search(story, `${typed} closed`, 10)
      expect(hits.length).toBeGreaterThan(0)
      expect(instead[0]?.words).toEqual(['helsinki'])
    }
    expect((await store.search(story, 'oslo', 10)).hits).toEqual([])
  })

  it('finds what has some of the words where nothing has all, and says so', async () => {
    await add(sample({ text: 'The harbour is closed.' }))
    const found = await store.search(story, 'harbour zebra', 10)
    expect(found.some).toBe(true)
    expect(found.hits.length).toBeGreaterThan(0)
    expect((await store.search(story, 'harbour closed', 10)).some).toBe(false)
  })

  it.each(['"', "'", '* OR *', 'NEAR(a b)', 'text:port', '-port', '(((', 'a AND', '\u0000', '%', '', 'ö'.repeat(9000)])(
    'takes %j for words',
    async (query) => {
      await add(sample({}))
      await expect(store.search(story, query, 10)).resolves.toMatchObject({ hits: expect.any(Array) })
    },
  )
})
