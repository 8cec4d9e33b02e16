import { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl'
import { HearsayError } from '../errors.ts'
import type { Meter } from './meter.ts'
import type { Source } from './source.ts'

/** More entries than any folder of coverage has. */
const MOST_ENTRIES = 200_000
/** Prose and markup shrink to a tenth, logs to a hundredth; a bomb to a thousandth. Small files are let be. */
const MOST_RATIO = 200
const SMALL = 4 * 1024 * 1024

/**
 * The files in a zip archive, in its order, each as a source whose size is checked while it is unpacked. Nothing is written
 * to disk, so that a name such as `../../etc/passwd` can only mislead a reader; such entries are refused all the same, as
 * are those that share their bytes with others or unfold beyond measure.
 */
export async function* zipEntries({ where, path, size }: Source, meter?: Meter): AsyncGenerator<Source | HearsayError> {
  if (path === undefined) throw new HearsayError(where, 'is an archive within an archive', 'unpack it first')
  yield* entriesOf(await opened(where, () => openPromise(path, HOW)), where, size!, meter)
}

/** Those of an archive that is in memory, as an Office document is one. */
export async function* zippedParts(bytes: Uint8Array, where: string): AsyncGenerator<Source | HearsayError> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  yield* entriesOf(await opened(where, () => fromBufferPromise(buffer, HOW)), where, bytes.length)
}

async function* entriesOf(
  zip: ZipFile,
  where: string,
  size: number,
  meter?: Meter,
): AsyncGenerator<Source | HearsayError> {
  let packed = 0
  try {
    if (zip.entryCount > MOST_ENTRIES)
      throw new HearsayError(where, `has ${zip.entryCount} entries`, 'nothing was read from it')
    for await (const entry of zip.eachEntry()) {
      meter?.at(packed)
      packed += entry.compressedSize
      // Entries that overlap make a small file unfold to any size (D. Fifield, "A better zip bomb", 2019).
      if (packed > size)
        throw new HearsayError(where, 'has entries that overlap: it is a zip bomb', 'nothing was read from it')
      const name = nameOf(entry)
      if (name.endsWith('/')) continue
      yield refused(entry, name, `${where} ${name}`) ?? {
        where: `${where} ${name}`,
        size: entry.uncompressedSize,
        open: () => unpacked(zip, entry, `${where} ${name}`),
      }
    }
  } catch (error) {
    if (error instanceof HearsayError) throw error
    throw new HearsayError(where, 'is damaged: its list of files cannot be read to the end', 'nothing was read from it')
  } finally {
    zip.close()
  }
}

const HOW = { decodeStrings: false, autoClose: false }

async function opened(where: string, open: () => Promise<ZipFile>): Promise<ZipFile> {
  try {
    return await open()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error
    throw new HearsayError(where, 'is no zip archive, or is cut off', 'nothing was read from it')
  }
}

const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)

function refused(entry: Entry, name: string, where: string): HearsayError | null {
  if (validateFileName(name) !== null)
    return new HearsayError(where, 'has a name that leads out of its archive', 'it was not read')
  if (entry.isEncrypted()) return new HearsayError(where, 'is protected by a password', 'unpack it first')
  if (!entry.canDecodeFileData())
    return new HearsayError(where, 'is packed in a way that is not known', 'unpack it first')
  if (entry.uncompressedSize > Math.max(SMALL, entry.compressedSize * MOST_RATIO))
    return new HearsayError(where, `unfolds to ${MOST_RATIO} times its size: it is a zip bomb`, 'it was not read')
  return null
}

/** yauzl ends a stream with an error as soon as it is longer than its entry says, and checks what it holds. */
async function unpacked(zip: ZipFile, entry: Entry, where: string): Promise<Readable> {
  const damaged = () => new HearsayError(where, 'is damaged: it cannot be unpacked', 'it was not read')
  try {
    const stream = await zip.openReadStreamPromise(entry)
    return Readable.from(
      (async function* () {
        try {
          yield* stream
        } catch {
          throw damaged()
        }
      })(),
      { objectMode: false },
    )
  } catch {
    throw damaged()
  }
}
