import { describe, expect, it } from 'vitest'
import { differenceOf, isNothing } from './difference.ts'
import { dossier } from './dossier.ts'
import { copied, type Page, story } from './testing.ts'

const ferry = { claim: 'c1', text: 'The ferry will sail on Monday', by: 'Anna Lund' }
const pages: Page[] = [
  { id: 'p1', says: [ferry] },
  {
    id: 'p2',
    says: [
      { claim: 'c1', text: 'The ferry sails on Monday', by: 'Per Dahl' },
      { claim: 'c2', text: 'Fares will rise' },
    ],
  },
]
const of = (all: readonly Page[], copies = [] as ReturnType<typeof copied>[]) =>
  dossier(story(all, { copies }), { asOf: null, since: null })
const known = of(pages)
const changed = (all: readonly Page[]) => differenceOf(known, of(all))
const withFirst = (page: Page): Page[] => [page, pages[1]!]

describe('how two dossiers differ', () => {
  it('is nothing where they are the same', () => {
    expect(isNothing(differenceOf(known, of([...pages].reverse())))).toBe(true)
  })

  it('tells who says it, and with what stance, and who is heard no more', () => {
    const { claims, speakers } = changed(
      withFirst({ id: 'p1', says: [{ ...ferry, by: 'Ola Berg', stance: 'denies' }] }),
    )
    expect(claims).toHaveLength(1)
    expect(claims[0]!.aspects).toContainEqual({ what: 'speaker', before: 'Anna Lund', after: 'Ola Berg' })
    expect(claims[0]!.aspects).toContainEqual({ what: 'stance', before: 'asserts', after: 'denies' })
    expect([speakers.new, speakers.gone].map((all) => all.map(({ name }) => name))).toEqual([
      ['Ola Berg'],
      ['Anna Lund'],
    ])
  })

  it('tells what came apart and what was joined', () => {
    const apart = changed(withFirst({ id: 'p1', says: [{ ...ferry, claim: 'c9' }] }))
    expect(apart.claims.map(({ aspects }) => aspects.map(({ what }) => what)).sort()).toEqual([
      ['apart'],
      expect.arrayContaining(['parted', 'origins', 'mentions']),
    ])
    const joined = differenceOf(of(withFirst({ id: 'p1', says: [{ ...ferry, claim: 'c9' }] })), known)
    expect(joined.claims.map(({ aspects }) => aspects.map(({ what }) => what))).toEqual([
      expect.arrayContaining(['joined', 'mentions']),
    ])
  })

  it('tells which claims are new and which are gone', () => {
    const { claims } = changed([
      pages[0]!,
      { id: 'p2', says: [{ claim: 'c3', text: 'The harbour master has resigned' }, pages[1]!.says[0]!] },
    ])
    const told = claims.map(({ claim, mention, aspects }) => [claim === null, mention.text, aspects[0]!.what])
    expect(told).toContainEqual([true, 'Fares will rise', 'gone'])
    expect(told).toContainEqual([false, 'The harbour master has resigned', 'new'])
  })

  it('tells of copies what they are a copy of', () => {
    expect(differenceOf(known, of(pages, [copied('p1', 'p2')])).copies).toEqual([
      { article: 'p2', before: null, after: 'p1' },
    ])
  })
})
