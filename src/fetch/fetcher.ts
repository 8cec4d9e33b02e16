/** Something from the web: redirects followed and checked one by one, retried where that helps, bounded in time and size. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, ask, locationOf, retryAfter } from './answer.ts'
import type { LookUp } from './connect.ts'
import { within } from './deadline.ts'
import { explained, FetchError, refusal } from './failure.ts'
import type { Environment } from './proxy.ts'
import { ProxyFailure } from './proxyfailure.ts'
import { AGENT, robots } from './robots.ts'
import { type Allowed, targetOf } from './target.ts'
import { turns } from './turns.ts'
import { ways } from './way.ts'

/** How it is fetched; each has a default that suits the web. */
export interface FetchOptions {
  allowed?: Allowed
  resolve?: LookUp
  /** Where the user names proxies. */
  env?: Environment
  /** Milliseconds between two requests to one host; more where its robots.txt asks for more. */
  pause?: number
  /** How often one address is asked for until it answers. */
  tries?: number
  /** Ends everything that is under way. */
  signal?: AbortSignal
  /** Waits; tests do not. */
  wait?: (milliseconds: number) => Promise<unknown>
  now?: () => Date
  version?: string
}

/** What is asked for. */
export interface Wanted {
  accept: string
  /** Of its Content-Type. */
  kinds: RegExp
  /** Whether robots.txt is heeded: it is meant for programs that choose what they read. */
  robots: boolean
  /** What we have of it already: it is sent again only where it has changed (RFC 9110, 13.1). */
  held?: Validators | null
}

/** By what a server tells whether something has changed (RFC 9110, 8.8). */
export interface Validators {
  /** The address that gave them; null for whichever answers. */
  url: string | null
  etag: string | null
  lastModified: string | null
}

/** Each request and its answer: redirects, and at last what was asked for, or status 304. */
export type Fetched = readonly [...Answer[], Answer]
export type Fetcher = ReturnType<typeof fetcher>

const MOST_REDIRECTS = 8
/** One request has so long to its last byte. */
const TOTAL_MS = 60_000
/** Who asks us to wait longer, or lets us, is asked another day: others wait behind it. */
const LONGEST_WAIT_MS = 30_000

/** Fetches, politely: hosts side by side, requests to one of them one after the other. Close it when done. */
export function fetcher(options: FetchOptions = {}) {
  const { allowed = [], pause = 1000 } = options
  const { request, persist, clock, close } = requester(options)
  const rulesOf = robots((address) => request(targetOf(address, allowed), pause, { accept: 'text/plain' }, /^/), clock)

  /** One address, as far and as often as the site's robots.txt lets programs ask for it. */
  async function politely(address: string, url: URL, wanted: Wanted): Promise<Answer> {
    const rules = wanted.robots ? await rulesOf(url) : null
    if (rules && !rules.mayFetch(url.href))
      throw new FetchError(
        address,
        'is not to be read by programs, says the site’s robots.txt',
        'save the page from your browser',
      )
    return persist(url, Math.max(pause, rules?.delay ?? 0), wanted)
  }

  return {
    /** @throws FetchError, or a `HearsayError` where the address is refused. */
    async get(address: string, wanted: Wanted): Promise<Fetched> {
      const before: Answer[] = []
      for (let at = address; ; ) {
        const url = targetOf(at, allowed)
        const answer = await politely(address, url, wanted)
        const location = locationOf(answer)
        if (location === null) {
          const type = answer.headers['content-type'] ?? ''
          if (answer.status === 200 && !wanted.kinds.test(type)) throw notWanted(address, type)
          return [...before, answer]
        }
        before.push(answer)
        const next = URL.canParse(location, url) ? new URL(location, url).href : location
        if (before.length > MOST_REDIRECTS || before.some((each) => each.url === next))
          throw new FetchError(address, 'leads from one address to the next without end', 'open it in a browser')
        at = next
      }
    },
    close,
  }
}

/** Asks for one address at a time of each host: once, or until it answers. */
function requester(options: FetchOptions) {
  const { allowed = [], resolve, env = process.env } = options
  const { tries = 3, signal, version = '', now = () => new Date() } = options
  const wait = options.wait ?? ((milliseconds: number) => sleep(milliseconds, undefined, signal ? { signal } : {}))
  const clock = () => now().getTime()
  const way = ways(env, resolve, allowed, signal)
  const inTurn = turns(wait, clock)
  const standing = {
    'user-agent': `${AGENT}${version && `/${version}`} (reads pages and feeds for its user)`,
    'accept-encoding': 'gzip, br, deflate',
    'accept-language': 'en;q=1, *;q=0.5',
  }

  const request = (url: URL, rest: number, headers: Record<string, string>, kinds: RegExp): Promise<Answer> =>
    inTurn(url.host, rest, async () => {
      try {
        const { dispatcher, proxy } = await way.to(url)
        const answer = await within(TOTAL_MS, signal, (stop) =>
          ask(url, dispatcher, { ...standing, ...headers }, kinds, stop, now()),
        )
        if (proxy && answer.status === 407)
          throw new ProxyFailure(proxy, { status: 407, logins: answer.headers['proxy-authenticate'] ?? '' })
        return answer
      } catch (error) {
        signal?.throwIfAborted()
        throw explained(url.href, error)
      }
    })

  /** One address, until it answers or does not deserve another try. */
  async function persist(url: URL, rest: number, { accept, kinds, held }: Wanted): Promise<Answer> {
    const conditions = held && (held.url ?? url.href) === url.href ? conditionsOf(held) : {}
    for (let tried = 1; ; tried++) {
      let failure: FetchError
      const began = clock()
      try {
        const answer = await request(url, rest, { accept, ...conditions }, kinds)
        const { status } = answer
        if (status === 200 || locationOf(answer) !== null || (status === 304 && held)) return answer
        failure = refusal(url.href, status, retryAfter(answer))
      } catch (error) {
        if (!(error instanceof FetchError)) throw error
        failure = error
      }
      const after = failure.retryAfter ?? 1000 * 2 ** tried
      const longest = Math.max(after, clock() - began)
      if (!failure.passing || tried >= tries || longest > LONGEST_WAIT_MS) throw failure
      await wait(after)
    }
  }

  return { request, persist, clock, close: way.close }
}

const notWanted = (address: string, type: string): FetchError =>
  new FetchError(
    address,
    `is ${type.split(';')[0] || 'of no declared kind'}, not a page`,
    /rss|atom|xml|feed/.test(type)
      ? 'if it is a feed, follow it with: hearsay feeds add'
      : 'give the address of an article',
  )

const conditionsOf = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag && { 'if-none-match': etag }),
  ...(lastModified && { 'if-modified-since': lastModified }),
})
