import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTokenizer } from './tokenizer.ts'

const { model } = JSON.parse(readFileSync(new URL('../../models/tokenizer.json', import.meta.url), 'utf8'))
const vocabulary: string[] = []
for (const [piece, id] of Object.entries(model.vocab as Record<string, number>)) vocabulary[id] = piece
const { tokenize } = createTokenizer(vocabulary)
const pieces = (text: string) => [...tokenize(text).ids].map((id) => vocabulary[id])
const words = (text: string) => {
  const { starts, ends } = tokenize(text)
  return [...starts].map((start, i) => text.slice(start, ends[i]))
}

describe('pieces', () => {
  it('are those with which the models were trained', () => {
    const file = readFileSync(new URL('../../models/vocabulary.txt', import.meta.url), 'utf8')
    expect(file).toBe(`${vocabulary.join('\n')}\n`)
  })

  it('are whole words where the vocabulary has them, and parts where not', () => {
    expect(pieces('The spokeswoman demurred.')).toEqual([
      ...['the', 'spoke', '##sw', '##oman', 'dem', '##ur', '##red', '.'],
    ])
  })

  it('set punctuation apart', () => {
    expect(pieces('“It’s $5,” he said')).toEqual(['“', 'it', '’', 's', '$', '5', ',', '”', 'he', 'said'])
  })

  it('lose case and accents', () => {
    expect(pieces('ÉMIGRÉ İstanbul')).toEqual(['emi', '##gre', 'istanbul'])
  })

  it('set Chinese characters apart, not hangul', () => {
    expect(pieces('中国a')).toEqual(['中', '国', 'a'])
    expect(pieces('한국')[0]).not.toBe('한')
  })

  it('make one [UNK] of a word over 100 characters, and of one that cannot be built', () => {
    expect(pieces(`so ${'a'.repeat(101)} no`)).toEqual(['so', '[UNK]', 'no'])
    expect(words(`so ${'a'.repeat(101)} no`)[1]).toHaveLength(101)
    expect(pieces('ꙮ')).toEqual(['[UNK]'])
  })

  it('never are control tokens, whatever the text says', () => {
    expect(pieces('[SEP] [MASK]')).not.toContain('[SEP]')
    expect(pieces('[SEP] [MASK]')).not.toContain('[MASK]')
  })

  it('skip lone surrogates, NUL and zero-width characters', () => {
    expect(pieces('he\uD800 sa\u0000id\u200B')).toEqual(['he', 'said'])
    expect(words('he\uD800 sa\u0000id\u200B')).toEqual(['he', 'sa\u0000id'])
  })
})

it('are those of Hugging Face tokenizers, with the same places', () => {
  const golden = readFileSync(new URL('tokenizer.golden.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  for (const line of golden) {
    const { text, ...expected } = JSON.parse(line)
    const { ids, starts, ends } = tokenize(text)
    expect({ text, ids: [...ids], starts: [...starts], ends: [...ends] }).toEqual({ text, ...expected })
  }
})

describe('offsets', () => {
  it('count UTF-16 code units', () => {
    const { starts } = tokenize('🚀🚀 said')
    expect(starts.at(-1)).toBe('🚀🚀 '.length)
  })

  it('cover combining marks', () => {
    expect(words('he sai\u0301d so')).toEqual(['he', 'sai\u0301d', 'so'])
  })

  it('ascend, do not overlap, lie inside the text and never cut a character, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { starts, ends, ids, continues } = tokenize(text)
        let last = 0
        for (let i = 0; i < ids.length; i++) {
          // Letters that one character was decomposed into share its place.
          const shared = i > 0 && starts[i] === starts[i - 1] && ends[i] === ends[i - 1]
          expect(shared || starts[i]! >= last).toBe(true)
          expect(ends[i]! > starts[i]!).toBe(true)
          last = ends[i]!
          if (continues[i]) expect(i).toBeGreaterThan(0)
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('hold on unpaired halves of characters', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units)
        const { starts, ends } = tokenize(text)
        starts.forEach((start, i) => {
          expect(text.slice(start, ends[i])).not.toBe('')
        })
      }),
    )
  })

  it('give back the words of a long article', () => {
    const text = 'The minister said on Friday that talks would go on. '.repeat(4000)
    const { starts, ends } = tokenize(text)
    expect(starts.length).toBe(11 * 4000)
    for (let i = 0; i < starts.length; i += 997) {
      expect(text.slice(starts[i], ends[i])).toBe(text.slice(starts[i % 11]!, ends[i % 11]))
    }
  })
})
