import { Readable } from 'node:stream'
import { HearsayError } from '../errors.ts'
import type { Capture } from '../types.ts'
import type { Read } from './index.ts'
import { documentKind } from './kinds.ts'
import { parse } from './parse.ts'
import { archivedPages } from './warc.ts'

/**
 * The article of a page that was fetched, from its capture alone (WARC records), so that it can be read again at any time
 * from what was really received.
 *
 * @throws HearsayError where there is no article in it.
 */
export async function readCapture(capture: Capture, where: string): Promise<Read> {
  for await (const page of archivedPages(Readable.from([Buffer.from(capture.bytes)]), where)) {
    if (page instanceof HearsayError) throw page
    const { article } = await parse({ kind: documentKind(page.mediaType), bytes: page.bytes, where, source: page })
    return { article, capture, where }
  }
  throw new HearsayError(where, 'has no page in its capture', 'fetch it again')
}
