/** What every store must do with articles, their captures and readings. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { NewArticle, Store } from '../store.ts'
import { NOTHING, sample, W } from './sample.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00Z'

describe.each(STORES)('articles in a store: %s', (_, open) => {
  let store: Store
  let story: string
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('The Harbour Strike')).id
    return () => store.close()
  })
  const add = (entry: NewArticle, to = story) => store.add(entry, to, AT)

  it('gives back what was put in, to the letter', async () => {
    const entry = sample({ text: 'Ports stand still.\r\n\r\n“Enough,” said Ada \u{1F6A2}.\u0000' })
    expect(await add(entry)).toBe('added')
    expect(await store.article(entry.article.id)).toEqual(entry.article)
    expect(await store.reading(entry.article.id)).toEqual(entry.reading)
    expect(await store.capture(entry.article.id)).toEqual(entry.capture)
    expect(await store.comparables([entry.article.id])).toEqual(entry.comparables)
    expect(await store.sketch(entry.article.id)).toEqual(entry.sketch)
  })

  it('does nothing when the same article comes again', async () => {
    await add(sample({}))
    expect(await add(sample({}))).toBe('unchanged')
    expect(await store.articles(story)).toHaveLength(1)
    expect(await store.comparables(['a1'])).toHaveLength(2)
  })

  it('keeps the old version when a page has changed', async () => {
    await add(sample({ id: 'a1', key: 'page' }))
    expect(await add(sample({ id: 'a2', key: 'page', text: 'Ports open again.' }))).toBe('new-version')
    const versions = await store.versions('page')
    expect(versions.map(({ id, supersededBy }) => [id, supersededBy])).toEqual([
      ['a1', 'a2'],
      ['a2', null],
    ])
  })

  it('reads an article anew under other rules, in place, and lets its story be grouped again', async () => {
    await add(sample({}))
    await store.saveRelations(story, 'a1', { ...NOTHING, wordings: [W('a1.s0', '= 1')] })
    await store.saveClaims(story, ['a1'], new Map([['= 1', 'c']]))
    expect(await add(sample({ version: '2' }))).toBe('unchanged')
    expect((await store.reading('a1'))?.version).toBe('2')
    expect(await store.ungrouped(story)).toEqual(['a1'])
    expect(await store.claims(story)).toEqual(new Map())
    expect(await store.articles(story)).toHaveLength(1)
  })

  it('tells which articles of a story another version has read', async () => {
    const other = (await store.ensureStory('Another')).id
    await add(sample({ id: 'a2' }))
    await add(sample({ id: 'a1' }))
    await add(sample({ id: 'a3', version: '2' }))
    await add(sample({ id: 'a4' }), other)
    expect(await store.outdated(story, '2')).toEqual(['a1', 'a2'])
    await add(sample({ id: 'a1', version: '2' }))
    expect(await store.outdated(story, '2')).toEqual(['a2'])
  })

  it('puts one article into several stories', async () => {
    const other = (await store.ensureStory('Another')).id
    await add(sample({}))
    expect(await add(sample({}), other)).toBe('unchanged')
    expect(await store.articles(other)).toHaveLength(1)
    expect(await store.known(['a1', 'a9'], other, '1')).toEqual(new Set(['a1']))
    expect(await store.known(['a1'], other, '2')).toEqual(new Set())
  })

  it('knows nothing of an article that was never added', async () => {
    expect(await store.article('none')).toBeNull()
    expect(await store.reading('none')).toBeNull()
    expect(await store.capture('none')).toBeNull()
    expect(await store.versions('none')).toEqual([])
  })

  it('keeps nothing of an article when something of it cannot be kept', async () => {
    const entry = sample({})
    const twice = { ...entry, comparables: [...entry.comparables, entry.comparables[0]!] }
    await expect(add(twice)).rejects.toThrow()
    expect(await store.article('a1')).toBeNull()
    expect(await add(entry)).toBe('added')
  })
})
