/** What both networks know of a piece before they read: its vector (`training/pieces.py` writes the file). */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { HearsayError } from '../errors.ts'
import { modelsFolder, REINSTALL } from './assets.ts'
import type { Tensor } from './runtime.ts'

export interface Pieces {
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
  try {
    return await piecesIn(await readFile(path))
  } catch {
    throw new HearsayError(path, 'the vectors of word pieces are missing or damaged', REINSTALL)
  }
}

/** @throws where the file is cut off, or no such file. */
export async function piecesIn(bytes: Buffer): Promise<Pieces> {
  const [rows, width] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)]
  const steps = Float32Array.from({ length: rows }, (_, row) => bytes.readFloatLE(8 + 4 * row))
  const size = rows * width
  // In one part: put together from parts of 16 kB it takes twice as long.
  const whole = { maxOutputLength: size, chunkSize: Math.max(size, LEAST_PART) }
  const numbers = await promisify(inflateRaw)(bytes.subarray(8 + 4 * rows), whole)
  if (numbers.length < size) throw new Error('too short')
  return {
    vectorsOf(ids) {
      const data = new Float32Array(ids.length * width)
      let to = 0
      for (const id of ids) {
        const step = steps[id]!
        for (let at = id * width; at < (id + 1) * width; at++) data[to++] = (numbers[at]! - ZERO) * step
      }
      return { type: 'float32', data, dims: [1, ids.length, width] }
    },
  }
}

/** zlib takes no smaller one. */
const LEAST_PART = 64

/** How no step at all is written. */
const ZERO = 128
