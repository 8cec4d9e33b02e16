/** What every store must do with what was made of a story and of its pages. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { NewArticle, Store } from '../store.ts'
import { sample } from './sample.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00Z'

describe.each(STORES)('what a store keeps of what was made: %s', (_, open) => {
  let store: Store
  let story: string
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('The Harbour Strike')).id
    return () => store.close()
  })
  const add = (entry: NewArticle, to = story) => store.add(entry, to, AT)

  it('keeps what was made of a story until the story changes', async () => {
    await add(sample({}))
    const then = (await store.story(story))!
    expect(await store.made(story, 'one')).toBeNull()
    await store.keepMade(then, 'one', 'first')
    await store.keepMade(then, 'one', 'second')
    expect(await store.made(story, 'one')).toBe('second')
    expect(await store.made(story, 'another')).toBeNull()
    await store.correct({ story, kind: 'hide', body: {}, author: 'ada', at: AT, note: '' })
    expect(await store.made(story, 'one')).toBeNull()
  })

  it('does not give what was made of a story that changed meanwhile', async () => {
    const then = (await store.story(story))!
    await add(sample({}))
    await store.keepMade(then, 'one', 'out of date')
    expect(await store.made(story, 'one')).toBeNull()
  })

  it('keeps what is made of pages until they are read anew, each maker its own', async () => {
    await add(sample({ id: 'a1', key: 'a' }))
    await add(sample({ id: 'b1', key: 'b' }))
    const { version } = (await store.readings(story, ['a1']))[0]!
    const kept = async (maker: string) => {
      const found = new Map<string, string>()
      await store.pages(story, maker, (article, body) => void found.set(article, body.toString()))
      return found
    }
    await store.keepPages('one', [{ article: 'a1', reading: version, body: 'made' }])
    await store.keepPages('one', [{ article: 'b1', reading: 'read otherwise', body: 'made' }])
    expect(await kept('one')).toEqual(new Map([['a1', 'made']]))
    expect(await kept('another')).toEqual(new Map())
    await store.keepPages('another', [{ article: 'a1', reading: version, body: 'made otherwise' }])
    expect(await kept('one')).toEqual(new Map())
    expect(await kept('another')).toEqual(new Map([['a1', 'made otherwise']]))
  })

  it('remembers under names, for one maker at a time', async () => {
    await store.remember(
      story,
      'one',
      new Map([
        ['x', 'first'],
        ['y', 'second'],
      ]),
      [],
    )
    await store.remember(
      story,
      'one',
      new Map([
        ['x', 'first'],
        ['z', 'third'],
      ]),
      ['y'],
    )
    expect(await store.remembered(story, 'one')).toEqual(
      new Map([
        ['x', 'first'],
        ['z', 'third'],
      ]),
    )
    await store.remember(story, 'another', new Map([['x', 'of another']]), [])
    expect(await store.remembered(story, 'one')).toEqual(new Map())
    expect(await store.remembered(story, 'another')).toEqual(new Map([['x', 'of another']]))
  })

  it('gives readings and texts of some articles', async () => {
    await add(sample({ id: 'a1', key: 'a' }))
    await add(sample({ id: 'b1', key: 'b' }))
    expect((await store.readings(story, ['b1'])).map(({ article }) => article)).toEqual(['b1'])
    expect([...(await store.texts(story, ['b1'])).keys()]).toEqual(['b1'])
  })

  it('gives readings in the order of their articles', async () => {
    await add(sample({ id: 'b1', key: 'b' }))
    await add(sample({ id: 'a1', key: 'a' }))
    expect((await store.readings(story)).map((reading) => reading.article)).toEqual(['a1', 'b1'])
  })
})
