import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { modelsFolder } from './assets.ts'
import { bundledPieces, piecesIn } from './pieces.ts'
import { bundledTokenizer } from './vocabulary.ts'

/** Three pieces of two numbers, in steps of 1, 2 and 0.5. */
function file(numbers = [128, 129, 127, 130, 0, 255]): Buffer {
  const head = Buffer.alloc(8 + 12)
  head.writeUInt32LE(3, 0)
  head.writeUInt32LE(2, 4)
  for (const [row, step] of [1, 2, 0.5].entries()) head.writeFloatLE(step, 8 + 4 * row)
  return Buffer.concat([head, deflateRawSync(Uint8Array.from(numbers))])
}

describe('the vectors of pieces', () => {
  it('are so many steps, each piece’s of its own length', async () => {
    const { data, dims } = (await piecesIn(file())).vectorsOf(Int32Array.of(2, 0, 1))
    expect(dims).toEqual([1, 3, 2])
    expect([...data].map(Number)).toEqual([-64, 63.5, 0, 1, -2, 4])
  })

  it.each([
    ['is empty', Buffer.alloc(0)],
    ['is cut off', file().subarray(0, 24)],
    ['has too few numbers', file([1, 2, 3])],
    ['has too many', file(Array(7).fill(1))],
  ])('are not read from a file that %s', (_, bytes) => expect(piecesIn(bytes)).rejects.toThrow())

  it('are there for every piece of the vocabulary', async () => {
    const { cls, sep, tokenize } = await bundledTokenizer()
    const ids = Int32Array.of(cls, ...tokenize('The ferry sails.').ids, sep)
    const { data, dims } = (await bundledPieces()).vectorsOf(ids)
    expect(dims).toEqual([1, ids.length, 384])
    expect([...data].every((value) => Math.abs(Number(value)) < 2)).toBe(true)
    const vocabulary = readFileSync(join(modelsFolder(), 'vocabulary.txt'), 'utf8').trimEnd().split('\n')
    expect(readFileSync(join(modelsFolder(), 'pieces.bin')).readUInt32LE(0)).toBe(vocabulary.length)
  })
})
