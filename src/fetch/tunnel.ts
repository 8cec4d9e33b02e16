/**
 * Connections through a proxy. undici has an agent for that, but it cannot tell whether the proxy failed or the page; and
 * pages without TLS, which many proxies do not let through a tunnel, it asks for through one.
 */
import { Agent, buildConnector, type Dispatcher, Pool } from 'undici'
import { ANSWER, CONNECT_MS } from './connect.ts'
import { within } from './deadline.ts'
import type { NamedProxy } from './proxy.ts'
import { ProxyFailure } from './proxyfailure.ts'

/** What asks through a proxy. */
export interface Through {
  /** For an address: pages without TLS are asked of the proxy itself (RFC 9112, 3.2.2), others through a tunnel. */
  dispatcherFor(url: URL): Dispatcher
  close(): Promise<unknown>
}

/** @param signal ends the making of tunnels. */
export function through(proxy: NamedProxy, signal?: AbortSignal): Through {
  const pool = new Pool(proxy.url.origin, { connect: connectorTo(proxy), ...ANSWER, connections: null })
  const login = proxy.authorization ? { 'proxy-authorization': proxy.authorization } : {}
  const forwarded = pool.compose((dispatch) => (options, handler) => {
    const { host, origin } = new URL(String(options.origin))
    const headers = { ...(options.headers as Record<string, string>), host, ...login }
    return dispatch({ ...options, origin: proxy.url.origin, path: `${origin}${options.path}`, headers }, handler)
  })
  const tunnelled = new Agent({ connect: tunnels(proxy, pool, login, signal), ...ANSWER, connections: 2 })
  return {
    dispatcherFor: ({ protocol }) => (protocol === 'https:' ? tunnelled : forwarded),
    close: async () => {
      await tunnelled.close()
      await pool.close()
    },
  }
}

/** Connects to the proxy, wherever it is: the user has named it. */
function connectorTo(proxy: NamedProxy): buildConnector.connector {
  const connect = buildConnector({ timeout: CONNECT_MS })
  return (options, done) =>
    connect(options, (...[cause, socket]) =>
      cause ? done(new ProxyFailure(proxy, { cause }), null) : done(null, socket!),
    )
}

/** Connects to hosts by tunnels (RFC 9110, 9.3.6). */
function tunnels(
  proxy: NamedProxy,
  pool: Pool,
  login: Record<string, string>,
  signal: AbortSignal | undefined,
): buildConnector.connector {
  const secured = buildConnector({ timeout: CONNECT_MS })
  async function tunnelTo(host: string) {
    const {
      statusCode: status,
      headers,
      socket,
    } = await within(CONNECT_MS, signal, (stop) =>
      pool.connect({ path: host, headers: { host, ...login }, signal: stop }),
    ).catch((cause) => {
      throw cause instanceof ProxyFailure ? cause : new ProxyFailure(proxy, { cause })
    })
    if (status >= 200 && status < 300) return socket
    socket.on('error', () => {}).destroy()
    throw new ProxyFailure(proxy, { status, logins: String(headers['proxy-authenticate'] ?? '') })
  }
  return (options, done) => {
    tunnelTo(options.port ? options.host! : `${options.host}:443`).then(
      (socket) => secured({ ...options, httpSocket: socket as never }, done),
      (error) => done(error, null),
    )
  }
}
