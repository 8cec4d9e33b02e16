import fc from 'fast-check'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, it } from 'vitest'
import { shortenLetters } from '../scripts/letters.ts'

/** Two backslashes, so that this file's own patterns are left as they are. */
const SLASH = String.fromCharCode(92)
const P = `${SLASH}p{`

const shorten = (code: string) => shortenLetters(code, parseAst)
/** A pattern with ranges in place of properties. */
const short = (source: string, flags = 'u') => new RegExp(shorten(`/${source}/u`).slice(1, -2), flags)
/** The same with Unicode's properties, made so that nothing shortens it. */
const long = (source: string, flags = 'u') => new RegExp(source, flags)

describe('letters in patterns that ship', () => {
  it.each(['L', 'Lu', 'Ll', 'M', 'N'])('%s is up to U+017F what Unicode says', (property) => {
    const [a, b] = [short(`^${P}${property}}$`), long(`^${P}${property}}$`)]
    for (let code = 0; code <= 0x17f; code++) {
      const char = String.fromCharCode(code)
      expect([code, a.test(char)]).toEqual([code, b.test(char)])
    }
  })

  it.each(['Erdoğan', 'Ștefan', 'Đoković', 'Łódź', 'Nguyễn', 'Шевченко', 'Παπαδόπουλος', 'Ørsted', 'İnönü'])(
    '%s is a name',
    (name) => {
      const source = `^${P}Lu}${P}Ll}+$`
      expect(long(source).test(name)).toBe(true)
      expect(short(source).test(name)).toBe(true)
    },
  )

  it('finds the same in any text of European letters', () => {
    const sources = [`${P}Lu}[${P}L}${P}M}.’'-]*`, `(?<!${P}L})${P}Ll}+(?!${P}L})`, `[^${P}L}${P}N}]+`]
    const text = fc.string({ unit: fc.constantFrom(...'aZéÉßčČłŁıİØœŒ µªº²½9 .-’́ЖжΣσшЯ“”') })
    fc.assert(
      fc.property(text, fc.constantFrom(...sources), (given, source) => {
        expect(given.match(short(source, 'gu'))).toEqual(given.match(long(source, 'gu')))
      }),
    )
  })

  it('shortens patterns, strings and raw templates, in a class and outside one', () => {
    const marks = shorten(`/${P}M}/u`).slice(2, -3)
    expect(marks).not.toContain('p{')
    expect(shorten(`const a = /x[y${P}M}]${P}M}/u`)).toBe(`const a = /x[y${marks}][${marks}]/u`)
    expect(shorten(`f(String.raw\`${SLASH}[${P}M}\${x}\`)`)).toBe(`f(String.raw\`${SLASH}[[${marks}]\${x}\`)`)
    expect(shorten(`'${SLASH}n[${SLASH}${P}M}]' + "${SLASH}${SLASH}[${SLASH}${P}M}"`)).toBe(
      `'${SLASH}n[${marks}]' + "${SLASH}${SLASH}[[${marks}]"`,
    )
  })

  it('leaves other properties and comments alone', () => {
    const code = `/${P}Cc}/u // ${P}L}`
    expect(shorten(code)).toBe(code)
  })

  it('says where a class is put together of several parts, for it cannot tell what stands in one', () => {
    expect(() => shorten(`'[${SLASH}${P}L}' + rest`)).toThrow('a class that does not end')
  })
})
