/**
 * The proxy through which a network is left, where the user's environment names one. Nothing else does: no page, feed or
 * answer has a say in it.
 */
import ipaddr from 'ipaddr.js'

/** `process.env`, or what stands for it in tests. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A proxy that the user has named. */
export interface NamedProxy {
  /** The variable that names it: "HTTPS_PROXY". */
  variable: string
  /** Without user name and password, so that it can be shown. */
  url: URL
  /** What logs in there, as a header has it. Never shown, logged or stored. */
  authorization: string | null
}

/** Thrown where a variable names no proxy that can be used. Its value is not told, since a password may be in it. */
export class BadProxy extends Error {
  readonly variable: string
  constructor(variable: string) {
    super(`${variable} names no proxy`)
    this.variable = variable
  }
}

/**
 * Through which proxy an address is asked for; null for none. As curl and others read the variables: HTTPS_PROXY for https,
 * HTTP_PROXY for http, in small letters first, and NO_PROXY for hosts that are asked directly.
 *
 * @throws BadProxy
 */
export function proxyFor(url: URL, env: Environment): NamedProxy | null {
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const [variable, value] = variableOf(name, env)
  // To a proxy elsewhere, this machine would be its own.
  return !value || isLoopback(url) || isExempt(url, variableOf('NO_PROXY', env)[1]) ? null : proxyOf(variable, value)
}

/** The first of the two that says something, and what. */
function variableOf(name: string, env: Environment): [variable: string, value: string] {
  const found = [name.toLowerCase(), name].find((each) => env[each]?.trim()) ?? name
  return [found, env[found]?.trim() ?? '']
}

function proxyOf(variable: string, value: string): NamedProxy {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (!URL.canParse(address)) throw new BadProxy(variable)
  const url = new URL(address)
  // A password with "/", "?" or "#" in it ends the host before its time: then another would be asked, and a part of the
  // password shown as its name.
  const cut = url.pathname !== '/' || /[?#\\]/.test(value)
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || cut) throw new BadProxy(variable)
  const { username, password } = url
  url.username = ''
  url.password = ''
  const login = `${decoded(username)}:${decoded(password)}`
  const authorization = username || password ? `Basic ${Buffer.from(login).toString('base64')}` : null
  return { variable, url, authorization }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const isLoopback = ({ hostname }: URL): boolean => {
  const host = bare(hostname)
  return ipaddr.isValid(host) ? ipaddr.process(host).range() === 'loopback' : /^(?:.*\.)?localhost\.?$/.test(host)
}

/** Whether NO_PROXY names the host: itself, a domain above it, a range of addresses, or "*" for all. */
function isExempt({ hostname, port, protocol }: URL, list: string): boolean {
  const host = bare(hostname)
  const at = port || (protocol === 'https:' ? '443' : '80')
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      const [, name = entry, itsPort] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? []
      if (itsPort !== undefined && itsPort !== at) return false
      const wanted = bare(name.replace(/^\*?\./, ''))
      return (
        wanted !== '' && (wanted === '*' || host === wanted || host.endsWith(`.${wanted}`) || isWithin(host, wanted))
      )
    })
}

/** Whether a host is an address of a range such as "10.0.0.0/8". */
function isWithin(host: string, range: string): boolean {
  if (!ipaddr.isValidCIDR(range) || !ipaddr.isValid(host)) return false
  const [address, wide] = [ipaddr.parse(host), ipaddr.parseCIDR(range)]
  return address.kind() === wide[0].kind() && (address as ipaddr.IPv4).match(wide as [ipaddr.IPv4, number])
}

/** A host without brackets, and without the dot at its end that changes nothing. */
const bare = (host: string): string => host.replace(/^\[|\]$|\.$/g, '')
