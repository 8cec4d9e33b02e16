import { describe, expect, it } from 'vitest'
import { apartIn } from './apart.ts'
import { dossier } from './dossier.ts'
import { type Page, story } from './testing.ts'

const LATEST = { asOf: null, since: null }
const STRIKE = { claim: 'strike', text: 'The strike begins on Monday', by: 'Ada Lund' }
const page = (id: string, says: Page['says']): Page => ({ id, published: '2031-05-01', says })
const own = (id: string, statements: number) =>
  Array.from({ length: statements }, (_, i) => ({ claim: `${id}${i}`, text: `The soup number ${i} of ${id} is hot` }))
const coverage = (pages: number) => Array.from({ length: pages }, (_, i) => page(`n${i}`, [STRIKE]))
const apart = (...pages: Page[]) => apartIn(dossier(story(pages), LATEST))

describe('a page apart from its story', () => {
  it('says nothing that another page says, the longest first', () =>
    expect(apart(...coverage(9), page('soups', own('soups', 4)), page('stews', own('stews', 6)))).toEqual([
      'stews',
      'soups',
    ]))

  it('is none that shares one statement, or has hardly any', () =>
    expect(apart(...coverage(9), page('soups', [...own('soups', 6), STRIKE]), page('stew', own('stew', 3)))).toEqual(
      [],
    ))

  it('is not looked for in a small story, or where most pages share nothing', () => {
    expect(apart(...coverage(5), page('soups', own('soups', 4)))).toEqual([])
    const all = Array.from({ length: 12 }, (_, i) => page(`p${i}`, own(`p${i}`, 4)))
    expect(apart(...all)).toEqual([])
  })

  it('repeats itself, and is apart all the same', () =>
    expect(apart(...coverage(9), page('soups', [...own('soups', 4), ...own('soups', 4)]))).toEqual(['soups']))
})
