/** One page has many addresses; these bring them together. */
import { createRequire } from 'node:module'
import { archivedAddress, webAddress } from './address.ts'

/** Read once it is asked for: few addresses need it, and the list of suffixes is long. */
let suffixes: typeof import('tldts') | undefined
const getDomain: typeof import('tldts')['getDomain'] = (...asked) => {
  suffixes ??= createRequire(import.meta.url)('tldts') as typeof import('tldts')
  return suffixes.getDomain(...asked)
}

/** Parameters that tell where a reader came from, and nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ocid|cmpid|cmp|ncid|smid|smtyp|sr_share|ref_src|ref_url|_ga|_gl|ito|partner|s_cid|taid|wt_mc|xtor|at_\w+|guccounter|guce_\w+|__twitter_impression|mkt_tok|_hsenc|_hsmi|wt\.mc_id|rss_id|traffic_source)$/i
/** Parameters that ask for another form of the same page. */
const FORM = /^(?:amp|print|printable|printerfriendly|print-?view)$/i
const FORM_VALUES: ReadonlySet<string> = new Set([
  'output=amp',
  'outputtype=amp',
  'view=print',
  'page_type=print',
  'pagewanted=print',
  'format=amp',
  'm=1',
])
/** Copies of AMP pages at a search engine: `https://a-example.cdn.ampproject.org/c/s/a.example/…`, `https://www.google.com/amp/s/…`. */
const AMP_CACHE =
  /^https?:\/\/(?:[\w-]{1,100}\.cdn\.ampproject\.org\/(?:c|v|wp)|(?:www\.)?google\.[a-z.]{2,6}\/amp)\/(s\/)?(.+)$/i

/** Without tracking parameters, fragment and a search engine's cache; the order of what is left stays, since some sites mind it. */
export function plainAddress(address: string): string {
  const cached = AMP_CACHE.exec(address)
  const original = cached ? `http${cached[1] ? 's' : ''}://${cached[2]}` : address
  const url = new URL(URL.canParse(original) ? original : address)
  url.hash = ''
  without(url, (name) => TRACKING.test(name))
  return url.href
}

/** What all addresses of a page have in common, as far as they show it: the AMP, mobile and print forms are the page's own. */
export function pageKey(address: string): string {
  const url = new URL(plainAddress(address))
  const host = /^(?:m|mobile|amp)\.((?:[^.]+\.)+[^.]+)$/.exec(url.hostname)?.[1]
  if (host) url.hostname = getDomain(host) === host ? `www.${host}` : host
  without(url, (name, value) => FORM.test(name) || FORM_VALUES.has(`${name}=${value}`.toLowerCase()))
  const path = url.pathname
    .replace(/^\/(?:amp|print)(?=\/.)/i, '')
    .replace(/(?:\/(?:amp|print)\/?|\.amp(?=\.html?$)|\.amp$)/i, '')
  if (path.length > 1) url.pathname = path
  return url.href
}

/** Written anew only where something goes: encoding it again may change what a site reads. */
function without(url: URL, goes: (name: string, value: string) => boolean): void {
  const all = [...url.searchParams]
  const kept = all.filter(([name, value]) => !goes(name, value))
  if (kept.length < all.length) url.search = new URLSearchParams(kept).toString()
}

/**
 * The address of a page: the first it declares (canonical link, `og:url` …) that can be believed, else where it was found.
 * A page speaks for its own site only, and not for the front page: templates give that for every article.
 *
 * @param found Where the page was had; null for a file that does not say.
 */
export function canonicalAddress(
  found: string | null,
  declared: readonly (string | null | undefined)[],
): string | null {
  const at = archivedAddress(found)?.url ?? found
  for (const each of declared) {
    const absolute = each && at && URL.canParse(each.trim(), at) ? new URL(each.trim(), at).href : each
    const address = webAddress(absolute)
    if (address && (!at || speaksFor(at, archivedAddress(address)?.url ?? address))) return address
  }
  return found
}

function speaksFor(found: string, declared: string): boolean {
  const [here, there] = [new URL(found), new URL(declared)]
  const site = ({ hostname }: URL) => getDomain(hostname, { allowPrivateDomains: true }) ?? hostname
  const isFront = ({ pathname, search }: URL) => pathname === '/' && search === ''
  return site(here) === site(there) && (!isFront(there) || isFront(here))
}
