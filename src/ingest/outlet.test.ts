import { describe, expect, it } from 'vitest'
import { outletAt, outletOf } from './outlet.ts'

const HERE = 'https://www.norvikpost.example/news/1'
const WIRE = 'https://apnews.com/article/1'

describe('the outlet of a page', () => {
  it.each([
    [['The Norvik Post'], 'The Norvik Post'],
    [['norvikpost', 'Norvik Post'], 'Norvik Post'],
    [['Norvik Post | norvikpost.example'], 'Norvik Post'],
    [['Norvik Post - The latest news and headlines'], 'Norvik Post'],
    [['Radio Lys – Amsel'], 'Radio Lys – Amsel'],
    [['NorvikPost.example'], 'NorvikPost.example'],
    [['norvikpost'], 'norvikpost.example'],
    [['https://www.norvikpost.example'], 'norvikpost.example'],
    [['@norvik'], 'norvikpost.example'],
    [['npx'], 'npx'],
    [[null, undefined], 'norvikpost.example'],
  ])('that calls itself %j is %s', (called, outlet) => expect(outletOf(called, HERE)).toBe(outlet))

  it('has the name that it is known by, where the page has but a key or an address', () => {
    for (const called of [[], ['apnews'], ['APNews.com'], ['https://apnews.com/']])
      expect(outletOf(called, WIRE), `${called}`).toBe('Associated Press')
    expect(outletOf(['AP News'], WIRE)).toBe('AP News')
    expect(outletOf(['AssociatedPress'], WIRE)).toBe('Associated Press')
  })

  it('is told by the page, not by the archive that kept it', () => {
    expect(outletAt(`https://web.archive.org/web/20310504120000/${HERE}`)).toBe('norvikpost.example')
  })

  it('is nobody where neither says one', () => {
    expect(outletOf([], null)).toBeNull()
    expect(outletOf(['norvikpost'], null)).toBe('norvikpost')
  })
})
