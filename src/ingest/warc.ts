/** Web archives (ISO 28500, WARC 1.0 and 1.1), plain or gzipped, streamed: one record is held at a time. */
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { WARCParser, type WARCRecord } from 'warcio'
import { HearsayError } from '../errors.ts'
import { webAddress } from './address.ts'
import { PAGE_TYPES } from './kinds.ts'
import { peek } from './peek.ts'
import { binaryKind } from './sniff.ts'
import { moment } from './time.ts'

/** One page that an archive holds. */
export interface ArchivedPage {
  bytes: Uint8Array
  url: string | null
  retrieved: string | null
  charset: string | null
  mediaType: string
}

/** A page of more than this is no article. Counted after decompression, so that it stops bombs too. */
const LARGEST = 16 * 1024 * 1024

/**
 * The pages of an archive, in its order: responses with status 200 and resources, of HTML, plain text, PDF and Word.
 * Requests, redirects, revisits and other media are passed over. A page that cannot be read comes as an error, and the rest goes on;
 * an archive that ends in the middle of a record throws at its end.
 */
export async function* archivedPages(stream: Readable, path: string): AsyncGenerator<ArchivedPage | HearsayError> {
  let some = false
  try {
    for await (const record of new WARCParser(await unzipped(stream, path))) {
      if (!record.warcType) break
      some = true
      const page = await pageOf(record, path)
      if (page) yield page
    }
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'Z_BUF_ERROR')
      throw new HearsayError(path, 'is cut off: it ends in the middle of a record', 'fetch it again')
    if (code?.startsWith('Z_'))
      throw new HearsayError(path, 'is damaged: its compression cannot be undone', 'fetch it again')
    throw error
  } finally {
    stream.destroy()
  }
  if (!some) throw new HearsayError(path, 'is not a WARC archive', 'nothing was read from it')
}

/** warcio's own decompression takes a truncated member for a short one, in silence; Node's says so. */
async function unzipped(stream: Readable, path: string): Promise<AsyncIterable<Uint8Array>> {
  const { first, whole } = await peek(stream)
  if (first[0] === 0x1f && first[1] === 0x8b) {
    const unzipping = createGunzip()
    whole.on('error', (error) => unzipping.destroy(error))
    return whole.pipe(unzipping)
  }
  const binary = binaryKind(first.subarray(0, 16))
  if (binary) throw new HearsayError(path, `is ${binary}, not a WARC archive`, 'nothing was read from it')
  return whole
}

async function pageOf(record: WARCRecord, path: string): Promise<ArchivedPage | HearsayError | null> {
  const { warcType, httpHeaders } = record
  const type = httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? ''
  const good =
    warcType === 'resource' || (warcType === 'response' && /^HTTP\/\S+ 200\b/.test(httpHeaders?.statusline ?? ''))
  if (!good || !PAGE_TYPES.test(type)) return null
  const url = webAddress(record.warcTargetURI)
  const where = `${path} ${url ?? record.warcTargetURI ?? ''}`
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of record) {
    size += part.length
    if (size > LARGEST) return new HearsayError(where, 'is larger than 16 MB', 'is it a page at all?')
    parts.push(part)
  }
  if (leftOf(record) > 0) return new HearsayError(where, 'is cut off', 'fetch the archive again')
  return {
    bytes: new Uint8Array(Buffer.concat(parts)),
    url,
    retrieved: moment(record.warcDate),
    charset: /charset\s?=\s?["']?([\w-]{2,40})/i.exec(type)?.[1] ?? null,
    mediaType: type,
  }
}

/** How many of a record's bytes are missing: its reader counts down from its Content-Length. */
function leftOf(record: WARCRecord): number {
  const { limit } = record._reader as { limit?: number }
  return typeof limit === 'number' ? limit : 0
}
