/** One page from the web: redirects followed and checked one by one, retried where that helps, bounded in time and size. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Agent, request } from 'undici'
import { HearsayError } from '../errors.ts'
import { archived, plainAddress } from './address.ts'
import { bytesOf, TooLarge } from './body.ts'
import { guardedAgent, NotPublic, type Resolver, systemResolver } from './connect.ts'
import { AGENT, mayFetch } from './robots.ts'
import { type Allowed, targetOf } from './target.ts'

export interface FetchOptions {
  allowed?: Allowed
  resolve?: Resolver
  /** Milliseconds between two requests to one host. */
  pause?: number
  /** Waits; tests do not. */
  wait?: (milliseconds: number) => Promise<unknown>
  now?: () => Date
  version?: string
}

export interface FetchedPage {
  bytes: Uint8Array
  /** Where the page is: after redirects, without tracking; the original where an archive's copy was asked for. */
  url: string
  /** Every address that led on to the next. */
  redirects: string[]
  retrieved: string
  mediaType: string
  charset: string | null
}

const MOST_REDIRECTS = 8
const MOST_TRIES = 3
/** A page has so long from the first request to its last byte. */
const TOTAL_MS = 60_000
/** Who asks us to wait longer is asked another day. */
const LONGEST_WAIT_MS = 30_000
const READ = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i

/** Fetches pages one after the other a host, politely. Close it when done. */
export function fetcher(options: FetchOptions = {}) {
  const {
    allowed = [],
    resolve = systemResolver,
    pause = 1000,
    wait = sleep,
    now = () => new Date(),
    version = '',
  } = options
  const agent = guardedAgent(resolve, allowed)
  const headers = {
    'user-agent': `${AGENT}${version && `/${version}`} (reads single pages for its user)`,
    accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
    'accept-encoding': 'gzip, br, deflate',
    'accept-language': 'en;q=1, *;q=0.5',
  }
  const last = new Map<string, number>()
  const robots = new Map<string, Promise<{ url: string; text: string } | null>>()

  const ask = async (url: URL, signal: AbortSignal): Promise<Answer> => {
    const rest = (last.get(url.host) ?? 0) + pause - Date.now()
    if (rest > 0) await wait(rest)
    last.set(url.host, Date.now())
    return once(url, agent, headers, signal, READ)
  }
  const robotsOf = (url: URL, signal: AbortSignal) => {
    const address = new URL('/robots.txt', url)
    const known =
      robots.get(address.href) ??
      once(address, agent, headers, signal, /^/).then(
        ({ status, bytes }) =>
          status === 200 ? { url: address.href, text: new TextDecoder().decode(bytes.subarray(0, 500_000)) } : null,
        () => null,
      )
    robots.set(address.href, known)
    return known
  }

  return {
    async page(address: string): Promise<FetchedPage> {
      const signal = AbortSignal.timeout(TOTAL_MS)
      const redirects: string[] = []
      try {
        for (let at = address, tries = 1; ; ) {
          const url = targetOf(at, allowed)
          if (!mayFetch(url.href, await robotsOf(url, signal)))
            throw new HearsayError(
              address,
              'is not to be read by programs, says the site’s robots.txt',
              'save the page from your browser',
            )
          const answer = await ask(url, signal)
          if (answer.location) {
            redirects.push(url.href)
            if (redirects.length > MOST_REDIRECTS || redirects.includes(new URL(answer.location, url).href))
              throw new HearsayError(address, 'leads from one address to the next without end', 'open it in a browser')
            at = new URL(answer.location, url).href
            tries = 1
            continue
          }
          const after = answer.retryAfter ?? 1000 * 2 ** tries
          if (isPassing(answer.status) && tries < MOST_TRIES && after <= LONGEST_WAIT_MS) {
            await wait(after)
            tries++
            continue
          }
          return pageOf(address, url.href, answer, redirects, now())
        }
      } catch (error) {
        throw explained(address, error)
      }
    },
    close: () => agent.close(),
  }
}

interface Answer {
  status: number
  bytes: Uint8Array
  type: string
  location: string | null
  /** Milliseconds. */
  retryAfter: number | null
}

async function once(
  url: URL,
  dispatcher: Agent,
  headers: Record<string, string>,
  signal: AbortSignal,
  kinds: RegExp,
): Promise<Answer> {
  const { statusCode, headers: got, body } = await request(url, { dispatcher, headers, signal, method: 'GET' })
  const header = (name: string): string => String(got[name] ?? '')
  const redirect = statusCode >= 300 && statusCode < 400 && header('location') !== ''
  const answer = {
    status: statusCode,
    type: header('content-type'),
    location: redirect ? header('location') : null,
    retryAfter: waitOf(header('retry-after')),
  }
  if (statusCode !== 200 || !kinds.test(answer.type)) {
    // Nothing of it is read: an endless error page costs nothing, and neither does a film.
    body.destroy()
    body.on('error', () => {})
    return { ...answer, bytes: new Uint8Array() }
  }
  return { ...answer, bytes: await bytesOf(body, header('content-encoding')) }
}

function waitOf(header: string): number | null {
  if (/^\d{1,6}$/.test(header)) return 1000 * Number(header)
  const at = Date.parse(header)
  return header === '' || Number.isNaN(at) ? null : Math.max(0, at - Date.now())
}

/** Too many requests, or a server that is busy or restarting: another try may help. */
const isPassing = (status: number): boolean => [429, 500, 502, 503, 504].includes(status)

function pageOf(
  address: string,
  url: string,
  { status, bytes, type }: Answer,
  redirects: string[],
  at: Date,
): FetchedPage {
  if (status === 404 || status === 410)
    throw new HearsayError(address, 'is not there any more', 'look for it in an archive')
  if (status === 401 || status === 403)
    throw new HearsayError(address, 'is not open to programs', 'save the page from your browser')
  if (status !== 200)
    throw new HearsayError(address, `could not be had: the server answers ${status}`, 'try again later')
  if (!READ.test(type))
    throw new HearsayError(
      address,
      `is ${type.split(';')[0] || 'of no declared kind'}, not a page`,
      'give the address of an article',
    )
  const copy = archived(url)
  return {
    bytes,
    url: plainAddress(copy?.url ?? url),
    redirects,
    retrieved: copy?.retrieved ?? at.toISOString(),
    mediaType: type,
    charset: /charset\s?=\s?["']?([\w-]{2,40})/i.exec(type)?.[1] ?? null,
  }
}

function explained(address: string, error: unknown): Error {
  if (error instanceof HearsayError) return error
  const {
    code = '',
    name = '',
    message = '',
    cause,
  } = error as { code?: string; name?: string; message?: string; cause?: unknown }
  const tell = (what: string, hint: string) => new HearsayError(address.slice(0, 300), what, hint)
  if (error instanceof NotPublic || cause instanceof NotPublic)
    return tell('is not on the public web', 'only public web addresses are fetched')
  if (error instanceof TooLarge) return tell('is larger than 16 MB', 'is it a page at all?')
  if (name === 'TimeoutError' || /TIMEOUT/.test(code)) return tell('did not answer in time', 'try again later')
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return tell('has a host that cannot be found', 'check the address, and that you are online')
  if (code.startsWith('Z_') || code === 'ERR__ERROR_FORMAT_PADDING_1')
    return tell('is damaged: its compression cannot be undone', 'try again later')
  return tell(`could not be fetched (${code || message || name})`, 'try again later')
}
