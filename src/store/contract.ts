/** What every store must do, as tests. Each implementation runs them. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Article, Reading } from '../types.ts'
import type { NewArticle, Relations, Store } from './store.ts'

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

      it('keeps what was made of a story until the story changes', async () => {
        await add(sample({}))
        const then = (await store.story(story))!
        expect(await store.made(story, 'one')).toBeNull()
        await store.keepMade(then, 'one', 'first')
        await store.keepMade(then, 'one', 'second')
        expect(await store.made(story, 'one')).toBe('second')
        expect(await store.made(story, 'another')).toBeNull()
        await store.correct({ story, kind: 'hide', body: {}, author: 'ada', at: '2031-05-04T10:00:00Z', note: '' })
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
          await store.pages(story, maker, (article, body) => void found.set(article, body))
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

    describe('grouping', () => {
      const link = (a: string, b: string) => ({ a, b, score: 0.5, rule: 'test' })

      it('goes from added over related to grouped', async () => {
        await add(sample({}))
        expect(await store.ungrouped(story)).toEqual(['a1'])
        await store.saveRelations(story, 'a1', { ...NOTHING, wordings: [W('a1.s0', '= 1')] })
        expect(await store.ungrouped(story)).toEqual([])
        expect(await store.unclaimed(story)).toEqual(['a1'])
        expect(await store.wordingsIn(story, ['a1'])).toEqual(['= 1'])
        await store.saveClaims(story, ['a1'], new Map([['= 1', 'c']]))
        expect(await store.unclaimed(story)).toEqual([])
        expect(await store.claims(story)).toEqual(new Map([['a1.s0', 'c']]))
        const claims = await store.claimsByArticle(story)
        expect([claims.get('a1.s0'), claims.of('a1').get('a1.s0')]).toEqual(['c', 'c'])
        expect([claims.get('a1.s1'), claims.get('a2.s0'), claims.of('a2').get('a2.s0')]).toEqual(
          Array(3).fill(undefined),
        )
      })

      it('finds by key what was filed under it, in its own story only', async () => {
        await add(sample({}))
        const relations = { ...NOTHING, wordingKeys: [{ key: 'k', wording: '= 1' }], textKeys: ['c'] }
        await store.saveRelations(story, 'a1', relations)
        expect(await store.lookup(story, 'wording', ['k', 'none'])).toEqual([{ key: 'k', name: '= 1' }])
        expect(await store.lookup(story, 'text', ['c'])).toEqual([{ key: 'c', name: 't' }])
        expect(await store.lookup('another', 'wording', ['k'])).toEqual([])
      })

      it('keeps one wording of many mentions, and one text of many articles', async () => {
        await add(sample({}))
        await add(sample({ id: 'a2' }))
        for (const id of ['a1', 'a2'])
          await store.saveRelations(story, id, { ...NOTHING, wordings: [W(`${id}.s0`, '= 1'), W(`${id}.s1`, '= 2')] })
        const found = await store.wordings(story, ['= 1', '= none'])
        expect(found.map(({ id, article, text }) => [id, article, text])).toEqual([
          ['= 1', '= 1', 'Ports stand still.'],
        ])
        expect(await store.wordingsOf(story, ['a1.s0', 'a2.s1', 'x.s0'])).toEqual(
          new Map([
            ['a1.s0', '= 1'],
            ['a2.s1', '= 2'],
          ]),
        )
        expect(await store.sketches(story, ['t', 'none'])).toEqual([{ text: 't', sketch: { words: 3 } }])
        await store.saveClaims(story, [], new Map([['= 1', 'c']]))
        await store.saveClaims(story, [], new Map([['= 2', 'c']]))
        expect(await store.claimsOf(story, ['= 1', '= none'])).toEqual(new Map([['= 1', 'c']]))
        expect((await store.membersOf(story, ['c'])).sort()).toEqual(['= 1', '= 2'])
        expect(await store.counts(story, ['a1'])).toEqual({ joined: 2, alone: 0 })
      })

      it('gives a mention told apart from its wording its own claim, until that is gone', async () => {
        await add(sample({}))
        await store.saveRelations(story, 'a1', { ...NOTHING, wordings: [W('a1.s0', '= 1'), W('a1.s1', '= 1')] })
        await store.saveClaims(
          story,
          ['a1'],
          new Map([
            ['= 1', 'c'],
            ['a1.s1', 'd'],
          ]),
        )
        expect(await store.claims(story, 'a1')).toEqual(
          new Map([
            ['a1.s0', 'c'],
            ['a1.s1', 'd'],
          ]),
        )
        const claims = await store.claimsByArticle(story)
        expect([claims.get('a1.s0'), claims.get('a1.s1')]).toEqual(['c', 'd'])
        await store.saveClaims(story, [], new Map(), ['a1.s1'])
        expect(new Set((await store.claims(story)).values())).toEqual(new Set(['c']))
      })

      it('gives the links of wordings, but those of one breath', async () => {
        await add(sample({}))
        const links = [link('= 1', '= 2'), link('= 2', '= 3'), link('= 3', '= 4'), link('= 1', '= 3')]
        await store.saveRelations(story, 'a1', {
          ...NOTHING,
          links,
          breaths: [
            { a: '= 1', b: '= 3' },
            { a: '= 1', b: '= 9' },
          ],
        })
        expect((await store.linksOf(story, ['= 1', '= 2'])).map(({ a, b }) => a + b).sort()).toEqual([
          '= 1= 2',
          '= 2= 3',
        ])
        expect((await store.linksWithin(story, ['= 1', '= 2', '= 3'])).map(({ a, b }) => a + b).sort()).toEqual([
          '= 1= 2',
          '= 2= 3',
        ])
        expect((await store.cutBy(story, ['a1'])).sort()).toEqual(['= 1', '= 3'])
        expect(await store.cutBy(story, ['a2'])).toEqual([])
      })

      it('tells relations between wordings and texts of one mention and article each', async () => {
        for (const id of ['a1', 'a2', 'a3']) await add(sample({ id }))
        const [once, twice] = [
          { ...NOTHING, wordings: [W('a1.s0', '= 1')] },
          { ...NOTHING, wordings: [W('a2.s0', '= 1')] },
        ]
        await store.saveRelations(story, 'a1', once)
        await store.saveRelations(story, 'a2', { ...twice, copies: [{ ...COPY, a: 't', b: 't' }] })
        const other = { ...NOTHING, text: 'u', wordings: [W('a3.s0', '= 2')], contradictions: [AGAINST] }
        await store.saveRelations(story, 'a3', { ...other, copies: [{ ...COPY, a: 't', b: 'u' }] })
        expect((await store.copies(story)).map(({ a, b }) => [a, b])).toEqual([
          ['a1', 'a2'],
          ['a1', 'a3'],
        ])
        expect(await store.contradictions(story)).toEqual([{ ...AGAINST, a: 'a3.s0', b: 'a1.s0' }])
      })

      it('tells all that an article shares with others, and of a story what may be copies', async () => {
        for (const id of ['a1', 'a2']) await add(sample({ id }))
        await store.saveRelations(story, 'a1', NOTHING)
        const few = { ...COPY, a: 'u', b: 't', shareOfA: 0.1, shareOfB: 0.2 }
        await store.saveRelations(story, 'a2', { ...NOTHING, text: 'u', copies: [few] })
        expect(await store.copies(story)).toEqual([])
        const pair = { a: 'a1', b: 'a2', shareOfA: 0.2, shareOfB: 0.1 }
        const passages = COPY.passages.map(({ a, b }) => ({ a: b, b: a }))
        expect(await store.sharing(story, 'a1')).toEqual([{ ...pair, passages }])
        expect(await store.sharing(story, 'a2')).toEqual([{ ...pair, passages }])
      })

      it('notes for each story by which rules it was compared', async () => {
        expect(await store.comparedBy(story)).toBeNull()
        await store.noteComparedBy(story, '1')
        await store.noteComparedBy(story, '2')
        expect(await store.comparedBy(story)).toBe('2')
        expect(await store.comparedBy('another')).toBeNull()
      })

      it('forgets grouping when told to, and nothing else', async () => {
        await add(sample({}))
        await store.saveRelations(story, 'a1', {
          ...NOTHING,
          wordings: [W('a1.s0', '= 1')],
          links: [link('= 1', '= 2')],
          contradictions: [AGAINST],
        })
        await store.saveClaims(story, ['a1'], new Map([['= 1', 'c']]))
        await store.clearGrouping(story)
        expect(await store.claims(story)).toEqual(new Map())
        expect(await store.linksOf(story, ['= 1'])).toEqual([])
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

export const NOTHING: Relations = {
  wordings: [],
  breaths: [],
  wordingKeys: [],
  links: [],
  contradictions: [],
  text: 't',
  textKeys: [],
  copies: [],
}
const W = (mention: string, wording: string) => ({ mention, wording })
const AGAINST = { a: '= 2', b: '= 1', kind: 'denial' as const, why: '' }
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
    references: [],
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
