import { describe, expect, it } from 'vitest'
import { dossier } from './dossier.ts'
import { pagesOf, rootsOf } from './roots.ts'
import { sourcingOf } from './sourcing.ts'
import { copied, type Page, story } from './testing.ts'

const LUND = { claim: 'sails', text: 'I will sail on Friday', by: 'Ada Lund' }

const PAGES: Page[] = [
  { id: 'a', outlet: 'evening-star.example', published: '2031-05-02', says: [{ ...LUND, chain: ['Radio Nord'] }] },
  {
    id: 'b',
    outlet: 'quay.example',
    published: '2031-05-01',
    says: [
      { ...LUND, chain: ['Radio Nord'] },
      { claim: 'late', text: 'The ferry was late', by: 'two sources', kind: 'anonymous' },
      { claim: 'full', text: 'The quay was full' },
    ],
  },
  { id: 'c', outlet: 'quay.example', published: '2031-05-03', says: [{ ...LUND, chain: ['Radio Nord'] }] },
  {
    id: 'd',
    outlet: 'Radio Nord',
    published: '2031-05-01',
    says: [{ claim: 'wind', text: 'There was no wind', by: 'Emil Roth' }],
  },
  { id: 'e', outlet: null, says: [{ claim: 'post', text: 'We wait', by: 'Emil Roth', chain: ['Twitter'] }] },
]

const of = (pages: readonly Page[], more?: Parameters<typeof story>[1]) =>
  dossier(story(pages, more), { asOf: null, since: null })

describe('from where others have what they tell', () => {
  it('is an outlet to which somebody said it, with those who carry it in the order of time', () => {
    const [root, ...others] = rootsOf(of(PAGES))
    expect(root).toEqual({
      id: 'radionord',
      name: 'Radio Nord',
      kind: 'outlet',
      carriers: [
        { outlet: 'quay.example', articles: ['b', 'c'] },
        { outlet: 'evening-star.example', articles: ['a'] },
      ],
      claims: [expect.any(String)],
      alone: 1,
      voices: [{ who: 'Ada Lund', claims: 1 }],
    })
    expect(pagesOf(root!)).toBe(3)
    expect(others.map(({ name, kind }) => [name, kind])).toEqual([['Twitter', 'network']])
  })

  it('is a wire, whichever of its names a page has', () => {
    const wire = (id: string, outlet: string, credit: string): Page => ({
      id,
      outlet,
      credit,
      says: [{ claim: 'sank', text: 'The ferry sank' }],
    })
    const roots = rootsOf(of([wire('a', 'quay.example', 'AP'), wire('b', 'evening-star.example', 'AP')]))
    expect(roots.map(({ id, kind, carriers, voices }) => [id, kind, carriers.length, voices])).toEqual([
      ['ap', 'wire', 2, []],
    ])
  })

  it('is nobody where an outlet alone has it, or pages tell of no outlet', () => {
    expect(rootsOf(of(PAGES.slice(3, 4)))).toEqual([])
    expect(rootsOf(of([{ id: 'a', outlet: 'quay.example', says: [{ ...LUND, by: 'Ada Lund' }] }]))).toEqual([])
  })

  it('is no “reports” that have no name', () => {
    const told = (chain: string[]): Page => ({ id: 'a', outlet: 'quay.example', says: [{ ...LUND, chain }] })
    expect(rootsOf(of([told(['Multiple press reports'])]))).toEqual([])
    expect(rootsOf(of([told(['Tamir Reports'])]))).toHaveLength(1)
  })

  it('is an outlet whose own words others repeat', () => {
    const own = (id: string, outlet: string, published: string): Page => ({
      id,
      outlet,
      published,
      says: [{ claim: 'sank', text: 'The ferry sank' }],
    })
    const pages = [own('a', 'quay.example', '2031-05-01'), own('b', 'evening-star.example', '2031-05-02')]
    const roots = rootsOf(of(pages, { copies: [copied('a', 'b')] }))
    expect(roots.map(({ name, carriers }) => [name, carriers[0]!.outlet])).toEqual([
      ['quay.example', 'evening-star.example'],
    ])
  })

  it('is the same in whatever order pages are read', () => {
    expect(rootsOf(of([...PAGES].reverse()))).toEqual(rootsOf(of(PAGES)))
  })
})

describe('what an outlet’s statements rest on', () => {
  const row = (outlet: string | null, all = sourcingOf(of(PAGES))) => all.find((each) => each.outlet === outlet)

  it('is its own word, what was said to it, and what it has from others', () =>
    expect(row('quay.example')).toEqual({
      outlet: 'quay.example',
      articles: 2,
      copies: 0,
      own: 1,
      heard: 1,
      open: 0,
      carried: 2,
      unnamed: 1,
      from: [{ id: 'radionord', name: 'Radio Nord', statements: 2 }],
    }))

  it('is open where a post is public, or no page tells where it was said', () => {
    expect(row(null)).toMatchObject({ open: 1, carried: 0 })
    expect(row('Radio Nord')).toMatchObject({ own: 0, heard: 0, open: 1, carried: 0 })
  })

  it('is another’s on a page that is a copy, whoever speaks there', () => {
    const page = (id: string, outlet: string, published: string): Page => ({ ...PAGES[3]!, id, outlet, published })
    const pages = [page('a', 'quay.example', '2031-05-01'), page('b', 'evening-star.example', '2031-05-02')]
    const all = sourcingOf(of(pages, { copies: [copied('a', 'b')] }))
    expect(row('quay.example', all)).toMatchObject({ copies: 0, open: 1, carried: 0 })
    expect(row('evening-star.example', all)).toMatchObject({
      copies: 1,
      open: 0,
      from: [{ id: 'quayexample', name: 'quay.example', statements: 1 }],
    })
  })

  it('counts every statement once', () => {
    const all = of(PAGES)
    const mentions = all.claims.reduce((n, { mentions }) => n + mentions.length, 0)
    expect(sourcingOf(all).reduce((n, { own, heard, open, carried }) => n + own + heard + open + carried, 0)).toBe(
      mentions,
    )
  })

  it('stands in the order of pages, those without an outlet last', () =>
    expect(sourcingOf(of(PAGES)).map(({ outlet }) => outlet)).toEqual([
      'quay.example',
      'Radio Nord',
      'evening-star.example',
      null,
    ]))
})
