import { describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { story } from '../dossier/testing.ts'
import { days, lateIn, readings } from './late.ts'

const pages = [
  { id: 'p1', published: '2031-05-01T10:00:00Z', says: [{ claim: 'c1', text: 'The ferry will sail on Monday' }] },
  {
    id: 'p2',
    published: '2031-05-01T23:30:00-02:00',
    says: [
      { claim: 'c1', text: 'The ferry sails on Monday' },
      { claim: 'c2', text: 'Fares will rise' },
    ],
  },
  { id: 'p3', published: '2031-05-04T10:00:00Z', says: [{ claim: 'c3', text: 'The harbour master has resigned' }] },
]
const known = (since: string, asOf: string | null = null) => dossier(story(pages), { asOf, since })
const rows = [
  { id: 'p1', added: '2031-05-01T12:00:00.000Z' },
  { id: 'p2', added: '2031-05-03T12:00:00.000Z' },
  { id: 'p3', added: '2031-05-04T12:00:00.000Z' },
]

describe('what was only read after a moment', () => {
  it('is apart from what was published after it, and says where its statements went', () => {
    const late = lateIn(known('2031-05-02T12:00:00Z'), rows)
    expect(late.map(({ article, joined, fresh }) => [article.id, joined, fresh.map(({ text }) => text)])).toEqual([
      ['p2', 1, ['Fares will rise']],
    ])
  })
  it('is in the order of its reading, and of one reading what says most that is new comes first', () => {
    const both = [rows[0]!, rows[1]!, { id: 'p0', added: rows[1]!.added }, { id: 'p4', added: rows[2]!.added }]
    const says = [{ claim: 'c1', text: 'The ferry is to sail on Monday' }]
    const more = ['p0', 'p4'].map((id) => ({ id, published: '2031-05-01T10:00:00Z', says }))
    const late = lateIn(dossier(story([...pages, ...more]), { asOf: null, since: '2031-05-02T12:00:00Z' }), both)
    expect(late.map(({ article }) => article.id)).toEqual(['p4', 'p2', 'p0'])
  })
  it('is what was read between two moments', () => {
    expect(lateIn(known('2031-05-02T12:00:00Z', '2031-05-02T18:00:00Z'), rows)).toEqual([])
  })
})

it('the days of the coverage and the moments of reading are there to choose from', () => {
  expect(days(known('2031-05-02').articles)).toEqual([
    { day: '2031-05-04', articles: 1 },
    { day: '2031-05-02', articles: 1 },
    { day: '2031-05-01', articles: 1 },
  ])
  expect(readings([...rows, { id: 'p4', added: rows[0]!.added }])).toEqual([
    { at: rows[2]!.added, articles: 1 },
    { at: rows[1]!.added, articles: 1 },
    { at: rows[0]!.added, articles: 2 },
  ])
})
