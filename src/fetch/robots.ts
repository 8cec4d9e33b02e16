/** What a site lets programs read: robots.txt (RFC 9309). */
import robotsParser from 'robots-parser'
import { type Answer, locationOf, retryAfter } from './answer.ts'
import { refusal } from './failure.ts'

/** As sites know us. */
export const AGENT = 'Hearsay'
const MOST_REDIRECTS = 5
/** RFC 9309, 2.5: at least this much is read. */
const LARGEST = 500 * 1024
/** RFC 9309, 2.4: nothing older is relied upon. */
const GOOD_FOR_MS = 24 * 60 * 60 * 1000
/** Who asks for more is not asked for weeks on end. */
const LONGEST_DELAY_S = 30

interface Rules {
  mayFetch(address: string): boolean
  /** Milliseconds between two requests. */
  delay: number
}

const OPEN: Rules = { mayFetch: () => true, delay: 0 }

/** The rules of each host, asked for once a day. What has no robots.txt is open; one that cannot be had is an error. */
export function robots(ask: (address: string) => Promise<Answer>, now: () => number) {
  const known = new Map<string, { until: number; rules: Promise<Rules> }>()
  return (url: URL): Promise<Rules> => {
    const kept = known.get(url.origin)
    if (kept && kept.until > now()) return kept.rules
    const rules = fetched(new URL('/robots.txt', url).href, ask)
    known.set(url.origin, { until: now() + GOOD_FOR_MS, rules })
    rules.catch(() => known.delete(url.origin))
    return rules
  }
}

async function fetched(address: string, ask: (address: string) => Promise<Answer>): Promise<Rules> {
  let at = address
  for (let i = 0; i <= MOST_REDIRECTS; i++) {
    const answer = await ask(at)
    const location = locationOf(answer)
    if (location === null) return rulesOf(address, answer)
    if (!URL.canParse(location, at)) break
    at = new URL(location, at).href
  }
  return OPEN
}

function rulesOf(address: string, answer: Answer): Rules {
  if (answer.status === 429 || answer.status >= 500) throw refusal(address, answer.status, retryAfter(answer))
  if (answer.status !== 200) return OPEN
  // The module's default export is a function, whatever its types say under Node's rules.
  const parse = robotsParser as unknown as (url: string, text: string) => Parsed
  const parsed = parse(address, new TextDecoder().decode(answer.bytes.subarray(0, LARGEST)))
  return {
    mayFetch: (page) => parsed.isAllowed(page, AGENT) ?? true,
    delay: 1000 * Math.min(LONGEST_DELAY_S, Math.max(0, parsed.getCrawlDelay(AGENT) ?? 0)),
  }
}

interface Parsed {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}
