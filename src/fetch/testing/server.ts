/** Servers on this machine, for tests. */
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'

const servers: Server[] = []

interface Options {
  robots?: RequestListener
  /** Makes it speak TLS. */
  secure?: { key: string; cert: string }
}

/** Starts one; gives its host and port. A site without robots.txt, unless that is answered. */
export async function serve(answer: RequestListener, { robots, secure }: Options = {}): Promise<string> {
  const listener: RequestListener = (request, response) => {
    if (request.url !== '/robots.txt') return answer(request, response)
    if (robots) return robots(request, response)
    response.writeHead(404).end()
  }
  const server = secure ? createSecureServer(secure, listener) : createServer(listener)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Stops all that were started. */
export function stopServers(): void {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
}

export const HTML = { 'content-type': 'text/html; charset=utf-8' }

/** A page with enough words to be an article. */
export const pageOf = (title: string, sentence: string): string =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${`<p>${sentence}</p>`.repeat(12)}</article></body></html>`
