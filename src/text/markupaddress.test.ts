import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markupAddress } from './markupaddress.ts'

it('leaves an address that is encoded as it is', () =>
  expect(markupAddress('https://halden.example/a%20b?c=%7C&d=e#f')).toBe('https://halden.example/a%20b?c=%7C&d=e#f'))

it('encodes what ends an address or opens another mark', () =>
  expect(markupAddress('https://halden.example/a b(c)?d=|{e}>')).toBe(
    'https://halden.example/a%20b%28c%29?d=%7C%7Be%7D%3E',
  ))

it('is none of what leads elsewhere', () => {
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'halden', ''])
    expect(markupAddress(url)).toBeNull()
})

it('is one word in ASCII, and the same when encoded again', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (path) => {
      const once = markupAddress(`https://halden.example/${path}`)!
      expect(once).toMatch(/^[\x21-\x7e]+$/)
      expect(once).not.toMatch(/["'`<>[\]{}|\\^()]/)
      expect(markupAddress(once)).toBe(once)
    }),
  ))
