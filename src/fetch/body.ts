import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** Thrown while a body is read. */
export class TooLarge extends Error {}

/** A page of more than this is no article. */
const LARGEST = 16 * 1024 * 1024

/** A body as bytes, its compression undone; counted after that, so that a bomb goes off nowhere. */
export async function bytesOf(body: Readable, encoding: string): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const part of source) {
      size += part.length
      if (size > LARGEST) throw new TooLarge()
      parts.push(part)
    }
  }
  const unpacked = decompress(encoding)
  try {
    if (unpacked) await pipeline(body, unpacked, collect)
    else await pipeline(body, collect)
  } catch (error) {
    // The streams report how they were torn down, not why.
    throw size > LARGEST ? new TooLarge() : error
  }
  return new Uint8Array(Buffer.concat(parts))
}

function decompress(encoding: string) {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'deflate':
      return createInflate()
    default:
      return null
  }
}
