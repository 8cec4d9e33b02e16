import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { HearsayError } from '../errors.ts'

/** Something with bytes in it: a file, an entry of a zip archive, standard input. */
export interface Source {
  /** For messages. */
  where: string
  /** Size in bytes; null where it is not known before the end. */
  size: number | null
  open(): Promise<Readable>
  /** Where it is a file: some archives are read from their end. */
  path?: string
}

/** A page, text or other document of more than this is no article. */
const LARGEST = 64 * 1024 * 1024

/** Of a file. Fails where there is none. */
export async function fileSource(path: string): Promise<Source> {
  const { size } = await stat(path)
  return { where: path, size, path, open: async () => createReadStream(path, { highWaterMark: 1 << 18 }) }
}

/** All bytes of a source, of a document's size at most. */
export async function bytesOf({ where, size, open }: Source): Promise<Uint8Array> {
  const tooLarge = () => new HearsayError(where, 'is larger than 64 MB', 'is it a page at all?')
  if ((size ?? 0) > LARGEST) throw tooLarge()
  const parts: Buffer[] = []
  let length = 0
  for await (const part of await open()) {
    parts.push(Buffer.from(part))
    length += part.length
    if (length > LARGEST) throw tooLarge()
  }
  if (length === 0) throw new HearsayError(where, 'is empty', 'nothing was read from it')
  return new Uint8Array(Buffer.concat(parts))
}
