import type { NamedProxy } from './proxy.ts'

/** Thrown where it is the proxy that fails or refuses, not the page. */
export class ProxyFailure extends Error {
  readonly proxy: NamedProxy
  /** Of its answer; null where there was none. */
  readonly status: number | null
  /** The kinds of log-in that it asks for, as its Proxy-Authenticate header has them. */
  readonly logins: string
  constructor(proxy: NamedProxy, { status = null, logins = '', cause }: Partial<ProxyFailure> = {}) {
    super(`The proxy of ${proxy.variable} failed`, { cause })
    this.proxy = proxy
    this.status = status
    this.logins = logins
  }
}

/** What is told of a page that could not be had, and what to do about it. */
export interface Told {
  what: string
  hint: string
  /** Whether it may be had later. */
  passing?: boolean
  retryAfter?: number | null
}

/** What the user has to mend is not tried again at once; and some accounts are locked after a few log-ins that fail. */
export const AFTER_MENDING = { passing: true, retryAfter: 10 * 60 * 1000 }

/** Why a proxy did not do it. Its host is told, and never the user name and password. */
export function toldOfProxy({ proxy, status, logins, cause }: ProxyFailure): Told {
  if (status === 407) return { ...toldOfLogin(proxy, logins), ...AFTER_MENDING }
  const named = `the proxy ${proxy.url.host} (${proxy.variable})`
  if (status !== null && status >= 500)
    return {
      what: `could not be reached by ${named}, which answers ${status}`,
      hint: 'check the address, or try again later',
      passing: true,
    }
  if (status !== null)
    return {
      what: `is refused by ${named}, which answers ${status}`,
      hint: 'ask who runs the proxy, or name the host in NO_PROXY where it can be reached without',
    }
  const [how, hint] = brokenBy(cause as Broken, proxy.variable)
  return { what: `could not be fetched: ${named} ${how}`, hint, passing: true }
}

function toldOfLogin({ variable, authorization, url }: NamedProxy, logins: string): Told {
  // Those of Windows networks need a helper that knows the user's ticket.
  if (logins !== '' && !/\bBasic\b/i.test(logins))
    return {
      what: `could not be fetched: the proxy ${url.host} (${variable}) wants a log-in that Hearsay does not know (${kindsOf(logins)})`,
      hint: `name a helper that logs in there for you, such as Px or Cntlm, in ${variable}`,
    }
  return authorization
    ? {
        what: `could not be fetched: the proxy ${url.host} does not accept the user name and password of ${variable}`,
        hint: 'mend them there, and write @ as %40, / as %2F, # as %23, % as %25',
      }
    : {
        what: `could not be fetched: the proxy ${url.host} wants a user name and a password`,
        hint: `give them in ${variable}=${url.protocol}//NAME:PASSWORD@${url.host}`,
      }
}

const kindsOf = (logins: string): string =>
  [...new Set(logins.match(/(?<=^|,\s*)[A-Za-z]+(?=\s|,|$)/g) ?? [])].join(', ').slice(0, 60)

interface Broken {
  code?: string
  name?: string
}

/** What became of the connection to a proxy. */
function brokenBy({ code = '', name = '' }: Broken, variable: string): [how: string, hint: string] {
  if (name === 'TimeoutError' || /TIMEOUT|TIMEDOUT/.test(code)) return ['does not answer in time', 'try again later']
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return ['cannot be found', `check its name in ${variable}, and that you are in its network`]
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return ['cannot be reached', `check its address and port in ${variable}, and that you are in its network`]
  if (/^(?:EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/.test(code))
    return ['does not speak TLS', `write its address with http:// in ${variable}`]
  if (/CERT|SELF_SIGNED|VERIFY|^ERR_TLS|^ERR_SSL/.test(code))
    return ['has no certificate that can be trusted', 'name the certificate of who signed it in NODE_EXTRA_CA_CERTS']
  return ['breaks off', `check that ${variable} names a proxy, and whether it is written http:// or https://`]
}
