import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { accepted, LANGUAGES, wordsFor } from './index.ts'
import { uk } from './uk.ts'

describe('the language of a page', () => {
  it('is the first that a browser asks for and the pages speak', () => {
    expect(accepted('uk-UA,uk;q=0.9,en;q=0.8').code).toBe('uk')
    expect(accepted('fi, en;q=0.5, uk;q=0.7').code).toBe('uk')
    expect(accepted('uk;q=0, en').code).toBe('en')
    expect(accepted('tlh').code).toBe('en')
    expect(accepted(undefined).code).toBe('en')
  })
  it('is found by its code', () => {
    expect(wordsFor('UK-ua')).toBe(uk)
    expect(wordsFor('xx')).toBeUndefined()
  })
})

describe('counts', () => {
  it('follow the plurals of the language', () => {
    const plain = (counts: readonly string[]) => counts.map((each) => each.replace('\u00a0', ' '))
    expect(plain([1, 2].map(en.articles))).toEqual(['1 article', '2 articles'])
    expect(plain([1, 2, 5, 11, 21, 22].map(uk.articles))).toEqual([
      '1 стаття',
      '2 статті',
      '5 статей',
      '11 статей',
      '21 стаття',
      '22 статті',
    ])
  })
  it('are not broken off from what they count', () => {
    for (const words of LANGUAGES) expect(words.claims(1200)).not.toContain(' ')
  })
})

describe('moments', () => {
  it('are shown on the clock on which they were printed, with the zone', () => {
    expect(en.when('2031-05-04T18:24:10-04:00')).toBe('4\u00a0May\u00a02031, 18:24\u00a0−04:00')
    expect(en.when('2031-05-04T18:24Z')).toBe('4\u00a0May\u00a02031, 18:24\u00a0UTC')
    expect(uk.when('2031-05-04')).toBe('4\u00a0трав.\u00a02031')
  })
  it('stay as coarse as they were', () => {
    expect(en.days('2031-05-01', '2031-05-31')).toBe('May 2031')
    expect(en.days('2031-01-01', '2031-12-31')).toBe('2031')
    expect(en.days('1801-01-01', '1900-12-31')).toMatch(/^1801\s?–\s?1900$/)
    expect(en.days('2031-05-04', '2031-05-04')).toBe('4\u00a0May\u00a02031')
    expect(en.days('2031-05-04', '2031-06-02')).toMatch(/^4\u00a0May\s–\s2\u00a0June?\u00a02031$/)
    expect(uk.days('2031-05-04', '2031-06-02')).toMatch(/^4\u00a0трав\.\s–\s2\u00a0черв\.\u00a02031$/)
  })
  it('are not made up', () => {
    for (const words of LANGUAGES)
      for (const none of [null, '', 'soon', '9999-99-99']) expect(words.when(none)).toBe(words.noDate)
  })
})

const ARGUMENTS: Readonly<Record<string, unknown[]>> = {
  list: [['a', 'b']],
  'search.instead': ['a', ['b']],
  rule: ['surname'],
  reason: ['its report'],
}

/** Every string of a catalogue under its path; functions are called with small numbers and words. */
function strings(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') {
    const asked = ARGUMENTS[path] ?? [3, 3, 3]
    return ['when', 'days'].includes(path) ? [] : [[path, String(node(...asked))]]
  }
  return Object.entries(node as object).flatMap(([key, each]) => strings(each, path ? `${path}.${key}` : key))
}

it('no text of one catalogue was left in the language of another', () => {
  const english = new Map(strings(en))
  const same = strings(uk).filter(([path, text]) => english.get(path) === text && /[a-z]{3}/i.test(text))
  expect(same).toEqual([])
  for (const [path, text] of strings(uk)) expect([path, text.trim()]).not.toEqual([path, ''])
})
