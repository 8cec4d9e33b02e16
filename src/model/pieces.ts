/** What both networks know of a piece before they read: its vector (`training/pieces.py` writes the file). */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { HearsayError } from '../errors.ts'
import { modelsFolder, REINSTALL } from './assets.ts'
import type { Tensor } from './runtime.ts'

interface Pieces {
  /** Of each of these pieces, in order: a network's first input, [1, pieces, width]. */
  vectorsOf(ids: Int32Array): Tensor
}

let loaded: Promise<Pieces> | undefined

/** Those of the vocabulary that both bundled models share, read once. */
export function bundledPieces(): Promise<Pieces> {
  loaded ??= load(join(modelsFolder(), 'pieces.bin'))
  return loaded
}

async function load(path: string): Promise<Pieces> {
  const damaged = () => new HearsayError(path, 'the vectors of word pieces are missing or damaged', REINSTALL)
  const bytes = await readFile(path).catch(() => {
    throw damaged()
  })
  return piecesIn(bytes, damaged)
}

/** So many pieces are deflated together: an article has a few hundred of 30,000, mostly the same. */
export const PART = 16

/** @param damaged what is thrown where the file is cut off, or no such file. */
export function piecesIn(bytes: Buffer, damaged: () => Error): Pieces {
  if (bytes.length < HEAD) throw damaged()
  const [rows, width] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)]
  const parts = Math.ceil(rows / PART)
  const ends = HEAD + 4 * rows
  const first = ends + 4 * parts
  const endOf = (part: number): number => first + (part < 0 ? 0 : bytes.readUInt32LE(ends + 4 * part))
  if (bytes.length < first || bytes.length !== endOf(parts - 1)) throw damaged()
  const numbers: Buffer[] = []

  function inflate(part: number): Buffer {
    const size = Math.min(PART, rows - part * PART) * width
    const whole = { maxOutputLength: size, chunkSize: Math.max(size, LEAST) }
    try {
      const found = inflateRawSync(bytes.subarray(endOf(part - 1), endOf(part)), whole)
      if (found.length === size) return found
    } catch {}
    throw damaged()
  }

  return {
    vectorsOf(ids) {
      const data = new Float32Array(ids.length * width)
      let to = 0
      for (const id of ids) {
        const part = Math.floor(id / PART)
        numbers[part] ??= inflate(part)
        const step = bytes.readFloatLE(HEAD + 4 * id)
        const from = (id % PART) * width
        for (let at = from; at < from + width; at++) data[to++] = (numbers[part][at]! - ZERO) * step
      }
      return { type: 'float32', data, dims: [1, ids.length, width] }
    },
  }
}

/** How many pieces there are, and how wide. */
const HEAD = 8
/** zlib takes no smaller one. */
const LEAST = 64

/** How no step at all is written. */
const ZERO = 128
