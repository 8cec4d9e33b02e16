/** What every store must do, as tests. Each implementation runs them. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Article, Reading } from '../types.ts'
import type { NewArticle, Store } from './store.ts'

export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`a store: ${name}`, () => {
    let store: Store
    let story: string
    beforeEach(async () => {
      store = await open()
      story = (await store.ensureStory('The Harbour Strike')).id
      return () => store.close()
    })
    const add = (entry: NewArticle, to = story) => store.add(entry, to, '2031-05-04T10:00:00Z')

    describe('articles', () => {
      it('gives back what was put in, to the letter', async () => {
        const entry = sample({ text: 'Ports stand still.\r\n\r\n“Enough,” said Ada \u{1F6A2}.\u0000' })
        expect(await add(entry)).toBe('added')
        expect(await store.article(entry.article.id)).toEqual(entry.article)
        expect(await store.reading(entry.article.id)).toEqual(entry.reading)
        expect(await store.capture(entry.article.id)).toEqual(entry.capture)
        expect(await store.comparables({ articles: [entry.article.id] })).toEqual(entry.comparables)
        expect(await store.sketches([entry.article.id])).toEqual([{ article: entry.article.id, sketch: entry.sketch }])
      })

      it('does nothing when the same article comes again', async () => {
        await add(sample({}))
        expect(await add(sample({}))).toBe('unchanged')
        expect(await store.articles(story)).toHaveLength(1)
        expect(await store.comparables({ articles: ['a1'] })).toHaveLength(2)
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
        await store.saveRelations(story, 'a1', { ...NOTHING, mentionKeys: [{ key: 'k', id: 'a1.s0' }] })
        await store.saveClaims(story, ['a1'], new Map([['a1.s0', 'a1.s0']]))
        expect(await add(sample({ version: '2' }))).toBe('unchanged')
        expect((await store.reading('a1'))?.version).toBe('2')
        expect(await store.ungrouped(story)).toEqual(['a1'])
        expect(await store.claims(story)).toEqual(new Map())
        expect(await store.articles(story)).toHaveLength(1)
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

    describe('stories', () => {
      it('makes a story once, whatever it is called', async () => {
        const names = ['The Harbour Strike', 'the harbour strike!', 'Страйк у порту', "'; drop table story; --", '']
        for (const name of names) await store.ensureStory(name)
        for (const name of names) await store.ensureStory(name)
        expect(await store.stories()).toHaveLength(4)
        expect((await store.story('Страйк у порту'))?.title).toBe('Страйк у порту')
        expect((await store.story('the-harbour-strike'))?.title).toBe('The Harbour Strike')
        expect(await store.story('none')).toBeNull()
      })

      it('counts articles and notes every change', async () => {
        const before = (await store.story(story))!
        await add(sample({}))
        const after = (await store.story(story))!
        expect([before.articles, after.articles]).toEqual([0, 1])
        expect(after.revision).toBeGreaterThan(before.revision)
      })

      it('gives readings in the order of their articles', async () => {
        await add(sample({ id: 'b1', key: 'b' }))
        await add(sample({ id: 'a1', key: 'a' }))
        expect((await store.readings(story)).map((reading) => reading.article)).toEqual(['a1', 'b1'])
      })
    })

    describe('grouping', () => {
      const link = (a: string, b: string) => ({ a, b, score: 0.5, rule: 'test' })

      it('goes from added over related to grouped', async () => {
        await add(sample({}))
        expect(await store.ungrouped(story)).toEqual(['a1'])
        await store.saveRelations(story, 'a1', NOTHING)
        expect(await store.ungrouped(story)).toEqual([])
        expect(await store.unclaimed(story)).toEqual(['a1'])
        await store.saveClaims(story, ['a1'], new Map([['a1.s0', 'a1.s0']]))
        expect(await store.unclaimed(story)).toEqual([])
        expect(await store.claims(story)).toEqual(new Map([['a1.s0', 'a1.s0']]))
      })

      it('finds by key what was filed under it, in its own story only', async () => {
        await add(sample({}))
        const relations = { ...NOTHING, mentionKeys: [{ key: 'k', id: 'a1.s0' }], articleKeys: ['c'] }
        await store.saveRelations(story, 'a1', relations)
        expect(await store.lookup(story, 'mention', ['k', 'none'])).toEqual([{ key: 'k', id: 'a1.s0' }])
        expect(await store.lookup(story, 'article', ['c'])).toEqual([{ key: 'c', id: 'a1' }])
        expect(await store.lookup('another', 'mention', ['k'])).toEqual([])
      })

      it('gives the whole component of a mention, and no other', async () => {
        await add(sample({}))
        const links = [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('x', 'y')]
        await store.saveRelations(story, 'a1', { ...NOTHING, links })
        const found = await store.components(story, ['c', 'alone'], 0)
        expect(found.mentions).toEqual(['a', 'alone', 'b', 'c', 'd'])
        expect(found.links).toHaveLength(3)
      })

      it('follows no link weaker than asked for, and gives the weak ones inside', async () => {
        await add(sample({}))
        const weak = (a: string, b: string) => ({ ...link(a, b), score: 0.3 })
        const links = [link('a', 'b'), link('b', 'c'), weak('a', 'c'), weak('c', 'd'), link('d', 'e')]
        await store.saveRelations(story, 'a1', { ...NOTHING, links })
        const found = await store.components(story, ['a'], 0.45)
        expect(found.mentions).toEqual(['a', 'b', 'c'])
        expect(found.links).toHaveLength(3)
      })

      it('forgets grouping when told to, and nothing else', async () => {
        await add(sample({}))
        await store.saveRelations(story, 'a1', {
          ...NOTHING,
          links: [link('a', 'b')],
          copies: [COPY],
          contradictions: [AGAINST],
        })
        await store.saveClaims(story, ['a1'], new Map([['a', 'a']]))
        expect(await store.copies(story)).toEqual([COPY])
        expect(await store.contradictions(story)).toEqual([AGAINST])
        await store.clearGrouping(story)
        expect(await store.copies(story)).toEqual([])
        expect(await store.contradictions(story)).toEqual([])
        expect(await store.ungrouped(story)).toEqual(['a1'])
        expect(await store.articles(story)).toHaveLength(1)
      })
    })

    describe('search', () => {
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

      it.each([
        '"',
        "'",
        '* OR *',
        'NEAR(a b)',
        'text:port',
        '-port',
        '(((',
        'a AND',
        '\u0000',
        '%',
        '',
        'ö'.repeat(9000),
      ])('takes %j for words', async (query) => {
        await add(sample({}))
        await expect(store.search(story, query, 10)).resolves.toMatchObject({ hits: expect.any(Array) })
      })
    })

    describe('corrections', () => {
      it('are kept in the order they were made', async () => {
        const body = { mention: 'a1.s0', to: 'Ada “the Oak” Brandt' }
        const made = { story, kind: 'speaker', body, author: 'desk', at: '2031-05-04T10:00:00Z', note: '' }
        const first = await store.correct(made)
        const second = await store.correct({ ...made, note: 'sure' })
        await store.correct({ ...made, story: null })
        expect(await store.corrections(story)).toEqual([first, second])
        expect(await store.corrections(null)).toHaveLength(1)
      })
    })
  })
}

const NOTHING = { mentionKeys: [], articleKeys: [], links: [], copies: [], contradictions: [] }
const AGAINST = { a: 'x', b: 'b', kind: 'denial' as const, why: '' }
const COPY = {
  a: 'a1',
  b: 'a2',
  shareOfA: 0.9,
  shareOfB: 0.5,
  passages: [{ a: { start: 0, end: 9 }, b: { start: 4, end: 13 } }],
}

/** An article with two mentions, as reading gives it. */
export function sample(of: Partial<Pick<Article, 'id' | 'key' | 'text'>> & { version?: string }): NewArticle {
  const { id = 'a1', key = id, text = 'Ports stand still.', version = '1' } = of
  const bytes = new TextEncoder().encode(text)
  const article: Article = {
    id,
    key,
    externalId: null,
    url: null,
    outlet: 'Harbour Post',
    title: 'Ports stand still',
    byline: null,
    labels: ['Exclusive'],
    published: '2031-05-04',
    modified: '2031-05-05T10:00:00Z',
    retrieved: null,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  }
  const reading: Reading = {
    article: id,
    version,
    sentences: [],
    speakers: [],
    attributions: [],
    dates: [],
    places: [],
    amounts: [],
    credit: null,
    mentions: [],
  }
  const comparables = [0, 1].map((n) => ({
    id: `${id}.s${n}`,
    article: id,
    text,
    vector: new Float32Array([0.6, 0.8]),
    features: { n },
  }))
  const hash = `${id}${text.length}`
  return { article, capture: { hash, mediaType: 'text/plain', bytes }, reading, comparables, sketch: { words: 3 } }
}
