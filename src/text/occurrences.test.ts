import { describe, expect, it } from 'vitest'
import { occurrences } from './occurrences.ts'

const all = (text: string, words: string, most?: number) => [...occurrences(text, words, most)]

describe('where words stand', () => {
  it('is every place, from the beginning on', () => {
    expect(all('a banner, no banner', 'banner')).toEqual([2, 13])
    expect(all('anana', 'ana')).toEqual([0, 2])
  })

  it('is no more places than are asked for', () => {
    expect(all('anana', 'ana', 1)).toEqual([0])
    expect(all('anana', 'ana', 5)).toEqual([0, 2])
  })

  it('is nowhere in a text without them', () => {
    expect(all('a flag', 'banner')).toEqual([])
    expect(all('', 'banner')).toEqual([])
    expect(all('a flag', '')).toEqual([])
  })
})
