/** A proxy on this machine, for tests: it takes every host for the server that it is given, and notes what it was asked. */
import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'

interface Options {
  /** What logs in: "user:password". */
  login?: string
  /** The log-ins that it says it knows. */
  asks?: string
  /** Answers whatever it is asked. */
  status?: number
  /** Never answers. */
  silent?: boolean
  /** Makes it speak TLS. */
  secure?: { key: string; cert: string }
}

const started: Server[] = []

/** Starts one. @param to where its tunnels and requests end: "127.0.0.1:4173". @returns its host and port, and what it was asked. */
export async function proxyTo(to: string, { login, asks = 'Basic realm="x"', status, silent, secure }: Options = {}) {
  const asked: string[] = []
  const refused = ({ headers, method, url }: IncomingMessage): number | null => {
    asked.push(`${method} ${url}`)
    if (login && headers['proxy-authorization'] !== `Basic ${Buffer.from(login).toString('base64')}`) return 407
    return status ?? null
  }
  const [host, port] = to.split(':') as [string, string]
  const forward: RequestListener = (asking, answer) => {
    if (silent) return
    const refusal = refused(asking)
    if (refusal) return answer.writeHead(refusal, { 'proxy-authenticate': asks }).end()
    const { pathname, search } = new URL(asking.url!)
    const { 'proxy-authorization': _, ...headers } = asking.headers
    const on = request({ host, port, method: asking.method, path: pathname + search, headers }, (answered) => {
      answer.writeHead(answered.statusCode!, answered.headers)
      answered.pipe(answer)
    })
    on.on('error', () => answer.writeHead(502).end())
    asking.pipe(on)
  }
  const server = secure ? createSecureServer(secure, forward) : createServer(forward)
  server.on('connect', (asking: IncomingMessage, socket: Duplex) => {
    if (silent) return
    const refusal = refused(asking)
    if (refusal) return socket.end(`HTTP/1.1 ${refusal} No\r\nProxy-Authenticate: ${asks}\r\n\r\n`)
    const on = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(on).pipe(socket)
    })
    on.on('error', () => socket.destroy())
    socket.on('error', () => on.destroy())
  })
  started.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** Stops all that were started. */
export function stopProxies(): void {
  for (const server of started.splice(0)) server.close().closeAllConnections()
}
