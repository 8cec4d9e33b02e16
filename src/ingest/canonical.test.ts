import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalAddress, pageKey, plainAddress } from './canonical.ts'

describe('a plain address', () => {
  it.each([
    ['https://x.example/a?id=3&utm_source=y&fbclid=z#top', 'https://x.example/a?id=3'],
    ['https://x.example/a?utm_source=y', 'https://x.example/a'],
    // What goes untouched is not written anew.
    ['https://x.example:443/a?q=a%20b&r', 'https://x.example/a?q=a%20b&r'],
    ['https://www-x-example.cdn.ampproject.org/c/s/www.x.example/a/b?c=d', 'https://www.x.example/a/b?c=d'],
    ['https://x-example.cdn.ampproject.org/v/x.example/a', 'http://x.example/a'],
    ['https://www.google.com/amp/s/x.example/a?amp_gsa=1', 'https://x.example/a?amp_gsa=1'],
    ['https://www.google.co.uk/amp/s/x.example/a', 'https://x.example/a'],
  ])('of %s is %s', (address, plain) => expect(plainAddress(address)).toBe(plain))

  it.each([
    'https://www.google.com/search?q=amp/s/x.example',
    'https://x.example/c/s/y.example/',
    'https://x.example/?partnership=1',
  ])('leaves %s as it is', (address) => expect(plainAddress(address)).toBe(address))
})

describe('the key of a page', () => {
  it.each([
    'https://www.x.example/news/ice?amp',
    'https://www.x.example/news/ice?amp=1&utm_medium=rss',
    'https://www.x.example/news/ice?outputType=amp',
    'https://www.x.example/news/ice/amp',
    'https://www.x.example/news/ice/amp/',
    'https://www.x.example/amp/news/ice',
    'https://www.x.example/news/ice.amp',
    'https://www.x.example/news/ice/print',
    'https://www.x.example/print/news/ice',
    'https://www.x.example/news/ice?print=true',
    'https://www.x.example/news/ice?view=print#page',
    'https://m.x.example/news/ice',
    'https://mobile.x.example/news/ice',
    'https://amp.x.example/news/ice',
    'https://m.www.x.example/news/ice',
    'https://www-x-example.cdn.ampproject.org/c/s/www.x.example/news/ice/amp',
  ])('is the same for %s', (address) => expect(pageKey(address)).toBe('https://www.x.example/news/ice'))

  it.each([
    'https://x.example/news/ice',
    'https://x.example/?p=12&page=2',
    'https://x.example/lamp',
    'https://x.example/amp',
    'https://x.example/print/',
    'https://x.example/blueprint/a',
    'https://m.example/news',
    'https://x.example/news/ice?view=all',
    'https://x.example/stamp/ice',
  ])('of %s is itself', (address) => expect(pageKey(address)).toBe(address))

  it('does not depend on where a reader came from', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        expect(pageKey(`${address}?utm_source=a&fbclid=b#c`)).toBe(pageKey(address))
      }),
    )
  })
})

describe('the address of a page', () => {
  const at = 'https://www.x.example/news/ice?from=front'
  it.each([
    ['https://www.x.example/news/ice', 'on its own site'],
    ['https://news.x.example/ice', 'on a sister of its host'],
    ['/news/ice', 'without a host'],
    ['//www.x.example/news/ice', 'without a scheme'],
    [' https://www.x.example/news/ice ', 'with spaces around'],
  ])('is what it declares: %j, %s', (declared) =>
    expect(canonicalAddress(at, [declared])).toBe(new URL(declared.trim(), at).href),
  )

  it.each([
    ['https://y.example/news/ice', 'another site: anyone could stand in for its pages'],
    ['https://www.x.example/', 'the front page, as templates do'],
    ['javascript:alert(1)', 'no address'],
    ['https://', 'half an address'],
    ['', 'nothing'],
    [null, 'nothing at all'],
  ] as [string | null, string][])('is where it was found when it declares %j: %s', (declared) =>
    expect(canonicalAddress(at, [declared])).toBe(at),
  )

  it('is not a neighbour’s where many sites share a domain', () => {
    const mine = 'https://mine.github.io/a'
    expect(canonicalAddress(mine, ['https://yours.github.io/a'])).toBe(mine)
    expect(canonicalAddress('https://a.co.uk/a', ['https://b.co.uk/a'])).toBe('https://a.co.uk/a')
  })

  it('is the first that can be believed', () =>
    expect(canonicalAddress(at, ['https://www.x.example/', null, 'https://www.x.example/ice'])).toBe(
      'https://www.x.example/ice',
    ))

  it('of a copy in an archive is the copy’s or the original’s', () => {
    const archive = 'https://web.archive.org/web/20310203070000/'
    const copy = `${archive}https://www.x.example/ice?a=1`
    for (const declared of [`${archive}https://www.x.example/ice`, 'https://www.x.example/ice'])
      expect(canonicalAddress(copy, [declared])).toBe(declared)
    expect(canonicalAddress(copy, [`${archive}https://y.example/ice`])).toBe(copy)
  })

  it('of a file that does not say where it is from is what it declares', () =>
    expect(canonicalAddress(null, ['https://www.x.example/ice'])).toBe('https://www.x.example/ice'))
})
