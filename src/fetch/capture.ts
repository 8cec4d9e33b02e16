/** What was asked and answered, as WARC records (ISO 28500:2017): any tool for web archives reads them, and so do we. */
import { STATUS_CODES } from 'node:http'
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio'
import { captureOf } from '../ingest/article.ts'
import type { Capture } from '../types.ts'
import type { Answer } from './answer.ts'
import type { Fetched, Validators } from './fetcher.ts'

const WARC = 'application/warc'

/** A request and a response record for every step that led to a page. */
export async function captureFetched(fetched: Fetched): Promise<Capture> {
  const parts: Uint8Array[] = []
  for (const answer of fetched)
    for (const record of recordsOf(answer)) parts.push(await WARCSerializer.serialize(record))
  return captureOf(new Uint8Array(Buffer.concat(parts)), WARC)
}

/** Of a page whose compression and chunks were undone on the way, the headers say so under other names, as archives do. */
const UNDONE = /^(?:content-encoding|transfer-encoding|content-length)$/
const VERSION = 'WARC/1.1'

function recordsOf({ url, asked, status, headers, bytes, at }: Answer): WARCRecord[] {
  const date = at.toISOString()
  const { host, pathname, search } = new URL(url)
  const shown = Object.entries(headers).map(([name, value]) => [UNDONE.test(name) ? `x-orig-${name}` : name, value])
  const response = WARCRecord.create(
    {
      url,
      date,
      type: 'response',
      warcVersion: VERSION,
      statusline: `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trim(),
      httpHeaders: Object.fromEntries(shown),
    },
    [bytes],
  )
  const request = WARCRecord.create(
    {
      url,
      date,
      type: 'request',
      warcVersion: VERSION,
      statusline: `GET ${pathname}${search} HTTP/1.1`,
      httpHeaders: { host, ...asked },
      warcHeaders: { 'WARC-Concurrent-To': response.warcHeader('WARC-Record-ID') ?? '' },
    },
    [],
  )
  return [request, response]
}

/** By what a server can tell whether a page has changed since it was captured; null where the capture does not say. */
export async function validatorsIn({ mediaType, bytes }: Capture): Promise<Validators | null> {
  if (mediaType !== WARC) return null
  let found: Validators | null = null
  for await (const { warcType, warcTargetURI, httpHeaders } of new WARCParser([bytes])) {
    if (warcType !== 'response' || !warcTargetURI || Number(httpHeaders?.statusCode) !== 200) continue
    const header = (name: string) => httpHeaders?.headers.get(name) ?? null
    found = { url: warcTargetURI, etag: header('etag'), lastModified: header('last-modified') }
  }
  return found && (found.etag || found.lastModified) ? found : null
}
