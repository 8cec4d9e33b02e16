import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { modelsFolder } from './assets.ts'
import { bundledPieces, PART, piecesIn } from './pieces.ts'
import { bundledTokenizer } from './vocabulary.ts'

/** Two parts, of `PART` pieces and of one, of two numbers each, in steps of 1 but for the last piece's. */
function file(last = [0, 255], step = 0.5): Buffer {
  const rows = PART + 1
  const head = Buffer.alloc(8 + 4 * rows + 4 * 2)
  head.writeUInt32LE(rows, 0)
  head.writeUInt32LE(2, 4)
  for (let row = 0; row < rows; row++) head.writeFloatLE(row < PART ? 1 : step, 8 + 4 * row)
  const numbers = Uint8Array.from({ length: 2 * PART }, (_, at) => 128 + at)
  const parts = [numbers, Uint8Array.from(last)].map((each) => deflateRawSync(each))
  head.writeUInt32LE(parts[0]!.length, 8 + 4 * rows)
  head.writeUInt32LE(parts[0]!.length + parts[1]!.length, 8 + 4 * rows + 4)
  return Buffer.concat([head, ...parts])
}
const damaged = () => new Error('damaged')

describe('the vectors of pieces', () => {
  it('are so many steps, each piece’s of its own length', () => {
    const { data, dims } = piecesIn(file(), damaged).vectorsOf(Int32Array.of(PART, 0, 1, PART - 1))
    expect(dims).toEqual([1, 4, 2])
    expect([...data].map(Number)).toEqual([-64, 63.5, 0, 1, 2, 3, 2 * PART - 2, 2 * PART - 1])
  })

  it.each([
    ['is empty', Buffer.alloc(0)],
    ['has only a beginning', file().subarray(0, 24)],
    ['is cut off', file().subarray(0, -1)],
    ['is longer than its parts', Buffer.concat([file(), Buffer.alloc(1)])],
  ])('are not read from a file that %s', (_, bytes) => expect(() => piecesIn(bytes, damaged)).toThrow('damaged'))

  it.each([
    ['too few numbers', file([1])],
    ['too many numbers', file([1, 2, 3])],
    ['what was never deflated', Buffer.concat([file().subarray(0, -2), Buffer.from([255, 255])])],
  ])('are not read from a part with %s', (_, bytes) => {
    const pieces = piecesIn(bytes, damaged)
    expect(pieces.vectorsOf(Int32Array.of(0)).dims).toEqual([1, 1, 2])
    expect(() => pieces.vectorsOf(Int32Array.of(PART))).toThrow('damaged')
  })

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
