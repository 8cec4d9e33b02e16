import { HearsayError } from '../errors.ts'
import { TooLarge } from './body.ts'
import { NotPublic } from './connect.ts'
import { BadProxy } from './proxy.ts'
import { AFTER_MENDING, ProxyFailure, toldOfProxy } from './proxyfailure.ts'

/** What could not be fetched. */
export class FetchError extends HearsayError {
  /** Whether it may be had later: a busy server, a broken connection. */
  readonly passing: boolean
  /** Of the server's answer; null where there was none. */
  readonly status: number | null
  /** Milliseconds for which the server asks to be left alone. */
  readonly retryAfter: number | null
  constructor(
    where: string,
    what: string,
    hint: string,
    {
      passing = false,
      status = null,
      retryAfter = null,
    }: Partial<Pick<FetchError, 'passing' | 'status' | 'retryAfter'>> = {},
  ) {
    super(where.slice(0, 300), what, hint)
    this.passing = passing
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** Too many requests, or a server that is busy or restarting: another try may help. */
const isPassing = (status: number): boolean => [408, 425, 429, 500, 502, 503, 504, 520, 522, 524].includes(status)

/** An answer that is not what was asked for. */
export function refusal(address: string, status: number, retryAfter: number | null): FetchError {
  const about = { status, retryAfter, passing: isPassing(status) }
  if (status === 404 || status === 410)
    return new FetchError(address, 'is not there any more', 'look for it in an archive', about)
  if (status === 401 || status === 403)
    return new FetchError(address, 'is not open to programs', 'save the page from your browser', about)
  const hint = retryAfter ? `try again in ${inWords(retryAfter)}, as it asks` : 'try again later'
  return new FetchError(address, `could not be had: the server answers ${status}`, hint, about)
}

/** "90 s", "5 min", "2 h" */
function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 120) return `${seconds} s`
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`
}

const variableFor = (address: string): string => (address.startsWith('http:') ? 'HTTP_PROXY' : 'HTTPS_PROXY')

/** Of a chain that ends in no certificate that this machine knows: so it looks, too, where a proxy signs all pages anew. */
const UNKNOWN_SIGNER = /SELF_SIGNED|^UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF_SIGNATURE)|^CERT_UNTRUSTED$/

/** Whatever went wrong on the way, in words. */
export function explained(address: string, error: unknown): Error {
  if (error instanceof HearsayError) return error
  if (error instanceof ProxyFailure) {
    const { what, hint, ...about } = toldOfProxy(error)
    return new FetchError(address, what, hint, about)
  }
  const {
    code = '',
    name = '',
    message = '',
    cause,
  } = error as {
    code?: string
    name?: string
    message?: string
    cause?: unknown
  }
  const tell = (what: string, hint: string, passing = false) => new FetchError(address, what, hint, { passing })
  if (error instanceof NotPublic || cause instanceof NotPublic)
    return tell('is not on the public web', 'only public web addresses are fetched')
  if (error instanceof BadProxy)
    return new FetchError(
      address,
      `could not be fetched: ${error.variable} is no address of a proxy`,
      'write it as http://proxy.example:3128, and in a password @ as %40, / as %2F, # as %23',
      AFTER_MENDING,
    )
  if (error instanceof TooLarge) return tell('is larger than 16 MB', 'is it a page at all?')
  if (name === 'TimeoutError' || /TIMEOUT/.test(code)) return tell('did not answer in time', 'try again later', true)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return tell(
      'has a host that cannot be found',
      `check the address and that you are online, and where that needs a proxy, name it in ${variableFor(address)}`,
      true,
    )
  if (code === 'ECONNREFUSED') return tell('refuses the connection', 'check the address, or try again later', true)
  if (/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_ABORTED|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(code))
    return tell('broke off before its end', 'try again later', true)
  if (UNKNOWN_SIGNER.test(code))
    return new FetchError(
      address,
      'has a certificate of an unknown signer',
      'where a proxy of yours reads along, name its certificate, a .pem file, in NODE_EXTRA_CA_CERTS',
      AFTER_MENDING,
    )
  if (/CERT|^ERR_TLS|^ERR_SSL/.test(code)) return tell('has no certificate that can be trusted', 'open it in a browser')
  if (code.startsWith('Z_') || code === 'ERR__ERROR_FORMAT_PADDING_1')
    return tell('is damaged: its compression cannot be undone', 'try again later')
  return tell(`could not be fetched (${code || message || name})`, 'try again later', true)
}
