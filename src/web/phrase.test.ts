import { describe, expect, it } from 'vitest'
import { UNNAMED_OUTLET } from '../dossier/view.ts'
import { originOf, titleOf } from './phrase.ts'
import { en } from './words/en.ts'
import { uk } from './words/uk.ts'

describe('whose word an origin is', () => {
  const said = (who: string, to: string | null = null, on: string | null = null) =>
    [en, uk].map((words) => originOf({ who, to, on }, words))

  it('is said in the words of the language', () => {
    expect(said('two sources', 'Axios')).toEqual(['two sources to Axios', 'two sources для Axios'])
    expect(said('Mara Lund', null, 'Telegram')).toEqual(['Mara Lund on Telegram', 'Mara Lund у Telegram'])
    expect(said('AP')).toEqual(['AP', 'AP'])
  })
  it('names nobody whom no page names', () => {
    expect(said('', 'Radio Nord')).toEqual(['unnamed sources to Radio Nord', 'неназвані джерела для Radio Nord'])
    expect(said('two sources', UNNAMED_OUTLET)).toEqual(['two sources', 'two sources'])
    expect(said(UNNAMED_OUTLET)).toEqual(['a page without an outlet', 'сторінка без назви видання'])
  })
})

it('a page without a title is told from others by what the input calls it', () => {
  expect(titleOf({ title: 'Ferries', externalId: '7' }, en)).toBe('Ferries')
  expect(titleOf({ title: null, externalId: '7' }, en)).toBe('A page without a title (7)')
  expect(titleOf({ title: null, externalId: null }, en)).toBe('A page without a title')
})
