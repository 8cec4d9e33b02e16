import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeedItem } from '../ingest/feed/types.ts'
import { itemsOf, wantedBy } from './items.ts'
import { parseQuery } from './query.ts'

describe('a query', () => {
  const TEXT = 'Cease-fire talks: Brandt’s ferries stay in Côte Port, says the harbour union'
  it.each([
    'ferries', 'FERRIES talks', 'talks ferries', 'cote', 'cease-fire', '"harbour union"', 'ferr*', 'boats | ferries', 'ferries -football',
    '-football', '', '  ', '|', '"', '""', '*', 'ferries AND'.slice(0, 7), "brandt's",
  ])('%j finds it', (query) => expect(parseQuery(query)(TEXT)).toBe(true)) // biome-ignore format: a table

  it.each([
    'ferry',
    'ferries boats',
    '"union harbour"',
    'boats | ships',
    'talks -ferries',
    '-"harbour union"',
    'bour',
    'fires',
    '日本',
  ])('%j does not', (query) => expect(parseQuery(query)(TEXT)).toBe(false))

  it('is never an error', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (query, text) => typeof parseQuery(query)(text) === 'boolean'))
  })
})

const item = (of: Partial<FeedItem>): FeedItem => ({
  id: null, url: 'https://pier.example/ice', title: 'Ice', byline: null, published: null, updated: null, content: null, words: 'Ice', ...of,
}) // biome-ignore format: a table
const FEED = { url: 'https://pier.example/feed', groups: ['ports'] }
const named = (items: FeedItem[], wanted = wantedBy([{ story: 'ice', group: null, query: null }])) =>
  itemsOf(
    { format: 'rss', title: null, home: null, hints: { minutes: null, skipHours: [], skipDays: [] }, items },
    FEED,
    wanted,
  )

describe('the items of a feed', () => {
  it('go to the stories that follow its group, or ask for their words', () => {
    const wanted = wantedBy([
      { story: 'all', group: null, query: null },
      { story: 'ports', group: 'ports', query: null },
      { story: 'others', group: 'others', query: null },
      { story: 'ice', group: null, query: 'ice' },
      { story: 'ice', group: 'ports', query: null },
      { story: 'fire', group: 'ports', query: 'fire' },
    ])
    expect(named([item({})], wanted)[0]!.stories).toEqual(['all', 'ports', 'ice'])
  })

  it('that nobody wants are left out', () => expect(named([item({})], wantedBy([]))).toEqual([]))

  it('come oldest first', () =>
    expect(named([item({ title: 'New' }), item({ title: 'Old' })]).map(({ title }) => title)).toEqual(['Old', 'New']))

  it('go by the page and by the feed’s own name for them', () => {
    const names = (of: Partial<FeedItem>) => named([item(of)])[0]?.names
    expect(names({ id: '7', url: 'https://pier.example/ice?utm_source=rss' })).toEqual([
      'https://pier.example/ice',
      'https://pier.example/feed 7',
    ])
    expect(names({ url: null, published: '2031-05-04' })).toEqual(['https://pier.example/feed 2031-05-04 Ice'])
    expect(names({ url: null, title: null })).toBeUndefined()
  })

  it('are marked by what the feed says of their changes, not by their text', () => {
    const mark = (of: Partial<FeedItem>) => named([item(of)])[0]!.mark
    expect(mark({ content: 'a' })).toBe(mark({ content: 'b' }))
    expect(mark({ title: 'Ice melts' })).not.toBe(mark({}))
    expect(mark({ updated: '2031-05-04' })).not.toBe(mark({}))
  })
})
