import { describe, expect, it } from 'vitest'
import { amountsOf, figuresIn, mentionsAt, placesOf } from './figures.ts'
import { figureName } from './phrase.ts'
import type { Claim, DossierAmount } from './types.ts'
import type { View } from './view.ts'

const counts = (...all: [value: number, unit: string, claim: string][]) =>
  figuresIn(
    all.map(
      ([value, unit, claim]) =>
        ({ kind: 'count', value, upTo: value, unit, claim, article: `page of ${unit}` }) as DossierAmount,
    ),
  ).map((figure) => [figureName(figure), figure.claims.length])

describe('the figures of a dossier', () => {
  it('are each told once, those of most claims first', () =>
    expect(counts([3, 'ferries', 'c1'], [2, 'quays', 'c1'], [2, 'quays', 'c2'], [2, 'quays', 'c2'])).toEqual([
      ['2 quays', 2],
      ['3 ferries', 1],
    ]))

  it('are of equally many claims in the order of the claims', () =>
    expect(counts([3, 'ferries', 'c1'], [20, 'quays', 'c2'], [100, 'crews', 'c3'])).toEqual([
      ['3 ferries', 1],
      ['20 quays', 1],
      ['100 crews', 1],
    ]))

  it('are spans of time last, which measure what has nothing in common', () =>
    expect(counts([3, 'weeks', 'c1'], [3, 'weeks', 'c2'], [2, 'quays', 'c1'])).toEqual([
      ['2 quays', 1],
      ['3 weeks', 2],
    ]))

  it('count many people once, by whatever word', () => {
    expect(counts([49, 'people', 'c1'], [49, 'dead', 'c2'], [49, 'victims', 'c3'])).toEqual([['49 people', 3]])
    expect(counts([2, 'people', 'c1'], [2, 'victims', 'c2'])).toHaveLength(2)
    expect(counts([49, 'people', 'c1'], [49, 'ferries', 'c2'], [50, 'dead', 'c3'])).toHaveLength(3)
  })

  it('are one by other words where pages that say the same have both', () => {
    const both = counts([12, 'officers', 'c1'], [12, 'officers', 'c2'], [12, 'agents', 'c1'])
    expect(both).toEqual([['12 officers', 2]])
    expect(counts([12, 'officers', 'c1'], [12, 'ferries', 'c2'])).toHaveLength(2)
    expect(counts([2, 'leaders', 'c1'], [2, 'countries', 'c1'])).toHaveLength(2)
  })

  it('are called by the words of a page where they are a ratio', () =>
    expect(
      figuresIn([{ kind: 'ratio', value: 0.5, upTo: 0.5, unit: '', text: 'Half', claim: 'c1' } as DossierAmount]).map(
        figureName,
      ),
    ).toEqual(['half']))

  it('are shown in the words that have them', () => {
    const mention = (article: string, start: number) => ({ article, spans: [{ start, end: start + 10 }] })
    const claim = { shown: 1, mentions: [mention('a', 0), mention('b', 0), mention('b', 40)] } as unknown as Claim
    const shown = (...at: [article: string, start: number][]) =>
      mentionsAt(at.map(([article, start]) => ({ article, span: { start, end: start + 2 } })))(claim)
    expect(shown(['b', 42])).toBe(claim.mentions[2])
    expect(shown(['a', 3], ['b', 3])).toBe(claim.mentions[1])
    expect(shown(['c', 3], ['a', 9])).toBe(claim.mentions[1])
  })
})

describe('the places of a dossier', () => {
  it('are one by whatever name, called by that of most pages', () => {
    const at = (name: string, start: number) => ({
      what: { name, kind: 'city', country: 'UA', latitude: 50.45, longitude: 30.52 },
      start,
      end: start + 4,
    })
    const pages = new Map([
      ['a', { places: [at('Kiev', 0)] }],
      ['b', { places: [at('Kyiv', 3), at('Kyiv', 9)] }],
    ])
    const view = { rows: [{ id: 'a' }, { id: 'b' }], pages } as unknown as View
    const places = placesOf(view, () => null)
    expect(places.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Kyiv', 3]])
  })

  it('have the weightiest claim first, whatever its id', () => {
    const at = { what: { name: 'Halden', kind: 'city', country: 'NO', latitude: 59, longitude: 11 }, start: 0, end: 6 }
    const pages = new Map(
      ['a', 'b'].map((id) => [
        id,
        { places: [at], amounts: [{ kind: 'count', value: 3, upTo: 3, unit: 'ferries', start: 0, end: 6, text: '' }] },
      ]),
    )
    const view = { rows: [{ id: 'a' }, { id: 'b' }], pages } as unknown as View
    const claim = (id: string) => ({ claim: `c-${id}`, rank: id === 'b' ? 0 : 1, isShown: true })
    expect(placesOf(view, claim)[0]!.claims).toEqual(['c-b', 'c-a'])
    expect(figuresIn(amountsOf(view, claim))[0]!.claims).toEqual(['c-b', 'c-a'])
  })
})
