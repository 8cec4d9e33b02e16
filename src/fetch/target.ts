/** Where a request may go: public web addresses, and nothing that stands behind the user's own walls. */
import ipaddr from 'ipaddr.js'
import { HearsayError } from '../errors.ts'

/** Ports on which the web is served; others are asked for by those who look for something else. */
const PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443'])
/** Names that mean this machine or its network, whatever a name server says. */
const LOCAL = /^(?:localhost|.*\.(?:localhost|local|internal|intranet|lan|home|corp|private|arpa|onion))\.?$/i

/** Hosts that the user allows by name although they are not public: `host` or `host:port`. */
export type Allowed = readonly string[]

/** An address that may be asked for, without its fragment; throws a `HearsayError` that says why not. */
export function targetOf(address: string, allowed: Allowed = []): URL {
  const refuse = (what: string) =>
    new HearsayError(address.slice(0, 300), what, 'only public web addresses are fetched')
  if (!URL.canParse(address)) throw refuse('is no web address')
  // The WHATWG parser makes one form of all: octal, hexadecimal and short IPv4 numbers become dotted, full-width digits plain.
  const url = new URL(address)
  url.hash = ''
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse('is no address of the web (http or https)')
  if (url.username || url.password) throw refuse('has a user name in it')
  if (isAllowed(url, allowed)) return url
  if (!PORTS.has(url.port)) throw refuse(`asks for port ${url.port}`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) ? !isPublic(host) : LOCAL.test(host) || !host.replace(/\.$/, '').includes('.'))
    throw refuse('is not on the public web')
  return url
}

/** Whether a person has named this host as one that may be private. */
export const isAllowed = ({ hostname, host }: Pick<URL, 'hostname' | 'host'>, allowed: Allowed): boolean =>
  allowed.some((name) => name === host || name === hostname)

/**
 * Whether an IP address is one of the public internet. Everything else is refused: loopback, private, link-local, metadata,
 * carrier-grade NAT, multicast, reserved, and IPv6 forms that carry an IPv4 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  // IPv4-compatible addresses (::a.b.c.d, obsolete) count as unicast for the library.
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).parts[0]! >= 0x2000
}
