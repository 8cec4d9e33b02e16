/** What every store must do with corrections. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00Z'

describe.each(STORES)('corrections in a store: %s', (_, open) => {
  let store: Store
  let story: string
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('The Harbour Strike')).id
    return () => store.close()
  })

  it('are kept in the order they were made', async () => {
    const body = { mention: 'a1.s0', to: 'Ada “the Oak” Brandt' }
    const made = { story, kind: 'speaker', body, author: 'desk', at: AT, note: '' }
    const first = await store.correct(made)
    const second = await store.correct({ ...made, note: 'sure' })
    await store.correct({ ...made, story: null })
    const says = { words: 'the “ferry”\nsails', by: null, chain: [], stance: 'asserts' }
    const third = await store.correct({ ...made, kind: 'right', body: { at: body, says } })
    expect(await store.corrections(story)).toEqual([first, second, third])
    expect(await store.corrections(null)).toHaveLength(1)
  })
})
