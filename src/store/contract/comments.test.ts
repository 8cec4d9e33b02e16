/** What every store must do with readers' comments. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00.000Z'
const LATER = '2031-05-05T10:00:00.000Z'

describe.each(STORES)('comments in a store: %s', (_, open) => {
  let store: Store
  let story: string
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('Harbour')).id
    return () => store.close()
  })
  const add = (text: string, of = story) => store.addComment({ story: of, name: 'Ada', text, at: AT, state: 'waiting' })

  it('wait until somebody decides, and are kept as they were typed', async () => {
    const text = `<b>’; drop table comment; --\n${'\u202E'}ferry`
    const { n } = await add(text)
    await add('second')
    expect((await store.comments(story, 'waiting', 10)).map((each) => each.text)).toEqual([text, 'second'])
    expect(await store.comments(story, 'waiting', 1)).toHaveLength(1)
    expect(await store.decideComment(n, 'shown', 'desk', LATER)).toBe(true)
    expect(await store.comments(story, 'shown', 10)).toEqual([
      { n, story, name: 'Ada', text, at: AT, state: 'shown', by: 'desk', decided: LATER },
    ])
    expect(await store.decideComment(999, 'shown', 'desk', LATER)).toBe(false)
  })

  it('are those of one story or of all, and go with it into another', async () => {
    const other = (await store.ensureStory('Else')).id
    await add('here')
    await add('there', other)
    expect(await store.comments(other, 'waiting', 10)).toHaveLength(1)
    expect(await store.comments(null, 'waiting', 10)).toHaveLength(2)
    await store.mergeStory(other, story)
    expect((await store.comments(story, 'waiting', 10)).map(({ text }) => text)).toEqual(['here', 'there'])
  })
})
