/** What every store must do with what was compared and grouped. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { NewArticle, Store } from '../store.ts'
import { NOTHING, sample, W } from './sample.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00Z'
const AGAINST = { a: '= 2', b: '= 1', kind: 'denial' as const, why: '' }
const COPY = {
  a: 'a1',
  b: 'a2',
  shareOfA: 0.9,
  shareOfB: 0.5,
  passages: [{ a: { start: 0, end: 9 }, b: { start: 4, end: 13 } }],
}

describe.each(STORES)('grouping in a store: %s', (_, open) => {
  let store: Store
  let story: string
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('The Harbour Strike')).id
    return () => store.close()
  })
  const add = (entry: NewArticle, to = story) => store.add(entry, to, AT)

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
    expect([claims.get('a1.s0'), ...claims.of('a1', 's0')]).toEqual(['c', 'c'])
    expect(claims.of('a1', 's1 s0')).toEqual([undefined, 'c'])
    expect([claims.get('a1.s1'), claims.get('a2.s0'), ...claims.of('a2', 's0')]).toEqual(Array(3).fill(undefined))
    expect(claims.of('a1', '')).toEqual([])
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
    expect(found.map(({ id, article, text }) => [id, article, text])).toEqual([['= 1', '= 1', 'Ports stand still.']])
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
    expect((await store.linksOf(story, ['= 1', '= 2'])).map(({ a, b }) => a + b).sort()).toEqual(['= 1= 2', '= 2= 3'])
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
