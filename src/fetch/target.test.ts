import { describe, expect, it } from 'vitest'
import { isPublic, targetOf } from './target.ts'
import { NOT_PUBLIC } from './testing/places.ts'

describe('targetOf', () => {
  it(`knows ${NOT_PUBLIC.length} ways to a place that is not the web`, () => {
    expect(NOT_PUBLIC.length).toBeGreaterThanOrEqual(150)
    const let_through = NOT_PUBLIC.filter((address) => {
      try {
        targetOf(address)
        return true
      } catch {
        return false
      }
    })
    expect(let_through).toEqual([])
  })

  it.each([
    'http://example.com/',
    'https://news.example.co.uk:443/a?b=c',
    'http://93.184.216.34/',
    'https://[2606:2800:220:1:248:1893:25c8:1946]/',
    'https://bücher.example/',
    'http://example.com:8080/',
  ])('lets %s pass', (address) => {
    expect(targetOf(address).protocol).toMatch(/^https?:$/)
  })

  it('lets a host pass that the user allows by name, and no other', () => {
    expect(targetOf('http://127.0.0.1:4173/', ['127.0.0.1:4173']).port).toBe('4173')
    expect(() => targetOf('http://127.0.0.1:4174/', ['127.0.0.1:4173'])).toThrow()
    expect(() => targetOf('http://localhost:4173/', ['127.0.0.1:4173'])).toThrow()
  })
})

describe('isPublic', () => {
  it.each(['8.8.8.8', '2606:4700::1111', '93.184.216.34'])('holds of %s', (address) =>
    expect(isPublic(address)).toBe(true),
  )
  it.each(['::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::', '::8.8.8.8', 'nonsense', '', 'fe80::1%eth0'])(
    'does not of %s',
    (address) => expect(isPublic(address)).toBe(false),
  )
})
