import { type Dispatcher, request } from 'undici'
import { bytesOf } from './body.ts'

/** One request and what was answered. */
export interface Answer {
  url: string
  asked: Readonly<Record<string, string>>
  status: number
  /** By name in lower case. */
  headers: Readonly<Record<string, string>>
  /** Compression undone; empty unless the answer is of a kind that was asked for. */
  bytes: Uint8Array
  at: Date
}

/** One request, no redirect followed. Of an answer that is no success, or of another kind, nothing is read: an endless one costs nothing. */
export async function ask(
  url: URL,
  dispatcher: Dispatcher,
  asked: Record<string, string>,
  kinds: RegExp,
  signal: AbortSignal,
  at: Date,
): Promise<Answer> {
  const { statusCode: status, headers: got, body } = await request(url, { dispatcher, headers: asked, signal })
  const headers = Object.fromEntries(Object.entries(got).map(([name, value]) => [name, String(value ?? '')]))
  const wanted = status === 200 && kinds.test(headers['content-type'] ?? '')
  if (!wanted) {
    body.on('error', () => {})
    body.destroy()
  }
  const bytes = wanted ? await bytesOf(body, headers['content-encoding'] ?? '') : new Uint8Array()
  return { url: url.href, asked, status, headers, bytes, at }
}

/** Where an answer leads on to. */
export const locationOf = ({ status, headers }: Answer): string | null =>
  status >= 300 && status < 400 && status !== 304 ? headers.location || null : null

/** Milliseconds for which a server asks to be left alone (RFC 9110, 10.2.3). */
export function retryAfter({ headers, at }: Answer): number | null {
  const header = headers['retry-after'] ?? ''
  if (/^\d{1,6}$/.test(header)) return 1000 * Number(header)
  const until = Date.parse(header)
  return Number.isNaN(until) ? null : Math.max(0, until - at.getTime())
}
