import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasWord } from './whole.ts'

describe('a word by itself', () => {
  it('is found between anything but letters', () => {
    for (const text of ['banner', 'a banner.', 'banners, banner', '1banner2', 'été banner'])
      expect(hasWord(text, 'banner')).toBe(true)
    for (const text of ['banners', 'abanner', 'ébanner', 'banner\u{10400}', ''])
      expect(hasWord(text, 'banner')).toBe(false)
  })

  it('is what a pattern with letters about it would find', () => {
    const piece = fc.constantFrom('ab', 'a', ' ', '-', 'é', '9', '’', '\u{1F6A2}', '\u{10400}')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        expect(hasWord(text, 'ab')).toBe(/(?<!\p{Letter})ab(?!\p{Letter})/u.test(text))
      }),
    )
  })
})
